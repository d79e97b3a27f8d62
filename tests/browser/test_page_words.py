"""The form's own way to say what the page says by itself, as a person meets it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from builder.form.fields import HiddenField, StepField, TextField
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.project import Flow, FormTexts
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
        form.pass_time_until(harm["done_title"].in_language("en"))
        form.page.reload()
        expect(form.page.locator("#screen button")).to_be_visible()
        assert form.page.evaluate("window.hurt") is None
        assert (
            form.page.locator("script, iframe, img, style, base, a[href^='javascript']").count()
            == 3
        )


def test_words_after_all_fields_hold_answers_and_forget_them_when_loaded_again(open_form):
    reference = HiddenField(id="f_ref", name="ticket", source="random")
    own = PageWords(
        review_title=words("Is it right, {{f_name|friend}}?", "Σωστά, {{f_name|φίλε}};"),
        done_title=LocalText.of(en="Thanks, {{f_name|friend}}: {{f_ref|no number}}"),
        return_to_chat=words("Bye, {{parameter.utm|you}}", "Αντίο, {{parameter.utm|εσύ}}"),
    )
    form = open_form(project(NAME, reference, flow=Flow(review=True), page_words=own))
    form.answers = [(200, {"status": "delivered", "references": {"ticket": "K7WC"}})]
    form.submit()
    expect(form.page.locator("#summary")).to_be_visible()
    form.fill({"first_name": "<b>Ada"})
    form.submit()
    expect(form.heading).to_have_text("Is it right, <b>Ada?")
    form.submit()
    expect(form.heading).to_have_text("Thanks, <b>Ada: K7WC")
    expect(form.page.locator("#screen")).to_contain_text("Bye, you")
    # As when the browser shows the page again that it kept, and then when it loads it again.
    form.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(form.heading).to_have_text("Thank you")
    form.page.reload()
    expect(form.heading).to_have_text("Thank you")
    assert "Ada" not in form.page.locator("main").inner_text()
    greek = open_form(
        project(NAME, reference, flow=Flow(review=True), page_words=own),
        parameters={"lang": "el"},
    )
    greek.fill({"first_name": "Άντα"})
    greek.submit()
    expect(greek.heading).to_have_text("Σωστά, Άντα;")
    greek.submit()
    expect(greek.heading).to_have_text("Ευχαριστούμε")


def test_the_words_are_isolated_where_the_page_reads_from_the_right(open_form):
    own = PageWords(done_title=LocalText.of(ar="شكرا {{f_name|صديق}}!"))
    label = LocalText.of(ar="الاسم")
    form = open_form(
        project(
            replace(NAME, label=label),
            languages=("ar",),
            texts=FormTexts(title=LocalText.of(ar="نموذج")),
            page_words=own,
        )
    )
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("شكرا \u2068Ada\u2069!")
