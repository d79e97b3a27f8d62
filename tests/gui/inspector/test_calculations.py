"""Calculations are written with fields as chips; ids are neither seen nor typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from builder.form import edits
from builder.form.fields import CalculatedField, DateField, IntegerField, TextField
from builder.form.texts import LocalText
from builder.gui.design.inspector.rule_editors import CalculationPropertyEditor
from builder.gui.rules.calculation_editor import CalculationEditor
from tests.gui.calculation_page import CalculationPage
from tests.gui.inspector.inspector_page import InspectorPage
from tests.projects import project, words

_LEFT = Qt.MouseButton.LeftButton
FORM = project(
    IntegerField(id="f_1", name="rooms", label=words("Rooms")),
    IntegerField(id="f_2", name="guests", label=words("Guests 🙂")),
    TextField(id="f_3", name="town", label=words("Town")),
    DateField(id="f_4", name="arrival", label=words("Arrival")),
    CalculatedField(id="f_5", name="total", expression="{f_1} * 2"),
    CalculatedField(id="f_6", name="other", expression="0"),
    IntegerField(id="f_7", name="later", label=words("Later")),
)


class Page(CalculationPage):
    def __init__(self, page, form=FORM, field_id="f_5") -> None:
        self.inspector = InspectorPage(page)
        self.document = page.document
        self.document.open(form)
        super().__init__(page.bot, self.show(field_id))

    def show(self, field_id: str) -> CalculationEditor:
        """Select a calculated field; one editor serves them all."""
        self.field_id = field_id
        self.inspector.select(field_id)
        editor = self.inspector.row("expression").editor
        assert isinstance(editor, CalculationPropertyEditor)
        return editor.calculation

    @property
    def field(self):
        return self.document.project.field(self.field_id)


@pytest.fixture
def found(page):
    return Page(page)


def test_fields_stand_as_chips_and_no_id_is_seen(found):
    assert found.parts == ["[Rooms]", " * 2"]
    assert found.gives == "Gives a number."
    seen = [
        each.text() for each in found.inspector.inspector.findChildren(QLabel) if each.isVisible()
    ]
    assert not [each for each in seen if "f_1" in each]
    # They follow the field's label.
    renamed = edits.change_field(found.document.project, "f_1", label=LocalText.of(en="Beds"))
    found.document.edit("Rename", renamed)
    found.show("f_5")
    assert found.parts == ["[Beds]", " * 2"]


def test_a_calculation_is_typed_with_what_is_offered(found):
    found.clear()
    assert found.problem == "Type what is to be worked out."
    found.write("roun")
    assert found.offered == ["round(number, digits)"]
    found.take("round(number, digits)")
    assert "round(number, digits): Rounds" in found.editor.function.text()
    found.write("gue")
    found.take("Guests 🙂")
    found.write(" / 2, 1")
    assert found.field.expression == "round({f_2} / 2, 1)"
    assert found.parts == ["round(", "[Guests 🙂]", " / 2, 1)"]
    assert found.problem == ""
    while found.document.undo_stack.canUndo():
        found.inspector.undo()
    assert found.parts == ["[Rooms]", " * 2"]


def test_a_label_is_typed_as_it_is_written_and_replaced_whole(found):
    found.clear()
    found.write("Gue")
    assert found.offered == ["Guests 🙂"]
    found.take("Guests 🙂")
    assert found.field.expression == "{f_2}"


def test_choosing_all_by_ctrl_a_offers_nothing(found):
    found.editor.edit.setFocus()
    found.bot.keyClick(found.editor.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert found.offered == []


def test_a_brace_offers_the_fields_above_and_escape_leaves_what_is_typed(found):
    found.clear()
    found.write("{")
    assert found.offered == ["Rooms", "Guests 🙂", "Town", "Arrival"]
    found.dismiss()
    found.clear()
    found.write("roo")
    found.dismiss()
    found.write("t")
    assert found.field.expression == "root"
    assert found.problem == "The calculation has the word “root”, which is not a function."


def test_fields_and_functions_are_inserted_by_mouse(found):
    found.clear()
    found.bot.mouseClick(found.editor.functions_button, _LEFT)
    assert found.popup().words[0] == "if(test, then, else)"
    found.type("years")
    assert found.popup().detail.text() == "Counts the full years from one date to another."
    found.click_entry("years(from, to)")
    found.bot.mouseClick(found.editor.fields_button, _LEFT)
    found.click_entry("Arrival")
    assert found.field.expression == "years({f_4})"
    found.write(", today()")
    assert (found.field.expression, found.problem) == ("years({f_4}, today())", "")


@pytest.mark.parametrize(
    ("expression", "underlined", "problem"),
    [
        ("{f_2} + 1 )", ")", "has “)” where it should end."),
        ("'🙂' & 2 3", "3", "has “3” where it should end."),
        ("2 * {f_3}", "\N{OBJECT REPLACEMENT CHARACTER}", "gives “*” a text."),
        ("{f_7} + 1", "\N{OBJECT REPLACEMENT CHARACTER}", "refers to"),
        ("2 * ", "*", "ends too early."),
    ],
)
def test_a_fault_is_underlined_where_it_is(page, expression, underlined, problem):
    found = Page(page, edits.change_field(FORM, "f_5", expression=expression))
    assert found.underlined == underlined
    assert problem in found.problem
    assert "f_" not in found.problem


def test_the_result_is_declared_as_what_it_gives(found):
    found.clear()
    found.write("'a' & 'b'")
    assert (found.field.result, found.gives) == ("text", "Gives a text.")
    found.clear()
    found.write("today(")
    assert found.field.result == "text"  # as long as that is not known
    found.write(")")
    assert found.field.result == "date"


def test_what_is_copied_to_another_calculation_keeps_its_fields(found):
    found.copy_all()
    assert QApplication.clipboard().text() == "{Rooms} * 2"
    found.show("f_6")
    found.clear()
    found.paste()
    assert found.parts == ["[Rooms]", " * 2"]
    assert found.field.expression == "{f_1} * 2"


def test_a_calculation_in_words_is_pasted_with_its_fields(found):
    mime = QMimeData()
    mime.setText("sum({rooms}, {Guests 🙂}, {Nobody})")
    QApplication.clipboard().setMimeData(mime)
    found.clear()
    found.paste()
    assert found.field.expression == "sum({f_1}, {f_2}, {Nobody})"
    assert found.problem


def test_a_deleted_field_is_seen_and_replaced(page):
    form = replace(FORM, fields=FORM.fields[1:])
    found = Page(page, form)
    assert found.parts == ["[deleted field]", " * 2"]
    assert (
        found.problem
        == "The calculation refers to something that is not an earlier field with a value."
    )
    found.editor.edit.setFocus()
    found.bot.keyClick(found.editor.edit, Qt.Key.Key_Home)
    found.bot.keyClick(found.editor.edit, Qt.Key.Key_Delete)
    found.write("gue")
    found.take("Guests 🙂")
    assert (found.field.expression, found.problem) == ("{f_2} * 2", "")


def test_what_is_no_field_stays_as_it_was_typed(page):
    """A name that nothing has is no deleted field, however it is seen again."""
    said = "{Nobody} + {f_00000bad} + {f_city}"
    found = Page(page, edits.change_field(FORM, "f_5", expression=said))
    shown = ["{Nobody} + ", "[deleted field]", " + ", "[deleted field 2]"]
    assert found.parts == shown
    found.editor.edit.setFocus()
    found.bot.keyClick(found.editor.edit, Qt.Key.Key_End)
    found.write(" + 1")
    assert found.field.expression == f"{said} + 1"
    found.show("f_6")
    found.show("f_5")
    assert found.parts == [*shown, " + 1"]
    assert found.problem
