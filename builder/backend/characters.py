"""Characters, tidied the same way in both engines.

The twins are ``templates/page/js/rules.js`` (what every form needs), ``cleaning.js`` and
``letters.js``.

A page runs in whatever browser the person has, and browsers and Pythons know different versions
of Unicode. What is spelled out here holds to Unicode 13, which the oldest browsers have: a later
character is left as it is, by both.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

# White space as JavaScript has it, but for the byte order mark, which is invisible; and NEL.
SPACE = "\t\n\v\f\r \x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt), and what shows nothing all
# the same: interlinear annotation, Braille's blank, the null note head.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Line ends of every kind that a paste may bring.
_BREAKS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_SPACES = re.compile(f"[{SPACE}]+")
_INVISIBLES = re.compile(f"[{INVISIBLE}]+")
_TABS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
# Hyphens, dashes and minus signs.
_DASHES = re.compile("[\u02d7\u058a\u05be\u1806\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58]")
# Other shapes of ASCII characters: ligatures, small and full width, bold and slanted letters.
_SHAPES = re.compile("[\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uffee\U0001d400-\U0001d7ff]")
# Where normalising is the same in every version of Unicode since 13.
_SETTLED = (
    "\0-\u0896\u08a0-\u08c9\u08d3-\u0c3b\u0c3d-\u1714\u1716-\u1ac0\u1b00-\u1df9\u1dfb-\uffff"
    "\U00011080-\U00011374\U00011400-\U00011943\U0001d15e-\U0001d244\U0001e8d0-\U0001e94a"
    "\U0002f800-\U0002fa1d"
)
_SETTLED_RUNS = re.compile(f"[{_SETTLED}]+")
# Letters whose other case came after Unicode 13, and blocks of such letters.
_CASED_RUNS = re.compile(
    "[^\u019b\u0264\u1c89\u1c8a\u2c2f\u2c5f\ua7c0\ua7c1\ua7cb-\ua7f4"
    "\U00010570-\U000105bf\U00010d50-\U00010d85\U00016ea0-\U00016ed3]+"
)
_GREEK = "\u0370-\u03ff\u1f00-\u1fff\u0300-\u036f"
_FINAL_SIGMA = re.compile(f"([{_GREEK}])σ(?![{_GREEK}])")
# Marks on letters, but for those that make a letter of its own: of Cyrillic all but the two
# accents (which make one of г and к only), and the dialytika of Greek, which capitals keep.
_ACCENTS = re.compile("([\u0400-\u04ff][\u0302-\u036f]|[ГКгк]\u0301|[ΙΥιυ]\u0308)|[\u0300-\u036f]")
# A visible character and what belongs to it: a variation selector, or the letters of a flag.
_TAIL = (
    "(?:\U0001f3f4[\U000e0030-\U000e007a]+\U000e007f|[^{blank}])"
    "[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]?"
)
Form = Literal["NFC", "NFD", "NFKC"]


def normalised(text: str, form: Form = "NFC") -> str:
    """Return a text in a normal form of Unicode."""
    return _SETTLED_RUNS.sub(lambda run: unicodedata.normalize(form, run[0]), text)


def _between(blank: str) -> re.Pattern[str]:
    # From the first character that is not blank to the last, in linear time.
    return re.compile(f"(?=[^{blank}]).*{_TAIL.replace('{blank}', blank)}", re.DOTALL)


_VISIBLE = _between(SPACE + INVISIBLE)
_SEEN = _between(INVISIBLE)


def trim(text: str) -> str:
    """Take spaces and invisible characters off both ends."""
    found = _VISIBLE.search(text)
    return found[0] if found else ""


def tidy(text: str) -> str:
    """Return a text as all is judged: composed, and without invisible characters at its ends."""
    found = _SEEN.search(normalised(text))
    return found[0] if found else ""


def one_line(text: str) -> str:
    """Put spaces in the place of tabs and line ends."""
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
    """Return what a code, number or address is meant to be.

    Invisible characters are gone, runs of white space are one space, and look-alikes (dashes,
    other shapes of ASCII characters, the ideographic full stop of RFC 3490) are ASCII.
    """
    text = _INVISIBLES.sub("", normalised(text))
    text = _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return trim(collapse(_DASHES.sub("-", text).replace("\u3002", ".")))


def upper(text: str) -> str:
    """Write a text in capitals."""
    return normalised(_CASED_RUNS.sub(lambda run: run[0].upper(), text))


def lower(text: str) -> str:
    """Write a text in small letters; a sigma at the end of a word is a final one."""
    # One by one: each engine has its own idea of where a word ends.
    small = _CASED_RUNS.sub(lambda run: "".join(map(str.lower, run[0])), text)
    return _FINAL_SIGMA.sub(r"\1ς", normalised(small))


def without_accents(text: str) -> str:
    """Take the accents off letters; й, ё, ї and the like are letters of their own."""
    return normalised(_ACCENTS.sub(r"\1", normalised(text, "NFD"))) or text
