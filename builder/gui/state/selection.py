"""Which fields are selected, and which place in the form is to be edited next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selected fields, by id, in no order.

    Signals:
        changed(ids): The selection is different; a frozenset of field ids.
        place_requested(place): The editor of this :class:`Place` gets the focus, as after a
            click on a problem.
        place_wanted(place): The person wants to go to this :class:`Place`, from any workspace.
        finding_requested(finding): The person wants to see the place of this finding, in any
            workspace.
        project_wanted(path): The person wants to open this project file, a :class:`Path`.
    """

    changed = Signal(object)
    place_requested = Signal(object)
    place_wanted = Signal(object)
    finding_requested = Signal(object)
    project_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: frozenset[str] = frozenset()
        self._attribute = ""

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the selected fields."""
        return self._ids

    def select(self, ids: Iterable[str]) -> None:
        """Select exactly these fields."""
        wanted = frozenset(ids)
        if wanted != self._ids:
            self._ids = wanted
            self._attribute = ""
            self.changed.emit(wanted)

    @property
    def attribute(self) -> str:
        """The property of what is selected that had the keyboard last; empty if none had."""
        return self._attribute

    def note_attribute(self, attribute: str) -> None:
        """Note that the keyboard is in the editor of a property."""
        self._attribute = attribute
