"""Names of key pairs: in any script, with emoji, and safe as a file's name on every system."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from builder.errors import KeyInputError
from builder.say import say

NAME_MAX: Final = 64  # characters
_PROPOSED_MAX: Final = 50  # characters, so that a number can follow
_BYTES_MAX: Final = 200  # a file name has 255 at most, including its suffix
_JOINERS: Final = "\u200c\u200d"  # zero-width joiners, which Persian, Hindi and emoji need
_STYLES: Final = "\ufe0e\ufe0f"  # ask for a sign as text or as a picture
# Letters and signs that show nothing: names that look alike would differ by them.
_BLANK: Final = "\u115f\u1160\u2800\u3164\uffa0\ufffc\ufffd\u034f"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_BETWEEN: Final = f" ._-{_JOINERS}"
_SPACES: Final = re.compile(" {2,}")  # names that differ by these alone look alike
# Names that Windows reserves for devices, with any suffix.
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def composed(name: str) -> str:
    """Return a name in NFC: a file that was named by hand may have any spaces."""
    return unicodedata.normalize("NFC", name)


def tidy(name: str) -> str:
    """Return a name as it is stored: in NFC, with single spaces."""
    return _SPACES.sub(" ", composed(name))


def folded(name: str) -> str:
    """Return the form by which names are compared: equal for names that look alike."""
    bare = "".join(each for each in _SPACES.sub(" ", name) if each not in _JOINERS + _STYLES)
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bare).casefold())


def checked(name: str) -> str:
    """Return a name as it is stored.

    Raises:
        KeyInputError: It cannot be a key pair's name.
    """
    plain = tidy(name)
    if not plain.strip():
        raise KeyInputError(say("The key pair needs a name."), say("Type one."))
    if not _is_spelled_well(plain) or len(plain) > NAME_MAX or _DEVICES.fullmatch(plain):
        raise KeyInputError(
            say("{name!r} cannot be a key pair's name.", name=name[:80]), _what_to_change(plain)
        )
    if _size(plain) > _BYTES_MAX:
        raise KeyInputError(
            say(
                "{name!r} cannot be a key pair's name: it is too long for a file's name.",
                name=name[:80],
            ),
            say("Use a shorter one."),
        )
    return plain


def proposed(text: str, most: int) -> str:
    """Return the part of a text that can be a name; empty if there is none.

    Args:
        text: The text, such as a form's name.
        most: The longest that it may be, in characters.
    """
    kept = "".join(each if _is_letter(each) or each in _BETWEEN else " " for each in tidy(text))
    short = " ".join(kept.split()).strip(_BETWEEN)[:most].rstrip(_BETWEEN)
    while short and _size(short) > _BYTES_MAX - 8:  # room for a number after it
        short = short[:-1].rstrip(_BETWEEN)
    return short if _is_spelled_well(short) else ""


def free(wanted: str, taken: Iterable[str]) -> str:
    """Propose a name that no key pair has.

    Args:
        wanted: A proposal, such as a form's name or the name of the predecessor.
        taken: The names that there are.
    """
    base = re.sub(r"( \d+)?$", "", proposed(wanted, _PROPOSED_MAX)) or say("key pair")
    known = {folded(each) for each in taken}
    possible = (base, *(f"{base} {number}" for number in range(2, len(known) + 3)))
    return next(each for each in possible if folded(each) not in known)


def _is_spelled_well(name: str) -> bool:
    return (
        bool(name)
        and all(_is_letter(each) or each in _BETWEEN for each in name)
        and name[-1] not in _BETWEEN
        and unicodedata.category(name[0])[0] in "LNS"
    )


def _what_to_change(name: str) -> str:
    """Say how a name that cannot be one becomes one."""
    foreign = next((each for each in name if not _is_letter(each) and each not in _BETWEEN), "")
    if foreign and foreign.isprintable():
        return say(
            "Leave out “{sign}”. Letters and digits of any script, emoji, spaces, dots, dashes and "
            "underscores can be used.",
            sign=foreign,
        )
    if _DEVICES.fullmatch(name):
        return say("Windows keeps this name for a device: use another one.")
    return say(
        "Use up to {most} letters and digits of any script, or emoji; spaces, "
        "dots, dashes and underscores may stand between them.",
        most=NAME_MAX,
    )


def _is_letter(character: str) -> bool:
    """Tell whether a character is a letter, a mark on one, a decimal digit, or (part of) an emoji.

    Signs that stand for other characters, such as ℀ for a/c, are none: programs that resolve them
    would see a path.
    """
    if character in _BLANK:
        return False
    kind = unicodedata.category(character)
    sign = kind == "So" and not unicodedata.decomposition(character)
    return kind[0] in "LM" or kind == "Nd" or sign or ord(character) in _SKIN_TONES


def _size(name: str) -> int:
    """Return how many bytes a name takes in a folder; too many if no file can have it."""
    try:
        return max(len(os.fsencode(name)), len(name.encode("utf-8")))
    except UnicodeEncodeError:
        return _BYTES_MAX + 1
