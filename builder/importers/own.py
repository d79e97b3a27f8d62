"""What our exports say besides, so that nothing is lost when they are imported again.

Formats of other programs know less than a project. An export writes what they know in their own
words, reads that back, and adds what differs under a name of ours; other programs ignore it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Final

from builder.form.fields import Field
from builder.form.kinds import KINDS
from builder.form.project import Hosting, Platform, Project
from builder.storage.codec import dump_fields, dump_project, load_fields, load_project

NAME: Final = "x-webview"
_NO_TARGET: Final = ("repeats", "submission_id", "read_context")
_NOT_OF_THE_FORM: Final = ("kind", "format", "id", "fields")


def plain_field(field: Field) -> dict[str, Any]:
    """Return a field as a project file has it."""
    (found,) = json.loads(dump_fields((field,)))
    plain: dict[str, Any] = found
    return plain


def difference(field: Field, read_back: Field | None) -> dict[str, Any]:
    """Return what must be said besides, so that reading gives the field itself.

    Args:
        field: The field.
        read_back: What reading the export gives; None if it says nothing of it.

    Returns:
        Attributes as in a project file, None for a default; empty if nothing differs.
    """
    if read_back is None:
        return plain_field(field)
    found = _difference(plain_field(field), _as_kind(read_back, field.kind))
    return found if read_back.kind == field.kind else {"kind": field.kind, **found}


def without_target(project: Project) -> Project:
    """Return a form without where it is delivered, by which key, and where it is hosted.

    A file of a stranger that changed these would send people's answers to the stranger.
    """
    kept = {name: getattr(project.platform, name) for name in _NO_TARGET}
    return replace(project, key_fingerprint="", hosting=Hosting(), platform=Platform(**kept))


def form_difference(project: Project, read_back: Project) -> dict[str, Any]:
    """Return what must be said of the form besides, without its fields."""
    return _difference(_plain_form(without_target(project)), _plain_form(read_back))


def with_own(field: Field, own: Mapping[str, Any]) -> Field:
    """Return a field with what our own export said of it; its id stays as it is.

    Raises:
        ProjectFileError: That is not of a field.
    """
    if own == {"id": field.id}:
        return field
    kind = own.get("kind", field.kind)
    known = isinstance(kind, str) and kind in KINDS
    # The field has its id already, and no other field has it; a stranger's file may say anything.
    said = {**own, "id": field.id}
    merged = _merged(_as_kind(field, kind if known else field.kind), said)
    (found,) = load_fields(json.dumps([merged]))
    return found


def form_with_own(project: Project, own: Mapping[str, Any]) -> Project:
    """Return a form with what our own export said of it, its fields and its id as they are.

    Raises:
        ProjectFileError: That is not of a form.
    """
    given = {name: held for name, held in own.items() if name not in _NOT_OF_THE_FORM}
    bare = json.loads(dump_project(replace(project, fields=())))
    return replace(load_project(json.dumps(_merged(bare, given))), fields=project.fields)


def _as_kind(field: Field, kind: str) -> dict[str, Any]:
    """Return a field as a project file has it, with what another kind has of it, too."""
    known = {each.name for each in fields(KINDS[kind].cls)}
    plain = {name: held for name, held in plain_field(field).items() if name in known}
    return {**plain, "kind": kind}


def _plain_form(project: Project) -> dict[str, Any]:
    found = json.loads(dump_project(replace(project, fields=())))
    return {name: held for name, held in found.items() if name not in _NOT_OF_THE_FORM}


def _difference(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: wanted.get(name)
        for name in (*wanted, *(each for each in found if each not in wanted))
        # As texts: a file tells 2 from 2.0, which are equal here.
        if json.dumps(wanted.get(name)) != json.dumps(found.get(name))
    }


def _merged(plain: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    merged = {**plain, **own}
    return {name: held for name, held in merged.items() if held is not None}
