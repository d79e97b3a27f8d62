"""The command palette, with commands that cannot be run."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from builder.gui.shell.command_palette import CommandPalette
from builder.say import say
from scripts.scenes.stage import Scene, Stage


def _reasons(stage: Stage) -> None:
    stage.go("start")
    stage.see_command("commands-reasons", "view.commands", _search)


def _search(dialog: QDialog) -> None:
    assert isinstance(dialog, CommandPalette)
    dialog.line.setText(say("&Edit").replace("&", ""))


PALETTE: tuple[Scene, ...] = (_reasons,)
