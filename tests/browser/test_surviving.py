"""What stands in the form survives: drafts, going back, loading again, autofill, refusals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    CheckboxField,
    CountryField,
    DateField,
    DecimalField,
    IntegerField,
    ParagraphField,
    RatingField,
    SelectField,
    SliderField,
    TextareaField,
    TextField,
    YesNoField,
)
from builder.form.project import Flow
from tests.browser.form_page import DELIVERED, ORIGIN, FormPage
from tests.browser.test_first_values import SIZE, prefilled, sent
from tests.projects import NAME, options, project, words

pytestmark = pytest.mark.browser


def leave_and_come_back(form: FormPage) -> None:
    """Go to a page of the same site, and back.

    The browser puts back what the form's own process told it. That process has done so once it has
    nothing left to do, which a page of the same site, in the same process, can wait for.
    """
    elsewhere = f"{ORIGIN}/elsewhere"
    form.page.route(elsewhere, lambda route: route.fulfill(body="<p>Elsewhere"))
    form.page.goto(elsewhere)
    form.page.evaluate("new Promise((done) => { requestIdleCallback(() => done()); })")
    form.page.go_back()


# -- drafts ----------------------------------------------------------------------------------------


def test_what_was_emptied_stays_empty(open_form):
    fields = (
        TextField(id="a", name="word", label=words("Word"), default="usual"),
        IntegerField(id="b", name="count", label=words("Count"), default=5),
        prefilled(TextField(id="c", name="given", label=words("Given"))),
    )
    form = open_form(project(*fields, flow=Flow(draft_minutes=5)), parameters={"given": "x"})
    form.fill({"word": "", "count": "", "given": ""})
    form.open(given="x")
    assert sent(form) == {}


def test_half_of_a_number_is_kept_as_it_was_typed(open_form):
    count = IntegerField(id="b", name="count", label=words("Count"))
    form = open_form(project(count, flow=Flow(draft_minutes=5)))
    form.fill({"count": "12 apples"})
    form.open()
    expect(form.control("count")).to_have_value("12 apples")


def test_a_new_prefill_reaches_what_nobody_touched(open_form):
    fields = (NAME, prefilled(TextField(id="c", name="order", label=words("Order"))))
    form = open_form(project(*fields, flow=Flow(draft_minutes=5)), parameters={"given": "one"})
    form.fill({"first_name": "Ada"})
    form.open(given="two")
    assert sent(form) == {"first_name": "Ada", "order": "two"}


@pytest.mark.parametrize("way", ["reload", "open"])
def test_reload_and_send_again_is_one_submission(open_form, way):
    secret = TextField(id="s", name="secret", label=words("Secret"), sensitive=True)
    form = open_form(project(NAME, secret, flow=Flow(draft_minutes=5)))
    form.answers = [None]
    form.fill({"first_name": "Ada", "secret": "swordfish"})
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    assert "swordfish" not in form.page.evaluate("JSON.stringify({ ...sessionStorage })")
    form.page.reload() if way == "reload" else form.open()
    form.fill({"secret": "swordfish"})
    form.answers = [DELIVERED]
    sent(form)
    first, *others = (each["key"] for each in form.submissions)
    assert set(others) == {first}


def test_other_answers_get_another_key_after_a_reload(open_form):
    form = open_form(project(NAME, flow=Flow(draft_minutes=5)))
    form.answers = [None]
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.open()
    form.fill({"first_name": "Grace"})
    form.answers = [DELIVERED]
    sent(form)
    assert len({each["key"] for each in form.submissions}) == 2


def test_other_sensitive_answers_under_a_kept_key_are_sent_under_a_new_one(open_form):
    secret = TextField(id="s", name="secret", label=words("Secret"), sensitive=True)
    form = open_form(project(NAME, secret, flow=Flow(draft_minutes=5)))
    form.answers = [None]
    form.fill({"first_name": "Ada", "secret": "1"})
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.open()
    form.fill({"secret": "2"})
    form.answers = [(422, {"error": "key_reused"}), DELIVERED]
    assert sent(form) == {"first_name": "Ada", "secret": "2"}
    one, other = (each["key"] for each in form.submissions[-2:])
    assert form.submissions[0]["key"] == one != other


def test_a_key_that_was_refused_is_not_kept(open_form):
    form = open_form(project(NAME, flow=Flow(draft_minutes=5)))
    form.answers = [(403, {})]
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.summary).to_be_focused()
    form.open()
    form.answers = [DELIVERED]
    sent(form)
    assert len({each["key"] for each in form.submissions}) == 2


# -- back, reload, bfcache, autofill -----------------------------------------------------------------


def restless() -> Any:
    """Return a form where much follows from its answers."""
    slider = SliderField(id="n", name="guests", label=words("Guests"), max=10, default=3)
    menu = CheckboxField(id="m", name="menu", label=words("With menu"))
    diet = TextField(
        id="d", name="diet", label=words("Diet"), required=True,
        show_if=Comparison(field="m", test="filled"),
    )  # fmt: skip
    note = TextareaField(id="t", name="note", label=words("Note"), max_length=10)
    total = CalculatedField(id="c", name="total", expression="{n} * 10")
    return project(
        slider, menu, diet, note, total, ParagraphField(id="p", text=words("Total {{c}}"))
    )


CHANGED = """
() => {
  document.getElementById("f-guests").value = 7;
  document.getElementById("f-menu").checked = true;
  document.getElementById("f-note").value = "123456789";
}
"""


def expect_all_recomputed(form: FormPage) -> None:
    expect(form.page.locator("output")).to_have_text("7")
    expect(form.page.get_by_text("Total 70")).to_be_visible()
    expect(form.control("diet")).to_be_visible()
    expect(form.page.locator("#c-note")).to_have_text("9 of 10 characters")


def test_coming_back_recomputes_what_the_browser_put_back(open_form):
    form = open_form(restless())
    form.control("guests").fill("7")
    form.control("menu").check()
    form.control("note").fill("123456789")
    leave_and_come_back(form)
    expect(form.control("guests")).to_have_value("7")
    expect_all_recomputed(form)
    form.fill({"diet": "none"})
    assert sent(form) == {"guests": 7, "menu": True, "diet": "none", "note": "123456789"}


@pytest.mark.parametrize("event", ["change", "pageshow", ""])
def test_autofill_is_heard_whatever_it_tells(open_form, event):
    form = open_form(restless())
    form.page.evaluate(CHANGED)
    if event == "change":
        form.control("guests").dispatch_event("change", {"bubbles": True})
    elif event:
        form.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    else:
        form.submit()
        expect(form.summary.get_by_role("link")).to_have_text("Please fill in “Diet”.")
    expect_all_recomputed(form)
    form.fill({"diet": "none"})
    assert sent(form) == {"guests": 7, "menu": True, "diet": "none", "note": "123456789"}


def test_what_was_typed_over_a_prefill_survives_a_reload(open_form):
    fields = (
        prefilled(NAME),
        prefilled(SelectField(id="f", name="x", **SIZE)),
        DecimalField(id="g", name="rate", label=words("Rate"), default=1.5),
    )
    form = open_form(project(*fields), parameters={"given": "Large", "lang": "el"})
    form.fill({"first_name": "Grace", "rate": "2,5"})
    form.control("x").select_option("small")
    leave_and_come_back(form)
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert form.submission()["values"] == {"first_name": "Grace", "x": "small", "rate": 2.5}


PUT_BACK = """
new MutationObserver((_, observer) => {
  const [name, size] = ["f-first_name", "f-x"].map((id) => document.getElementById(id));
  if (!size) return;
  name.value = "Grace";
  size.value = "small";
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""


def test_what_the_browser_puts_back_before_the_script_is_not_written_over(open_form):
    size = SelectField(id="f", name="x", label=words("Size"), options=options("small", "Large"))
    form = open_form(
        project(prefilled(NAME), prefilled(size)),
        parameters={"given": "Large"},
        prepared=lambda opened: opened.page.add_init_script(PUT_BACK),
    )
    assert sent(form) == {"first_name": "Grace", "x": "small"}


def test_what_was_set_back_to_its_default_is_not_written_over_either(open_form):
    size = prefilled(SelectField(id="f", name="x", **SIZE))
    form = open_form(project(NAME, size), parameters={"given": "Large"})
    form.control("x").select_option("small")
    form.fill({"first_name": "Ada"})
    form.page.reload()  # which puts nothing back here, so that the default stands
    form.page.reload()
    form.fill({"first_name": "Ada"})
    assert sent(form) == {"first_name": "Ada", "x": "small"}
    form.page.reload()
    form.page.get_by_role("button", name="Fill in again").click()
    expect(form.control("x")).to_have_value("Large")


def test_an_edit_without_a_word_is_not_sent_under_the_old_key(new_form):
    form = new_form(project(NAME))
    form.page.clock.install(time=0)
    form.open()
    form.answers = [None, DELIVERED]
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.page.evaluate("document.getElementById('f-first_name').value = 'Grace'")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert len({each["key"] for each in form.submissions}) == 2


# -- after sending -----------------------------------------------------------------------------------


def again(form: FormPage) -> Any:
    return form.page.get_by_role("button", name="Fill in again")


@pytest.mark.parametrize("minutes", [0, 5])
@pytest.mark.parametrize("way", ["reload", "back"])
@pytest.mark.parametrize("storage", [True, False])
def test_after_sending_it_says_so_and_offers_a_new_form(new_form, minutes, way, storage):
    secret = TextField(id="s", name="secret", label=words("Secret"), sensitive=True)
    form = new_form(project(NAME, secret, flow=Flow(draft_minutes=minutes)))
    if not storage:
        form.page.add_init_script(
            "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no') } })"
        )
    form.open()
    form.fill({"first_name": "Ada", "secret": "swordfish"})
    sent(form)
    expect(again(form)).to_have_count(0)
    assert "swordfish" not in form.page.content()
    form.page.reload() if way == "reload" else leave_and_come_back(form)
    expect(form.heading).to_have_text("Thank you")
    expect(form.form).to_have_count(0)
    kept = form.page.evaluate("JSON.stringify(history.state)")
    assert "Ada" not in kept
    assert "swordfish" not in kept
    again(form).click()
    expect(form.control("first_name")).to_have_value("")
    expect(form.control("secret")).to_have_value("")
    form.fill({"first_name": "Ada"})
    sent(form)
    assert len({each["key"] for each in form.submissions}) == 2


def test_a_page_kept_whole_says_that_it_was_sent_and_offers_a_new_form(open_form):
    done = words("Thanks, {{f_name}}")
    made = project(NAME)
    form = open_form(replace(made, texts=replace(made.texts, success=done)))
    form.fill({"first_name": "Ada"})
    sent(form)
    expect(form.page.locator("#screen")).to_contain_text("Thanks, Ada")
    form.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(form.page.locator("#screen")).to_contain_text("Your answers have been sent.")
    expect(form.page.locator("body")).not_to_contain_text("Ada")
    again(form).click()
    expect(form.control("first_name")).to_have_value("")


def test_opened_from_the_chat_once_more_it_is_a_new_form(open_form):
    form = open_form(project(NAME))
    form.fill({"first_name": "Ada"})
    sent(form)
    form.open()
    expect(form.control("first_name")).to_have_value("")


def test_answers_that_are_saved_only_are_remembered_as_such(new_form):
    form = new_form(project(NAME))
    form.page.clock.install()
    form.open()
    form.answers = [(202, {"status": "accepted", "id": "s1"})]
    form.outcomes = [(200, {"status": "accepted"})]
    form.fill({"first_name": "Ada"})
    form.submit()
    form.pass_time_until("Your answers are saved")
    form.page.reload()
    expect(form.heading).to_have_text("Your answers are saved")
    expect(again(form)).to_be_visible()


def test_what_perhaps_arrived_says_so_again_and_offers_nothing(open_form):
    once = project(NAME)
    form = open_form(replace(once, platform=replace(once.platform, repeats="at_most_once")))
    form.answers = [(410, {"error": "unconfirmed"})]
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_contain_text("We do not know")
    form.page.reload()
    expect(form.heading).to_contain_text("We do not know")
    expect(form.page.locator("button")).to_have_count(0)


# -- refusals ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [{}, "<h1>413</h1>"])
def test_a_refusal_never_takes_the_form_away(new_form, body):
    form = new_form(project(NAME, TextareaField(id="t", name="note", label=words("Note"))))
    # No time passes, so that the page does not send again by itself.
    form.page.clock.install(time=0)
    form.page.clock.pause_at(1000)
    for status in (400, 401, 403, 404, 410, 413, 415, 431, 500, 502, 503):
        form.open()
        form.answers = [(status, body), DELIVERED]
        form.fill({"first_name": "Ada", "note": "A long story."})
        form.submit()
        no_longer_counts = status in (403, 410)
        said = form.summary if no_longer_counts else form.status
        expect(said, str(status)).to_contain_text("still here")
        expect(form.form, str(status)).to_be_visible()
        expect(form.control("note"), str(status)).to_have_value("A long story.")
        expect(form.control("note"), str(status)).to_be_editable()
        if no_longer_counts:
            expect(form.summary).to_be_focused()
            # Where to go is said once, and what became of the answers.
            expect(form.summary.get_by_role("heading")).to_have_text(
                "Please open this form from the chat"
            )
            expect(form.summary.get_by_role("listitem")).to_have_count(1)
            expect(form.page).to_have_title("Error: Return a product")
        assert sent(form) == {"first_name": "Ada", "note": "A long story."}, status
        assert len(form.submissions) == 2, status
        form.submissions.clear()


def test_a_refusal_in_the_review_leaves_the_review(open_form):
    form = open_form(project(NAME, flow=Flow(review=True)))
    form.answers = [(403, {}), DELIVERED]
    form.fill({"first_name": "Ada"})
    form.submit()
    form.submit()
    expect(form.summary).to_be_focused()
    expect(form.page.locator("#review")).to_contain_text("Ada")
    form.page.get_by_role("button", name="Change").click()
    expect(form.control("first_name")).to_have_value("Ada")


def test_dates_and_other_widgets_survive_a_draft(open_form):
    fields = (
        DateField(id="d", name="day", label=words("Day")),
        RatingField(id="r", name="grade", label=words("Grade")),
        YesNoField(id="y", name="sure", label=words("Sure?")),
        CountryField(id="c", name="land", label=words("Land")),
        SliderField(id="s", name="n", label=words("N"), max=10),
    )
    form = open_form(project(*fields, flow=Flow(draft_minutes=5)))
    form.fill({"day": "2024-05-01", "n": "8"})
    form.page.get_by_role("radio", name="3", exact=True).check(force=True)
    form.page.get_by_role("radio", name="No").check()
    form.control("land").select_option("CY")
    form.page.goto(f"{ORIGIN}/")  # a bare address
    form.open()
    assert sent(form) == {"day": "2024-05-01", "grade": 3, "sure": False, "land": "CY", "n": 8}
