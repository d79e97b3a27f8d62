"""Calculations keep their places, are written back, and are typed by names of fields."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form.answer_type import Type
from builder.form.calculations import each_usable_before, examine, usable_before
from builder.form.expressions import FUNCTIONS, ExpressionError, parse, read, type_of
from builder.form.expressions.completion import Usable, call_at, complete
from builder.form.expressions.language import COMPARING, LONGEST
from builder.form.expressions.scanner import tokens
from builder.form.expressions.shown import from_display, to_display
from builder.form.expressions.writer import literal, unparse
from builder.form.fields import CalculatedField, DateField, HiddenField, IntegerField, TextField
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from tests.form.generated import STEADY
from tests.projects import project, words

_LEAVES = st.one_of(
    st.floats(0, 1e15, allow_nan=False),
    st.booleans(),
    st.text("ab 1é{}(\n", max_size=4),
    st.text("a'", max_size=3),
    st.text('a"', max_size=3),
    st.sampled_from("abc").map(lambda each: ("field", f"f_{each}")),
)


def _larger(nodes):
    signs = ("or", "and", "&", "+", "-", "*", "/", *COMPARING)
    return st.one_of(
        st.tuples(st.sampled_from(signs), nodes, nodes),
        st.tuples(st.sampled_from(("not", "negative")), nodes),
        st.builds(
            lambda name, rest: (name, *rest),
            st.sampled_from(sorted(FUNCTIONS)),
            st.lists(nodes, max_size=3),
        ),
    )


TREES: Any = st.recursive(_LEAVES, _larger, max_leaves=8)


# -- trees and texts ---------------------------------------------------------------------------


@STEADY
@given(TREES)
def test_what_is_written_is_parsed_as_it_was(tree):
    text = unparse(tree)
    if len(text) <= LONGEST:
        assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1+2*3", "1 + 2 * 3"),
        ("((1+2))*3", "(1 + 2) * 3"),
        ("1-(2-3)-4", "1 - (2 - 3) - 4"),
        ("(1-2)-3", "1 - 2 - 3"),
        ("not({a}=1)", "not {a} = 1"),
        ("(not {a})={b}", "(not {a}) = {b}"),
        ("{a}=(not {b})", "{a} = (not {b})"),
        ("not not {a} and(not {b}or{c})", "not not {a} and (not {b} or {c})"),
        ("-(-{a})", "--{a}"),
        ("-({a}+1)", "-({a} + 1)"),
        ("round( {a} ,2 )", "round({a}, 2)"),
        ('"a" & \'b"\'', "'a' & 'b\"'"),
        ("today( )", "today()"),
        ("0.0000001 + 1000000000000000 + 2.50", "0.0000001 + 1000000000000000 + 2.5"),
    ],
)
def test_writing_uses_one_style_and_few_parentheses(text, written):
    assert unparse(parse(text)) == written
    assert parse(written) == parse(text)


@pytest.mark.parametrize("value", ["a", "it's", 'so "called"', 'it\'s "so"', 3.0, -2.5, True, ""])
def test_a_constant_can_stand_in_place_of_any_value(value):
    text = f"{literal(value)} = {literal(value)}"
    assert type_of(read(text), {}) == "boolean"
    assert unparse(parse(f"not {literal(value)}"))


@pytest.mark.parametrize(
    "space", ["\u00a0", "\u202f", "\u3000", "\u200f", "\u2067", "\ufeff", "\n\t"]
)
def test_what_is_invisible_in_pasted_text_is_white_space(space):
    text = f"{space}1{space}+{space}round({space}{{n}},{space}2{space}){space}"
    assert parse(text) == parse("1 + round({n}, 2)")
    assert "".join(each.value for each in tokens(text)) == "1+round(n,2)"


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [("SUM(1)", "SUM", "sum"), ("1 = 2 AND 1 = 1", "AND", "and"), ("True", "True", "true")],
)
def test_a_word_in_capitals_is_said_to_be_written_in_small_letters(text, word, right):
    with pytest.raises(ExpressionError) as told:
        read(text)
    fault = told.value
    assert str(fault) == f"has the word “{word}”; write it as {right}."
    assert text[fault.start : fault.end] == word


def test_parts_know_where_they_stand():
    text = " round( ({a} + 2) * -3, 1) "
    part = read(text)
    found = {text[each.start : each.end] for each in part.walk()}
    assert found == {
        "round( ({a} + 2) * -3, 1)", "({a} + 2) * -3", "({a} + 2)", "{a}", "2", "-3", "3", "1",
    }  # fmt: skip
    assert parse("{a}+1") == parse(" {a} + 1")
    assert read("{a}+1") != read(" {a} + 1")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("1 + $ 2", "$"), ("1 2", "2"), ("1 + ", ""), ("(1 + 2", ""), ("1 + 'a' * 2", "'a'"),
        ("{n} + {gone}", "{gone}"), ("eval('x')", "eval"), ("{t} < {t}", "{t} < {t}"),
        ("1 + round({n}, 7)", "7"), ("1 + round({n})", "round({n})"), ("if({n}, 1, 2)", "{n}"),
        ("1 + date('2025-02-29')", "'2025-02-29'"), ("{n} {n}", "{n}"), ("round(1 2)", ""),
        ("1 + 9999999999999999", "9999999999999999"), ("'unclosed", "'"), ("", ""),
    ],
)  # fmt: skip
def test_faults_say_where_they_are(text, marked):
    with pytest.raises(ExpressionError) as told:
        type_of(read(text), {"n": "number", "t": "text"})
    fault = told.value
    assert text[fault.start : fault.end] == marked
    assert "{" not in str(fault)
    if not marked:
        assert fault.start == {"1 + ": 3, "(1 + 2": 6, "round(1 2)": 8}.get(text, 0)


# -- tokens ------------------------------------------------------------------------------------


def test_tokens_are_told_apart_by_what_they_are():
    text = "round({f_1}*2, 1) & 'a b' and nothing $"
    found = [(each.sort, each.value) for each in tokens(text)]
    assert found == [
        ("function", "round"), ("sign", "("), ("field", "f_1"), ("sign", "*"), ("number", "2"),
        ("sign", ","), ("number", "1"), ("sign", ")"), ("sign", "&"), ("text", "a b"),
        ("keyword", "and"), ("word", "nothing"), ("unknown", "$"),
    ]  # fmt: skip


@STEADY
@given(st.text("{}'\"af_1(),+ \n$é", max_size=20), st.booleans())
def test_tokens_cover_every_text(text, shown):
    at = 0
    for each in tokens(text, shown=shown):
        assert not text[at : each.start].strip()
        assert at <= each.start < each.end
        at = each.end
    assert not text[at:].strip()


def test_every_function_has_help_and_an_example_that_works():
    for name, function in FUNCTIONS.items():
        assert function.name == name
        assert function.signature.startswith(f"{name}(")
        assert function.help.endswith(".")
        repeated = 1 if function.repeats else len(function.takes)
        assert len(function.arguments) == repeated
        # Fields of an example have the type that makes it right.
        names = [
            each.value for each in tokens(function.example, shown=True) if each.sort == "field"
        ]
        ids = {each: f"f{index}" for index, each in enumerate(dict.fromkeys(names))}
        text = function.example
        for each, field_id in ids.items():
            text = text.replace(f"{{{each}}}", f"{{{field_id}}}")
        kinds: tuple[Type, ...] = ("number", "text", "date", "list", "boolean")
        fitting = []
        for kind in kinds:
            try:
                fitting.append(type_of(read(text), dict.fromkeys(ids.values(), kind)))
            except ExpressionError:
                continue
        assert fitting, name
        assert f"{name}(" in function.example


# -- names -------------------------------------------------------------------------------------


FIELDS = (
    IntegerField(id="f_1", name="price", label=words("Price")),
    IntegerField(id="f_2", name="price_2", label=words("price ")),
    TextField(id="f_3", name="it", label=LocalText.of(en='It\'s {so}|\n"called"')),
    TextField(id="f_4", name="utm", label=LocalText.of(en="parameter.utm")),
    TextField(id="f_5", name="hello", label=LocalText.of(en="Hello {{f_1}}")),
    HiddenField(id="f_6", name="ride", source="parameter", parameter="x"),
    TextField(id="f_7", name="f_1", label=LocalText.of(en="f_2")),
)
NAMES = ShownNames.of(FIELDS, "en")


def test_names_differ_and_fit_into_braces():
    assert list(NAMES.by_id.values()) == [
        "Price", "price (price_2)", "It’s (so)/ ”called”", "field parameter.utm", "Hello …",
        "ride", "f_2",
    ]  # fmt: skip
    assert NAMES.id_of(" PRICE ") == "f_1"
    assert NAMES.id_of("nothing") == ""
    many = [TextField(id=f"f_{i}", name="x", label=words("Name")) for i in range(4)]
    found = ShownNames.of(many, "en").by_id.values()
    assert list(found) == ["Name", "Name (x)", "Name (x) 2", "Name (x) 3"]


@STEADY
@given(st.lists(st.sampled_from(
    ["{f_1}", "{f_2}", "{f_3}", "{f_7}", "{f_gone}", "{f_gone2}", "{Nobody}", " + ", "'", '"', "'{f_1}'", "(", "round(", "2", "$"]
), max_size=9))  # fmt: skip
def test_what_is_shown_is_read_back_as_it_was(parts):
    text = "".join(parts)
    names = NAMES.including(each.value for each in tokens(text) if each.sort == "field")
    shown = to_display(text, names)
    assert to_display(text, NAMES) == shown
    assert from_display(shown, names) == text
    outside = re.sub(r"'[^']*'|\"[^\"]*\"", "", shown)
    assert not re.search(r"\{f_(?!2\})", outside)


def test_typed_names_become_ids_and_faults_stand_at_their_fields():
    day = DateField(id="f_8", name="day", label=words("Day"))
    late = IntegerField(id="f_9", name="late", label=words("Late"))
    constant = HiddenField(id="f_c", name="constant", value="x")
    total = CalculatedField(id="f_t", name="total", expression="{f_1} + {f_2}")
    whole = project(*FIELDS, constant, day, total, late)
    names = ShownNames.of(whole.fields, "en")
    assert "f_c" not in {each.id for each in usable_before(whole, "f_t")}
    assert "f_9" not in {each.id for each in usable_before(whole, "f_t")}
    assert examine(whole, "f_t").gives == "number"
    assert examine(whole, "f_t", from_display("{price} & {Day}", names)).gives == "text"
    for typed, marked in (
        ("{Price} * {price (price_2)} + {It’s (so)/ ”called”}", "{f_3}"),
        ("{Price} + {Day}", "{f_8}"),
        ("{Price} + {Late} + 1", "{f_9}"),
        ("{Price} + {constant}", "{f_c}"),
        ("{Price} + {Total} ", "{f_t}"),
        ("{Price} + {Pric} + 1", "{Pric}"),
        ("{Price} + {Price} $ 1", "$"),
        ("{Price} + ", ""),
        ("{Price} {Price}", "{f_1}"),
    ):
        stored = from_display(typed, names)
        fault = examine(whole, "f_t", stored).fault
        assert fault is not None, typed
        assert stored[fault.start : fault.end] == marked
        assert "f_" not in str(fault)
        if marked:
            assert fault.start == stored.rindex(marked)
    with pytest.raises(KeyError):
        examine(whole, "f_1")


# -- completions -------------------------------------------------------------------------------

USABLE = (
    Usable("Price", "number"), Usable("First name", "text"), Usable("Extras", "list"),
    Usable("Day", "date"), Usable("Μήκος", "number"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "replaced", "first"),
    [
        ("|", "", "{Price}"),
        ("{|", "{", "{Price}"),
        ("{na|", "{na", "{First name}"),
        ("1 + {pr|ic}", "{pric}", "{Price}"),
        ("{Price} |", "", "+ "),
        ("{Price} a|", "a", "and "),
        ("2 * ro|", "ro", "round()"),
        ("2 * ro|und", "round", "round()"),
        ("years(|", "", "{Day}"),
        ("count({|", "{", "{Extras}"),
        ("if({Price} > 2, | ", "", "{Price}"),
        ("tru|", "tru", "true"),
        ("fir|", "fir", "{First name}"),
        ("Fir|", "Fir", "{First name}"),
        ("1 + Μήκ|", "Μήκ", "{Μήκος}"),
        ("not |", "", "{Price}"),
    ],
)
def test_completions_fit_the_place(text, replaced, first):
    position = text.index("|")
    plain = text.replace("|", "")
    found = complete(plain, position, USABLE)
    assert plain[found.start : found.end] == replaced
    assert found.entries[0].insert == first
    assert all(0 <= each.caret <= len(each.insert) for each in found.entries)


@pytest.mark.parametrize("text", ["'a|'", "'a {|", "{Price} 'a|b'", "round|(", "{nothing|", "1|2"])
def test_no_completions_within_texts_and_for_unknown_names(text):
    position = text.index("|")
    found = complete(text.replace("|", ""), position, USABLE)
    assert [each.insert for each in found.entries if each.insert != "round()"] == []


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("round(", "round", 0), ("round({Price}, ", "round", 1), ("round(max(1, 2), ", "round", 1),
        ("round(max(1, ", "max", 1), ("round(1, 2)", None, 0), ("(1 + ", None, 0),
        ("if((", None, 0), ("sum('a,b', ", "sum", 1),
    ],
)  # fmt: skip
def test_the_function_at_a_place_is_known(text, name, argument):
    found = call_at(text, len(text))
    assert (found and found.function.name) == name
    assert (found.argument if found else 0) == argument


def test_who_looks_at_the_first_usable_field_reads_no_further():
    fields = [TextField(id=f"f_{number}", name=f"n{number}") for number in range(3)]
    read = iter(fields)
    form: Any = SimpleNamespace(fields=read)
    usable = each_usable_before(form, "f_2")
    assert next(usable) is fields[0]
    assert list(read) == fields[1:]
