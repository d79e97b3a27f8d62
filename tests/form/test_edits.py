from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form import edits
from builder.form.fields import HeadingField, NamedField, TextField
from builder.form.kinds import KINDS
from builder.form.names import is_name
from builder.form.project import Project
from builder.form.texts import LocalText
from tests.form.generated import STEADY, field_lists, projects

FIELDS = tuple(TextField(id=each, name=f"name_{each}") for each in "abcde")
FIVE = Project(id="five", name="Five", fields=FIELDS)


def ids(project):
    return "".join(field.id for field in project.fields)


def names(project):
    return [each.name for each in project.fields if isinstance(each, NamedField)]


# -- asking ----------------------------------------------------------------------------------


def test_names_in_use_are_those_of_fields_that_have_one():
    project = edits.insert_fields(FIVE, [HeadingField(id="h")], 0)
    assert edits.taken_names(project) == {f"name_{each}" for each in "abcde"}
    assert edits.taken_names(Project(id="x", name="x")) == frozenset()


def test_a_field_is_found_by_its_id():
    assert edits.index_of(FIVE, "c") == 2
    assert FIVE.field("c") is FIELDS[2]
    for ask in (lambda: edits.index_of(FIVE, "z"), lambda: FIVE.field("z")):
        with pytest.raises(KeyError):
            ask()


# -- making ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_made_field_is_of_its_kind_and_free_to_insert(kind):
    project = FIVE
    for number in range(3):
        project = edits.insert_fields(
            project, [edits.make_field(project, kind, f"new{number}")], 99
        )
    made = project.fields[5:]
    assert [each.kind for each in made] == [kind] * 3
    assert len(set(names(project))) == len(names(project))
    assert all(map(is_name, names(project)))


# -- inserting -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("position", "expected"),
    [(0, "xabcde"), (2, "abxcde"), (5, "abcdex"), (99, "abcdex"), (-1, "xabcde")],
)
def test_inserting_out_of_range_goes_to_the_end_meant(position, expected):
    assert ids(edits.insert_fields(FIVE, [HeadingField(id="x")], position)) == expected


def test_an_id_in_use_is_refused():
    for twice in ([TextField(id="a", name="x")], [HeadingField(id="x"), HeadingField(id="x")]):
        with pytest.raises(ValueError, match="in use"):
            edits.insert_fields(FIVE, twice, 0)


def test_a_name_in_use_is_replaced_by_a_free_one():
    twins = [TextField(id="x", name="name_a"), TextField(id="y", name="name_a")]
    found = edits.insert_fields(FIVE, twins, 5)
    assert names(found)[5:] == ["name_a_2", "name_a_3"]


@STEADY
@given(projects(), field_lists(ids="new"), st.integers(-3, 12))
def test_inserted_fields_stand_together_with_names_that_nobody_else_has(project, fresh, position):
    before = names(project)
    found = edits.insert_fields(project, fresh, position)
    spot = max(0, min(position, len(project.fields)))
    placed = found.fields[spot : spot + len(fresh)]
    assert [each.id for each in placed] == [each.id for each in fresh]
    assert (*found.fields[:spot], *found.fields[spot + len(fresh) :]) == project.fields
    adopted = [each.name for each in placed if isinstance(each, NamedField)]
    assert len(set(adopted)) == len(adopted)
    assert not set(adopted) & set(before)


# -- removing, moving ------------------------------------------------------------------------


def test_fields_are_removed_by_id():
    assert ids(edits.remove_fields(FIVE, {"b", "d", "nobody"})) == "ace"
    assert edits.remove_fields(FIVE, ()) == FIVE


@pytest.mark.parametrize(
    ("moved", "position", "expected"),
    [
        ("b", 0, "bacde"),
        ("b", 1, "abcde"),
        ("b", 2, "abcde"),
        ("b", 4, "acdbe"),
        ("b", 5, "acdeb"),
        ("db", 0, "bdace"),
        ("ae", 3, "bcaed"),
        ("abcde", 2, "abcde"),
        ("b", 99, "acdeb"),
        ("d", -1, "dabce"),
        ("", 3, "abcde"),
    ],
)
def test_moved_fields_keep_their_order_and_stand_where_they_were_put(moved, position, expected):
    assert ids(edits.move_fields(FIVE, set(moved), position)) == expected


@pytest.mark.parametrize(
    ("shifted", "by", "expected"),
    [
        ("c", -1, "acbde"),
        ("c", 1, "abdce"),
        ("a", -1, "abcde"),
        ("e", 1, "abcde"),
        ("bc", -1, "bcade"),
        ("bc", 1, "adbce"),
        ("bd", -1, "bdace"),
        ("bd", 1, "acebd"),
        ("de", 1, "abcde"),
        ("", 1, "abcde"),
    ],
)
def test_a_shifted_block_passes_its_neighbour(shifted, by, expected):
    assert ids(edits.shift_fields(FIVE, set(shifted), by)) == expected


@STEADY
@given(projects(), st.data())
def test_moving_and_shifting_lose_and_change_no_field(project, data):
    pool = [field.id for field in project.fields]
    chosen = data.draw(st.sets(st.sampled_from(pool)) if pool else st.just(set()))
    position = data.draw(st.integers(-2, 9))
    for found in (
        edits.move_fields(project, chosen, position),
        edits.shift_fields(project, chosen, -1),
        edits.shift_fields(project, chosen, 1),
    ):
        assert Counter(found.fields) == Counter(project.fields)
        # Those that were not chosen keep their order among each other.
        assert [f for f in found.fields if f.id not in chosen] == [
            f for f in project.fields if f.id not in chosen
        ]


@STEADY
@given(projects(), st.data())
def test_one_field_shifted_there_and_back_is_where_it_was(project, data):
    if len(project.fields) < 2:
        return
    spot = data.draw(st.integers(0, len(project.fields) - 2))
    chosen = {project.fields[spot].id}
    assert edits.shift_fields(edits.shift_fields(project, chosen, 1), chosen, -1) == project


# -- changing, duplicating -------------------------------------------------------------------


def test_one_field_is_changed_and_no_other():
    found = edits.change_field(FIVE, "c", required=True, label=LocalText.of(en="C"))
    changed = found.field("c")
    assert isinstance(changed, TextField)
    assert (changed.required, changed.label, changed.name) == (True, LocalText.of(en="C"), "name_c")
    assert edits.remove_fields(found, "c") == edits.remove_fields(FIVE, "c")


def test_what_is_not_there_cannot_be_changed():
    with pytest.raises(KeyError):
        edits.change_field(FIVE, "z", required=True)
    with pytest.raises(TypeError):
        edits.change_field(FIVE, "a", rocket=1)


def test_languages_are_set_in_order_once_each_and_wordings_stay():
    project = edits.change_field(FIVE, "a", label=LocalText.of(en="A", el="Α"))
    found = edits.set_languages(project, ["el", "en", "el"])
    assert found.languages == ("el", "en")
    assert found.default_language == "el"
    assert edits.set_languages(found, ["en"]).fields == project.fields


def test_a_form_without_languages_still_has_a_default():
    assert edits.set_languages(FIVE, []).default_language == "en"
