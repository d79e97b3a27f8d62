"""Removes tokens and sensitive answers from everything shown, kept or copied."""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet
from typing import Any, Final

from builder.backend.spec import FormSpec
from builder.strict_json import depth_of

REDACTED: Final = "«redacted»"
_UNREADABLE: Final = object()
_DEPTH_MAX: Final = 100  # what is nested deeper is read, written and compared by recursion
_HOLDERS: Final = ("context", "values")  # of the platform's request, and of the page's


def sensitive_names(form: FormSpec) -> frozenset[str]:
    """Return the context names that hold sensitive answers, each option's of checkboxes too."""
    fields = [field for field in form.fields if field.sensitive]
    options = {f"{field.name}_{option}" for field in fields for option in field.options}
    return frozenset({field.name for field in fields} | options)


def content_of(body: bytes) -> Any:
    """Return a body's JSON value; its text, if it is not JSON, too deep, or cannot be printed."""
    found = _read(body)
    try:
        if found is not _UNREADABLE:
            json.dumps(found, ensure_ascii=False).encode()
            return found
    except UnicodeEncodeError:
        pass  # half of a surrogate pair, which cannot be printed
    return body.decode("utf-8", "replace")


def masked(body: bytes, names: AbstractSet[str]) -> bytes:
    """Return a body whose sensitive values are masked; unchanged, to the byte, if it has none.

    Args:
        body: A request or an answer.
        names: The context names to mask.
    """
    data = _read(body) if names else None
    if not isinstance(data, dict):
        return body
    found = False
    for holder in _holders(data):
        for name in names & holder.keys():
            if holder[name] not in (None, ""):
                holder[name] = REDACTED
                found = True
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace") if found else body


def holders_of(body: bytes) -> list[dict[str, Any]]:
    """Return the objects of a body that hold answers by context name; none if it is no object."""
    data = _read(body)
    return _holders(data) if isinstance(data, dict) else []


def _holders(data: dict[str, Any]) -> list[dict[str, Any]]:
    # A survey's answers stand in the body itself.
    return [data[name] for name in _HOLDERS if isinstance(data.get(name), dict)] or [data]


def _read(body: bytes) -> Any:
    """Return a body's JSON value, of any type: bodies come from foreign servers."""
    if depth_of(body.decode("latin-1")) > _DEPTH_MAX:  # before parsing, which recurses, too
        return _UNREADABLE
    try:
        return json.loads(body)
    except ValueError:
        return _UNREADABLE
