"""Conditions, calculations, placeholders, first values and drafts in the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import pytest
from playwright.sync_api import Route, expect

from builder.form.conditions import Comparison
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    EmailField,
    HiddenField,
    IntegerField,
    ParagraphField,
    Prefill,
    RadioField,
    StepField,
    TextField,
)
from builder.form.project import Flow, FormTexts, Platform
from tests.browser.form_page import FormPage
from tests.projects import HOSTILE, NAME, options, project, words

pytestmark = pytest.mark.browser

OTHER = Comparison(field="f_pick", test="equals", values=("other",))
PICK = RadioField(
    id="f_pick", name="pick", label=words("Pick"), options=options("first", "other"), required=True
)
WHICH = TextField(
    id="f_which", name="which", label=words("Which one?"), required=True, show_if=OTHER
)


@pytest.mark.parametrize("kind", [RadioField, CheckboxesField])
@pytest.mark.parametrize("own", ["Jos\u00e9", "Jose\u0301"])
@pytest.mark.parametrize("compared", ["Jos\u00e9", "Jose\u0301"])
def test_texts_are_compared_composed(open_form, kind, own, compared):
    who = kind(id="f_who", name="who", label=words("Who"), options=options("Ana", own))
    if kind is CheckboxesField:
        who = replace(who, deliver="text", delimiter=";")
    asked = (
        f"includes({{f_who}}, '{compared}')"
        if kind is CheckboxesField
        else f"{{f_who}} = '{compared}'"
    )
    same = CalculatedField(id="f_same", name="same", expression=asked, result="boolean")
    form = open_form(project(
        who, same,
        ParagraphField(
            id="f_p", text=words("It is he: {{f_same}}"),
            show_if=Comparison(field="f_who", test="equals", values=(compared,)),
        ),
    ))  # fmt: skip
    form.page.locator("[name=who]").nth(1).check()
    expect(form.page.get_by_text("It is he: Yes")).to_be_visible()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"who": [own] if kind is CheckboxesField else own}


def test_a_field_appears_and_leaves_with_its_condition(open_form):
    form = open_form(project(PICK, WHICH, ParagraphField(
        id="f_p", text=words("Tell us more."), show_if=OTHER)))  # fmt: skip
    text = form.page.get_by_text("Tell us more.")
    expect(form.control("which")).to_be_hidden()
    expect(text).to_be_hidden()
    form.page.get_by_label("Other").check()
    expect(form.control("which")).to_be_visible()
    expect(text).to_be_visible()
    form.page.keyboard.press("Tab")
    expect(form.control("which")).to_be_focused()
    form.submit()
    expect(form.error("which")).to_have_text("Please fill in “Which one?”.")
    form.page.get_by_label("First").check()
    expect(form.control("which")).to_be_hidden()
    expect(form.error("which")).to_be_empty()
    form.page.keyboard.press("Tab")
    expect(form.button).to_be_focused()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"pick": "first"}


def test_what_is_hidden_is_not_sent_though_it_was_answered(open_form):
    form = open_form(project(PICK, WHICH))
    form.page.get_by_label("Other").check()
    form.fill({"which": "this"})
    form.page.get_by_label("First").check()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"pick": "first"}


def test_a_field_is_required_when_its_condition_holds(open_form):
    tick = CheckboxField(id="f_call", name="call", label=words("Call me"))
    name = replace(
        NAME, required=False, required_if=Comparison(field="f_call", test="equals", values=(True,))
    )
    form = open_form(project(tick, name))
    label = form.page.locator("label[for=f-first_name]")
    expect(label).to_have_text("First name (optional)")
    form.control("call").check()
    expect(label.locator(".optional")).to_be_hidden()
    expect(form.control("first_name")).to_have_attribute("aria-required", "true")
    form.submit()
    expect(form.error("first_name")).to_have_text("Please fill in “First name”.")
    form.control("call").uncheck()
    expect(label.locator(".optional")).to_be_visible()
    expect(form.control("first_name")).to_have_attribute("aria-required", "false")
    expect(form.error("first_name")).to_be_empty()
    form.submit()
    expect(form.heading).to_have_text("Thank you")


def test_an_answer_that_must_be_repeated_is_compared(open_form):
    mail = EmailField(id="f_1", name="mail", label=words("E-mail"), required=True)
    again = EmailField(id="f_2", name="again", label=words("Once more"), equals="f_1")
    form = open_form(project(mail, again))
    form.fill({"mail": "a@example.com", "again": "b@example.com"})
    form.submit()
    expect(form.error("again")).to_have_text("“Once more” must be the same as “E-mail”.")
    # Mending the other one mends it, too.
    form.fill({"mail": "b@example.com"})
    expect(form.error("again")).to_be_empty()


def test_placeholders_follow_answers_calculations_and_parameters(open_form):
    form = open_form(
        project(
            NAME,
            IntegerField(id="f_n", name="number", label=words("For {{f_name}}: how many?")),
            PICK,
            CalculatedField(id="f_total", name="total", expression="{f_n} * 1000.5"),
            ParagraphField(
                id="f_p",
                text=words("{{f_name}}|{{f_total}}|{{f_pick}}|{{parameter.utm}}|{{ no }}"),
            ),
        ),
        parameters={"utm": HOSTILE[0]},
    )
    paragraph = form.page.locator("p[data-words='f_p.text']")
    expect(paragraph).to_have_text(f"|||{HOSTILE[0]}|{{{{ no }}}}")
    form.fill({"first_name": HOSTILE[2], "number": "2"})
    form.page.get_by_label("Other").check()
    expect(paragraph).to_have_text(f"{HOSTILE[2]}|2,001|Other|{HOSTILE[0]}|{{{{ no }}}}")
    assert form.page.evaluate("window.hurt") is None
    form.fill({"number": "x"})
    form.submit()
    expect(form.error("number")).to_have_text(
        f"“For {HOSTILE[2]}: how many?” must be a whole number, such as 12."
    )
    form.fill({"number": "3"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    # What is calculated, the backend calculates itself.
    assert form.submission()["values"] == {
        "first_name": HOSTILE[2], "number": 3, "pick": "other",
    }  # fmt: skip


def test_titles_buttons_and_examples_follow_placeholders_on_every_step(open_form):
    form = open_form(
        project(
            NAME,
            StepField(id="f_s", text=words("Where")),
            TextField(
                id="f_c", name="city", label=words("City"), placeholder=words("Like {{f_name}}")
            ),
            texts=FormTexts(
                title=words("For {{parameter.who}}"), submit=words("To {{parameter.who}}")
            ),
        ),
        parameters={"who": "Bob"},
    )
    expect(form.heading).to_have_text("For Bob")
    expect(form.page).to_have_title("For Bob")
    form.submit()
    expect(form.page).to_have_title("Error: For Bob")
    form.fill({"first_name": "Ada"})
    expect(form.button).to_have_text("Continue")
    form.submit()
    expect(form.heading).to_have_text("Where")
    expect(form.control("city")).to_have_attribute("placeholder", "Like Ada")
    expect(form.button).to_have_text("To Bob")
    # An answer changes nothing of where one is.
    form.fill({"city": "Athens"})
    expect(form.heading).to_have_text("Where")
    expect(form.page).to_have_title("Where – For Bob")
    form.page.get_by_role("button", name="Back").click()
    expect(form.heading).to_have_text("For Bob")


def test_a_title_follows_placeholders_without_steps_too(open_form):
    form = open_form(
        project(NAME, texts=FormTexts(title=words("For {{parameter.who}}"))),
        parameters={"who": "Bob"},
    )
    expect(form.page).to_have_title("For Bob")
    form.submit()
    expect(form.page).to_have_title("Error: For Bob")


def test_a_condition_may_ask_for_what_is_calculated_or_hidden(open_form):
    form = open_form(
        project(
            NAME,
            IntegerField(id="f_n", name="number", label=words("Number")),
            CalculatedField(id="f_big", name="big", expression="{f_n} > 10", result="boolean"),
            HiddenField(id="f_src", name="src", source="parameter", parameter="utm"),
            TextField(id="f_a", name="a", label=words("A"), show_if=Comparison(
                field="f_big", test="equals", values=(True,))),
            TextField(id="f_b", name="b", label=words("B"), show_if=Comparison(
                field="f_src", test="equals", values=("ad",))),
        ),
        parameters={"utm": "ad"},
    )  # fmt: skip
    expect(form.control("b")).to_be_visible()
    expect(form.control("a")).to_be_hidden()
    form.fill({"number": "11"})
    expect(form.control("a")).to_be_visible()


def prefilled(
    field: AnsweredField, name: str, source: Literal["parameter", "context"] = "parameter"
) -> AnsweredField:
    return replace(field, prefill=Prefill(source=source, name=name))


def test_first_values_come_from_the_address_if_the_rules_allow(open_form):
    number = IntegerField(id="f_n", name="number", label=words("Number"), max=9)
    fields = (
        prefilled(NAME, "who"),
        prefilled(number, "count"),
        prefilled(replace(number, id="f_m", name="more"), "many"),
        prefilled(PICK, "pick"),
    )
    form = open_form(
        project(*fields),
        parameters={"who": HOSTILE[0], "count": "7", "many": "70", "pick": "other"},
    )
    expect(form.control("first_name")).to_have_value(HOSTILE[0])
    expect(form.control("number")).to_have_value("7")
    expect(form.control("more")).to_have_value("")
    expect(form.page.get_by_label("Other")).to_be_checked()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    # The backend knows no such parameters, as it need not.
    assert set(form.submission()["params"]) == {
        "channel", "integration_id", "session_id", "user_id", "trigger_node_id",
    }  # fmt: skip


def test_first_values_come_from_the_conversation_and_the_form_works_without(open_form):
    city = TextField(id="f_city", name="city", label=words("City"))
    tested = project(
        prefilled(NAME, "first_name", "context"),
        prefilled(city, "town", "context"),
        platform=replace(project().platform, read_context=True),
    )
    assert Platform().read_context is False
    form = open_form(tested)
    expect(form.control("first_name")).to_have_value("")
    form.conversation = {"first_name": "Ada", "town": "x" * 999}
    form.open()
    expect(form.control("first_name")).to_have_value("Ada")
    expect(form.control("city")).to_have_value("")


@pytest.mark.parametrize("moment", ["on the review", "between two tries"])
def test_the_conversation_changes_nothing_that_was_looked_through_or_sent(open_form, moment):
    form = open_form(
        project(
            replace(prefilled(NAME, "first_name", "context"), required=False),
            flow=Flow(review=moment == "on the review"),
            platform=replace(project().platform, read_context=True),
        )
    )
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    form.page.route("**/prefill", hold)
    form.answers = [(503, {}, {"Retry-After": "600"})]
    form.open()
    form.submit()
    if moment == "on the review":
        expect(form.page.locator("#review")).to_contain_text("Not answered")
    else:
        expect(form.page.locator("#countdown")).not_to_be_empty()
    with form.page.expect_response("**/prefill"):
        held[-1].fulfill(json={"context": {"first_name": "Ada"}})
    form.answers = [(200, {"status": "delivered"})]
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert all("first_name" not in each["values"] for each in form.submissions)


class TestDraft:
    SECRET = TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True)

    AGAIN = TextField(id="f_again", name="again", label=words("Once more"), equals="f_pin")

    def form(self, open_form: Callable[..., FormPage], minutes: int = 5) -> FormPage:
        fields = (NAME, self.SECRET, self.AGAIN, PICK)
        return open_form(project(*fields, flow=Flow(draft_minutes=minutes)))

    def test_answers_come_back_but_for_sensitive_ones(self, open_form):
        form = self.form(open_form)
        form.fill({"first_name": "Ada", "pin": "9876", "again": "9876"})
        form.page.get_by_label("Other").check()
        form.open()
        expect(form.control("first_name")).to_have_value("Ada")
        expect(form.control("pin")).to_have_value("")
        expect(form.page.get_by_label("Other")).to_be_checked()
        assert "9876" not in form.page.evaluate("JSON.stringify({...sessionStorage})")

    def test_the_conversation_fills_only_what_the_draft_left_empty(self, open_form):
        city = TextField(id="f_city", name="city", label=words("City"))
        form = open_form(
            project(
                prefilled(NAME, "first_name", "context"),
                prefilled(city, "town", "context"),
                flow=Flow(draft_minutes=5),
                platform=replace(project().platform, read_context=True),
            )
        )
        form.fill({"first_name": "Grace"})
        form.conversation = {"first_name": "Ada", "town": "Athens"}
        form.open()
        expect(form.control("city")).to_have_value("Athens")
        expect(form.control("first_name")).to_have_value("Grace")

    def test_they_do_not_come_back_to_someone_else_or_after_a_while(self, open_form):
        form = self.form(open_form)
        form.page.clock.install()
        form.open()
        form.fill({"first_name": "Ada"})
        form.open(user_id="someone-else")
        expect(form.control("first_name")).to_have_value("")
        form.page.clock.fast_forward("06:00")
        form.open()
        expect(form.control("first_name")).to_have_value("")

    def test_they_are_gone_once_they_are_sent(self, open_form):
        form = self.form(open_form)
        form.fill({"first_name": "Ada"})
        form.page.get_by_label("Other").check()
        form.submit()
        expect(form.heading).to_have_text("Thank you")
        assert form.page.evaluate("sessionStorage.length") == 0

    def test_nothing_is_kept_unless_asked_for(self, open_form):
        form = self.form(open_form, minutes=0)
        form.fill({"first_name": "Ada"})
        assert form.page.evaluate("sessionStorage.length + localStorage.length") == 0
