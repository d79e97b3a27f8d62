"""A new kind of field, made of six pieces, on a page in Chromium, and judged alike by both."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from builder.backend import rules
from builder.backend.judges import RULES
from builder.check import check, validate
from builder.form.conditions import Comparison
from builder.form.fields import ParagraphField, Prefill, RuleMessage, TextField
from builder.form.kinds import KINDS
from builder.form.project import Flow, Project
from builder.form.texts import LocalText
from builder.render import compile_form, plan_of, render_bundle
from builder.render.page_rules import scripts_for
from builder.storage.codec import dump_project, load_project
from builder.storage.schema import json_schema
from builder.templates_folder import template
from builder.trial.samples import FLAVOURS, invalid_values, sample_values
from tests.browser.form_page import FormPage
from tests.differential.values import case
from tests.new_kinds import (
    ANSWERED,
    ARRIVAL,
    COLOURS,
    GUESTS,
    NEW_KINDS,
    PLATE,
    SHIRT,
    SWITCH,
    THUMBS,
    NewKind,
    added,
)
from tests.projects import NAME, everything, project, words
from tests.test_completeness import missing

pytestmark = pytest.mark.browser

TODAY = date(2026, 3, 10)


@pytest.fixture(autouse=True)
def kinds(tmp_path: Path) -> Iterator[None]:
    with ExitStack() as stack:
        for each in NEW_KINDS:
            stack.enter_context(added(each, tmp_path / each.name))
        yield


def several(*kinds: NewKind) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("new", kinds or NEW_KINDS, ids=lambda each: each.name)


def sent(form: FormPage) -> Any:
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    return form.submission()["values"]


@several()
def test_six_pieces_are_all_there_is_to_it(new):
    assert list(missing(new.row)) == []


@several()
def test_without_any_of_its_pieces_something_is_missing(new, tmp_path):
    files = {path.suffix: path for path in (tmp_path / new.name).rglob("*.*")}
    wanted = {".j2": "a template", ".svg": "an icon"}
    if new.row.answered:
        wanted[".js"] = "a rule JUDGES"
    for suffix, lack in wanted.items():
        moved = files[suffix].rename(files[suffix].with_suffix(".gone"))
        assert [each for each in missing(new.row) if each.startswith(lack)]
        moved.rename(files[suffix])
    if new.rule:
        rule = RULES.pop(new.name)
        assert "a rule in builder/backend/judges.py" in missing(new.row)
        RULES[new.name] = rule
    row = KINDS.pop(new.name)
    assert "its row in the table, builder/form/kinds" in missing(new.row)
    KINDS[new.name] = row


@several()
def test_it_is_saved_read_and_described(new):
    form = project(NAME, new.make())
    assert load_project(dump_project(form)) == form
    assert new.name in json_schema()["$defs"]
    assert new.name in {each.kind for each in everything().fields}


@several(*ANSWERED)
def test_samples_pass_its_rule_and_a_bundle_is_made(new):
    valid = validate(project(NAME, new.make(required=True)))
    form = compile_form(valid)
    days = rules.anywhere_on_earth(datetime.now(UTC))
    for flavour in FLAVOURS:
        judged = rules.judge_form(form, sample_values(form, TODAY, flavour), {}, days)
        assert judged.errors == {}
        assert new.name in judged.context
    if invalid := invalid_values(form, TODAY).get(new.name):
        judged = rules.judge_form(form, {new.name: invalid}, {}, days)
        said = rules.message(form, form.fields[1], judged.errors[new.name], "el")
        assert f"“{new.row.label} (ελ)”" in said or f"«{new.row.label} (ελ)»" in said
    with pytest.raises(rules.MalformedError):
        rules.judge_form(form, {new.name: {"x": 1}}, {}, days)
    assert render_bundle(plan_of(valid)) == render_bundle(plan_of(valid))


@several(*ANSWERED)
def test_messages_conditions_and_sensitivity_know_it(new):
    field: Any = new.make(
        messages=tuple(RuleMessage(rule=each, text=words("No.")) for each in new.row.codes)
    )
    assert [each for each in check(project(NAME, field)) if each.severity == "error"] == []
    wrong = replace(field, messages=(RuleMessage(rule="too_few", text=words("No.")),))
    assert "message-rule" in {each.code for each in check(project(NAME, wrong))}
    value = 3.0 if new.row.value == "number" else "2026-03-04"
    asks = Comparison(field=field.id, test="greater", values=(value,))
    found = {each.code for each in check(project(field, replace(NAME, show_if=asks)))}
    assert ("condition-value" in found) == (not new.row.ordered)


@several(*ANSWERED)
def test_both_engines_judge_it_alike(new: NewKind, browser: Browser) -> None:
    page = browser.new_context().new_page()
    for name in ("rules", *scripts_for([new.name])):
        page.add_script_tag(path=template(f"page/js/{name}.js"))
    random = Random(f"{new.name} 1")  # noqa: S311
    cases = [case(new.name, random) for _ in range(1000)]
    text = ",".join(f"[{json.dumps(field.as_json())},{value}]" for field, value, _ in cases)
    theirs = page.evaluate(
        "(text) => JSON.parse(text).map(([field, raw]) => {"
        " const { value, code, limit } = judge(field, raw); return [value, code, limit]; })",
        f"[{text}]",
    )
    seen = set()
    for (field, value, days), found in zip(cases, theirs, strict=True):
        ours = rules.judge(field, json.loads(value), days)
        kept = list(ours.value) if isinstance(ours.value, tuple) else ours.value
        assert [kept, ours.code, ours.limit] == found, f"{field} {value}"
        seen.add(ours.code)
    assert {"", "required", "type"} <= seen
    page.context.close()


def answered_by(form: FormPage, new: NewKind) -> Any:
    """Answer the field as a person does; returns what should be sent."""
    if new is GUESTS:
        form.page.get_by_role("spinbutton", name="Number of guests").fill("3")
        return 3
    if new is SHIRT:
        form.page.get_by_role("radio", name="M").check()
        return "M"
    if new is THUMBS:
        form.page.get_by_role("radio", name="No").check()
        return False
    if new is SWITCH:
        form.page.get_by_role("checkbox", name="On or off").check()
        return True
    if new is COLOURS:
        form.page.get_by_role("checkbox", name="Blue").check()
        return ["blue"]
    if new is ARRIVAL:
        form.page.get_by_label("Day of arrival").fill("2026-12-24")
        return "2026-12-24"
    form.page.get_by_role("textbox", name="Plate of a car").fill("abc-1234")
    return "ABC-1234"


@several(*ANSWERED)
def test_it_is_answered_and_sent_and_what_is_wrong_is_said(open_form, new):
    form = open_form(project(new.make(required=True)))
    form.submit()
    expect(form.error(new.name)).to_contain_text(new.row.label)
    value = answered_by(form, new)
    expect(form.error(new.name)).to_have_text("")
    assert sent(form) == {new.name: value}
    compiled = compile_form(validate(project(new.make(required=True))))
    days = rules.anywhere_on_earth(datetime.now(UTC))
    judged = rules.judge_form(compiled, {new.name: value}, {}, days)
    assert judged.context == {new.name: "+".join(value) if new is COLOURS else value}


@several(GUESTS, PLATE, ARRIVAL)
def test_a_broken_rule_is_worded_as_by_the_backend(open_form, new):
    field = new.make(**({"earliest": "2026-03-04"} if new is ARRIVAL else {}))
    form = open_form(project(field), parameters={"lang": "el"})
    control = form.page.locator(f"#f-{new.name}")
    given = {"guests": "1200", "plate": "1-2-3", "arrival": "2026-01-02"}[new.name]
    control.fill(given)
    form.submit()
    compiled = compile_form(validate(project(field)))
    days = rules.anywhere_on_earth(datetime.now(UTC))
    raw = 1200 if new is GUESTS else given
    verdict = rules.judge(compiled.fields[0], raw, days)
    expect(form.error(new.name)).to_have_text(
        rules.message(compiled, compiled.fields[0], verdict, "el")
    )


def test_what_is_no_number_is_said_to_be_none(open_form):
    form = open_form(project(GUESTS.make()))
    form.page.locator("#f-guests").press_sequentially("1e")
    form.submit()
    expect(form.error("guests")).to_contain_text("whole number")


def test_its_own_texts_follow_the_language(open_form):
    unit = LocalText.of(en="persons", el="άτομα")
    form = open_form(project(GUESTS.make(unit=unit)), parameters={"lang": "el"})
    expect(form.page.locator(".unit")).to_have_text("άτομα")


@several(*ANSWERED)
def test_it_is_filled_from_the_address_and_read_back_in_the_review(open_form, new):
    given, shown = {
        "guests": ("3", "3"),
        "shirt": ("m", "M"),
        "thumbs": ("no", "No"),
        "plate": ("abc-1234", "ABC-1234"),
        "switch": ("yes", "Yes"),
        "colours": ("red+blue", "Red and Blue"),
        "arrival": ("2026-12-24", "December 24, 2026"),
    }[new.name]
    field = new.make(prefill=Prefill(source="parameter", name="given"))
    echo = ParagraphField(id="f_echo", text=words(f"You said {{{{f_{new.name}|nothing}}}}."))
    form = open_form(project(field, echo, flow=Flow(review=True)), parameters={"given": given})
    expect(form.page.locator("p.prose").filter(has_text="You said")).to_have_text(
        re.compile(rf"You said {shown}\.")
    )
    form.submit()
    expect(form.page.locator("#review dd").first).to_have_text(shown)


def test_others_show_and_hide_by_its_answer(open_form):
    asks = Comparison(field="f_guests", test="greater", values=(4.0,))
    names = TextField(id="f_names", name="names", label=words("Their names"), show_if=asks)
    form = open_form(project(GUESTS.make(), names))
    expect(form.page.locator("#f-names")).to_be_hidden()
    form.page.locator("#f-guests").fill("5")
    expect(form.page.locator("#f-names")).to_be_visible()


def test_what_nobody_answers_stands_on_the_page(open_form):
    notice: Any = NEW_KINDS[-1].make(text=words("Mind the gap", "Προσοχή στο κενό"))
    form = open_form(project(NAME, notice), parameters={"lang": "el"})
    expect(form.page.get_by_role("complementary")).to_have_text("Προσοχή στο κενό")


def test_pages_without_it_ship_nothing_of_it():
    plain: Project = project(NAME)
    html = render_bundle(plan_of(validate(plain))).files["page/index.html"].decode()
    assert not [each.name for each in ANSWERED if f"JUDGES.{each.name}" in html]
