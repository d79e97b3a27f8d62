"""What an import says in a language written from right to left, and what it leaves as it is."""

import pytest

from builder.form.fields import RadioField
from builder.importers.report import Notes
from builder.say import Speech, speak
from tests.importers.making import read


@pytest.fixture
def from_right_to_left():
    """A language in which each text stands in brackets, and values are ordered apart."""
    speak(Speech(lambda text, _count: f"[{text}]", isolates=True))
    yield
    speak(None)


def test_values_of_the_file_are_ordered_apart(tmp_path, from_right_to_left):
    found = read(tmp_path, "t.csv", "label,kind\nName,riddle\n")
    (row,) = found.report[-1:]
    assert "“\u2068riddle\u2069”" in row.text
    assert (row.outcome, row.place) == ("changed", "[row \u20682\u2069]")
    assert found.summary.startswith("[\u2068")


def test_nothing_else_that_is_invisible_gets_into_a_report():
    notes = Notes()
    notes.left("", "a\u202eb", "It is\x00 \u202ewrong.")
    assert (notes.rows[0].subject, notes.rows[0].text) == ("a b", "It is   wrong.")


def test_words_of_the_form_are_not_words_of_the_app(tmp_path, from_right_to_left):
    survey = '{"elements": [{"type": "radiogroup", "name": "q", "choices": ["a"], "showNoneItem": true, "showOtherItem": true}]}'  # fmt: skip
    project = read(tmp_path, "s.json", survey).project
    (choice,) = (each for each in project.fields if isinstance(each, RadioField))
    labels = [option.label.best("en") for option in choice.options]
    assert labels == ["a", "None", "Other"]
    assert read(tmp_path, "t.csv", "label\nName\n").project.name == "t"
