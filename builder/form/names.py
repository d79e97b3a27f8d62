"""Context names and ids: what is allowed, what is reserved, what to propose."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection, Sequence

NAME_MAX = 64
# A proposal ends with a whole word.
PROPOSAL_MAX = 40
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
SNAKE_CASE = re.compile(r"[a-z][a-z0-9_]*")
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,128}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")

# Names that mean something to the platform (contract: "Context names with a meaning of their
# own"). A form that wrote `live_instructions` would put what a stranger typed into a language
# model's prompt.
RESERVED = frozenset({"tags", "live_instructions", "__proto__", "constructor", "prototype"})
RESERVED_PREFIXES = ("sys-", "sys_", "user.", "global.")
# Names that every JavaScript object has: a script would find them in place of a missing answer.
INHERITED = frozenset(
    {
        "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
        "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
    }
)  # fmt: skip


def is_reserved(name: str) -> bool:
    """Tell whether a context name is reserved, in any case or Unicode disguise."""
    plain = unicodedata.normalize("NFKC", name).strip()
    folded = plain.casefold()
    # A reader of camelCase may take `liveInstructions` for the platform's own.
    joined = folded.replace("_", "").replace("-", "")
    return (
        folded in RESERVED
        or joined == "liveinstructions"
        or plain in INHERITED
        or folded.startswith(RESERVED_PREFIXES)
    )


def is_name(name: str) -> bool:
    """Tell whether a text is a usable context name: letters, digits and _, not reserved."""
    return bool(NAME.fullmatch(name)) and not is_reserved(name)


def propose_name(label: str, taken: Collection[str] = (), fallback: str = "field") -> str:
    """Propose a free snake_case context name for a label.

    It has the label's words without what only people read: "Your name?" is ``name``, "Price in €"
    is ``price``, "E-mail" is ``email``, "3 rooms" is ``rooms_3``.

    Args:
        label: The words to start from, in any script that ``latin.py`` knows.
        taken: Names in use.
        fallback: What to start from if the label has no letter.
    """
    # On first use: compiling its patterns takes milliseconds of a start.
    from builder.form.label_words import words_of  # noqa: PLC0415

    words = words_of(label)
    base = _joined(words, PROPOSAL_MAX) or fallback
    # A number behind it must not make it reserved either: sys is free, sys_2 is not.
    if is_reserved(base) or is_reserved(f"{base}_"):
        base = _joined(["form", *base.split("_")], PROPOSAL_MAX)
    return free_name(base, taken)


def snake_case(name: str) -> str:
    """Return a name in the style of the platform's guide: ``firstName`` is ``first_name``."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return propose_name(parted)


def mended_name(name: str, taken: Collection[str] = (), fallback: str = "field") -> str:
    """Return a usable name that is most like one that is not; a usable, free name is its own.

    A dialog's ``$firstName`` reads the variable ``firstName``; ``first-name`` becomes
    ``first_name``.

    Args:
        name: What someone typed or pasted.
        taken: Names in use.
        fallback: What to start from if there is no letter.
    """
    like = re.sub(r"[\s.-]+", "_", name.strip().lstrip("$").strip())
    usable = like if is_name(like) else propose_name(name, (), fallback)
    return free_name(usable, taken)


def _joined(words: Sequence[str], most: int) -> str:
    """Join words that fit whole; the first is cut where it is too long by itself."""
    joined = ""
    for word in words:
        longer = f"{joined}_{word}" if joined else word[:NAME_MAX]
        if joined and len(longer) > most:
            break
        joined = longer
    return joined


def free_name(base: str, taken: Collection[str]) -> str:
    """Return a name, with a number behind it if it is in use in any case of letters."""
    return free_among(base, {each.casefold() for each in taken})


def free_among(base: str, used: Collection[str]) -> str:
    """Return a free name as :func:`free_name` does, where many are asked for in turn.

    Args:
        base: The name that is wanted.
        used: Names in use, each by ``casefold``.
    """
    candidate, number = base[:NAME_MAX], 1
    while candidate.casefold() in used:
        number += 1
        ending = f"_{number}"
        candidate = base[: NAME_MAX - len(ending)].rstrip("_") + ending
    return candidate


def new_id(prefix: str = "f") -> str:
    """Return a fresh internal id, such as ``f_9c41d2a7``."""
    return f"{prefix}_{os.urandom(4).hex()}"
