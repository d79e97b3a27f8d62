"""`filled` in conditions and calculations, by both engines: a box without a tick is not filled in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.backend import rules
from builder.check import validate
from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    ParagraphField,
    TextField,
    YesNoField,
)
from builder.render.compile import compile_form
from tests.projects import options, project, words

pytestmark = pytest.mark.browser

TICK = CheckboxField(id="t", name="tick", label=words("Tick"))
CONSENT = ConsentField(id="t", name="tick", label=words("Agree"))
SURE = YesNoField(id="t", name="tick", label=words("Sure?"))
MANY = CheckboxesField(id="t", name="tick", label=words("Any"), options=options("a", "b"))


def following(asked: Any) -> Any:
    """Return a form in which much depends on whether one field is filled in."""
    filled = Comparison(field="t", test="filled")
    empty = Comparison(field="t", test="empty")
    return project(
        asked,
        TextField(id="a", name="shown", label=words("Shown"), show_if=filled),
        TextField(id="b", name="needed", label=words("Needed"), required_if=filled),
        TextField(id="c", name="other", label=words("Other"), show_if=empty),
        TextField(
            id="d", name="nested", label=words("Nested"),
            show_if=Group(match="all", conditions=(filled, Group(match="any", conditions=(filled,)))),
        ),
        ParagraphField(id="p", text=words("Only then"), show_if=filled),
        CalculatedField(id="e", name="said", expression='if(filled({t}), "yes", "no")', result="text"),
        ParagraphField(id="q", text=words("It says {{e}}")),
    )  # fmt: skip


def judged(form: Any, values: dict[str, Any]) -> tuple[Any, set[str]]:
    spec = compile_form(validate(form))
    answers = rules.judge_answers(
        spec.fields, values, {}, rules.anywhere_on_earth(datetime.now(UTC))
    )
    return answers.values["said"], set(answers.errors) | answers.hidden


@pytest.mark.parametrize(
    ("asked", "press", "values", "filled"),
    [
        (TICK, [], {"tick": False}, False),
        (TICK, ["#f-tick"], {"tick": True}, True),
        (TICK, ["#f-tick", "#f-tick"], {"tick": False}, False),
        (CONSENT, [], {"tick": False}, False),
        (CONSENT, ["#f-tick"], {"tick": True}, True),
        # "No" is an answer.
        (SURE, [], {}, False),
        (SURE, ["[name=tick][value=true]"], {"tick": True}, True),
        (SURE, ["[name=tick][value=false]"], {"tick": False}, True),
        (MANY, [], {"tick": []}, False),
        (MANY, ["[name=tick][value=a]"], {"tick": ["a"]}, True),
    ],
)
def test_what_depends_on_whether_it_is_filled_in(open_form, asked, press, values, filled):
    form = following(asked)
    said, rest = judged(form, values)
    assert said == ("yes" if filled else "no")
    assert rest - {"tick"} == ({"needed", "other"} if filled else {"shown", "nested"})
    page = open_form(form)
    for selector in press:
        page.page.locator(selector).click()
    for name, there in (("shown", filled), ("nested", filled), ("other", not filled)):
        expect(page.control(name)).to_be_visible(visible=there)
    expect(page.page.get_by_text("Only then")).to_be_visible(visible=filled)
    expect(page.page.get_by_text(f"It says {said}")).to_be_visible()
    needed = page.control("needed").get_attribute("aria-required")
    assert (needed == "true") is filled
