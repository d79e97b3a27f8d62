"""The panes of the window, in the states that a person meets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QFrame, QToolButton

from builder.form.conditions import Group
from builder.form.fields import AnsweredField, CalculatedField, StepField
from builder.form.place import Place
from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.source.workspace import SourceWorkspace
from builder.gui.translations.workspace import TranslationsWorkspace
from scripts.scenes.stage import Scene, Stage, wait_for


def _start(stage: Stage) -> None:
    stage.go("start")
    stage.see("start")


def _tour(stage: Stage) -> None:
    stage.go("start")
    stage.services.commands.run("help.tour")
    callout = stage.find(QFrame, "tour_callout")
    wait_for(callout.isVisible)
    stage.see("start-tour", callout.window())
    stage.find(QToolButton, "tour_close").click()


def _keys(stage: Stage) -> None:
    stage.workspace("keys", KeysWorkspace).refresh()
    stage.see("keys")


def _design(stage: Stage) -> None:
    stage.go("design")
    selection = stage.services.selection
    selection.select(())
    stage.see("design-form")
    selection.select(_answered(stage)[:1])
    stage.see("design")


def _several(stage: Stage) -> None:
    stage.go("design")
    stage.services.selection.select(_answered(stage)[:3])
    stage.see("design-several")


def _condition(stage: Stage) -> None:
    design = stage.workspace("design", DesignWorkspace)
    field_id = _conditional(stage)
    stage.services.selection.select({field_id})
    design.inspector.focus_place(Place(field_id=field_id, attribute="show_if"))
    stage.see("design-condition")


def _calculation(stage: Stage) -> None:
    design = stage.workspace("design", DesignWorkspace)
    fields = stage.services.document.project.fields
    field = next(each for each in fields if isinstance(each, CalculatedField))
    stage.services.selection.select({field.id})
    design.inspector.focus_place(Place(field_id=field.id, attribute="expression"))
    stage.see("design-calculation")


def _answered(stage: Stage) -> list[str]:
    fields = stage.services.document.project.fields
    return [each.id for each in fields if isinstance(each, AnsweredField)]


def _conditional(stage: Stage) -> str:
    """Return the id of a field with a condition, of a group if there is one."""
    fields = [
        each
        for each in stage.services.document.project.fields
        if getattr(each, "show_if", None) is not None and not isinstance(each, StepField)
    ]
    return next(
        (each.id for each in fields if isinstance(getattr(each, "show_if", None), Group)),
        fields[0].id,
    )


def _problems(stage: Stage) -> None:
    document = stage.services.document
    with stage.undone():
        project = document.project
        nameless = tuple(
            replace(each, name="") if isinstance(each, AnsweredField) else each
            for each in project.fields
        )
        document.edit("", replace(project, fields=nameless))
        stage.go("design")
        stage.see("design-problems")
        stage.go("appearance")
        stage.see("appearance-problems")
        stage.go("preview")
        stage.see("preview-problems")
        stage.go("test")
        stage.see("test-problems")
        stage.go("export")
        stage.see("export-problems")


def _logic(stage: Stage) -> None:
    logic = stage.workspace("logic", LogicWorkspace)
    stage.see("logic")
    logic.open(Place(field_id=_conditional(stage), attribute="show_if"))
    stage.see("logic-rule")
    logic.open(None)


def _translations(stage: Stage) -> None:
    stage.workspace("translations", TranslationsWorkspace)
    stage.see("translations")


def _appearance(stage: Stage) -> None:
    appearance = stage.workspace("appearance", AppearanceWorkspace)
    stage.see("appearance")
    QApplication.clipboard().setText("--brand: #0b6b4f; --sand: #e9d8a6; --night: #123456;")
    source = appearance.panel.source
    source.paste()
    wait_for(lambda: not source.is_busy and source.found)
    stage.reveal(source)
    stage.see("appearance-colours")
    QApplication.clipboard().clear()


def _source(stage: Stage) -> None:
    source = stage.workspace("source", SourceWorkspace)
    wait_for(lambda: source.agreement.is_settled)
    stage.see("source")
    text = source.edit.text()
    at = text.index('"required"')
    source.edit.select(at, at)
    source.edit.insertPlainText('"requird": 1, ')
    wait_for(lambda: source.agreement.is_settled)
    stage.see("source-fault")
    source.edit.undo()
    wait_for(lambda: source.agreement.is_settled)
    assert not stage.services.document.held


PANES: tuple[Scene, ...] = (
    _start,
    _tour,
    _keys,
    _design,
    _several,
    _condition,
    _calculation,
    _logic,
    _translations,
    _appearance,
    _source,
    _problems,
)
