import re
from dataclasses import replace
from random import Random

import pytest

from builder.check import check
from builder.form.colours import contrast, nearest
from builder.form.contrasts import PAIRS, better, contrasts
from builder.form.presets import PRESETS
from builder.form.project import Theme
from builder.form.texts import LocalText
from builder.render.theme import theme_css
from tests.faults import GOOD

THEMES = (
    Theme(),
    Theme(accent="#ffe600", card="#222222", ink="#eeeeee", canvas="#000000"),
    Theme(card="#7a2e8e", scheme="light"),
    Theme(accent="#123456", scheme="dark", ink="#444444"),
)


def _variables(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6});", css))


@pytest.mark.parametrize("theme", THEMES)
def test_the_figures_are_of_the_colours_in_the_style_sheet(theme):
    seen = set()
    for found in contrasts(theme):
        scheme = "dark" if found.dark else "light"
        shipped = _variables(theme_css(replace(theme, scheme=scheme)))
        assert found.front == shipped[found.pair.front]
        assert found.behind == shipped[found.pair.behind]
        assert found.ratio == contrast(found.front, found.behind)
        seen.add(found.dark)
    assert seen == {"auto": {False, True}, "light": {False}, "dark": {True}}[theme.scheme]


def test_every_colour_that_is_read_or_marks_a_control_is_in_a_pair():
    named = _variables(theme_css(Theme(scheme="light"))).keys() - {"canvas"}
    assert {name for pair in PAIRS for name in (pair.front, pair.behind)} == named


def test_a_theme_of_any_colours_is_mended_one_by_one():
    random = Random(11)  # noqa: S311

    def any_colour() -> str:
        return random.choice(["", f"#{random.randrange(1 << 24):06x}"])

    for _ in range(150):
        theme = Theme(
            accent=f"#{random.randrange(1 << 24):06x}",
            card=any_colour(),
            ink=any_colour(),
            scheme=random.choice(["auto", "light", "dark"]),
        )
        for cause in ("ink", "accent"):
            if any(not each.passes for each in contrasts(theme) if each.pair.cause == cause):
                theme = replace(theme, **{cause: better(theme, cause)})  # type: ignore[arg-type]
        assert [each for each in contrasts(theme) if not each.passes] == []


def test_what_is_proposed_is_the_nearest_of_the_same_hue():
    theme = Theme(accent="#ffe600")
    colour = better(theme, "accent")
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    assert blue == 0
    assert green / red == pytest.approx(0xE6 / 0xFF, abs=0.01)
    assert 3 <= contrast(colour, "#ffffff") < 3.1
    assert nearest("#808080", lambda each: contrast(each, "#808080") >= 30) == ""
    assert nearest("#336699", lambda _: True) == "#336699"


def test_the_figures_agree_with_the_findings():
    for theme in (*THEMES, Theme(ink="#999999"), Theme(card="#eeeeee", accent="#cccccc")):
        codes = {each.code for each in check(replace(GOOD, theme=theme))}
        failing = {each.pair.cause for each in contrasts(theme) if not each.passes}
        assert ("contrast-text" in codes) is ("ink" in failing)
        assert ("contrast" in codes) is ("accent" in failing)


def test_a_malformed_colour_breaks_no_figure():
    usual = contrasts(Theme())
    assert contrasts(Theme(accent="red", card="#12", ink="x", canvas="url(x)")) == usual


def test_the_words_of_a_busy_button_are_read_on_any_form():
    for card, ink in (("#222222", "#ffffff"), ("#7a2e8e", "#ffffff"), ("#ffffff", "#777777")):
        found = contrasts(Theme(card=card, ink=ink, scheme="light"))
        (busy,) = [each for each in found if each.pair.behind == "hair"]
        on_form = contrast(ink, card)
        assert busy.ratio >= min(4.5, on_form)


def test_six_looks_can_be_seen_well_and_keep_the_logo():
    assert len({each.id for each in PRESETS}) == len({each.title for each in PRESETS}) == 6
    assert len({each.theme for each in PRESETS}) == 6
    mine = Theme(logo="data:image/png;base64,AA", logo_alt=LocalText.of(en="Us"))
    for preset in PRESETS:
        assert [each for each in contrasts(preset.theme) if not each.passes] == []
        assert preset.on(mine).logo == mine.logo
        assert preset.on(mine).logo_alt == mine.logo_alt
        findings = check(replace(GOOD, theme=preset.on(Theme())))
        assert [each for each in findings if each.place.is_of_theme] == []
