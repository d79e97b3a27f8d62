"""The table of commands, and what is made of it: menus, keys, buttons, the keyboard map."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTreeWidget

from builder.form import edits
from builder.form.fields import NamedField
from builder.form.kinds import KINDS
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.shell.commands import all_commands
from builder.gui.shell.keyboard_map import KeyboardMap
from builder.gui.shell.workspaces import WORKSPACES
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.mnemonics import plain
from builder.trial.samples import FLAVOURS
from tests.gui.finding import find
from tests.gui.menus import rows_of_menus
from tests.gui.settling import settle

_CTRL = Qt.KeyboardModifier.ControlModifier
_COMMANDS = all_commands()
_IN_TURN = [row.id for row in WORKSPACES]


def test_every_id_is_one_commands(app):
    ids = [row.id for row in _COMMANDS]
    assert len(ids) > 80
    assert sorted(ids) == sorted(set(ids))


def test_no_two_commands_share_keys_in_one_place():
    everywhere = Counter(
        QKeySequence(keys).toString()
        for row in _COMMANDS
        for keys in row.shortcuts
        if not row.place
    )
    assert [keys for keys, count in everywhere.items() if count > 1] == []
    placed = Counter(
        (row.place, QKeySequence(keys).toString())
        for row in _COMMANDS
        for keys in row.shortcuts
        if row.place
    )
    assert [keys for keys, count in placed.items() if count > 1] == []
    assert [keys for _place, keys in placed if keys in everywhere] == []


def test_each_command_that_cannot_be_run_says_why():
    commands = Commands(_COMMANDS, Facts())
    kept = Facts(pair="sound", sent=True, sending=True, delivered=True, replayable=True)
    for facts in (Facts(), Facts(pair="damaged"), Facts(fillable=False, exportable=False), kept):
        commands.note(**{name: getattr(facts, name) for name in Facts.__dataclass_fields__})
        for row in _COMMANDS:
            why = commands.why_not(row.id)
            assert bool(why) is not row.enabled_when(facts), (row.id, why)
    assert commands.why_not("test.replay") == "A test submission is under way."
    assert commands.why_not("recent file") == ""


def test_keys_that_edit_text_are_nobodys_in_the_whole_window():
    in_text = {"Ctrl+A", "Ctrl+C", "Ctrl+D", "Ctrl+V", "Ctrl+X", "Del", "Backspace", "F2", "Home"}
    taken = {keys for row in _COMMANDS for keys in row.shortcuts if not row.place}
    assert taken & in_text == set()
    assert "Ctrl+G" in taken


def test_every_place_is_explained_and_belongs_to_its_workspace():
    assert {row.place for row in _COMMANDS} == {
        "", "fields", "design", "properties", "texts", "texts view", "source", "keys", "key list", "test",
        "history", "preview",
    }  # fmt: skip
    assert all(row.workspace for row in _COMMANDS if row.place)


def test_every_menu_has_a_mnemonic_and_no_two_in_one_menu_share_it(app):
    app.window.fill_menus()
    menus = [((), app.window.menuBar())]
    menus += list(rows_of_menus(app.window.menuBar()))
    assert len(menus) > 10
    for path, menu in menus:
        letters = [
            action.text()[action.text().index("&") + 1].lower()
            for action in menu.actions()
            if "&" in action.text()
        ]
        assert len(letters) == len(set(letters)), (path, letters)
        titles = [action.text() for action in menu.actions() if action.menu() is not None]
        assert all("&" in title for title in titles), titles


def test_every_command_is_in_a_menu_under_its_title(app):
    app.window.fill_menus()
    found = {
        action.objectName(): action.text()
        for _path, menu in [((), app.window.menuBar()), *rows_of_menus(app.window.menuBar())]
        for action in menu.actions()
    }
    for row in _COMMANDS:
        assert found[row.id].startswith(row.title), row.id


def test_every_icon_exists(request):
    folder = request.config.rootpath / "builder/gui/widgets/resources/icons"
    there = {path.stem for path in folder.glob("*.svg")}
    assert {row.icon for row in _COMMANDS if row.icon} - there == set()


def test_the_menus_are_filled_as_the_first_of_them_opens_and_only_then(app):
    menus = [action.menu() for action in app.window.menuBar().actions()]
    menus[-1].aboutToShow.emit()  # as Qt does before it shows one
    filled = [[action.text() for action in menu.actions()] for menu in menus]
    assert all(filled)
    menus[0].aboutToShow.emit()
    assert [[action.text() for action in menu.actions()] for menu in menus] == filled


def test_the_kinds_of_fields_are_a_menu_in_the_menu_of_design(app):
    app.window.fill_menus()
    menus = dict(rows_of_menus(app.window.menuBar()))
    added = menus["&Design", "Add a &field"].actions()
    assert [action.objectName() for action in added] == [f"field.add_{kind}" for kind in KINDS]
    direct = [action.objectName() for action in menus["&Design",].actions()]
    assert not [name for name in direct if name.startswith("field.add_")]


def test_each_flavour_of_samples_has_its_command():
    filling = {row.id.removeprefix("test.fill_") for row in _COMMANDS if "fill_" in row.id}
    assert filling == {*FLAVOURS, "invalid", "nothing"}
    words = {row.id: row.words for row in _COMMANDS}
    assert {each: words[f"test.fill_{each}"] for each in FLAVOURS} == {
        each: f"Fill in {called}" for each, called in FLAVOURS.items()
    }


def test_every_command_of_a_workspace_is_handed_in_by_it(app):
    ran = []
    for row in _COMMANDS:
        if row.workspace:
            app.window.workspace(row.workspace)
    commands = app.window.services.commands
    assert commands.without_handler == []
    # The same by a command that nobody has handed in.
    commands.handle({"help.about": lambda: ran.append("about")})
    commands.action("help.about").trigger()
    assert ran == ["about"]


@pytest.mark.parametrize("where", _IN_TURN)
def test_a_new_key_pair_is_a_key_away_in_every_workspace(app, where):
    app.go(where.capitalize())
    app.key(Qt.Key.Key_G)
    assert app.here == "Keys"
    workspace = app.window.workspace("keys")
    dialog = find(workspace, FormDialog, "key_new_dialog")
    assert dialog.isVisible()
    dialog.reject()


def test_a_new_key_pair_is_a_key_away_from_the_start_page_and_while_typing(app):
    app.key(Qt.Key.Key_G)
    find(app.window.workspace("keys"), FormDialog, "key_new_dialog").reject()
    app.start_from("Contact details")
    app.come_to_front()  # the dialog was
    line = find(app.window, QLineEdit, "palette_search")
    line.setFocus()
    app.bot.keyClick(line, Qt.Key.Key_G, _CTRL)
    assert app.here == "Keys"
    find(app.window.workspace("keys"), FormDialog, "key_new_dialog").reject()


def test_every_key_of_the_window_runs_its_command_wherever_one_is(app, monkeypatch):
    app.start_from("Contact details")
    commands = app.window.services.commands
    # Undoing is up to the text in which the keyboard is.
    rows = [each for each in _COMMANDS if not each.place and not each.id.startswith("edit.")]
    ran: list[str] = []
    wrong = []
    for where in ("start", *_IN_TURN):
        app.go(where.capitalize())
        app.come_to_front()
        with monkeypatch.context() as patched:
            patched.setattr(commands, "run", ran.append)
            for row in rows:
                for keys in row.shortcuts:
                    ran.clear()
                    app.bot.keySequence(QApplication.focusWidget() or app.window, keys)
                    expected = [row.id] if commands.action(row.id).isEnabled() else []
                    wrong += [] if ran == expected else [(where, keys, row.id, list(ran))]
    assert wrong == []


def test_a_field_is_added_by_its_command_before_design_was_built(app):
    app.command("add date and time")
    assert app.here == "Design"
    assert [field.kind for field in app.document.project.fields] == ["datetime"]


def test_sending_from_elsewhere_is_seen_before_it_is_done(app):
    app.window.files.new("demo-form")
    for where in ("Keys", "Design", "Export", "Start"):
        app.go(where)
        app.key(Qt.Key.Key_Return)
        assert app.here == "Test"
        test = app.window.workspace("test")
        settle(app.bot, app.window.services.derived)
        note = find(test, QLabel, "test_note")
        assert note.text() == ""
        assert test.results == ()
        assert app.window.focusWidget() is find(test, QPushButton, "test_send")
    # Once it is seen, the same keys send. Nothing is filled in, which the form's rules refuse.
    app.key(Qt.Key.Key_Return)
    app.bot.waitUntil(lambda: "Not sent" in note.text())


def test_nothing_that_sends_does_so_unseen():
    sending = {row.id for row in _COMMANDS if row.id.startswith("test.send")}
    assert sending == {"test.send", "test.send_anyway", "test.send_again"}
    assert {row.id for row in _COMMANDS if row.seen_first} == {
        *sending,
        "export.export",
        "deployment.verify",
    }


def test_sending_waits_for_a_form_whose_last_problem_was_only_just_mended(app):
    app.window.files.new("demo-form")
    app.go("Test")
    derived, document = app.window.services.derived, app.document
    note = find(app.window.workspace("test"), QLabel, "test_note")
    named = next(each for each in document.project.fields if isinstance(each, NamedField))
    document.edit("Break it", edits.change_field(document.project, named.id, name="no name"))
    settle(app.bot, derived)
    assert note.text() == "Nothing can be sent before the form's problems are mended."
    app.go("Design")
    app.key(Qt.Key.Key_Z)
    app.go("Test")
    app.key(Qt.Key.Key_Return)
    app.bot.waitUntil(lambda: note.text().startswith("Not sent: "))


def test_keys_that_edit_fields_do_nothing_to_them_while_typing(app):
    app.start_from("Contact details")
    app.design.click("city")
    before = app.document.project
    line = find(app.window, QLineEdit, "palette_search")
    line.setFocus()
    app.bot.keyClicks(line, "date")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X):
        app.bot.keyClick(line, key, _CTRL)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        app.bot.keyClick(line, key)
    app.bot.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert app.document.project is before
    assert line.text() == "date"  # copied, pasted over itself, and nothing was selected to cut


def test_a_command_that_cannot_be_run_is_grey_in_its_menu(app):
    app.start_from("Contact details")
    assert not app.menu_entry("Design", "Delete").isEnabled()
    app.design.click("city")
    assert app.menu_entry("Design", "Delete").isEnabled()
    assert not app.menu_entry("File", "Reload the changed file").isEnabled()


def test_what_each_command_needs_follows_from_the_facts_alone():
    able = {row.id for row in _COMMANDS if row.enabled_when(Facts())}
    assert {"key.new", "file.save", "test.send", "field.paste"} <= able
    assert able & {"field.cut", "key.rename", "edit.undo", "test.cancel", "file.recover"} == set()
    sending = {row.id for row in _COMMANDS if row.enabled_when(Facts(sending=True, sent=True))}
    assert "test.cancel" in sending
    assert sending & {"test.send", "test.send_again"} == set()


def test_the_keyboard_map_lists_every_key_of_the_table(app):
    app.menu("Help", "Keyboard shortcuts")
    shown = app.window.findChild(KeyboardMap)
    assert shown is not None
    tree = find(shown, QTreeWidget, "keyboard_map_tree")
    lines = {}
    for place in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(place)
        assert group is not None
        for row in range(group.childCount()):
            item = group.child(row)
            assert item is not None
            lines[item.text(0)] = (item.text(1), item.text(2))
    assert set(lines) == {plain(row.title) for row in _COMMANDS if row.shortcuts}
    assert lines["New key pair…"] == ("Ctrl+G", "Everywhere")
    assert lines["Redo"] == ("Ctrl+Shift+Z or Ctrl+Y", "Everywhere")
    assert lines["Delete key pair…"] == ("Del", "In the list of key pairs")
    QApplication.processEvents()
    shown.reject()
