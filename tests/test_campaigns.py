"""The campaigns fit the backend and the tests as they are, so that they can be run at any time."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from builder.check import validate
from builder.render import Bundle, plan_of, render_bundle
from scripts.campaigns.controls import CONTROLS
from scripts.campaigns.edits import edited
from scripts.campaigns.kills import ANY_MOMENT, FAULT_POINTS, bundle_with_faults
from scripts.campaigns.threat_rows import HONEST, ROWS, Control
from tests.projects import every_kind

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return render_bundle(plan_of(validate(every_kind())))


@pytest.mark.parametrize("control", CONTROLS, ids=lambda each: f"{each.row} {each.name}")
def test_a_control_can_still_be_removed(bundle: Bundle, control: Control):
    mutant = edited(bundle, control.edits)
    changed = {path for path in bundle.files if mutant.files[path] != bundle.files[path]}
    assert changed == {each.file for each in control.edits}
    for path in changed:
        if path.endswith(".py"):
            ast.parse(mutant.files[path])


def test_every_row_has_controls_and_tests_that_exist():
    assert {each.row for each in CONTROLS} == set(ROWS) == set(range(1, 20))
    for name in (HONEST, *(each for tests in ROWS.values() for each in tests)):
        path, _, test = name.partition("::")
        tree = ast.parse((REPOSITORY / path).read_text(encoding="utf-8"))
        found = {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
        assert test in found if test else found, name


@pytest.mark.parametrize("short", [False, True])
def test_the_backend_can_still_be_killed_at_every_fault_point(short: bool):
    faults = bundle_with_faults(short=short)
    points = set()
    for path, content in faults.files.items():
        if path.startswith("backend/") and path.endswith(".py"):
            for node in ast.walk(ast.parse(content)):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "faults.point":
                    points.add(ast.literal_eval(node.args[0]))
    assert points == set(FAULT_POINTS) - {ANY_MOMENT}
