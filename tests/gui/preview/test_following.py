"""What an edit loads again: the form's frame, and no more than has to be; in which order."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from builder.form.texts import LocalText

TITLE = "document.querySelector('h1')?.textContent.trim()"


def edit_title(services, title):
    texts = replace(services.document.project.texts, title=LocalText.of(en=title))
    services.document.edit("Title", replace(services.document.project, texts=texts))


def entitle(wall, services, title):
    """Edit the form, and wait until the panes show it."""
    edit_title(services, title)
    wall.wait()
    for pane in wall.titles:
        wall.wait_for(pane, f"{TITLE} === {title!r}")
    wall.wait()


def test_the_host_page_stays_while_its_form_is_edited(wall, services):
    wall.type_into("Phone", "first_name", "Ann")
    wall.run("Phone", "top.stays = top !== self")
    for title in ("One", "Two", "Three"):
        entitle(wall, services, title)
        assert wall.run("Phone", "top.stays") is True
        assert wall.value("Phone", "first_name") == "Ann"
        # Only from its first entry a page may close itself.
        assert wall.run("Phone", "top.history.length") == 1
    wall.preview.wait_for_payload("last_name")


def test_another_host_page_is_loaded(wall):
    wall.run("Phone", "top.stays = true")
    wall.workspace.parameters.language.setCurrentText("el")
    wall.wait_for("Phone", "document.documentElement.lang === 'el'")
    wall.wait()
    assert wall.run("Phone", "top.stays ?? null") is None


def test_a_form_that_loads_itself_again_is_still_understood(wall):
    wall.type_into("Phone", "first_name", "Ann")
    wall.run("Phone", "setTimeout(() => location.reload()), 1")
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === ''")
    wall.preview.wait_for_payload("first_name")


def test_a_pane_out_of_view_is_opened_when_one_scrolls_to_it(wall, services):
    wall.put_up("channels")
    out_of_view = [title for title in wall.titles if title not in wall.in_view]
    assert out_of_view
    assert wall.due == out_of_view
    assert [title for title in wall.titles if wall.pane(title).browser.view is None] == out_of_view
    wall.look_at_all()
    assert wall.due == []
    # So it is after an edit: the current one first, then those in view.
    wall.look_at(wall.titles[-1])
    order: list[str] = []
    for pane in wall.wall.panes:
        pane.browser.opened.connect(lambda _ok, title=pane.title: order.append(title))
    edit_title(services, "In order")
    wall.wait()
    seen = [title for title in wall.in_view if title != wall.current]
    assert order == [wall.current, *seen]
    assert wall.due == [title for title in wall.titles if title not in order]
    for title in wall.titles:
        wall.look_at(title)
        wall.wait_for(title, f"{TITLE} === 'In order'")


def test_a_pane_out_of_view_is_opened_when_it_becomes_the_current_one(wall):
    wall.put_up("channels")
    title = wall.due[-1]
    wall.wall.choose(wall.pane(title))
    wall.wait()
    assert title not in wall.due
    assert wall.value(title, "first_name") == ""


# As a page that loads itself again does, but always before the next question.
GO = "frameElement.replaceWith(frameElement.cloneNode())"


def test_an_edit_is_shown_though_the_form_loads_itself_meanwhile(wall):
    wall.type_into("Phone", "first_name", "Ann")
    browser = wall.pane("Phone").browser
    wall.bot.waitUntil(lambda: "Ann" in browser.kept)
    browser.page.ask_form(GO, lambda _told: None)
    with wall.bot.waitSignal(browser.opened):
        browser.reopen(wall.pane("Phone").opened_with, QColor("white"))
    assert wall.value("Phone", "first_name") == "Ann"


def test_a_page_becomes_open_though_its_form_goes_while_it_is_filled_in(wall, monkeypatch):
    browser = wall.pane("Phone").browser
    wall.type_into("Phone", "first_name", "Ann")
    ask = browser.page.ask_form

    def lose(script, then):
        if "restore({" in script:
            ask(GO, lambda _told: None)
        ask(script, then)

    monkeypatch.setattr(browser.page, "ask_form", lose)
    shown: list[bool] = []
    browser.opened.connect(shown.append)
    browser.reopen(wall.pane("Phone").opened_with, QColor("white"))
    wall.bot.waitUntil(lambda: browser.is_open)
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === ''")
    assert shown == [True]


@pytest.mark.parametrize("kept", ["", '{"answers": {}, "step": 0}'])
def test_a_forgotten_page_that_is_on_its_way_does_not_become_open(wall, kept):
    browser = wall.pane("Phone").browser
    browser.forget()
    browser.enter(kept)
    browser.reopen(wall.pane("Phone").opened_with, QColor("white"))
    page = browser.page
    told: list[object] = []
    if not kept:
        browser.forget()
    with wall.bot.waitSignal(page.arrived):
        pass
    if kept:  # it is being filled in
        browser.forget()
    page.ask_form("1", told.append)
    wall.bot.waitUntil(lambda: bool(told))
    assert not browser.is_open
    assert browser.page is None
    wall.workspace.reload()
    wall.wait()


def test_a_form_that_cannot_be_loaded_is_not_said_to_be_shown(wall, services):
    browser = wall.pane("Phone").browser
    wall.run("Phone", "frameElement.src = '/nowhere', 1")
    with wall.bot.waitSignal(browser.opened) as opened:
        edit_title(services, "Not there")
    assert opened.args == [False]
    assert not browser.is_open
    assert wall.state == "The page did not load"
    wall.workspace.reload()
    wall.wait()


def test_a_page_that_is_loaded_again_shows_the_new_colour_until_then(wall):
    pane = wall.pane("Phone")
    page = pane.browser.page
    with wall.bot.waitSignal(pane.browser.opened):
        pane.browser.reopen(pane.opened_with, QColor("navy"))
    assert pane.browser.page is page
    assert page.backgroundColor() == QColor("navy")
