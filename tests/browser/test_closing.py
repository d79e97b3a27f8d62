"""Closing, channel by channel: whatever happens there, the delivery stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Route, expect

from builder.check import validate
from builder.form.channels import CHANNELS
from builder.render import plan_of, render_page
from tests.browser.form_page import DELIVERED, ORIGIN, PARAMETERS, PATIENCE_MS, FormPage
from tests.projects import CHAT, small

pytestmark = pytest.mark.browser

# What the two channels' scripts bring, around what a test lets it do.
_SCRIPTS = {
    "facebook": "window.MessengerExtensions = {{ requestCloseBrowser(ok, no) {{ {} }} }};",
    "sunco": "window.WebviewSdk = {{ close(ok, no) {{ {} }} }};",
}
_NAMES = {"facebook": "MessengerExtensions", "sunco": "WebviewSdk"}
_ASKED = "window.asked = (window.asked ?? 0) + 1;"
# What a script does when it is asked to close the page: how often the page asks it, and how
# often it closes the window itself.
_WHEN_ASKED = {
    "closing": ("ok();", 1, 0),
    "closing after two seconds": ("setTimeout(ok, 2000);", 1, 0),
    "refusing": ("no(new Error('x'));", 1, 1),
    "refusing after two seconds": ("setTimeout(no, 2000);", 1, 1),
    "silent": ("", 1, 1),
    "throwing": ("throw new Error('x');", 1, 1),
    "throwing something odd": ("throw null;", 1, 1),
}
# What comes in a script's place.
_INSTEAD = {
    "empty": "",
    "broken": "throw new Error('x');",
    "no script": "<!doctype html><title>Sign in</title>",
    "nothing in it": "window.{name} = {{}};",
    "null": "window.{name} = null;",
    "poisoned": "Object.defineProperty(window, '{name}', {{ get() {{ throw new Error('x'); }} }});",
}
_OTHERS = ("web", "viber", "zendesk", "hangout", "apifon", "brand_new", "constructor")
_SAVED = [(202, {"status": "accepted", "id": "s1"})]


def serve_script(form: FormPage, channel: str, **answer: Any) -> None:
    """Serve a channel's script from now on; the last one told counts."""
    form.page.context.route(CHANNELS[channel].closing_script, lambda route: route.fulfill(**answer))


def opened(new_form: Callable[..., FormPage], channel: str) -> FormPage:
    form = new_form(small())
    form.page.clock.install()
    form.requests.clear()
    form.open(channel=channel)
    form.page.wait_for_load_state("load")
    return form


def served(channel: str, when_asked: str) -> dict[str, Any]:
    body = _SCRIPTS[channel].format(_ASKED + when_asked)
    return {"body": body, "content_type": "text/javascript"}


def commit(form: FormPage, channel: str) -> None:
    """Open the form without waiting for its script."""
    query = urlencode({**PARAMETERS, "channel": channel})
    form.page.goto(f"{ORIGIN}/?{query}", wait_until="commit")


def deliver(form: FormPage) -> None:
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")


def until(form: FormPage, condition: str) -> None:
    """Wait for a condition; the page's policy keeps Playwright from waiting inside it."""
    for _ in range(PATIENCE_MS // 25):
        if form.page.evaluate(condition):
            return
        form.page.wait_for_timeout(25)
    raise AssertionError(condition)


def closings(form: FormPage) -> tuple[int, int]:
    """Return how often the script was asked, and how often the window was closed."""
    asked, closed = form.page.evaluate("[window.asked ?? 0, window.closings]")
    return asked, closed


def stands(form: FormPage, heading: str = "Thank you") -> None:
    """Whatever has become of closing, the person sees that all went well, and where to go on."""
    form.page.clock.run_for(10_000)
    expect(form.heading).to_have_text(heading)
    expect(form.page).to_have_title(heading)
    expect(form.page.locator("#screen")).to_contain_text("You can close this page and return")
    expect(
        form.page.locator("form, #summary, .error:not(:empty)").locator("visible=true")
    ).to_have_count(0)
    assert form.page.evaluate("document.documentElement.dataset.screen") in ("done", "saved")
    assert len(form.submissions) == 1
    form.submissions.clear()


def test_a_web_chat_is_told_to_close_the_frame(new_form):
    form = new_form(small())
    form.page.clock.install(time=0)
    form.page.goto(f"{CHAT}/")
    # From now on time passes by the test's word only, however slow the machine is.
    form.page.clock.pause_at(60_000)
    frame = form.page.frame_locator("iframe")
    frame.get_by_label("First name").fill("Ada")
    frame.get_by_role("button", name="Send").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Thank you")
    form.page.clock.run_for(1100)
    assert form.page.evaluate("heard") == []
    form.page.clock.run_for(200)
    form.page.wait_for_function("heard.length")
    assert form.page.evaluate("heard") == [["closeModal", ORIGIN]]
    expect(frame.locator("#screen")).to_contain_text("return to the chat")


@pytest.mark.parametrize("channel", _OTHERS)
def test_channels_without_a_script_close_the_window(new_form, channel):
    form = opened(new_form, channel)
    # Opened by itself, the page is its own parent.
    form.page.evaluate("addEventListener('message', ({ data }) => { window.told = data; })")
    deliver(form)
    form.page.clock.run_for(1300)
    assert closings(form) == (0, 1)
    until(form, "window.told === 'closeModal'")
    assert [url for url in form.requests if not url.startswith(ORIGIN)] == []
    stands(form)


@pytest.mark.parametrize("channel", list(_SCRIPTS))
def test_a_channel_s_script_is_asked_first_and_the_window_closed_if_that_fails(new_form, channel):
    form = new_form(small())
    form.page.clock.install()
    for manner, (when_asked, *expected) in _WHEN_ASKED.items():
        serve_script(form, channel, **served(channel, when_asked))
        form.requests.clear()
        form.open(channel=channel)
        form.page.wait_for_load_state("load")
        foreign = [url for url in form.requests if not url.startswith(ORIGIN)]
        assert foreign == [CHANNELS[channel].closing_script]
        deliver(form)
        stands(form)
        assert [manner, *closings(form)] == [manner, *expected]


@pytest.mark.parametrize("channel", list(_SCRIPTS))
def test_a_script_that_is_not_what_it_should_be_leaves_the_delivery_standing(new_form, channel):
    form = new_form(small())
    form.page.clock.install()
    for instead, body in _INSTEAD.items():
        script = body.format(name=_NAMES[channel])
        serve_script(form, channel, body=script, content_type="text/javascript")
        form.open(channel=channel)
        form.page.wait_for_load_state("load")
        # The script's own, which the browser logs.
        form.faults.clear()
        deliver(form)
        stands(form)
        assert [instead, *closings(form)] == [instead, 0, 1]


@pytest.mark.parametrize("channel", list(_SCRIPTS))
@pytest.mark.parametrize("how", ["missing", "failing", "unreachable", "blocked", "never there"])
def test_a_script_that_does_not_come_leaves_the_delivery_standing(new_form, channel, how):
    form = new_form(small())
    form.page.clock.install()
    held: list[Route] = []
    answers: dict[str, Callable[[Route], None]] = {
        "missing": lambda route: route.fulfill(status=404, body="Not found"),
        "failing": lambda route: route.fulfill(status=503),
        "unreachable": lambda route: route.abort("connectionfailed"),
        "blocked": lambda route: route.fulfill(**served(channel, "ok();")),
        "never there": held.append,
    }
    form.page.context.route(CHANNELS[channel].closing_script, lambda route: answers[how](route))  # noqa: PLW0108
    if how == "blocked":
        # As by a site whose own header allows less.
        plan = plan_of(validate(small()))
        headers = dict(plan.headers)
        policy = headers["Content-Security-Policy"].replace(
            f" {CHANNELS[channel].closing_script}", ""
        )
        assert policy != headers["Content-Security-Policy"]
        form.page.context.route(
            f"{ORIGIN}/?**",
            lambda route: route.fulfill(
                body=render_page(plan)["page/index.html"],
                headers={**headers, "Content-Security-Policy": policy, "Content-Type": "text/html"},
            ),
        )
    commit(form, channel)
    expect(form.form).to_be_visible()
    if how == "blocked":
        assert any("Content Security Policy" in fault for fault in form.faults)
        form.faults.clear()
    deliver(form)
    stands(form)
    assert closings(form) == (0, 1)


@pytest.mark.parametrize("channel", list(_SCRIPTS))
def test_a_script_sees_no_conversation_in_the_address(new_form, channel):
    form = new_form(small())
    script = {"body": "window.seen = location.href;", "content_type": "text/javascript"}
    serve_script(form, channel, **script)
    # As where the page is not drawn, in a tab behind others.
    form.page.add_init_script("window.requestAnimationFrame = () => 0;")
    form.open(channel=channel)
    until(form, "Boolean(window.seen)")
    assert form.page.evaluate("window.seen") == f"{ORIGIN}/"


@pytest.mark.parametrize("channel", list(_SCRIPTS))
@pytest.mark.parametrize("late", [False, True])
def test_a_slow_script_is_used_whenever_it_comes(new_form, channel, late):
    form = new_form(small())
    form.page.clock.install()
    held: list[Route] = []
    form.page.context.route(CHANNELS[channel].closing_script, lambda route: held.append(route))  # noqa: PLW0108
    commit(form, channel)
    deliver(form)
    if late:
        # It closes nothing yet, and where windows may not be closed, nor does the page.
        form.page.clock.run_for(5000)
        assert closings(form) == (0, 1)
    (route,) = held
    route.fulfill(**served(channel, "ok();"))
    until(form, f"Boolean(window.{_NAMES[channel]})")
    form.page.clock.run_for(1300)
    until(form, "window.asked === 1")
    stands(form)
    assert closings(form) == (1, int(late))


@pytest.mark.parametrize(
    ("answers", "outcome", "heading"),
    [
        ([DELIVERED], {}, "Thank you"),
        (_SAVED, {"status": "delivered"}, "Thank you"),
        (_SAVED, {"status": "accepted"}, "Your answers are saved"),
    ],
)
@pytest.mark.parametrize("channel", ["web", "facebook"])
def test_however_it_was_delivered_closing_cannot_fail_it(
    new_form, channel, answers, outcome, heading
):
    form = new_form(small())
    form.page.clock.install()
    serve_script(form, "facebook", **served("facebook", "throw new Error('x');"))
    form.open(channel=channel)
    form.answers, form.outcomes = answers, [(200, outcome)]
    form.page.evaluate("() => { window.postMessage = () => { throw new Error('x'); }; }")
    form.fill({"first_name": "Ada"})
    form.submit()
    form.pass_time_until(heading)
    stands(form, heading)
    assert closings(form)[1] == 1
