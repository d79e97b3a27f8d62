"""Structures with parts of wrong types are read or refused; what is read can be saved."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from builder.errors import ImportFileError
from builder.importers import READERS, Import
from builder.importers.formats.xlsform import read_xlsform
from builder.importers.xlsx import Sheet
from builder.storage.codec import dump_project, load_project
from tests.importers.test_json_schema import SCHEMA
from tests.importers.test_services import FORMIO, SURVEY
from tests.importers.test_xlsform import CHOICES, HEAD

WRONG: list[Any] = [
    None, True, False, 0, -1, 3.5, 1e30, 10**18, "", "x", "{{f_1}}", "{a} = 1", "\x00",
    "2026-13-45", [], {}, [1], ["a"], {"a": 1}, {"default": "x", "el": "ψ"}, {"$ref": "#"},
    "(" * 50, "a" * 500,
]  # fmt: skip
FORMULAS = [
    "", "yes", "1", "(", "=", "'a'", "${n}", "${n} = 1", ". > 5", ". = ${n}", "-${n}", "not(.)",
    "not()", "selected(${n})", "regex(., 'a+')", "string-length(.) < 3", "today() + 5 > ${n}",
    "${n} div 0", "if(${n} > 1, 'a', 'b')", "coalesce(${n}, '')", "concat(${n}, \"y'z\")",
    "${n} mod 3", ". >= date('2020-01-01')", "date('x')", "date(${n})", "round(${n})", "true()",
]  # fmt: skip
TYPES = [
    "text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "range",
    "select_one deal", "select_multiple extras", "select_one", "begin_group", "end_group",
    "begin_repeat", "end_repeat", "hidden", "acknowledge", "x", "",
]  # fmt: skip


def places(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    entries = (
        part.items()
        if isinstance(part, dict)
        else enumerate(part if isinstance(part, list) else ())
    )
    for name, held in entries:
        yield from places(held, (*path, name))


def changed(structure: Mapping[str, Any], chance: random.Random) -> Any:
    """Return a structure with a few of its parts replaced by something else."""
    found: Any = copy.deepcopy(structure)
    for _ in range(chance.randint(1, 4)):
        *above, last = chance.choice([each for each in places(found) if each])
        holder = found
        for name in above:
            holder = holder[name]
        holder[last] = copy.deepcopy(chance.choice(WRONG))
    return found


def assert_can_be_saved(found: Import) -> None:
    assert load_project(dump_project(found.project)) == found.project


@pytest.mark.parametrize(
    ("source", "structure"), [("surveyjs", SURVEY), ("formio", FORMIO), ("json-schema", SCHEMA)]
)
def test_parts_of_the_wrong_type_are_left_or_refused(source, structure):
    chance = random.Random(source)  # noqa: S311 - the same in every run
    read = 0
    for _ in range(120):
        data = json.dumps(changed(structure, chance)).encode()
        try:
            assert_can_be_saved(READERS[source](data))
            read += 1
        except ImportFileError:
            continue
    assert read > 40


def test_any_formula_in_any_cell_is_taken_or_left():
    chance = random.Random(7)  # noqa: S311 - the same in every run
    choices = Sheet("choices", tuple(enumerate(map(tuple, CHOICES), 1)))
    read = 0
    for _ in range(200):
        rows = [tuple(HEAD)]
        for number in range(chance.randint(1, 6)):
            cells = {"type": chance.choice(TYPES), "name": chance.choice(["n", "a", f"q{number}"])}
            formulas = {
                each: chance.choice(FORMULAS)
                for each in ("relevant", "constraint", "calculation", "required", "default")
            }
            words = {
                each: chance.choice(["", "A", "${n}", "multiline", "start=0 end=x"])
                for each in HEAD
            }
            rows.append(tuple({**words, **formulas, **cells}[each] for each in HEAD))
        try:
            assert_can_be_saved(read_xlsform((Sheet("survey", tuple(enumerate(rows, 1))), choices)))
            read += 1
        except ImportFileError:
            continue
    assert read > 100
