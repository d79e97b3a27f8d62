"""Numbers as people write them, in every language of the page: read, shown, sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from builder.form.fields import (
    CalculatedField,
    DecimalField,
    Field,
    IntegerField,
    ParagraphField,
    Prefill,
    SliderField,
)
from builder.form.locales import available, locale_of
from builder.form.project import Flow, FormTexts, Project
from builder.form.texts import LocalText
from builder.templates_folder import templates_folder
from tests.browser.form_page import FormPage
from tests.projects import project

pytestmark = pytest.mark.browser

ANY = pytest.mark.parametrize("language", available())
BEYOND = ("en-in", "hi", "bn", "de-ch", "ar-eg", "fa", "es-mx", "sv", "hu", "mr")


def words(text: str) -> LocalText:
    return LocalText.of(dict.fromkeys((*available(), *BEYOND), text))


def decimal(**changes: Any) -> DecimalField:
    return DecimalField(**{"id": "f_d", "name": "d", "label": words("D"), "decimals": 6, **changes})


def whole(**changes: Any) -> IntegerField:
    return IntegerField(**{"id": "f_i", "name": "i", "label": words("I"), **changes})


def in_language(language: str, *fields: Field, **changes: Any) -> Project:
    """Return a project in one language, whose texts are the same in all."""
    texts = FormTexts(title=words("Numbers"), success=words("Thanks"))
    return project(*fields, languages=(language,), texts=texts, **changes)


Opener = Callable[..., FormPage]


def sent(form: FormPage) -> Any:
    """Send, and return what arrived."""
    form.submit()
    expect(form.page.locator("html[data-screen=done]")).to_be_attached()
    return form.submission()["values"]


_SCRIPTS = ("rules", "cleaning", "dates", "decimals", "rules/number", "texts", "controls/number")
_PRELUDE = """
let LANGUAGE = "en";
const HOOKS = { first: [], start: [], change: [] };
"""


def engine_in(browser: Browser, locale: str) -> Page:
    """Return a page that only has the functions that read and write numbers."""
    page = browser.new_context(locale=locale).new_page()
    page.add_script_tag(content=_PRELUDE)
    for name in _SCRIPTS:
        page.add_script_tag(path=templates_folder() / "page" / "js" / f"{name}.js")
    return page


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Page]:
    page = engine_in(browser, "ja-JP")
    yield page
    page.context.close()


def read(page: Page, language: str, texts: list[str]) -> list[Any]:
    """Return what a page in a language reads; a refused text is None."""
    found: list[Any] = page.evaluate(
        "([language, texts]) => { LANGUAGE = language;"
        " return texts.map((text) => readNumber(text)).map((each) => (Number.isFinite(each) ? each : null)); }",
        [language, texts],
    )
    return found


# -- the rows of the table -------------------------------------------------------------------------


READ = [
    ("en", whole(max=5000), "5,000", 5000, "5000"),
    ("en", whole(), "5.00", 5, "5"),
    ("en", whole(), "٥٬٠٠٠", 5000, "5000"),
    ("en", decimal(), "1,234,567.5", 1234567.5, "1234567.5"),
    ("el", decimal(), "2.500", 2500, "2500"),
    ("el", decimal(), "2,5", 2.5, "2,5"),
    ("el", decimal(), "2.5", 2.5, "2,5"),
    ("el", decimal(), "0.500", 0.5, "0,5"),
    ("el", decimal(), "1234.567", 1234.567, "1234,567"),
    ("fr", decimal(), "1 234,5", 1234.5, "1234,5"),
    ("de", decimal(), "1'234,5", 1234.5, "1234,5"),
    ("es", whole(), "5.000", 5000, "5000"),
    ("pl", whole(), "5\u00a0000", 5000, "5000"),
    ("en", decimal(), "\u2212 12.5", -12.5, "-12.5"),
    ("ar", decimal(), "١٢٬٣٤٥٫٦", 12345.6, "12345.6"),
    ("en", decimal(), "\u200f१२३.४५\u200b", 123.45, "123.45"),
    ("hi", whole(), "12,34,567", 1234567, "1234567"),
    ("en", decimal(), "٠٫٥", 0.5, "0.5"),
    # Three digits are a group of the person's, where a number must be whole.
    ("es", whole(), "5,000", 5000, "5000"),
    ("fr", whole(), "-1,234", -1234, "-1234"),
    ("es", decimal(), "5,000", 5, "5"),
    ("en", whole(), "5.0000", 5, "5"),
]


@pytest.mark.parametrize("language", sorted({row[0] for row in READ}))
def test_what_a_person_types_is_read_shown_and_sent(open_form: Opener, language: str) -> None:
    rows = {f"n_{n}": row[1:] for n, row in enumerate(READ) if row[0] == language}
    fields = [replace(field, id=f"f_{name}", name=name) for name, (field, *_) in rows.items()]
    form = open_form(in_language(language, *fields), locale="en-US")
    for name, (_, text, _, shown) in rows.items():
        form.control(name).press_sequentially(text)
        form.control(name).blur()
        expect(form.control(name), text).to_have_value(shown)
    assert sent(form) == {name: number for name, (_, _, number, _) in rows.items()}


NO_NUMBERS = ["12,34", "1,23,45", "1.234.5", ",5,", "5,0000", "0,500", ",500", "1,234,56", "12,34,567",
     "1 234'567", "5 %", "$5", "1e3", "--5", "5-", "+-5", "-", "1,,234", "five", "1.2.3", "5²",
     "12345678901234567890.5", "9007199254740993", "123456789012.123456",
]  # fmt: skip


def test_what_is_no_number_stays_as_it_was_typed_and_is_refused(open_form: Opener) -> None:
    fields = [decimal(id=f"f_{n}", name=f"d_{n}") for n in range(len(NO_NUMBERS))]
    form = open_form(in_language("en", *fields), locale="en-US")
    for field, text in zip(fields, NO_NUMBERS, strict=True):
        form.control(field.name).fill(text)
        form.control(field.name).blur()
        expect(form.control(field.name)).to_have_value(text)
    form.submit()
    for field in fields:
        expect(form.error(field.name)).to_have_text("“D” must be a number, such as 12.5.")
    assert form.submissions == []


@pytest.mark.parametrize("language", ["en", "fr", "pl", "bg"])
def test_thousands_never_become_ones(open_form: Opener, language: str) -> None:
    form = open_form(in_language(language, whole()), locale="en-US")
    form.control("i").fill("5.000")
    form.control("i").blur()
    expect(form.control("i")).to_have_value("5.000")
    form.submit()
    expect(form.error("i")).to_contain_text("12")
    assert form.submissions == []


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("de-DE", "12,34", 12.34),
        ("en-IN", "12,34,567", 1234567),
        ("de-CH", "1’234.5", 1234.5),
        ("fr-FR", "1\u202f234,5", 1234.5),
        ("en-US", "12,34", None),
        # The page's language first: it wrote the example beside.
        ("de-DE", "5,000", 5000),
        ("de-DE", "2.500", 2.5),
    ],
)
def test_the_persons_own_language_is_read_after_the_pages(
    browser: Browser, locale: str, text: str, number: float | None
) -> None:
    page = engine_in(browser, locale)
    assert read(page, "en", [text]) == [number]
    page.context.close()


def test_a_browser_in_a_language_without_a_name_reads_all_the_same(open_form: Opener) -> None:
    def nameless(form: FormPage) -> None:
        form.page.add_init_script(
            "Object.defineProperty(navigator, 'languages',"
            " { get: () => ['en-US@posix', 'C', 'el'] })"
        )

    form = open_form(in_language("en", decimal()), prepared=nameless)
    form.fill({"d": "2,5"})
    assert sent(form) == {"d": 2.5}


# -- the rule of the kind: what the page prints it reads back --------------------------------------

# What a decimal field may hold: fifteen digits, at most six of them after the point.
numbers = st.builds(
    lambda digits, places: digits / 10**places,
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.integers(0, 6),
)


_ROUND_TRIP = """
([language, numbers]) => numbers.flatMap((number) => {
  LANGUAGE = language;
  const printed = [wordNumber(number), wordNumber(String(number)), showNumber(number),
    isolate(wordNumber(number)), fill("{max}", { max: wordNumber(number) }),
    wordLimit(writeDecimal(toDecimal(number)))];
  return printed.filter((text) => readNumber(text) !== number).map((text) => [number, text]);
})
"""


@pytest.mark.parametrize("language", [*available(), *BEYOND])
def test_what_the_page_prints_it_reads_back(engine: Page, language: str) -> None:

    @settings(
        max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(st.lists(numbers, min_size=50, max_size=200))
    def round_trip(several: list[float]) -> None:
        assert engine.evaluate(_ROUND_TRIP, [language, several]) == []

    round_trip()
    edges = [
        0,
        1,
        999,
        1000,
        9999,
        10_000,
        99_999,
        100_000,
        1e15,
        0.000001,
        0.1,
        1234.5,
        12345.678901,
    ]
    assert engine.evaluate(_ROUND_TRIP, [language, [*edges, *(-each for each in edges)]]) == []


@pytest.mark.parametrize("language", [*available(), *BEYOND])
def test_groups_of_each_language_are_read_in_any_length(engine: Page, language: str) -> None:
    # Where a language keeps four digits together, people may still group them.
    group = engine.evaluate(
        "(language) => new Intl.NumberFormat(language).formatToParts(12345678)"
        ".find(({ type }) => type === 'group').value",
        language,
    )
    for mark in (group, " ", "\u00a0", "\u2009", "\u202f", "'", "’"):
        texts = [f"5{mark}000", f"15{mark}000", f"5{mark}0000", f"0{mark}000{mark}000"]
        # A point that stands for no group is the decimal mark of numeric keyboards.
        odd = [5, None] if mark == "." else [None, None]
        assert read(engine, language, texts) == [5000, 15000, *odd], mark


@given(
    st.text("0123456789", min_size=1, max_size=12),
    st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "\u3000", "'", "’", ",", ""]),
    st.integers(1, 6),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_groups_of_three_are_groups(engine: Page, digits: str, mark: str, length: int) -> None:
    """On an English page, for a person whose own language is of no help."""
    cut = len(digits) % length or length
    groups = [digits[:cut], *(digits[at : at + length] for at in range(cut, len(digits), length))]
    fits = len(groups) == 1 or not mark or (length == 3 and digits[0] != "0")
    assert read(engine, "en", [mark.join(groups)]) == [int(digits) if fits else None]


def test_digits_of_every_script_are_read(engine: Page) -> None:
    rows = [
        code
        for code in range(0x110000)
        if chr(code).isdecimal() and not (code and chr(code - 1).isdecimal())
    ]
    assert len(rows) > 60
    texts = ["".join(chr(code + digit) for digit in (1, 2, 3)) for code in rows]
    found = read(engine, "en", texts)
    # This Python may know scripts that the browser does not, or not yet.
    assert found.count(123) > 60
    assert set(found) <= {123, None}
    assert read(engine, "en", ["𝟗𝟘𝟣", "１２，３４５．５", "৫,০০০"]) == [901, 12345.5, 5000]


# -- where else the page writes numbers into its controls ------------------------------------------


@ANY
def test_what_the_form_starts_with_is_no_other_number(open_form: Opener, language: str) -> None:
    form = open_form(
        in_language(
            language, decimal(default=1.234), whole(default=5000),
            SliderField(id="f_s", name="s", label=words("S"), min=0, max=9000, default=5000,
                        required=True),
        )
    )  # fmt: skip
    assert sent(form) == {"d": 1.234, "i": 5000, "s": 5000}


@ANY
def test_what_an_address_or_a_draft_holds_is_no_other_number(
    open_form: Opener, language: str
) -> None:
    prefill = Prefill(source="parameter", name="d")
    made = in_language(language, decimal(prefill=prefill), whole(), flow=Flow(draft_minutes=5))
    form = open_form(made, parameters={"d": "1.234"})
    assert sent(form) == {"d": 1.234}
    form.submissions.clear()
    form.open(d="1.234")
    form.control("i").fill("5000")
    form.control("d").fill("2" + str(locale_of(language).formats["decimal"]) + "125")
    form.open()
    assert sent(form) == {"d": 2.125, "i": 5000}


def test_a_number_that_is_left_stays_the_same_when_it_is_left_again(open_form: Opener) -> None:
    form = open_form(in_language("el", decimal()), locale="en-US")
    control = form.control("d")
    for shown in ("12345,678", "12345,678"):
        control.fill("12.345,678") if shown != control.input_value() else control.focus()
        control.blur()
        expect(control).to_have_value(shown)
    # While it is typed, nobody touches it.
    control.fill("1.234")
    expect(control).to_have_value("1.234")


def test_what_is_shown_is_what_is_delivered(open_form: Opener) -> None:
    total = CalculatedField(id="f_t", name="t", expression="{f_d} * {f_i}", result="number")
    third = CalculatedField(id="f_3", name="third", expression="{f_d} / 3", result="number")
    text = ParagraphField(id="f_p", text=words("{{f_t}} {{f_3}}"))
    form = open_form(in_language("en", decimal(), whole(), total, third, text))
    form.fill({"d": "4.35", "i": "100"})
    expect(form.page.locator("p[data-words='f_p.text']")).to_have_text("435 1.45")
    form.fill({"d": "1"})
    expect(form.page.locator("p[data-words='f_p.text']")).to_have_text("100 0.3333333333333333")
