"""Fields on the clipboard and in a drag: the same strict JSON as a project file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from builder.errors import BuilderError, InputError
from builder.form.fields import Field, NamedField
from builder.form.names import new_id
from builder.form.piping import without_placeholders
from builder.say import say
from builder.storage.codec import dump_fields, load_fields

FIELDS_MIME: Final = "application/x-webview-fields"
_LARGEST: Final = 4 * 1024 * 1024


def fields_to_mime(fields: Sequence[Field], language: str) -> QMimeData:
    """Put fields into clipboard data.

    The plain text beside them is for other programs: one label or name a line, in a language.
    """
    mime = QMimeData()
    mime.setData(FIELDS_MIME, QByteArray(dump_fields(tuple(fields)).encode()))
    mime.setText("\n".join(_plain(field, language) for field in fields))
    return mime


def fields_from_mime(mime: QMimeData) -> tuple[Field, ...]:
    """Return the fields in clipboard data, with fresh ids; none if it holds no fields.

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
    return tuple(replace(field, id=new_id()) for field in fields)


def _plain(field: Field, language: str) -> str:
    name = field.name if isinstance(field, NamedField) else field.kind
    return without_placeholders(field.wording.best(language)) or name
