"""Characters that come with pasting, other keyboards and other alphabets."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend.characters import ascii_digits, clean_code, lower, tidy, upper, without_accents
from builder.backend.rules import Judged
from tests.backend.test_rules import code, verdict

INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067"
    "\u2068\u2069\u00ad\u180e\U000e0001\U000e0041\U000e007f\ufe00\ufe0f\U000e0100\ufff9\ufffa\ufffb"
    "\u115f\u1160\u3164\uffa0\u034f\u2061\u2062\u2063\u2064\u2065\u206a\u206f\u17b4\u17b5\u180b\u2800"
    "\U0001d159\U0001d173"
)
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u02d7\u2043\u05be"
SPACES = "\t\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u202f\u205f\u3000\u2028\u2029\x85\v\n"
# Zeros of decimal digits in use.
ZEROS = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０𝟎𝟘𑄶𞥐"


# -- what nobody sees ------------------------------------------------------------------------


@pytest.mark.parametrize("mark", INVISIBLE, ids=ascii)
def test_what_is_invisible_is_removed_before_judging(mark):
    assert verdict("email", f"{mark}a{mark}@b.g{mark}r{mark}") == Judged("a@b.gr")
    assert verdict("phone", f"{mark}+3{mark}0 210{mark} 1234567{mark}") == Judged("+30 210 1234567")
    assert verdict("url", f"{mark}https:{mark}//b.g{mark}r/c{mark}") == Judged("https://b.gr/c")
    assert verdict("text", f"1{mark}2{mark}", normalise=("digits",)) == Judged("12")
    assert verdict("text", f"AB{mark}12", pattern="[A-Z]{2}[0-9]{2}") == Judged("AB12")
    assert verdict("date", f"{mark}2026-03{mark}-10") == Judged("2026-03-10")
    assert verdict("time", f"{mark}09:{mark}30") == Judged("09:30")


@pytest.mark.parametrize("mark", INVISIBLE, ids=ascii)
@pytest.mark.parametrize("steps", [(), ("trim",), ("upper",)])
def test_text_loses_it_at_both_ends_and_keeps_it_inside(mark, steps):
    found = verdict("text", f"{mark}{mark}A{mark}B", normalise=steps)
    assert found == Judged(unicodedata.normalize("NFC", f"A{mark}B"))
    assert verdict("textarea", f" {mark}\nA{mark}B\n{mark} ") == Judged(f"A{mark}B")


@pytest.mark.parametrize("kind", ["text", "textarea", "email", "phone", "url", "date", "time"])
@pytest.mark.parametrize(
    "blank", ["\u200b", "\ufeff \u2060", "\u3164", INVISIBLE, SPACES], ids=ascii
)
def test_an_answer_of_what_is_invisible_is_none(kind, blank):
    assert verdict(kind, blank) == Judged(None)
    assert code(kind, blank, required=True) == "required"


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم", "क्‍ष", "👩‍👩‍👧", "Great ❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "We are 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "辻\U000e0100", "1️⃣", "שלום", "🏳️‍🌈",
    ],
)  # fmt: skip
def test_what_belongs_to_a_character_stays(text):
    assert verdict("text", f" {text} ", normalise=("trim",)) == Judged(text)
    assert verdict("textarea", f"\u200f{text}\u200f") == Judged(text)


# -- look-alikes -----------------------------------------------------------------------------


@pytest.mark.parametrize("dash", DASHES, ids=ascii)
def test_dashes_are_hyphens_in_codes_and_addresses(dash):
    assert verdict("phone", f"210{dash}1234567") == Judged("210-1234567")
    assert verdict("email", f"a@b{dash}c.gr") == Judged("a@b-c.gr")
    assert verdict("url", f"https://b{dash}c.gr") == Judged("https://b-c.gr")
    assert verdict("text", f"AB{dash}12", pattern="[A-Z]+-[0-9]+") == Judged("AB-12")
    assert verdict("date", f"2026{dash}03{dash}10") == Judged("2026-03-10")
    # Free text is the person's own.
    assert verdict("text", f"a {dash} b") == Judged(f"a {dash} b")


@pytest.mark.parametrize("space", SPACES, ids=ascii)
def test_spaces_are_spaces(space):
    assert verdict("phone", f"{space}210{space}{space}1234567{space}") == Judged("210 1234567")
    assert verdict("email", f"{space}a@b.gr{space}") == Judged("a@b.gr")
    assert verdict("text", f"AB{space}12", pattern="[A-Z]+ [0-9]+") == Judged("AB 12")
    assert code("email", f"a{space}c@b.gr") == "email"


@pytest.mark.parametrize("space", "\t\n\v\f\r\x85\u2028\u2029")
def test_one_line_has_spaces_for_tabs_and_line_ends(space):
    assert verdict("text", f"a{space}b") == Judged("a b")
    assert verdict("text", f"a\r\n{space}b") == Judged("a b")


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        ("phone", "（０２１０）１２３－４５６７", "(0210)123-4567"),
        ("phone", "＋３０　２１０　１２３４５６７", "+30 210 1234567"),
        ("phone", "03ー1234ー5678", "03-1234-5678"),
        ("email", "ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "name@example.com"),
        ("email", "name@example。com", "name@example.com"),
        ("email", "oﬃce@example.com", "office@example.com"),
        ("url", "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ", "https://example.com"),
        ("url", "https://コーヒー。jp", "https://コーヒー.jp"),
    ],
)
def test_other_shapes_of_ascii_are_ascii(kind, typed, meant):
    assert verdict(kind, typed) == Judged(meant)


@pytest.mark.parametrize("zero", ZEROS, ids=ascii)
def test_digits_of_every_script(zero):
    typed = "".join(chr(ord(zero) + each) for each in range(10))
    assert ascii_digits(typed) == "0123456789"
    assert verdict("phone", typed) == Judged("0123456789")
    assert verdict("text", f"Nr. {typed}", normalise=("digits",)) == Judged("0123456789")
    assert verdict("text", typed, pattern="[0-9]{10}") == Judged("0123456789")
    day = f"{typed[2]}{typed[0]}{typed[2]}{typed[6]}-{typed[0]}{typed[3]}-{typed[1]}{typed[0]}"
    assert verdict("date", day) == Judged("2026-03-10")
    assert verdict("time", f"{typed[0]}{typed[9]}:{typed[3]}{typed[0]}") == Judged("09:30")


# -- composed --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["José", "Ω", "한글", "ϊός", "Ångström", "ẹ́"])
def test_text_is_composed_before_it_is_judged(name):
    apart, whole = unicodedata.normalize("NFD", name), unicodedata.normalize("NFC", name)
    assert verdict("text", apart, max_length=len(whole), min_length=len(whole)) == Judged(whole)
    assert verdict("textarea", apart, max_length=len(whole)) == Judged(whole)
    assert verdict("text", apart, pattern=f"[{whole}]+") == Judged(whole)
    assert verdict("email", f"{apart}@b.gr") == Judged(f"{whole}@b.gr")


# -- nothing is emptied in silence ----------------------------------------------------------


@pytest.mark.parametrize("typed", ["abc", "-", "x\u200b", "½", "②"])
@pytest.mark.parametrize("required", [True, False])
def test_letters_where_digits_are_kept_are_an_error(typed, required):
    steps = ("digits",)
    assert verdict("text", typed, normalise=steps, required=required) == Judged(None, "digits")
    assert verdict("text", "", normalise=steps) == Judged(None)


@given(st.text(max_size=30), st.permutations(["trim", "collapse", "digits", "upper", "unaccent"]))
def test_no_step_empties_what_is_visible_in_silence(typed, steps):
    found = verdict("text", typed, normalise=tuple(steps), max_length=1000)
    if found == Judged(None):
        assert all(clean_code(each) == "" for each in typed)


@given(st.sampled_from(["email", "phone", "url", "text"]), st.text(max_size=30))
def test_what_was_tidied_is_tidy(kind, typed):
    # The page sends what it made of an answer; the backend must make no more of it.
    found = verdict(kind, typed, max_length=1000)
    if not found.code:
        assert verdict(kind, found.value, max_length=1000) == found
    assert clean_code(clean_code(typed)) == clean_code(typed)
    assert tidy(tidy(typed)) == tidy(typed)


# -- letters ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "capitals", "plain"),
    [
        ("Γιώργος", "ΓΙΏΡΓΟΣ", "ΓΙΩΡΓΟΣ"),
        ("Μαΐου", "ΜΑΪ́ΟΥ", "ΜΑΪΟΥ"),
        ("ᾧ", "ὯΙ", "ΩΙ"),
        ("José Müller-Lüdenscheidt", "JOSÉ MÜLLER-LÜDENSCHEIDT", "JOSE MULLER-LUDENSCHEIDT"),
        ("straße", "STRASSE", "STRASSE"),
        ("Łódź", "ŁÓDŹ", "ŁODZ"),
        ("ﬁn", "FIN", "FIN"),
        ("Андре́й Ёлкин", "АНДРЕ́Й ЁЛКИН", "АНДРЕЙ ЁЛКИН"),
        ("Київ", "КИЇВ", "КИЇВ"),
        ("Ѓорче Ќосев", "ЃОРЧЕ ЌОСЕВ", "ЃОРЧЕ ЌОСЕВ"),
        ("հայ", "ՀԱՅ", "ՀԱՅ"),
        ("ქართული", "ᲥᲐᲠᲗᲣᲚᲘ", "ᲥᲐᲠᲗᲣᲚᲘ"),
        ("한글 हिन्दी ไทย שָׁלוֹם", "한글 हिन्दी ไทย שָׁלוֹם", "한글 हिन्दी ไทย שָׁלוֹם"),
    ],
)
def test_capitals_in_all_scripts(text, capitals, plain):
    compose = unicodedata.normalize
    assert upper(text) == compose("NFC", capitals)
    steps = ("upper", "unaccent")
    assert verdict("text", text, normalise=steps) == Judged(compose("NFC", plain))
    assert without_accents(upper(text)) == upper(without_accents(text))


def test_length_is_judged_after_tidying():
    assert code("text", "ß" * 3, normalise=("upper",), max_length=5) == "too_long"
    assert code("text", " \u200bab\u200b ", normalise=("trim",), max_length=2) == ""


@pytest.mark.parametrize(
    ("text", "small"),
    [("ΟΔΟΣ", "οδος"), ("ΟΔΟΣ ΣΑΣ", "οδος σας"), ("Σ", "σ"), ("ΑΣΑ", "ασα"), ("ÀÉ İ", "àé i̇")],
)
def test_small_letters(text, small):
    assert lower(text) == small
