"""Editors of the form itself, and of what files hold that no box would take."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from builder.form import edits
from builder.form.project import Integration
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(page):
    return InspectorPage(page)


# -- the form --------------------------------------------------------------------------------


def test_languages_are_added_made_the_default_and_removed(page):
    page.open_settings("General")
    listed = page.input("languages")
    line = find(page.row("languages"), QComboBox, "language_to_add").lineEdit()
    assert line is not None
    page.bot.keyClicks(line, "German")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    assert page.document.project.languages == ("en", "el", "de")
    page.bot.keyClicks(line, "sr-Latn")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    assert page.document.project.languages == ("en", "el", "de", "sr-latn")
    names = [listed.item(row).text() for row in range(listed.count())]
    assert names == ["English · default", "Greek", "German", "Serbian (sr-latn)"]
    page.bot.keyClicks(line, "greek")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    listed.setCurrentRow(2)
    page.press("language_arrow-up")
    assert page.document.project.languages == ("de", "en", "el", "sr-latn")
    listed.setCurrentRow(3)
    page.press("language_remove")
    assert page.document.project.languages == ("de", "en", "el")


@pytest.mark.parametrize("typed", ["el", "Greek", "greek", "12", "x y"])
def test_a_language_that_cannot_be_added_is_said(page, typed):
    page.open_settings("General")
    line = find(page.row("languages"), QComboBox, "language_to_add").lineEdit()
    assert line is not None
    line.clear()
    page.bot.keyClicks(line, typed)
    page.press("language_add")
    assert page.document.project.languages == ("en", "el")
    problem = page.row("languages").editor.problem
    assert problem.isVisible()
    assert re.search("already|Choose a language", problem.text())
    line.clear()


def test_the_last_language_stays(page):
    page.document.open(replace(GOOD, languages=("en",)))
    page.open_settings("General")
    page.input("languages").setCurrentRow(0)
    page.press("language_remove")
    assert page.document.project.languages == ("en",)


def test_integrations_are_added_typed_and_removed(page):
    page.open_settings("Integrations")
    page.press("integration_add")
    page.finish_cell("abc-1")
    added = page.document.project.platform.integrations[-1]
    assert added == Integration(channel="web", integration_id="abc-1")
    page.type_into_cell("platform.integrations", 3, 0, "viber")
    assert page.rows("platform.integrations")[3] == ("viber", "abc-1")
    page.click_cell("platform.integrations", 0)
    page.key(Qt.Key.Key_Delete)
    assert len(page.document.project.platform.integrations) == 3
    page.press("integration_remove")
    assert len(page.document.project.platform.integrations) == 2


def able(page, *names):
    return [find(page.shown.panel, QAbstractButton, each).isEnabled() for each in names]


def test_what_acts_on_a_chosen_row_is_grey_without_one(page):
    platform = replace(GOOD.platform, integrations=())
    page.document.open(replace(GOOD, platform=platform, languages=("en", "el")))
    page.open_settings("Integrations")
    assert able(page, "integration_add", "integration_remove") == [True, False]
    page.press("integration_add")
    page.finish_cell("abc-1")
    assert able(page, "integration_remove") == [True]
    page.press("integration_remove")
    assert page.document.project.platform.integrations == ()
    assert able(page, "integration_remove") == [False]
    page.open_settings("General")
    languages, buttons = page.input("languages"), ("language_remove", "language_arrow-up")
    languages.setCurrentRow(0)
    assert able(page, *buttons) == [True, False]
    languages.setCurrentRow(1)
    assert able(page, *buttons) == [True, True]
    page.press("language_remove")
    assert able(page, *buttons) == [False, False]  # the last one stays


def test_options_and_countries_move_and_go_only_once_one_is_chosen(page):
    names = [f"options_{each}" for each in ("remove", "arrow-up", "arrow-down")]
    page.select("f_reason")
    assert able(page, "options_add", *names) == [True, False, False, False]
    page.click_cell("options", 0)
    assert able(page, *names) == [True, False, True]
    page.click_cell("options", 2)
    assert able(page, *names) == [True, True, False]
    page.select("f_land")
    names = [f"edit_countries_{each}" for each in ("remove", "arrow-up", "arrow-down")]
    assert able(page, "edit_countries_add", *names) == [True, False, False, False]


def test_addresses_are_one_a_line(page):
    page.open_settings("Hosting")
    page.type_into("hosting.page_origins", "https://a.test\n\nhttps://b.test")
    assert page.document.project.hosting.page_origins == ("https://a.test", "https://b.test")
    assert page.undo() == "Change page origins"
    assert page.document.project.hosting.page_origins == ()
    assert page.input("hosting.page_origins").toPlainText() == ""


def test_a_section_stays_folded_from_field_to_field(page):
    page.select("f_name")
    page.open_section("Answer")
    page.fold_section("Answer")
    assert not page.row("autocomplete").isVisible()
    page.select("f_mail")
    assert not page.row("autocomplete").isVisible()
    page.open_section("Answer")
    assert page.row("autocomplete").isVisible()


# -- what files hold and no box would take ---------------------------------------------------


@pytest.mark.parametrize("held", [0, 10_001, 2**31 - 1])
def test_a_number_out_of_its_bounds_is_shown_and_can_be_mended(page, held):
    page.document.open(edits.change_field(GOOD, "f_name", max_length=held))
    page.select("f_name")
    assert page.input("max_length").value() == held
    page.type_into("max_length", "7")
    assert page.field("f_name").max_length == 7
    page.select("f_order")
    page.type_into("max_length", "0")
    assert page.field("f_order").max_length != 0


def test_a_number_that_no_box_can_hold_can_be_mended(page):
    page.document.open(edits.change_field(GOOD, "f_name", max_length=10**15))
    page.select("f_name")
    assert page.document.undo_stack.count() == 0
    page.type_into("max_length", "7")
    assert page.field("f_name").max_length == 7


def test_a_choice_that_is_none_is_shown_for_its_own_field_only(page):
    page.document.open(edits.change_field(GOOD, "f_name", autocomplete="cc-number"))
    page.select("f_name")
    box = page.input("autocomplete")
    assert box.currentText() == "cc-number"
    page.select("f_order")
    assert box.findText("cc-number") == -1
    assert box.currentText() == "None"
    page.select("f_name")
    page.choose("autocomplete", "First name")
    assert page.field("f_name").autocomplete == "given-name"


def test_an_option_is_added_at_the_end_of_another_field(page):
    page.select("f_reason")
    page.click_cell("options", 0)
    page.select("f_refund")
    page.press("options_add")
    page.finish_cell("Cheque")
    assert [each.value for each in page.field("f_refund").options] == ["card", "voucher", "cheque"]


def test_typing_into_a_cell_is_kept_when_another_field_is_clicked(page):
    page.select("f_reason")
    page.type_into_cell("options", 0, 0, "Other")
    page.key(Qt.Key.Key_F2)
    page.bot.keyClicks(page.typing(), "Typed")
    page.design.click("refund")
    assert page.field("f_reason").options[0].label.in_language("en") == "Typed"
    assert page.field("f_refund") == GOOD.field("f_refund")
