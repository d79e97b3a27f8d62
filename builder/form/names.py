"""Context names and ids: what is allowed, what is reserved, what to propose."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection

NAME_MAX = 64
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

    Args:
        label: The words to start from, in any script.
        taken: Names in use.
        fallback: What to start from if the label has no Latin letter.
    """
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    base = re.sub(r"^[^a-z]+", "", words) or fallback
    # A number behind it must not make it reserved either: sys is free, sys_2 is not.
    if is_reserved(base) or is_reserved(f"{base}_"):
        base = f"form_{base}"
    return free_name(base[:NAME_MAX].rstrip("_"), taken)


def free_name(base: str, taken: Collection[str]) -> str:
    """Return a name, with a number behind it if it is in use in any case of letters."""
    used = {each.casefold() for each in taken}
    candidate, number = base[:NAME_MAX], 1
    while candidate.casefold() in used:
        number += 1
        ending = f"_{number}"
        candidate = base[: NAME_MAX - len(ending)].rstrip("_") + ending
    return candidate


def new_id(prefix: str = "f") -> str:
    """Return a fresh internal id, such as ``f_9c41d2a7``."""
    return f"{prefix}_{os.urandom(4).hex()}"
