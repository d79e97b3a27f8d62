"""Reading and writing tables: what cells mean, what is refused, that nothing is changed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.errors import ValuesError
from builder.trial.cases.case import Case, Expected, Mark
from builder.trial.cases.reading import read_cases
from builder.trial.cases.table import CELL_MAX, ROWS_MAX, CaseTable, read_table, write_table
from builder.trial.cases.writing import table_of
from tests.trial.cases.tables import TODAY, cases, form

BIG = "90071992547409931234567"


def case_of(header: str, row: str) -> Case:
    (found,) = cases(f"{header},expect.status\n{row},200\n")
    return found


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        ("code", "00123", "00123"),  # a text that looks like a number
        ("code", " a ", " a "),
        ("code", "today", "today"),
        ("code", "true", "true"),
        ("code", 'json:""', ""),
        ("code", "json:12", 12),
        ("code", "(missing)", "(missing)"),
        ("field.channel", "two", "two"),
        ("amount", "12", 12),
        ("amount", " -0.5 ", -0.5),
        ("amount", "1e3", 1000.0),
        ("amount", BIG, int(BIG)),
        ("amount", "json:null", None),
        ("day", "today", TODAY.isoformat()),
        ("day", "today+3", (TODAY + timedelta(days=3)).isoformat()),
        ("day", "today-99999", (TODAY - timedelta(days=99_999)).isoformat()),
        ("day", "2026-02-30", "2026-02-30"),
        ("agreed", "Yes", True),
        ("agreed", "0", False),
        ("extras", "a | b", ["a", "b"]),
        ("extras", "a", ["a"]),
        ("extras", "json:[]", []),
    ],
)
def test_a_cell_is_read_by_its_field(column, cell, value):
    quoted = f'"{cell.replace(chr(34), chr(34) * 2)}"'
    (found,) = case_of(column, quoted).values.values()
    assert (type(found), found) == (type(value), value)


def test_an_empty_cell_is_no_answer():
    assert case_of("case,code,agreed", "x,,").values == {}


def test_reserved_columns_are_not_answers():
    header = "channel,user_id,parameter.utm,variables,expect.context,expect.context.ref"
    case = case_of(header, 'web,(missing),mail,"{""visits"": 3}",at least,(any)')
    assert case.values == {}
    assert case.parameters == {"channel": "web", "user_id": Mark.MISSING, "utm": "mail"}
    assert case.variables == {"visits": 3}
    assert case.expected == Expected(status=200, context={"ref": Mark.ANY})


def test_the_answers_themselves_can_be_expected():
    case = case_of("code,amount,extras,expect.context,expect.context.amount", "x,2,a,answers,3")
    assert case.expected.context == {"code": "x", "amount": 3}
    assert case.expected.is_whole_context


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", "no first row"),
        ("code,expect.status\n", "no cases"),
        ("code,expect.status\n,\n\n", "no cases"),
        ("nothing,expect.status\nx,200", "Row 1, column 1: no field with an answer"),
        ("code,,expect.status\nx,,200", "Row 1, column 2: the column has no name"),
        ("ref,expect.status\nx,200", "Row 1, column 1: no field with an answer"),
        ("expect.context.x\n1", "Row 1, column 1: the form delivers nothing"),
        ("expect.error.ref\n1", "Row 1, column 1: no field with an answer"),
        ("parameter.\n1", "Row 1, column 1: “parameter.” names no query parameter"),
        ("code,code,expect.status\n1,2,200", "Row 1, column 2: “code” stands in column 1"),
        ("code,field.code,expect.status\n1,2,200", "Row 1, column 2"),
        ("channel,parameter.channel,expect.status\n1,2,200", "Row 1, column 2"),
        ("code\nx", "Row 2 expects nothing"),
        ("expect.errors\nat least", "Row 2 expects nothing"),
        ("code,expect.status\nx,200\ny,ok", "Row 3, column expect.status: this is not an HTTP"),
        ("amount,expect.status\n1,200\n\nabc,200", "Row 4, column amount: this is not a number"),
        ("amount,expect.status\n1e999,200", "Row 2, column amount: this is not a number"),
        ("agreed,expect.status\nmaybe,200", "Row 2, column agreed: this is neither yes nor no"),
        ("code,expect.status\njson:{,200", "Row 2, column code: what follows json: is not JSON"),
        ("variables,expect.status\n[1],200", "Row 2, column variables: this is not a flat"),
        ("expect.error.code\nnonsense", "Row 2, column expect.error.code: this field has no rule"),
        ("expect.page\ngone", "Row 2, column expect.page: this is not one of these words"),
        ("expect.context\nall", "Row 2, column expect.context: this is not one of these words"),
        ("expect.status\n200,1", "Row 2 has more cells"),
        ('expect.status\n"200', "cannot be read"),
        ("case,expect.status\na,200\nb,200\na,200", "Row 4: a case “a” stands in row 2"),
    ],
)
def test_a_faulty_table_says_where(table, told):
    with pytest.raises(ValuesError) as fault:
        cases(table)
    assert told in str(fault.value)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ValuesError, match="UTF-8"):
        read_table("é".encode("latin-1"))


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def check_written_table_reads_as_itself(data):
    width = data.draw(st.integers(1, 4))
    columns = data.draw(st.lists(CELLS, min_size=width, max_size=width).filter(any))
    rows = st.lists(CELLS, min_size=width, max_size=width).map(tuple)
    # The separator is told by the first row, so both must not stand in it.
    separator = data.draw(st.sampled_from(",;|"))
    columns = [each.translate({ord(e): "." for e in ",;\r\n\ufeff"}) or "." for each in columns]
    table = CaseTable(
        columns=tuple(columns),
        rows=tuple(data.draw(st.lists(rows, max_size=4))),
        separator=separator if width > 1 or separator == "|" else ",",
        tells_separator=separator == "|" or data.draw(st.booleans()),
        has_mark=data.draw(st.booleans()),
        line_end=data.draw(st.sampled_from(["\n", "\r\n"])),
    )
    assert read_table(write_table(table)) == table


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_written_table_reads_as_itself(data):
    check_written_table_reads_as_itself(data)


@pytest.mark.fuzz
@settings(max_examples=5000, deadline=None)
@given(st.data())
def test_every_written_table_reads_as_itself(data):
    check_written_table_reads_as_itself(data)


TYPED = st.one_of(
    CELLS, st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
    st.none(), st.lists(CELLS, max_size=3),
)  # fmt: skip
NAMES = st.sampled_from(["code", "channel", "amount", "day", "agreed", "extras"])
MADE = st.builds(
    lambda values, context, whole: Case(
        row=2, name="x", values=values,
        expected=Expected(status=200, context=context, is_whole_context=whole),
    ),
    st.dictionaries(NAMES, TYPED),
    st.dictionaries(
        st.sampled_from(["code", "amount", "day", "extras_a", "ref", "utm"]),
        st.one_of(TYPED, st.sampled_from(Mark)),
    ),
    st.booleans(),
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(MADE)
def test_written_cases_read_as_themselves(case):
    table = read_table(write_table(table_of(form(), [case], TODAY)))
    (again,) = read_cases(form(), table, TODAY)
    assert again == case
    # 1, 1.0 and true are equal to Python, and not the same answer.
    assert _types(again.values) == _types(case.values)
    assert _types(again.expected.context) == _types(case.expected.context)


def _types(values):
    return {name: type(value) for name, value in values.items()}


@pytest.mark.parametrize(
    ("columns", "rows", "said"),
    [
        (("case",), (("x",),) * (ROWS_MAX + 1), "more than 10,000 rows"),
        (("case",), (("x" * CELL_MAX,),) * 33, "too large"),
        (("case", "code"), (("", "x" * (CELL_MAX + 1)),), "Row 2, column 2: the text is longer"),
        (("case",), (("\ud83d",),), "Row 2, column 1: half of a character"),
        (("case", "parameter.\udc00"), (), "Row 1, column 2: half of a character"),
        (("sep=;",), (("x",),), "read as another"),
        (("",), (), "no first row"),
    ],
)
def test_a_table_that_could_not_be_read_again_is_not_written(columns, rows, said):
    with pytest.raises(ValuesError, match=said):
        write_table(CaseTable(columns=columns, rows=rows))


def test_what_spreadsheets_write_is_read_as_the_same_cases():
    plain = "code,amount,expect.status\nx,1,200\n"
    usual = cases(plain)
    for written in (
        plain.replace(",", "\t"),
        plain.replace(",", ";").replace("\n", "\r\n"),
        "\ufeff" + plain,
        plain.replace("\n", ",,\n"),  # columns that were emptied
        plain.replace("\n", "\t\t\n").replace(",", "\t"),
        plain.replace("\n", "\r"),
    ):
        assert cases(written) == usual, written
    with pytest.raises(ValuesError, match="Row 1, column 4: the column has no name"):
        cases("code,amount,expect.status,\nx,1,200,note\n")
    for coding in ("utf-16", "cp1252"):
        with pytest.raises(ValuesError, match="not UTF-8") as found:
            read_table("code,expect.status\nZoé,200\n".encode(coding))
        assert "CSV UTF-8" in found.value.hint
