"""What a page that is loaded has to show, and what is typed while another takes its place."""

from dataclasses import replace

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from builder.storage.walls import FIRST, Setup


def test_a_host_page_whose_frame_shows_no_form_has_not_loaded(wall):
    browser = wall.pane("Phone").browser
    parameters = wall.pane("Phone").opened_with
    told: list[bool] = []
    browser.opened.connect(told.append)
    files = browser.server.files
    for held, wanted in (({}, False), (files, True)):
        browser.server.files = held
        before = len(told)
        browser.open(parameters, QColor("white"))
        wall.bot.waitUntil(lambda before=before: len(told) > before, timeout=30_000)
        assert told[before:] == [wanted]
        assert browser.is_open == wanted
    browser.opened.disconnect(told.append)


def test_what_is_typed_while_the_page_is_loaded_again_is_in_it(wall):
    wall.type_into("Phone", "first_name", "An")
    browser = wall.pane("Phone").browser
    setup = wall.wall.current.setup
    for language, letters in (("el", "ne"), ("en", "-Marie")):
        wall.wall.change(replace(setup, language=language, title="Phone"))
        assert not browser.is_open
        wall.bot.keyClicks(QApplication.focusWidget(), letters)
        wall.wait()
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === 'Anne-Marie'")
    # The next key goes to the page itself.
    wall.bot.keyClicks(QApplication.focusWidget(), "!")
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === 'Anne-Marie!'")


def test_what_is_typed_while_nothing_is_kept_is_dropped(wall):
    wall.type_into("Phone", "first_name", "An")
    browser = wall.pane("Phone").browser
    wall.wall.change(replace(wall.wall.current.setup, language="el", title="Phone"))
    assert not browser.is_open
    wall.bot.keyClicks(QApplication.focusWidget(), "ne")
    wall.workspace.reload()
    wall.wait()
    # What was typed before would be there by now: the page takes keys in their order.
    wall.type_into("Phone", "first_name", "x")


def test_colours_are_forced_in_every_pane_however_its_page_came(wall, services):
    button = "getComputedStyle(document.querySelector('#send')).backgroundColor"
    white, black = "rgb(255, 255, 255)", "rgb(0, 0, 0)"
    own = wall.run("Phone", button)
    forced = Setup(forced_colours=True)
    wall.wall.put_up(
        (replace(forced, title="A"), replace(forced, title="B", scheme="dark"), *FIRST)
    )
    wall.wait()
    assert own not in (white, black)

    def seen():
        return [wall.run(title, button) for title in ("A", "B", "Phone")]

    assert seen() == [white, black, own]
    wall.workspace.reload()
    wall.wait()
    assert seen() == [white, black, own]
    services.document.edit("Rename", replace(services.document.project, name="Renamed"))
    wall.wait()
    assert seen() == [white, black, own]
    wall.end_process("B")
    wall.wait()
    assert seen() == [white, black, own]
