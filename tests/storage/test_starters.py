from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from builder.backend.rules import anywhere_on_earth, judge
from builder.check import check, validate
from builder.errors import NotFoundError
from builder.form.fields import NamedField
from builder.form.kinds import KINDS
from builder.form.locales import locale_of
from builder.form.texts import LocalText
from builder.render import compile_form
from builder.storage.codec import dump_project, load_project
from builder.storage.starters import BLANK, open_starter, starters

# The platform's own examples, with context names in snake_case.
NAMES = {
    "demo-form": [
        "first_name", "last_name", "gender", "region", "city", "address", "zip_code",
        "phone_number", "email",
    ],
    "return-product": [
        "product_id", "order_no", "first_name", "last_name", "reason", "city", "address",
        "zip_code", "phone_number", "email",
    ],
}  # fmt: skip
ALL = [
    BLANK,
    "address-change", "appointment", "complaint", "contact", "csat", "demo-form", "demo-request",
    "event-registration", "identity-check", "lead", "nps", "quote", "return-product",
    "support-request",
]  # fmt: skip
EVERY = pytest.mark.parametrize("starter", starters(), ids=lambda each: each.name)


def test_the_empty_form_comes_first():
    assert [each.name for each in starters()] == ALL
    assert starters()[0].project.fields == ()


@EVERY
def test_a_starter_says_what_it_is(starter):
    assert starter.title
    assert starter.summary.endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_starters_ask_for_what_the_platform_shows(name):
    project = open_starter(name)
    assert [each.name for each in project.fields if isinstance(each, NamedField)] == NAMES[name]


def test_the_reasons_of_a_return_are_the_platform_s():
    reason = next(
        each
        for each in open_starter("return-product").fields
        if getattr(each, "name", "") == "reason"
    )
    assert [each.value for each in reason.options] == [  # type: ignore[attr-defined]
        "wrong_product", "defective_product", "changed_mind", "damaged_product", "size", "other",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ALL[1:])
def test_starters_lack_nothing_but_what_only_the_integrator_knows(name):
    found = {(each.code, each.severity) for each in check(open_starter(name))}
    assert found == {("integrations-empty", "warning"), ("key-missing", "warning")}


@EVERY
def test_starters_are_in_languages_that_the_page_speaks(starter):
    for tag in starter.project.languages:
        assert locale_of(tag).messages["required"]


@pytest.mark.parametrize("name", ALL[1:])
def test_starters_speak_english_and_greek_first(name):
    assert open_starter(name).languages[:2] == ("en", "el")


@pytest.mark.parametrize("name", ALL[1:])
def test_starters_file_their_form_under_its_own_name(name):
    project = next(each.project for each in starters() if each.name == name)
    assert project.id == name
    assert [each.title for each in starters()].count(project.name) == 1


def texts_in(part: Any) -> Iterator[LocalText]:
    """Yield every text in a project, however deep."""
    if isinstance(part, LocalText):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from texts_in(each)
    elif dataclasses.is_dataclass(part):
        for attribute in dataclasses.fields(part):
            yield from texts_in(getattr(part, attribute.name))


@pytest.mark.parametrize("name", ALL[1:])
def test_each_text_of_a_starter_is_there_in_all_its_languages(name):
    project = open_starter(name)
    found = [{tag for tag, _ in text} for text in texts_in(project) if text]
    assert len(found) > len(project.fields)
    assert all(each == set(project.languages) for each in found)


@pytest.mark.parametrize("name", ALL[1:])
def test_each_language_of_a_starter_has_words_of_its_own(name):
    project = open_starter(name)
    for text in (project.texts.title, project.texts.intro, project.texts.success):
        wordings = [wording for _, wording in text]
        assert len(set(wordings)) == len(project.languages)


@EVERY
def test_a_form_made_from_a_starter_has_an_id_of_its_own(starter):
    ids = {open_starter(starter.name).id for _ in range(3)}
    assert len(ids) == 3
    assert starter.project.id not in ids
    assert all(each.startswith("form_") for each in ids)


@EVERY
def test_a_form_made_from_a_starter_can_be_saved(starter):
    project = open_starter(starter.name)
    assert load_project(dump_project(project)) == project
    assert {each.kind for each in project.fields} <= set(KINDS)


@EVERY
@pytest.mark.parametrize("written", ["10558", "105 58", "105\u00a058", "١٠٥ ٥٨"])
def test_a_greek_postal_code_is_taken_with_its_space(starter, written):
    codes = {each.name for each in starter.project.fields if is_postal_code(each)}
    # The blank form has nothing to compile.
    fields = compile_form(validate(starter.project)).fields if codes else ()
    for field in fields:
        if field.name in codes:
            verdict = judge(field, written, anywhere_on_earth(datetime.now(UTC)))
            assert verdict.code == "", field.name


def is_postal_code(field: object) -> bool:
    return isinstance(field, NamedField) and getattr(field, "autocomplete", "") == "postal-code"


def test_an_unknown_starter_is_told_with_those_there_are():
    with pytest.raises(NotFoundError) as caught:
        open_starter("rocket")
    assert caught.value.hint == f"There are: {', '.join(ALL)}."


def test_a_starter_is_called_as_its_form():
    intros = [each.project.texts.intro.best("en") for each in starters()[1:]]
    assert [each.summary for each in starters()[1:]] == intros
    assert [each.title for each in starters()[1:]] == [each.project.name for each in starters()[1:]]
