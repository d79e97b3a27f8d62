"""Every finding says exactly where its fault is, in a form and in its file."""

import json
import re
from dataclasses import replace

import pytest

from builder.check import check
from builder.form.conditions import Comparison, Group
from builder.form.place import Place
from builder.storage.codec import dump_project
from tests.check.codes import known_codes
from tests.faults import FAULTS, GOOD


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_is_found_where_it_is(fault):
    found = [each.place for each in check(fault.project) if each.code == fault.code]
    assert fault.place in found


def test_every_code_has_a_fault():
    assert {each.code for each in FAULTS} == known_codes()


def test_the_good_form_has_no_such_fault():
    assert [each.code for each in check(GOOD)] == []


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_path_leads_to_its_place_in_the_file(fault):
    held = json.loads(dump_project(fault.project))
    steps = re.findall(r"[^.\[\]]+", fault.place.path(fault.project))
    reached = 0
    for step in steps:
        inside = held[int(step)] if isinstance(held, list) and int(step) < len(held) else None
        held = held.get(step) if isinstance(held, dict) else inside
        if held is None:
            break
        reached += 1
    # What is missing, and what is as it is by default, is not written; what holds it is.
    assert reached >= len(steps) - 1 or steps[reached] in fault.place.attribute


NESTED = Group(
    conditions=(
        Comparison(field="f_a", test="filled"),
        Group(
            conditions=(
                Comparison(field="f_b", test="filled"),
                Comparison(field="f_c", test="filled"),
            )
        ),
        Comparison(field="f_d", test="filled"),
    )
)


@pytest.mark.parametrize(
    ("index", "path"),
    [
        (None, "show_if"),
        (0, "show_if.conditions[0]"),
        (2, "show_if.conditions[1].conditions[1]"),
        (3, "show_if.conditions[2]"),
        (4, "show_if"),
    ],
)
def test_a_comparison_is_counted_through_its_groups(index, path):
    fields = tuple(replace(f, show_if=NESTED) if f.id == "f_why" else f for f in GOOD.fields)
    project = replace(GOOD, fields=fields)
    position = [f.id for f in fields].index("f_why")
    place = Place(field_id="f_why", attribute="show_if", index=index)
    assert place.path(project) == f"fields[{position}].{path}"


def test_a_path_does_nothing_to_the_terminal():
    place = Place(attribute="texts.title", language="\x1b[2J")
    assert place.path(GOOD) == "texts.title.'\\x1b[2J'"


def test_a_single_comparison_is_its_condition():
    place = Place(field_id="f_why", attribute="show_if", index=0)
    assert place.path(GOOD).endswith("].show_if")


def test_the_place_of_a_field_that_is_gone_is_in_the_form():
    assert Place(field_id="f_gone", attribute="label").path(GOOD) == "label"
    assert Place(field_id="f_gone").path(GOOD) == "fields"
