from __future__ import annotations

import time
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend import rules
from builder.backend.rules import Judged, judge
from builder.form.fields import NamedField
from builder.form.kinds import KINDS as FORM_KINDS
from tests.backend.forms import MESSAGES, TODAY, field, form


def verdict(kind: str, raw: object, **changes: Any) -> Judged:
    return judge(field(kind, **changes), raw, TODAY)


def code(kind: str, raw: object, **changes: Any) -> str:
    return verdict(kind, raw, **changes).code


def test_every_kind_of_field_that_bears_a_value_has_a_rule():
    named = {name for name, row in FORM_KINDS.items() if issubclass(row.cls, NamedField)}
    assert named == rules.KINDS


ANSWERED = sorted(rules.KINDS - {"hidden", "calculated"})


@pytest.mark.parametrize("kind", ANSWERED)
def test_nothing_is_no_answer(kind):
    # A tick box that is not ticked is an answer of its own.
    unticked: dict[str, Any] = {"checkbox": False, "consent": False, "checkboxes": ()}
    nothing = unticked.get(kind)
    assert verdict(kind, None) == Judged(nothing)
    assert verdict(kind, None, required=True) == Judged(None, "required")


@pytest.mark.parametrize("kind", [kind for kind in ANSWERED if kind != "checkboxes"])
@pytest.mark.parametrize("raw", [[], {}, ["x"], {"x": 1}])
def test_no_kind_takes_a_list_or_an_object(kind, raw):
    assert code(kind, raw) == "type"


@pytest.mark.parametrize("kind", ["text", "textarea", "email", "phone", "date", "select", "radio"])
@pytest.mark.parametrize("raw", [0, 5, 1.5, True, False])
def test_strings_are_not_made_of_other_types(kind, raw):
    assert code(kind, raw, options=("5",)) == "type"


@pytest.mark.parametrize("kind", ["integer", "decimal"])
@pytest.mark.parametrize("raw", ["5", "", True, False, float("nan"), float("inf"), -float("inf")])
def test_numbers_are_numbers(kind, raw):
    assert code(kind, raw) == "type"


@pytest.mark.parametrize("kind", ["checkbox", "consent"])
@pytest.mark.parametrize("raw", [1, 0, "true", "", 1.0])
def test_ticks_are_booleans(kind, raw):
    assert code(kind, raw) == "type"


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u00a0\u3000\ufeff"])
def test_blank_text_is_no_answer(blank):
    steps = ("trim",)
    assert verdict("text", blank, normalise=steps) == Judged(None)
    assert code("text", blank, normalise=steps, required=True) == "required"
    assert verdict("textarea", blank) == Judged(None)
    assert verdict("email", blank) == Judged(None)
    assert verdict("phone", blank) == Judged(None)


@pytest.mark.parametrize(
    ("length", "expected"),
    [(1, "too_short"), (2, ""), (4, ""), (5, "too_long")],
)
@pytest.mark.parametrize("kind", ["text", "textarea"])
def test_length_counts_code_points(kind, length, expected):
    # One emoji is one code point, two UTF-16 units and four bytes.
    found = verdict(kind, "😀" * length, min_length=2, max_length=4)
    assert found.code == expected
    assert found.limit == {"too_short": "2", "too_long": "4"}.get(expected, "")


@pytest.mark.parametrize("bad", ["\x00", "\x1b", "\x7f", "\x84", "\x9f", "\ud800"])
def test_one_line_has_no_control_characters(bad):
    assert code("text", f"a{bad}b") == "characters"


def test_lines_may_be_several():
    assert verdict("textarea", " a\r\nb\n\tc ") == Judged("a\nb\n\tc")
    assert verdict("textarea", "a\rb\vc\fd\x85e\u2028f\u2029g") == Judged("a\nb\nc\nd\ne\nf\ng")
    assert code("textarea", "a\x00b") == "characters"


@pytest.mark.parametrize(
    ("steps", "text", "expected"),
    [
        ((), "  a  b ", "  a  b "),
        (("trim",), "\u2003 a  b\u3000", "a  b"),
        (("collapse",), " a \u00a0 b ", " a b "),
        (("trim", "collapse"), " a\t\tb ", "a b"),
        (("digits",), "+30 (210) 12-34", "302101234"),
        (("digits",), "١٢٣ 45", "12345"),
        (("upper",), "straße é i", "STRASSE É I"),
        (("digits", "trim"), "abc", ""),
    ],
)
def test_normalisers(steps, text, expected):
    assert rules.normalise(steps, text) == expected


def test_white_space_is_javascripts():
    spaces = "\t\n\v\f\r \u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\x85"
    assert rules.normalise(("trim",), f"{spaces}x{spaces}") == "x"
    # White space to Python, but not to JavaScript.
    assert rules.normalise(("trim",), "\x1cx\x1f") == "\x1cx\x1f"


def test_trimming_takes_no_quadratic_time():
    text = "x" + " " * 60_000 + "x"
    begun = time.process_time()
    assert rules.normalise(("trim",), text) == text
    # Microseconds; a pattern took ten seconds and blocked all other requests.
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("[0-9]{5}", "10431", True),
        ("[0-9]{5}", "104311", False),
        ("[0-9]{5}", "x10431", False),
        ("a|bc", "bc", True),
        (r"\d+", "٣", True),  # taken as 3
        (r"\d+", "²", False),
        (r"\w+", "é", False),
    ],
)
def test_patterns_match_the_whole_answer_in_ascii(pattern, text, fits):
    assert code("text", text, pattern=pattern) == ("" if fits else "pattern")


@pytest.mark.parametrize(
    "good",
    ["a@b.gr", "first.last+tag@sub.example.com", "άννα@παράδειγμα.ελ", "x@xn--j1ail.xn--p1ai",
     "a" * 64 + "@b.gr"],
)  # fmt: skip
def test_good_addresses(good):
    assert verdict("email", f" {good} ") == Judged(good)


@pytest.mark.parametrize(
    "bad",
    ["a", "a@", "@b.gr", "a@-b", "a@b-.gr", "a@.gr", "a@b..gr", "a b@c.gr", "a@b@c.gr", "a@b .gr",
     "a" * 65 + "@b.gr", "a@" + "b" * 250 + ".gr", "a\x00@b.gr", "a\r\nBcc: x@b.gr"],
)  # fmt: skip
def test_bad_addresses(bad):
    assert code("email", bad) == "email"


@pytest.mark.parametrize(
    "good",
    ["2101234567", "+30 210 123 4567", "(0) 20 7946 0958", "+1-202-555-0143", "12345",
     "123456789012345", "020.7946.0958", "+49 30/901820"],
)  # fmt: skip
def test_good_phones(good):
    assert verdict("phone", f"  {good}\u00a0") == Judged(good)


@pytest.mark.parametrize(
    "bad",
    ["1234", "1234567890123456", "phone", "+", "12+345", "++12345", "¹²³⁴⁵", "12345x",
     "1" * 14 + " " * 30 + "1" * 14, "12345\x00"],
)  # fmt: skip
def test_bad_phones(bad):
    assert code("phone", bad) == "phone"


def test_a_hostile_phone_is_judged_at_once():
    assert code("phone", "(" * 60_000) == "phone"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (0, Judged(0)),
        (5.0, Judged(5)),
        (-5, Judged(-5)),
        (5.5, Judged(5.5, "integer")),
        (2**53 - 1, Judged(2**53 - 1)),
        (2**53, Judged(2**53, "integer")),
        (1e300, Judged(int(1e300), "integer")),
    ],
)
def test_integers(raw, expected):
    found = verdict("integer", raw)
    assert found == expected
    assert isinstance(found.value, type(expected.value))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [(0, "too_small"), (1, ""), (99, ""), (100, "too_large")],
)
@pytest.mark.parametrize("kind", ["integer", "decimal"])
def test_bounds_include_themselves(kind, raw, expected):
    found = verdict(kind, raw, min=1, max=99.0)
    assert found.code == expected
    # As the page would write it: no ".0".
    assert found.limit == {"too_small": "1", "too_large": "99"}.get(expected, "")


@pytest.mark.parametrize(
    ("raw", "decimals", "expected"),
    [
        (1, 0, ""), (1.5, 0, "decimals"), (1.5, 1, ""), (1.25, 1, "decimals"), (0.1, 1, ""),
        (0.07, 2, ""), (1.005, 2, "decimals"), (1.005, 3, ""), (-2.35, 2, ""),
        (1e15, 2, ""), (1.1e15, 2, "number"), (-1.1e15, 2, "number"),
    ],
)  # fmt: skip
def test_decimals(raw, decimals, expected):
    assert code("decimal", raw, decimals=decimals) == expected


@pytest.mark.parametrize("day", ["0024-05-01", "0001-01-01", "0999-12-31"])
@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({}, "year"),
        ({"earliest": "1900-01-01"}, "year"),
        ({"earliest": "today-36500", "latest": "today"}, "year"),
        ({"latest": "2030-01-01"}, "year"),
        # Who asks for the days of Rome gets them.
        ({"earliest": "0001-01-01"}, ""),
        ({"latest": "0999-12-31"}, ""),
        ({"earliest": "0001-01-01", "latest": "2030-01-01"}, ""),
    ],
)
def test_a_year_of_two_digits_is_refused_with_the_fix(day, bounds, expected):
    assert code("date", day, **bounds) == expected
    assert code("datetime", f"{day}T10:30", **bounds) == expected


@pytest.mark.parametrize(
    ("value", "changes", "expected"),
    [
        (37.98381, {"min": -90, "max": 90, "step": 0.000001, "decimals": 6}, ""),
        (-37.983811, {"min": -90, "max": 90, "step": 0.000001, "decimals": 6}, ""),
        (0.15, {"min": 0.05, "step": 0.1, "decimals": 2}, ""),
        (0.35, {"min": 0.05, "step": 0.1, "decimals": 2}, ""),
        (0.3, {"min": 0.05, "step": 0.1, "decimals": 2}, "step"),
        (-0.3, {"step": 0.1, "decimals": 1}, ""),
        (0.300001, {"step": 0.1, "decimals": 6}, "step"),
        (999999999999.9, {"step": 0.3, "decimals": 1}, ""),
        (999999999999.8, {"step": 0.3, "decimals": 1}, "step"),
        (123456789.000001, {"step": 1, "decimals": 6}, "step"),
        (0.3, {"max": 0.3, "decimals": 1}, ""),
        (-2.35, {"decimals": 2}, ""),
        (-2.355, {"decimals": 2}, "decimals"),
        (1e-7, {"decimals": 6}, "decimals"),
        (5e-324, {"decimals": 6}, "decimals"),
        (1e-7, {"decimals": 6, "step": 0.5}, "decimals"),
    ],
)
def test_steps_and_decimals_are_judged_in_decimal(value, changes, expected):
    assert code("decimal", value, **changes) == expected


@given(st.integers(-90_000_000, 90_000_000), st.integers(0, 6))
def test_every_latitude_is_taken(millionths, digits):
    latitude = round(millionths, digits - 6) / 1_000_000
    rules_of_it = {"min": -90, "max": 90, "step": 0.000001, "decimals": 6}
    assert code("decimal", latitude, **rules_of_it) == ""


@given(
    least=st.integers(-(10**6), 10**6),
    offset=st.integers(0, 10**12),
    step=st.integers(1, 10**6),
    places=st.integers(0, 6),
)
def test_a_number_is_on_its_step_as_whole_numbers_are(least, offset, step, places):
    unit = 10**places
    found = code("decimal", (least + offset) / unit, min=least / unit, step=step / unit, decimals=6)
    assert found == ("step" if offset % step else "")


@pytest.mark.parametrize("good", ["2024-02-29", "1000-01-01", "9999-12-31", " 2026-03-10 "])
def test_good_dates(good):
    assert verdict("date", good) == Judged(good.strip())


@pytest.mark.parametrize(
    "bad",
    ["2023-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "20260310", "10/3/2026", "2026-3-1",
     "2026-W10-2", "二〇二六-03-10", "0000-01-01", "2026-03-10T00:00", "today"],
)  # fmt: skip
def test_bad_dates(bad):
    assert code("date", bad) == "date"


@pytest.mark.parametrize(
    ("bound", "raw", "expected"),
    [
        ({"earliest": "2026-01-02"}, "2026-01-01", ("too_early", "2026-01-02")),
        ({"earliest": "2026-01-02"}, "2026-01-02", ("", "")),
        ({"latest": "2026-01-02"}, "2026-01-02", ("", "")),
        ({"latest": "2026-01-02"}, "2026-01-03", ("too_late", "2026-01-02")),
        # It is the 10th somewhere and the 11th elsewhere: both are today.
        ({"earliest": "today"}, "2026-03-09", ("too_early", "2026-03-10")),
        ({"earliest": "today"}, "2026-03-10", ("", "")),
        ({"latest": "today"}, "2026-03-11", ("", "")),
        ({"latest": "today"}, "2026-03-12", ("too_late", "2026-03-11")),
        ({"earliest": "today+5"}, "2026-03-14", ("too_early", "2026-03-15")),
        ({"latest": "today-5"}, "2026-03-07", ("too_late", "2026-03-06")),
    ],
)
def test_date_bounds(bound, raw, expected):
    found = verdict("date", raw, **bound)
    assert (found.code, found.limit) == expected


def test_date_bounds_beyond_the_calendar_end_with_it():
    assert rules.resolve_date("today+99999", date(9999, 1, 1)) == "9999-12-31"
    assert rules.resolve_date("today-99999", date(2, 1, 1)) == "0001-01-01"


def test_it_is_two_dates_at_once_on_earth():
    days = rules.anywhere_on_earth(datetime(2026, 3, 10, 11, 0, tzinfo=UTC))
    assert days == (date(2026, 3, 9), date(2026, 3, 11), date(2026, 3, 10))


@pytest.mark.parametrize("kind", ["select", "radio"])
def test_choices(kind):
    options = ("a", "b c")
    assert verdict(kind, "b c", options=options) == Judged("b c")
    assert code(kind, "c", options=options) == "option"
    assert code(kind, " a", options=options) == "option"
    assert verdict(kind, "", options=options) == Judged(None)
    assert code(kind, "", options=options, required=True) == "required"


@pytest.mark.parametrize("kind", ["checkbox", "consent"])
def test_ticks(kind):
    assert verdict(kind, True) == Judged(True)
    assert verdict(kind, False) == Judged(False)
    assert code(kind, False, required=True) == "required"


def test_hidden_values():
    constant = field("hidden", source="constant", value="x")
    assert rules.hidden_value(constant, {"value": "y"}) == "x"
    parameter = field("hidden", source="parameter", parameter="utm")
    assert rules.hidden_value(parameter, {"utm": "spring"}) == "spring"
    for unusable in ({}, {"utm": ""}, {"utm": "a\nb"}, {"utm": "x" * 513}):
        assert rules.hidden_value(parameter, unusable) is None


def test_a_judged_form_delivers_what_was_answered():
    tested = form(
        field("text", "name", normalise=("trim",)),
        field("integer", "age"),
        field("checkbox", "news"),
        field("hidden", "source", source="constant", value="chat"),
        field("hidden", "campaign", source="parameter", parameter="utm"),
    )
    found = rules.judge_form(tested, {"name": " Άννα "}, {}, TODAY)
    assert found.context == {"name": "Άννα", "news": False, "source": "chat"}
    assert not found.errors
    found = rules.judge_form(tested, {"age": 1.5, "name": None}, {"utm": "x"}, TODAY)
    assert found.errors == {"age": Judged(1.5, "integer")}
    assert found.context["campaign"] == "x"


@pytest.mark.parametrize(
    "values",
    [
        {"other": "x"},
        {"source": "x"},
        {"name": 5},
        {"__proto__": {}},
        {"Name": "x"},
        {"ｎａｍｅ": ""},
    ],
)
def test_what_the_form_does_not_declare_is_malformed(values):
    tested = form(field("text", "name"), field("hidden", "source", source="constant", value="c"))
    with pytest.raises(rules.MalformedError) as caught:
        rules.judge_form(tested, values, {}, TODAY)
    assert "x" not in str(caught.value).replace("'", "").split()


def test_messages_are_in_the_best_language():
    first = field("text", "name", label={"en": "Name {max}", "el": "Όνομα"}, max_length=3)
    tested = form(first)
    broken = judge(first, "abcd", TODAY)
    assert rules.message(tested, first, broken, "el") == "Όνομα: ελ too_long"
    assert rules.message(tested, first, broken, "EL-gr") == "Όνομα: ελ too_long"
    # A label is a text, not a template.
    assert rules.message(tested, first, broken, "pt-BR") == "Name {max}: too_long 33"
    unnamed = field("text", "plain")
    assert rules.message(tested, unnamed, Judged(None, "required"), "").strip() == "plain: required"


def test_a_pattern_has_a_message_of_its_own():
    zip_code = field(
        "text", "zip", pattern="[0-9]{5}", messages={"pattern": {"el": "Πέντε ψηφία."}}
    )
    broken = judge(zip_code, "x", TODAY)
    tested = form(zip_code)
    assert rules.message(tested, zip_code, broken, "el") == "Πέντε ψηφία."
    assert rules.message(tested, zip_code, Judged(None, "required"), "el") == "zip: ελ required"


def test_every_code_has_been_told_by_some_rule():
    told = {
        code("text", None, required=True), code("text", "\x00"), code("text", "a", min_length=2),
        code("text", "aa", max_length=1), code("text", "a", pattern="b"), code("email", "a"),
        code("phone", "a"), code("decimal", 1e16), code("integer", 0.5), code("decimal", 0.5),
        code("integer", 0, min=1), code("integer", 2, max=1), code("select", "a"),
        code("date", "a"), code("date", "2026-01-01", earliest="2026-01-02"),
        code("date", "2026-01-03", latest="2026-01-02"), code("url", "a"),
        code("integer", 2, step=5), code("time", "a"), code("datetime", "a"),
        code("checkboxes", ["a"], options=("a",), min_choices=2),
        code("checkboxes", ["a"], options=("a",), max_choices=0),
        "mismatch",  # see test_form_rules.py
    }  # fmt: skip
    assert told == set(MESSAGES["en"])


def test_a_number_beyond_every_double_is_none():
    for kind in ("integer", "decimal"):
        assert code(kind, 10**400) == code(kind, float("inf")) == code(kind, "x")
