"""The page and the backend word what is wrong alike, in the page's languages and in others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from builder.backend.decimals import write
from builder.backend.rules import Judged, message
from builder.backend.spec import FieldSpec
from builder.check import validate
from builder.form.fields import DateField, IntegerField
from builder.form.kinds import KINDS
from builder.form.locales import (
    _more_formats,
    available,
    direction_of,
    formats_of,
    locale_of,
)
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from builder.render.compile import compile_form
from builder.templates_folder import templates_folder
from tests.backend.forms import form
from tests.projects import project

pytestmark = pytest.mark.browser

LABELS = ("Amount", "Ποσό", "المبلغ", "סכום", "A {max} \u2067x", "b\u2069c\u202e", "金額", "12,5")
_TYPED = frozenset(
    {"text", "textarea", "email", "phone", "url", "integer", "decimal", "slider"}
    | {"date", "time", "datetime"}
)
OTHER = FieldSpec(kind="email", name="other", label={"en": "Other"})
_PRELUDE = """
let LANGUAGE, STRINGS, DATA, labels;
const JUDGES = {}, TICKS = [];
const byId = (id) => ({ textContent: labels[id.slice(2)], matches: () => labels.isTyped });
const labelOf = ({ name }) => labels[name];
"""
_WORD = """
([language, direction, strings, cases]) => {
  LANGUAGE = language; STRINGS = strings; DATA = { languages: [language] };
  document.dir = direction;
  return cases.map(([field, verdict, other, isTyped]) => {
    labels = { [field.name]: field.label[language], other, isTyped };
    return wordVerdict(field, verdict);
  });
}
"""


def _told(language: str) -> tuple[str, str]:
    return language, direction_of(language)


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Page]:
    page = browser.new_context().new_page()
    page.add_script_tag(content=_PRELUDE)
    folder = templates_folder() / "page" / "js"
    page.add_script_tag(path=folder / "dates.js")
    page.add_script_tag(path=folder / "rules" / "tick.js")
    script = (folder / "texts.js").read_text(encoding="utf-8")
    # Its own way to find an element, and the label, are those of the prelude.
    start = script.index("function byId(")
    page.add_script_tag(content=script[:start] + script[script.index("}", start) + 1 :])
    yield page
    page.context.close()


amounts = st.builds(
    write, st.integers(-(10**21), 10**21).map(lambda millionths: millionths * 10**34)
)
days = st.dates().map(str)
verdicts = st.one_of(
    st.tuples(
        st.sampled_from(["integer", "decimal", "slider"]),
        st.sampled_from(["too_small", "too_large", "step", "decimals"]),
        amounts,
    ),
    st.tuples(
        st.sampled_from(["date", "datetime"]), st.sampled_from(["too_early", "too_late"]), days
    ),
    st.tuples(
        st.just("time"), st.sampled_from(["too_early", "too_late"]),
        st.times().map(lambda at: f"{at:%H:%M}"),
    ),
    st.tuples(
        st.sampled_from(["text", "textarea"]), st.sampled_from(["too_short", "too_long"]),
        st.integers(1, 10_000).map(str),
    ),
    st.tuples(st.just("checkboxes"), st.sampled_from(["too_few", "too_many"]), st.just("3")),
    st.tuples(st.just("email"), st.just("mismatch"), st.just("other")),
    st.tuples(
        st.sampled_from([kind for kind, row in KINDS.items() if row.answered]),
        st.just("required"), st.just(""),
    ),
    st.sampled_from(
        [(kind, code, "") for kind, row in KINDS.items() for code in (*row.codes, *row.other_codes)
         if code in locale_of("en").messages and code not in ("step", "decimals")
         and not code.startswith("too_")]
    ),
)  # fmt: skip


@pytest.mark.parametrize("language", available())
def test_the_backend_says_what_the_page_says(engine: Page, language: str) -> None:
    locale = locale_of(language)

    @settings(
        max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(st.lists(st.tuples(verdicts, st.sampled_from(LABELS)), min_size=1, max_size=120))
    def compare(several: list[Any]) -> None:
        cases, ours = [], []
        for (kind, code, limit), label in several:
            field = FieldSpec(kind=kind, name="answer", label={language: label})
            other = replace(OTHER, label={language: label[::-1]})
            compiled = form(
                field, other, languages=(language,), messages={language: locale.rule_words()},
                formats={language: formats_of(language)},
            )  # fmt: skip
            ours.append(message(compiled, field, Judged(None, code, limit), language))
            verdict = {"code": code, "limit": limit}
            typed = kind in _TYPED
            cases.append([field.as_json(), verdict, other.label[language], typed])
        strings = locale.rule_words()
        assert ours == engine.evaluate(_WORD, [*_told(language), strings, cases])

    compare()


@pytest.mark.parametrize("language", [*available(), *_more_formats()])
def test_every_day_is_worded_as_the_browser_words_it(engine: Page, language: str) -> None:
    field = FieldSpec(kind="date", name="answer", label={language: "x"})
    compiled = form(
        field, languages=(language,), messages={language: {"too_early": "{min}"}},
        formats={language: formats_of(language)},
    )  # fmt: skip
    tested = [f"2024-{month:02d}-{day:02d}" for month in range(1, 13) for day in (1, 2, 10, 29)]
    tested[4:8] = ["0001-02-01", "0999-02-10", "9999-02-28", "2024-02-29"]
    ours = [message(compiled, field, Judged(None, "too_early", d), language) for d in tested]
    strings = {"too_early": "{min}"}
    cases = [[field.as_json(), {"code": "too_early", "limit": d}, "", True] for d in tested]
    assert ours == engine.evaluate(_WORD, [*_told(language), strings, cases])


AMOUNTS = (
    "0", "1", "12", "999", "1000", "5000", "9999", "10000", "123456", "1234567", "123456789",
    "1000000000000000", "0.5", "-3", "-1234.5", "1234567.891234", "-0.000001",
)  # fmt: skip


@pytest.mark.parametrize("language", [*available(), *_more_formats()])
def test_numbers_are_worded_as_the_browser_words_them(engine: Page, language: str) -> None:
    field = FieldSpec(kind="decimal", name="answer", label={language: "x"})
    compiled = form(
        field, languages=(language,), messages={language: {"too_small": "{min}"}},
        formats={language: formats_of(language)},
    )  # fmt: skip
    ours = [message(compiled, field, Judged(None, "too_small", n), language) for n in AMOUNTS]
    cases = [[field.as_json(), {"code": "too_small", "limit": n}, "", True] for n in AMOUNTS]
    assert ours == engine.evaluate(
        _WORD, [language, direction_of(language), {"too_small": "{min}"}, cases]
    )


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [
        ("en-gb", "1,234,567", "1 May 2026"),
        ("en-in", "12,34,567", "1 May 2026"),
        ("de-ch", "1'234'567", "1. Mai 2026"),
        ("es-mx", "1,234,567", "1 de mayo de 2026"),
        ("nl", "1.234.567", "1 mei 2026"),
        ("bn", "১২,৩৪,৫৬৭", "১ মে, ২০২৬"),
    ],
)
def test_a_compiled_form_holds_the_formats_of_its_languages(
    language: str, number: str, day: str
) -> None:
    whole = IntegerField(id="i", name="i", label=LocalText.of({language: "I"}), max=1234567)
    date = DateField(id="d", name="d", label=LocalText.of({language: "D"}), latest="2026-05-01")
    texts = FormTexts(title=LocalText.of({language: "T"}))
    compiled = compile_form(validate(project(whole, date, languages=(language,), texts=texts)))
    for field, limit, words in zip(
        compiled.fields, ("1234567", "2026-05-01"), (number, day), strict=True
    ):
        code = "too_large" if field.kind == "integer" else "too_late"
        assert words in message(compiled, field, Judged(None, code, limit), language)


def test_an_older_form_without_formats_is_worded_in_plain_digits() -> None:
    field = FieldSpec(kind="integer", name="answer", label={"en": "Amount"})
    found = message(form(field), field, Judged(None, "too_large", "5000"), "en")
    assert found == "Amount: too_large 50005000"
