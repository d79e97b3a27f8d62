"""A person with the window on one side, and the command line on the other."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

from click.testing import CliRunner

from builder.cli.main import commands
from builder.form.project import Project
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.keys.pair import KeyPair
from builder.storage import project_file
from tests.cli.command import WORD, CommandLine
from tests.gui.settling import settle

W = TypeVar("W", bound=Workspace)


class Desk:
    """Opens views of the window, and runs commands over the same keys and files.

    Args:
        bot: Drives the window.
        services: The window's parts.
        folder: Where files are written.
        stack: Ends what was begun.
    """

    def __init__(self, bot: Any, services: Services, folder: Path, stack: ExitStack) -> None:
        self.bot = bot
        self.services = services
        self.folder = folder
        self.file = folder / "form.webview.json"
        self.stack = stack

    def open_form(self, project: Project) -> None:
        """Save a form, and open it."""
        project_file.write(self.file, project, force=True)
        self.services.document.open(project, self.file)
        settle(self.bot, self.services.derived)

    def view(self, kind: type[W], size: tuple[int, int] = (1190, 1400)) -> W:
        """Show a view of the window."""
        made = kind(self.services)
        self.bot.addWidget(made)
        self.stack.callback(made.shut_down)
        made.resize(*size)
        with self.bot.waitActive(made):
            made.show()
            made.activateWindow()
        made.entered()
        settle(self.bot, self.services.derived)
        return made

    def key_pair(self, name: str) -> KeyPair:
        """Make a key pair that is unlocked."""
        pair = self.services.keys.generate(name, 2048, WORD)
        self.services.unlock.remember(name, WORD)
        return pair

    def command(self, *given: object) -> tuple[int, dict[str, Any]]:
        """Run a command to its end; return its exit code, and what it prints as JSON."""
        done = CliRunner().invoke(commands, [*map(str, given), "--json"])
        return done.exit_code, json.loads(done.stdout)

    @property
    def process(self) -> CommandLine:
        """The command line as a process of its own, for what goes on beside the window."""
        folder = self.folder / "process"
        folder.mkdir(exist_ok=True)
        (folder / "passing").rmdir() if (folder / "passing").exists() else None
        return CommandLine(folder)
