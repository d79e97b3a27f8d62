"""Changes of conditions by path."""

import pytest

from builder.form import condition_edits as edits
from builder.form.conditions import Comparison, Group, comparisons


def asks(field: str) -> Comparison:
    return Comparison(field=field, test="filled")


A, B, C, D = map(asks, "abcd")
NESTED = Group(conditions=(A, Group(match="any", conditions=(B, C)), D))


def spelled(condition) -> str:
    """Write a condition as ``all(a any(b c) d)``."""
    if condition is None:
        return ""
    if isinstance(condition, Comparison):
        return condition.field
    return f"{condition.match}({' '.join(map(spelled, condition.conditions))})"


def test_no_condition_and_one_comparison_are_groups_while_they_are_edited():
    assert edits.as_group(None) == Group(conditions=())
    assert edits.as_group(A) == Group(conditions=(A,))
    assert edits.as_group(NESTED) is NESTED
    for condition in (None, A, NESTED):
        assert edits.stored(edits.as_group(condition)) == condition
    # A group in a group says all or any, which is kept.
    alone = Group(conditions=(Group(match="any", conditions=(A,)),))
    assert edits.stored(alone) == alone


def test_paths_follow_the_comparisons_from_left_to_right():
    paths = list(edits.paths_of_comparisons(NESTED))
    assert paths == [(0,), (1, 0), (1, 1), (2,)]
    assert [edits.part_at(NESTED, path) for path in paths] == list(comparisons(NESTED))
    with pytest.raises(IndexError):
        edits.part_at(NESTED, (0, 0))


@pytest.mark.parametrize(
    ("change", "path", "after"),
    [
        (edits.removed, (0,), "all(any(b c) d)"),
        (edits.removed, (1, 0), "all(a any(c) d)"),
        (edits.removed, (1,), "all(a d)"),
        (edits.duplicated, (1, 1), "all(a any(b c c) d)"),
        (edits.duplicated, (1,), "all(a any(b c) any(b c) d)"),
        (edits.wrapped, (0,), "all(any(a) any(b c) d)"),
        (edits.wrapped, (1, 0), "all(a any(all(b) c) d)"),
        (edits.unwrapped, (1,), "all(a b c d)"),
    ],
)
def test_a_part_is_changed_in_its_place(change, path, after):
    assert spelled(change(NESTED, path)) == after


def test_an_emptied_group_goes_with_its_last_part():
    group = Group(conditions=(A, Group(match="any", conditions=(B,))))
    assert spelled(edits.removed(group, (1, 0))) == "all(a)"
    assert edits.stored(edits.removed(Group(conditions=(A,)), (0,))) is None


@pytest.mark.parametrize(
    ("path", "by", "after", "at"),
    [
        ((0,), -1, "all(a any(b c) d)", (0,)),  # the first stays
        ((2,), 1, "all(a any(b c) d)", (2,)),  # so does the last
        ((0,), 1, "all(any(a b c) d)", (0, 0)),  # into the group
        ((2,), -1, "all(a any(b c d))", (1, 2)),
        ((1, 0), 1, "all(a any(c b) d)", (1, 1)),  # within it
        ((1, 0), -1, "all(a b any(c) d)", (1,)),  # out of it
        ((1, 1), 1, "all(a any(b) c d)", (2,)),
        ((1,), 1, "all(a d any(b c))", (2,)),  # the whole of it
        ((1,), -1, "all(any(b c) a d)", (0,)),
    ],
)
def test_moving_goes_past_into_and_out_of_groups(path, by, after, at):
    group, found = edits.moved(NESTED, path, by, 2)
    assert (spelled(group), found) == (after, at)


def test_moving_the_last_part_out_of_a_group_leaves_no_empty_group():
    group = Group(conditions=(A, Group(match="any", conditions=(B,)), C))
    moved, at = edits.moved(group, (1, 0), 1, 2)
    assert (spelled(moved), at) == ("all(a b c)", (1,))


def test_moving_goes_no_deeper_than_allowed():
    group = Group(conditions=(Group(match="any", conditions=(A, Group(conditions=(B,)))), C))
    moved, at = edits.moved(group, (0, 0), 1, 2)
    assert (spelled(moved), at) == ("all(any(all(b) a) c)", (0, 1))
