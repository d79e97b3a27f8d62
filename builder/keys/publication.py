"""What was published with which key pair: noted at each export, read from the log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from builder.errors import BuilderError
from builder.keys.audit_log import Entry, Origin
from builder.keys.pair import KeyPair
from builder.keys.store import KeyStore
from builder.say import say


def note_publication(keys: KeyStore, fingerprint: str, target: Path, origin: Origin) -> str:
    """Note that a form was exported with its key pair; returns what to say if that failed.

    The export is done by then, and stays.

    Args:
        keys: The key pairs.
        fingerprint: That of the key pair that the form uses; empty if it uses none.
        target: The folder or zip file that was written.
        origin: The form and its file.
    """
    if not fingerprint:
        return ""
    try:
        pair = keys.find(fingerprint) or KeyPair(
            name="", bits=0, fingerprint=fingerprint, created=datetime.now(UTC), public_pem=""
        )
        keys.note("published", pair, str(target.absolute()), origin)
    except BuilderError as fault:
        return say(
            "It was not noted which key pair was published: {message}", message=fault.message
        )
    return ""


def publications(entries: Iterable[Entry], fingerprint: str) -> tuple[Entry, ...]:
    """Return the last export of each form to each place with a key pair, the latest first."""
    last = {
        (each.origin, each.detail): each
        for each in entries
        if each.event == "published" and each.fingerprint == fingerprint
    }
    return tuple(sorted(last.values(), key=lambda each: each.at, reverse=True))
