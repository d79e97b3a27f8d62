"""A note on how well a new passphrase protects."""

from __future__ import annotations

import math
import string
from typing import Final

from builder.keys.pair import PASSPHRASE_MIN
from builder.say import say
from builder.value import dataclass

_ALPHABETS: Final = (
    string.ascii_lowercase,
    string.ascii_uppercase,
    string.digits,
    string.punctuation + " ",
)
_OTHER: Final = 64  # letters beyond ASCII
_FAIR_BITS: Final = 45
_STRONG_BITS: Final = 70


@dataclass(frozen=True)
class Strength:
    """What is said of a passphrase.

    Attributes:
        text: The note.
        tone: How it is coloured (see ``theme.set_tone``).
    """

    text: str
    tone: str


def strength_of(passphrase: str, name: str) -> Strength:
    """Judge a passphrase.

    This is an upper bound: it knows repeats, rows like ``1234`` and the key pair's own name, but
    no dictionary. So it warns of what is surely weak; other passphrases may be weak too.

    Args:
        passphrase: The passphrase.
        name: Name of the key pair, which anybody can see.
    """
    if not passphrase:
        return Strength(
            say(
                "At least {least} characters. Four or five words do well.",
                least=PASSPHRASE_MIN,
            ),
            "hint",
        )
    if len(passphrase) < PASSPHRASE_MIN:
        missing = PASSPHRASE_MIN - len(passphrase)
        return Strength(say("Too short: {missing} more needed.", missing=missing), "error")
    bits = _bits(passphrase, name)
    if bits < _FAIR_BITS:
        return Strength(say("Weak: easily guessed. Add a few words."), "warning")
    if bits < _STRONG_BITS:
        return Strength(say("Fair. A word or two more would make it strong."), "hint")
    return Strength(say("Strong, if it is used nowhere else."), "good")


def _bits(passphrase: str, name: str) -> float:
    rest = passphrase.lower().replace(name.lower(), "") if name else passphrase.lower()
    # A character that repeats the one before, or is the next of a row, adds nothing.
    telling = [
        each
        for before, each in zip(" " + rest, rest, strict=False)
        if not -1 <= ord(each) - ord(before) <= 1
    ]
    size = sum(len(each) for each in _ALPHABETS if any(c in each for c in passphrase))
    if not passphrase.isascii():
        size += _OTHER
    return len(telling) * math.log2(max(size, 2))
