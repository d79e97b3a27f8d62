"""What findings say of placeholders."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.check import check
from builder.form.fields import HeadingField, ParagraphField
from builder.form.mends import mend_of
from builder.form.texts import LocalText
from tests.check.findings_of import found
from tests.projects import NAME, project, words


@pytest.mark.parametrize("name", ["submit", "success", "disclaimer"])
def test_what_stands_after_all_fields_may_hold_every_answer(name):
    texts = replace(project().texts, **{name: words("Thank you, {{f_name|friend}}")})
    assert found(NAME, texts=texts) == []


@pytest.mark.parametrize("name", ["title", "intro"])
def test_what_stands_before_all_fields_holds_none(name):
    texts = replace(project().texts, **{name: words("Hello {{f_name|friend}}")})
    (said,) = found(NAME, texts=texts)
    assert said.code == "placeholder"


def test_a_name_in_the_place_of_an_id_is_told_and_mended():
    texts = replace(project().texts, success=words("Thank you, {{first_name|friend}}"))
    (said,) = found(NAME, texts=texts)
    assert said.code == "placeholder-name"
    assert "names “First name” by its context name" in said.text
    form = project(NAME, texts=texts)
    mend = mend_of(said.code, form, said.place)
    assert mend is not None
    mended = mend.project
    assert mended.texts.success.in_language("en") == "Thank you, {{f_name|friend}}"
    assert check(mended) == check(project(NAME))


def test_what_is_wrong_with_a_placeholder_is_told_without_ids():
    later = replace(NAME, id="f_later", name="later", label=words("Later"))
    heading = HeadingField(id="f_head", text=words("Head"))
    for reference, said in (
        ("f_later", "{{Later}}, which names “Later”, which does not stand above."),
        ("later", "{{later}}, which names “Later”, which does not stand above."),
        ("f_head", "which names “Head”, which has no answer."),
        ("f_gone", "which names a field that is not there (any more)."),
        ("f_text", "which names “"),
    ):
        text = ParagraphField(id="f_text", text=words(f"Hello {{{{{reference}}}}}"))
        (finding,) = found(NAME, heading, text, later)
        assert finding.code == "placeholder"
        assert said in finding.text


def test_answers_and_fallbacks_that_a_translation_lacks_are_advice():
    for en, el, said in (
        ("Hi {{f_name}}", "Γεια", ["has {{First name}} in English, but not in Greek."]),
        ("Hi", "Γεια {{f_name|σου}}", ["has {{First name}} in Greek, but not in English."]),
        ("Hi {{f_name|you}}", "{{f_name}}", ["a fallback in {{First name}} in English, but not"]),
        ("Hi {{f_name|you}}", "Γεια σου {{f_name|}}", []),
        ("Hi {{f_name}}", "{{f_name}}, γεια", []),
    ):
        text = ParagraphField(id="f_text", text=LocalText.of(en=en, el=el))
        findings = found(NAME, text)
        assert [each.code for each in findings] == ["placeholder-translation"] * len(said)
        assert all(each.severity == "advice" for each in findings)
        assert all(part in each.text for part, each in zip(said, findings, strict=True))


@pytest.mark.parametrize(
    ("wording", "shown", "advice"),
    [
        ("{{ f_name }}", "{{ f_name }}", "Write {{First name}}."),
        ("{{f_name }}", "{{f_name }}", "Write {{First name}}."),
        ("{{ f_name |you}}", "{{ f_name |you}}", "Write {{First name|you}}."),
        ("{{f name}}", "{{f name}}", "Write {{name}} or"),
        ("{{}}", "{{}}", "Write {{name}} or"),
        ("{{|you}}", "{{|you}}", "Write {{name}} or"),
        ("{{f_name|a{b}", "{{", "Write {{name}} or"),
        ("{{f_name|{b}}}", "{{f_name|{b}}}", "Write {{name}} or"),
        ("{{f_name|{{b}}}}", "{{f_name|…}}", "Write {{First name|…}}."),
        ("{{f_name", "{{", "Write {{name}} or"),
        ("f_name}}", "}}", "Write {{name}} or"),
        ("{{ a\x1bb }}", "{{ a b }}", "Write {{name}} or"),
    ],
)
def test_what_is_almost_a_placeholder_is_told(wording, shown, advice):
    texts = replace(project().texts, success=LocalText.of(en=wording, el="x"))
    said = next(e for e in found(NAME, texts=texts) if e.code == "placeholder-malformed")
    assert said.severity == "warning"
    assert f"(English) has {shown}, which" in said.text
    assert advice in said.text


@pytest.mark.parametrize(
    "wording",
    [
        "{label}", "a } b { c", "{f_name}", "}{", "{{f_name|}}", "{{f_name|a|b c!}}",
        "{{f_name|{a} b} | {\n}}", "{{{f_name|a}}}",
    ],
)  # fmt: skip
def test_other_braces_are_text(wording):
    texts = replace(project().texts, success=words(wording))
    assert found(NAME, texts=texts) == []


def test_each_translation_that_lacks_an_answer_is_a_finding_at_its_place():
    text = ParagraphField(id="f_text", text=LocalText.of(en="Hi {{f_name}}", el="Γεια", de="Hallo"))
    form = replace(project(NAME, text), languages=("en", "el", "de"))
    lacking = [each for each in check(form) if each.code == "placeholder-translation"]
    assert [each.place.language for each in lacking] == ["el", "de"]
    assert lacking[1].text.endswith("in English, but not in German.")
