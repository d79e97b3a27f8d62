"""Context names and ids: what is allowed, what is reserved, what to propose."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Collection

NAME_MAX = 64
NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,128}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")

# Names that mean something to the platform (contract: "Context names with a meaning of their
# own") or to JavaScript objects. A form that wrote `live_instructions` would put what a stranger
# typed into a language model's prompt.
RESERVED = frozenset({"tags", "live_instructions", "__proto__", "constructor", "prototype"})
RESERVED_PREFIXES = ("sys-", "sys_", "user.", "global.")


def is_reserved(name: str) -> bool:
    """Tell whether a context name is reserved, in any case or Unicode disguise."""
    folded = unicodedata.normalize("NFKC", name).casefold().strip()
    return folded in RESERVED or folded.startswith(RESERVED_PREFIXES)


def is_name(name: str) -> bool:
    """Tell whether a text is a usable context name: snake_case, not reserved."""
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
    candidate, number = base[:NAME_MAX].rstrip("_"), 1
    while candidate in taken:
        number += 1
        ending = f"_{number}"
        candidate = base[: NAME_MAX - len(ending)].rstrip("_") + ending
    return candidate


def new_id(prefix: str = "f") -> str:
    """Return a fresh internal id, such as ``f_9c41d2a7``."""
    return f"{prefix}_{secrets.token_hex(4)}"
