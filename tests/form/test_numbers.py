from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form.numbers import read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5,000", 5000), ("12,5", 12.5), ("12.5", 12.5), ("12,50", 12.5), ("1,234,567.5", 1234567.5),
        ("1 234", 1234), ("1'234.5", 1234.5), ("\u2212 3", -3), ("+7", 7), (".5", 0.5), ("5.", 5),
        ("5.00", 5), ("0,500", 0.5), ("٥٠٠٠", 5000), ("\u200e-1", -1),
        ("9007199254740993", 9007199254740993),
        ("", None), ("-", None), (".", None), ("1,23,45", None), ("1.234.5", None), ("5 %", None),
        ("1e3", None), ("--5", None), ("9" * 5000, None), ("5²", None), ("0,000,000", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_an_english_page_reads_them(text, number):
    found = read_number(text)
    assert found == number
    assert type(found) is type(number)


@pytest.mark.parametrize(
    ("text", "number"), [("2.500", 2500), ("2,5", 2.5), ("2.5", 2.5), ("1.234,5", 1234.5)]
)
def test_the_marks_of_a_language_come_first(text, number):
    assert read_number(text, ".", ",") == number
    assert read_number("1\u202f234,5", "\u202f", ",") == 1234.5


@given(st.integers(-(10**15), 10**15), st.sampled_from([",", "\u00a0", " ", "'"]))
def test_grouped_numbers_are_read_back(number, group):
    assert read_number(f"{number:,}".replace(",", group), group) == number
