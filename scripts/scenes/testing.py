"""The views of Test: targets, sets of answers, tables of cases, a deployment, a load run."""

from __future__ import annotations

from dataclasses import replace

from builder.gui.cases.workspace import CasesWorkspace
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.gui.test.workspace import TestWorkspace
from builder.trial.targets import new_row
from scripts.scenes.stage import Scene, Stage, wait_for

_NOBODY = "http://127.0.0.1:9"  # the discard port, where nothing answers


def _targets(stage: Stage) -> None:
    targets = stage.services.targets
    before = targets.kept
    stage.workspace("test", TestWorkspace)
    targets.keep(replace(before, faults=("503:5", "503:5")))
    stage.see("test-fault")
    row = new_row("deployed", "https://192.0.2.7/form", "2")
    targets.keep(before.with_row(row))
    stage.see("test-target")
    targets.keep(before)


def _sets(stage: Stage) -> None:
    test = stage.workspace("test", TestWorkspace)
    test.input.show_sets()
    test.input.sets.sort.setCurrentIndex(1)
    test.input.sets.make()
    stage.see("test-sets")
    test.input.tabs.setCurrentIndex(0)
    test.input.answers.clear()


def _load(stage: Stage) -> None:
    stage.workspace("test", TestWorkspace)
    stage.see_command("test-load", "test.load")


def _cases(stage: Stage) -> None:
    cases = stage.workspace("cases", CasesWorkspace)
    stage.see("cases-none")
    cases.grid.add_row()
    cases.model.add_rows([("Nothing is answered", "422"), ("Nothing is right", "200")])
    cases.model.remove_rows([0])
    cases.run()
    wait_for(lambda: cases.report is not None)
    stage.see("cases")
    cases.model.undo_stack.setIndex(0)


def _deployment(stage: Stage) -> None:
    targets = stage.services.targets
    before = targets.kept
    deployment = stage.workspace("deployment", DeploymentWorkspace)
    stage.see("deployment-none")
    targets.keep(replace(before, rows=(*before.rows, new_row("deployed", _NOBODY))))
    deployment.submits.setChecked(True)
    stage.see("deployment-asked")
    deployment.submits.setChecked(False)
    deployment.verify()
    wait_for(lambda: deployment.report is not None)
    stage.see("deployment")
    targets.keep(before)


TESTING: tuple[Scene, ...] = (_targets, _sets, _load, _cases, _deployment)
