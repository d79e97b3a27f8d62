"""Screens as in-app browsers have them: narrow, half under a keyboard, with large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from builder.check import validate
from tests.browser.chromium import launch
from tests.browser.form_page import FormPage, serve
from tests.projects import everything

pytestmark = pytest.mark.browser

# What a phone's keyboard leaves of 320 x 480.
_KEYBOARD: dict[str, Any] = {
    "viewport": {"width": 320, "height": 220}, "has_touch": True, "is_mobile": True,
}  # fmt: skip
_PHONE: dict[str, Any] = {
    "viewport": {"width": 320, "height": 480}, "has_touch": True, "is_mobile": True,
}  # fmt: skip
# Where an element is seen, and whether a finger on its middle meets it or something over it.
_PLACE = """(element) => {
  const { top, bottom, left, width, height } = element.getBoundingClientRect();
  const { height: room } = visualViewport;
  const met = document.elementFromPoint(left + width / 2, (Math.max(top, 0) + Math.min(bottom, room)) / 2);
  const labels = [...(element.labels ?? [])];
  return {
    top, bottom, room, height,
    met: [element, ...labels].some((each) => each.contains(met) || met?.contains(each) && met !== document.body
      && met.closest('.field') === element.closest('.field')),
  };
}"""
# What sticks out of the screen, or does not fit into the box that cuts it off.
_LOST = """() => {
  const { clientWidth } = document.documentElement;
  const lost = [];
  for (const each of document.querySelectorAll('body *')) {
    const { left, right, width } = each.getBoundingClientRect();
    if (!width || each.closest('.unseen, script')) continue;
    const name = `${each.tagName} ${each.id} ${each.className} ${each.textContent.slice(0, 20)}`;
    if (left < -0.5 || right > clientWidth + 0.5) lost.push(`out: ${name}`);
    const cuts = getComputedStyle(each).overflow !== 'visible' || /INPUT|BUTTON/.test(each.tagName);
    if (cuts && !/SELECT|TEXTAREA/.test(each.tagName) && each.type !== 'radio' && each.type !== 'checkbox'
      && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)) {
      lost.push(`cut: ${name}`);
    }
  }
  const sideways = document.scrollingElement.scrollWidth - clientWidth;
  return sideways > 0 ? [...lost, `sideways: ${sideways}`] : lost;
}"""


def seen(element: Locator) -> None:
    """An element is on the screen as a whole, and nothing lies over it."""
    place = element.evaluate(_PLACE)
    assert place["top"] >= -1, place
    assert place["bottom"] <= place["room"] + 1 or place["height"] > place["room"], place
    assert place["met"], place


def journey(form: FormPage, look: Callable[[], None]) -> None:
    """Go through the form of everything, with a look at each screen."""
    expect(form.form).to_be_visible()
    look()
    form.submit()
    expect(form.summary).to_be_focused()
    look()
    form.fill(
        {
            "first_name": "Wolfeschlegelsteinhausenbergerdorff",
            "order_no": "AB12345678",
            "quantity": "2",
            "bought_on": "2024-05-01",
            "note": "Donaudampfschifffahrtsgesellschaftskapitän" * 2,
            "email": "wolfeschlegelsteinhausenbergerdorff@example.com",
            "email_again": "wolfeschlegelsteinhausenbergerdorff@example.com",
        }
    )
    form.control("reason").select_option("damaged")
    form.control("refund").check()
    form.control("agree").check()
    form.submit()
    expect(form.control("come_back")).to_be_visible()
    look()
    form.submit()
    expect(form.summary).to_be_focused()
    look()
    form.page.locator("#g-stars label").nth(2).click()
    form.page.locator("#g-come_back label").nth(1).click()
    form.control("why_not").fill("No")
    form.submit()
    expect(form.control("website")).to_be_visible()
    look()
    form.submit()
    expect(form.page.locator("#review dl")).to_be_visible()
    look()
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    look()


@pytest.mark.parametrize("language", ["en", "el"])
def test_with_the_keyboard_open_each_error_and_its_field_are_seen_together(open_form, language):
    form = open_form(everything(), parameters={"lang": language}, **_KEYBOARD)
    form.submit()
    expect(form.summary).to_be_focused()
    links = form.summary.get_by_role("link")
    found = 0
    for link in links.all():
        name = (link.get_attribute("href") or "").removeprefix("#f-")
        link.click()
        control, error = form.control(name), form.error(name)
        expect(control).to_be_focused()
        seen(control)
        seen(error)
        found += 1
    assert found >= 6


def test_with_the_keyboard_open_every_field_that_takes_the_focus_is_seen(open_form):
    form = open_form(everything(), **_KEYBOARD)
    form.submit()
    expect(form.summary).to_be_focused()
    met = []
    for _ in range(60):
        form.page.keyboard.press("Tab")
        focused = form.page.evaluate("document.activeElement.id")
        if focused == "send":
            break
        if focused.startswith("f-"):
            met.append(focused)
            seen(form.page.locator(f"[id='{focused}']"))
    assert focused == "send"
    assert len(set(met)) >= 12
    # And what sends the form, without closing the keyboard.
    seen(form.button)
    form.page.keyboard.press("Enter")
    expect(form.summary).to_be_focused()
    seen(form.page.locator("#summary-title"))


@pytest.fixture(scope="module")
def large_letters(browser: Browser) -> Iterator[Browser]:
    """A browser whose letters are twice as large as usual."""
    started = launch(browser.browser_type, "--blink-settings=defaultFontSize=32")
    yield started
    started.close()


@pytest.mark.parametrize("options", [_PHONE, {"viewport": {"width": 1024, "height": 700}}])
@pytest.mark.parametrize("language", ["en", "el"])
def test_letters_twice_as_large_lose_nothing(large_letters, options, language):
    context = large_letters.new_context(**options)
    form = FormPage(context.new_page())
    serve(form, validate(everything()))
    form.open(lang=language, utm_campaign="spring")
    assert form.page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"

    def look() -> None:
        assert form.page.evaluate(_LOST) == []

    journey(form, look)
    assert form.faults == []
    context.close()
