import pytest
from PySide6.QtCore import Qt

from builder.form import edits
from builder.gui.shell.command_palette import actions_of
from builder.gui.shell.start.steps_dialog import StepsDialog
from builder.storage.starters import starters
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


def test_every_action_has_words_a_name_and_no_key_twice(app):
    found = actions_of(app.window.menuBar())
    assert len(found) > 40
    assert all(action.text() for _, action in found)
    # A key may mean something else in another workspace, but never two things at one place.
    everywhere = Qt.ShortcutContext.WindowShortcut
    keys = [
        (title if action.shortcutContext() != everywhere else "", key.toString())
        for title, action in found
        for key in action.shortcuts()
    ]
    assert len(keys) > 20
    assert sorted(keys) == sorted(set(keys))
    taken = {key for title, key in keys if not title}
    assert not taken & {key for title, key in keys if title}


def test_a_command_is_found_by_a_few_letters(app):
    app.start_from("Contact details")
    app.command("add e-mail")
    assert app.design.names[-1] == "e_mail"


def test_a_command_that_nobody_has_is_no_surprise(app):
    palette = app.palette()
    app.bot.keyClicks(palette.line, "make coffee")
    assert palette.list.count() == 0
    assert palette.nothing.isVisible()
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


def test_the_platforms_side_is_explained_at_the_very_first_start_only(app, home, make_app):
    app.window.welcome()
    dialog = app.window.findChild(StepsDialog)
    assert dialog is not None
    dialog.accept()
    again = make_app()
    again.window.welcome()
    assert again.window.findChild(StepsDialog) is None


def test_dark_and_light_are_chosen_and_remembered(app, make_app):
    app.menu("View", "Dark colours")
    assert app.window.palette().window().color().lightness() < 60
    again = make_app()
    assert again.window.theme.scheme == "dark"
    again.menu("View", "Light colours")
    assert again.window.palette().window().color().lightness() > 200
