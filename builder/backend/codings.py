"""Which coding of a file a client is sent, by its ``Accept-Encoding`` (RFC 9110, 12.5.3)."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

IDENTITY: Final = "identity"
# The smallest first: of codings that a client likes equally, the first is sent.
SUFFIXES: Final = {"br": ".br", "gzip": ".gz"}
"""How the file of each coding is named, beside the file itself."""

_WEIGHT: Final = re.compile(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
_OLD_NAMES: Final = {"x-gzip": "gzip"}


def chosen(accepted: str, there: Collection[str]) -> str | None:
    """Return the coding to send.

    Args:
        accepted: The request's ``Accept-Encoding``; an entry that cannot be read is left out.
        there: The codings that there are, besides the file as it is.

    Returns:
        One of them, or :data:`IDENTITY`; None if the client takes nothing that there is.
    """
    weights = _weights(accepted)
    others = weights.get("*", 0.0)
    ranked = [(weights.get(each, others), each) for each in SUFFIXES if each in there]
    # The file as it is may always be sent, but last, unless the client says otherwise.
    plain = weights.get(IDENTITY, 0.0 if weights.get("*") == 0 else None)
    best, coding = max(ranked, key=lambda each: each[0], default=(0.0, IDENTITY))
    if best > 0 and (plain is None or best >= plain):
        return coding
    return None if plain == 0 else IDENTITY


def _weights(accepted: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for entry in accepted.lower().split(","):
        name, *parameters = (part.strip() for part in entry.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() != "q" or not _WEIGHT.fullmatch(value.strip()):
                break
            weight = float(value)
        else:
            if name:
                found[_OLD_NAMES.get(name, name)] = weight
    return found
