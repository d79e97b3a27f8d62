"""Each kind of field beyond plain boxes, as a person answers it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.conditions import Comparison
from builder.form.fields import (
    CheckboxesField,
    CountryField,
    DateTimeField,
    ImageField,
    IntegerField,
    LinkField,
    RadioField,
    RatingField,
    SliderField,
    TimeField,
    UrlField,
    YesNoField,
)
from builder.form.project import Theme
from tests.browser.form_page import FormPage
from tests.projects import NAME, PICTURE, everything, options, project, words

pytestmark = pytest.mark.browser


def sent(form: FormPage) -> Any:
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    return form.submission()["values"]


@pytest.mark.parametrize("look", ["numbers", "stars", "faces"])
def test_a_rating_is_a_group_of_grades(open_form, look):
    rating = RatingField(
        id="f", name="grade", label=words("Grade"), look=look, required=True,
        low_label=words("Poor"), high_label=words("Great"),
    )  # fmt: skip
    form = open_form(project(rating))
    group = form.page.get_by_role("radiogroup", name="Grade")
    expect(group).to_have_accessible_description("Poor Great")
    form.submit()
    expect(form.error("grade")).to_have_text("Please choose an answer for “Grade”.")
    form.summary.get_by_role("link").click()
    form.page.keyboard.press("Space")
    form.page.keyboard.press("ArrowRight")
    expect(form.page.get_by_role("radio", name="2", exact=True)).to_be_checked()
    form.page.locator("label", has_text="4").click()
    assert sent(form) == {"grade": 4}


def test_a_slider_says_where_it_stands(open_form):
    slider = SliderField(id="f", name="effort", label=words("Effort"), max=10, step=2)
    form = open_form(project(slider))
    control = form.page.get_by_role("slider", name="Effort")
    value = form.page.locator("output")
    expect(value).to_have_text("4")
    control.press("ArrowRight")
    expect(value).to_have_text("6")
    assert sent(form) == {"effort": 6}


def test_no_differs_from_unanswered(open_form):
    question = YesNoField(id="f", name="again", label=words("Again?"), required=True)
    form = open_form(project(question))
    form.submit()
    expect(form.error("again")).to_have_text("Please choose an answer for “Again?”.")
    form.page.get_by_role("radio", name="No").check()
    assert sent(form) == {"again": False}


def test_several_choices_are_sent_as_a_list(open_form):
    topics = CheckboxesField(
        id="f", name="topics", label=words("Topics"), required=True, max_choices=2,
        options=options("news", "offers", "events"),
    )  # fmt: skip
    form = open_form(project(topics))
    form.submit()
    expect(form.error("topics")).to_have_text("Please choose an answer for “Topics”.")
    for each in ("Events", "News", "Offers"):
        form.page.get_by_label(each).check()
    expect(form.error("topics")).to_have_text("Please choose at most 2 options of “Topics”.")
    form.page.get_by_label("Offers").uncheck()
    assert sent(form) == {"topics": ["news", "events"]}


def test_countries_are_named_and_sorted_in_the_language(open_form):
    land = CountryField(
        id="f", name="land", label=words("Country"), required=True,
        countries=("DE", "AT", "EG"), preferred=("GR",),
    )  # fmt: skip
    form = open_form(project(land))
    shown = form.control("land").locator("option").all_inner_texts()
    assert shown == ["Choose…", "Greece", "Austria", "Egypt", "Germany"]
    form.open(lang="el")
    assert form.control("land").locator("option").nth(1).inner_text() == "Ελλάδα"
    form.control("land").select_option("AT")
    form.submit()
    expect(form.page.locator("html[data-screen=done]")).to_be_attached()
    assert form.submission()["values"] == {"land": "AT"}


def test_times_and_moments(open_form):
    form = open_form(
        project(
            TimeField(id="a", name="at", label=words("At"), earliest="08:00", latest="18:00"),
            DateTimeField(
                id="b", name="moment", label=words("Moment"), earliest="2026-01-01",
                latest="2026-12-31",
            ),
        )
    )  # fmt: skip
    expect(form.control("at")).to_have_attribute("min", "08:00")
    expect(form.control("moment")).to_have_attribute("max", "2026-12-31T23:59")
    form.fill({"at": "19:00", "moment": "2027-01-01T10:00"})
    form.submit()
    expect(form.error("at")).to_have_text("“At” must be 18:00 or earlier.")
    expect(form.error("moment")).to_contain_text("December 31, 2026")
    form.fill({"at": "09:30", "moment": "2026-06-01T10:00"})
    assert sent(form) == {"at": "09:30", "moment": "2026-06-01T10:00"}


def test_web_addresses_get_their_scheme(open_form):
    form = open_form(project(UrlField(id="f", name="site", label=words("Site"))))
    form.fill({"site": "no address"})
    form.submit()
    expect(form.error("site")).to_contain_text("must be a web address")
    form.fill({"site": " example.com/x "})
    assert sent(form) == {"site": "https://example.com/x"}


def test_steps_of_numbers_are_worded(open_form):
    number = IntegerField(id="f", name="n", label=words("Number"), min=1, step=5, default=6)
    form = open_form(project(number))
    expect(form.control("n")).to_have_value("6")
    form.fill({"n": "7"})
    form.submit()
    expect(form.error("n")).to_have_text("“Number” must be in steps of 5.")


def test_pictures_have_words_and_links_open_beside(open_form):
    form = open_form(
        project(
            NAME,
            ImageField(id="a", source=PICTURE, alt=words("A box", "Ένα κουτί")),
            ImageField(id="b", source=PICTURE),
            LinkField(id="c", text=words("Terms"), url="https://example.com/terms"),
            theme=Theme(logo=PICTURE, logo_alt=words("Our logo")),
        ),
        parameters={"lang": "el"},
    )
    expect(form.page.get_by_role("img", name="Ένα κουτί")).to_be_visible()
    assert form.page.get_by_role("img").count() == 2
    link = form.page.get_by_role("link", name="Terms")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    assert all(url.startswith(("https://form.test/", "data:")) for url in form.requests)


def fill_everything(form: FormPage) -> Iterator[int]:
    """Fill in the form with everything; stop at every screen, the review being the last."""
    form.fill(
        {
            "first_name": "Ada", "order_no": "AB12345678", "quantity": "3", "price": "2.5",
            "bought_on": "2024-05-01", "email": "ada@example.com",
            "email_again": "ada@example.com",
        }
    )  # fmt: skip
    form.control("reason").select_option("size")
    form.control("refund").check()
    form.control("agree").check()
    yield 1
    form.submit()
    expect(form.page.locator("#g-stars")).to_be_visible()
    form.page.locator("#g-stars label").nth(2).click()
    form.page.locator("#g-come_back input").nth(1).check()
    form.fill({"why_not": "No need"})
    form.control("topics").check()
    yield 2
    form.submit()
    expect(form.control("country")).to_be_visible()
    form.control("country").select_option("CY")
    yield 3
    form.submit()
    expect(form.page.locator("#review dl")).to_be_visible()
    yield 4


def test_a_form_with_everything_is_gone_through(open_form):
    form = open_form(everything(), parameters={"promo": "spring", "utm_campaign": "mail"})
    for screen in fill_everything(form):
        if screen == 3:
            expect(form.heading).to_have_text("Almost done, Ada")
            expect(form.page.get_by_text("You came from mail.")).to_be_visible()
            expect(form.control("promo")).to_have_value("spring")
            total = form.page.locator("p[data-words='f_sum.text']")
            expect(total).to_have_text("Total: 7.5 for 3 at Card")
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    values = form.submission()["values"]
    assert values["stars"] == 3
    assert values["come_back"] is False
    assert values["why_not"] == "No need"
    assert values["topics"] == ["news"]
    assert values["country"] == "CY"
    assert values["promo"] == "SPRING"
    assert "total" not in values


@pytest.mark.parametrize(
    ("look", "scale", "seen"),
    [("numbers", 3, ["1", "2", "3"]), ("stars", 3, ["★"] * 3), ("faces", 3, ["🙁", "😐", "🙂"])],
)
def test_grades_look_like_numbers_stars_or_faces(open_form, look, scale, seen):
    form = open_form(
        project(RatingField(id="f", name="grade", label=words("Grade"), look=look, scale=scale))
    )
    shown = form.page.locator(".grade label").evaluate_all(
        "(all) => all.map((each) => each.firstChild.textContent)"
    )
    assert shown == seen
    for grade in range(1, scale + 1):
        expect(form.page.get_by_role("radio", name=str(grade), exact=True)).to_be_visible()


def test_a_group_of_ticks_says_what_is_needed_in_its_legend_alone(open_form):
    asked = Comparison(field="f_ask", test="equals", values=(True,))
    ask = YesNoField(id="f_ask", name="ask", label=words("Ask?"))
    many = CheckboxesField(
        id="f_many", name="many", label=words("Many"), options=options("a", "b"), required_if=asked
    )
    one = RadioField(
        id="f_one", name="one", label=words("One"), options=options("a", "b"), required_if=asked
    )
    form = open_form(project(ask, many, one))
    form.page.get_by_role("radio", name="Yes").check()
    # ARIA knows only one required group: radio buttons.
    expect(form.page.get_by_role("radiogroup", name="One")).to_have_attribute(
        "aria-required", "true"
    )
    group = form.page.locator("#g-many")
    expect(group.locator("legend")).to_have_text("Many", use_inner_text=True)
    assert group.get_attribute("aria-required") is None
