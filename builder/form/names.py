"""Context names and ids: what is allowed, what is reserved, what to propose."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection, Sequence

from builder.form.latin import in_latin

NAME_MAX = 64
# A proposal ends with a whole word.
PROPOSAL_MAX = 40
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
SNAKE_CASE = re.compile(r"[a-z][a-z0-9_]*")
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,128}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


# What a label tells people, but no name: signs, and remarks such as (optional) or (DD/MM/YYYY).
_MARKS = re.compile("[\u2120\u2122]")
_REMARK = re.compile(
    r"\((?:optional|required|if any|[^a-z0-9)]*|[dmyh\s/.:_-]+|(?:e\.? ?g\.?|for example|such as|"
    r"max|min|at (?:most|least)|up to)\b[^)]*)\)"
)
_ENDING = re.compile(r"(?<=[a-z])\((?:s|es|n|en|e|r|in|a)\)")
_EMAIL = re.compile(r"(?<![a-z0-9])e[^a-z0-9]+(?=mail)")
_ELISION = re.compile(r"(?<![a-z0-9])(?:[cdjlmnst]|qu|(?:d|n|s)ell|all|un)['’](?=[a-z]{2})")
_APOSTROPHE = re.compile("['’`´]")
# "Price in €" has lost what it is in.
_BEFORE_SYMBOL = re.compile(
    r"(?<![a-z0-9])(?:in|of|for|per|at|en|em|de|a|se|sto|w|v|na|za|din|dalam|do|la)\s+"
    "(?=[(\\[]?[$%£¥¢‰\u20a0-\u20cf])"
)
_LEADING = frozenset({"please", "enter", "your", "the"})
_ORDINALS = {
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
    "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
}  # fmt: skip

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
        label: The words to start from, in any script that :mod:`builder.form.latin` knows.
        taken: Names in use.
        fallback: What to start from if the label has no letter.
    """
    words = _words_of(label)
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


def _words_of(label: str) -> list[str]:
    """Return a label's words for a name: small letters and digits, beginning with a letter."""
    plain = _REMARK.sub(" ", in_latin(_MARKS.sub(" ", label)))
    plain = _ENDING.sub("", _EMAIL.sub("e", plain))
    plain = _APOSTROPHE.sub("", _ELISION.sub("", plain))
    plain = _BEFORE_SYMBOL.sub("", plain)
    words = re.findall(r"[a-z0-9]+", plain)
    numbers: list[str] = []
    while words:
        first = _ORDINALS.get(words[0]) or words[0].lstrip("0123456789")
        if first and (first not in _LEADING or len(words) == 1):
            return [first, *words[1:], *numbers]
        # A name cannot begin with a number, but two may differ in nothing else.
        number = words.pop(0)
        numbers += [] if first else [number]
    return []


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
