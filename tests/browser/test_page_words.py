"""The form's own way to say what the page says by itself, as a person meets it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from builder.form.fields import StepField, TextField
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.project import Flow
from builder.form.texts import LocalText
from tests.hostile import PAYLOADS
from tests.projects import NAME, project, words

pytestmark = pytest.mark.browser

OWN = PageWords(
    next=words("Onwards", "Εμπρός"),
    back=words("Backwards", "Προς τα πίσω"),
    review_title=words("All of it", "Όλα μαζί"),
    change=words("Alter", "Διόρθωση"),
    step_of=words("{step} out of {steps}", "{step} / {steps}"),
    required=words("{label} is missing.", "Λείπει: {label}."),
    summary_title=words("Hm", "Χμ"),
    done_title=LocalText.of(en="See you soon"),
    return_to_chat=words("Off you go.", "Αντίο."),
)
FORM = project(
    replace(NAME, required=True),
    StepField(id="f_step", text=words("More")),
    TextField(id="f_more", name="more", label=words("More of it")),
    flow=Flow(review=True),
    page_words=OWN,
)


@pytest.mark.parametrize(("language", "at"), [("en", 0), ("el", 1)])
def test_a_form_speaks_in_its_own_words_from_the_first_step_to_the_last_screen(
    open_form, language, at
):
    def said(key: str) -> str:
        return str(getattr(OWN, key).in_language(language))

    form = open_form(FORM, parameters={"lang": language})
    label = NAME.label.in_language(language)
    expect(form.page.locator("#progress")).to_have_text(("1 out of 3", "1 / 3")[at])
    expect(form.button).to_have_text(said("next"))
    form.submit()
    expect(form.page.locator("#summary-title")).to_have_text(said("summary_title"))
    expect(form.page.locator("#problems")).to_have_text(said("required").replace("{label}", label))
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.page.locator("#back")).to_have_text(said("back"))
    form.submit()
    expect(form.heading).to_have_text(said("review_title"))
    expect(form.page.locator("#review button").first).to_contain_text(said("change"))
    form.submit()
    # Greek has no word of the form's own for it, and keeps the page's.
    expect(form.heading).to_have_text(("See you soon", "Ευχαριστούμε")[at])
    expect(form.page.locator("#screen")).to_contain_text(said("return_to_chat"))


def test_harm_in_the_pages_own_words_is_text_on_every_screen(open_form):
    for shift in range(0, len(PAYLOADS), 9):
        turned = (*PAYLOADS[shift:], *PAYLOADS[:shift])
        harm = {
            key: words(f"{turned[n % len(turned)]} {turned[n * 7 % len(turned)]}"[:500])
            for n, key in enumerate(PAGE_WORDS)
        }
        form = open_form(replace(FORM, page_words=PageWords(**harm)))
        form.submit()
        expect(form.page.locator("#problems li")).to_have_count(1)
        form.fill({"first_name": "Ada"})
        form.submit()
        form.submit()
        expect(form.page.locator("#review dl")).to_be_visible()
        form.answers = [(429, {}), (200, {"status": "delivered"})]
        form.page.clock.install()
        form.submit()
        expect(form.status).not_to_be_empty()
        form.page.clock.run_for(40_000)
        expect(form.page.locator("#screen p").first).to_be_visible()
        form.page.reload()
        expect(form.page.locator("#screen button")).to_be_visible()
        assert form.page.evaluate("window.hurt") is None
        assert (
            form.page.locator("script, iframe, img, style, base, a[href^='javascript']").count()
            == 3
        )
