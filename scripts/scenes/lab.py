"""What belongs to Preview beside its page: parameters, ways of closing, a phone."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabWidget, QTreeWidget

from builder.gui.preview.workspace import PreviewWorkspace
from scripts.scenes.stage import Scene, Stage, wait_for


def _profile(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    _trigger(preview, "profile_new")
    line = stage.find(QLineEdit, "profile_name", preview)
    line.setText("Returning customer")
    stage.see("preview-new-profile")
    stage.find(QPushButton, "profile_keep", preview).click()
    stage.find(QLineEdit, "parameter_more", preview).setText("user_id=2")
    stage.see("preview-profile")
    _trigger(preview, "profile_delete")
    preview.parameters.show_documented()


def _trigger(preview: PreviewWorkspace, name: str) -> None:
    action = preview.findChild(QAction, name)
    assert action is not None
    action.trigger()


def _panels(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    tabs = stage.find(QTabWidget, "preview_tabs", preview)
    preview.output.note_blocked("https://example.com/logo.svg")
    for name in ("difference", "timeline", "blocked"):
        tabs.setCurrentWidget(getattr(preview.output, name))
        stage.see(f"preview-{name}")
    preview.output.clear_console()
    tabs.setCurrentIndex(0)


def _phone(stage: Stage) -> None:
    stage.workspace("preview", PreviewWorkspace)
    stage.see_command("preview-phone", "preview.phone")


LAB: tuple[Scene, ...] = (_profile, _panels, _phone)


def _closing_tried(stage: Stage) -> None:
    stage.workspace("preview", PreviewWorkspace)

    def tried(dialog: object) -> None:
        assert hasattr(dialog, "findChild")
        start = dialog.findChild(QPushButton, "closing_start")
        table = dialog.findChild(QTreeWidget, "closing_results")
        wait_for(start.isEnabled)
        start.click()
        wait_for(lambda: table.topLevelItemCount() >= 2)
        dialog.findChild(QPushButton, "closing_stop").click()

    stage.see_command("preview-closing-tried", "preview.closing_lab", tried)


SLOW_LAB: tuple[Scene, ...] = (_closing_tried,)
