"""What the classes of fields say of themselves."""

from __future__ import annotations

import pytest

from builder.form.countries import COUNTRIES
from builder.form.fields import (
    CheckboxesField,
    CountryField,
    DecimalField,
    DividerField,
    HeadingField,
    HiddenField,
    IntegerField,
    LinkField,
    RatingField,
    SelectField,
    SliderField,
    StepField,
    TextField,
    YesNoField,
)
from builder.form.texts import LocalText
from tests.projects import options, words


def test_choices_are_options_grades_codes_or_yes_and_no():
    reason = SelectField(id="f", name="reason", options=options("a", "b"))
    assert [(c.value, c.label.in_language("en")) for c in reason.choices()] == [
        ("a", "A"),
        ("b", "B"),
    ]
    mood = RatingField(id="f", name="mood", scale=3, grade_words=(words("Bad"),))
    assert [(c.value, c.word.in_language("en")) for c in mood.choices()] == [
        (1, "Bad"),
        (2, ""),
        (3, ""),
    ]
    again = YesNoField(id="f", name="again", no_label=words("Never"))
    assert [(c.value, c.label.in_language("en")) for c in again.choices()] == [
        (True, ""),
        (False, "Never"),
    ]
    land = CountryField(id="f", name="land", preferred=("GR",), countries=("CY", "GR"))
    assert [c.value for c in land.choices()] == ["GR", "CY"]
    assert len(CountryField(id="f", name="land").choices()) == len(COUNTRIES)
    assert TextField(id="f", name="city").choices() == ()


def test_a_field_starts_with_its_default_and_a_slider_in_the_middle():
    assert TextField(id="f", name="n").starts_with is None
    assert TextField(id="f", name="n", default="x").starts_with == "x"
    assert IntegerField(id="f", name="n", default=0).starts_with == 0
    assert CheckboxesField(id="f", name="n").starts_with is None
    assert SliderField(id="f", name="n", max=10, step=4).starts_with == 4
    assert SliderField(id="f", name="n", max=10, default=0).starts_with == 0


@pytest.mark.parametrize(("least", "usual"), [(None, True), (0, True), (-1, False)])
def test_numbers_have_a_keyboard_of_digits_unless_there_may_be_a_minus(least, usual):
    assert IntegerField(id="f", name="n", min=least).keyboard == ("numeric" if usual else "")
    assert DecimalField(id="f", name="n", min=least).keyboard == ("decimal" if usual else "")
    assert TextField(id="f", name="n", inputmode="tel").keyboard == "tel"


def test_names_that_are_delivered():
    assert DividerField(id="f").delivered_names() == ()
    assert TextField(id="f", name="n").delivered_names() == ("n",)
    assert TextField(id="f", name="n", delivered=False).delivered_names() == ()
    days = CheckboxesField(id="f", name="n", options=options("a", "b"))
    assert days.delivered_names() == ("n_a", "n_b")
    together = CheckboxesField(id="f", name="n", options=options("a", "b"), deliver="text")
    assert together.delivered_names() == ("n",)
    hidden = CheckboxesField(id="f", name="n", options=options("a"), delivered=False)
    assert hidden.delivered_names() == ()


def test_a_field_is_known_by_its_label_or_its_text():
    for made in (
        TextField(id="f", name="n", label=words("City")),
        HeadingField(id="f", text=words("City")),
        LinkField(id="f", text=words("City")),
        StepField(id="f", text=words("City")),
    ):
        assert made.wording.in_language("en") == "City"
    assert DividerField(id="f").wording == HiddenField(id="f", name="n").wording == LocalText()
