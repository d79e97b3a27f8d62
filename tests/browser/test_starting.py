"""Pages whose script cannot start or fails, frames that may not submit, names that shadow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Route, expect

from builder.check import ValidProject
from builder.form.conditions import Comparison
from builder.form.fields import (
    CheckboxField,
    HeadingField,
    Prefill,
    StepField,
    TextField,
)
from builder.form.project import Flow
from builder.render import plan_of, render_page
from tests.browser.form_page import ORIGIN, PARAMETERS, FormPage, serve
from tests.projects import CHAT, NAME, project, small, words

pytestmark = pytest.mark.browser

STUCK = "This form does not work here"


# -- scripts that do not run -----------------------------------------------------------------------


def expect_stuck(form: FormPage) -> None:
    message = form.page.get_by_text(STUCK)
    expect(message).to_be_visible(timeout=15_000)
    expect(form.heading).to_be_visible()
    # No button that does nothing.
    expect(form.page.locator("button:visible")).to_have_count(0)


def test_without_scripts_it_says_so_at_once(open_form):
    form = open_form(small(), java_script_enabled=False)
    expect_stuck(form)
    assert form.page.locator("#stuck").evaluate("e => getComputedStyle(e).animationName") == "none"


def changed(form: FormPage, old: str, new: str, policy: str | None = None) -> None:
    """Serve the page as something on the way has changed it."""
    plan = plan_of(ValidProject(small()))
    html = render_page(plan)["page/index.html"].decode()
    assert old in html
    headers = dict(plan.headers)
    if policy is not None:
        headers["Content-Security-Policy"] = policy
    html = html.replace(old, new)
    form.page.route(
        f"{ORIGIN}/?*",
        lambda route: route.fulfill(
            body=html, headers={**headers, "Content-Type": "text/html; charset=utf-8"}
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "policy"),
    [
        # A proxy rewrites the script, whose hash then differs.
        ("function startForm() {", "function startForm() {  ", None),
        # An extension or a gateway lets no script in.
        ("<title>", "<title>", "default-src 'none'; style-src 'unsafe-inline'"),
        # What cannot be parsed by an old engine, and what throws at the start or before it.
        ("startForm();", "startForm(;", ""),
        ("startForm();", "none.startForm();", ""),
        ("const DATA =", "none.of(); const DATA =", ""),
        ('<script type="module" async>', '<script type="text/plain">', None),
    ],
)
def test_a_script_that_does_not_start_leaves_a_message(browser, old, new, policy):
    context = browser.new_context()
    form = FormPage(context.new_page())
    serve(form, ValidProject(small()))
    changed(form, old, new, policy)
    if policy == "":
        # Only the header is left out; the page's own policy knows the old script.
        form.page.context.unroute_all()
        context.close()
        context = browser.new_context(bypass_csp=True)
        form = FormPage(context.new_page())
        serve(form, ValidProject(small()))
        changed(form, old, new, policy)
    form.open()
    expect_stuck(form)
    context.close()


def test_a_page_that_starts_never_shows_the_message(open_form):
    form = open_form(small())
    expect(form.page.get_by_text(STUCK)).to_be_hidden()
    reopened = open_form(small(), parameters=dict.fromkeys(PARAMETERS, ""))
    expect(reopened.heading).to_contain_text("open this form from the chat")
    expect(reopened.page.get_by_text(STUCK)).to_be_hidden()


def test_a_button_that_fails_says_so_and_keeps_the_answers(browser):
    context = browser.new_context()
    form = FormPage(context.new_page())
    serve(form, ValidProject(small()))
    form.open()
    form.fill({"first_name": "Ada"})
    form.page.evaluate("delete window.fetch; AbortController = undefined")
    form.submit()
    expect(form.status).to_contain_text(STUCK)
    expect(form.control("first_name")).to_have_value("Ada")
    expect(form.button).to_be_enabled()
    context.close()


# -- frames ----------------------------------------------------------------------------------------


def framed(form: FormPage, sandbox: str) -> Any:
    src = f"{ORIGIN}/?{urlencode(PARAMETERS)}"
    html = f'<!doctype html><title>Chat</title><iframe sandbox="{sandbox}" src="{src}"></iframe>'
    form.page.route(
        f"{CHAT}/sandbox", lambda route: route.fulfill(body=html, content_type="text/html")
    )
    form.page.goto(f"{CHAT}/sandbox")
    return form.page.frame_locator("iframe")


@pytest.mark.parametrize("review", [False, True])
@pytest.mark.parametrize("way", ["click", "Enter"])
def test_a_frame_that_may_not_submit_forms_sends(open_form, way, review):
    form = open_form(replace(small(), flow=Flow(review=review)))
    frame = framed(form, "allow-scripts allow-same-origin")
    frame.locator("#f-first_name").fill("Ada")
    for _ in range(1 + review):
        if way == "click" or frame.locator("#review:not([hidden])").count():
            frame.locator("#send").click()
        else:
            frame.locator("#f-first_name").press("Enter")
    expect(frame.locator("h1")).to_have_text("Thank you")
    assert form.submission()["values"] == {"first_name": "Ada"}


def test_a_frame_without_an_origin_keeps_the_answers(open_form):
    form = open_form(small())
    # Browsers ask before they send from such a frame, and the backend lets no such page in.
    form.page.context.route("**/submit", lambda route: route.abort())
    frame = framed(form, "allow-scripts")
    frame.locator("#f-first_name").fill("Ada")
    frame.locator("#send").click()
    expect(frame.locator("#status")).to_contain_text("still here")
    expect(frame.locator("#f-first_name")).to_have_value("Ada")
    form.faults.clear()


def test_enter_sends_once(open_form):
    form = open_form(small())
    held: list[Route] = []
    form.page.context.route("**/submit", lambda route: held.append(route))  # noqa: PLW0108
    form.fill({"first_name": "Ada"})
    form.control("first_name").press("Enter")
    form.control("first_name").press("Enter")
    expect(form.status).to_have_text("Sending…")
    form.page.evaluate("document.forms[0].requestSubmit()")
    assert len(held) == 1
    held[0].fulfill(json={"status": "delivered"})
    expect(form.heading).to_have_text("Thank you")


# -- names -----------------------------------------------------------------------------------------

PROPERTIES = """
() => {
  const found = new Set();
  const objects = [document.forms[0], document, window, document.body];
  for (let each of objects) {
    for (; each; each = Object.getPrototypeOf(each)) {
      for (const name of Object.getOwnPropertyNames(each)) found.add(name);
    }
  }
  return [...found].filter((name) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)
    && !["__proto__", "constructor", "prototype", "tags", "live_instructions"].includes(name));
}
"""


def shadowing(names: list[str]) -> list[TextField]:
    return [
        TextField(
            id=f"t{i}", name=name, label=words(f"Field {i}"),
            prefill=Prefill(source="parameter", name=f"p{i}"), sensitive=i % 3 == 0,
        )
        for i, name in enumerate(names)
    ]  # fmt: skip


def test_no_property_of_the_form_is_shadowed_by_a_field_of_its_name(open_form):
    names = open_form(small()).page.evaluate(PROPERTIES)
    assert {"hidden", "submit", "action", "length", "elements", "addEventListener"} <= set(names)
    assert {"reset", "toString", "hasOwnProperty", "remove", "setAttribute", "name"} <= set(names)
    fields = shadowing(sorted(names))
    tick = CheckboxField(id="tick", name="a_tick", label=words("Tick"))
    conditional = replace(
        NAME, id="last", show_if=Comparison(field="tick", test="filled"), required=True
    )
    made = project(
        tick, *fields[:500], StepField(id="step", text=words("More")), *fields[500:], conditional,
        flow=Flow(review=True, draft_minutes=5),
    )  # fmt: skip
    # Not checked: most of these names are not in the house style.
    form = open_form(small())
    form.page.context.unroute_all()
    serve(form, ValidProject(made))
    query = {"p0": "first", f"p{len(names) - 1}": "last"}

    def reads(heading: str) -> None:
        # By its id: to find it by its role, Playwright asks the form for its attributes.
        expect(form.page.locator("#title")).to_have_text(heading)

    def press(name: str) -> None:
        form.page.evaluate(f"document.getElementById('{name}').click()")

    def type_(name: str, text: str) -> None:
        form.page.evaluate(
            """([id, text]) => {
              const control = document.getElementById(id);
              control.value = text;
              control.dispatchEvent(new Event("input", { bubbles: true }));
            }""",
            [f"f-{name}", text],
        )

    form.open(**query)
    press("f-a_tick")
    for name in ("hidden", "submit", "length", "toString"):
        type_(name, f"my {name}")
    form.open(**query)
    press("send")
    reads("More")
    type_("first_name", "Ada")
    press("back")
    reads("Return a product")
    press("send")
    press("send")
    reads("Check your answers")
    press("send")
    reads("Thank you")
    sensitive = {each.name for each in fields if each.sensitive}
    typed = {n: f"my {n}" for n in ("hidden", "submit", "length", "toString") if n not in sensitive}
    assert form.submission()["values"] == {
        "a_tick": True, fields[0].name: "first", fields[-1].name: "last", "first_name": "Ada", **typed,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["hidden", "submit", "action", "length", "elements", "title"])
def test_a_field_with_the_name_of_a_property_works(open_form, name):
    field = TextField(
        id="f", name=name, label=words("Field"), required=True,
        prefill=Prefill(source="parameter", name="given"),
    )  # fmt: skip
    form = open_form(project(field), parameters={"given": "x"})
    form.answers = [(403, {}), (200, {"status": "delivered"})]
    form.submit()
    expect(form.summary).to_be_focused()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submissions[-1]["values"] == {name: "x"}


def test_a_heading_whose_id_is_a_field_s_name_has_its_own_condition(open_form):
    tick = CheckboxField(id="tick", name="tick", label=words("Tick"))
    heading = HeadingField(
        id="city", text=words("Heading"), show_if=Comparison(field="tick", test="filled")
    )
    city = TextField(
        id="f_2", name="city", label=words("City"), show_if=Comparison(field="tick", test="empty")
    )
    form = open_form(project(tick, heading, city))
    expect(form.control("city")).to_be_visible()
    expect(form.page.get_by_role("heading", name="Heading")).to_be_hidden()
    form.control("tick").check()
    expect(form.control("city")).to_be_hidden()
    expect(form.page.get_by_role("heading", name="Heading")).to_be_visible()
