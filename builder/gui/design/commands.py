"""The commands on fields, the same for every gesture."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from builder.errors import BuilderError
from builder.form import edits
from builder.form.fields import AnsweredField, Field
from builder.form.kinds import KINDS
from builder.form.names import new_id
from builder.gui.design.canvas.dragging import kind_in, moved_ids
from builder.gui.design.clipboard import fields_from_mime, fields_to_mime
from builder.gui.design.folding import Folding
from builder.gui.state.document import Document
from builder.gui.state.selection import Selection
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.picture_sources import has_picture
from builder.gui.widgets.tasks import Tasks
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.design.picture_taking import PictureTaking


class FieldCommands:
    """Edits of the open form's fields; the selection follows what they change.

    Args:
        document: The open form.
        selection: The selected fields.
        messages: Where a refused paste is explained.
        folding: Which steps are folded: such a step stands for all that it holds.
        tasks: Where pictures are prepared.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        messages: Messages,
        folding: Folding,
        tasks: Tasks,
    ) -> None:
        self._document = document
        self._selection = selection
        self._messages = messages
        self._folding = folding
        self._tasks = tasks

    @cached_property
    def pictures(self) -> PictureTaking:
        """What takes pictures into the form; made when the first one comes."""
        from builder.gui.design.picture_taking import PictureTaking  # noqa: PLC0415 - on first use

        return PictureTaking(self._document, self._messages, self._tasks, self._folding)

    def add(self, kind: str, position: int | None = None) -> None:
        """Add a field of a kind; without a position, after the selected fields or at the end."""
        project = self._document.project
        field = edits.make_field(project, kind, new_id())
        place = self.next_position() if position is None else position
        self._document.edit(
            say("Add {kind}", kind=KINDS[kind].label.lower()),
            edits.insert_fields(project, [field], place),
        )

    def next_position(self) -> int:
        """Return where new fields go: after the last selected one, or at the end."""
        selected = self.whole(self._selection.ids)
        fields = self._document.project.fields
        for position in range(len(fields) - 1, -1, -1):
            if fields[position].id in selected:
                return position + 1
        return len(fields)

    def selected_fields(self) -> Sequence[Field]:
        """Return the selected fields and what folded steps among them hold, in the form's order."""
        return self._fields(self.whole(self._selection.ids))

    def whole(self, field_ids: Collection[str]) -> frozenset[str]:
        """Return fields together with what the folded steps among them hold."""
        return self._folding.whole(self._document.project, field_ids)

    def delete(self) -> None:
        """Remove the selected fields."""
        self._remove(_deleting, say("Delete"))

    def change_kind(self) -> None:
        """Ask for another kind for the first of the selected fields."""
        selected = self.selected_fields()
        if not selected:
            return
        from builder.gui.design.kind_dialog import KindDialog  # noqa: PLC0415 - on first use

        dialog = KindDialog(self._document.project, selected[0].id, self._messages.window)
        dialog.place_wanted.connect(self._selection.place_wanted)
        dialog.decided.connect(
            lambda change: self._document.edit(say("Change the kind of a field"), change.project)
        )
        dialog.open()

    def duplicate(self) -> None:
        """Put copies of the selected fields behind them."""
        selected = self.selected_fields()
        if selected:
            # Loads what knows of dependants.
            from builder.form.edits_copies import duplicate_fields  # noqa: PLC0415 - on first use

            new_ids = [new_id() for _ in selected]
            ids = [each.id for each in selected]
            project = duplicate_fields(self._document.project, ids, new_ids)
            self._document.edit(
                say_count("Duplicate {count:,} field", "Duplicate {count:,} fields", len(selected)),
                project,
            )

    def copy(self) -> None:
        """Put the selected fields on the clipboard."""
        if self._selection.ids:
            QGuiApplication.clipboard().setMimeData(self.mime(self._selection.ids))

    def cut(self) -> None:
        """Move the selected fields to the clipboard."""
        self.copy()
        self._remove(_cutting, say("Cut"))

    def paste(self) -> None:
        """Insert the fields on the clipboard after the selected ones."""
        # Qt has no data for a clipboard that nobody has put anything on.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is not None:
            self.insert_mime(mime, self.next_position(), _pasting)

    def mime(self, field_ids: Collection[str]) -> QMimeData:
        """Return fields as data for the clipboard or a drag."""
        return fields_to_mime(self._document.project, self.whole(field_ids))

    def insert_mime(self, mime: QMimeData, position: int, doing: Callable[[int], str]) -> None:
        """Insert the fields or pictures that some data holds, or say why that is refused.

        Pictures come a moment later, as they are prepared first.
        """
        try:
            fields = fields_from_mime(mime, self._document.project)
        except BuilderError as fault:
            self._messages.error(fault)
            return
        if fields:
            changed = edits.insert_fields(self._document.project, fields, position)
            self._document.edit(doing(len(fields)), changed)
        elif has_picture(mime):
            self.pictures.insert(mime, position, doing)

    def fill_picture(self, mime: QMimeData, field_id: str) -> None:
        """Put the picture that some data holds into a picture field, or say why not."""
        self.pictures.fill(mime, field_id)

    def drop(self, mime: QMimeData, position: int, *, moving: bool) -> None:
        """Take what was dropped: fields of this form, of another one, or a new kind of field.

        Args:
            mime: What was dropped.
            position: Where it goes.
            moving: Whether fields of this form leave their place.
        """
        kind = kind_in(mime)
        own = moved_ids(mime)
        if kind is not None:
            self.add(kind, position)
        elif own and moving:
            self.move(own, position)
        else:
            self.insert_mime(mime, position, _dropping)

    def word(self, field_id: str, language: str, words: str) -> None:
        """Word what a field is called, in one language."""
        project = self._document.project
        try:
            field = project.field(field_id)
        except KeyError:
            return
        if isinstance(field, AnsweredField):
            from builder.gui.design.labels import (  # noqa: PLC0415 - on first use
                name_follows,
                relabelled,
            )

            follow = name_follows(project, field)
            changed = relabelled(project, field_id, language, words, follow=follow)
        else:
            text = field.text.worded(language, words)  # type: ignore[attr-defined]
            changed = edits.change_field(project, field_id, text=text)
        self._document.edit(say("Change label"), changed)

    def move(self, field_ids: Collection[str], position: int) -> None:
        """Move fields to stand before what now stands at a position."""
        project = edits.move_fields(self._document.project, field_ids, position)
        self._document.edit(
            say_count("Move {count:,} field", "Move {count:,} fields", len(field_ids)),
            project,
        )

    def shift(self, by: int) -> None:
        """Move the selected fields up (-1) or down (+1) past their neighbour."""
        ids = self.whole(self._selection.ids)
        project = edits.shift_fields(self._document.project, ids, by)
        self._document.edit(
            say_count("Move {count:,} field", "Move {count:,} fields", len(ids)),
            project,
        )

    def select_all(self) -> None:
        """Select every field."""
        self._selection.select(field.id for field in self._document.project.fields)

    def _remove(self, doing: Callable[[int], str], action: str) -> None:
        selected = self.selected_fields()
        if selected:
            ids = [field.id for field in selected]
            # Loads what knows of dependants.
            from builder.gui.design.deletion import Deletion  # noqa: PLC0415 - on first use

            deletion = Deletion(self._document, self._selection, self._messages)
            deletion.delete(ids, doing(len(selected)), action)

    def _fields(self, field_ids: Collection[str]) -> list[Field]:
        return [f for f in self._document.project.fields if f.id in field_ids]


def _deleting(count: int) -> str:
    return say_count("Delete {count:,} field", "Delete {count:,} fields", count)


def _cutting(count: int) -> str:
    return say_count("Cut {count:,} field", "Cut {count:,} fields", count)


def _pasting(count: int) -> str:
    return say_count("Paste {count:,} field", "Paste {count:,} fields", count)


def _dropping(count: int) -> str:
    return say_count("Drop {count:,} field", "Drop {count:,} fields", count)
