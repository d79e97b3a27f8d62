from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from builder.gui.widgets.mnemonics import plain
from tests.gui.finding import find
from tests.projects import everything


def test_ctrl_return_sends_from_wherever_the_keyboard_is(page):
    page.fill_in("typical answers")
    for count, name in enumerate(("answer_city", "target_way", "history"), start=1):
        find(page.workspace, QWidget, name).setFocus()
        with page.one_more():
            page.key_send()
        assert len(page.deliveries()) == count


def test_the_whole_way_goes_by_tab_and_space_alone(page):
    page.answer("first_name", "Zoe")
    page.answer("last_name", "Hart")
    for _ in range(40):
        if page.focused == "test_send":
            break
        page.key(Qt.Key.Key_Tab)
    assert page.focused == "test_send"
    with page.one_more():
        page.key(Qt.Key.Key_Space)
    assert page.focused == "test_send"
    assert len(page.deliveries()) == 1


def test_one_begins_at_the_first_answer(page):
    assert page.focused == "answer_first_name"


def test_everything_that_takes_the_keyboard_has_a_name_to_be_read_out(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.send()
    nameless = []
    for widget in page.workspace.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            own = not widget.objectName().startswith("qt_")
            if own and not spoken and widget.isVisible():
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_a_refusal_is_read_out_with_its_field(page):
    page.press("test_send")
    line = find(page.workspace, QWidget, "answer_first_name")
    assert "First name" in line.accessibleDescription()


def test_every_action_is_offered_to_the_menu_and_does_what_its_button_does(page, dialogs):
    offered = page.workspace.services.commands.actions_of("test")
    actions = {plain(each.text()): each for each in offered if each.text()}
    assert list(actions)[:4] == [
        "Send",
        "Send anyway, through the exported backend",
        "Send again",
        "Cancel sending",
    ]
    actions["Fill in typical answers"].trigger()
    with page.one_more():
        actions["Send"].trigger()
    with page.one_more():
        actions["Send again"].trigger()
    actions["Copy as cURL"].trigger()
    assert page.clipboard.startswith("TOKEN=$(webview-builder keys token ")
    dialogs.will("confirm", True)
    actions["Clear the history…"].trigger()
    page.bot.waitUntil(lambda: page.history == [])
