"""What is to be said of a form's key pair, among the findings about the form."""

from __future__ import annotations

from builder.check import Finding
from builder.form.place import Place
from builder.keys.dates import advice_about
from builder.keys.pair import KeyPair


def findings_about(pair: KeyPair | None) -> tuple[Finding, ...]:
    """Return what is to be said of the key pair that a form uses.

    Args:
        pair: The key pair; None if it is not stored here.
    """
    advice = advice_about(pair) if pair is not None else None
    if advice is None:
        return ()
    return (
        Finding(
            code="key-old",
            severity=advice.severity,
            text=advice.text,
            place=Place(attribute="key_fingerprint"),
        ),
    )
