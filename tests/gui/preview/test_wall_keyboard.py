"""Tab goes through the panes in their order: title, menu, page; and Shift+Tab back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

ACTIVE = "document.hasFocus() && (document.activeElement.name || document.activeElement.id)"
TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def pane_with_keyboard(wall):
    """Return the title of the pane that the keyboard is in; empty if it is in none."""
    now = QApplication.focusWidget()
    return next((each.title for each in wall.wall.panes if each.isAncestorOf(now)), "")


def place(wall):
    """Return where the keyboard is, as pane and part of it; empty while it is on its way."""
    now, title = QApplication.focusWidget(), pane_with_keyboard(wall)
    if now is None:
        return ()
    if not title:
        return ("", now.objectName())
    view = wall.pane(title).browser.view
    if not view.isAncestorOf(now):
        return (title, now.objectName())
    found = wall.run(title, ACTIVE)
    return (title, found) if found else ()


def press(wall, key):
    """Press a key where the keyboard is; return where it is then."""
    before = place(wall)
    wall.bot.keyClick(QApplication.focusWidget(), key)
    found: list[tuple[str, ...]] = []

    def has_moved():
        found[:] = [place(wall)]
        return found[0] not in ((), before)

    wall.bot.waitUntil(has_moved)
    return found[0]


def passed(wall, key, start):
    """Press a key from the button above the panes, or from below them, until they are left."""
    start.setFocus()
    stops = [press(wall, key)]
    while stops[-1][0]:
        stops.append(press(wall, key))
        assert len(stops) < 60, stops
    return stops


def of_pane(title):
    fields = ["first_name", "last_name", "gender"]
    return [(title, each) for each in ("pane_title", "pane_menu", *fields)]


def shortened(stops):
    """Leave out what else is in the pages."""
    known = {name for _, name in of_pane("")}
    return [each for each in stops if each[1] in known]


@pytest.mark.parametrize("act", ["", "pane_back", "put_back", "changed"])
def test_tab_goes_through_the_panes_as_they_stand(wall, act):
    wall.put_up("phones")
    titles = ["Phone", "Phone · Dark"]
    if act == "pane_back":
        wall.press_title("Phone · Dark")
        wall.run_command("pane_back")
        titles.reverse()
    if act == "put_back":
        wall.press_title("Phone")
        wall.run_command("remove_pane")
        wall.wait()
        wall.workspace.state.back.click()
    if act == "changed":
        wall.run_command("add_pane")
        wall.preview.choose("preview_device", "Tablet, 768 × 1024")
        titles.insert(1, "Tablet")
    wall.look_at_all()
    assert wall.titles == titles
    above, below = wall.workspace.bar.reload_button, wall.workspace.output.tabBar()
    forth = passed(wall, TAB, above)
    assert shortened(forth) == [each for title in titles for each in of_pane(title)]
    assert forth[-1] == ("", below.objectName())
    back = passed(wall, BACK, below)
    assert back[:-1] == forth[-2::-1]
