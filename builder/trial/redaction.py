"""Removes tokens and sensitive answers from everything shown, kept or copied."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Set as AbstractSet
from typing import Any, Final

from builder.backend.spec import FormSpec

REDACTED: Final = "«redacted»"
_UNREADABLE: Final = object()
_HOLDERS: Final = ("context", "values")  # of the platform's request, and of the page's


def sensitive_names(form: FormSpec) -> frozenset[str]:
    """Return the context names that hold sensitive answers, each option's of checkboxes too."""
    fields = [field for field in form.fields if field.sensitive]
    options = {f"{field.name}_{option}" for field in fields for option in field.options}
    return frozenset({field.name for field in fields} | options)


def content_of(body: bytes) -> Any:
    """Return a body's JSON value; its text, if it is not JSON or cannot be printed."""
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
    # A survey's answers stand in the body itself.
    holders = [data[name] for name in _HOLDERS if isinstance(data.get(name), dict)]
    found = False
    for holder in holders or [data]:
        for name in names & holder.keys():
            if holder[name] not in (None, ""):
                holder[name] = REDACTED
                found = True
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace") if found else body


def without_token(data: bytes, token: str) -> bytes:
    """Return data with a token taken out: as it is, percent-encoded, or in base64."""
    secret = token.encode()
    escaped = re.escape(secret)
    for mark in (rb"\.", rb"\-", rb"_"):
        code = b"%%%02x" % mark[-1]
        escaped = escaped.replace(mark, rb"(?:%s|(?i:%s))" % (mark, code))
    data = re.sub(escaped, REDACTED.encode(), data)
    for lead in range(3):
        # Base64 of a longer text holds the token's in one of three alignments; its edges are
        # mixed with what stands beside it, so they are left out.
        whole = base64.b64encode(b"\0" * lead + secret)
        inner = whole[4 if lead else 0 : len(whole) - 4]
        for form in (inner, inner.translate(bytes.maketrans(b"+/", b"-_"))):
            data = data.replace(form, REDACTED.encode())
    return data


def _read(body: bytes) -> Any:
    """Return a body's JSON value, of any type: bodies come from foreign servers."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return _UNREADABLE
