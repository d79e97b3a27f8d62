"""The window that says what the app is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from builder.gui.shell.about_dialog import AboutDialog
from scripts.scenes.stage import Scene, Stage


def _about(stage: Stage) -> None:
    stage.go("start")
    stage.see_command("help-about", "help.about")
    stage.see_command("help-licences", "help.about", _show_licences)


def _show_licences(dialog: QDialog) -> None:
    assert isinstance(dialog, AboutDialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.list.setCurrentRow(0)


ABOUT: tuple[Scene, ...] = (_about,)
