"""Where the keyboard is on the canvas, and what moving it selects."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.state.selection import Selection

PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
_FAR: Final = 1_000_000  # more fields than any form has
# How many fields each key goes down.
STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


_SIDEWAYS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class Cursor:
    """The current field, and the one that a range began at.

    Args:
        layout: The fields in their order.
        selection: The selected fields.
    """

    def __init__(self, layout: SheetMap, selection: Selection) -> None:
        self._layout = layout
        self._selection = selection
        self._current = ""
        self._anchor = ""

    @property
    def current(self) -> str:
        """Id of the field that the keyboard acts on; empty for the form's own texts."""
        return self._current if self._layout.has(self._current) else ""

    @property
    def selected(self) -> frozenset[str]:
        """Ids of the selected fields."""
        return self._selection.ids

    def reset(self) -> None:
        """Begin at the form's title."""
        self._current = self._anchor = ""

    def follow(self, ids: frozenset[str]) -> None:
        """Go to where the selection is now."""
        if not ids:
            self.reset()
        elif self._current not in ids:
            inside = [field.id for field in self._layout.fields if field.id in ids]
            self._current = self._anchor = inside[-1] if inside else ""

    def select_only(self, field_id: str) -> None:
        """Select one field; an empty id selects none."""
        self._current = self._anchor = field_id
        self._selection.select({field_id} if field_id else ())

    def toggle(self, field_id: str) -> None:
        """Select a field beside the others, or no longer."""
        self._current = self._anchor = field_id
        self._selection.select(self._selection.ids ^ {field_id})

    def select_all(self, ids: frozenset[str]) -> None:
        """Select exactly these fields; the keyboard is on one of them."""
        self._selection.select(ids)

    def select_to(self, field_id: str, *, adding: bool = False) -> None:
        """Select all fields from where the range began to this one.

        Args:
            field_id: The other end of the range.
            adding: Whether the fields that are selected stay so.
        """
        if not self._layout.has(self._anchor):
            self._anchor = field_id
        ends = (self._layout.index_of(self._anchor), self._layout.index_of(field_id))
        self._current = field_id
        chosen = self._layout.fields[min(ends) : max(ends) + 1]
        kept = self._selection.ids if adding else frozenset()
        self._selection.select(kept.union(field.id for field in chosen))

    def step(self, by: int, *, extend: bool) -> None:
        """Go some fields down, or up if negative; from nowhere to the first or last.

        Args:
            by: How many fields; the way ends at the form's ends.
            extend: Whether the fields on the way are selected, too.
        """
        target = self._target(by)
        if not target:
            return
        if extend:
            self.select_to(target)
        else:
            self.select_only(target)

    def steps(self, key: Qt.Key) -> int:
        """Return how many fields a key of :data:`STEPS` goes down in this form's direction."""
        return -STEPS[key] if self._layout.mirrored and key in _SIDEWAYS else STEPS[key]

    def go(self, by: int) -> None:
        """Go some fields down or up, and leave the selection as it is."""
        self._current = self._target(by) or self._current

    def _target(self, by: int) -> str:
        """Return the id of the field so far down that is not folded; empty if there is none."""
        ids = self._layout.shown_ids()
        if not ids:
            return ""
        if self.current not in ids:
            return ids[0 if by > 0 else -1]
        here = ids.index(self._current)
        return ids[max(0, min(here + by, len(ids) - 1))]
