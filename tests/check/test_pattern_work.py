"""How long a pattern may work on an answer."""

import contextlib
from random import Random

import pytest

from builder.check.patterns import problem_of, work
from builder.check.patterns.nodes import Boundary, Choice, Look, Sequence, Set
from builder.check.patterns.parser import Parser
from tests.check.pattern_tables import QUICK

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
    # Looked ahead at each end that what comes before can have.
    "a+(?=a*b)", "[a-z]+(?!.*x)[0-9]", "a+(?:(?=a*)b|c)", "(?:a|b)+(?=.*[0-9])(?=.*[A-Z]).*", r"\w*(?=(?:ab)*)",
]  # fmt: skip

# Each character decides what comes next, or there is little to try.


def test_patterns_that_can_take_very_long_are_found():
    assert [each for each in SLOW if "can take very long" not in problem_of(each)] == []


def test_patterns_that_cannot_are_not():
    assert {each: problem_of(each) for each in QUICK} == dict.fromkeys(QUICK, "")


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
    if choice < 0.85:
        return f"(?{random.choice('=!')}{inner})"
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
        if isinstance(part, Set):
            fits = at < len(text) and any(a <= ord(text[at]) <= b for a, b in part.ranges)
            return fits and then(at + 1)
        if isinstance(part, Boundary):
            return then(at)
        if isinstance(part, Look):
            return match(part.item, at, lambda _after: True) != part.negative and then(at)
        if isinstance(part, Choice):
            return any(match(branch, at, then) for branch in part.branches)
        if isinstance(part, Sequence):
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
    monkeypatch.setattr(work, "_TEXT_MAX", length)
    monkeypatch.setattr(work, "_STEPS_MAX", 10**12)
    random = Random(20)  # noqa: S311
    alphabets = ["a", "ab", "aab", "abc", " a", "b"]
    compared = 0
    for _ in range(1500):
        pattern = random_pattern(random)
        node = Parser(pattern).parse()
        # The figures count characters taken; looking at each alternative costs a little more.
        reckoned = 8 * (work._work(node, ()).steps + length)
        if reckoned > 60_000:
            continue
        compared += 1
        for letters in alphabets:
            text = (letters * length)[: length - 1] + "!"
            assert steps_taken(node, text, reckoned + 1) <= reckoned, (pattern, text)
    assert compared > 800


def test_what_is_slow_for_the_counting_engine_is_found():
    for pattern in ["(?:a+)+b", "(?:a|a)*", "(?:a{1,20}){1,20}", "(?:a|ab|b)+", "(a+b?)+"]:
        node = Parser(pattern).parse()
        assert steps_taken(node, "ab" * 16 + "!", 50_000) > 50_000 or (
            steps_taken(node, "a" * 30 + "!", 50_000) > 50_000
        )
        assert problem_of(pattern)
