"""The sections of Export, in the states that a person meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QToolButton

from builder.deliver.export_history import ExportHistory
from builder.form.project import Project
from builder.gui.export.workspace import ExportWorkspace
from scripts.scenes.stage import Scene, Stage, wait_for

_DAYS = 12
_TARGET = Path("/srv/forms/property-form")


def _enter(stage: Stage, section: str) -> ExportWorkspace:
    export = stage.workspace("export", ExportWorkspace)
    export.target.line.setText(str(_TARGET))
    wait_for(lambda: export.is_ready)
    export.show_section(section)
    wait_for(lambda: not stage.services.tasks.running)
    return export


def _gate(stage: Stage) -> None:
    _enter(stage, "gate")
    stage.see("export")
    button = stage.find(QToolButton, "gate_weight_details")
    button.setChecked(True)
    stage.see("export-weight")
    button.setChecked(False)


def _write(stage: Stage) -> None:
    _enter(stage, "write")
    stage.see("export-write")


def _difference(stage: Stage) -> None:
    export = _enter(stage, "difference")
    stage.see("export-never")
    history = ExportHistory(stage.services.home.exports)
    bundle = stage.services.derived.current.bundle
    assert bundle is not None
    now = stage.services.document.project
    noon = datetime.now(UTC).replace(hour=12, minute=0)
    for days, project in ((_DAYS, _earlier(now)), (1, now)):
        history.add(project, bundle, _TARGET, "", noon - timedelta(days=days))
    export.difference.read()
    wait_for(lambda: not stage.services.tasks.running)
    for row in range(2):
        item = export.difference.history.topLevelItem(row)
        assert item is not None
        item.setSelected(row == 1)
    wait_for(lambda: not stage.services.tasks.running)
    stage.see("export-difference")
    for entry in history.entries():
        history.remove(entry.id)


def _unread(stage: Stage) -> None:
    """Show what is noted of earlier exports where a file of it is damaged."""
    folder = stage.services.home.exports
    folder.mkdir(parents=True, exist_ok=True)
    damaged = folder / "20260314T092653000000Z-0a1b2c3d.json"
    damaged.write_text("{", encoding="utf-8")
    _enter(stage, "difference")
    stage.see("export-unread")
    damaged.unlink()


def _earlier(project: Project) -> Project:
    theme = replace(project.theme, accent="#0b6b4f")
    return replace(project, theme=theme, fields=project.fields[:-1])


def _check(stage: Stage) -> None:
    _enter(stage, "check")
    stage.see("export-check")


def _parity(stage: Stage) -> None:
    _enter(stage, "parity")
    stage.see("export-four-ways")


def _deploy(stage: Stage) -> None:
    _enter(stage, "deploy")
    stage.see("export-deploy")


def _checked(stage: Stage) -> None:
    export = _enter(stage, "check")
    stage.services.commands.run("export.check")
    wait_for(lambda: export.check.has_steps)
    stage.see("export-checked")


def _compared(stage: Stage) -> None:
    export = _enter(stage, "parity")
    export.parity.compare()
    wait_for(lambda: export.parity.is_done)
    stage.see("export-compared")


EXPORT: tuple[Scene, ...] = (_gate, _write, _difference, _unread, _check, _parity, _deploy)
EXPORT_SLOW: tuple[Scene, ...] = (_checked, _compared)
