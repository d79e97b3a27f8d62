"""The editor of the source: colours, folding, search, completion, marks, and the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from builder.form import edits
from builder.form.conditions import Comparison
from builder.gui.source.code_edit import CodeEdit
from builder.gui.source.find_bar import FindBar
from builder.gui.widgets.theme import DARK, LIGHT

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_names_texts_numbers_and_words_have_colours_of_the_theme(source, theme):
    assert source.colours_of('"name"') == {LIGHT.accent}
    assert source.colours_of('"first_name"') == {LIGHT.good}
    assert source.colours_of('"max_length": 64') == {LIGHT.accent, LIGHT.soft, LIGHT.warn}
    assert source.colours_of("true") == {LIGHT.warn}
    theme.choose("dark")
    assert source.colours_of('"name"') == {DARK.accent}
    theme.choose("light")


def test_folding_by_mouse_and_by_keys_hides_lines_and_no_text(source):
    everything = source.shown_lines
    text = source.text
    source.click_margin('"texts": {')
    first = source.line
    assert len(source.shown_lines) < len(everything)
    assert first in source.shown_lines
    source.click_margin('"texts": {')
    assert source.shown_lines == everything

    source.put_cursor('"id": "f_gender"')
    source.workspace.services.commands.run("source.fold")
    assert source.line_text.strip() == "{"
    source.put_cursor('"id": "f_gender"')  # going there unfolds it
    assert source.shown_lines == everything
    source.workspace.services.commands.run("source.fold_all")
    assert source.line in source.shown_lines
    assert len(source.shown_lines) < 60
    source.workspace.services.commands.run("source.unfold_all")
    assert source.shown_lines == everything
    assert source.text == text


def test_a_fault_in_folded_lines_is_shown_by_its_link(source):
    source.type_over('"max_length": 64', '"max_length": []')
    source.settle()
    source.workspace.services.commands.run("source.fold_all")
    source.press("source_go_there")
    assert source.line in source.shown_lines


def test_search_finds_onwards_backwards_and_around(source):
    source.put_cursor('"format"')
    source.key(Qt.Key.Key_F, _CTRL)
    line = source.search_line()
    assert line.hasFocus()
    source.bot.keyClicks(line, "MAX_LENGTH")
    places = source.text.count("max_length")
    assert source.found == f"{places} places"
    source.key(Qt.Key.Key_Return, on=line)
    assert source.marked_words() == "max_length"
    first = source.line
    source.key(Qt.Key.Key_F3, on=line)
    assert source.line > first
    source.key(Qt.Key.Key_F3, _SHIFT, on=line)
    assert source.line == first
    source.key(Qt.Key.Key_F3, _SHIFT, on=line)
    assert source.line > first
    source.bot.mouseClick(source.workspace.find_bar.case, Qt.MouseButton.LeftButton)
    assert source.found == "Not found"
    source.key(Qt.Key.Key_Escape, on=line)
    assert source.edit.hasFocus()
    assert not source.workspace.find_bar.isVisible()


def test_replacing_is_an_edit_and_replacing_all_is_one_step(source, document):
    before = document.project
    source.key(Qt.Key.Key_H, _CTRL)
    source.bot.keyClicks(source.search_line(), '"half"')
    by = source.search_line("source_replace")
    source.bot.keyClicks(by, '"full"')
    places = source.text.count('"half"')
    source.key(Qt.Key.Key_Return, on=by)  # finds
    source.key(Qt.Key.Key_Return, on=by)  # replaces
    assert source.text.count('"half"') == places - 1
    source.press("source_replace_all")
    assert source.found == f"{places - 1} places replaced"
    assert source.text.count('"half"') == 0
    source.settle()
    assert {getattr(each, "width", "full") for each in document.project.fields} == {"full"}
    source.key(Qt.Key.Key_Z, _CTRL)
    source.key(Qt.Key.Key_Z, _CTRL)
    source.settle()
    assert document.project == before


def test_a_line_is_gone_to_by_its_number(source):
    source.key(Qt.Key.Key_L, _CTRL)
    line = source.search_line("source_line")
    source.bot.keyClicks(line, "77")
    source.key(Qt.Key.Key_Return, on=line)
    assert source.line == 77
    assert source.edit.hasFocus()
    source.key(Qt.Key.Key_L, _CTRL)
    source.bot.keyClicks(line, "9999999")
    source.key(Qt.Key.Key_Return, on=line)
    assert source.line == source.edit.blockCount()


@pytest.mark.parametrize(("language", "typed"), [("en", "1,002"), ("el", "1.002"), ("ar", "١٠٠٢")])
def test_the_number_of_a_line_is_typed_as_the_language_writes_it(qtbot, language, typed):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        edit = CodeEdit()
        bar = FindBar(edit)
        for each in (edit, bar):
            qtbot.addWidget(each)
        edit.show_text("\n" * 2000)
        bar.open_line()
        bar.number.insert(typed)
        assert bar.number.hasAcceptableInput()
        qtbot.keyClick(bar.number, Qt.Key.Key_Return)
        assert edit.textCursor().blockNumber() == 1001
    finally:
        QLocale.setDefault(before)


def test_enter_tab_and_brackets_keep_the_indentation(source):
    source.put_cursor('"languages": [', behind=True)
    source.key(Qt.Key.Key_Return)
    assert source.line_text == "    "
    source.bot.keyClicks(source.edit, "]")
    assert source.line_text == "  ]"
    source.key(Qt.Key.Key_Return)
    source.key(Qt.Key.Key_Tab)
    assert source.line_text == "    "
    source.key(Qt.Key.Key_Backtab, _SHIFT)
    assert source.line_text == "  "
    source.bot.keyClicks(source.edit, "{}")
    source.key(Qt.Key.Key_Left)
    source.key(Qt.Key.Key_Return)
    assert source.line_text == "    "


def test_the_keyboard_leaves_the_text_by_escape_and_tab_or_control_and_tab(source):
    QPushButton("beside", source.workspace).show()
    for keys in ([(Qt.Key.Key_Escape, None), (Qt.Key.Key_Tab, None)], [(Qt.Key.Key_Tab, _CTRL)]):
        source.edit.setFocus()
        text = source.text
        for key, modifier in keys:
            source.key(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert not source.edit.hasFocus()
        assert source.text == text
    assert "Escape" in source.edit.accessibleDescription()
    assert source.edit.accessibleName() == "Source of the form, as JSON"


def test_the_bracket_at_the_cursor_and_its_counterpart_are_shown(source):
    source.put_cursor('"languages": [', behind=True)
    chosen = LIGHT.chosen
    marked = [
        each.cursor.selectedText()
        for each in source.edit.extraSelections()
        if each.format.background().color().name() == chosen
    ]
    assert marked == ["[", "]"]


def test_findings_are_underlined_at_their_place_and_can_be_gone_to(source, document):
    wrong = edits.change_field(document.project, "f_last_name", name="first_name")
    document.edit("Same name", wrong)
    source.settle_marks()

    severities = source.edit.marks.severities()
    twice = [words for words, said in source.edit.marks.said if words == '"first_name"']
    assert twice
    assert "error" in severities.values()
    source.put_cursor('"kind": "webview-project"')
    source.key(Qt.Key.Key_F8)
    seen = {source.line}
    for _ in source.edit.marks.said:
        source.key(Qt.Key.Key_F8)
        seen.add(source.line)
    assert seen == {number + 1 for number in severities}
    assert "first_name" in source.rest_on('"first_name"')


def test_marks_go_once_the_form_is_mended(source, document):
    before = document.project
    wrong = edits.change_field(before, "f_last_name", name="first_name")
    document.edit("Same name", wrong)
    source.settle_marks()
    document.undo_stack.undo()
    source.settle_marks()
    assert "error" not in source.edit.marks.severities().values()


def test_a_field_selected_elsewhere_is_shown_and_the_cursor_selects_in_turn(source, services):
    services.selection.select({"f_email"})
    assert '"f_email"' in source.text[source.edit.offset :][:120]
    (lines,) = source.edit.marks.selected_lines
    assert source.line - 1 in lines
    source.put_cursor('"id": "f_gender"')
    assert services.selection.ids == {"f_gender"}
    (lines,) = source.edit.marks.selected_lines
    assert source.line - 1 in lines
    services.selection.select({"f_gender", "f_email"})
    assert len(source.edit.marks.selected_lines) == 2
    assert '"f_gender"' in source.line_text  # the cursor is in one of them already


def test_folding_is_no_typing_and_where_things_stand_stays_known(source, services):
    typed = []
    source.edit.typed.connect(lambda: typed.append(1))
    services.commands.run("source.fold_all")
    services.selection.select({"f_email"})
    assert '"f_email"' in source.text[source.edit.offset :][:120]
    assert source.line in source.shown_lines
    services.commands.run("source.unfold_all")
    assert typed == []
    assert source.workspace.agreement.is_settled


def test_a_text_written_from_the_right_stands_as_the_rest(source):
    source.type_over('"First name"', '"')
    for part in ("الاسم", '",'):
        QApplication.clipboard().setText(part)
        source.key(Qt.Key.Key_V, _CTRL)
    assert source.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    direction = source.edit.textCursor().block().textDirection()
    assert direction == Qt.LayoutDirection.LeftToRight


def test_names_of_properties_are_offered_with_what_they_mean(source, document):
    source.put_cursor('"id": "f_first_name",', behind=True)
    source.key(Qt.Key.Key_Return)
    source.bot.keyClicks(source.edit, '"')
    offered = source.wait_for_offers()
    assert "prefill" in offered
    assert "name" not in offered  # it has one
    source.take_offer("hin")
    assert source.line_text.strip() == '"hint":'
    source.bot.keyClicks(source.edit, '{"en": "Help"},')
    source.settle()
    assert document.project.field("f_first_name").hint.best("en") == "Help"


def test_kinds_and_choices_are_offered_as_values(source):
    source.type_over('"width": "half"', '"width": ')
    source.key(Qt.Key.Key_Space, _CTRL)
    source.bot.waitUntil(
        lambda: set(source.workspace.completing.completions.words) == {"full", "half", "third"}
    )
    source.refuse_offers()
    source.put_cursor('"kind": "text"', behind=True)
    source.key(Qt.Key.Key_Left)
    for _ in "text":
        source.key(Qt.Key.Key_Backspace)
    source.key(Qt.Key.Key_Space, _CTRL)
    assert {"text", "textarea", "slider"} <= set(source.wait_for_offers())
    source.take_offer("slid", Qt.Key.Key_Return)
    assert source.line_text.strip() == '"kind": "slider",'


def test_a_field_is_offered_by_its_label_where_its_id_is_wanted(source, document):
    one = Comparison(field="f_first_name", test="filled")
    project = edits.change_field(document.project, "f_email", show_if=one)
    document.edit("Condition", project)
    source.settle()
    source.type_over('"field": "f_first_name"', '"field": "')
    offered = source.wait_for_offers()
    assert "Last name" in offered
    source.take_offer("Last")
    source.settle()
    held = document.project.field("f_email").show_if
    assert held == replace(one, field="f_last_name")
    assert "Last name" in source.rest_on('"field": "f_last_name"')


def test_the_mouse_on_a_property_shows_what_it_is(source):
    assert source.rest_on('"max_length"').startswith("max_length: ")
    assert source.rest_on('"autocomplete"') != ""


def test_what_the_clipboard_has_is_pasted_as_it_is(source):
    source.mark('"First name"')
    QApplication.clipboard().setText('"Vor\u00a0name 😀"')
    source.key(Qt.Key.Key_V, _CTRL)
    assert '"Vor\u00a0name 😀"' in source.text
