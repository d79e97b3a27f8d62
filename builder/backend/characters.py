"""Normalising characters, in the same way in both engines.

The twins are ``templates/page/js/rules.js`` (what every form needs), ``cleaning.js`` and
``letters.js``.

Browsers and Pythons have different versions of Unicode. Where the engines could disagree over a
letter in use, the characters are listed here (see docs/adr/0021).
"""

from __future__ import annotations

import re
import unicodedata
from unicodedata import normalize

# White space of JavaScript without the byte order mark, which is invisible, and with NEL.
SPACE = "\t\n\v\f\r \x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt), and other characters that show
# nothing: interlinear annotation, Braille's blank, the null note head.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Every kind of line end that a pasted text may have.
_BREAKS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_SPACES = re.compile(f"[{SPACE}]+")
_INVISIBLES = re.compile(f"[{INVISIBLE}]+")
_TABS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
# Unicode's dash punctuation (Pd) and other characters that look like a hyphen or minus.
_DASHES = re.compile(
    "[\u02d7\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d"
    "\u301c\u3030\u30a0\ufe31\ufe32\U00010d6e\U00010ead]"
)
# Letters that got their other case after Unicode 13, and blocks of such letters.
_CASED_RUNS = re.compile(
    "[^\u019b\u0264\u1c89\u1c8a\u2c2f\u2c5f\ua7c0\ua7c1\ua7cb-\ua7f4"
    "\U00010570-\U000105bf\U00010d50-\U00010d85\U00016ea0-\U00016ed3]+"
)
_GREEK = "\u0370-\u03ff\u1f00-\u1fff\u0300-\u036f"
_FINAL_SIGMA = re.compile(f"([{_GREEK}])σ(?![{_GREEK}])")
# Marks on letters, except those that make another letter: in Cyrillic all but the two accents
# (which make one of г and к only), and the Greek dialytika, which capitals keep.
_ACCENTS = re.compile(
    "([\u0400-\u04ff][\u0302-\u036f]|[ГКгк]\u0301|[ΙΥιυ]\u0308)|[\u0300-\u0344\u0346-\u036f]"
)
# A visible character with its variation selector, or a flag with its letters.
_LAST = "(?:\U0001f3f4[\U000e0061-\U000e007f]+|[^{blank}][\ufe0f\U000e0100-\U000e01ef]?)"


def _between(blank: str) -> re.Pattern[str]:
    # From the first to the last character that is not blank, in linear time.
    return re.compile(f"(?=[^{blank}]).*{_LAST.replace('{blank}', blank)}", re.DOTALL)


_VISIBLE = _between(SPACE + INVISIBLE)
_SEEN = _between(INVISIBLE)


def trim(text: str) -> str:
    """Take spaces and invisible characters off both ends."""
    found = _VISIBLE.search(text)
    return found[0] if found else ""


def tidy(text: str) -> str:
    """Return a text as it is judged: in NFC, without invisible characters at its ends."""
    found = _SEEN.search(normalize("NFC", text))
    return found[0] if found else ""


def one_line(text: str) -> str:
    """Replace tabs and line ends by spaces."""
    return _TABS.sub(" ", text)


def lines(text: str) -> str:
    """Write every line end as a line feed."""
    return _BREAKS.sub("\n", text)


def collapse(text: str) -> str:
    """Write runs of white space as one space."""
    return _SPACES.sub(" ", text)


def ascii_digits(text: str) -> str:
    """Write the decimal digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(c, c)) for c in text) if not text.isascii() else text


def clean_code(text: str) -> str:
    """Return a code, number or address in its plain form.

    Invisible characters are gone, runs of white space are one space, and look-alikes (dashes,
    other shapes of ASCII characters, the ideographic full stop of RFC 3490) are ASCII.
    """
    if text.isascii() and text.isprintable():
        return trim(collapse(text))
    # A superscript or encircled 2 is not a digit.
    shapes = (c if unicodedata.category(c) == "No" else normalize("NFKC", c) for c in text)
    shown = _INVISIBLES.sub("", "".join(shapes))
    shown = _DASHES.sub("-", shown).replace("\u3002", ".")
    return trim(collapse(normalize("NFC", shown)))


def upper(text: str) -> str:
    """Write a text in capitals."""
    return normalize("NFC", _CASED_RUNS.sub(lambda run: run[0].upper(), text))


def lower(text: str) -> str:
    """Write a text in small letters; a sigma at the end of a word is a final one."""
    # Letter by letter, as the engines find the end of a word differently.
    small = _CASED_RUNS.sub(lambda run: "".join(map(str.lower, run[0])), text)
    return _FINAL_SIGMA.sub(r"\1ς", normalize("NFC", small))


def without_accents(text: str) -> str:
    """Take the accents off letters; й, ё, ї and similar letters keep theirs."""
    return normalize("NFC", _ACCENTS.sub(r"\1", normalize("NFD", text))) or text
