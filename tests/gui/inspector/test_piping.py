"""Answers are put into texts by the names of fields."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QToolButton

from builder.form import edits
from builder.form.fields import (
    HeadingField,
    IntegerField,
    Option,
    ParagraphField,
    RadioField,
    RatingField,
    TextField,
)
from builder.form.texts import LocalText
from builder.gui.design.inspector.row_table import RowTable
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.rules_page import RulesPage
from tests.projects import project, words

_LEFT = Qt.MouseButton.LeftButton
FORM = project(
    TextField(id="f_1", name="first_name", label=words("First name")),
    IntegerField(id="f_2", name="rooms", label=words("Rooms")),
    HeadingField(id="f_3", text=LocalText.of(en="Hello {{f_1|you}}")),
    ParagraphField(id="f_4", text=LocalText.of(en="{{f_00000bad}} and {{f_2}}")),
    TextField(id="f_5", name="last", label=words("Last"), pattern="a+"),
    RatingField(
        id="f_6", name="stars", label=words("Stars"), scale=3,
        grade_words=tuple(LocalText.of(en=each) for each in ("Bad", "{{f_1}} is fair", "Good")),
    ),
    RadioField(
        id="f_7", name="who", label=words("Who"),
        options=(Option(value="me", label=LocalText.of(en="{{f_1}}")),),
    ),
)  # fmt: skip


class Page(RulesPage):
    def __init__(self, page) -> None:
        super().__init__(page.bot)
        self.inspector = InspectorPage(page)
        self.document = page.document
        self.document.open(FORM)

    def write(self, field_id: str, attribute: str, words: str) -> None:
        if field_id:
            self.inspector.select(field_id)
        else:
            self.inspector.select()
        line = self.inspector.input(attribute)
        line.setFocus()
        one_line = isinstance(line, QLineEdit)
        modifier = (
            Qt.KeyboardModifier.NoModifier if one_line else Qt.KeyboardModifier.ControlModifier
        )
        self.bot.keyClick(line, Qt.Key.Key_End, modifier)
        for letter in words:
            self.bot.keyClicks(line, letter)

    def offered(self) -> list[str]:
        popup = QApplication.activePopupWidget()
        if not isinstance(popup, QListView):
            return []
        model = popup.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def take(self) -> None:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        self.bot.keyClick(popup, Qt.Key.Key_Return)

    def text(self, field_id: str, attribute: str = "text") -> str:
        text: LocalText = getattr(self.document.project.field(field_id), attribute)
        return text.in_language("en")

    def seen(self, attribute: str) -> str:
        line = self.inspector.input(attribute)
        assert isinstance(line, QLineEdit | QPlainTextEdit)
        return line.text() if isinstance(line, QLineEdit) else line.toPlainText()


@pytest.fixture
def found(page):
    return Page(page)


def test_names_are_seen_where_the_file_has_ids(found):
    found.inspector.select("f_3")
    assert found.seen("text") == "Hello {{First name|you}}"
    found.inspector.select("f_4")
    assert found.seen("text") == "{{deleted field}} and {{Rooms}}"
    found.write("f_4", "text", "!")
    assert found.text("f_4") == "{{f_00000bad}} and {{f_2}}!"


def test_two_braces_offer_what_is_answered_above(found):
    found.write("f_3", "text", " {{")
    assert found.offered() == ["First name", "Rooms"]
    for letter in "roo":
        found.bot.keyClicks(found.inspector.input("text"), letter)
    assert found.offered() == ["Rooms"]
    found.take()
    assert found.seen("text") == "Hello {{First name|you}} {{Rooms}}"
    assert found.text("f_3") == "Hello {{f_1|you}} {{f_2}}"
    found.inspector.undo()
    assert found.text("f_3") == "Hello {{f_1|you}}"


def test_the_first_field_has_nothing_above_and_the_send_button_everything(found):
    found.write("f_1", "hint", "{{")
    assert found.offered() == []
    found.write("", "texts.submit", "Send {{las")
    assert found.offered() == ["Last"]
    found.take()
    assert found.document.project.texts.submit.in_language("en") == "Send {{f_5}}"


def test_an_answer_is_inserted_by_mouse(found):
    found.inspector.select("f_4")
    lines = found.inspector.input("text")
    lines.setFocus()
    found.bot.keyClick(lines, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    found.bot.mouseClick(lines.findChild(QToolButton, "insert_answer"), _LEFT)
    found.click_entry("First name")
    assert found.text("f_4") == "{{f_1}}{{f_00000bad}} and {{f_2}}"
    found.inspector.select("f_5")
    line = found.inspector.input("label")
    assert isinstance(line, QLineEdit)
    action = next(each for each in line.actions() if each.objectName() == "insert_answer")
    button = next(each for each in line.findChildren(QToolButton) if each.defaultAction() is action)
    found.bot.mouseClick(button, _LEFT, pos=QPoint(4, 4))
    found.click_entry("Rooms")
    assert found.text("f_5", "label") in {"Last{{f_2}}", "{{f_2}}Last"}


def test_messages_about_wrong_answers_offer_none(found):
    found.write("f_5", "pattern_message", "{{")
    assert found.offered() == []


def test_renaming_a_field_changes_what_is_seen_and_not_what_is_stored(found):
    found.inspector.select("f_3")
    changed = edits.change_field(FORM, "f_1", label=LocalText.of(en="Name"))
    found.document.edit("Rename", changed)
    found.inspector.select("f_3")
    assert found.seen("text") == "Hello {{Name|you}}"
    assert found.text("f_3") == "Hello {{f_1|you}}"


def test_the_canvas_shows_no_id_and_offers_answers_in_place(found):
    design = found.inspector.design
    found.inspector.select("f_3")
    design.focus_canvas()
    design.press(Qt.Key.Key_F2)
    editor = design.text_editor()
    assert editor.toPlainText() == "Hello {{First name|you}}"
    found.bot.keyClick(editor, Qt.Key.Key_End)
    for letter in " {{roo":
        found.bot.keyClicks(editor, letter)
    assert found.offered() == ["Rooms"]
    found.take()
    assert design.is_editing_text
    found.bot.keyClick(editor, Qt.Key.Key_Return)
    assert found.text("f_3") == "Hello {{f_1|you}} {{f_2}}"


def test_the_words_of_grades_show_names_and_offer_answers_line_by_line(found):
    found.inspector.select("f_6")
    assert found.seen("grade_words") == "Bad\n{{First name}} is fair\nGood"
    found.write("f_6", "grade_words", ", {{roo")
    assert found.offered() == ["Rooms"]
    found.take()
    stored = [each.in_language("en") for each in found.document.project.field("f_6").grade_words]
    assert stored == ["Bad", "{{f_1}} is fair", "Good, {{f_2}}"]
    assert found.seen("grade_words").endswith("Good, {{Rooms}}")


def test_the_label_of_an_option_shows_names_and_offers_answers(found):
    found.inspector.select("f_7")
    table = found.inspector.input("options")
    assert isinstance(table, RowTable)
    assert found.inspector.cell("options", 0, 0).text() == "{{First name}}"
    table.type_into(0, 0)
    assert table.typing is not None
    for letter in " or {{las":
        found.bot.keyClicks(table.typing, letter)
    assert found.offered() == ["Last"]
    found.take()
    assert table.typing is not None  # the list has not ended what is typed
    found.bot.keyClick(table.typing, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes it a moment later
    (option,) = found.document.project.field("f_7").options
    assert option.label.in_language("en") == "{{f_1}} or {{f_5}}"
    assert found.inspector.cell("options", 0, 0).text() == "{{First name}} or {{Last}}"
    table.type_into(0, 1)  # what is delivered holds no answers
    for letter in "{{":
        found.bot.keyClicks(table.typing, letter)
    assert found.offered() == []


def test_what_is_no_field_stays_as_it_was_typed(page):
    """A name that nothing has, and a variable, are no deleted fields, however they are seen again."""
    found = Page(page)
    said = "{{Nobody}} {{parameter.utm|x}} {{f_00000bad}}"
    option = Option(value="me", label=LocalText.of(en=said))
    form = edits.change_field(FORM, "f_3", text=LocalText.of(en=said))
    form = edits.change_field(form, "f_7", options=(option,))
    found.document.open(form)
    found.inspector.select("f_3")
    shown = "{{Nobody}} {{parameter.utm|x}} {{deleted field}}"
    line = found.inspector.input("text")
    assert isinstance(line, QLineEdit)
    assert line.text() == shown
    found.write("f_3", "text", "!")
    assert found.document.project.field("f_3").text.in_language("en") == f"{said}!"
    found.inspector.select("f_7")
    assert found.inspector.cell("options", 0, 0).text() == shown
