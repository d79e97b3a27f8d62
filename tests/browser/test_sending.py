"""Sending: one outcome after the other, and what the person sees of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Route, expect

from tests.browser.form_page import DELIVERED, PARAMETERS, FormPage
from tests.projects import small

pytestmark = pytest.mark.browser


@pytest.fixture
def form(new_form):
    """A filled-in form whose clock moves only when the test moves it."""
    opened = new_form(small())
    opened.page.clock.install(time=0)
    opened.open()
    opened.fill({"first_name": "Ada"})
    opened.page.clock.pause_at(datetime(1970, 1, 2, tzinfo=UTC))
    return opened


def keys(form: FormPage) -> list[str]:
    return [each["key"] for each in form.submissions]


def pass_time(form: FormPage, seconds: int) -> None:
    for _ in range(seconds):
        form.page.clock.run_for(1000)


def test_what_is_sent(form):
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    sent = form.submission()
    assert sent == {
        "params": PARAMETERS,
        "values": {"first_name": "Ada"},
        "key": sent["key"],
        "today": form.page.evaluate("new Date().toISOString().slice(0, 10)"),
    }
    assert re.fullmatch("[0-9a-f]{32}", sent["key"])


def test_a_delivery_is_confirmed_and_leads_back_to_the_chat(form):
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    expect(form.heading).to_be_focused()
    expect(form.page).to_have_title("Thank you")
    expect(form.page.locator("main")).to_contain_text("We will write within two days.")
    expect(form.page.locator("main")).to_contain_text("return to the chat")
    expect(form.form).to_be_hidden()
    expect(form.page.get_by_text("Tell us what went wrong.")).to_be_hidden()


def test_a_double_click_sends_once(form):
    held: list[Route] = []
    # Playwright takes no builtin method as a handler.
    form.page.context.route("**/submit", lambda route: held.append(route))  # noqa: PLW0108
    form.button.dblclick()
    form.button.click(force=True)
    form.control("first_name").press("Enter")
    expect(form.status).to_have_text("Sending…")
    expect(form.button).to_be_disabled()
    assert len(held) == 1
    held[0].fulfill(json={"status": "delivered"})
    expect(form.heading).to_have_text("Thank you")


@pytest.mark.parametrize(
    "failure",
    [
        None,
        (408, {}),
        (425, {}),
        (500, {}),
        (502, {"error": "x"}),
        (503, {}),
        (504, "<h1>Bad gateway</h1>"),
    ],
)
def test_failures_on_the_way_keep_the_answers_and_try_again_with_the_same_key(form, failure):
    form.answers = [failure, failure, DELIVERED]
    form.submit()
    expect(form.status).to_have_text(
        "Your answers could not be sent. They are still here, and we will try again."
    )
    expect(form.page.locator("#countdown")).to_have_text("Next try in 2 s")
    expect(form.button).to_be_enabled()
    expect(form.control("first_name")).to_have_value("Ada")
    pass_time(form, 2)
    expect(form.page.locator("#countdown")).to_have_text("Next try in 4 s")
    pass_time(form, 4)
    expect(form.heading).to_have_text("Thank you")
    assert len(form.submissions) == 3
    assert len(set(keys(form))) == 1


def test_the_button_tries_again_at_once_with_the_same_key(form):
    form.answers = [None, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert len(form.submissions) == 2
    assert len(set(keys(form))) == 1
    pass_time(form, 10)
    assert len(form.submissions) == 2


def test_a_try_after_midnight_sends_the_very_same(form):
    form.answers = [None, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    day = form.submissions[0]["today"]
    form.page.clock.fast_forward(25 * 3600 * 1000)
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.page.evaluate("new Date().toISOString().slice(0, 10)") > day
    first, *later = form.submissions
    assert later == [first] * len(later)


def test_changed_answers_get_another_key_and_wait_for_the_button(form):
    form.answers = [None, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.fill({"first_name": "Grace"})
    expect(form.status).to_contain_text("not sent yet")
    pass_time(form, 60)
    assert len(form.submissions) == 1
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert len(set(keys(form))) == 2
    assert form.submissions[1]["values"] == {"first_name": "Grace"}


def test_it_does_not_try_for_ever(form):
    form.answers = [None]
    form.submit()
    for seconds in (2, 4, 8, 15, 30, 60, 60, 60):
        expect(form.page.locator("#countdown")).to_have_text(f"Next try in {seconds} s")
        pass_time(form, seconds)
    expect(form.status).to_contain_text("not sent yet")
    assert len(form.submissions) == 9
    pass_time(form, 200)
    assert len(form.submissions) == 9
    form.answers = [DELIVERED]
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert len(set(keys(form))) == 1


def test_coming_back_online_sends_at_once(form):
    form.answers = [None, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    form.page.evaluate("dispatchEvent(new Event('online'))")
    expect(form.heading).to_have_text("Thank you")


def test_a_server_that_never_answers_is_given_up_on(form):
    form.page.context.route("**/submit", lambda _route: None)
    form.submit()
    expect(form.status).to_have_text("Sending…")
    pass_time(form, 20)
    expect(form.status).to_contain_text("could not be sent")


def test_a_wait_that_the_server_asks_for_is_kept(form):
    form.answers = [(503, {}, {"Retry-After": "7"}), DELIVERED]
    form.submit()
    expect(form.page.locator("#countdown")).to_have_text("Next try in 7 s")
    pass_time(form, 6)
    assert len(form.submissions) == 1
    pass_time(form, 1)
    expect(form.heading).to_have_text("Thank you")


def test_too_many_requests_are_counted_down(form):
    form.answers = [(429, {"error": "rate_limited"}, {"Retry-After": "12"}), DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("sent shortly")
    expect(form.page.locator("#countdown")).to_have_text("Next try in 12 s")
    expect(form.button).to_be_disabled()
    form.button.click(force=True)
    pass_time(form, 11)
    expect(form.page.locator("#countdown")).to_have_text("Next try in 1 s")
    assert len(form.submissions) == 1
    pass_time(form, 1)
    expect(form.heading).to_have_text("Thank you")
    assert len(set(keys(form))) == 1


def test_a_submission_in_flight_elsewhere_is_waited_for(form):
    form.answers = [(409, {"error": "in_flight"}), DELIVERED]
    form.submit()
    expect(form.status).to_have_text("Sending…")
    form.pass_time_until("Thank you", at_most=3)
    assert len(set(keys(form))) == 1


def test_what_the_server_finds_wrong_is_shown_like_what_the_page_finds(form):
    form.answers = [
        (422, {"error": "fields", "fields": {"city": "“City” is not served."}}),
        DELIVERED,
    ]
    form.fill({"city": "Atlantis"})
    form.submit()
    expect(form.summary).to_be_focused()
    expect(form.summary.get_by_role("link")).to_have_text("“City” is not served.")
    expect(form.error("city")).to_have_text("“City” is not served.")
    expect(form.control("city")).to_have_attribute("aria-invalid", "true")
    expect(form.page).to_have_title("Error: Return a product")
    expect(form.status).to_be_empty()
    form.fill({"city": "Athens"})
    expect(form.error("city")).to_be_empty()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert len(set(keys(form))) == 2


@pytest.mark.parametrize("status", [403, 410])
def test_a_link_that_no_longer_counts_leads_back_to_the_chat(form, status):
    form.answers = [(status, {"error": "forbidden", "message": "internal detail"})]
    form.submit()
    expect(form.summary).to_be_focused()
    expect(form.summary).to_contain_text("Please open this form from the chat")
    expect(form.control("first_name")).to_have_value("Ada")
    expect(form.page.locator("body")).not_to_contain_text("internal detail")


@pytest.mark.parametrize("late", [False, True])
def test_what_perhaps_arrived_does_not_invite_to_send_it_again(new_form, late):
    once = replace(small(), platform=replace(small().platform, repeats="at_most_once"))
    form = new_form(once)
    form.page.clock.install()
    form.open()
    form.fill({"first_name": "Ada"})
    form.answers = [(410, {"error": "unconfirmed", "message": "internal detail"})]
    if late:
        form.answers = [(202, {"status": "accepted", "id": "abc"})]
        form.outcomes = [(200, {"status": "unconfirmed"})]
    form.submit()
    if late:
        expect(form.status).to_contain_text("on their way")
        form.pass_time_until("We do not know whether your answers arrived")
    expect(form.heading).to_have_text("We do not know whether your answers arrived")
    expect(form.heading).to_be_focused()
    screen = form.page.locator("#screen")
    expect(screen).to_contain_text("Please do not send them again")
    expect(screen).not_to_contain_text("button")
    expect(form.form).to_be_hidden()
    expect(form.page.locator("body")).not_to_contain_text("internal detail")


@pytest.mark.parametrize(
    "answer",
    [
        (400, {}),
        (404, "<h1>Not found</h1>"),
        (405, ""),
        (413, {}),
        (422, {"error": "key"}),
        # Of no field that anybody sees, and no words.
        (422, {"error": "fields", "fields": {"utm": "“utm” is not known.", "city": None}}),
    ],
)
def test_answers_that_are_refused_are_kept(form, answer):
    form.answers = [answer, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("not accepted")
    expect(form.control("first_name")).to_have_value("Ada")
    expect(form.button).to_be_enabled()
    pass_time(form, 60)
    assert len(form.submissions) == 1
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    # Refused under its key for good: the same answers need another.
    assert len(set(keys(form))) == 2


@pytest.mark.parametrize(
    "answer", [(200, "<h1>Sign in to the hotel's network</h1>"), (200, {}), (204, "")]
)
def test_only_the_backend_s_own_words_are_a_delivery(form, answer):
    form.answers = [answer, DELIVERED]
    form.submit()
    expect(form.status).to_contain_text("could not be sent")
    pass_time(form, 2)
    expect(form.heading).to_have_text("Thank you")


def test_saved_answers_are_followed_until_they_are_delivered(form):
    form.answers = [(202, {"status": "accepted", "id": "s/1"})]
    form.outcomes = [(200, {"status": "accepted"}), None, (200, {"status": "delivered"})]
    form.submit()
    expect(form.status).to_have_text("Your answers are saved and on their way…")
    expect(form.button).to_be_disabled()
    form.pass_time_until("Thank you")
    polled = [url for url in form.requests if "/submissions/" in url]
    assert len(polled) == 3
    assert polled[0].endswith("/submissions/s%2F1")
    assert len(form.submissions) == 1


def test_saved_answers_that_take_longer_need_nobody_to_wait(form):
    form.answers = [(202, {"status": "accepted", "id": "s1"})]
    form.outcomes = [(200, {"status": "accepted"})]
    form.submit()
    form.pass_time_until("Your answers are saved")
    expect(form.page.locator("main")).to_contain_text("return to the chat")
    assert len(form.submissions) == 1


def test_saved_answers_that_the_platform_refuses_are_not_called_sent(form):
    form.answers = [(202, {"status": "accepted", "id": "s1"})]
    form.outcomes = [(200, {"status": "failed"})]
    form.submit()
    pass_time(form, 3)
    expect(form.summary).to_contain_text("Please open this form from the chat")
    expect(form.control("first_name")).to_have_value("Ada")
    expect(form.button).to_be_enabled()
