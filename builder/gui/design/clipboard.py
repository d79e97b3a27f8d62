"""Fields on the clipboard and in a drag: the same strict JSON as a project file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from builder.errors import BuilderError, InputError
from builder.form.fields import Field, NamedField
from builder.form.names import new_id
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.say import say
from builder.storage.codec import dump_fields, load_fields

FIELDS_MIME: Final = "application/x-webview-fields"
# What the fields refer to that is not among them: its id and context name, one a line.
REFERENCES_MIME: Final = "application/x-webview-references"
_LARGEST: Final = 4 * 1024 * 1024


def fields_to_mime(project: Project, field_ids: Collection[str]) -> QMimeData:
    """Put fields of a form into clipboard data, in the form's order.

    The plain text beside them is for other programs: one label or name a line.

    Args:
        project: The form.
        field_ids: Ids of the fields.
    """
    fields = tuple(each for each in project.fields if each.id in field_ids)
    mime = QMimeData()
    mime.setData(FIELDS_MIME, QByteArray(dump_fields(fields).encode()))
    mime.setData(REFERENCES_MIME, QByteArray(_names_referred_to(project, fields).encode()))
    mime.setText("\n".join(_plain(field, project.default_language) for field in fields))
    return mime


def fields_from_mime(mime: QMimeData, project: Project) -> tuple[Field, ...]:
    """Return the fields in clipboard data, with fresh ids; none if it holds no fields.

    They refer to each other as the copied fields did. What refers to a field that was not copied
    refers to the same field of the form; if that has none, to its field with that context name.

    Args:
        mime: The clipboard data.
        project: The form that the fields are for.

    Raises:
        InputError: The content is not fields.
    """
    if not mime.hasFormat(FIELDS_MIME):
        return ()
    data = bytes(mime.data(FIELDS_MIME).data())
    hint = say("Copy the fields again in Webview Builder.")
    if len(data) > _LARGEST:
        raise InputError(say("The clipboard holds too much to be fields of a form."), hint)
    try:
        fields = load_fields(data)
    except BuilderError as fault:
        raise InputError(
            say("The fields on the clipboard cannot be read. {fault}", fault=fault.message),
            hint,
        ) from fault
    # Loads what knows of dependants.
    from builder.form.edits_copies import copies, referring  # noqa: PLC0415 - on first use

    known = _known_by_name(mime, project)
    return copies([referring(each, known) for each in fields], [new_id() for _ in fields])


def _names_referred_to(project: Project, fields: Sequence[Field]) -> str:
    """Return the id and the context name of each field that some fields refer to, one a line."""
    from builder.form.edits_copies import referred_to  # noqa: PLC0415 - as above

    wanted = referred_to(fields) - {each.id for each in fields}
    named = [each for each in project.fields if isinstance(each, NamedField)]
    return "\n".join(f"{each.id} {each.name}" for each in named if each.id in wanted)


def _known_by_name(mime: QMimeData, project: Project) -> dict[str, str]:
    """Return which field of a form stands for each one that clipboard data names, by their ids."""
    there = {each.id for each in project.fields}
    names = {each.name: each.id for each in project.fields if isinstance(each, NamedField)}
    lines = bytes(mime.data(REFERENCES_MIME).data()).decode("utf-8", "replace").splitlines()
    pairs = [(field_id, name) for field_id, _, name in (each.partition(" ") for each in lines)]
    return {each: names[name] for each, name in pairs if each not in there and name in names}


def _plain(field: Field, language: str) -> str:
    name = field.name if isinstance(field, NamedField) else field.kind
    return without_placeholders(field.wording.best(language)) or name
