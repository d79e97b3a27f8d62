"""Words for grades, fallbacks, references and names of any style, as a person meets them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CountryField,
    HiddenField,
    IntegerField,
    ParagraphField,
    RatingField,
    TextField,
)
from builder.form.project import Flow, FormTexts
from builder.form.texts import LocalText
from tests.browser.form_page import FormPage
from tests.projects import NAME, options, project, words

pytestmark = pytest.mark.browser

GRADES = (
    words("Bad", "Κακό"), words("Poor", "Μέτριο"), words("Fair", "Καλούτσικο"),
    words("Good", "Καλό"), words("Great", "Άριστο"),
)  # fmt: skip
RATED = RatingField(
    id="f_rate", name="rate", label=words("Our service"), required=True, grade_words=GRADES
)
SAID = ParagraphField(id="f_said", text=words("You said: {{f_rate|nothing yet}}."))
TEXTS = FormTexts(title=words("Form"))


def said(form: FormPage) -> str:
    return form.page.locator("[data-words='f_said.text']").inner_text()


# -- grades ----------------------------------------------------------------------------------


@pytest.mark.parametrize("look", ["numbers", "stars", "faces"])
def test_each_grade_shows_and_says_its_word(open_form, look):
    form = open_form(project(replace(RATED, look=look), SAID))
    group = form.page.get_by_role("radiogroup", name="Our service")
    names = [f"{number} {word.in_language('en')}" for number, word in enumerate(GRADES, 1)]
    for number, word in enumerate(GRADES, 1):
        expect(group.get_by_role("radio", name=f"{number} {word.in_language('en')}")).to_have_count(
            1
        )
        expect(group.get_by_text(word.in_language("en"), exact=True)).to_be_visible()
    assert said(form) == "You said: nothing yet."
    group.get_by_text("Good", exact=True).click()
    expect(group.get_by_role("radio", name=names[3])).to_be_checked()
    assert said(form) == "You said: Good."
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {"rate": 4}


def test_a_grades_word_is_in_the_pages_language(open_form):
    form = open_form(project(RATED, SAID), parameters={"lang": "el"})
    form.page.get_by_text("Καλό", exact=True).click()
    assert said(form) == "You said: Καλό. (ελ)"


def test_the_review_says_the_grades_word(open_form):
    plain = replace(RATED, id="f_2", name="plain", label=words("Plain"), grade_words=())
    stars = replace(plain, id="f_3", name="stars", label=words("Stars"), look="stars")
    form = open_form(project(RATED, plain, stars, flow=Flow(review=True)))
    form.page.get_by_text("Great", exact=True).click()
    for name in ("plain", "stars"):
        form.page.locator(f"#g-{name} label").nth(1).click()
    form.submit()
    answers = form.page.locator("#review dd:not(:has(button))").all_inner_texts()
    assert answers == ["Great", "2", "2"]


def test_words_hold_answers_too(open_form):
    grades = (*GRADES[:4], words("Great, {{f_name|friend}}"))
    form = open_form(project(NAME, replace(RATED, grade_words=grades), SAID))
    expect(form.page.get_by_text("Great, friend")).to_be_visible()
    form.fill({"first_name": "Ada"})
    form.page.get_by_text("Great, Ada").click()
    assert said(form) == "You said: Great, Ada."


def test_grades_stay_apart_on_small_screens(open_form):
    long = tuple(words(f"Überdurchschnittlichkeit {i}") for i in range(11))
    field = replace(RATED, lowest=0, scale=10, grade_words=long)
    form = open_form(project(field), viewport={"width": 320, "height": 700})
    boxes = [each.bounding_box() for each in form.page.locator(".grade").all()]
    assert len(boxes) == 11
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= 320 for box in boxes)
    width = form.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 320
    for label in form.page.locator(".grade label").all():
        assert label.evaluate("each => each.scrollWidth <= each.clientWidth + 1")
        assert label.evaluate("each => each.clientHeight") >= 44


# -- fallbacks -------------------------------------------------------------------------------


def test_a_fallback_stands_wherever_an_answer_is_missing(open_form):
    hello = ParagraphField(id="f_hi", text=words("Hello {{f_name|dear friend}}!"))
    hint = TextField(
        id="f_city", name="city", label=words("City of {{f_name|you}}"),
        hint=words("Where {{f_name|one}} lives"), placeholder=words("{{f_name|Your}} city"),
        max_length=20,
    )  # fmt: skip
    seen = ParagraphField(id="f_utm", text=words("From {{parameter.utm|somewhere}}"))
    form = open_form(
        project(
            NAME, hello, hint, seen, texts=replace(TEXTS, submit=words("Send, {{f_name|please}}"))
        )
    )
    expect(form.page.get_by_text("Hello dear friend!")).to_be_visible()
    expect(form.page.get_by_text("From somewhere")).to_be_visible()
    expect(form.button).to_have_text("Send, please")
    expect(form.page.get_by_label("City of you")).to_have_attribute("placeholder", "Your city")
    form.fill({"first_name": "Ada"})
    expect(form.page.get_by_text("Hello Ada!")).to_be_visible()
    expect(form.page.get_by_label("City of Ada")).to_have_attribute("placeholder", "Ada city")
    expect(form.page.get_by_text("Where Ada lives")).to_be_visible()
    expect(form.button).to_have_text("Send, Ada")
    form.fill({"first_name": "   "})
    expect(form.button).to_have_text("Send, please")
    form.open(utm="mail")
    expect(form.page.get_by_text("From mail")).to_be_visible()


def test_the_send_button_names_answers_at_the_end_of_steps_and_after_a_review(open_form):
    texts = replace(TEXTS, submit=words("Send {{f_n|0}} boxes"), success=words("{{f_n|no}} sent"))
    count = IntegerField(id="f_n", name="boxCount", label=words("Boxes"))
    form = open_form(project(count, texts=texts, flow=Flow(review=True)))
    expect(form.button).to_have_text("Continue")
    form.fill({"boxCount": "7"})
    form.submit()
    expect(form.button).to_have_text("Send 7 boxes")
    form.submit()
    expect(form.page.get_by_text("7 sent")).to_be_visible()
    assert form.submission()["values"] == {"boxCount": 7}


def test_a_fallback_is_text(open_form):
    hurt = "<img src=x onerror=window.hurt=1>"
    text = ParagraphField(id="f_p", text=words(f"({{{{f_name|{hurt}}}}})({{{{f_name|$& $1}}}})"))
    form = open_form(project(NAME, text))
    expect(form.page.get_by_text(f"({hurt})($& $1)").first).to_be_visible()
    assert form.page.evaluate("window.hurt") is None


def test_a_fallback_holds_bars_braces_and_lines_and_vanishes_with_an_answer(open_form):
    odd = "either|or {both} of\nthem }{"
    text = ParagraphField(id="f_p", text=words(f"<{{{{f_name|{odd}}}}}>"))
    form = open_form(project(NAME, text))
    shown = form.page.locator("[data-words='f_p.text']")
    assert shown.evaluate("each => each.textContent") == f"<{odd}>"
    form.fill({"first_name": "{{f_name|x}} $&"})
    assert shown.evaluate("each => each.textContent") == "<{{f_name|x}} $&>"


# -- references ------------------------------------------------------------------------------

REFERENCE = HiddenField(id="f_ref", name="ticketNo", source="random")
NUMBERED = replace(TEXTS, success=words("Your number is {{f_ref|on its way}}."))


def send(form: FormPage) -> None:
    form.fill({"first_name": "Ada"})
    form.submit()


def test_the_reference_that_was_delivered_is_shown(open_form):
    form = open_form(project(NAME, REFERENCE, texts=NUMBERED))
    form.answers = [(200, {"status": "delivered", "references": {"ticketNo": "K7WCXH4M"}})]
    send(form)
    expect(form.page.get_by_text("Your number is K7WCXH4M.")).to_be_visible()
    assert form.submission()["values"] == {"first_name": "Ada"}


def test_the_reference_is_shown_after_a_retry_and_a_wait(open_form):
    def prepared(form: FormPage) -> None:
        form.page.clock.install()

    form = open_form(project(NAME, REFERENCE, texts=NUMBERED), prepared=prepared)
    accepted = {"status": "accepted", "id": "0" * 32, "references": {"ticketNo": "482913"}}
    form.answers = [None, (503, {"error": "x", "message": "x"}), (202, accepted)]
    form.outcomes = [(200, {"status": "accepted"}), (200, {"status": "delivered"})]
    send(form)
    form.pass_time_until("Thank you")
    # A number is shown as it is quoted, not with separators.
    expect(form.page.get_by_text("Your number is 482913.")).to_be_visible()
    assert len({each["key"] for each in form.submissions}) == 1


@pytest.mark.parametrize("answer", [{}, {"references": {}}, {"references": {"other": "X"}}])
def test_without_a_reference_the_fallback_is_shown(open_form, answer):
    form = open_form(project(NAME, REFERENCE, texts=NUMBERED))
    form.answers = [(200, {"status": "delivered", **answer})]
    send(form)
    expect(form.page.get_by_text("Your number is on its way.")).to_be_visible()


# -- names, countries, values that are not delivered --------------------------------------------


def test_names_of_any_style_work_throughout(open_form):
    first = replace(NAME, name="firstName")
    topics = CheckboxesField(
        id="f_t", name="Topics_", label=words("Topics"), options=options("News", "Offers")
    )
    double = CalculatedField(id="f_d", name="_Twice", expression="{f_n} * 2")
    number = IntegerField(id="f_n", name="N", label=words("N"), min=1)
    lower = replace(number, id="f_m", name="n", label=words("Lower"))
    more = ParagraphField(
        id="f_p", text=words("{{f_name}}: {{f_d}}, {{f_t}}"),
        show_if=Comparison(field="f_n", test="greater", values=(1.0,)),
    )  # fmt: skip
    form = open_form(
        project(first, topics, number, lower, double, more, flow=Flow(draft_minutes=5))
    )
    form.fill({"firstName": "Ada", "N": "4", "n": "0"})
    form.page.get_by_label("Offers").check()
    expect(form.page.get_by_text("Ada: 8, Offers")).to_be_visible()
    form.submit()
    expect(form.error("n")).to_contain_text("must be 1 or more")
    expect(form.error("N")).to_be_empty()
    form.fill({"n": "2"})
    form.page.reload()
    expect(form.control("firstName")).to_have_value("Ada")
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == {
        "firstName": "Ada", "Topics_": ["Offers"], "N": 4, "n": 2,
    }  # fmt: skip


def test_what_is_not_delivered_is_asked_and_used(open_form):
    secret = replace(NAME, delivered=False)
    text = ParagraphField(id="f_p", text=words("Hello {{f_name|you}}"))
    form = open_form(project(secret, text))
    form.submit()
    expect(form.error("first_name")).to_contain_text("Please fill in")
    form.fill({"first_name": "Ada"})
    expect(form.page.get_by_text("Hello Ada")).to_be_visible()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    # The backend judges it, too, and leaves it out.
    assert form.submission()["values"] == {"first_name": "Ada"}
    assert "delivered" not in form.page.locator("#data").inner_text()


@pytest.mark.parametrize(("language", "name"), [("en", "Kosovo"), ("el", "Κοσσυφοπέδιο")])
def test_kosovo_is_among_the_countries(open_form, language, name):
    land = CountryField(id="f", name="land", label=words("Country"), default="XK")
    form = open_form(project(land), parameters={"lang": language})
    chosen = form.control("land").locator("option:checked")
    expect(chosen).to_have_text(name)
    form.submit()
    expect(form.page.locator("html[data-screen=done]")).to_be_attached()
    assert form.submission()["values"] == {"land": "XK"}


def test_the_channel_in_capitals_closes_as_its_channel_does(open_form):
    form = open_form(project(NAME), parameters={"channel": "Facebook"})
    script = form.page.locator("script[src*='messenger.Extensions']")
    expect(script).to_be_attached()
    send(form)
    assert form.submission()["params"]["channel"] == "Facebook"


def test_a_text_in_one_language_only_has_its_fallback_there(open_form):
    text = ParagraphField(id="f_p", text=LocalText.of(en="Hello {{f_name|you}}"))
    form = open_form(project(NAME, text), parameters={"lang": "el"})
    expect(form.page.get_by_text("Hello you")).to_be_visible()
