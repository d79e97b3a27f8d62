"""Fields that are copied, cut and pasted keep what they say of each other."""

from PySide6.QtCore import Qt

from builder.check import check
from builder.form.conditions import Comparison
from builder.form.fields import CalculatedField, HeadingField, IntegerField, SelectField
from builder.form.texts import LocalText
from builder.storage.starters import open_starter
from tests.projects import options, project, words

WISH = SelectField(
    id="f_wish", name="wish", label=words("Wish"), options=options("sell", "rent"), required=True
)
RENTS = Comparison(field="f_wish", test="equals", values=("rent",))
RENT = IntegerField(id="f_rent", name="rent", label=words("Rent"), show_if=RENTS)
YEAR = CalculatedField(id="f_year", name="year", expression="{f_rent} * 12")
SAID = HeadingField(id="f_said", text=LocalText.of(en="{{f_year|0}} a year", el="{{f_year|0}}"))
FORM = project(WISH, RENT, YEAR, SAID)


def _open(page, form):
    page.document.open(form)
    page.focus_canvas()


def _copy_all(page, key):
    page.ctrl(Qt.Key.Key_A)
    page.ctrl(key)


def _faults(form):
    return [each.text for each in check(form) if each.severity == "error"]


def _assert_whole(page, name="year"):
    """See that the fields in the form refer to each other, as the copied ones did."""
    form = page.document.project
    year, rent = page.field(name), page.field(name.replace("year", "rent"))
    wish = page.field(name.replace("year", "wish"))
    assert year.expression == f"{{{rent.id}}} * 12"
    assert rent.show_if.field == wish.id
    assert _faults(form) == _faults(FORM)


def test_what_is_cut_and_pasted_keeps_its_conditions_and_calculations(page):
    _open(page, FORM)
    _copy_all(page, Qt.Key.Key_X)
    assert page.names == []
    page.ctrl(Qt.Key.Key_V)
    assert page.names == ["wish", "rent", "year", "heading"]
    _assert_whole(page)


def test_what_is_pasted_into_another_form_keeps_its_conditions_and_calculations(page):
    _open(page, FORM)
    _copy_all(page, Qt.Key.Key_C)
    _open(page, project())
    page.ctrl(Qt.Key.Key_V)
    _assert_whole(page)


def test_duplicates_refer_to_each_other(page):
    _open(page, FORM)
    _copy_all(page, Qt.Key.Key_D)
    assert page.names[4:] == ["wish_2", "rent_2", "year_2", "heading"]
    assert page.field("year_2").expression == f"{{{page.field('rent_2').id}}} * 12"
    assert page.field("rent_2").show_if.field == page.field("wish_2").id


def test_a_pasted_field_refers_to_the_field_with_the_name_that_it_referred_to(page):
    _open(page, FORM)
    page.click("rent")
    page.ctrl(Qt.Key.Key_C)
    other = SelectField(
        id="f_other", name="wish", label=words("Wish"), options=options("sell", "rent")
    )
    _open(page, project(other))
    page.ctrl(Qt.Key.Key_V)
    assert page.field("rent").show_if.field == "f_other"


def test_a_pasted_field_refers_to_the_same_field_where_that_is_in_the_form(page):
    _open(page, FORM)
    page.click("rent")
    page.ctrl(Qt.Key.Key_C)
    page.click("wish")
    page.ctrl(Qt.Key.Key_V)
    assert page.field("rent_2").show_if == RENTS


def test_what_nothing_in_the_form_stands_for_is_a_problem_that_can_be_mended(page):
    _open(page, FORM)
    page.click("rent")
    page.ctrl(Qt.Key.Key_C)
    _open(page, open_starter("blank"))
    page.ctrl(Qt.Key.Key_V)
    assert any("Rent" in each for each in _faults(page.document.project))
