from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from builder.form.fields import TextField
from builder.form.kinds import KINDS
from builder.gui.design.inspector.editor import Subject
from builder.gui.design.inspector.pattern_editor import PatternEditor
from tests.projects import project, words


@pytest.fixture
def editor(qtbot):
    (prop,) = (each for each in KINDS["text"].properties if each.attribute == "pattern")
    made = PatternEditor(prop)
    qtbot.addWidget(made)
    return made


def shown(editor: PatternEditor, pattern: str, typed: str, **changes: Any) -> str:
    field = TextField(id="f_x", name="x", label=words("X"), pattern=pattern)
    field = replace(field, **changes)
    editor.show_value(pattern, Subject(project(field), field, "en"))
    editor.trial.setText(typed)
    editor.trial.textEdited.emit(typed)
    return editor.verdict.text()


@pytest.mark.parametrize(
    ("pattern", "typed", "changes", "matches"),
    [
        (r"\p{Lu}\p{L}+", "Élan", {}, True),
        (r"\p{Lu}\p{L}+", "élan", {}, False),
        (r"\p{Lu}\p{L}+", "élan", {"pattern_ignores_case": True}, True),
        ("[A-Z]{2}-[0-9]{2}", "ab\u201312", {"normalise": ("upper",)}, True),
        ("[A-Z]{2}", "ab", {}, False),
        ("[A-Z]{2}", "ab", {"pattern_ignores_case": True}, True),
        ("(?=.*[0-9]).{3,}", "ab1", {}, True),
        ("^[0-9]{5}$", "١٢٣٤٥", {}, True),
    ],
)
def test_an_example_is_judged_as_the_form_will_judge_it(editor, pattern, typed, changes, matches):
    said = shown(editor, pattern, typed, **changes)
    assert said == ("✓ This answer matches." if matches else "✗ This answer does not match.")


def test_a_refused_pattern_is_marked_and_cannot_be_tried(editor):
    assert shown(editor, r"a\p{Greek}", "a") == ""
    assert editor.line.property("invalid")
    assert not editor.trial.isEnabled()
    assert shown(editor, r"a\p{Script=Greek}", "aα") == "✓ This answer matches."
    assert not editor.line.property("invalid")
    assert editor.trial.isEnabled()
