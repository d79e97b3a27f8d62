"""Panes that were taken away come back, with what was entered in them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from tests.gui.finding import find


def button(wall):
    return find(wall.workspace, QToolButton, "preview_put_back")


def put_back(wall):
    wall.bot.mouseClick(button(wall), Qt.MouseButton.LeftButton)


def test_a_pane_that_was_removed_comes_back_where_it_stood_with_its_answers(wall):
    wall.put_up("phones")
    assert not button(wall).isVisible()
    wall.run_command("add_pane")
    wall.wait()
    titles = wall.titles
    height = wall.workspace.state.height()
    wall.type_into("Phone · Dark", "first_name", "Bob")
    dark = wall.pane("Phone · Dark")
    wall.bot.waitUntil(lambda: "Bob" in dark.browser.kept)
    wall.press_title("Phone · Dark")
    wall.run_command("remove_pane")
    assert wall.titles == [each for each in titles if each != "Phone · Dark"]
    assert button(wall).isVisible()
    QApplication.processEvents()
    assert wall.workspace.state.height() == height  # so the panes stay where they are
    assert button(wall).accessibleName() == "Put “Phone · Dark” back"
    put_back(wall)
    assert wall.titles == titles
    assert wall.current == "Phone · Dark"
    assert not button(wall).isVisible()
    wall.wait()
    wall.wait_for("Phone · Dark", "document.querySelector('[name=first_name]').value === 'Bob'")
    assert wall.value("Phone", "first_name") == ""


def test_panes_that_a_set_took_the_place_of_come_back(wall):
    wall.put_up("phones")
    wall.press_title("Phone")
    wall.preview.choose("preview_device", "Tablet, 768 × 1024")
    wall.rename("Tablet", "For reading")
    wall.put_up("one")
    assert len(wall.titles) == 1
    put_back(wall)
    assert wall.titles == ["For reading", "Phone · Dark"]
    wall.wait()
    # More panes than before, and other setups of those that stay.
    wall.put_up("channels")
    assert len(wall.titles) == 7
    put_back(wall)
    assert wall.titles == ["For reading", "Phone · Dark"]
    wall.wait()


def test_panes_are_put_back_by_keyboard(wall):
    wall.put_up("phones")
    wall.rename("Phone", "A & B, " + "a very long name of a pane" * 2)
    title = wall.current
    wall.run_command("remove_pane")
    assert title in button(wall).toolTip()
    assert button(wall).width() < 260
    assert button(wall).text().startswith("Put “A && B")
    assert button(wall).text().endswith(" back")
    button(wall).setFocus()
    wall.bot.keyClick(button(wall), Qt.Key.Key_Space)
    assert wall.current == title
    assert QApplication.focusWidget() is find(wall.pane(title), QToolButton, "pane_title")


def test_nothing_is_offered_once_the_panes_were_changed_again(wall):
    wall.put_up("phones")
    assert not button(wall).isVisible()  # a pane was added, and none taken away
    wall.run_command("remove_pane")
    assert button(wall).accessibleName() == "Put “Phone” back"
    wall.run_command("add_pane")
    assert not button(wall).isVisible()
    wall.put_up("phones")
    assert button(wall).accessibleName() == "Put the panes back"
    # Choosing what is there changes nothing.
    wall.run_command("set_phones")
    assert not button(wall).isVisible()
