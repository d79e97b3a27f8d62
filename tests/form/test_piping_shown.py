"""Placeholders are typed and shown by names of fields, and say what can stand in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.check import check
from builder.check.piping import check as check_piping
from builder.form.all_texts import field_texts, form_texts, page_word_texts
from builder.form.conditions import Comparison
from builder.form.edits_texts import translate
from builder.form.fields import HiddenField, ParagraphField, TextField
from builder.form.piping_offers import insertable, insertions
from builder.form.piping_shown import from_display, to_display
from builder.form.place import Place
from builder.form.project import FormTexts, Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from tests.faults import GOOD
from tests.projects import project, words

FIELDS = (
    HiddenField(id="f_utm", name="utm", source="parameter", parameter="utm"),
    HiddenField(id="f_ref", name="ref", source="random"),
    HiddenField(id="f_const", name="const", value="x"),
    TextField(id="f_1", name="first", label=words("First name")),
    ParagraphField(id="f_2", text=words("Text")),
    TextField(id="f_3", name="last", label=words("Last name")),
)
FORM = project(*FIELDS)
NAMES = ShownNames.of(FIELDS, "en")


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Hello {{f_1}}!", "Hello {{First name}}!"),
        ("Hello {{f_1|there}}, {{f_3}}", "Hello {{First name|there}}, {{Last name}}"),
        ("{{parameter.utm|x}} {{context.f_1}}", "{{parameter.utm|x}} {{context.f_1}}"),
        ("{{f_0123abcd}}", "{{deleted field}}"),
        ("{{Nobody}}", "{{Nobody}}"),
        ("{f_1} {{ }} {{{f_1}}}", "{f_1} {{ }} {{{First name}}}"),
    ],
)
def test_texts_are_shown_with_names_and_read_back(stored, shown):
    assert to_display(stored, NAMES) == shown
    assert from_display(shown, NAMES.including(["f_0123abcd"])) == stored


def test_a_deleted_field_of_a_starter_form_shows_no_id():
    assert to_display("{{f_email}}", NAMES) == "{{deleted field}}"


def test_names_may_be_typed_in_any_case_and_unknown_ones_stay():
    assert from_display("{{ first NAME |you}} {{Nobody}}", NAMES) == "{{f_1|you}} {{Nobody}}"
    assert from_display("{{First name|a {b} | c}}", NAMES) == "{{f_1|a {b} | c}}"
    assert from_display("{{First name|{{Last name}}}}", NAMES) == "{{First name|{{f_3}}}}"


def shown_at(**place):
    return [each.shown for each in insertable(FORM, Place(**place), NAMES)]


def test_a_text_shows_what_was_answered_before_it():
    variables = ["parameter.utm"]
    assert shown_at(field_id="f_2", attribute="text") == ["utm", "const", "First name", *variables]
    assert shown_at(attribute="texts.title") == variables
    everything = ["utm", "const", "First name", "Last name"]
    assert shown_at(attribute="texts.submit") == [*everything, *variables]
    assert shown_at(attribute="texts.success") == [
        "utm", "ref", *everything[1:], *variables
    ]  # fmt: skip
    # The check agrees with all that is offered.
    for path in ("submit", "disclaimer", "success"):
        for each in insertable(FORM, Place(attribute=f"texts.{path}"), NAMES):
            piped = LocalText.of(en=f"{{{{{each.field_id or each.shown}}}}}", el="x")
            texts = FormTexts(title=words("T"), **{path: piped})
            codes = {found.code for found in check(project(*FIELDS, texts=texts))}
            assert "placeholder" not in codes


def test_what_is_offered_at_a_text_is_just_what_the_check_takes_there():
    constant = HiddenField(
        id="f_const2", name="const_2", value="x", show_if=Comparison(field="f_name", test="filled")
    )
    random = HiddenField(id="f_ref", name="ref", source="random")
    whole = replace(GOOD, fields=(*FIELDS[:3:2], *GOOD.fields, constant, random))
    names = ShownNames.of(whole.fields, "en")
    everything = {each.id for each in whole.fields} | {"parameter.utm", "context.user"}
    of_fields = (each for field in whole.fields for each in field_texts(field))
    places = [each.place for each in (*form_texts(whole), *page_word_texts(whole), *of_fields)]
    assert len(places) > 100
    for place in places:
        offered = {each.field_id or each.shown for each in insertable(whole, place, names)}
        assert wrong_at(whole, place, offered) == 0, place
        held_back = everything - offered - {"context.user", "parameter.utm"}
        assert wrong_at(whole, place, held_back) == len(held_back), place


def wrong_at(whole: Project, place: Place, references: set[str]) -> int:
    """Return how many references cannot stand in a text."""
    piped = " ".join(f"{{{{{each}}}}}" for each in sorted(references)) or "x"
    changed = translate(whole, place, "en", piped)
    found = [each for each in check_piping(changed) if each.code == "placeholder"]
    return len([each for each in found if each.place == replace(place, language="en")])


@pytest.mark.parametrize(
    ("typed", "replaced", "first"),
    [
        ("Hello {{|", "{{", "utm"),
        ("Hello {{la|", "{{la", "Last name"),
        ("Hello {{na|!", "{{na", "First name"),
        ("Hello {{ fi|rst name}}!", "{{ first name}}", "First name"),
        ("{{First name}} {{|}}", "{{}}", "utm"),
    ],
)
def test_an_open_placeholder_is_completed(typed, replaced, first):
    position = typed.index("|")
    plain = typed.replace("|", "", 1)
    entries = insertable(FORM, Place(field_id="f_3", attribute="hint"), NAMES)
    if first == "Last name":
        entries = insertable(FORM, Place(attribute="texts.submit"), NAMES)
    found = insertions(plain, position, entries)
    assert found is not None
    assert plain[found.start : found.end] == replaced
    assert found.entries[0].shown == first


@pytest.mark.parametrize("typed", ["Hello", "{ ", "{{a}} ", "{{a|b"])
def test_no_placeholder_is_open_elsewhere(typed):
    assert insertions(typed, len(typed), insertable(FORM, Place(field_id="f_3"), NAMES)) is None


def test_findings_name_no_id():
    late = TextField(id="f_9", name="late", label=words("Late"))
    gone = ParagraphField(id="f_8", text=words("{{f_9}} {{f_0123abcd}}"))
    said = [each.text for each in check(project(*FIELDS, gone, late)) if each.code == "placeholder"]
    assert len(said) == 2
    assert not [each for each in said if "f_9" in each or "f_0" in each]
