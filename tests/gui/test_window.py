from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QWidget

from builder.form import edits
from builder.gui.shell.start.steps_dialog import StepsDialog
from builder.gui.shell.workspaces import WORKSPACES
from builder.storage.starters import open_starter, starters
from tests.gui.finding import find
from tests.gui.settling import settle

_ALL = ["Start", "Keys", "Design", "Preview", "Test", "Export"]


def test_the_app_begins_at_the_gallery(app):
    assert app.here == "Start"
    app.start_from("Contact details")
    assert app.here == "Design"
    assert "first_name" in app.design.names
    assert app.title == "Contact details[*] – Webview Builder"


def test_a_starter_is_chosen_by_the_keyboard(app):
    gallery = app.window.start.gallery
    assert gallery.hasFocus()
    app.bot.keyClick(gallery, Qt.Key.Key_Right)
    app.bot.keyClick(gallery, Qt.Key.Key_Return)
    assert app.here == "Design"
    assert app.document.project.name == starters()[1].title


@pytest.mark.parametrize("title", _ALL)
def test_each_workspace_is_a_click_and_a_key_away(app, title):
    app.go("Design" if title != "Design" else "Keys")
    app.go(title)
    assert app.here == title
    app.go("Design" if title != "Design" else "Keys")
    app.key(Qt.Key.Key_0 + _ALL.index(title))
    assert app.here == title


def test_no_workspace_is_built_before_it_is_entered(app):
    built = [row.id for row in WORKSPACES if app.window.findChild(QWidget, f"workspace_{row.id}")]
    assert built == []
    app.go("Keys")
    built = [row.id for row in WORKSPACES if app.window.findChild(QWidget, f"workspace_{row.id}")]
    assert built == ["keys"]


def test_the_gallery_gets_its_pictures_after_the_first_frame(app):
    gallery = app.window.start.gallery
    assert gallery.count() == len(starters())
    app.bot.waitUntil(lambda: app.window.start.is_drawn)
    blank = gallery.item(0).icon().pixmap(gallery.iconSize()).toImage()
    assert blank != gallery.item(1).icon().pixmap(gallery.iconSize()).toImage()


@pytest.mark.parametrize("size", [(900, 600), (1280, 820)])
def test_the_start_page_cuts_no_words(app, size):
    app.start_from("Contact details")
    app.problems()
    app.go("Start")
    app.window.resize(*size)
    app.bot.waitUntil(lambda: app.window.width() == size[0])
    QApplication.processEvents()
    labels = [each for each in app.window.start.findChildren(QLabel) if each.isVisible()]
    assert len(labels) > 4
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_place_of_a_splitter_is_remembered(app, make_app):
    app.start_from("Contact details")
    split = find(app.window, QSplitter, "design_splitter")
    handle = split.handle(1)
    before = split.sizes()[0]
    app.bot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
    app.bot.mouseMove(handle, QPoint(60, 100))
    app.bot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
    wider = split.sizes()[0]
    assert wider > before + 30
    app.window.close()
    again = make_app()
    again.start_from("Contact details")
    found = find(again.window, QSplitter, "design_splitter")
    again.bot.waitUntil(lambda: abs(found.sizes()[0] - wider) <= 3)


def test_a_command_is_found_by_a_few_letters(app):
    app.start_from("Contact details")
    app.command("add e-mail")
    assert app.design.names[-1] == "email_2"


def test_a_command_that_nobody_has_is_no_surprise(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "make coffee")
    assert palette.list.count() == 0
    assert palette.nothing.isVisible()
    app.bot.keyClick(palette.line, Qt.Key.Key_Escape)


def test_a_command_is_chosen_by_the_mouse(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "go to keys")
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    app.bot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert app.here == "Keys"


def test_a_command_is_chosen_by_arrows(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "go to")
    words = [palette.list.item(row).text() for row in range(palette.list.count())]
    wanted = next(row for row, text in enumerate(words) if text.startswith("Go to Export"))
    for _ in range(wanted):
        app.bot.keyClick(palette.line, Qt.Key.Key_Down)
    app.bot.keyClick(palette.line, Qt.Key.Key_Enter)
    assert app.here == "Export"


def test_the_palette_shows_menu_and_keys_without_the_marks_of_mnemonics(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "NEW KEY pair")
    assert palette.list.item(0).text() == "New key pair  ·  Keys  ·  Ctrl+G"
    app.bot.keyClick(palette.line, Qt.Key.Key_Escape)


def test_the_palette_finds_what_is_in_a_menu_of_a_menu(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "slider")
    words = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert words == ["Add slider  ·  Design › Add a field"]
    app.bot.keyClick(palette.line, Qt.Key.Key_Escape)


def test_the_palette_runs_nothing_that_cannot_be_run(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "cancel sending")
    (item,) = (palette.list.item(row) for row in range(palette.list.count()))
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    app.bot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    app.bot.keyClick(palette.line, Qt.Key.Key_Escape)


def test_undo_and_redo_are_in_the_menu_and_on_keys(app):
    app.start_from("Contact details")
    app.design.drag_kind("text")
    added = app.design.names
    app.key(Qt.Key.Key_Z)
    assert len(app.design.names) == len(added) - 1
    app.key(Qt.Key.Key_Y)
    assert app.design.names == added
    app.menu("Edit", "Undo Add text")
    assert len(app.design.names) == len(added) - 1


def test_a_problem_leads_to_its_editor(app):
    app.start_from("Contact details")
    field = app.design.field("gender")
    app.document.edit("Break", edits.change_field(app.document.project, field.id, name="tags"))
    app.go("Export")
    app.choose_problem("tags")
    assert app.here == "Design"
    assert app.design.selected == {"tags"}
    assert app.design.editor("name").hasFocus()


def test_a_problem_of_the_key_leads_to_the_keys(app):
    app.start_from("Contact details")
    app.choose_problem("No key pair is chosen")
    assert app.here == "Keys"


def test_a_problem_of_the_form_leads_to_its_settings(app):
    app.start_from("Contact details")
    app.choose_problem("No integration is listed")
    assert app.here == "Design"
    assert app.design.editor("platform.integrations").hasFocus()


def test_the_status_bar_says_how_things_stand(app):
    app.start_from("Contact details")
    status = app.window.status
    assert status.target.text() == "→ channels.moveo.ai"
    assert status.key.text() == "No key chosen"
    settle(app.bot, app.window.services.derived)
    assert status.problems.text() == "2 warnings"
    app.design.drag_kind("text")
    assert app.saved == "Not saved yet"


def test_the_platforms_side_is_explained_by_start_and_by_help(app):
    ways = (
        lambda: app.bot.mouseClick(
            find(app.window.start, QPushButton, "start_steps"), Qt.MouseButton.LeftButton
        ),
        lambda: app.menu("Help", "Set up the platform's side…"),
    )
    for way in ways:
        way()
        dialog = find(app.window, StepsDialog, "steps_dialog")
        assert dialog.isVisible()
        dialog.accept()
        app.bot.waitUntil(lambda: app.window.findChild(StepsDialog) is None)


def test_dark_and_light_are_chosen_and_remembered(app, make_app):
    app.menu("View", "Dark colours")
    assert app.window.palette().window().color().lightness() < 60
    again = make_app()
    assert again.window.theme.scheme == "dark"
    again.menu("View", "Light colours")
    assert again.window.palette().window().color().lightness() > 200


@pytest.mark.parametrize("begun_with", ["demo-form", "blank"])
def test_a_form_without_languages_is_shown_in_every_workspace(app, begun_with):
    for workspace in WORKSPACES:
        app.document.open(open_starter(begun_with))
        app.window.go(workspace.id)
        settle(app.bot, app.window.services.derived)
        app.document.open(replace(open_starter("demo-form"), languages=()))
        settle(app.bot, app.window.services.derived)
        assert any("language" in each for each in app.problems()), workspace.id
        app.document.open(open_starter("demo-form"))
        settle(app.bot, app.window.services.derived)
        assert not app.window.services.derived.current.problems
