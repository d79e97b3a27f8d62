"""Deleting fields: what depends on them is named first, and goes or is rewritten with them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from builder.form.called import field_called
from builder.form.dependants import Dependant, dependants_of
from builder.form.edits_removal import ToField, delete_fields
from builder.form.kinds import value_type
from builder.form.project import Project
from builder.gui.rules.ground import Ground
from builder.gui.state.document import Document
from builder.gui.state.selection import Selection
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.search_popup import Entry
from builder.say import say, say_count


class Deletion:
    """Deletes fields, after a question if something depends on them.

    Args:
        document: The open form.
        selection: The selected fields.
        messages: Knows the window that dialogs stand over.
    """

    def __init__(self, document: Document, selection: Selection, messages: Messages) -> None:
        self._document = document
        self._selection = selection
        self._messages = messages

    def delete(self, field_ids: Collection[str], label: str, action: str) -> None:
        """Delete fields, as one step that can be undone.

        Args:
            field_ids: Ids of the fields.
            label: What is done, for the Undo menu.
            action: The words of the button that does it, if there is a question.
        """
        project = self._document.project
        dependants = dependants_of(project, field_ids)
        if not dependants:
            self._document.edit(label, delete_fields(project, field_ids).project)
            return
        # Qt's module of dialogs is loaded where a dialog is shown.
        from builder.gui.rules.dependants_dialog import (  # noqa: PLC0415 - on first use
            DependantsDialog,
        )

        replacements = _replacements(project, field_ids, dependants)
        ways = [_what_becomes(dependants)]
        if replacements:
            ways = [say("Remove what depends on it"), say("Put another field in its place")]
        dialog = DependantsDialog(
            _question(project, field_ids),
            dependants,
            ways,
            replacements,
            action,
            self._messages.window,
        )
        dialog.place_wanted.connect(self._selection.place_wanted)
        dialog.decided.connect(
            lambda way, key: self._delete(field_ids, label, key if way else None)
        )
        dialog.open()

    def _delete(self, field_ids: Collection[str], label: str, replacement: str | None) -> None:
        instead = {each: ToField(replacement) for each in field_ids} if replacement else {}
        deletion = delete_fields(self._document.project, field_ids, instead)
        self._document.edit(label, deletion.project)


def _question(project: Project, field_ids: Collection[str]) -> str:
    if len(field_ids) > 1:
        return say_count("Delete {count:,} field?", "Delete {count:,} fields?", len(field_ids))
    field = project.field(next(iter(field_ids)))
    return say("Delete {field}?", field=field_called(field, project.default_language))


def _what_becomes(dependants: Sequence[Dependant]) -> str:
    """Say what becomes of all that depends on deleted fields, where there is no choice."""
    of_step = [each.sort == "step" for each in dependants]
    if all(of_step):
        return say("The fields of the step stay, without its condition")
    if any(of_step):
        return say("The fields of the step stay, without its condition; the rest is removed")
    return say("What depends on it is removed with it")


def _replacements(
    project: Project, field_ids: Collection[str], dependants: Sequence[Dependant]
) -> tuple[Entry, ...]:
    """Return the fields that can be put in the place of one that is deleted.

    They have a value of the same type, and stand before all that depends on it.
    """
    if len(field_ids) != 1:
        return ()
    gone = next(iter(field_ids))
    wanted = value_type(project.field(gone))
    owners = {each.place.field_id for each in dependants}
    first = next((each.id for each in project.fields if each.id in owners), "")
    ground = Ground(project=project, owner=first, language=project.default_language)
    fields = [each for each in ground.answered if each.id != gone and value_type(each) == wanted]
    return tuple(ground.entries_of(fields)) if wanted else ()
