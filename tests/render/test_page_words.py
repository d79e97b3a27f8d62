"""The page's own words, and those that a form has in their place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.backend import rules
from builder.backend.rules import Judged
from builder.check import validate
from builder.form.all_texts import text_rows
from builder.form.fields import (
    RuleMessage,
    StepField,
)
from builder.form.kinds import KINDS
from builder.form.locales import locale_for, locale_of
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.project import Flow, Platform
from builder.form.texts import LocalText
from builder.form.used_words import used_words
from builder.render.compile import compile_form
from builder.storage.starters import open_starter
from tests.projects import (
    NAME,
    every_kind,
    everything,
    project,
    small,
    words,
)
from tests.render.pages import data_of, page_of


def test_words_for_patterns_stand_in_the_page_where_a_form_has_none_of_its_own():
    own = RuleMessage(rule="pattern", text=words("Letters, please"))
    for field, there in (
        (NAME, False),
        (replace(NAME, pattern="[a-z]+"), True),
        (replace(NAME, pattern="[a-z]+", pattern_message=words("Letters, please")), False),
        (replace(NAME, pattern="[a-z]+", messages=(own,)), False),
    ):
        for strings in data_of(page_of(project(field)))["strings"].values():
            assert ("pattern" in strings) is there


def test_a_form_that_has_no_words_of_its_own_weighs_what_it_did():
    assert page_of(small()).text("script", id="data") == page_of(
        replace(small(), page_words=PageWords())
    ).text("script", id="data")
    assert "page_words" not in page_of(small()).text("script", id="data")


def test_the_forms_own_page_words_stand_where_the_pages_own_did():
    own = PageWords(
        back=words("Return", "Πίσω πάλι"),
        done_title=LocalText.of(en="See you soon"),
        no_script=words("Too old <b>", "Παλιό"),
        required=words("{label}, please", "{label}, παρακαλώ"),
    )
    form = project(replace(NAME, required=True), flow=Flow(review=True), page_words=own)
    page = page_of(form)
    assert page.text("button", id="back") == "Return"
    assert page.text("p", id="stuck") == "Too old <b>"
    strings = data_of(page)["strings"]
    assert strings["en"]["done_title"] == "See you soon"
    assert strings["el"]["done_title"] == locale_of("el").page["done_title"]
    assert strings["el"]["back"] == "Πίσω πάλι"
    assert strings["en"]["required"] == "{label}, please"
    # The backend says the same.
    compiled = compile_form(validate(form))
    assert compiled.messages["el"]["required"] == "{label}, παρακαλώ"
    assert rules.message(compiled, compiled.fields[0], Judged(None, "required"), "en") == (
        "First name, please"
    )


def test_each_page_word_of_a_form_replaces_the_pages_own_and_nothing_else():
    plain = everything(languages=("en",))
    before = locale_for(plain, "en")
    for key in PAGE_WORDS:
        own = PageWords(**{key: LocalText.of(en="Own")})
        after = locale_for(replace(plain, page_words=own), "en")
        changed = {**after.messages, **after.page}
        assert changed == {**before.messages, **before.page, key: "Own"}


@pytest.mark.parametrize(
    "form",
    [
        small(),
        everything(),
        every_kind(),
        project(NAME),
        project(NAME, flow=Flow(review=True)),
        project(NAME, StepField(id="f_s", text=words("S")), KINDS["rating"].make("f_r", "rate")),
        project(NAME, platform=Platform(repeats="at_most_once")),
        *(open_starter(name) for name in ("demo-form", "return-product")),
    ],
)
def test_every_word_that_a_page_says_counts_as_used_and_no_other_of_a_plain_form(form):
    page = page_of(form)
    said = set(data_of(page)["strings"][form.default_language])
    said |= {key for _, attributes in page.elements if (key := attributes.get("data-string"))}
    assert said - {"submit", "done_text"} <= used_words(form)
    rows = {row.placed.place.attribute: row.used for row in text_rows(form)}
    assert {key for key in PAGE_WORDS if rows[f"page_words.{key}"]} == used_words(form)


def test_a_plain_form_uses_no_words_of_steps_reviews_and_other_kinds():
    unused = set(PAGE_WORDS) - used_words(project(NAME))
    assert unused >= {
        "next", "back", "step_of", "review_title", "change", "not_answered", "yes", "no", "choose",
        "email", "date", "too_few", "mismatch", "unconfirmed_title", "new_window",
    }  # fmt: skip
    assert not unused & {"required", "too_long", "done_title", "sending", "again", "no_script"}
