"""Import, then export, then import gives the same form."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from builder.errors import ConflictError, InputError
from builder.form.fields import (
    OptionsField,
    RadioField,
    SliderField,
    TextField,
    YesNoField,
)
from builder.form.project import Hosting, Platform, Project
from builder.form.texts import LocalText
from builder.importers import WRITERS, export_form, read_form
from builder.importers.formats.json_schema import read_json_schema
from builder.importers.formats.xlsform import read_xlsform
from builder.importers.own import NAME as OWN
from builder.importers.own import without_target
from builder.importers.source import read_object
from builder.importers.writers.json_schema import schema_text, write_json_schema
from builder.importers.writers.workbook import workbook_bytes
from builder.importers.writers.xlsform import write_xlsform
from builder.importers.xlsx import read_workbook
from builder.storage.starters import starters
from tests.form.generated import STEADY, projects
from tests.importers.making import xlsform
from tests.importers.test_json_schema import SCHEMA
from tests.importers.test_services import FORMIO, SURVEY
from tests.projects import everything, options, project, words

SUFFIX = {"xlsform": ".xlsx", "json-schema": ".json"}


def again(form: Project, target: str, folder: Path) -> Project:
    """Export a form and import it; its own id is fresh, as it is another form."""
    path = folder / f"again{SUFFIX[target]}"
    done = export_form(form, path, force=True)
    left = [row.subject for row in done.report if row.outcome == "left"]
    assert left == (["delivery"] if without_target(form) != form else [])
    found = read_form(path)
    assert found.project.id != form.id
    return replace(found.project, id=form.id)


def in_memory(form: Project, target: str) -> Project:
    """Do the same without files."""
    if target == "xlsform":
        book = workbook_bytes(write_xlsform(form).content)
        back = read_xlsform(read_workbook(book)).project
    else:
        text = schema_text(write_json_schema(form).content)
        back = read_json_schema(read_object(text.encode())).project
    return replace(back, id=form.id)


@pytest.mark.parametrize("target", list(WRITERS))
def test_every_starter_form_and_every_kind_comes_back_the_same(tmp_path, target):
    for each in (*(one.project for one in starters()), everything()):
        assert again(each, target, tmp_path) == without_target(each), each.name


@pytest.mark.parametrize("target", list(WRITERS))
@pytest.mark.parametrize("source", [SCHEMA, SURVEY, FORMIO])
def test_an_imported_form_comes_back_the_same(tmp_path, target, source):
    path = tmp_path / "source.json"
    path.write_text(json.dumps(source))
    found = read_form(path).project
    assert again(found, target, tmp_path) == found


@settings(STEADY, max_examples=25)
@given(projects(4), st.sampled_from(list(WRITERS)))
def test_generated_forms_come_back_the_same(form, target):
    assert in_memory(form, target) == without_target(form)


@pytest.mark.fuzz
@pytest.mark.timeout(0)
@settings(STEADY, max_examples=1500)
@given(projects(), st.sampled_from(list(WRITERS)))
def test_many_generated_forms_come_back_the_same(form, target):
    assert in_memory(form, target) == without_target(form)


def test_whole_numbers_stay_whole_where_the_table_has_them_of_another_kind(tmp_path):
    """A slider that others would read as a decimal number: its bounds come back as they were."""
    form = project(
        SliderField(id="f_1", name="far", label=words("Far"), min=0, max=1839548797, step=-(10**12))
    )
    assert again(form, "xlsform", tmp_path) == without_target(form)


def test_what_others_edit_in_the_table_wins_over_what_we_wrote(tmp_path):
    form = project(
        TextField(id="f_1", name="one", label=words("One"), width="half", sensitive=True),
        RadioField(id="f_2", name="two", label=words("Two"), options=options("a", "b")),
    )
    path = tmp_path / "form.xlsx"
    export_form(form, path)
    book = load_workbook(path)
    survey = book["survey"]
    column = next(cell.column for cell in survey[1] if cell.value == "label::English (en)")
    survey.cell(2, column).value = "First"
    book.save(path)
    first, second = read_form(path).project.fields
    assert isinstance(first, TextField)
    assert first.label.in_language("en") == "First"
    assert (first.width, first.sensitive) == ("half", True)
    assert second == form.fields[1]


def test_a_table_opens_elsewhere_as_texts_and_holds_no_formula(tmp_path):
    evil = '=HYPERLINK("http://127.0.0.1/","x")'
    form = project(
        TextField(id="f_1", name="one", label=LocalText.of(en=evil), hint=LocalText.of(en="+1")),
        RadioField(id="f_2", name="two", label=words("@SUM(A1)"), options=options("0012", "1e5")),
    )
    path = tmp_path / "form.xlsx"
    export_form(form, path)
    for formulas in (True, False):
        book = load_workbook(path, data_only=not formulas)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
        assert {cell.data_type for cell in cells} == {"s"}
        values = {cell.value for cell in cells}
        assert {evil, "+1", "0012", "1e5"} <= values
    marked = {cell.value for cell in cells if cell.quotePrefix}
    assert {evil, "+1", "@SUM(A1)"} <= marked
    assert replace(read_form(path).project, id=form.id) == without_target(form)


@pytest.mark.parametrize("target", list(WRITERS))
def test_a_file_never_says_where_a_form_is_delivered(tmp_path, target):
    form = project(TextField(id="f_1", name="one", label=words("One")))
    form = replace(form, platform=replace(form.platform, submission_id="sent_id"))
    path = tmp_path / f"form{SUFFIX[target]}"
    export_form(form, path)
    evil: dict[str, object] = {
        "platform": {"base_url": "https://evil.example", "submission_id": "sent_id"}
    }
    evil |= {"hosting": {"backend_url": "https://evil.example"}, "key_fingerprint": "ab" * 32}
    if target == "xlsform":
        book = load_workbook(path)
        settings = book["settings"]
        column = next(cell.column for cell in settings[1] if cell.value == OWN)
        settings.cell(2, column).value = json.dumps(evil)
        book.save(path)
    else:
        schema = json.loads(path.read_text())
        schema[OWN]["form"] |= evil
        path.write_text(json.dumps(schema))
    found = read_form(path)
    assert found.project.platform == Platform(submission_id="sent_id")
    assert found.project.hosting == Hosting()
    assert found.project.key_fingerprint == ""
    assert "delivery" in [row.subject for row in found.report if row.outcome == "left"]


def test_what_a_cell_cannot_hold_is_told_and_the_rest_comes_back(tmp_path):
    long = "x" * 40_000
    short = TextField(id="f_1", name="one", label=words("One"))
    form = project(replace(short, hint=LocalText.of(en=long)))
    done = export_form(form, tmp_path / "form.xlsx")
    left = [row for row in done.report if row.outcome == "left"]
    assert any("hint" in row.text for row in left)
    (field,) = read_form(tmp_path / "form.xlsx").project.fields
    assert field == short


def test_the_report_of_an_export_names_what_only_we_read(tmp_path):
    form = project(TextField(id="f_1", name="one", label=words("One"), width="half"))
    rows = {row.subject: row for row in export_form(form, tmp_path / "form.json").report}
    assert rows["One"].outcome == "changed"
    assert "width" in rows["One"].text
    assert "label" in rows["One"].text  # the Greek wording, as a schema has one language


def test_a_schema_accepts_the_answers_that_the_form_takes(tmp_path):
    form = project(
        TextField(id="f_1", name="code", label=words("Code"), pattern="[A-Z]{2}", required=True),
        RadioField(id="f_2", name="two", label=words("Two"), options=options("a", "b")),
    )
    schema = write_json_schema(form).content
    for each in (schema, write_json_schema(everything()).content):
        jsonschema.Draft202012Validator.check_schema(each)
    judge = jsonschema.Draft202012Validator(schema)
    assert judge.is_valid({"code": "AB", "two": "b"})
    for wrong in ({}, {"code": "ab"}, {"code": "AB", "two": "c"}):
        assert not judge.is_valid(wrong)


@pytest.mark.parametrize("name", ["form", "form.txt", "form.webview.json"])
def test_a_name_that_says_no_format_is_refused(tmp_path, name):
    with pytest.raises(InputError, match="does not say"):
        export_form(project(), tmp_path / name)


def test_a_file_is_not_replaced_unasked(tmp_path):
    path = tmp_path / "form.xlsx"
    path.write_bytes(xlsform([["type", "name"]]))
    before = path.read_bytes()
    with pytest.raises(ConflictError):
        export_form(project(), path)
    assert path.read_bytes() == before


def test_choices_with_other_words_are_lists_of_their_own():
    form = project(
        RadioField(id="f_1", name="yes_no", label=words("One"), options=options("yes", "no")),
        YesNoField(id="f_2", name="two", label=words("Two"), yes_label=words("Aye")),
        YesNoField(id="f_3", name="three", label=words("Three")),
        YesNoField(id="f_4", name="four", label=words("Four")),
    )
    choices = next(each for each in write_xlsform(form).content if each.name == "choices")
    listed = [row[:2] for _, row in choices.rows[1:]]
    assert len(listed) == len(set(listed)) == 6
    assert in_memory(form, "xlsform") == without_target(form)


def test_the_same_form_gives_the_same_cells():
    form = everything()
    assert write_xlsform(form).content == write_xlsform(form).content
    lists = [each for each in form.fields if isinstance(each, OptionsField)]
    choices = next(s for s in write_xlsform(form).content if s.name == "choices")
    assert len({row[0] for _, row in choices.rows[1:]}) >= len({e.options for e in lists})
