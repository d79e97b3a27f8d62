"""A sequence of faults in Test, and a deployment that is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog

from builder.check import validate
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.gui.test.sequence_dialog import SequenceDialog
from builder.gui.test.workspace import TestWorkspace
from builder.render import compile_form
from builder.trial.cases.through_backend import running_backend
from builder.trial.signing_key import ephemeral_key
from builder.trial.targets import new_row
from scripts.scenes.stage import Scene, Stage, wait_for

_MIXED = ("503", "503", "429:30")


def _sequence(stage: Stage) -> None:
    targets = stage.services.targets
    before = targets.kept
    test = stage.workspace("test", TestWorkspace)
    targets.keep(replace(before, faults=_MIXED))
    stage.see("test-sequence")

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, SequenceDialog)
        item = dialog.list.topLevelItem(1)
        assert item is not None
        dialog.list.setCurrentItem(item)

    stage.see_dialog("test-sequence-dialog", test.pane.target.fault.edit, second)
    targets.keep(before)


def _right(stage: Stage) -> None:
    """See the verdict on a deployment that is this project's export."""
    document = stage.services.document
    with stage.undone():
        # It signs with a key pair of this run.
        document.edit("For the picture", replace(document.project, key_fingerprint=""))
        _see_right(stage)


def _see_right(stage: Stage) -> None:
    valid = validate(stage.services.document.project)
    form = compile_form(valid)
    targets = stage.services.targets
    before = targets.kept
    today = datetime.now(UTC).astimezone().date()
    with running_backend(valid, form, ephemeral_key(), today) as backend:
        deployment = stage.workspace("deployment", DeploymentWorkspace)
        targets.keep(replace(before, rows=(*before.rows, new_row("deployed", backend.url))))
        deployment.verify()
        wait_for(lambda: deployment.report is not None)
        stage.see("deployment-right")
    targets.keep(before)


SEQUENCES: tuple[Scene, ...] = (_sequence,)
SLOW_RIGHT: tuple[Scene, ...] = (_right,)
