"""How large a form's submissions may get in bytes, and whether that is allowed."""

from __future__ import annotations

import json
from collections.abc import Iterator

from builder.backend.intake import BODY_MAX, BODY_MOST
from builder.backend.rules import PARAMETER_MAX
from builder.check.findings import Finding
from builder.check.wording import called
from builder.form.fields import (
    AnsweredField,
    Field,
    HiddenField,
    OptionsField,
)
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say

# UTF-8 takes at most four bytes for a code point. What JSON escapes (quotes, line feeds) takes two;
# what takes more, such as control characters, no answer may hold.
_POINT = 4
# Quotes, brackets, colon and comma around a name and its value.
_QUOTES = 8
# The key, the parameters that a chat passes, and what JSON puts around it all.
_FRAME = 8 * 1024


def body_max(project: Project) -> int:
    """Return how many bytes the backend must take for a submission of the form."""
    return max(BODY_MAX, min(body_needed(project), BODY_MOST))


def body_needed(project: Project) -> int:
    """Return the bytes of the largest submission that keeps the form's rules, rounded up to KiB."""
    total = _FRAME + sum(map(_bytes_of, project.fields))
    return -(-total // 1024) * 1024


def check(project: Project) -> Iterator[Finding]:
    """Find forms whose longest answers exceed the limit in bytes."""
    needed = body_needed(project)
    if needed <= BODY_MOST:
        return
    largest = max(project.fields, key=_bytes_of)
    yield Finding(
        code="size",
        severity="warning",
        text=say(
            "The longest answers to all fields take {needed} KiB together, but only "
            "{most} KiB can be sent at once. Allow fewer characters, first of all "
            "in {field}.",
            needed=needed // 1024,
            most=BODY_MOST // 1024,
            field=called(largest, project),
        ),
        place=Place(
            field_id=largest.id,
            attribute="max_length" if hasattr(largest, "max_length") else "",
        ),
    )


def _bytes_of(field: Field) -> int:
    """Return the bytes that a field's name and longest answer take."""
    if isinstance(field, HiddenField) and field.source == "parameter":
        return _json_bytes(field.parameter) + PARAMETER_MAX * _POINT + _QUOTES
    if not isinstance(field, AnsweredField):
        return 0
    kind = kind_of(field)
    if isinstance(field, OptionsField):
        options = [_json_bytes(each.value) for each in field.options]
        answer = sum(options) if kind.value == "list" else max(options, default=0)
    else:
        answer = getattr(field, "max_length", kind.longest) * _POINT
    return _json_bytes(field.name) + answer + _QUOTES


def _json_bytes(text: str) -> int:
    return len(json.dumps(text, ensure_ascii=False).encode("utf-8", "surrogatepass")) + 1
