"""Words of other scripts in Latin letters, for names of variables.

Greek follows ELOT 743, Bulgarian the law on transliteration of 2009, Russian and Ukrainian letters
their usual English spelling. Of Arabic and Hebrew the letters are written one by one; vowels that
these scripts leave out stay out. Other scripts have no letters here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_GREEK = (
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch "
    "ψ ps ω o"
)
_CYRILLIC = (
    "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts "
    "ч ch ш sh щ sht ъ a ь y ю yu я ya ы y э e ё yo є ye і i ї yi ґ g ј j љ lj њ nj ћ c ђ dj џ dz"
)
_ARABIC = (
    "ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k "
    "ل l م m ن n ه h و w ي y ى a ة a پ p چ ch ژ zh گ g ک k ی y"
)
_HEBREW = (
    "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts "
    "ק k ר r ש sh ת t"
)
_LATIN = "æ ae ø o œ oe ł l đ d ð d þ th ı i ħ h ŋ ng"
_VOICELESS = "θκξπστφχψ"
# The second letter of a pair has its accent behind it; a diaeresis would part them.
_GREEK_PAIRS = (
    (re.compile("ου(?!\u0301?\u0308|\u0308)"), "ou"),
    (re.compile(f"([αεη])υ(?!\u0301?\u0308|\u0308)(?=\u0301?(?:[{_VOICELESS}]|\\W|$))"), r"\1f"),
    (re.compile("([αεη])υ(?!\u0301?\u0308|\u0308)"), r"\1v"),
    (re.compile("γ(?=[γξχ])"), "n"),
    (re.compile(r"\bμπ"), "b"),
)
_ARTICLE = re.compile(r"\bال(?=\w{2})")


def in_latin(words: str) -> str:
    """Return words in small letters from a to z, as far as these letters are known.

    Digits and signs stay. A letter of another script becomes a space.
    """
    plain = unicodedata.normalize("NFKC", words).casefold()
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFD", _ARTICLE.sub("", plain))
    for pair, letters in _GREEK_PAIRS:
        apart = pair.sub(letters, apart)
    # й is a letter of its own, while ά is an α with an accent.
    known = unicodedata.normalize("NFC", apart).translate(_letters())
    bare = unicodedata.normalize("NFKD", known)
    bare = "".join(each for each in bare if not unicodedata.combining(each)).translate(_letters())
    return "".join(each if each.isascii() or not each.isalnum() else " " for each in bare)


@cache
def _letters() -> dict[int, str]:
    pairs = f"{_GREEK} {_CYRILLIC} {_ARABIC} {_HEBREW} {_LATIN}".split(" ")
    return {ord(letter): latin for letter, latin in zip(pairs[::2], pairs[1::2], strict=True)}
