"""The panes of Preview, what is said in them, and what is checked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QMenu, QToolButton

from builder.gui.preview.workspace import PreviewWorkspace
from builder.storage.walls import FIRST, Setup
from builder.trial.accessibility import Issue
from scripts.scenes.stage import Scene, Stage, wait, wait_for

_PAINTED_MS = 800  # the engine paints in a process of its own and does not tell when


def _wall(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    wall = preview.wall
    wall.put_up(
        (
            Setup(),
            Setup(scheme="dark", text_size=150),
            Setup(device="tablet", language=stage.services.document.project.languages[-1]),
            Setup(device="chat_frame", forced_colours=True),
        )
    )
    _wait_for_pages(preview)
    stage.see("preview-wall")
    wall.panes[1].tell("The browser engine crashed; the page was opened again.")
    stage.services.commands.run("preview.rename_pane")
    stage.see("preview-wall-note")
    wall.change(replace(wall.current.setup, keyboard=True))
    wall.put_up(FIRST)
    _wait_for_pages(preview)


def _menus(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    for name in ("preview_more", "preview_panes"):
        menu = stage.find(QToolButton, name, preview).menu()
        menu.popup(preview.bar.mapToGlobal(preview.bar.rect().center()))
        stage.see(name.replace("_", "-"), menu)
        menu.close()
    for menu in preview.bar.findChildren(QMenu):
        assert not menu.isVisible()


def _checks(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    _wait_for_pages(preview)
    stage.services.commands.run("preview.check_accessibility")
    wait_for(lambda: preview.checks.is_settled)
    stage.see("preview-checks")

    def checked(dialog: QDialog) -> None:
        wait(_PAINTED_MS)
        dialog.adjustSize()

    stage.see_command("preview-report", "preview.accessibility_report", checked)


def _wait_for_pages(preview: PreviewWorkspace) -> None:
    opened: list[bool] = []
    preview.wall.turns.when_all_are_open(lambda: opened.append(True))
    wait_for(lambda: bool(opened) and all(each.browser.is_open for each in preview.wall.panes))
    wait(_PAINTED_MS)


def _issues(stage: Stage) -> None:
    """What would be found in a page that breaks a rule."""
    preview = stage.workspace("preview", PreviewWorkspace)
    element = '<input id="f-city" name="city" type="text" autocomplete="address-level2">'
    advice = "Fix any of the following:\n  Element has no title attribute"
    words = "Form elements must have labels"
    issues = [Issue("label", "critical", words, advice, "#f-city", element, "city")]
    wait_for(lambda: preview.browser.is_open)
    preview.acts.checking.emit()
    preview.checks.show_issues("", issues, "")
    stage.see("preview-checks-issues")
    preview.checks.forget()
    stage.see("preview-checks-none")
    preview.output.setCurrentIndex(0)


QUIET: tuple[Scene, ...] = (_issues,)
WALL: tuple[Scene, ...] = (_wall, _menus, _checks)
