from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from builder.gui.keys.actions import ROWS
from builder.gui.shell import actions as window_actions

# What the rest of the window, and every line that is typed in, means by these.
TAKEN = {
    *(keys for row in window_actions.ROWS for keys in row.keys),
    *(f"Ctrl+{key}" for key in "ZYEXCVADF0123456789"),
    "Ctrl+Shift+Z",
    "F5",
}


def test_every_action_has_words_and_keys_of_its_own(page):
    offered = [each for each in page.workspace.workspace_actions() if not each.isSeparator()]
    keys = Counter(each.shortcut().toString() for each in offered)
    assert len(offered) == len(ROWS)
    assert all(each.text() for each in offered)
    assert "" not in keys
    assert max(keys.values()) == 1
    assert not TAKEN & set(keys)


def test_without_a_key_pair_only_making_and_importing_are_offered(page):
    able = {row.id for row in ROWS if page.workspace.commands.by_id[row.id].isEnabled()}
    assert able == {"new", "import"}


@pytest.mark.parametrize("row", [each for each in ROWS if each.id != "delete"], ids=lambda r: r.id)
def test_the_keys_work_wherever_the_workspace_has_the_focus(shop, row):
    action = shop.workspace.commands.by_id[row.id]
    action.triggered.disconnect()
    action.setEnabled(True)
    shop.workspace.details.public.setFocus()
    with shop.bot.waitSignal(action.triggered):
        shop.bot.keySequence(shop.workspace.details.public, row.keys)


def test_the_list_has_the_actions_in_its_context_menu(shop):
    seen: list[str] = []

    def look():
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.extend(each.text() for each in menu.actions() if each.text())
            menu.close()

    view = shop.workspace.list
    QTimer.singleShot(0, look)  # the menu runs a loop of its own: look from inside
    place = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(QPoint(place))
    )
    QApplication.sendEvent(view.viewport(), event)
    assert seen == [row.text for row in ROWS]
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
