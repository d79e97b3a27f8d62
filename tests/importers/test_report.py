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


def test_a_usual_step_of_a_date_or_time_is_one_however_it_is_written(tmp_path):
    def told(kind: str, step: str) -> bool:
        html = f'<form><label>When <input name="w" type="{kind}" step="{step}"></label></form>'
        return any("step" in each.text for each in read(tmp_path, "f.html", html).report)

    usual = {
        "DATE": ("1", "1.0", " 01 ", "any", "ANY", ""),
        "time": ("60", "060", "60.0", "Any"),
        "datetime-local": ("60", "60.00"),
    }
    assert not [(kind, step) for kind, steps in usual.items() for step in steps if told(kind, step)]
    others = [("date", "7"), ("date", "60"), ("time", "1"), ("time", "0"), ("time", "x")]
    assert [each for each in others if not told(*each)] == []


def test_rules_that_the_kind_here_cannot_have_are_told(tmp_path):
    """A telephone number with a pattern, in each format that can say so."""
    html = (
        '<form><label for="t">Phone</label>'
        '<input id="t" name="t" type="tel" pattern="[0-9]+" maxlength="9" readonly>'
        '<label for="d">Day</label><input id="d" name="d" type="date" step="7">'
        '<label for="h">Hour</label><input id="h" name="h" type="time" step="60"></form>'
    )
    formio = {
        "display": "form",
        "components": [
            {
                "type": "phoneNumber", "key": "t", "label": "Phone", "input": True,
                "validate": {"pattern": "[0-9]+", "maxLength": 9},
            }
        ],
    }  # fmt: skip
    survey = {
        "pages": [
            {
                "elements": [
                    {
                        "type": "text", "inputType": "tel", "name": "t", "title": "Phone",
                        "maxLength": 9, "validators": [{"type": "regex", "regex": "^[0-9]+$"}],
                    }
                ]
            }
        ]
    }  # fmt: skip
    table = "label,name,kind,pattern,max_length\nPhone,t,phone,[0-9]+,9\n"
    for name, content in (
        ("a.html", html), ("a.json", formio), ("b.json", survey), ("a.csv", table)
    ):  # fmt: skip
        rows = read(tmp_path, name, content).report
        told = " ".join(
            each.text for each in rows if each.outcome == "left" and each.subject == "t"
        )
        assert "attern" in told or "regex" in told, (name, rows)
        assert "9" in told or "At most (characters)" in told, (name, rows)
    left = [each for each in read(tmp_path, "a.html", html).report if each.outcome == "left"]
    assert ("t", "That nobody can change it.") in [(each.subject, each.text) for each in left]
    assert ("d", "Its step “7”.") in [(each.subject, each.text) for each in left]
    assert not any(each.subject == "h" for each in left)
