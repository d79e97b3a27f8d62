"""What Logic says of rules that are not tried."""

from __future__ import annotations

from builder.form.conditions import Comparison
from builder.form.edits import change_field
from builder.gui.logic.workspace import LogicWorkspace
from scripts.scenes.stage import Scene, Stage, wait_for


def _left_out(stage: Stage) -> None:
    services = stage.services
    gone = Comparison(field="f_gone", test="filled")
    with stage.undone():
        project = services.document.project
        for field_id in [each.id for each in project.fields if each.show_if][:2]:
            project = change_field(project, field_id, show_if=gone)
        services.document.edit("", project)
        stage.workspace("logic", LogicWorkspace)
        services.derived.hurry()
        wait_for(lambda: services.derived.is_current)
        stage.see("logic-left-out")


LOGIC: tuple[Scene, ...] = (_left_out,)
