"""Both engines tidy every character alike, alone and between others."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from builder.backend.characters import (
    INVISIBLE,
    SPACE,
    ascii_digits,
    clean_code,
    lower,
    tidy,
    trim,
    upper,
    without_accents,
)
from builder.backend.rules import anywhere_on_earth, judge
from builder.backend.spec import FieldSpec
from builder.form.kinds import KINDS
from builder.render.page_rules import scripts_for
from builder.templates_folder import templates_folder
from tests.backend.test_characters import DASHES, SPACES, ZEROS
from tests.backend.test_characters import INVISIBLE as UNSEEN
from tests.backend.test_contacts import JUNK, WRAPPED
from tests.browser.chromium import chromium
from tests.differential import TIDYING

pytestmark = pytest.mark.browser

_DAYS = anywhere_on_earth(datetime(2026, 3, 10, 12, tzinfo=UTC))

# By name in the script: what makes something of every character.
_WAYS: dict[str, Callable[[str], str]] = {
    "tidy": tidy,
    "trim": trim,
    "cleanCode": clean_code,
    "asciiDigits": ascii_digits,
    "upper": upper,
    "lower": lower,
    "withoutAccents": without_accents,
}
# What a character stands in: alone, and where it may join what is around it, or end a word.
_PLACES = ("{}", "a{}\u0301", "Α{}ΣΑ", "e\u0327{}\u0300Σ{}", "1{}\ufe0f")
_ALL = """
const all = (ways, places, points) => points.map((point) =>
  places.flatMap((place) =>
    ways.map((way) => way(place.replaceAll("{}", String.fromCodePoint(point))))));
"""
_SCRIPTS = ("rules", *scripts_for(KINDS), *TIDYING)


def _assigned() -> list[int]:
    """Return the code points that this Python knows: of later ones the engines may differ."""
    return [c for c in range(0x110000) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]


def _is_one_of_many(point: int) -> bool:
    """Tell whether a character is a Korean syllable, or one that nothing is ever made of."""
    char = chr(point)
    return 0xAC00 <= point <= 0xD7A3 or (
        unicodedata.category(char) in ("Lo", "So")
        and unicodedata.normalize("NFKD", char) == char.upper() == char.lower() == char
    )


@cache
def _telling() -> list[int]:
    """Return those that something can be made of, and a share of the many others."""
    return [c for c in _assigned() if c % 32 == 0 or not _is_one_of_many(c)]


@cache
def _ours_of_telling() -> list[list[str]]:
    return _ours(_telling())


def _ours(points: list[int]) -> list[list[str]]:
    return [
        [way(place.replace("{}", chr(point))) for place in _PLACES for way in _WAYS.values()]
        for point in points
    ]


def _blocks(points: list[int]) -> Iterator[list[int]]:
    return (points[at : at + 20_000] for at in range(0, len(points), 20_000))


@pytest.fixture(scope="module")
def engine() -> Iterator[Page]:
    folder = templates_folder() / "page" / "js"
    with chromium() as browser:
        page = browser.new_page()
        for name in _SCRIPTS:
            page.add_script_tag(path=folder / f"{name}.js")
        page.add_script_tag(content=_ALL)
        yield page


def _by_chromium(engine: Page, points: list[int]) -> list[list[str]]:
    call = f"all([{', '.join(_WAYS)}], {json.dumps(_PLACES)}, points)"
    found: list[list[str]] = json.loads(
        engine.evaluate(f"(points) => JSON.stringify({call})", points)
    )
    return found


def _by_node(points: list[int]) -> list[list[str]]:
    folder = templates_folder() / "page" / "js"
    script = "".join((folder / f"{name}.js").read_text("utf-8") for name in _SCRIPTS)
    script += f"""{_ALL}
    const points = JSON.parse(require("fs").readFileSync(0, "utf8"));
    console.log(JSON.stringify(all([{", ".join(_WAYS)}], {json.dumps(_PLACES)}, points)));
    """
    done = subprocess.run(
        ["node", "-e", script],
        input=json.dumps(points),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def test_chromium_tidies_telling_characters_alike(engine: Page) -> None:
    assert _by_chromium(engine, _telling()) == _ours_of_telling()


def test_node_tidies_telling_characters_alike() -> None:
    assert _by_node(_telling()) == _ours_of_telling()


@pytest.mark.fuzz
def test_both_tidy_every_character_alike(engine: Page) -> None:
    for block in _blocks(_assigned()):
        assert _by_chromium(engine, block) == _by_node(block) == _ours(block)


@pytest.mark.parametrize(("theirs", "ours"), [("INVISIBLE", INVISIBLE), ("SPACE", SPACE)])
def test_both_have_one_list(engine: Page, theirs: str, ours: str) -> None:
    found = engine.evaluate(
        "() => Array.from({ length: 0x110000 }, (_, point) => point)"
        f".filter((point) => new RegExp(`[${{{theirs}}}]`, 'u').test(String.fromCodePoint(point)))"
    )
    listed = re.compile(f"[{ours}]")
    assert found == [point for point in range(0x110000) if listed.match(chr(point))]


# -- generated neighbours of what people type ------------------------------------------------

_MARKS = st.sampled_from(
    [*UNSEEN, *DASHES, *SPACES, *JUNK, *ZEROS, "\u0301", "\u0308", "＠", "．", "。", "ー"]
)
_TYPED = (
    ["anna@example.com", "άννα@παράδειγμα.ελ", "a@b", "+30 (210) 123-4567", "tel:0030 210/1234567 x12",
     "Https://Example.com/A-b.", "www.b.gr:80", "//b.gr,", "AB-12 34", "José Ñandú", "ΓΙΏΡΓΟΣ ΐ ᾧ", "straße ﬁ İ ı", "Й ї ѓ",
     "2101234567 ext. 123456", "2101234567x1234567", "a" * 64 + "@b.gr", "x@" + "b" * 63, "https://b.gr:65535",
     "2026-03-10", "09:30", "❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", *(each.format("a@b.gr") for each in WRAPPED)]
)  # fmt: skip
_KINDS = ("text", "textarea", "email", "phone", "url", "date", "time")
_STEPS = st.lists(st.sampled_from(["trim", "collapse", "digits", "upper", "unaccent"]), max_size=3)
_PATTERNS = st.sampled_from(["", "[A-Z]{2}-[0-9]{2} [0-9]{2}", r"[\w @.-]+", "[^0-9]+", "[0-9]+"])


@st.composite
def _neighbours(draw: st.DrawFn) -> str:
    found = list(draw(st.sampled_from(_TYPED)))
    for mark, spot in draw(st.lists(st.tuples(_MARKS, st.integers(0, 60)), max_size=5)):
        found.insert(spot, mark)
    return "".join(found)


@st.composite
def _fields(draw: st.DrawFn) -> FieldSpec:
    kind = draw(st.sampled_from(_KINDS))
    steps, pattern = (tuple(draw(_STEPS)), draw(_PATTERNS)) if kind == "text" else ((), "")
    return FieldSpec(kind=kind, name="a", normalise=steps, pattern=pattern, max_length=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(_fields(), _neighbours() | st.text(max_size=20)), min_size=20, max_size=60)
)
def test_both_engines_judge_neighbours_of_what_people_type_alike(
    engine: Page, cases: list[tuple[FieldSpec, str]]
) -> None:
    _compare(
        engine,
        [
            (field, text)
            for field, text in cases
            if all(unicodedata.category(each) != "Cn" for each in text)
        ],
    )


def test_both_engines_judge_what_people_type_alike(engine: Page) -> None:
    fields = [FieldSpec(kind=kind, name="a", max_length=400) for kind in _KINDS]
    _compare(engine, [(field, text) for field in fields for text in _TYPED])


def _compare(engine: Page, cases: list[tuple[FieldSpec, str]]) -> None:
    sent = json.dumps([[field.as_json(), text] for field, text in cases])
    theirs = engine.evaluate(
        "(text) => JSON.stringify(JSON.parse(text).map(([field, raw]) =>"
        " judge(field, raw, { first: '2026-03-10', last: '2026-03-10' })))",
        sent,
    )
    ours: list[Any] = [judge(field, text, _DAYS) for field, text in cases]
    for (field, text), found, expected in zip(cases, json.loads(theirs), ours, strict=True):
        assert found == expected._asdict(), f"{field.as_json()} {text!a}"
