"""Forms with so many fields that only the rows in sight are made."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from builder.form import edits
from builder.form.fields import AnsweredField, CheckboxesField, DateField, SelectField, TextField
from builder.form.kinds import KINDS
from tests.gui.finding import find
from tests.projects import options, project, words

MANY = 300


def large(count=MANY, **changed):
    """Return a form of text fields; ``changed`` names those that are different."""
    fields = (
        changed.get(f"f_{n}")
        or TextField(id=f"f_{n}", name=f"field_{n}", label=words(f"Question {n}"))
        for n in range(count)
    )
    return project(*fields)


def made(kind, number):
    """Return a field of a kind as it is made, with words of its own."""
    field = KINDS[kind].make(f"f_{number}")
    assert isinstance(field, AnsweredField)
    return replace(field, name=f"field_{number}", label=words(f"Question {number}"))


def needed(number):
    label = words(f"Question {number}")
    return TextField(id=f"f_{number}", name=f"field_{number}", label=label, required=True)


def test_only_the_answers_near_the_view_are_made(page):
    page.open_form(large())
    assert page.fields[0] == "field_0"
    assert 5 < len(page.made) < 100
    page.answer("field_150", "In the middle")
    assert len(page.made) < MANY


def test_answers_out_of_sight_are_filled_in_and_sent(page):
    page.open_form(large())
    page.fill_in("typical answers")
    page.send()
    [delivery] = page.deliveries()
    context = json.loads(delivery.body)["context"]
    assert context == {f"field_{n}": "Example" for n in range(MANY)}
    assert page.answered(f"field_{MANY - 1}") == "Example"
    assert page.answered("field_140") == "Example"


def test_what_was_typed_stays_when_it_is_scrolled_away(page):
    page.open_form(large(200))
    page.answer("field_0", "First")
    page.answer("field_150", "Far below")
    page.scroll_up()
    assert page.answered("field_0") == "First"
    page.send()
    [delivery] = page.deliveries()
    assert json.loads(delivery.body)["context"] == {"field_0": "First", "field_150": "Far below"}


def test_the_first_refused_answer_is_brought_into_sight_wherever_it_is(page):
    page.open_form(large(f_210=needed(210), f_280=needed(280)))
    assert "field_210" not in page.made
    page.press("test_send")
    assert "refuse 2 answers" in page.note
    assert page.focused == "answer_field_210"
    refused = find(page.workspace, QWidget, "answer_field_210")
    page.bot.waitUntil(lambda: not refused.visibleRegion().isEmpty())
    assert page.refusal("field_210")
    page.bot.keyClicks(refused, "Given")
    page.press("test_send")
    assert page.focused == "answer_field_280"
    assert page.answered("field_210") == "Given"


def test_a_refusal_out_of_sight_is_shown_once_it_is_scrolled_to(page):
    page.open_form(large(200, f_0=needed(0), f_150=needed(150)))
    page.press("test_send")
    assert page.focused == "answer_field_0"
    assert page.answered("field_150") == ""
    assert page.refusal("field_150")


def test_tab_goes_through_answers_that_were_not_made_yet(page):
    changed = {
        "f_3": DateField(id="f_3", name="field_3", label=words("When")),
        "f_5": CheckboxesField(
            id="f_5", name="field_5", label=words("Which"), options=options("a", "b")
        ),
        "f_7": SelectField(id="f_7", name="field_7", label=words("One"), options=options("a", "b")),
    }
    page.open_form(large(120, **changed))
    wanted = []
    for number in range(120):
        extra = {3: ["calendar_field_3"], 5: ["answer_field_5_b", "answer_field_5_something_else"]}
        first = "answer_field_5_a" if number == 5 else f"answer_field_{number}"
        wanted += [first, *extra.get(number, [])]
    find(page.workspace, QWidget, "answer_field_0").setFocus()
    seen = [page.focused]
    for _ in wanted[1:]:
        page.key(Qt.Key.Key_Tab)
        page.settle()
        seen.append(page.focused)
        focused = page.workspace.focusWidget()
        assert not focused.visibleRegion().isEmpty(), f"{page.focused} is out of sight"
    assert seen == wanted
    for name in reversed(wanted[:-1]):
        page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert page.focused == name


def test_the_last_answer_is_reached_backwards_from_below(page):
    page.open_form(large())
    find(page.workspace, QWidget, "target_way").setFocus()
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focused == f"answer_field_{MANY - 1}"
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.focused == f"answer_field_{MANY - 2}"


def test_rows_neither_overlap_nor_leave_gaps_once_scrolled_through(page):
    every = [
        made(kind, n)
        for n, kind in enumerate(["text", "textarea", "country", "rating", "yesno", "date"] * 12)
    ]
    page.open_form(project(*every))
    page.fill_in("invalid answers")
    page.scroll_down()
    rows = page.row_rects()
    assert len(rows) > 60
    gaps = {lower.top() - upper.bottom() for upper, lower in pairwise(rows)}
    assert len(gaps) == 1
    assert gaps.pop() > 0


def test_moved_and_deleted_fields_out_of_sight_are_followed(page):
    page.open_form(large(300))
    form = page.document.project
    page.document.edit("Move", edits.move_fields(form, {"f_299"}, 0))
    assert page.fields[:2] == ["field_299", "field_0"]
    page.document.edit("Delete", edits.remove_fields(page.document.project, {"f_299", "f_0"}))
    assert page.fields[0] == "field_1"
    find(page.workspace, QWidget, "answer_field_1").setFocus()
    page.key(Qt.Key.Key_Tab)
    assert page.focused == "answer_field_2"


@pytest.mark.parametrize("kind", ["select", "rating", "country", "yesno"])
def test_the_wheel_scrolls_over_a_choice_and_leaves_it_as_it_is(page, kind):
    page.open_form(project(*(made(kind, n) for n in range(40))))
    page.fill_in("typical answers")
    before = page.workspace.input.answers.sheet.answers()
    assert before
    page.turn_wheel_over_each_choice()
    assert page.workspace.input.answers.sheet.answers() == before
