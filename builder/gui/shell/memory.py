"""What the window remembers between runs: recent projects, its place, its colours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QMainWindow

from builder.errors import BuilderError
from builder.settings import Home, Scheme, Settings, save_settings


class Memory(QObject):
    """Holds the settings, and writes them whenever they change.

    Args:
        home: Where they are kept.
        settings: What was remembered from the last run.

    Signals:
        recent_changed(): The list of recent projects is different.
        failed(text): They could not be written; nothing that the user made is at stake.
    """

    recent_changed = Signal()
    failed = Signal(str)

    def __init__(self, home: Home, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._settings = settings

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths of projects, the latest first."""
        return self._settings.recent

    @property
    def is_first_run(self) -> bool:
        """Whether the first-run explanation was not shown yet."""
        return not self._settings.welcomed

    def note_welcomed(self) -> None:
        """Remember that the first-run explanation was shown."""
        self._keep(replace(self._settings, welcomed=True))

    def note_scheme(self, scheme: Scheme) -> None:
        """Remember the colours."""
        self._keep(replace(self._settings, scheme=scheme))

    def note_opened(self, path: Path) -> None:
        """Put a project first among the recent ones."""
        self._keep(self._settings.with_recent(path))
        self.recent_changed.emit()

    def note_missing(self, path: Path) -> None:
        """Take a project that is gone from the recent ones."""
        rest = tuple(each for each in self._settings.recent if each != str(path))
        self._keep(replace(self._settings, recent=rest))
        self.recent_changed.emit()

    def note_window(self, window: QMainWindow) -> None:
        """Remember where the window is, and its docks."""
        self._keep(
            replace(
                self._settings,
                geometry=_text(window.saveGeometry()),
                window_state=_text(window.saveState()),
            )
        )

    def restore_window(self, window: QMainWindow) -> None:
        """Put the window where it was."""
        for text, restore in (
            (self._settings.geometry, window.restoreGeometry),
            (self._settings.window_state, window.restoreState),
        ):
            if text:
                restore(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        try:
            save_settings(self._home, settings)
        except BuilderError as fault:
            self.failed.emit(str(fault))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()
