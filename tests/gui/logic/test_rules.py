"""The rules of the form: found, edited in place, made and removed."""

from dataclasses import replace

from PySide6.QtCore import Qt

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import TextField
from builder.form.place import Place
from builder.gui.logic.rule_model import RuleModel
from tests.gui.logic.logic_page import FORM, MANY
from tests.projects import project, small, words

_LEFT = Qt.MouseButton.LeftButton


def test_every_rule_is_a_sentence_without_ids(page):
    assert page.sentences == [
        "Require “Rooms” if “I want to” is “Sell”",
        "Show “Price” if “I want to” is “Sell” and “Rooms” is more than 2",
        "While “Price” is hidden, the conversation gets an empty value",
        "Fill in “E-mail” from the query parameter mail",
        "“Once more” must repeat “E-mail”",
        "Calculate “fee” as “Rooms” * 10",
        "Show “The end” if “source” has a value",
    ]
    assert page.workspace.count.text() == "7 rules"


def test_rules_are_found_by_words_and_by_field(page):
    page.retype(page.workspace.search, "show rooms")
    assert page.sentences == ["Show “Price” if “I want to” is “Sell” and “Rooms” is more than 2"]
    assert page.workspace.count.text() == "1 of 7 rules"
    page.workspace.search.clear()
    page.pick(page.workspace.field_box, "Rooms")
    assert [each.split()[0] for each in page.sentences] == ["Require", "Show", "Calculate"]
    page.pick(page.workspace.field_box, "All fields")
    assert len(page.sentences) == 7


def test_a_rule_is_edited_below_its_row(page):
    page.click("Show “Price”")
    assert page.is_open
    row, editor = page.row_of("Show “Price”"), page.workspace.editor
    page.bot.waitUntil(lambda: editor.height() >= editor.sizeHint().height())
    room = page.list.visualRect(page.workspace.rules.index(row + 1))
    assert room.contains(editor.geometry())
    page.condition.set_test(1, "is less than")
    assert page.sentences[1] == "Show “Price” if “I want to” is “Sell” and “Rooms” is less than 2"
    assert page.document.undo_stack.count() > 0
    page.condition.act(page.condition.rows[0], "Remove")
    assert page.document.project.field("f_price").show_if == replace(MANY, test="less")
    page.document.undo_stack.undo()
    assert len(page.condition.rows) == 2
    page.click("Show “Price”")
    assert not page.is_open


def test_a_rule_is_opened_edited_and_closed_by_keyboard(page):
    page.list.setFocus()
    page.key(Qt.Key.Key_Home)
    page.key(Qt.Key.Key_Return)
    assert page.is_open
    assert page.focused is page.condition.rows[0].field_box
    page.key(Qt.Key.Key_Tab)
    page.choose(page.focused, "is not answered")
    assert page.sentences[0] == "Require “Rooms” if “I want to” is not answered"
    page.list.setFocus()
    page.key(Qt.Key.Key_Escape)
    assert not page.is_open
    assert page.focused is page.list
    page.key(Qt.Key.Key_Delete)
    assert page.document.project.field("f_rooms").required_if is None
    assert page.document.undo_stack.undoText() == "Remove a rule"


def test_the_last_comparison_takes_its_rule_along_and_undo_brings_it_back(page):
    page.click("Require “Rooms”")
    page.condition.act(page.condition.rows[0], "Remove")
    assert "Require" not in " ".join(page.sentences)
    assert not page.is_open
    page.document.undo_stack.undo()
    assert page.sentences[0] == "Require “Rooms” if “I want to” is “Sell”"


def test_a_calculation_is_edited_in_place_with_its_result(page):
    page.click("Calculate")
    page.answer("f_rooms", "3")
    assert page.calculation.gives == "Gives a number. With the test values: 30."
    page.calculation.clear()
    page.calculation.write("2 + 3")
    page.settle()
    assert page.sentences[-2] == "Calculate “fee” as 2 + 3"
    assert page.calculation.gives == "Gives a number. With the test values: 5."


def test_what_is_set_elsewhere_leads_there(page, qtbot):
    page.click("“Once more” must repeat")
    with qtbot.waitSignal(page.services.selection.place_wanted) as asked:
        qtbot.mouseClick(page.workspace.editor.go_button, _LEFT)
    assert asked.args == [Place(field_id="f_again", attribute="equals")]
    qtbot.mouseClick(page.workspace.editor.remove_button, _LEFT)
    assert page.document.project.field("f_again").equals == ""


def test_a_new_rule_begins_with_its_field(page):
    page.begin("Show a field only if…")
    assert page.popup().words == [
        "I want to",
        "Rooms",
        "E-mail",
        "Once more",
        "fee",
        "Note",
        "Last",
    ]
    page.type("not")
    page.key(Qt.Key.Key_Return)
    assert page.document.project.field("f_note").show_if == Comparison(field="f_fee", test="filled")
    assert page.is_open
    assert page.condition.words == ["fee has a value"]
    assert page.document.undo_stack.undoText() == "Add a rule"


def test_a_new_calculation_is_open_to_be_typed(page):
    page.begin("Calculate a value…")
    made = page.document.project.fields[-1]
    assert page.sentences[-1] == f"Calculate “{made.name}” as 0"
    assert page.focused is page.calculation.editor.edit


def test_a_form_without_rules_says_what_they_are_and_offers_the_first(page):
    page.open(small())
    assert page.workspace.first_button.isVisible()
    assert not page.workspace.search.isVisible()
    page.begin("Require a field only if…")
    page.click_entry("City")
    assert page.sentences == ["Require “City” if “First name” is answered"]
    page.document.undo_stack.undo()
    assert page.workspace.first_button.isVisible()


def test_a_rule_with_a_fault_is_marked_and_says_why(page):
    gone = Comparison(field="f_gone", test="filled")
    page.open(edits.change_field(FORM, "f_price", show_if=gone))
    page.settle()
    index = page.workspace.rules.index(page.row_of("Show “Price”"))
    assert "not there" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "f_gone" not in index.data(Qt.ItemDataRole.DisplayRole)
    page.click("Show “Price”")
    page.condition.set_field(0, "Rooms")
    page.settle()
    index = page.workspace.rules.index(page.row_of("Show “Price”"))
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) is None


def test_the_editor_follows_when_rules_before_it_come_and_go(page):
    page.click("Show “Price”")
    project_ = edits.change_field(page.document.project, "f_rooms", required_if=None)
    page.document.edit("Elsewhere", project_)
    assert page.is_open
    row = page.row_of("Show “Price”")
    room = page.list.visualRect(page.workspace.rules.index(row + 1))
    assert room.contains(page.workspace.editor.geometry())
    page.retype(page.workspace.search, "calculate")
    assert not page.is_open
    page.workspace.search.clear()
    assert page.is_open


def test_only_rules_that_say_something_else_are_said_again():
    fields = tuple(
        TextField(id=f"f_{n}", name=f"n_{n}", label=words(f"Field {n}"), show_if=show_if)
        for n in range(5)
        for show_if in [Comparison(field=f"f_{n - 1}", test="filled") if n else None]
    )
    form = project(*fields)
    rules = RuleModel()
    rules.show_form(form, "en")
    before = list(rules.rules)
    rules.show_form(edits.change_field(form, "f_1", label=words("Other")), "en")
    kept = [one is other for one, other in zip(before, rules.rules, strict=True)]
    # Its own rule and the one that asks about it.
    assert kept == [False, False, True, True]
    assert rules.rules[1].words == "Show “Field 2” if “Other” is answered"
