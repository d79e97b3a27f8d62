"""Which fields are selected, and which place in the form is to be edited next."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from builder.form.place import Place


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
        texts_wanted(path): The person wants to import the translations in this file, a
            :class:`Path`.
    """

    changed = Signal(object)
    place_requested = Signal(object)
    place_wanted = Signal(object)
    finding_requested = Signal(object)
    project_wanted = Signal(object)
    texts_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: frozenset[str] = frozenset()
        self._edited: Callable[[], Place] | None = None

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the selected fields."""
        return self._ids

    def select(self, ids: Iterable[str]) -> None:
        """Select exactly these fields."""
        wanted = frozenset(ids)
        if wanted != self._ids:
            self._ids = wanted
            self._edited = None
            self.changed.emit(wanted)

    @property
    def edited(self) -> Place | None:
        """The place whose editor had the keyboard last; None if none had since the selection."""
        return None if self._edited is None else self._edited()

    def note_edited(self, place: Callable[[], Place]) -> None:
        """Note that the keyboard is in the editor of a place.

        Args:
            place: Returns it when it is asked for, as one moves among the entries of a list.
        """
        self._edited = place
