from __future__ import annotations

import json
import re
from dataclasses import fields, replace

import pytest

from builder.backend import rules
from builder.backend.wording import is_right_to_left
from builder.form.locales import (
    RIGHT_TO_LEFT,
    available,
    direction_of,
    locale_for,
    locale_of,
    placeholders_of,
)
from builder.form.page_words import PAGE_WORDS, WORD_MAX, PageWords
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.form.used_words import rule_codes
from builder.templates_folder import templates_folder

REFERENCE = locale_of("en")
LOCALES = pytest.mark.parametrize("tag", available())


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


def test_the_languages_are_all_there():
    assert set(available()) == {
        "ar", "bg", "cs", "de", "el", "en", "es", "fr", "he", "id", "it", "pl", "pt", "pt-br", "ro",
    }  # fmt: skip


def test_there_are_words_for_every_rule_of_the_backend():
    documented = set(re.findall(r"^    ([a-z_]+)\b", rules.__doc__ or "", re.MULTILINE))
    documented |= {"too_long", "phone", "url", "integer", "too_large", "too_late", "email"}
    documented |= {"too_many", "time", "datetime"}
    assert set(REFERENCE.messages) == documented
    extra = {"required_choice", "required_tick"}
    assert documented | extra == rule_codes()
    assert extra <= set(REFERENCE.page)


@LOCALES
def test_every_language_says_everything(tag):
    locale = locale_of(tag)
    for ours, reference in (
        (locale.messages, REFERENCE.messages),
        (locale.page, REFERENCE.page),
    ):
        assert list(ours) == list(reference)
        for key, text in ours.items():
            assert text.strip() == text != ""
            assert set(placeholders(text)) == set(placeholders(reference[key])), key


def test_a_form_can_word_everything_that_has_no_text_of_its_own_yet():
    keys = {each.name for each in fields(PageWords)}
    assert list(PAGE_WORDS) == [each.name for each in fields(PageWords)]
    assert keys == {*REFERENCE.messages, *REFERENCE.page} - {"submit", "done_text"}
    assert {"submit", "success"} <= {each.name for each in fields(FormTexts)}


def test_a_word_that_the_page_does_not_have_is_refused():
    with pytest.raises(TypeError, match="welcome"):
        PageWords(welcome=LocalText.of(en="x"))  # type: ignore[call-arg]
    own = PageWords(yes=LocalText.of(en="Aye"))
    assert replace(own, no=LocalText.of(en="Nay")).yes == own.yes
    assert own != PageWords() == PageWords()


@LOCALES
def test_the_pages_own_words_fit_the_bounds_that_forms_have(tag):
    said = {**locale_of(tag).messages, **locale_of(tag).page}
    assert [key for key, word in PAGE_WORDS.items() if len(said[key]) > word.longest] == []
    assert max(word.longest for word in PAGE_WORDS.values()) <= WORD_MAX


def test_a_form_says_its_own_words_in_the_languages_that_it_has_them_in():
    own = PageWords(
        done_title=LocalText.of(en="Bye", pt="Até logo"), required=LocalText.of(el="{label};")
    )
    project = Project(id="x", name="x", languages=("en", "el", "pt-br"), page_words=own)
    assert locale_for(project, "en").page["done_title"] == "Bye"
    assert locale_for(project, "pt-br").page["done_title"] == "Até logo"
    assert locale_for(project, "el").page["done_title"] == locale_of("el").page["done_title"]
    assert locale_for(project, "el").messages["required"] == "{label};"
    assert locale_for(project, "en").messages == REFERENCE.messages
    assert placeholders_of("step_of") == {"step", "steps"}
    assert placeholders_of("mismatch") == {"label", "other"}


@LOCALES
def test_no_two_languages_share_their_words(tag):
    others = [locale_of(each) for each in available() if each != tag]
    for key in ("unsent", "reopen_text", "refused"):
        assert locale_of(tag).page[key] not in [each.page[key] for each in others]


@LOCALES
def test_files_are_kept_in_one_form(tag):
    text = (templates_folder() / "locales" / f"{tag}.json").read_text(encoding="utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_unknown_languages_fall_back():
    assert locale_of("pt-pt") == locale_of("pt")
    assert locale_of("pt-br") != locale_of("pt")
    assert locale_of("xx") == REFERENCE


def test_directions():
    assert [direction_of(tag) for tag in ("ar", "he-il", "el", "en")] == [
        "rtl",
        "rtl",
        "ltr",
        "ltr",
    ]


def test_form_and_backend_know_the_same_directions():
    tags = [*RIGHT_TO_LEFT, "en", "el", "pt-br", "en-ps", "en-ug", "az-arab", "ks-deva", "sd-arab-pk",
            "ug-latn", "he-il", "ff-adlm", "zh-hant", "de-1996"]  # fmt: skip
    found = [direction_of(tag) for tag in tags]
    assert found == ["rtl" if is_right_to_left(tag) else "ltr" for tag in tags]
    assert set(found[: len(RIGHT_TO_LEFT)]) == {"rtl"}
    assert found[len(RIGHT_TO_LEFT) :] == [
        *["ltr"] * 5, "rtl", "ltr", "rtl", "ltr", "rtl", "rtl", "ltr", "ltr"
    ]  # fmt: skip


def test_words_of_another_direction_are_set_apart():
    """Else “Step 1 of 2” would begin with its end in a page in Persian."""
    assert locale_of("fa").page["step_of"] == f"\u2068{REFERENCE.page['step_of']}\u2069"
    assert locale_of("fa").messages.keys() == REFERENCE.messages.keys()
    assert locale_of("ar").page["step_of"][0] != "\u2068"
    assert locale_of("sw") == REFERENCE
