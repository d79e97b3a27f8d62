"""A page that crashes or hangs comes back by itself, with what was entered, and says so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.finding import find

CRASHED = "The browser engine crashed; the page was opened again."
HUNG = "The page did not answer, so it was opened again."
NO_USE = "The page stops again and again, so it is not opened again by itself."


def test_a_page_whose_process_ends_comes_back_with_what_was_entered(wall):
    wall.put_up("phones")
    wall.type_into("Phone · Dark", "first_name", "Ann")
    dark = wall.pane("Phone · Dark").browser
    wall.bot.waitUntil(lambda: "Ann" in dark.kept)
    wall.end_process("Phone · Dark")
    wall.bot.waitUntil(lambda: wall.note("Phone · Dark") == CRASHED)
    wall.wait()
    assert wall.value("Phone · Dark", "first_name") == "Ann"
    assert wall.run("Phone · Dark", "matchMedia('(prefers-color-scheme: dark)').matches") is True
    assert wall.note("Phone") == ""
    # One types on where one was.
    wall.wait_for("Phone · Dark", "document.activeElement.name === 'first_name'")
    wall.bot.keyClicks(QApplication.focusWidget(), "a")
    wall.wait_for("Phone · Dark", "document.querySelector('[name=first_name]').value === 'Anna'")
    assert any(CRASHED in line and "Phone · Dark" in line for line in wall.console)


def test_a_page_that_hangs_comes_back_and_the_others_go_on(wall):
    wall.put_up("phones")
    wall.type_into("Phone", "first_name", "Ann")
    hung = wall.pane("Phone").browser
    wall.bot.waitUntil(lambda: "Ann" in hung.kept)
    wall.be_impatient("Phone")
    wall.hang("Phone")
    assert wall.run("Phone · Dark", "1 + 1") == 2
    wall.bot.waitUntil(lambda: wall.note("Phone") == HUNG)
    wall.be_impatient("Phone", on=False)
    wall.wait()
    assert wall.value("Phone", "first_name") == "Ann"


def test_colours_outlast_the_process_that_sets_them(wall, services):
    wall.put_up("phones")
    dark = "matchMedia('(prefers-color-scheme: dark)').matches"
    wall.wait_for("Phone · Dark", dark)
    told: list[str] = []
    for name in ("Once", "Twice"):
        ended = wall.end_tools("Phone · Dark").ended
        ended.connect(lambda name=name: told.append(f"{name} ended"))
        # Nobody waits for ever, be it asked before it is known that it ended or after.
        wall.pane("Phone · Dark").browser.when_set(lambda name=name: told.append(f"{name} set"))
        services.document.edit("Rename", replace(services.document.project, name=name))
        wall.bot.waitUntil(lambda name=name: {f"{name} ended", f"{name} set"} <= {*told})
        wall.wait()
        wall.wait_for("Phone · Dark", dark)
    # It comes back by itself too.
    wall.end_tools("Phone · Dark").ended.connect(lambda: told.append("ended"))
    wall.bot.waitUntil(lambda: "ended" in told)
    wall.wait_for("Phone · Dark", dark)
    assert wall.run("Phone", dark) is False
    assert wall.note("Phone · Dark") == ""


def test_a_page_that_ends_again_and_again_waits_to_be_opened(wall):
    for _ in range(3):
        wall.wait()
        wall.end_process("Phone")
    wall.bot.waitUntil(lambda: wall.note("Phone") == NO_USE)
    assert wall.state == "The page did not load"
    wall.press_again("Phone")
    wall.wait()
    assert wall.note("Phone") == ""
    assert wall.state == "Shown as it will ship"


def test_a_page_that_was_given_up_takes_the_keyboard_from_nobody(wall, services):
    wall.press("Phone", "[name=first_name]")
    for _ in range(3):
        wall.wait()
        wall.wait_for("Phone", "document.activeElement.name === 'first_name'")
        wall.end_process("Phone")
    wall.bot.waitUntil(lambda: wall.note("Phone") == NO_USE)
    # Qt put it somewhere, where it is left.
    somewhere = QApplication.focusWidget()
    services.document.edit("Later", replace(services.document.project, closing_delay_ms=9))
    wall.wait()
    assert QApplication.focusWidget() is somewhere


@pytest.mark.parametrize("how", ["mouse", "Tab", "again"])
def test_a_page_that_comes_back_leaves_the_keyboard_where_one_went_meanwhile(wall, how):
    line = find(wall.workspace, QLineEdit, "parameter_user_id")
    wall.press("Phone", "[name=first_name]")
    wall.wait_for("Phone", "document.activeElement.name === 'first_name'")
    browser = wall.pane("Phone").browser
    here = []

    def go():
        put = QApplication.focusWidget()
        if how == "mouse":
            wall.bot.mouseClick(line, Qt.MouseButton.LeftButton)
        elif how == "Tab":
            wall.bot.keyClick(put, Qt.Key.Key_Tab)
        else:  # where Qt put it
            wall.bot.mouseClick(put, Qt.MouseButton.RightButton)
        here.append(QApplication.focusWidget())

    browser.fell.connect(go)  # the page is gone, and the next one has not come
    wall.end_process("Phone")
    wall.bot.waitUntil(lambda: bool(here))
    wall.wait()
    assert not browser.view.isAncestorOf(here[0])
    assert QApplication.focusWidget() is here[0]
    # So it is when another page is opened.
    wall.press("Phone", "[name=first_name]")
    wall.wait_for("Phone", "document.activeElement.name === 'first_name'")
    wall.run_command("reload")
    line.setFocus()
    wall.wait()
    assert QApplication.focusWidget() is line
