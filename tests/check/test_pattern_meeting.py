"""Patterns are said to exclude each other only where no text is matched as wanted."""

from __future__ import annotations

import re
from itertools import product
from random import Random

import pytest

from builder.check.patterns import Matcher, can_meet, problem_of, spelled

_TEXTS = ["".join(each) for length in range(5) for each in product("ab1", repeat=length)]
_ATOMS = ("a", "b", "1", "[ab]", "[^a]", ".", r"\d", r"\w", "(?:ab)", "(?:a|b1)", "(?:a*b)")
_REPEATS = ("", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}")
_LOOKS = ("(?=.*1)", "(?!a)", "(?=a.$)", "(?!.*bb)", r"\b")


def meet(wanted: list[str], unwanted: list[str]) -> bool:
    return can_meet(frozenset(map(Matcher, wanted)), frozenset(map(Matcher, unwanted)))


@pytest.mark.parametrize(
    ("wanted", "unwanted", "expected"),
    [
        (["[0-9]+", "[a-z]+"], [], False),
        (["[0-9]*", "[a-z]*"], [], True),  # the empty text
        (["[0-9]*", "[a-z]*"], [""], False),
        (["a{2,5}", "a{6,}"], [], False),
        (["a{2,5}", "a{5,}"], [], True),
        (["[a-f]+"], ["[a-z]+"], False),
        (["[a-z]+"], ["[a-f]+"], True),
        (["x|y"], ["x", "y"], False),
        (["[A-Z]{2}[0-9]{7}", "[A-Z]{3}.*"], [], False),
        (["(?=.*[0-9])(?=.*[a-z]).{2,}", "[a-z]+"], [], False),
        (["(?=.*[0-9])(?=.*[a-z]).{2,}", "[a-z0-9]{2}"], [], True),
        (["(?!x).+", "x.*"], [], False),
        (["(?:a|b)$"], ["[ab]"], False),
        (["(?:a$)?b"], ["b"], False),
        ([r"\p{Lu}+", r"\p{Ll}+"], [], False),
        # What looks ahead within, and word boundaries, are not followed.
        (["a(?=b)c"], [], True),
        (["a"], [r"\ba"], True),
        # Nothing is wanted, so every text comes into question.
        ([], ["a*"], True),
        ([], [r"[\s\S]*"], False),
        # What would take long is taken for possible.
        (["[ab]*a[ab]{20}", "[ab]*b[ab]{20}"], [], True),
    ],
)  # fmt: skip
def test_patterns_meet(wanted, unwanted, expected):
    assert meet(wanted, unwanted) is expected


def test_case_is_ignored_where_it_is():
    capitals = Matcher("[A-Z]+")
    assert not can_meet(frozenset((Matcher("abc"), capitals)), frozenset())
    assert can_meet(frozenset((Matcher("abc", ignore_case=True), capitals)), frozenset())


def pattern(random: Random) -> str:
    parts = [random.choice(_ATOMS) + random.choice(_REPEATS) for _ in range(random.randrange(1, 4))]
    look = random.choice(_LOOKS) if random.random() < 0.3 else ""
    end = random.choice(("", "", "$"))
    return f"{look}(?:{''.join(parts)}|{random.choice(_ATOMS)}{end})"


def test_no_text_refutes_what_is_said_of_patterns():
    said = {True: 0, False: 0}
    for seed in range(400):
        random = Random(seed)  # noqa: S311
        made = [each for each in (pattern(random) for _ in range(3)) if not problem_of(each)]
        wanted, unwanted = made[: random.randrange(3)], made[2:]
        found = meet(wanted, unwanted)
        said[found] += 1
        like = [re.compile(spelled(each), re.ASCII) for each in wanted]
        unlike = [re.compile(spelled(each), re.ASCII) for each in unwanted]
        if not found:
            matched = [t for t in _TEXTS if all(each.fullmatch(t) for each in like)]
            assert all(any(e.fullmatch(t) for e in unlike) for t in matched), (wanted, unwanted)
    assert min(said.values()) > 20, said
