from __future__ import annotations

from dataclasses import replace

from builder.check import Finding
from builder.deliver.gate import Accessibility, gate_of
from builder.form.place import Place
from builder.form.project import Theme
from builder.form.texts import LocalText
from tests.deliver.bundles import key, starter

GOOD = gate_of(starter())


def test_a_starter_form_comes_through():
    assert GOOD.is_open
    assert GOOD.weight is not None
    assert GOOD.weight.fits
    assert GOOD.leaks == ()
    assert GOOD.weaknesses == ()
    assert "Content-Security-Policy" in GOOD.headers
    assert GOOD.translations["el"].missing == 0
    verdicts = dict(GOOD.verdicts)
    assert verdicts.pop("findings") == "warned"  # no key pair
    assert verdicts.pop("accessibility") == "not run"
    assert set(verdicts.values()) == {"passed"}


def test_it_tells_whether_other_sites_can_frame_the_page():
    form = starter("demo-form")
    for sites, framed in (
        ((), False),
        (("'self'",), False),
        (("https://chat.example.com",), True),
        (("'self'", "https://*.example.com"), True),
    ):
        hosting = replace(form.hosting, frame_ancestors=sites)
        assert gate_of(replace(form, hosting=hosting)).is_framed is framed, sites


def test_each_part_tells_its_own_fault():
    form = starter()
    texts = form.texts
    secret = LocalText.of(en=key().private_pem.decode(), el="Γεια")
    cases = {
        "secrets": (replace(form, texts=replace(texts, intro=secret)), "failed"),
        "contrast": (replace(form, theme=Theme(ink="#eeeeee")), "warned"),
        "findings": (replace(form, theme=Theme(ink="#eeeeee")), "failed"),
        "translations": (
            replace(form, texts=replace(texts, intro=LocalText.of(en="Only English"))),
            "warned",
        ),
        "weight": (
            replace(form, texts=replace(texts, intro=LocalText.of(en=_noise(), el=_noise()))),
            "warned",
        ),
    }
    for part, (spoilt, verdict) in cases.items():
        gate = gate_of(spoilt)
        assert gate.verdicts[part] == verdict, part
        if part == "secrets":
            assert [each.attribute for each in gate.leaking] == ["texts.intro"]
        assert gate.is_open == (verdict != "failed" and part != "contrast"), part


def test_a_form_with_problems_has_no_page_to_look_at():
    gate = gate_of(replace(starter(), fields=()))
    assert not gate.is_open
    assert (gate.weight, gate.leaks, gate.weaknesses) == (None, None, None)
    assert {name for name, each in gate.verdicts.items() if each == "not run"} == {
        "weight", "secrets", "headers", "accessibility"
    }  # fmt: skip
    assert gate.as_json()["weight"] is None


def test_what_is_found_elsewhere_counts():
    beside = Finding(code="x", severity="error", text="The key pair is gone.", place=Place())
    assert not replace(GOOD, findings=(beside,)).is_open
    seen = GOOD.with_accessibility(Accessibility(states=4, faults=()))
    assert (seen.verdicts["accessibility"], seen.is_open) == ("passed", True)
    seen = GOOD.with_accessibility(Accessibility(states=4, faults=(), unseen=("Step 2",)))
    assert (seen.verdicts["accessibility"], seen.is_open) == ("warned", True)
    seen = GOOD.with_accessibility(Accessibility(states=4, faults=("A button has no name.",)))
    assert (seen.verdicts["accessibility"], seen.is_open) == ("failed", False)


def _noise() -> str:
    """Return words that can hardly be compressed, and are no longer than a text may be."""
    return "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(5000))
