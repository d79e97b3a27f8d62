from __future__ import annotations

import contextlib
import json
import re
import subprocess
import warnings
from random import Random

import pytest

from builder.check import patterns
from builder.check.patterns import PATTERN_MAX, example_of, problem_of

# -- the common grammar ----------------------------------------------------------------------

TAKEN = [
    "", "a", "abc", "[0-9]{5}", r"\d+", r"\w+", "[A-Za-z]{2}[0-9]{8}", "[^@]*", "a|b|abc", "a||b",
    "(?:ab)+c?", "(a+)(b*)", "()", "(?:)", "[😀-😎]+", "[α-ωΑ-Ωά-ώ ]+", "[À-ɏA-Za-z' -]+", "a{0}",
    "a{2,}", "a{2,5}", "a{1000}", "a*?", "a+?b", "a{2,3}?", r"\+?\d{5,15}", r"[\w.-]+", r"[\d-]",
    "[-a]", "[a-]", "[^-]", "[a-b-]", r"[\]\[\\^-]", r"\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/", "/", "-",
    "&&", "~", "#", ",", "=", "!", "<a>", '"', "a b", "é", "😀", "[&]", "[~a]", "[|]", "[.*+?(){}$]",
    """[^0-9!"#$%&()*+,/:;<=>?@\\[\\\\\\]^_`{|}~]+""", "(?:" * 19 + "a" + ")" * 19, "a" * PATTERN_MAX,
    "[^b-\U0010ffff]+",
]  # fmt: skip

REFUSED = {
    "^a": "needs no ^",
    "a$": "needs no $",
    ".": "has a “.”",
    "a.b": "has a “.”",
    "*": "nothing before it",
    "+a": "nothing before it",
    "?": "nothing before it",
    "{2}": "nothing before it",
    "(*a)": "nothing before it",
    "a|*": "nothing before it",
    "a**": "two repetitions",
    "a+*": "two repetitions",
    "a++": "two repetitions",
    "a?+": "two repetitions",
    "a{2}{3}": "two repetitions",
    "a*??": "two repetitions",
    "a{": "not {2}",
    "a{x}": "not {2}",
    "a{,3}": "not {2}",
    "a{2,3": "ends too early",
    "a{2;3}": "not {2}",
    "a{ 2}": "not {2}",
    "a{٢}": "not {2}",
    "a{12345}": "not {2}",
    "a{1001}": "beyond 1000",
    "a{1,1001}": "beyond 1000",
    "a{3,2}": "wrong way round",
    "]": "nothing opens",
    "}": "nothing opens",
    "a]": "nothing opens",
    "(": "nothing closes",
    "(a": "nothing closes",
    "(?:a|b": "nothing closes",
    ")": "“)” that nothing opens",
    "a)b": "“)” that nothing opens",
    "(?=a)": "special group",
    "(?!a)": "special group",
    "(?<=a)": "special group",
    "(?P<x>a)": "special group",
    "(?<x>a)": "special group",
    "(?i)a": "special group",
    "(?#a)": "special group",
    "(?>a)": "special group",
    "(?": "ends too early",
    "\\": "ends too early",
    "[a\\": "ends too early",
    r"\D": r"has \D",
    r"\W": r"has \W",
    r"\s": r"has \s",
    r"\b": r"has \b",
    r"\1": r"has \1",
    r"\n": r"has \n",
    r"\x41": r"has \x",
    r"\u0041": r"has \u",
    r"\p{L}": r"has \p",
    r"\Z": r"has \Z",
    r"\-": r"has \-",
    r"\a": r"has \a",
    r"\é": r"has \é",
    r"[\b]": r"has \b",
    "[": "ends too early",
    "[a": "ends too early",
    "[^": "ends too early",
    "[]": "empty []",
    "[^]": "empty []",
    "[]a]": "empty []",
    "[^\0-\U0010ffff]": "leaves no character",
    "[[]": "has a [ inside",
    "[a[b]": "has a [ inside",
    "[[:alpha:]]": "has a [ inside",
    r"[\w-z]": "with a class at one end",
    r"[a-\d]": "with a class at one end",
    r"[!-\d]": "with a class at one end",
    "[z-a]": "wrong way round",
    "[😎-😀]": "wrong way round",
    "[a--]": "wrong way round",
    "[+--]": "doubled",
    "[a&&b]": "doubled",
    "[a||b]": "doubled",
    "[~~]": "doubled",
    "(?:" * 20 + "a" + ")" * 20: "nested too deep",
    "a" * (PATTERN_MAX + 1): "longer than 500",
}


@pytest.mark.parametrize("pattern", TAKEN, ids=ascii)
def test_patterns_that_both_engines_read_alike_are_taken(pattern):
    assert problem_of(pattern) == ""


@pytest.mark.parametrize(("pattern", "words"), REFUSED.items(), ids=map(ascii, REFUSED))
def test_others_are_refused_with_the_reason(pattern, words):
    problem = problem_of(pattern)
    assert words in problem
    assert problem.endswith(".")


# -- running time ----------------------------------------------------------------------------

# Each divides some text between its parts in far too many ways.
SLOW = [
    "(a+)+", "(a*)*", "(?:a+)+b", "(?:a|a)*", "(?:a|ab)*", "(?:a|ab|b)+", "(?:a?b?)*", "(a+b?)+",
    "(?:[a-z]+[ ]?)+", r"(?:\w+ ?)+", "(?:a*b*)*c", "((a|b)*c?)*", "(?:(?:a+)b?){50}",
    # Side by side: the length to the power of their number.
    "a*a*", "[a-z]+[a-z0-9]+", "a+b?a+", "a*b*a*", "[^@]+[a-z]+[0-9]*", "a+(a+)", "(a+)(a+)(a+)",
    "(?:a+)(?:a+)", "(?:a+|b)(?:a+|c)(?:a+|d)", "a+(?:a+)?(?:a+)?", "(?:a*|b)a*", r"[^ ]+\.[^ ]+",
    # Bounded, and still too many.
    "(?:a{1,20}){1,20}", "a{0,20}" * 10, "(?:a?){20}(?:a?){20}", "(?:a|aa){1,20}(?:a|aa){1,20}",
    "(?:(?:a|b)+c?){1,20}", "(?:[a-z]{0,9}){7}", "a{0,1000}a{0,1000}a{0,1000}", "(|)" * 100,
    "(?:|a)*", "(?:a|)*", "(?:a?){1000}",
]  # fmt: skip

# Each character decides what comes next, or there is little to try.
QUICK = [
    "a*", "[a-z]+", "a*b*c*", "[a-z]+[0-9]+", "[a-z]+ [a-z]+", "[a-z]+(?: [a-z]+)*", "(?:[a-z]+ )*",
    r"[A-Za-z]+(?:[ '-][A-Za-z]+)*", r"[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*",
    r"[^@ ]+@[^@ .]+\.[a-z]{2,10}", r"\w+@\w+\.\w+", "(?:a|b)*", "(?:ab|cd)*", "(?:red|green|blue)+",
    r"\+?[0-9]{1,3}[ -]?[0-9]{4,14}", r"(?:\d{4}[ -]?){3}\d{4}", r"[0-9]{3}-?[0-9]{3}-?[0-9]{4}",
    "[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?", "https?://[^ ]+", "[^,]*(?:,[^,]*)*",
    "(?:[0-9]{1,3},)*[0-9]{1,3}", "(?:(?:(?:a)+b)+c)+", "[a-z]{1,50}[a-z]{1,50}", "a*a", "a?a?a?",
]  # fmt: skip


@pytest.mark.parametrize("pattern", SLOW)
def test_patterns_that_can_take_very_long_are_found(pattern):
    assert "can take very long" in problem_of(pattern)


@pytest.mark.parametrize("pattern", QUICK)
def test_patterns_that_cannot_are_not(pattern):
    assert problem_of(pattern) == ""


@pytest.mark.parametrize(
    "pattern",
    [
        "(|)" * 166, "(|a)" * 125, "(?:" * 18 + "a?b?c?|d?" + ")?" * 18, "[a-z]?" * 83,
        "|".join("abcdefghij" * 12), "(?:a|b|c|)" * 50, "".join(f"[{c}-z]*" for c in "abcdefghijklm" * 5),
    ],
    ids=range(7),
)  # fmt: skip
def test_looking_at_a_pattern_takes_no_time_itself(pattern):
    problem_of.__wrapped__(pattern)  # the suite's own time limit would end it


def random_pattern(random: Random, depth: int = 0) -> str:
    choice = random.random()
    if depth > 3 or choice < 0.35:
        return random.choice(["a", "b", "c", "[ab]", "[^a]", "[bc]", " "])
    if choice < 0.6:
        return "".join(random_pattern(random, depth + 1) for _ in range(random.randrange(1, 4)))
    inner = random_pattern(random, depth + 1)
    if choice < 0.75:
        return f"(?:{inner}|{random_pattern(random, depth + 1)})"
    repeat = random.choice(["*", "+", "?", "{2}", "{1,3}", "{0,5}", "{2,}", "{1,20}", "{3,20}"])
    return f"(?:{inner}){repeat}"


class _TooManyError(Exception):
    pass


def steps_taken(node: object, text: str, most: int) -> int:
    """Match as a backtracking engine does, and count."""
    count = 0

    def match(part, at, then):
        nonlocal count
        count += 1
        if count > most:
            raise _TooManyError
        if isinstance(part, patterns._Set):
            fits = at < len(text) and any(a <= ord(text[at]) <= b for a, b in part.ranges)
            return fits and then(at + 1)
        if isinstance(part, patterns._Choice):
            return any(match(branch, at, then) for branch in part.branches)
        if isinstance(part, patterns._Sequence):
            return in_turn(part.items, 0, at, then)
        return again(part, 0, at, -1, then)

    def in_turn(items, index, at, then):
        if index == len(items):
            return then(at)
        return match(items[index], at, lambda after: in_turn(items, index + 1, after, then))

    def again(part, done, at, before, then):
        more = (part.most == -1 or done < part.most) and at != before
        if done < part.least or more:
            found = match(part.item, at, lambda after: again(part, done + 1, after, at, then))
        else:
            found = False
        return found or (done >= part.least and then(at))

    with contextlib.suppress(_TooManyError):
        match(node, 0, lambda at: at == len(text))
    return count


def test_no_pattern_takes_more_steps_than_were_reckoned(monkeypatch):
    length = 40
    monkeypatch.setattr(patterns, "_TEXT_MAX", length)
    monkeypatch.setattr(patterns, "_STEPS_MAX", 10**12)
    random = Random(20)  # noqa: S311
    alphabets = ["a", "ab", "aab", "abc", " a", "b"]
    compared = 0
    for _ in range(1500):
        pattern = random_pattern(random)
        node = patterns._Parser(pattern).parse()
        # The figures count characters taken; looking at each alternative costs a little more.
        reckoned = 8 * (patterns._work(node, ()).steps + length)
        if reckoned > 60_000:
            continue
        compared += 1
        for letters in alphabets:
            text = (letters * length)[: length - 1] + "!"
            assert steps_taken(node, text, reckoned + 1) <= reckoned, (pattern, text)
    assert compared > 800


def test_what_is_slow_for_the_counting_engine_is_found():
    for pattern in ["(?:a+)+b", "(?:a|a)*", "(?:a{1,20}){1,20}", "(?:a|ab|b)+", "(a+b?)+"]:
        node = patterns._Parser(pattern).parse()
        assert steps_taken(node, "ab" * 16 + "!", 50_000) > 50_000 or (
            steps_taken(node, "a" * 30 + "!", 50_000) > 50_000
        )
        assert problem_of(pattern)


# -- both engines ----------------------------------------------------------------------------

_PIECES = [
    *"abcAZ09_- &~#,:;'\"<>=!%@/é", "α", "ω", "😀", "\n", r"\d", r"\w", r"\.", r"\/", r"\\", r"\[",
    r"\]", r"\(", r"\)", r"\{", r"\}", r"\^", r"\$", r"\|", r"\*", r"\+", r"\?", r"\-", r"\s", "[ab]",
    "[^a]", "[a-c]", r"[\d-]", r"[\w.]", r"[^\d]", "[-a]", "[a-]", "[&a]", "[α-ω]", "[😀-😎]", "[]",
    "[^]", r"[\]a]", "[a-c-e]", r"[!-\d]", "[!-/]", r"[%-\.]", r"[\w-]", "[", "]", "(", ")", "(?:", "(?=", "|", "^", "$", ".", "{", "}",
]  # fmt: skip
_REPEATS = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "+?", "{0}", "{,2}", "++"]
_TEXTS = ["", "a", "ab", "abc", "aabb", "0", "09", "_", "-", "é", "αβ", "😀", "😎😀", "A", " ", "\n",
          "a-c", "٣", "ſ", "K", "\\", "]", "^", ".", "a.b", "\ud83d", "&&"]  # fmt: skip


def pieced_together(random: Random) -> str:
    found = ""
    for _ in range(random.randrange(1, 7)):
        found += random.choice(_PIECES) + random.choice(_REPEATS)
        if random.random() < 0.15:
            found = f"(?:{found}){random.choice(_REPEATS)}"
    return found


_JUDGE = """
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(([pattern, texts]) => {
  const whole = new RegExp(`^(?:${pattern})$`, "u");
  return texts.map((text) => whole.test(text));
})));
"""


def test_whatever_is_taken_means_the_same_to_both_engines():
    random = Random(6)  # noqa: S311
    tried = [pieced_together(random) for _ in range(12_000)]
    taken = [*TAKEN, *QUICK, *dict.fromkeys(each for each in tried if not problem_of(each))]
    assert len(taken) > 1500
    cases = [(each, [*_TEXTS, *(example_of(each, n) for n in (0, 3, 9))]) for each in taken]
    done = subprocess.run(
        ["node", "-e", _JUDGE], input=json.dumps(cases), capture_output=True, text=True, check=True
    )
    theirs = json.loads(done.stdout)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for (pattern, texts), found in zip(cases, theirs, strict=True):
            ours = [bool(re.fullmatch(pattern, text, re.ASCII)) for text in texts]
            assert ours == found, pattern


# -- examples --------------------------------------------------------------------------------


@pytest.mark.parametrize("pattern", [*TAKEN, *QUICK], ids=ascii)
@pytest.mark.parametrize("length", [0, 1, 7, 40])
def test_an_example_matches(pattern, length):
    assert re.fullmatch(pattern, example_of(pattern, length), re.ASCII)


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
