"""The language that the form's texts are shown and edited in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from builder.gui.state.change import Change
from builder.gui.state.document import Document


class Language(QObject):
    """One of the form's languages; the default one until another is chosen.

    Args:
        document: The open form.

    Signals:
        changed(language): Another language is shown.
    """

    changed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._current = document.project.default_language
        document.changed.connect(self._on_changed)

    @property
    def current(self) -> str:
        """The language's tag, such as ``el``."""
        return self._current

    def choose(self, language: str) -> None:
        """Show another language; one that the form does not have is ignored."""
        if language in self._document.project.languages:
            self._show(language)

    def _show(self, language: str) -> None:
        if language != self._current:
            self._current = language
            self.changed.emit(language)

    def _on_changed(self, change: Change) -> None:
        if change.opened or self._current not in change.new.languages:
            self._show(change.new.default_language)
