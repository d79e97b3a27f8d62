"""No problem exists that the window cannot mend: each leads to the editor that mends it."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from builder.form.conditions import Comparison, Group
from builder.form.edits import change_field
from builder.form.place import Place
from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.translations.workspace import TranslationsWorkspace
from tests.check.codes import known_codes
from tests.faults import FAULTS, GOOD
from tests.gui.app_page import AppPage
from tests.gui.settling import settle
from tests.gui.test_mending import click_the_end_of, row_of

DOCUMENTED = Path(__file__).parents[2] / "docs" / "reference" / "findings.md"


def test_every_code_of_the_reference_is_led_to_below():
    codes = set(re.findall(r"^\| `([a-z-]+)` \|", DOCUMENTED.read_text("utf-8"), re.MULTILINE))
    assert codes == known_codes() | {"key-old"}  # tests/gui/keys/test_care.py has that of keys


def editor_of(app: AppPage, place: Place) -> QWidget | None:
    """Return what a place is edited in, in the workspace that is in front."""
    match app.window.front:
        case "keys":
            return app.workspace("keys", KeysWorkspace)
        case "appearance":
            panel = app.workspace("appearance", AppearanceWorkspace).panel
            return panel.rows[place.attribute.removeprefix("theme.")]
        case "translations":
            words = app.workspace("translations", TranslationsWorkspace)
            is_there = words.model.index_of(place) == words.grid.currentIndex()
            return words.grid if is_there else None
        case "logic":
            logic = app.workspace("logic", LogicWorkspace)
            opened = logic.rules.open_place
            is_there = opened is not None and opened.field_id == place.field_id
            return logic.editor if is_there else None
    design = app.design
    if not place.attribute:
        return design.workspace.inspector.panel.others
    shown = design.settings() if design.settings_are_shown else design.workspace.inspector
    row = shown.row(place.attribute)
    return row.editor if row is not None else None


def _holds(editor: QWidget, focused: QWidget) -> bool:
    return focused is editor or editor.isAncestorOf(focused)


def test_a_problem_of_each_code_leads_to_the_editor_that_mends_it(app):
    lost = []
    for code in sorted(known_codes()):
        fault = next(each for each in FAULTS if each.code == code)
        app.document.open(fault.project)
        app.go("Logic")
        settle(app.bot, app.window.services.derived)
        found = app.window.services.derived.findings
        said = next(each for each in found if (each.code, each.place) == (code, fault.place))
        app.window.services.selection.finding_requested.emit(said)
        app.wait_for_panes()
        editor, focused = editor_of(app, fault.place), QApplication.focusWidget()
        if editor is None or focused is None or not _holds(editor, focused):
            lost.append((code, app.window.front))
        if app.design.settings_are_shown:
            app.design.settings().close()
    assert not lost


def test_what_decides_nothing_in_a_condition_is_taken_out_by_a_click(app):
    wrote = Comparison(field="f_name", test="filled")
    ticked = Comparison(field="f_agree", test="filled")
    either = Group(match="any", conditions=(wrote, ticked))
    project = change_field(GOOD, "f_why", show_if=Group(conditions=(wrote, either)))
    app.document.open(project)
    app.go("Logic")
    click_the_end_of(app, row_of(app, "is told by the rest of its condition"))
    assert app.document.project.field("f_why").show_if == wrote
    assert app.document.undo_stack.undoText() == "Take out the part that decides nothing"
    assert app.problems() == []
    app.document.undo_stack.undo()
    assert app.document.project is project
