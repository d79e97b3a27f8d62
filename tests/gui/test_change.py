"""What an edit changed is found once, whatever the edit was."""

from dataclasses import replace

import pytest

from builder.form import edits
from builder.form.fields import TextField
from builder.gui.state.change import Change, alike
from tests.projects import every_kind, words

OLD = every_kind()
NEW_FIELD = TextField(id="f_new", name="new", label=words("New"))


def test_an_edited_field():
    new = edits.change_field(OLD, "f_qty", min=3)
    change = Change.between(OLD, new)
    assert change.edited == {"f_qty"}
    assert change.in_place
    assert change.attributes == {"fields"}
    assert [f.id for f in change.old_span] == [f.id for f in change.new_span] == ["f_qty"]
    assert not change.opened
    assert not change.languages


def test_added_and_removed_fields():
    added = Change.between(OLD, edits.insert_fields(OLD, [NEW_FIELD], 3))
    assert added.added == {"f_new"}
    assert added.removed | added.edited == frozenset()
    assert not added.in_place
    assert (added.start, added.old_end, added.new_end) == (3, 3, 4)
    removed = Change.between(OLD, edits.remove_fields(OLD, {"f_qty", "f_mail"}))
    assert removed.removed == {"f_qty", "f_mail"}
    assert not removed.in_place
    assert not removed.reordered


def test_fields_in_another_order():
    change = Change.between(OLD, edits.move_fields(OLD, {"f_qty"}, 0))
    assert change.reordered
    assert not change.in_place
    assert change.added | change.removed | change.edited == frozenset()
    assert change.start == 0


def test_an_edit_and_a_move_at_once():
    moved = edits.move_fields(OLD, {"f_qty"}, 0)
    change = Change.between(OLD, edits.change_field(moved, "f_qty", min=5))
    assert change.reordered
    assert change.edited == {"f_qty"}


@pytest.mark.parametrize(
    ("changes", "attributes", "languages"),
    [
        ({"languages": ("el", "en")}, {"languages"}, True),
        ({"name": "x"}, {"name"}, False),
        ({"theme": replace(OLD.theme, radius=3)}, {"theme"}, False),
        ({"key_fingerprint": "a" * 64, "id": "x"}, {"key_fingerprint", "id"}, False),
        ({"texts": replace(OLD.texts)}, set(), False),
        ({"texts": replace(OLD.texts, intro=words("x"))}, {"texts"}, False),
    ],
)
def test_what_is_the_forms_own(changes, attributes, languages):
    change = Change.between(OLD, replace(OLD, **changes))
    assert change.attributes == attributes
    assert change.languages is languages
    assert change.opened is ("id" in attributes)
    assert change.in_place
    assert change.edited == frozenset()


def test_everything_at_once():
    change = Change.between(OLD, replace(OLD, id="other", fields=()))
    assert change.opened
    assert change.removed == {f.id for f in OLD.fields}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [("abc", "abc", (3, 0)), ("abc", "axc", (1, 1)), ("aa", "aaa", (2, 0)), ("", "x", (0, 0)),
     ("abcd", "abd", (2, 1)), ("abd", "abcd", (2, 1)), ("ab", "cd", (0, 0))],
)  # fmt: skip
def test_how_much_two_lists_have_in_common(old, new, expected):
    assert alike(list(old), list(new)) == expected
