"""The composition root of the window: makes the shared parts, shows the window, runs the loop."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import builder.gui  # noqa: F401 - before the rest: see there
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui import languages
from builder.gui.display import told_if_none_opens
from builder.gui.main_window import MainWindow
from builder.gui.shell.collector import Collector
from builder.gui.shell.commands import all_commands
from builder.gui.state.derived import Derived
from builder.gui.state.document import Document
from builder.gui.state.facts import Facts
from builder.gui.state.key_pairs import KeyPairs
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.state.services import Services
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.enter_key import EnterKey
from builder.gui.widgets.file_drags import FileDrags
from builder.gui.widgets.icons import icon
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Tasks
from builder.gui.widgets.theme import Theme
from builder.logs import set_up_logs
from builder.say import say
from builder.settings import Home, load_settings
from builder.storage.starters import BLANK, open_starter

log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed.

    Args:
        arguments: Nothing, or the path of a project file to open.

    Returns:
        The exit code.
    """
    started = start(arguments)
    if started is None:
        return 1
    app, _window = started
    return app.exec()


def start(arguments: Sequence[str]) -> tuple[QApplication, MainWindow] | None:
    """Show the window; the caller runs the loop.

    Args:
        arguments: Nothing, or the path of a project file to open.

    Returns:
        The application and its window; None if the user was told why there is none.
    """
    # The style sheet is made for this style, on every desktop.
    with told_if_none_opens():
        app = QApplication([sys.argv[0], "-style", "fusion", *arguments])
    app.setApplicationName("webview-builder")
    app.setApplicationDisplayName("Webview Builder")
    app.setDesktopFileName("webview-builder")
    languages.fit(app)
    collector = Collector(app)
    messages = Messages()
    try:
        window = make_window(app, Home.of_user(), messages)
    except BuilderError as fault:
        messages.error(fault)
        return None
    sys.excepthook = _reporting(messages)
    window.recents.in_turn.hold()
    window.seen.connect(lambda: _catch_up(app, window, collector))
    if arguments:
        window.open_path(Path(arguments[0]))  # before it shows, so that Start does not flash
    window.choices.restart_wanted.connect(_start_again)
    window.show()
    QTimer.singleShot(0, window, window.welcome)
    return app, window


def _catch_up(app: QApplication, window: MainWindow, collector: Collector) -> None:
    """Do what can wait until the window is seen."""
    collector.begin()
    app.setWindowIcon(QIcon(icon("app")))  # drawn in eight sizes
    window.recents.in_turn.go_on()


def _start_again(path: str) -> None:
    """Start the app once more as it was started, while this one ends."""
    own = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    # Looked up here, as PySide6 makes a class at the first look.
    QtCore.QProcess.startDetached(sys.executable, [*own, *([path] if path else [])])


def make_window(app: QApplication, home: Home, messages: Messages) -> MainWindow:
    """Make the window with everything that it needs.

    Args:
        app: The application.
        home: Where settings, keys and logs are.
        messages: Shows every dialog.

    Raises:
        StorageError: The app's own folder cannot be made.
    """
    home.make()
    set_up_logs(home.log_file)
    settings = load_settings(home)
    theme = Theme(app, settings.scheme)
    services = make_services(open_starter(BLANK), home, messages)
    window = MainWindow(services, theme, settings)
    EnterKey(app, window)
    # Seen before it has the keyboard, where another program keeps that.
    window.seen.connect(FileDrags(app, window).watch)
    return window


def make_services(project: Project, home: Home, messages: Messages) -> Services:
    """Make the parts that workspaces share.

    Args:
        project: The form to begin with.
        home: Where settings, keys and logs are.
        messages: Shows every dialog.
    """
    document, tasks = Document(project), Tasks()
    pairs = KeyPairs(home, document, tasks)
    derived = Derived(document, tasks, beside=pairs.findings)
    pairs.changed.connect(derived.renew)
    return Services(
        document=document,
        selection=Selection(),
        language=Language(document),
        derived=derived,
        tasks=tasks,
        messages=messages,
        home=home,
        pairs=pairs,
        commands=Commands(all_commands(), Facts()),
    )


def _reporting(
    messages: Messages,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return an exception hook: details go to the log, a sentence goes to the user."""

    def report(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("unforeseen", exc_info=(kind, fault, trace))
        messages.error(
            BuilderError(
                say("Something went wrong that should not have."),
                say(
                    "Your work is kept. The details are in the log file (Help, Show the log file)."
                ),
            )
        )

    return report
