"""Steps, the review before sending, and what belongs to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.conditions import Comparison
from builder.form.fields import (
    CheckboxField,
    RadioField,
    RatingField,
    StepField,
    TextareaField,
    TextField,
)
from builder.form.project import Flow, Project
from tests.projects import NAME, options, project, small, words

pytestmark = pytest.mark.browser

NEWS = CheckboxField(id="f_news", name="news", label=words("News by mail"))
CITY = TextField(id="f_city", name="city", label=words("City", "Πόλη"), required=True)
NOTE = TextareaField(id="f_note", name="note", label=words("Note"))


def three_steps(**flow: Any) -> Project:
    return project(
        NAME,
        NEWS,
        StepField(
            id="f_s2",
            text=words("Where you live", "Πού μένετε"),
            show_if=Comparison(field="f_news", test="equals", values=(True,)),
        ),
        CITY,
        StepField(id="f_s3", text=words("Anything else", "Κάτι άλλο")),
        NOTE,
        flow=Flow(**flow),
    )


def test_a_step_holds_one_up_only_for_its_own_fields(open_form):
    form = open_form(three_steps())
    progress = form.page.locator("#progress")
    expect(progress).to_have_text("Step 1 of 2")
    expect(form.button).to_have_text("Continue")
    form.submit()
    expect(form.summary).to_be_focused()
    expect(form.summary.get_by_role("link")).to_have_count(1)
    form.fill({"first_name": "Ada"})
    form.control("news").check()
    form.submit()
    expect(form.heading).to_have_text("Where you live")
    expect(form.heading).to_be_focused()
    expect(form.summary).to_be_hidden()
    expect(form.page).to_have_title("Where you live – Return a product")
    expect(progress).to_have_text("Step 2 of 3")
    expect(form.page.locator("#intro")).to_be_hidden()
    form.submit()
    expect(form.error("city")).to_have_text("Please fill in “City”.")
    expect(form.page).to_have_title("Error: Where you live – Return a product")
    form.fill({"city": "Athens"})
    form.submit()
    expect(form.heading).to_have_text("Anything else")
    expect(form.button).to_have_text("Send")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"first_name": "Ada", "news": True, "city": "Athens"}


def test_a_step_whose_condition_does_not_hold_is_left_out_with_its_fields(open_form):
    form = open_form(three_steps())
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Anything else")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"first_name": "Ada", "news": False}


def test_back_keeps_answers_and_makes_no_history(open_form):
    form = open_form(three_steps())
    back = form.page.get_by_role("button", name="Back")
    expect(back).to_be_hidden()
    form.fill({"first_name": "Ada"})
    form.submit()
    back.click()
    expect(form.heading).to_have_text("Return a product")
    expect(form.heading).to_be_focused()
    expect(form.control("first_name")).to_have_value("Ada")
    assert form.page.evaluate("history.length - historyAtFirst") == 0


def test_the_review_shows_every_answer_and_leads_there_and_back(open_form):
    refund = RadioField(
        id="f_refund", name="refund", label=words("Refund by"), options=options("card", "voucher")
    )
    form = open_form(project(NAME, refund, NEWS, NOTE, flow=Flow(review=True)))
    form.fill({"first_name": "Ada <b>"})
    form.page.get_by_label("Voucher").check()
    form.submit()
    expect(form.heading).to_have_text("Check your answers")
    expect(form.heading).to_be_focused()
    rows = form.page.locator("#review dl > div")
    shown = [
        [rows.nth(i).locator("dt").inner_text(), rows.nth(i).locator("dd").first.inner_text()]
        for i in range(rows.count())
    ]
    assert shown == [
        ["First name", "Ada <b>"],
        ["Refund by", "Voucher"],
        ["News by mail", "No"],
        ["Note", "Not answered"],
    ]
    change = form.page.get_by_role("button", name="Change First name")
    change.click()
    expect(form.control("first_name")).to_be_focused()
    form.fill({"first_name": ""})
    form.submit()
    expect(form.summary).to_be_focused()
    form.fill({"first_name": "Grace"})
    form.submit()
    expect(form.heading).to_have_text("Check your answers")
    expect(change).to_be_focused()
    expect(rows.first.locator("dd").first).to_have_text("Grace")
    assert form.submissions == []
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {
        "first_name": "Grace", "refund": "voucher", "news": False,
    }  # fmt: skip


def test_an_error_of_the_backend_is_shown_in_its_step(open_form):
    form = open_form(three_steps(review=True))
    form.fill({"first_name": "Ada"})
    form.submit()
    form.submit()
    expect(form.heading).to_have_text("Check your answers")
    form.answers = [(422, {"fields": {"first_name": "Not this name."}})]
    form.submit()
    expect(form.summary).to_be_focused()
    expect(form.error("first_name")).to_have_text("Not this name.")
    expect(form.control("first_name")).to_be_visible()


def test_steps_and_review_speak_the_language(open_form):
    form = open_form(three_steps(review=True), parameters={"lang": "el"})
    expect(form.page.locator("#progress")).to_have_text("Βήμα 1 από 3")
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Κάτι άλλο")
    form.submit()
    expect(form.heading).to_have_text("Ελέγξτε τις απαντήσεις σας")
    expect(form.page.get_by_role("button", name="Πίσω")).to_be_visible()


def test_progress_can_be_left_out(open_form):
    form = open_form(three_steps(progress=False))
    assert form.page.locator("#progress").count() == 0
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Anything else")


def test_zero_is_an_answer(open_form):
    score = RatingField(id="f_score", name="score", label=words("Score"), lowest=0, scale=10)
    form = open_form(project(score, flow=Flow(review=True)))
    form.page.get_by_text("0", exact=True).click()
    form.submit()
    expect(form.page.locator("#review dd").first).to_have_text("0")


def test_a_double_click_on_the_review_sends_once(open_form):
    form = open_form(replace(small(), flow=Flow(review=True)))
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Check your answers")
    form.button.dblclick()
    expect(form.heading).to_have_text("Thank you")
    assert len(form.submissions) == 1


def test_a_double_click_on_a_step_skips_nothing(open_form):
    form = open_form(three_steps(review=True))
    form.fill({"first_name": "Ada"})
    form.control("news").check()
    form.button.click()
    # Where the button stays in its place, this is the second half of a double click.
    form.button.dispatch_event("click", {"detail": 2})
    expect(form.heading).to_have_text("Where you live")
    expect(form.summary).to_be_hidden()
    # Nor does it keep anyone from going on.
    form.fill({"city": "Athens"})
    form.submit()
    expect(form.heading).to_have_text("Anything else")
