"""What is selected after fields changed places."""

from dataclasses import replace

import pytest

from builder.form import edits
from builder.form.fields import StepField, TextField
from builder.form.texts import LocalText
from builder.gui.design.following import selection_after
from builder.gui.state.change import Change
from builder.storage.starters import open_starter

_FIELDS = (
    *(TextField(id=each, name=each, label=LocalText.of(en=each)) for each in "abcd"),
    StepField(id="step", text=LocalText.of(en="Step")),
    *(TextField(id=each, name=each, label=LocalText.of(en=each)) for each in "xy"),
)


def _after(moved: str, position: int, selected: set[str]) -> tuple[set[str], set[str]]:
    """Return what is selected after fields moved, and after that was undone."""
    before = replace(open_starter("blank"), fields=_FIELDS)
    after = edits.move_fields(before, moved.split(), position)
    there = selection_after(Change.between(before, after), frozenset(selected))
    return set(there), set(selection_after(Change.between(after, before), there))


@pytest.mark.parametrize(
    ("moved", "position", "selected"),
    [
        ("a", 3, {"a"}),
        ("a b c", 5, {"a", "b", "c"}),  # past fewer than they are
        ("b c d", 1, {"b", "c", "d"}),
        ("b c d", 0, {"b", "c", "d"}),
        ("a c", 5, {"a", "c"}),
        ("step x y", 3, {"step"}),  # folded
        ("step x y", 3, {"step", "x", "y"}),
    ],
)
def test_what_moves_stays_selected(moved, position, selected):
    assert _after(moved, position, selected) == (selected, selected)


@pytest.mark.parametrize("selected", [set(), {"y"}, {"b"}])
def test_what_moved_without_being_selected_is_selected(selected):
    assert _after("a", 3, selected) == ({"a"}, {"a"})
