"""What belongs to Preview beside its page: parameters, ways of closing, a phone."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QTabWidget

from builder.gui.preview.closing_dialog import ClosingDialog
from builder.gui.preview.workspace import PreviewWorkspace
from scripts.scenes.stage import Scene, Stage, wait_for


def _profile(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    _trigger(preview, "profile_new")
    line = stage.find(QLineEdit, "profile_name", preview)
    line.setText(stage.services.document.project.name)
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
    wait_for(lambda: stage.services.derived.is_current)
    stage.see_command("preview-phone", "preview.phone")
    stage.see_command("preview-phone-on", "preview.phone", _turned_on)


def _turned_on(dialog: QDialog) -> None:
    network = dialog.findChild(QComboBox, "phone_network")
    start = dialog.findChild(QPushButton, "phone_start")
    assert network is not None
    assert start is not None
    network.setCurrentIndex(network.count() - 1)  # this computer by itself
    start.click()


def _closing_tried(stage: Stage) -> None:
    stage.workspace("preview", PreviewWorkspace)

    def tried(dialog: QDialog) -> None:
        assert isinstance(dialog, ClosingDialog)
        wait_for(lambda: dialog.is_ready)
        stage.find(QPushButton, "closing_start", dialog).click()
        wait_for(lambda: len(dialog.results) >= 2)
        stage.find(QPushButton, "closing_stop", dialog).click()

    stage.see_command("preview-closing-tried", "preview.closing_lab", tried)


LAB: tuple[Scene, ...] = (_profile, _panels, _phone)
SLOW_LAB: tuple[Scene, ...] = (_closing_tried,)
