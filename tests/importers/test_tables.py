"""Tables of fields: CSV and spreadsheets."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from openpyxl import Workbook

from builder.errors import ImportFileError
from builder.importers.formats.table import ALIASES, COLUMNS
from tests.importers.making import errors, fields_of, has, read, told, workbook

TABLE = [
    ["Label", "Name", "Kind", "Required", "Options", "Min", "Max", "Default", "Section", "Condition"],
    ["First name", "first_name", "", "yes", "", "", "", "", "About you", ""],
    ["E-mail", "", "", "x", "", "", "", "", "About you", ""],
    ["Birthday", "", "", "", "", "1900-01-01", "today", "", "About you", ""],
    ["Colour", "", "", "", "r=Red | g=Green | b=Blue", "", "", "g", "Your order", ""],
    ["Sizes", "sizes", "Multiple choice", "", "S;M;L", "", "", "", "Your order", ""],
    ["How many", "count", "whole number", "no", "", "1", "9", "2", "Your order", ""],
    ["Do you agree to the terms?", "", "consent", "", "", "", "", "", "Your order", ""],
    ["Reason", "reason", "long text", "", "", "", "", "", "Your order", "${count} > 5"],
]  # fmt: skip


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "xlsx"])
def test_a_table_is_taken_with_guessed_kinds(tmp_path, delimiter):
    if delimiter == "xlsx":
        found = read(tmp_path, "t.xlsx", workbook({"Fields": TABLE}))
    else:
        quoted = [[f'"{cell}"' for cell in row] for row in TABLE]
        text = "\r\n".join(delimiter.join(row) for row in quoted)
        found = read(tmp_path, "t.csv", "\N{BYTE ORDER MARK}" + text)
    assert errors(found) == []
    assert (found.project.name, found.project.texts.title.as_dict()) == ("t", {"en": "t"})
    made = fields_of(found)
    assert {name: each["kind"] for name, each in made.items()} == {
        "step About you": "step", "first_name": "text", list(made)[2]: "email", "birthday": "date",
        "step Your order": "step", "colour": "radio", "sizes": "checkboxes", "count": "integer",
        "do_you_agree_to_the_terms": "consent", "reason": "textarea",
    }  # fmt: skip
    assert made["first_name"]["required"] is True
    assert (made["birthday"]["earliest"], made["birthday"]["latest"]) == ("1900-01-01", "today")
    assert [each["value"] for each in made["colour"]["options"]] == ["r", "g", "b"]
    assert made["colour"]["default"] == "g"
    assert (made["count"]["min"], made["count"]["max"], made["count"]["default"]) == (1, 9, 2)
    assert "required" not in made["count"]
    assert made["reason"]["show_if"] == {"field": "count", "test": "greater", "values": [5.0]}
    assert has(told(found, "changed"), "row 3", "E-mail", "guessed")


def test_translations_stand_in_columns_of_their_own(tmp_path):
    table = "label:el,label:pt_BR,hint:el\nΌνομα,Nome,Όπως στην ταυτότητα\n"
    found = read(tmp_path, "t.csv", table)
    assert found.project.languages == ("el", "pt-br")
    (field,) = fields_of(found).values()
    assert field["label"] == {"el": "Όνομα", "pt-br": "Nome"}
    assert field["hint"] == {"el": "Όπως στην ταυτότητα"}


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Τηλέφωνο", "phone"), ("ΤΗΛΕΦΩΝΟ", "phone"), ("Ημερομηνία γέννησης", "date"),
        ("Your e-mail address", "email"), ("Country", "country"), ("Price in €", "decimal"),
        ("Age", "integer"), ("Page title", "text"), ("Update", "text"), ("Σχόλια", "textarea"),
        ("Do you own a car?", "yesno"), ("Website", "url"), ("I accept the terms", "consent"),
        ("Time of day", "time"), ("Date and time of the visit", "datetime"),
    ],
)  # fmt: skip
def test_a_kind_is_guessed_by_the_label(tmp_path, label, kind):
    (field,) = fields_of(read(tmp_path, "t.csv", f"label\n{label}\n")).values()
    assert field["kind"] == kind


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a,b\n1,2\n", "row 1: There is no column “label”"),
        ("label,Label\na,b\n", "row 1: The column “Label” stands there twice"),
        ('label\n"open', "line 2: This is not a table"),
        ("label\n\x00nul\n", "line 2: A control character"),
        ("label\nΌνομα\n".encode("cp1253"), "line 2: The text is not in UTF-8"),
        (b"", "empty"),
        (b"  \n \n", "empty"),
    ],
)
def test_a_broken_table_is_refused_with_its_place(tmp_path, content, message):
    with pytest.raises(ImportFileError, match=message):
        read(tmp_path, "t.csv", content)


def test_utf_16_with_its_mark_is_read(tmp_path):
    found = read(tmp_path, "t.csv", "label\tname\nΌνομα\tonoma\n".encode("utf-16"))
    assert list(fields_of(found)) == ["onoma"]


def test_unknown_kinds_and_values_are_told(tmp_path):
    table = "label,kind,min,default,colour\nA,hologram,,,red\nB,integer,few,many,\nC,hidden,,,\n"
    found = read(tmp_path, "t.csv", table)
    assert has(told(found, "changed"), "row 2", "hologram")
    left = told(found, "left")
    assert has(left, "row 1", "colour")
    assert has(left, "row 3", "min", "few")
    assert has(left, "row 3", "default", "many")
    assert has(left, "row 4", "hidden")
    assert errors(found) == []


def test_the_guide_lists_every_column():
    guide = (Path(__file__).parents[2] / "docs" / "importing.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[a-z_`, ]+`) \| .* \| (.*?) ?\|$", guide, re.MULTILINE)
    columns = {name for head, _ in rows for name in re.findall(r"`([a-z_]+)`", head)}
    assert columns == COLUMNS
    also = {each.strip() for _, names in rows for each in re.split(r"[,;]", names) if each.strip()}
    assert also <= set(ALIASES)
    assert set(ALIASES.values()) <= columns


def test_a_sheet_that_is_shown_is_read_before_one_that_is_not(tmp_path):
    book = Workbook()
    hidden, shown = book.worksheets[0], book.create_sheet("Shown")
    for sheet, label in ((hidden, "Old"), (shown, "New")):
        sheet.append(["label"])
        sheet.append([label])
    hidden.sheet_state = "hidden"
    book.active = 1
    stream = io.BytesIO()
    book.save(stream)
    found = read(tmp_path, "form.xlsx", stream.getvalue())
    assert list(fields_of(found)) == ["new"]


def test_cells_without_a_named_column_are_in_the_report(tmp_path):
    table = "label;kind;;hint\nName, first;text;;\nStreet;text;x;Short;y;z\nCity;text;;;;\n"
    found = read(tmp_path, "f.csv", table)
    assert errors(found) == []
    assert told(found, "left") == ["row 3 | x | Its column has no name."]
    shifted = read(tmp_path, "f.csv", "label,kind\nName, first,text\n")
    assert has(told(shifted, "left"), "row 2 | text", "no name")
