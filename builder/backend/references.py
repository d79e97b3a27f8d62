"""Random references, which people quote when they ask about a submission.

A reference is derived from a secret that belongs to the submission and its conversation, so every
attempt, and every repetition of the same request, gives the same one. No client can choose it.
"""

from __future__ import annotations

import hmac
from typing import Final

from .spec import FieldSpec

# At most one of those that look alike (0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V). No A and E: no
# words.
LETTERS: Final = "34679CDFHJKMNPRTVWXY"


def reference(field: FieldSpec, seed: bytes) -> str | int:
    """Return a hidden field's reference.

    Args:
        field: A hidden field whose source is ``random``.
        seed: The submission's secret.

    Returns:
        A text of :data:`LETTERS`, or a whole number that does not begin with 0; both of the
        field's length.
    """
    # 256 bits, so that all references of the allowed lengths are practically equally likely.
    drawn = int.from_bytes(hmac.digest(seed, field.name.encode(), "sha256"), "big")
    if field.style == "number":
        least: int = 10 ** (field.length - 1)
        return least + drawn % (9 * least)
    letters = []
    for _ in range(field.length):
        drawn, place = divmod(drawn, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)
