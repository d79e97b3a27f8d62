from __future__ import annotations

import re

import pytest

from builder.check.patterns import PATTERN_MAX, example_of, problem_of, spelled
from tests.check.pattern_tables import QUICK, SPELLED, TAKEN

# -- the common grammar ----------------------------------------------------------------------

REFUSED = {
    "a^": "has a ^ after its beginning",
    "a^b": "See character 2",
    "a$b": "has a $ before its end",
    "(?:a|^b)c^": "See character 10",
    "a(^b)": "has a ^ after its beginning",
    "*": r"write \* for the character",
    "+a": "nothing before it",
    "?": "nothing before it",
    "{2}": "nothing before it",
    "(*a)": "nothing before it",
    "a|*": "See character 3",
    "a**": "two repetitions",
    "a+*": "two repetitions",
    "a++": "put the first into (?:…)",
    "a?+": "two repetitions",
    "a{2}{3}": "two repetitions",
    "a*??": "two repetitions",
    "a{": "not {2}",
    "a{x}": r"write \{",
    "a{,3}": "write {0,3}",
    "a{2,3": "ends too early",
    "a{2;3}": "not {2}",
    "a{ 2}": "not {2}",
    "a{٢}": "not {2}",
    "a{12345}": "not {2}",
    "a{1001}": "beyond 1000",
    "a{1,1001}": "beyond 1000",
    "a{3,2}": "wrong way round",
    "]": r"write \] for",
    "}": r"write \} for",
    "a]": "nothing opens",
    "(": "nothing closes",
    "(a": r"write \(",
    "(?:a|b": "nothing closes",
    ")": "“)” that nothing opens",
    "a)b": "See character 2",
    "(?<=a)b": "Safari before 16.4",
    "a(?<!b)": "(?!…)",
    "(?P=x)": "Write out what it stands for",
    "(?P>x)": "special group",
    "(?<1>a)": "malformed name",
    "(?<a": "malformed name",
    "(?<é>a)": "malformed name",
    "(?i)a": "switch on “Ignore case”",
    "(?i:a)": "switch on “Ignore case”",
    "(?s)a": "the switch (?s), which JavaScript cannot read. Leave it out.",
    "(?-i:a)": "the switch (?-i)",
    "(?#a)": "has a comment",
    "(?>a)": "Write (?:…)",
    "(?|a)": "Write (?:…)",
    "(?(1)a|b)": "has a condition",
    "(?R)": "refers to itself",
    "(?&a)": "special group",
    "(?": "ends too early",
    "(?=a": "nothing closes",
    "(?=a)*": "repeats something that takes no character",
    r"\b+": "repeats something that takes no character",
    "\\": r"write \\",
    "[a\\": "ends too early",
    r"\B": "an empty answer",
    r"(a)\1": "refers back to a group",
    r"\k<a>": "refers back to a group",
    r"\0": r"write \x00",
    r"\x4": "two hexadecimal digits",
    r"\xé1": "two hexadecimal digits",
    r"\u004": r"such as \u0391",
    r"\u{}": r"such as \u0391",
    r"\u{110000}": "which is not a character",
    r"\ud800": "which is not a character",
    r"\p": r"such as \p{L}",
    r"\pL": r"such as \p{L}",
    r"\p{}": r"such as \p{L}",
    r"\P{x y}": r"such as \P{L}",
    r"\p{Greek}": r"write \p{Script=Greek}",
    r"\P{Latin}": r"write \P{Script=Latin}",
    r"\p{Alphabetic}": "not a known property",
    r"\p{Script=Klingon}": "not a known property",
    r"\p{scx=Greek}": "not a known property",
    r"\p{C}": "not a known property",
    r"\Z": "the whole answer must match anyway",
    r"\A": "the whole answer must match anyway",
    r"\h": r"write [ \t]",
    r"\R": r"write [\r\n]",
    r"\N{DIGIT ONE}": r"write \u{…}",
    r"\U0001F600": r"write \u{…}",
    r"\cA": r"write \x01",
    r"\a": r"write \x07",
    r"\e": r"write \x1b",
    r"\é": "write é",
    r"\y": "write y",
    "\\\u200b": r"has \'\u200b'",
    r"[\b]": "not a word boundary",
    r"[\B]": r"has \B",
    "[": "ends too early",
    "[a": "ends too early",
    "[^": "ends too early",
    "[]": r"write [\]]",
    "[^]": "empty []",
    "[]a]": "empty []",
    "[^\0-\U0010ffff]": "leaves no character",
    "[[]": r"write \[ for",
    "[a[b]": "has a [ inside",
    "[[:alpha:]]": r"write [\p{L}]",
    "[[:^digit:]]": "write [0-9]",
    "[[:foo:]]": "has a [ inside",
    r"[\w-z]": "write it last",
    r"[a-\d]": "with a class at one end",
    r"[!-\s]": "with a class at one end",
    "[z-a]": "wrong way round",
    "[😎-😀]": "wrong way round",
    "[a--]": "wrong way round",
    "[+--]": "write it once",
    "[a&&b]": "doubled",
    "[a||b]": "doubled",
    "[~~]": "doubled",
    "(?:" * 20 + "a" + ")" * 20: "nested too deep",
    "a" * (PATTERN_MAX + 1): "longer than 500",
    r"\p{L}" * 20: r"repeat one: \p{L}{2,40}",
}


def test_patterns_that_both_engines_read_alike_are_taken_as_they_are_written():
    assert {each: problem_of(each) for each in TAKEN} == dict.fromkeys(TAKEN, "")
    assert [spelled(each) for each in TAKEN] == TAKEN


@pytest.mark.parametrize(("pattern", "texts"), SPELLED.items(), ids=map(ascii, SPELLED))
def test_what_the_engines_read_differently_is_spelled_out(pattern, texts):
    assert problem_of(pattern) == ""
    good, bad = texts
    whole = re.compile(spelled(pattern), re.ASCII)
    assert [each for each in good if not whole.fullmatch(each)] == []
    assert [each for each in bad if whole.fullmatch(each)] == []


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        ("[a-z]{2}[0-9]", ["aB1", "AB1"], ["ſa1", "\u212aa1"]),
        ("straße", ["STRAẞE", "Straße"], ["strasse"]),
        ("οδος", ["ΟΔΟΣ", "οδοσ", "οδος"], ["odos"]),
        ("é|i", ["É", "I", "i"], ["ı", "İ", "e"]),
        ("[^a]", ["b", "B"], ["a", "A"]),
        (r"\p{Lu}+", ["Ab", "ω"], ["1"]),
        (r"(?!x)[\w]+", ["Yx"], ["Xy", "xy"]),
        ("ǆ", ["ǅ", "Ǆ"], ["dž"]),
    ],
)
def test_case_is_ignored_where_that_is_switched_on(pattern, good, bad):
    assert problem_of(pattern, ignore_case=True) == ""
    whole = re.compile(spelled(pattern, ignore_case=True), re.ASCII)
    assert [each for each in good if not whole.fullmatch(each)] == []
    assert [each for each in bad if whole.fullmatch(each)] == []
    assert whole.fullmatch(example_of(pattern, 3, ignore_case=True))


def test_a_pattern_is_composed_as_answers_are():
    assert spelled("Jose\u0301") == "José"
    assert spelled("[e\u0301]") == "[é]"


@pytest.mark.parametrize(("pattern", "words"), REFUSED.items(), ids=map(ascii, REFUSED))
def test_others_are_refused_with_the_reason(pattern, words):
    problem = problem_of(pattern)
    assert words in problem
    assert problem.endswith(".")


# -- examples --------------------------------------------------------------------------------


def test_an_example_matches():
    wrong = [
        (pattern, length)
        for pattern in (*TAKEN, *QUICK)
        for length in (0, 1, 7, 40)
        if not re.fullmatch(spelled(pattern), example_of(pattern, length), re.ASCII)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "length", "example"),
    [
        ("[0-9]{5}", 0, "00000"),
        ("[A-Z]{2}[0-9]{3}", 0, "AA000"),
        ("[a-z]+", 4, "aaaa"),
        ("[a-z]{0,3}", 9, "aaa"),
        ("[^a-zA-Z0-9]", 0, "-"),
        ("[α-ω]+", 2, "αα"),
        ("a|b", 0, "a"),
        ("a*b", 5, "aaaab"),
        ("^", 5, ""),
    ],
)
def test_an_example_is_a_usual_one_of_about_the_length(pattern, length, example):
    assert example_of(pattern, length) == example


def test_what_is_no_pattern_has_no_example():
    assert example_of("(") == example_of("[") == ""
