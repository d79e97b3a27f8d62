"""Settings that the window keeps between runs: recent projects, position, colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from builder.errors import BuilderError
from builder.gui.shell.problems_panel import HEIGHT, ProblemsSplit
from builder.gui.widgets.folding import Folding
from builder.gui.widgets.later import Later
from builder.settings import AppLanguage, Home, Scheme, Settings, save_settings

_PAUSE_MS: Final = 300


class Memory(QObject):
    """Holds the settings, and writes them a moment after they change, or as the window closes.

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
        # To write safely takes a disk's time, which nobody is to wait for when a form opens.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._write)

    @property
    def is_written(self) -> bool:
        """Whether everything that is remembered was written, as far as it can be."""
        return not self._pause.isActive()

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths of projects: those that are pinned first, then the latest."""
        return self._settings.listed

    @property
    def pinned(self) -> tuple[str, ...]:
        """Paths of those that are pinned."""
        return self._settings.pinned

    @property
    def is_first_run(self) -> bool:
        """Whether the first-run tour was neither taken nor dismissed yet."""
        return not self._settings.welcomed

    @property
    def tour_step(self) -> int:
        """Where in the tour someone was when the app ended, from 0."""
        return self._settings.tour_step

    def note_tour(self, step: int) -> None:
        """Remember where in the tour someone is."""
        self._keep(replace(self._settings, tour_step=step))

    def note_welcomed(self) -> None:
        """Remember that the first-run tour was taken or dismissed."""
        self._keep(replace(self._settings, welcomed=True, tour_step=0))

    def note_scheme(self, scheme: Scheme) -> None:
        """Remember the colours."""
        self._keep(replace(self._settings, scheme=scheme))

    @property
    def language(self) -> AppLanguage:
        """What the app speaks from its next start."""
        return self._settings.language

    def note_language(self, language: AppLanguage) -> None:
        """Remember what the app speaks from its next start."""
        self._keep(replace(self._settings, language=language))

    def note_opened(self, path: Path) -> None:
        """Put a project first among the recent ones."""
        self._keep(self._settings.with_recent(path))
        self.recent_changed.emit()

    def note_missing(self, path: Path) -> None:
        """Take a project that is gone from the recent ones, unless it is pinned."""
        if str(path) not in self._settings.pinned:
            self.forget(path)

    def forget(self, path: Path) -> None:
        """Take a project from the recent ones."""
        self._keep(self._settings.without_recent(path))
        self.recent_changed.emit()

    def pin(self, path: Path, *, pinned: bool) -> None:
        """Keep a recent project at the top of the list, or let it go on with the others."""
        self._keep(self._settings.with_pin(path, pinned=pinned))
        self.recent_changed.emit()

    @property
    def problems_height(self) -> int:
        """Height of the problems panel when it is unfolded, in device-independent pixels."""
        return self._settings.problems_height or HEIGHT

    @property
    def problems_folded(self) -> bool:
        """Whether the problems panel is one line."""
        return self._settings.problems_folded

    def note_window(self, window: QWidget, problems: ProblemsSplit) -> None:
        """Remember where a window that closes and its splitters are, and what is folded."""
        places = _places_in(window)
        places.pop(problems.objectName(), None)  # it follows its rows
        folded = {each.objectName(): ",".join(each.folded) for each in _foldings(window)}
        self._keep(
            replace(
                self._settings,
                geometry=_text(window.saveGeometry()),
                problems_height=problems.panel_height,
                problems_folded=problems.panel.is_folded,
                splitters={**self._settings.splitters, **places},
                folded={**self._settings.folded, **folded},
            )
        )
        self._write()

    def restore_window(self, window: QWidget) -> None:
        """Put the window where it was."""
        if self._settings.geometry:
            window.restoreGeometry(_data(self._settings.geometry))

    def restore_places(self, workspace: QWidget) -> None:
        """Put the splitters of a workspace where they were, and fold what was folded.

        What comes to it later is restored as it comes.
        """
        for name, each in _splitters(workspace):
            if name in self._settings.splitters:
                each.restoreState(_data(self._settings.splitters[name]))
        for folding in _foldings(workspace):
            if folding.objectName() in self._settings.folded:
                folded = self._settings.folded[folding.objectName()]
                folding.restore(filter(None, folded.split(",")))
        for pane in workspace.findChildren(Later):
            if not pane.is_made:
                pane.shown.connect(partial(self.restore_places, pane))

    def watch_dialogs(self, window: QWidget) -> None:
        """Put the splitters of each dialog of a window where they were in the last one like it."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            dialog = event.child()
            # Looked up once there is one, as PySide6 makes a class at the first look.
            if _is_dialog(dialog) and isinstance(dialog, QtWidgets.QDialog):
                self.restore_places(dialog)
                dialog.finished.connect(partial(self._note_places, dialog))
        return False

    def _note_places(self, dialog: QWidget, _result: int) -> None:
        if places := _places_in(dialog):
            self._keep(replace(self._settings, splitters={**self._settings.splitters, **places}))

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        self._pause.start()

    def _write(self) -> None:
        self._pause.stop()
        try:
            self._settings = save_settings(self._home, self._settings)
        except BuilderError as fault:
            self.failed.emit(str(fault))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()


def _data(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _foldings(inside: QWidget) -> Iterator[Folding]:
    """Yield what knows which sections of a pane are folded, if it has a name of its own."""
    return (each for each in inside.findChildren(Folding) if each.objectName())


def _is_dialog(child: QObject) -> bool:
    return isinstance(child, QWidget) and child.windowType() == Qt.WindowType.Dialog


def _places_in(inside: QWidget) -> dict[str, str]:
    return {name: _text(each.saveState()) for name, each in _splitters(inside)}


def _splitters(inside: QWidget) -> Iterator[tuple[str, QSplitter]]:
    """Yield the splitters that have a name of their own."""
    for each in inside.findChildren(QSplitter):
        if each.objectName():
            yield each.objectName(), each
