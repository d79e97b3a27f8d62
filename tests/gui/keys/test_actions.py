from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from builder.gui.shell.commands import all_commands

ROWS = [row for row in all_commands() if row.workspace == "keys"]
# What every line that is typed in means by these.
TAKEN = {f"Ctrl+{key}" for key in "ZYXCVADF"} | {"Ctrl+Shift+Z"}


def test_every_action_has_words_and_keys_of_its_own(page):
    commands = page.workspace.services.commands
    offered = [each for each in commands.actions_of("keys") if not each.isSeparator()]
    keys = Counter(each.shortcut().toString() for each in offered)
    assert len(offered) == len(ROWS)
    assert all(each.text() for each in offered)
    assert "" not in keys
    assert max(keys.values()) == 1
    assert not TAKEN & set(keys)


def test_without_a_key_pair_only_making_and_importing_are_offered(page):
    commands = page.workspace.services.commands
    able = {row.id for row in ROWS if commands.action(row.id).isEnabled()}
    assert able == {"key.new", "key.import", "key.log", "key.add_folder"}


@pytest.mark.parametrize(
    "row", [each for each in ROWS if each.id != "key.delete"], ids=lambda r: r.id
)
def test_the_keys_work_wherever_the_workspace_has_the_focus(shop, row):
    action = shop.workspace.services.commands.action(row.id)
    action.triggered.disconnect()
    action.setEnabled(True)
    shop.workspace.details.public.setFocus()
    with shop.bot.waitSignal(action.triggered):
        shop.bot.keySequence(shop.workspace.details.public, row.shortcuts[0])


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
    assert seen == [row.title for row in ROWS]
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
