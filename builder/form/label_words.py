"""The words of a label that make a name: what only people read is left out."""

from __future__ import annotations

import re

from builder.form.latin import in_latin

# Signs, and remarks such as (optional) or (DD/MM/YYYY).
_MARKS = re.compile("[\u2120\u2122]")
_REMARK = re.compile(
    r"\((?:optional|required|if any|[^a-z0-9)]*|[dmyh\s/.:_-]+|(?:e\.? ?g\.?|for example|such as|"
    r"max|min|at (?:most|least)|up to)\b[^)]*)\)"
)
# What stands around the words: "1." or "a)", "what is" before your name, "please" behind it.
_AROUND = re.compile(
    r"^\s*(?:[0-9]{1,2}|[a-z])[.)]\s+|^\W*what(?:['’]s| is| are) (?=your\b|the\b)|,?\s+please\W*$"
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


def words_of(label: str) -> list[str]:
    """Return a label's words for a name: small letters and digits, beginning with a letter."""
    plain = _AROUND.sub("", _REMARK.sub(" ", in_latin(_MARKS.sub(" ", label))))
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
