"""Every reader of tables of comma-separated values takes the line that names the separator."""

from __future__ import annotations

import re

import pytest

from builder.check import validate
from builder.errors import ImportFileError, ValuesError
from builder.form.fields import TextField
from builder.importers.reading import read_form
from builder.render import compile_form
from builder.separated import separated
from builder.translations.table import read_table as read_texts
from builder.trial.cases.table import read_table as read_cases
from builder.trial.cases.table import write_table as write_cases
from builder.trial.values.table import read_table as read_values
from tests.deliver.bundles import starter


@pytest.mark.parametrize(
    ("text", "separator", "told", "rows"),
    [
        ("a,b\n", ",", "", "a,b\n"),
        ("a;b\n1,2;3,4\n", ";", "", "a;b\n1,2;3,4\n"),
        ('"a,b,c";d\n', ";", "", '"a,b,c";d\n'),
        ("\n\na\tb", "\t", "", "\n\na\tb"),
        ("alone", ",", "", "alone"),
        # A heading on two lines, and a first line that only has spaces.
        (
            '"Label\n(what people read)";Kind\nName;text',
            ";",
            "",
            '"Label\n(what people read)";Kind\nName;text',
        ),
        ('"label, or ""title""\nx";kind\n', ";", "", '"label, or ""title""\nx";kind\n'),
        ("\n  \nlabel;kind\nName, first;text\n", ";", "", "\n  \nlabel;kind\nName, first;text\n"),
        # Inches are no quotation marks.
        ('5" nail;x\n6" nail, small;y', ";", "", '5" nail;x\n6" nail, small;y'),
        ('"alone"\nx;y\n', ",", "", '"alone"\nx;y\n'),
        # Line breaks in a cell of the first row.
        ('"a\n(b, c)";d\n1;2\n', ";", "", '"a\n(b, c)";d\n1;2\n'),
        ('a;"b\r\n""c,,\n"";;";d\n', ";", "", 'a;"b\r\n""c,,\n"";;";d\n'),
        ('"a,\n,b"\tc\r\n', "\t", "", '"a,\n,b"\tc\r\n'),
        ('5";b\n6";c,,\n', ";", "", '5";b\n6";c,,\n'),
        # Blank lines before it.
        ("\n  \na;b\nc, d;e\n", ";", "", "\n  \na;b\nc, d;e\n"),
        ("\u00a0\r\n \x0b\r\na;b\r\n", ";", "", "\u00a0\r\n \x0b\r\na;b\r\n"),
        ("\t\t\na,\tb\tc\n", "\t", "", "\t\t\na,\tb\tc\n"),
        (" \n", ",", "", " \n"),
        ("", ",", "", ""),
        ("sep=;\r\na;b\r\n", ";", "sep=;\r\n", "a;b\r\n"),
        ("SEP=,\na;b,c\n", ",", "SEP=,\n", "a;b,c\n"),
        ("sep=\t\ra\tb", "\t", "sep=\t\r", "a\tb"),
        ("sep=|\na|b", "|", "sep=|\n", "a|b"),
        ('"sep=;"\na;b', ";", '"sep=;"\n', "a;b"),
        ("sep=;;;\na;b;c", ";", "sep=;;;\n", "a;b;c"),
        ("sep=;", ";", "sep=;", ""),
        # A column may be called so.
        ("sep=a,b\n", ",", "", "sep=a,b\n"),
        ("sep;b\n", ";", "", "sep;b\n"),
        ("separator,b\n", ",", "", "separator,b\n"),
    ],
)
def test_what_stands_between_cells(text, separator, told, rows):
    found = separated(text)
    assert (found.separator, found.told, found.text) == (separator, told, rows)
    assert found.told + found.text == text


def table(*rows: str, told: str = "sep=;") -> bytes:
    return b"\xef\xbb\xbf" + "\r\n".join((told, *rows, "")).encode()


@pytest.mark.parametrize("told", ["sep=;", '"sep=;"', "Sep=;;"])
def test_each_reader_takes_the_line(told):
    form = compile_form(validate(starter()))
    name = next(each.name for each in form.fields if each.kind == "text")
    cases = read_cases(table("case;expect.status", "a,b,c,d;200", told=told))
    assert (cases.columns, cases.rows) == (("case", "expect.status"), (("a,b,c,d", "200"),))
    assert read_values(form, table(name, "x, y", told=told)) == ({name: "x, y"},)
    texts = read_texts(table("key (keep);en;el", "form.name;a, b;γ, δ", told=told), "en")
    assert [each.wordings for each in texts.lines] == [{"el": "γ, δ"}]


def test_each_reader_takes_a_line_break_in_its_first_row(tmp_path):
    form = compile_form(validate(starter()))
    name = next(each.name for each in form.fields if each.kind == "text")
    cases = read_cases(b'case;"a\n,,,";expect.status\r\na;;200\r\n')
    assert (cases.columns, cases.line_end) == (("case", "a\n,,,", "expect.status"), "\r\n")
    assert read_values(form, f'"\n{name}\n";\n"x, y";\n'.encode()) == ({name: "x, y"},)
    texts = read_texts('"key (keep)\n";en;el\nform.name;a, b;γ, δ\n'.encode(), "en")
    assert [each.wordings for each in texts.lines] == [{"el": "γ, δ"}]
    file = tmp_path / "form.csv"
    for head in ('label;kind;"Ours\n(a, b, c, d)"', "\n  \nlabel;kind;"):
        file.write_text(f"{head}\nName, first;text;\n")
        (field,) = read_form(file).project.fields
        assert isinstance(field, TextField)
        assert field.label.in_language("en") == "Name, first"


def test_a_form_in_a_table_with_the_line(tmp_path):
    file = tmp_path / "form.csv"
    file.write_bytes(table("label;kind", "Name, first;text"))
    (field,) = read_form(file).project.fields
    assert isinstance(field, TextField)
    assert field.label.in_language("en") == "Name, first"


def test_rows_are_counted_as_a_spreadsheet_shows_them_and_lines_as_an_editor_does(tmp_path):
    form = compile_form(validate(starter()))
    with pytest.raises(ValuesError, match="Row 3 has more cells"):
        read_cases(table("case;expect.status", "a;200", "b;200;x"))
    with pytest.raises(ValuesError, match="Line 3 cannot be read"):
        read_cases(table("case;expect.status", 'a;"200"x'))
    with pytest.raises(ValuesError, match="Column 1: no field is called"):
        read_values(form, table("nobody", "x"))
    with pytest.raises(ImportFileError) as caught:
        read_texts(table("key (keep);en;el", 'form.name;"a"x;b'), "en")
    assert "row 2" in str(caught.value)
    file = tmp_path / "form.csv"
    file.write_bytes(table("label;kind", 'Name;"text"x'))
    with pytest.raises(ImportFileError, match=re.escape("line 3")):
        read_form(file)


def test_a_table_of_cases_is_written_with_its_line():
    for told in ("sep=;", "sep=|"):
        separator = told[-1]
        row = f'a{separator}"quoted{separator}"'.replace("a", "a,b", 1)
        data = table(f"case{separator}expect.status", row, told=told)
        read = read_cases(data)
        assert read.tells_separator
        assert read_cases(write_cases(read)) == read
        assert write_cases(read).startswith(b"\xef\xbb\xbf" + told.encode() + b"\r\n")
