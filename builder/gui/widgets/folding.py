"""Which sections of a pane are folded away."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal


class Folding(QObject):
    """Which sections are folded, the same for every kind of field.

    Args:
        folded: Titles of the sections that are folded at first.

    Signals:
        restored(): Other sections are folded than before, as at the end of an earlier run.
    """

    restored = Signal()

    def __init__(self, folded: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folded = set(folded)

    def is_open(self, title: str) -> bool:
        """Tell whether sections of this title are open."""
        return title not in self._folded

    @property
    def folded(self) -> tuple[str, ...]:
        """Titles of the sections that are folded, sorted."""
        return tuple(sorted(self._folded))

    def restore(self, folded: Iterable[str]) -> None:
        """Fold exactly these sections."""
        self._folded = set(folded)
        self.restored.emit()

    def note(self, title: str, open_: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Remember that one was opened or folded."""
        (self._folded.discard if open_ else self._folded.add)(title)
