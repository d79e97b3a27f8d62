"""The open form: the sole mutable holder of a project, with undo of every change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from builder.form.project import Project
from builder.gui.state.change import Change

NO_MERGE: Final = ""


class _Edit(QUndoCommand):
    """One change: the project before and after.

    Edits with the same merge key that follow each other are undone together, so that typing a
    label is one step and not one per letter.
    """

    _ID: Final = 1

    def __init__(
        self, document: Document, label: str, before: Project, after: Project, merge_key: str
    ) -> None:
        super().__init__(label)
        self._document = document
        self._before = before
        self._after = after
        self._merge_key = merge_key

    def id(self) -> int:
        return self._ID if self._merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def undo(self) -> None:
        self._document._show(self._before)

    def redo(self) -> None:
        self._document._show(self._after)


class Document(QObject):
    """The project being worked on.

    Panels read :attr:`project`, connect to :attr:`changed`, and change it by :meth:`edit` only;
    they never call each other.

    Signals:
        changed(change): The project was replaced; a :class:`Change`, found once for all panels.
        replaced(): Another project was opened (also emits ``changed``).
        moved(before): It was saved to another file than before, a path; None for the first save.
        state_changed(): Path, name or saved state may be different.
        history_changed(): What can be undone and done again may be different.
    """

    changed = Signal(object)
    replaced = Signal()
    moved = Signal(object)
    state_changed = Signal()
    history_changed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._path: Path | None = None
        self._find_fingerprint: Callable[[], str | None] = _no_file
        self._held: tuple[str, ...] = ()
        self._is_in_file = True
        self._is_opening = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._on_clean_changed)
        self.undo_stack.undoTextChanged.connect(self._on_history_changed)
        self.undo_stack.redoTextChanged.connect(self._on_history_changed)
        self.undo_stack.canUndoChanged.connect(self._on_history_changed)
        self.undo_stack.canRedoChanged.connect(self._on_history_changed)

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def path(self) -> Path | None:
        """The file it was read from or last saved to; None before the first save."""
        return self._path

    @property
    def fingerprint(self) -> str | None:
        """Fingerprint of the file's content when last read or written."""
        return self._find_fingerprint()

    @property
    def find_fingerprint(self) -> Callable[[], str | None]:
        """What finds :attr:`fingerprint` as it is now; it may be called off the UI thread."""
        return self._find_fingerprint

    @property
    def is_clean(self) -> bool:
        """Whether everything is saved, and still there."""
        return self.undo_stack.isClean() and self._is_in_file

    @property
    def held(self) -> tuple[str, ...]:
        """Texts that were typed as the form's source and are not part of the form yet."""
        return self._held

    @property
    def is_safe(self) -> bool:
        """Whether the end of the program would lose nothing."""
        return self.is_clean and not self._held

    def hold(self, texts: tuple[str, ...]) -> None:
        """Keep texts that were typed as the form's source and are no form, or another one.

        Args:
            texts: All of them, the one that is being typed first; none if there is none any more.
        """
        if texts != self._held:
            self._held = texts
            self.state_changed.emit()

    def edit(self, label: str, project: Project, merge_key: str = NO_MERGE) -> None:
        """Replace the project, undoably; nothing happens if it is equal.

        Translations of texts that the edit changed in the default language are noted as stale.

        Args:
            label: What was done, for the Undo menu, such as ``Add e-mail field``.
            project: The project after the change.
            merge_key: Consecutive edits with the same key become one undo step.
        """
        if project != self._project:
            # A form that is only looked at needs no edits.
            from builder.form.edits_texts import with_sources  # noqa: PLC0415 - on first use

            noted = with_sources(self._project, project)
            self.undo_stack.push(_Edit(self, label, self._project, noted, merge_key))

    def reload(self, label: str, project: Project, fingerprint: str) -> None:
        """Replace the project, undoably, by exactly what its file holds now.

        Args:
            label: What was done, for the Undo menu.
            project: The project in the file.
            fingerprint: Fingerprint of the file's content.

        Raises:
            ValueError: The project has no file.
        """
        if self._path is None:
            raise ValueError(label)
        if project != self._project:
            self.undo_stack.push(_Edit(self, label, self._project, project, NO_MERGE))
        self.mark_saved(self._path, fingerprint)

    def open(
        self,
        project: Project,
        path: Path | None = None,
        fingerprint: str | Callable[[], str] | None = None,
        *,
        unsaved: bool = False,
        held: tuple[str, ...] = (),
    ) -> None:
        """Replace the project by another one, with an empty undo history.

        Args:
            project: The project.
            path: The file it came from, if any.
            fingerprint: Fingerprint of that file, or what finds it once it is asked for.
            unsaved: Whether it holds changes that are in no file (after recovery).
            held: Texts that were typed as its source and are not part of it (after recovery).
        """
        self._path, self._held = path, held
        self._note_fingerprint(fingerprint)
        # What the stack tells while it is emptied would be about the project of before, with the
        # path of this one.
        self._is_opening = True
        self.undo_stack.clear()
        # Clearing a stack without edits leaves its mark as it was.
        if unsaved:
            self.undo_stack.resetClean()
        else:
            self.undo_stack.setClean()
        self._is_opening = False
        self._show(project)
        self.replaced.emit()
        self.state_changed.emit()

    def mark_saved(self, path: Path, fingerprint: str) -> None:
        """Note that the project as it is now was written to a file."""
        before, self._path = self._path, path
        self._note_fingerprint(fingerprint)
        self.undo_stack.setClean()
        self.state_changed.emit()
        if path != before:
            self.moved.emit(before)

    def note_on_disk(self, fingerprint: str | None) -> None:
        """Note that the file holds something else, which the next save replaces.

        Args:
            fingerprint: Fingerprint of what it holds; None if there is no file.
        """
        self._note_fingerprint(fingerprint)
        self.undo_stack.resetClean()
        self.state_changed.emit()

    def note_in_file(self, *, there: bool) -> None:
        """Note whether the file holds what was last read or written.

        What another program deleted or replaced may be nowhere but here.
        """
        if there != self._is_in_file:
            self._is_in_file = there
            self.state_changed.emit()

    def _note_fingerprint(self, found: str | Callable[[], str] | None) -> None:
        self._is_in_file = True
        self._find_fingerprint = found if callable(found) else lambda: found

    def _show(self, project: Project) -> None:
        old, self._project = self._project, project
        # An equal project is set too: derived results belong to one object.
        if project is not old:
            self.changed.emit(Change.between(old, project))

    def _on_clean_changed(self, _clean: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self._is_opening:
            self.state_changed.emit()

    def _on_history_changed(self, _what: object) -> None:
        self.history_changed.emit()


def _no_file() -> None:
    """Find no fingerprint: the form is in no file yet."""
