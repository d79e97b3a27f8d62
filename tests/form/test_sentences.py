"""Conditions read as sentences, and every field offers the tests that fit it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.form.conditions import VALUES_OF, Comparison, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    HiddenField,
    ParagraphField,
    RadioField,
    RatingField,
    TextareaField,
    TextField,
    TimeField,
    YesNoField,
)
from builder.form.kinds import KINDS, possible_tests
from builder.form.operators import operators_for, starting_comparison
from builder.form.sentences import condition_words, sentence
from tests.projects import options, project, words

FIELDS = (
    RadioField(id="f_wish", name="wish", label=words("I want to", "Θέλω"), options=options("sell", "rent")),
    DecimalField(id="f_rooms", name="rooms", label=words("Rooms")),
    CheckboxesField(id="f_more", name="more", label=words("Extras"), options=options("pool", "garden")),
    CheckboxField(id="f_news", name="news", label=words("Send me news")),
    YesNoField(id="f_yes", name="yes", label=words("Furnished?"), no_label=words("Not yet")),
    DateField(id="f_date", name="date", label=words("Free from")),
    TimeField(id="f_time", name="time", label=words("Call at")),
    DateTimeField(id="f_moment", name="moment", label=words("Visit")),
    TextField(id="f_text", name="text", label=words("Name of {{f_wish}}\nhere")),
    TextareaField(id="f_lines", name="lines", label=words("x" * 60)),
    RatingField(id="f_rate", name="rate", label=words("Rating")),
    CountryField(id="f_land", name="land", label=words("Country")),
    HiddenField(id="f_utm", name="utm", source="parameter", parameter="utm"),
    ParagraphField(id="f_par", text=words("Text")),
)  # fmt: skip
FORM = project(*FIELDS)


def on(field, test, *values):
    return Comparison(field=field, test=test, values=values)


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (on("f_wish", "equals", "sell"), "“I want to” is “Sell”"),
        (on("f_wish", "in", "sell", "rent", "gone"), "“I want to” is one of “Sell”, “Rent” or “gone”"),
        (on("f_wish", "empty"), "“I want to” is not answered"),
        (on("f_rooms", "greater", 2.0), "“Rooms” is more than 2"),
        (on("f_rooms", "between", 0.5, 1234567.0), "“Rooms” is between 0.5 and 1,234,567"),
        (on("f_rooms", "not", -1e-7), "“Rooms” is not -0.0000001"),
        (on("f_rooms", "less", 1e15), "“Rooms” is less than 1,000,000,000,000,000"),
        (on("f_more", "equals", "pool"), "“Extras” includes “Pool”"),
        (on("f_more", "not", "garden"), "“Extras” does not include “Garden”"),
        (on("f_news", "equals", True), "“Send me news” is ticked"),
        (on("f_news", "not", True), "“Send me news” is not ticked"),
        (on("f_news", "filled"), "“Send me news” is ticked"),
        (on("f_news", "empty"), "“Send me news” is not ticked"),
        (on("f_yes", "equals", True), "“Furnished?” is “Yes”"),
        (on("f_yes", "not", False), "“Furnished?” is not “Not yet”"),
        (on("f_date", "greater", "2026-12-31"), "“Free from” is after 31 December 2026"),
        (on("f_date", "between", "2026-01-01", "soon"), "“Free from” is between 1 January 2026 and “soon”"),
        (on("f_time", "less", "09:30"), "“Call at” is before “09:30”"),
        (on("f_moment", "equals", "2026-02-03T09:30"), "“Visit” is 3 February 2026, 09:30"),
        (on("f_text", "matches", "[a-z]+"), "“Name of … here” matches the pattern “[a-z]+”"),
        (on("f_lines", "filled"), f"“{'x' * 40}…” is answered"),
        (on("f_rate", "less", 3.0), "“Rating” is less than 3"),
        (on("f_utm", "filled"), "“utm” has a value"),
        (on("f_land", "equals", "GR"), "“Country” is “Greece”"),
        (on("f_land", "in", "CI", "XX", "gr"), "“Country” is one of “Côte d’Ivoire”, “XX” or “gr”"),
        (on("f_gone", "equals", "x"), "a deleted field is “x”"),
        (on("f_gone", "in", "x", "y"), "a deleted field is one of “x” or “y”"),
        (on("f_gone", "between", 1.0, 2.5), "a deleted field is between 1 and 2.5"),
        (on("f_gone", "greater", "2026-12-31"), "a deleted field is more than 31 December 2026"),
        (on("f_gone", "not", False), "a deleted field is not No"),
        (on("f_gone", "filled"), "a deleted field is answered"),
        (on("f_gone", "equals", ""), "a deleted field is “”"),
        # What a hand may have left in the file.
        (on("f_wish", "equals"), "“I want to” is nothing"),
        (on("f_rooms", "between", 3.0), "“Rooms” is between 3 and nothing"),
        (on("f_gone", "in"), "a deleted field is one of nothing"),
        (Group(conditions=()), "nothing (an empty group)"),
        (Group(match="any", conditions=(on("f_rate", "filled"),)), "“Rating” is answered"),
        (
            Group(conditions=(on("f_rate", "filled"), Group(match="any", conditions=(on("f_news", "filled"), on("f_yes", "filled"))))),
            "“Rating” is answered and (“Send me news” is ticked or “Furnished?” is answered)",
        ),
    ],
)  # fmt: skip
def test_a_condition_reads_as_a_clause(condition, said):
    assert condition_words(condition, FORM) == f"if {said}"


def test_a_rule_is_a_sentence_in_the_language_of_its_labels():
    price = TextField(
        id="f_price", name="price", label=words("Price", "Τιμή"),
        show_if=on("f_wish", "equals", "sell"), required_if=on("f_rooms", "greater", 2.0),
    )  # fmt: skip
    whole = replace(FORM, fields=(*FIELDS, price))
    assert sentence(whole, price, "show_if") == "Show “Price” if “I want to” is “Sell”"
    assert sentence(whole, price, "required_if") == "Require “Price” if “Rooms” is more than 2"
    assert sentence(whole, price, "show_if", "el") == "Show “Τιμή” if “Θέλω” is “Sell (ελ)”"
    assert sentence(whole, FIELDS[0], "show_if") == ""
    assert sentence(whole, FIELDS[-1], "required_if") == ""


def test_every_kind_offers_what_its_answers_can_be_asked():
    sorts = {
        "f_wish": "choice", "f_rooms": "number", "f_more": "choice", "f_yes": "choice",
        "f_date": "date", "f_time": "time", "f_moment": "moment", "f_text": "text",
        "f_lines": "text", "f_rate": "choice", "f_land": "choice", "f_utm": "text",
    }  # fmt: skip
    for field in FIELDS:
        found = operators_for(field)
        if field.id == "f_news":
            assert [(each.test, each.most) for each in found] == [("filled", 0), ("empty", 0)]
            continue
        assert tuple(each.test for each in found) == possible_tests(field)
        for each in found:
            assert (each.least, each.most) == VALUES_OF[each.test]
            wanted = "none" if not each.most else sorts[field.id]
            assert each.sort == ("pattern" if each.test == "matches" else wanted)
            assert each.words
    truth = CalculatedField(id="f_c", name="c", expression="true", result="boolean")
    assert {each.sort for each in operators_for(truth)} == {"boolean", "none"}


def test_a_new_condition_begins_with_a_comparison_that_fits():
    for kind in KINDS.values():
        field = kind.make("f_x", "x")
        found = starting_comparison(field)
        assert (found is None) == (not possible_tests(field))
        if found is not None:
            assert found.test in {each.test for each in operators_for(field)}
    assert starting_comparison(FIELDS[0]) == on("f_wish", "equals", "sell")
    assert starting_comparison(FIELDS[10]) == on("f_rate", "equals", 1.0)
    assert starting_comparison(FIELDS[4]) == on("f_yes", "equals", True)
    assert starting_comparison(FIELDS[3]) == on("f_news", "filled")


def test_a_grade_is_said_with_its_word():
    graded = RatingField(
        id="f_stars", name="stars", label=words("Stars"), scale=3,
        grade_words=(words("bad", "κακό"), words("fair", "μέτριο")),
    )  # fmt: skip
    form = project(graded)
    assert condition_words(on("f_stars", "in", 2.0, 3.0), form) == (
        "if “Stars” is one of 2 (fair) or 3"
    )
    assert condition_words(on("f_stars", "greater", 1.0), form, "el").endswith("1 (κακό)")
