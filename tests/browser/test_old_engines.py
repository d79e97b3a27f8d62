"""The oldest engines that the page is for: Chromium without what is newer, and the style sheets.

What is newer is read from MDN's tables by tests/node/newer.mjs; docs/adr/0023 says which engines.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.project import Flow
from builder.storage.starters import open_starter
from builder.templates_folder import templates_folder
from tests.browser.form_page import FormPage
from tests.projects import everything

pytestmark = pytest.mark.browser

_NODE = Path(__file__).parents[1] / "node"
# Tells how much it took away, and keeps what the tests ask for themselves.
_TAKE_AWAY = """
((paths) => {
  let taken = 0;
  const take = (object, name) => {
    // Playwright itself asks for big numbers.
    if (object && !/^Big/u.test(name) && Object.getOwnPropertyDescriptor(object, name)?.configurable) {
      delete object[name];
      taken += 1;
    }
  };
  for (const path of paths) {
    const [name, isStatic] = path.pop().split(/_(static|event)$/u);
    const owner = path.reduce((object, each) => object?.[each], globalThis);
    // Of a class, members are its prototype's; names such as Intl have theirs themselves.
    if (["function", "object"].includes(typeof owner)) {
      take(isStatic || !owner?.prototype ? owner : owner.prototype, name);
    }
  }
  globalThis.takenAway = taken;
})(PATHS)
"""
# New in style sheets, but each of them only adds to what is there without it.
_GRACEFUL = {
    "accent-color": "ticks and sliders in the browser's own colour",
    "appearance": "beside -webkit-appearance",
    "content-visibility": "laid out at once",
    "hyphens": "words of grades broken without a hyphen",
    "padding-inline-end": "choices nearer to their edge",
    "padding-inline-start": "choices nearer to their edge",
    "resize": "boxes of one height",
    "scroll-padding-block": "focused elements at the very edge",
    "text-size-adjust": "beside -webkit-text-size-adjust",
    "text-underline-offset": "lines nearer to their words",
    "text-wrap": "lines of uneven length",
    "unicode-bidi": "isolation is in the texts, too",
    ":focus-visible": "the browser's own outline",
    ":has": "the mark of the choice, or the slider's value below its label",
}


@cache
def newer() -> dict[str, Any]:
    found = subprocess.run(
        ["node", "newer.mjs"], cwd=_NODE, check=True, capture_output=True, text=True
    )
    tables: dict[str, Any] = json.loads(found.stdout)
    return tables


def as_old(form: FormPage) -> None:
    members = json.dumps(newer()["members"])
    form.page.add_init_script(_TAKE_AWAY.replace("PATHS", members))


def expect_old(form: FormPage) -> None:
    assert form.page.evaluate("takenAway") > 1000
    assert form.page.evaluate(
        "[typeof [].at, typeof ''.replaceAll, typeof crypto.randomUUID, typeof Intl.ListFormat,"
        " typeof structuredClone, typeof document.body.replaceChildren, typeof AbortSignal.timeout]"
    ) == ["undefined", "function", *["undefined"] * 5]


@pytest.mark.parametrize("language", ["en", "el"])
def test_the_demo_form_is_sent_by_an_old_engine(open_form, language):
    demo = replace(open_starter("demo-form"), flow=Flow(review=True, draft_minutes=5))
    form = open_form(demo, parameters={"lang": language}, prepared=as_old)
    expect_old(form)
    form.submit()
    expect(form.summary).to_be_focused()
    form.fill({"first_name": "Ada", "last_name": "Lovelace"})
    form.submit()
    form.page.locator("#back").click()
    form.open(lang=language)
    expect(form.control("first_name")).to_have_value("Ada")
    form.submit()
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert form.submission()["values"] == {"first_name": "Ada", "last_name": "Lovelace"}


def test_a_form_with_everything_is_sent_by_an_old_engine(open_form):
    form = open_form(
        everything(), parameters={"utm_campaign": "spring", "promo": "ab"}, prepared=as_old
    )
    expect_old(form)
    form.fill(
        {
            "first_name": "Ada", "order_no": "ab12345678", "quantity": "2", "price": "1.5",
            "bought_on": "2024-05-01", "email": "a@b.co", "email_again": "a@b.co", "note": "x" * 90,
        }
    )  # fmt: skip
    form.control("reason").select_option("damaged")
    form.page.locator("[name=refund][value=card]").check()
    form.control("agree").check()
    form.submit()
    expect(form.heading).to_have_text("About your visit")
    form.page.locator("[name=stars][value='4']").check(force=True)
    form.page.locator("[name=come_back][value=true]").check()
    form.page.locator("[name=topics][value=news]").check()
    form.page.locator("[name=topics][value=events]").check()
    form.page.locator("[name=weekdays][value=friday]").check()
    form.submit()
    expect(form.heading).to_have_text("Almost done, Ada")
    form.fill({"call_at": "09:30", "visit_at": "2026-05-01T10:00"})
    form.control("country").select_option("CY")
    form.submit()
    expect(form.heading).to_have_text("Check your answers")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    values = form.submission()["values"]
    assert values["topics"] == ["news", "events"]
    assert values["visit_at"] == "2026-05-01T10:00"
    assert values["promo"] == "AB"
    form.page.reload()
    form.page.get_by_role("button", name="Fill in again").click()
    expect(form.control("first_name")).to_have_value("")


def style_sheets() -> str:
    folder = templates_folder() / "page"
    files = [folder / "page.css", *sorted((folder / "css").glob("*.css"))]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def test_style_sheets_hold_only_what_old_engines_know_or_do_well_without():
    style = newer()["style"]
    sheets = style_sheets()
    properties = set(re.findall(r"^\s*([a-z-]+):\s", sheets, re.MULTILINE))
    pseudos = {f":{name}" for name in re.findall(r":{1,2}([a-z-]+)", sheets)}
    assert {"padding-block-start", "inline-size"} <= properties
    newer_ones = properties & set(style["properties"])
    newer_ones |= pseudos & {f":{name}" for name in style["selectors"]}
    assert newer_ones <= _GRACEFUL.keys(), newer_ones - _GRACEFUL.keys()
