from __future__ import annotations
from dataclasses import replace
import pytest
from playwright.sync_api import expect
from builder.form.fields import *
from builder.form.project import Flow, FormTexts
from tests.projects import *
pytestmark = pytest.mark.browser

NAMES = None

def test_names(open_form):
    form = open_form(small())
    import re
    names = form.page.evaluate("""() => { const found = new Set(); for (let o = document.querySelector('form'); o; o = Object.getPrototypeOf(o)) for (const n of Object.getOwnPropertyNames(o)) found.add(n); for (let o = document; o; o = Object.getPrototypeOf(o)) for (const n of Object.getOwnPropertyNames(o)) found.add(n);for (let o = window; o; o = Object.getPrototypeOf(o)) for (const n of Object.getOwnPropertyNames(o)) found.add(n); return [...found] }""")
    names = [n for n in names if re.fullmatch("[a-z][a-z0-9_]{0,63}", n)]
    from builder.form.names import is_name
    names = [n for n in names if is_name(n)]
    print(len(names), "hidden" in names)
    fields = [TextField(id=f"f_{n}", name=n, label=words(n), prefill=None) for n in names]
    form = open_form(project(*fields, flow=Flow(review=True, draft_minutes=5)))
    print(form.faults)
    print(form.form.is_visible())
    form.faults.clear()

def test_title(open_form):
    form = open_form(project(NAME, StepField(id="f_s", text=words("Step two")), TextField(id="f_c", name="c", label=words("C"), placeholder=words("like {{f_name}}")), texts=FormTexts(title=words("Hi {{parameter.who}}"), submit=words("Send {{parameter.who}}"))), parameters={"who": "Bob"})
    print(form.page.title(), "|", form.heading.inner_text(), "|", form.button.inner_text())
    form.fill({"first_name": "Ada"})
    print(form.page.title(), "|", form.heading.inner_text(), "|", form.button.inner_text())
    form.submit()
    print(form.page.title(), "|", form.heading.inner_text(), form.control("c").get_attribute("placeholder"), "|", form.button.inner_text())
    form.fill({"c": "x"})
    print(form.page.title(), "|", form.heading.inner_text(), "|", form.button.inner_text())
    form = open_form(project(NAME, texts=FormTexts(title=words("Hi {{parameter.who}}"))), parameters={"who": "Bob"})
    print(form.page.title(), "|", form.heading.inner_text())
    form.submit()
    print(form.page.title(), "|", form.heading.inner_text())
