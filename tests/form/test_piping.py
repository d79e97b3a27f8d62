"""Placeholders: what they stand for, what they fall back to, and how people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form.edits_texts import translate
from builder.form.fields import ParagraphField, TextField
from builder.form.piping import PLACEHOLDER, with_ids, without_placeholders
from builder.form.piping_shown import from_display, to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from tests.form.generated import STEADY

FORM = Project(
    id="x",
    name="x",
    fields=(
        TextField(id="f_1", name="first_name"),
        TextField(id="f_2", name="f_1"),
        TextField(id="f_3", name="twice"),
        TextField(id="f_4", name="twice"),
        ParagraphField(id="f_5", text=LocalText.of(en="x")),
    ),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("{{a}}", [("a", "")]),
        ("{{a|}}", [("a", "|")]),
        ("{{a|b|c}}", [("a", "|b|c")]),
        ("{{a|{b} c} {}}", [("a", "|{b} c} {")]),
        ("{{a|\n}}{{b}}", [("a", "|\n"), ("b", "")]),
        ("{{{a|b}}}", [("a", "|b")]),
        ("{{a|{{b}}}}", [("b", "")]),
        ("{{parameter.a-b|c}} {{context.d}}", [("parameter.a-b", "|c"), ("context.d", "")]),
        ("{{a b|c}} {{|c}} {{ a}} {a} {{other.a}}", []),
    ],
)
def test_a_fallback_begins_at_the_first_bar_and_ends_at_the_first_pair_of_braces(words, found):
    assert PLACEHOLDER.findall(words) == found


def test_without_answers_a_fallback_stays_or_an_ellipsis():
    assert without_placeholders("{{a|you}}, {{b|}} {{c}} {{d|{e}|f}}") == "you, … … {e}|f"


def test_people_write_names_and_the_model_holds_ids():
    shown = "Hi {{first_name|you {}|}}, {{f_2}}, {{context.first_name}}, {{gone}}, {{twice}}"
    held = "Hi {{f_1|you {}|}}, {{f_2}}, {{context.first_name}}, {{gone}}, {{f_3}}"
    assert with_ids(shown, FORM) == held
    # The second field's name is the first one's id, and so stays an id.
    assert with_ids("{{f_1}}", FORM) == "{{f_1}}"
    place = Place(field_id="f_5", attribute="text")
    text = translate(FORM, place, "en", shown).fields[4]
    assert isinstance(text, ParagraphField)
    assert text.text.in_language("en") == held


@STEADY
@given(st.text("{}|ab1_ f", max_size=40))
def test_what_is_shown_means_what_is_held(words):
    form = Project(
        id="x",
        name="x",
        fields=(TextField(id="f1", name="a"), TextField(id="f2", name="b"), *FORM.fields[:2]),
    )
    names = ShownNames.of(form.fields, form.default_language)
    held = from_display(words, names)
    assert from_display(to_display(held, names), names) == held
