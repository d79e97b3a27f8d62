"""Closing, channel by channel: whatever happens there, the delivery stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from builder.render.policy import CLOSING_SCRIPTS
from tests.browser.form_page import ORIGIN, FormPage
from tests.projects import CHAT, small

pytestmark = pytest.mark.browser

_WORKING = {
    "facebook": "window.MessengerExtensions = { requestCloseBrowser(ok) { window.asked = 1; ok(); } };",
    "sunco": "window.WebviewSdk = { close(ok) { window.asked = 1; ok(); } };",
}
_REFUSING = {
    "facebook": "window.MessengerExtensions = { requestCloseBrowser(ok, no) { no(new Error()); } };",
    "sunco": "window.WebviewSdk = { close(ok, no) { no(new Error()); } };",
}
_SILENT = {
    "facebook": "window.MessengerExtensions = { requestCloseBrowser() {} };",
    "sunco": "window.WebviewSdk = { close() {} };",
}
_THROWING = {
    "facebook": "window.MessengerExtensions = { requestCloseBrowser() { throw new Error('x'); } };",
    "sunco": "window.WebviewSdk = { close() { throw new Error('x'); } };",
}
_EMPTY = dict.fromkeys(CLOSING_SCRIPTS, "")


def deliver(
    open_form: Callable[..., FormPage], channel: str, script: str | None = None
) -> FormPage:
    form = open_form(small())
    form.page.clock.install()
    for address in CLOSING_SCRIPTS.values():
        form.page.context.route(
            address,
            lambda route: (
                route.abort()
                if script is None
                else route.fulfill(body=script, content_type="text/javascript")
            ),
        )
    form.open(channel=channel)
    form.page.wait_for_load_state("load")
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    return form


def closings(form: FormPage) -> int:
    return int(form.page.evaluate("window.closings"))


def test_a_web_chat_is_told_to_close_the_frame(open_form):
    form = open_form(small())
    form.page.clock.install()
    form.page.goto(f"{CHAT}/")
    frame = form.page.frame_locator("iframe")
    frame.get_by_label("First name").fill("Ada")
    frame.get_by_role("button", name="Send").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Thank you")
    form.page.clock.run_for(1100)
    assert form.page.evaluate("heard") == []
    form.page.clock.run_for(200)
    form.page.wait_for_function("heard.length")
    assert form.page.evaluate("heard") == [["closeModal", ORIGIN]]


@pytest.mark.parametrize("channel", ["web", "viber", "zendesk", "brand_new"])
def test_other_channels_load_no_script_and_close_the_window(open_form, channel):
    form = deliver(open_form, channel)
    assert closings(form) == 0
    form.page.clock.run_for(1300)
    assert closings(form) == 1
    assert [url for url in form.requests if not url.startswith(ORIGIN)] == []


@pytest.mark.parametrize("channel", ["facebook", "sunco"])
def test_a_channel_s_script_is_asked_to_close_the_page(open_form, channel):
    form = deliver(open_form, channel, _WORKING[channel])
    foreign = [url for url in form.requests if not url.startswith(ORIGIN)]
    assert set(foreign) == {CLOSING_SCRIPTS[channel]}
    form.page.clock.run_for(1300)
    assert form.page.evaluate("window.asked") == 1
    form.page.clock.run_for(10_000)
    assert closings(form) == 0


@pytest.mark.parametrize("channel", ["facebook", "sunco"])
@pytest.mark.parametrize(
    "scripts", [_REFUSING, _SILENT, _THROWING, _EMPTY, None],
    ids=["refusing", "silent", "throwing", "empty", "missing"],
)  # fmt: skip
def test_a_script_that_fails_leaves_the_delivery_standing(open_form, channel, scripts):
    form = deliver(open_form, channel, scripts[channel] if scripts else None)
    form.page.clock.run_for(10_000)
    assert closings(form) == 1
    expect(form.heading).to_have_text("Thank you")
    expect(form.page.locator("main")).to_contain_text("return to the chat")


def test_a_parent_that_does_not_listen_leaves_the_delivery_standing(open_form):
    form = deliver(open_form, "web")
    form.page.evaluate("() => { window.postMessage = () => { throw new Error('x'); }; }")
    form.page.clock.run_for(1300)
    assert closings(form) == 1
    expect(form.heading).to_have_text("Thank you")
