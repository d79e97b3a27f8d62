"""Before something goes, what depends on it is named: it goes, too, or is rewritten."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QToolButton

from builder.check import check
from builder.form.conditions import Comparison
from builder.form.dependants import Sort
from builder.form.fields import (
    CalculatedField,
    HeadingField,
    IntegerField,
    Prefill,
    SelectField,
    StepField,
    TextField,
)
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.design.kind_dialog import KindDialog
from builder.gui.rules.dependants_dialog import ICONS, DependantsDialog
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.rules_page import RulesPage
from tests.projects import options, project, words

_LEFT = Qt.MouseButton.LeftButton
SELLS = Comparison(field="f_wish", test="equals", values=("sell",))
FORM = project(
    IntegerField(id="f_floors", name="floors", label=words("Floors")),
    IntegerField(id="f_rooms", name="rooms", label=words("Rooms")),
    SelectField(id="f_wish", name="wish", label=words("Wish"), options=options("sell", "rent")),
    TextField(id="f_price", name="price", label=words("Price"), show_if=SELLS),
    CalculatedField(id="f_fee", name="fee", expression="{f_rooms} * 2"),
    HeadingField(id="f_head", text=LocalText.of(en="{{f_rooms|some}} rooms", el="{{f_rooms}}")),
    TextField(id="f_free", name="free", label=words("Free")),
)


class Page(RulesPage):
    def __init__(self, page) -> None:
        super().__init__(page.bot)
        self.design = page
        self.inspector = InspectorPage(page)
        self.document = page.document
        self.document.open(FORM)
        self.selection = page.workspace.services.selection

    def ids(self) -> list[str]:
        return [each.id for each in self.document.project.fields]

    def field(self, field_id):
        return self.document.project.field(field_id)

    def delete(self, *ids: str) -> None:
        self.selection.select(ids)
        self.design.focus_canvas()
        self.key(Qt.Key.Key_Delete)

    def dialog(self, kind=DependantsDialog):
        found = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} such dialogs are open"
        return found[0]

    @property
    def is_asked(self) -> bool:
        return any(
            isinstance(each, DependantsDialog | KindDialog) and each.isVisible()
            for each in QApplication.topLevelWidgets()
        )

    def said(self, found) -> list[str]:
        return [found.list.item(row).text() for row in range(found.list.count())]

    def click_line(self, listed, row: int) -> None:
        place = listed.visualItemRect(listed.item(row)).center()
        self.bot.mouseClick(listed.viewport(), _LEFT, pos=place)

    def cancel(self, dialog) -> None:
        buttons = dialog.findChild(QDialogButtonBox)
        self.bot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), _LEFT)

    def has_faults(self) -> bool:
        return any(each.severity == "error" for each in check(self.document.project))


@pytest.fixture
def found(page):
    return Page(page)


def test_nothing_is_asked_where_nothing_depends_on_a_field(found):
    found.delete("f_free")
    assert not found.is_asked
    assert "f_free" not in found.ids()


def shown(dialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def test_what_becomes_of_what_depends_on_a_field_is_said_where_there_is_no_choice(found):
    said = "What depends on it is removed with it."
    found.delete("f_wish")
    dialog = found.dialog()
    assert said in shown(dialog)
    assert [each.text() for each in dialog.ways if each.isVisible()] == []
    found.cancel(dialog)
    found.delete("f_rooms")
    dialog = found.dialog()
    assert said not in shown(dialog)
    assert len([each for each in dialog.ways if each.isVisible()]) == 2
    found.cancel(dialog)


def test_a_step_with_a_condition_is_deleted_and_its_fields_stay(found):
    step = StepField(id="f_step", text=words("Sale"), show_if=SELLS)
    whole = replace(FORM, fields=(*FORM.fields[:3], step, *FORM.fields[3:]))
    found.document.open(whole)
    found.delete("f_step")
    dialog = found.dialog()
    assert "“Price” is shown only with the step “Sale”" in found.said(dialog)
    assert "The fields of the step stay, without its condition." in shown(dialog)
    found.bot.mouseClick(dialog.action, _LEFT)
    assert found.document.project == FORM
    assert found.inspector.undo() == "Delete 1 field"
    assert found.document.project == whole


def test_each_sort_of_dependant_has_an_icon():
    assert set(ICONS) == set(get_args(Sort))


def test_what_depends_on_a_field_goes_with_it_in_one_step(found):
    found.delete("f_rooms")
    dialog = found.dialog()
    assert len(found.said(dialog)) == 3
    assert found.said(dialog)[0] == "The calculation of “fee”"
    assert not [each for each in found.said(dialog) if "f_" in each]
    found.bot.mouseClick(dialog.action, _LEFT)
    # Nothing is left to calculate from.
    assert found.ids() == ["f_floors", "f_wish", "f_price", "f_head", "f_free"]
    assert found.field("f_head").text.in_language("en") == "some rooms"
    assert not found.has_faults()
    assert found.inspector.undo() == "Delete 1 field"
    assert found.document.project == FORM


def test_another_field_takes_the_place_of_a_deleted_one(found):
    found.delete("f_rooms")
    dialog = found.dialog()
    found.bot.mouseClick(dialog.ways[1], _LEFT)
    found.pick(dialog.box, "Floors")
    found.bot.mouseClick(dialog.action, _LEFT)
    assert found.field("f_fee").expression == "{f_floors} * 2"
    assert "{{f_floors|some}}" in found.field("f_head").text.in_language("en")
    assert not found.has_faults()


def test_cancelling_and_going_to_a_dependant_delete_nothing(found, qtbot):
    found.delete("f_wish")
    found.cancel(found.dialog())
    found.delete("f_wish")
    dialog = found.dialog()
    with qtbot.waitSignal(found.selection.place_wanted) as asked:
        found.click_line(dialog.list, 0)
    assert asked.args == [Place(field_id="f_price", attribute="show_if", index=0)]
    assert not found.is_asked
    assert found.document.project == FORM


# -- kinds -------------------------------------------------------------------------------------


def test_a_change_of_kind_says_first_what_is_lost(found):
    found.selection.select({"f_wish"})
    found.design.focus_canvas()
    found.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = found.dialog(KindDialog)
    assert not dialog.change_button.isEnabled()
    found.pick(dialog.box, "Choice")
    assert dialog.loss.text() == "Nothing of the field is lost."
    found.pick(dialog.box, "Long text")
    assert "Options" in dialog.loss.text()
    found.bot.mouseClick(dialog.change_button, _LEFT)
    assert found.field("f_wish").kind == "textarea"
    assert found.field("f_wish").label == words("Wish")
    assert found.inspector.undo() == "Change the kind of a field"
    assert found.document.project == FORM


def test_the_inspector_has_a_button_for_another_kind(found):
    button = find(found.inspector.inspector, QToolButton, "inspector_change_kind")
    found.inspector.select("f_wish", "f_rooms")
    assert not button.isVisible()
    found.inspector.select("f_free")
    found.bot.mouseClick(button, _LEFT)
    assert found.dialog(KindDialog).isVisible()
    found.cancel(found.dialog(KindDialog))
    assert not found.is_asked


def test_what_no_longer_fits_another_kind_is_named_with_a_way_there(found, qtbot):
    found.selection.select({"f_rooms"})
    found.design.focus_canvas()
    found.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = found.dialog(KindDialog)
    found.pick(dialog.box, "Date")
    assert dialog.unfit is not None
    assert dialog.unfit.item(0).text() == "The calculation of “fee”"
    with qtbot.waitSignal(found.selection.place_wanted):
        found.click_line(dialog.unfit, 0)
    assert found.document.project == FORM


# -- options -----------------------------------------------------------------------------------


def test_rules_follow_the_value_of_an_option_or_are_left(found):
    found.inspector.select("f_wish")
    found.inspector.type_into_cell("options", 0, 1, "selling")
    dialog = found.dialog()
    assert found.said(dialog) == ["The condition that shows “Price”: “Wish” is “Sell”"]
    found.bot.mouseClick(dialog.action, _LEFT)
    assert found.field("f_price").show_if.values == ("selling",)
    found.design.focus_canvas()  # a dialog was in front
    found.inspector.undo()
    assert found.document.project == FORM
    found.inspector.type_into_cell("options", 0, 1, "selling")
    dialog = found.dialog()
    found.bot.mouseClick(dialog.ways[1], _LEFT)
    found.bot.mouseClick(dialog.action, _LEFT)
    assert found.field("f_price").show_if.values == ("sell",)
    assert found.field("f_wish").options[0].value == "selling"


def test_a_value_that_is_not_changed_after_all_is_shown_again(found):
    found.inspector.select("f_wish")
    found.inspector.type_into_cell("options", 0, 1, "selling")
    found.cancel(found.dialog())
    assert found.inspector.rows("options")[0][1] == "sell"
    assert found.document.project == FORM


def test_an_option_goes_with_the_conditions_that_name_it(found):
    found.inspector.select("f_wish")
    found.inspector.click_cell("options", 1)
    found.inspector.press("options_remove")
    assert not found.is_asked  # nothing names it
    found.inspector.undo()
    found.inspector.click_cell("options", 0)
    found.inspector.press("options_remove")
    found.bot.mouseClick(found.dialog().action, _LEFT)
    assert found.field("f_price").show_if is None
    assert [each.value for each in found.field("f_wish").options] == ["rent"]


def test_a_made_up_value_that_follows_its_label_takes_rules_along(found):
    made_up = SelectField(
        id="f_wish", name="wish", label=words("Wish"), options=options("option_1", "rent")
    )
    asking = Comparison(field="f_wish", test="equals", values=("option_1",))
    price = TextField(id="f_price", name="price", label=words("Price"), show_if=asking)
    found.document.open(project(made_up, price))
    found.inspector.select("f_wish")
    found.inspector.type_into_cell("options", 0, 0, "Swap")
    assert not found.is_asked
    assert found.field("f_wish").options[0].value == "swap"
    assert found.field("f_price").show_if.values == ("swap",)


# -- names -------------------------------------------------------------------------------------


def test_what_reads_the_conversation_by_a_name_follows_when_it_is_changed(found):
    reader = TextField(
        id="f_again",
        name="again",
        label=words("Again"),
        prefill=Prefill(source="context", name="free"),
    )
    form = project(*FORM.fields, reader)
    found.document.open(form)
    found.inspector.select("f_free")
    found.inspector.type_into("name", "liberty")
    found.key(Qt.Key.Key_Return)
    dialog = found.dialog()
    assert found.said(dialog) == ["“Again” is filled from this variable"]
    found.bot.mouseClick(dialog.action, _LEFT)
    assert found.field("f_again").prefill.name == "liberty"
    assert found.field("f_free").name == "liberty"
    found.design.focus_canvas()
    # Nobody reads this one.
    found.inspector.select("f_price")
    found.inspector.type_into("name", "amount")
    found.key(Qt.Key.Key_Return)
    assert not found.is_asked
