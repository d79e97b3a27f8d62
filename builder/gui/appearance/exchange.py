"""Takes themes from one form to another: by the clipboard, or out of a project file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from builder.errors import BuilderError, InputError
from builder.form.edits_theme import with_theme_of
from builder.form.project import Theme
from builder.gui.state.services import Services
from builder.say import say
from builder.storage import project_file
from builder.storage.codec import dump_theme, load_theme

THEME_MIME: Final = "application/x-webview-theme"
_LARGEST: Final = 1024 * 1024
_PATTERN: Final = f"{say('Projects')} (*.webview.json);;{say('All files')} (*)"
_HINT: Final = say("Copy the theme again in Webview Builder.")


class ThemeExchange(QObject):
    """What the commands about whole themes do.

    Args:
        services: The application's shared parts.
        parent: The view that it belongs to.
    """

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def copy(self) -> None:
        """Put the theme on the clipboard, with its logo."""
        written = dump_theme(self._services.document.project.theme)
        mime = QMimeData()
        mime.setData(THEME_MIME, QByteArray(written.encode()))
        mime.setText(written)
        QGuiApplication.clipboard().setMimeData(mime)

    def paste(self) -> None:
        """Take the theme on the clipboard."""
        # Qt has no data for a clipboard that nobody has put anything on.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        try:
            self._take(say("Paste theme"), theme_from_mime(mime or QMimeData()))
        except BuilderError as fault:
            self._services.messages.error(fault)

    def choose(self) -> None:
        """Ask for a project file, and take its theme."""
        messages = self._services.messages
        path = messages.open_file(say("Take the theme from another project file"), _PATTERN)
        if path is None:
            return
        self._services.tasks.run(
            say("Reading the project"),
            lambda _task: _theme_of(path),
            lambda theme: self._take(say("Take theme"), theme),
            messages.error,
            self,
        )

    def _take(self, label: str, theme: Theme) -> None:
        document = self._services.document
        document.edit(label, with_theme_of(document.project, theme))


def theme_from_mime(mime: QMimeData) -> Theme:
    """Return the theme in clipboard data.

    Raises:
        InputError: There is none, or it cannot be read.
    """
    # As text it may have come by mail or chat.
    words = mime.text().strip() if mime.hasText() else ""
    if mime.hasFormat(THEME_MIME):
        data = bytes(mime.data(THEME_MIME).data())
    elif words.startswith("{"):
        data = words.encode("utf-8", "replace")
    else:
        raise InputError(
            say("There is no theme on the clipboard."), say("Copy one in another form first.")
        )
    if len(data) > _LARGEST:
        raise InputError(say("The clipboard holds too much to be a theme."), _HINT)
    try:
        return load_theme(data)
    except BuilderError as fault:
        message = say("The theme on the clipboard cannot be read. {fault}", fault=fault.message)
        raise InputError(message, _HINT) from fault


def _theme_of(path: Path) -> Theme:
    return project_file.read(path).project.theme
