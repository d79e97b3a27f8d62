"""Files as other programs make them, beyond what their guides show."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, read, told, xlsform
from tests.importers.test_hostile import repacked

HEAD = ["type", "name", "label"]
SETTINGS = [["form_title", "default_language"], ["Form", "en"]]


def calculated(book: bytes, *cells: str) -> bytes:
    """Return a workbook whose formulas have the value that a spreadsheet program gave them."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        sheets = {
            name: archive.read(name).decode()
            for name in archive.namelist()
            if name.startswith("xl/worksheets/sheet")
        }
    for cell in cells:
        sheets = {
            name: re.sub(
                rf'<c r="{cell}"([^>]*)>(<f>[^<]*</f>)<v ?/?>(?:</v>)?',
                r'<c r="\g<0>'.replace(r"\g<0>", cell) + r'"\1 t="str">\2<v>Told</v>',
                sheet,
            )
            for name, sheet in sheets.items()
        }
    return repacked(book, {name: sheet.encode() for name, sheet in sheets.items()})


def test_the_value_of_a_formula_is_taken_and_told(tmp_path):
    survey = [[*HEAD, "kuid"], ["text", "a", '=CONCATENATE("To","ld")', "=ROW()"]]
    settings = [["form_title", "default_language", "version"], ["Form", "en", "=NOW()"]]
    book = xlsform(survey, settings=settings)
    found = read(tmp_path, "f.xlsx", calculated(book, "C2"))
    assert fields_of(found)["a"]["label"] == {"en": "Told"}
    assert [each for each in told(found, "changed") if "formula" in each] == [
        "survey!C2 | label | The value of a formula, as the spreadsheet program last had it."
    ]
    # Nobody opened this one: its formula has no value.
    with pytest.raises(ImportFileError, match="survey!C2: A formula"):
        read(tmp_path, "f.xlsx", book)
    with pytest.raises(ImportFileError, match="survey!C2: This cell holds an error"):
        read(tmp_path, "f.xlsx", xlsform([HEAD, ["text", "a", "#N/A"]]))


def test_languages_are_known_by_all_their_names_and_others_kept(tmp_path):
    survey = [
        ["type", "name", "label::Kiswahili (sw)", "label::Kinyarwanda"],
        ["text", "a", "Jina", "Izina"],
    ]
    found = read(
        tmp_path, "f.xlsx", xlsform(survey, settings=[["default_language"], ["Kinyarwanda"]])
    )
    assert fields_of(found)["a"]["label"] == {"rw": "Izina", "sw": "Jina"}
    survey = [
        ["type", "name", "label::Dothraki", "hint::Dothraki", "hint::Sindarin"],
        ["text", "a", "Hake", "Me", "x"],
    ]
    found = read(tmp_path, "f.xlsx", xlsform(survey))
    field = fields_of(found)["a"]
    assert (field["label"], field["hint"]) == ({"en": "Hake"}, {"en": "Me"})
    assert has(told(found, "changed"), "label::Dothraki", "as the language of the form")
    assert has(told(found, "left"), "hint::Sindarin", "not known")


def test_older_headings_and_loops_of_xlsforms_are_read(tmp_path):
    head = [
        "command",
        "tag",
        "caption",
        "bind::required",
        "bind::relevant",
        "bind::jr:constraintMsg",
        "bind::constraint",
        "calculate",
        "media::image",
    ]
    found = read(tmp_path, "f.xlsx", xlsform([
        head,
        ["begin looped group", "l", "Loop"], ["text", "inner", "Inner"], ["end looped group"],
        ["text", "a", "A", "yes", "", "Short", "string-length(.) < 9", "", "a.png"],
        ["phone number", "b", "B", "", "${a} = 'x'"],
        ["calculate", "c", "", "", "", "", "", "concat(${a}, '!')"],
    ], settings=[["set form title", "default_language"], ["Old", "en"]]))  # fmt: skip
    made = fields_of(found)
    assert list(made) == ["a", "b", "c"]
    assert (made["a"]["required"], made["a"]["max_length"]) == (True, 8)
    assert made["a"]["messages"] == [{"rule": "too_long", "text": {"en": "Short"}}]
    assert made["b"]["show_if"]["values"] == ["x"]
    assert made["c"]["expression"] == "{a} & '!'"
    assert found.project.name == "Old"
    left = told(found, "left")
    assert has(left, "media::image", "not used")
    assert has(left, "l", "cannot be repeated")


def test_what_odk_asks_otherwise_is_told_and_never_taken_as_words(tmp_path):
    found = read(tmp_path, "f.xlsx", xlsform([
        [*HEAD, "default", "appearance", "constraint", "relevant", "read_only"],
        ["text", "a", "A", "once(uuid())"],
        ["text", "b", "B", "Call me (later)"],
        ["date", "c", "C", "", "month-year"],
        ["select_one l", "d", "Rate:", "", "label"],
        ["select_one l", "e", "E", "", "minimal search('x')"],
        ["datetime", "f", "F", "", "", ". >= date('2026-01-01') and . > now()"],
        ["integer", "g", "G", "", "", "not(. < 2 or . > 9)", "count-selected(${none}) > 0"],
        ["integer", "h", "H", "", "", "", "${g} - 2"],
        ["note", "i", "I", "", "", "", "", "yes"],
        ["text", "j", "J", "", "", "", "starts-with(${a}, 'a.b')"],
    ], choices=[["list_name", "name", "label"], ["l", "x", "X"], ["l", "y", "Y"]], settings=SETTINGS))  # fmt: skip
    assert errors(found) == []
    made = fields_of(found)
    assert "default" not in made["a"]
    assert made["b"]["default"] == "Call me (later)"
    assert made["heading Rate:"]["kind"] == "heading"
    assert made["f"]["earliest"] == "2026-01-01"
    assert (made["g"]["min"], made["g"]["max"]) == (2, 9)
    assert made["h_shown"]["expression"] == "(coalesce({g} - 2, 0)) <> 0"
    assert made["j"]["show_if"] == {"field": "a", "test": "matches", "values": ["a\\.b.*"]}
    left = told(found, "left")
    for name, part in (
        ("a", "once(uuid())"), ("c", "month-year"), ("e", "search("), ("f", "time of the day"),
        ("g", "none"),
    ):  # fmt: skip
        assert has(left, f"| {name} |", part), part
    assert not has(left, "| i |")


def test_properties_that_the_value_of_another_brings_are_asked_then(tmp_path):
    def only(value: object, **more: object) -> dict[str, object]:
        return {"properties": {"pet": {"const": value}, **more}}

    text = {"type": "string"}
    branches = [
        only("no"),
        {**only("one", age={"type": "integer"}, name=text), "required": ["age"]},
        only("more", name=text),
    ]
    pet = {"type": "string", "enum": ["no", "one", "more"]}
    dependent = {"properties": {"pet": pet}, "dependencies": {"pet": {"oneOf": branches}}}
    for schema in (
        dependent,
        {"type": "object", "properties": {"pet": pet}, "oneOf": branches},
        {"type": "object", "oneOf": branches},
    ):
        found = read(tmp_path, "f.json", {"$schema": "s", "title": "T", **schema})
        made = fields_of(found)
        assert told(found, "left") == []
        assert [each["value"] for each in made["pet"]["options"]] == ["no", "one", "more"]
        assert made["age"]["show_if"] == {"field": "pet", "test": "equals", "values": ["one"]}
        assert made["age"]["required"] is True
        assert made["name"]["show_if"] == {"field": "pet", "test": "in", "values": ["one", "more"]}
    alike = {
        "type": "object",
        "properties": {"pet": pet},
        "oneOf": [only("no", a=text), only("no", b=text)],
    }
    found = read(tmp_path, "f.json", alike)
    assert list(fields_of(found)) == ["pet"]
    assert has(told(found, "left"), "/oneOf", "not taken")


def test_schemas_of_generators_say_no_more_and_no_less(tmp_path):
    found = read(tmp_path, "f.json", {
        "$id": "https://example.com/s.json", "type": "object",
        "title": {"en": "Form", "el": "Φόρμα"},
        "$defs": {"n": {"$anchor": "name", "type": "string", "maxLength": 5}, "a b": {"type": "integer"}},
        "properties": {
            "a": {"$ref": "#name", "default": None}, "b": {"$ref": "https://example.com/s.json#/$defs/n"},
            "c": {"$ref": "#/$defs/a%20b"}, "d": {"type": "string", "format": "uuid"},
            "e": {"type": "object", "properties": {"f": {"type": "string"}}, "required": ["f"]},
            "g": {"type": "string", "title": {"en": "G", "el": "Γ"}},
        },
        "if": {"properties": {"a": {"const": "x"}}}, "else": {"properties": {"g": False}},
        "required": ["g"],
    })  # fmt: skip
    made = fields_of(found)
    assert (made["a"]["max_length"], made["b"]["max_length"], made["c"]["kind"]) == (
        5,
        5,
        "integer",
    )
    assert made["g"]["label"] == {"en": "G", "el": "Γ"}
    assert made["g"]["show_if"] == {"field": "a", "test": "equals", "values": ["x"]}
    assert found.project.texts.title.as_dict() == {"en": "Form", "el": "Φόρμα"}
    assert sorted(told(found, "left")) == [
        "/properties/d | d | Its rule “format: uuid”.",
        "/properties/e/properties/f | e.f | That it must be answered: what it is part of may be missing.",
    ]
    with pytest.raises(ImportFileError, match="leads nowhere"):
        read(tmp_path, "f.json", {"type": "object", "properties": {"a": {"$ref": "#nothing"}}})
    found = read(
        tmp_path,
        "f.json",
        {
            "schema": {"type": "object", "properties": {"a": {"type": "string"}}},
            "uischema": {"type": "VerticalLayout"},
        },
    )
    assert has(told(found, "left"), "/uischema", "shows no question")


@pytest.mark.parametrize(
    ("page", "label"),
    [
        ("<label>Message</label><textarea name=a></textarea>", "Message"),
        ("<table><tr><td>Second name:</td><td><input name=a></td></tr></table>", "Second name"),
        ("Browser: <input name=a>", "Browser"),
        ("<input name=z> Browser: <input name=a>", "Browser"),
        ("<span>Name</span><input name=a>", "Name"),
        ("<h2>Contact</h2><input name=a>", "A"),
        ("<p>We ask little.</p><input name=a>", "A"),
        (f"<div>{'long ' * 40}</div><input name=a>", "A"),
        ("<input id=z type=checkbox name=z><label for=z>Other</label><select name=a><option>1<option>2</select>", "A"),
        ("<output>5</output><input name=a>", "A"),
        ("Before <input name=a placeholder=Inside>", "Inside"),
    ],
)  # fmt: skip
def test_a_control_without_a_label_is_called_by_the_words_before_it(tmp_path, page, label):
    found = read(tmp_path, "f.html", f"<html lang=en><form>{page}</form></html>")
    assert fields_of(found)["a"]["label"] == {"en": label}


def test_idioms_of_websites_are_no_questions(tmp_path):
    found = read(tmp_path, "f.html", """<html lang=en><title>Site</title><h1>Book a table</h1><form>
        <input type=hidden name=utf8 value=x><input type=hidden name=news value=0>
        <label><input type=checkbox name=news value=1 aria-required=true>News</label>
        <input name=honeypot style="display:none">
        <label for=r0>Where?</label><input type=radio name=r id=r0 value=in><label for=r0>Inside</label>
        <input type=radio name=r id=r1 value=out><label for=r1>Outside</label>
        <div role=radiogroup aria-label=Colour><div role=radio>Red</div></div>
        <fieldset aria-hidden=true><legend>Twice</legend></fieldset>
        <label>When <input type=datetime-local name=w min=2026-01-01T08:00></label></form></html>""")  # fmt: skip
    made = fields_of(found)
    assert list(made) == ["news", "r", "w"]
    assert made["news"]["required"] is True
    assert [each["label"]["en"] for each in made["r"]["options"]] == ["Inside", "Outside"]
    assert found.project.name == "Book a table"
    left = told(found, "left")
    for name, part in (
        ("utf8", "token"), ("news", "nothing is chosen"), ("honeypot", "token"),
        ("Colour", "a script makes"), ("w", "time of its min"),
    ):  # fmt: skip
        assert has(left, f"| {name} |", part), name


def test_headings_of_a_table_may_be_greek(tmp_path):
    text = "Ερώτηση;Υποχρεωτικό;Επιλογές;Τύπος\nΌνομα;ναι;;κείμενο\nΧρώμα;όχι;Κόκκινο|Μπλε;λίστα\n"
    found = read(tmp_path, "f.csv", text)
    first, second = fields_of(found).values()
    assert (first["kind"], first["required"], first["label"]) == ("text", True, {"el": "Όνομα"})
    assert (second["kind"], len(second["options"])) == ("select", 2)


def test_special_choices_and_ratings_of_surveyjs(tmp_path):
    found = read(tmp_path, "f.json", {"locale": "el", "elements": [
        {"type": "radiogroup", "name": "a", "title": {"default": "Which?", "el": "Ποιο;"}, "choices": ["x", "y"], "showRefuseItem": True, "showDontKnowItem": True, "correctAnswer": "y", "choicesOrder": "random"},
        {"type": "matrix", "name": "m", "cellType": "checkbox", "rows": ["r"], "columns": ["c", "d"]},
        {"type": "rating", "name": "s", "rateValues": [{"value": 1, "text": "Κακό"}, 2, {"value": 3, "text": "Καλό"}]},
        {"type": "boolean", "name": "b", "isRequired": True, "defaultValue": False},
        {"type": "imagepicker", "name": "p", "multiSelect": True, "choices": ["cat", "dog"]},
        {"type": "panel", "name": "q", "isRequired": True, "elements": [{"type": "text", "name": "t", "setValueIf": "{a} = 'x'", "validators": [{"type": "text", "minLength": 3, "allowDigits": False, "text": "Λίγα"}]}]},
    ]})  # fmt: skip
    made = fields_of(found)
    assert made["a"]["label"] == {"el": "Ποιο;", "en": "Which?"}
    assert [each["value"] for each in made["a"]["options"]] == ["x", "y", "refused", "dontknow"]
    assert "default" not in made["a"]
    assert made["m_r"]["kind"] == "checkboxes"
    assert made["s"]["grade_words"] == [{"el": "Κακό"}, {"el": "2"}, {"el": "Καλό"}]
    assert (made["b"]["kind"], "required" in made["b"]) == ("checkbox", False)
    assert made["p"]["kind"] == "checkboxes"
    assert made["t"]["messages"] == [{"rule": "too_short", "text": {"el": "Λίγα"}}]
    left = told(found, "left")
    for name in (
        "correctAnswer",
        "choicesOrder",
        "pictures",
        "isRequired",
        "setValueIf",
        "allowDigits",
    ):
        assert has(left, name), name


def test_what_formio_shows_and_checks_besides_is_told(tmp_path):
    found = read(tmp_path, "f.json", {"components": [
        {"type": "select", "key": "a", "label": "A", "dataSrc": "json", "valueProperty": "code", "template": "<b>{{ item.name }}</b>", "data": {"json": [{"name": "Greece", "code": "GR"}, {"name": "Cyprus", "code": "CY"}]}},
        {"type": "select", "key": "b", "label": "B", "dataSrc": "json", "data": {"json": '["x", "y"]'}},
        {"type": "currency", "key": "c", "label": "C", "prefix": "€", "currency": "EUR", "suffix": ""},
        {"type": "day", "key": "d", "label": "D", "fields": {"day": {"hide": True}, "year": {"hide": False}}},
        {"type": "textfield", "key": "e", "label": "E", "case": "uppercase", "unique": True, "description": "d", "tooltip": "t"},
        {"type": "selectboxes", "key": "f", "label": "F", "values": [{"label": "X", "value": "x"}, {"label": "Y", "value": "y"}], "validate": {"minSelectedCount": 1}, "minSelectedCountMessage": "One at least"},
        {"type": "textfield", "key": "g", "label": "G", "conditional": {"show": True, "conjunction": "all", "conditions": [{"component": "e", "operator": "startsWith", "value": "a+"}, {"component": "d", "operator": "dateGreaterThan", "value": "2026-01-01T00:00:00+02:00"}]}},
    ]})  # fmt: skip
    assert errors(found) == []
    made = fields_of(found)
    assert [(each["value"], each["label"]["en"]) for each in made["a"]["options"]] == [
        ("GR", "Greece"),
        ("CY", "Cyprus"),
    ]
    assert [each["value"] for each in made["b"]["options"]] == ["x", "y"]
    assert "upper" in made["e"]["normalise"]
    assert made["f"]["messages"] == [{"rule": "too_few", "text": {"en": "One at least"}}]
    assert made["g"]["show_if"]["conditions"] == [
        {"field": "e", "test": "matches", "values": ["a\\+.*"]},
        {"field": "d", "test": "greater", "values": ["2026-01-01"]},
    ]
    left = told(found, "left")
    for name, part in (
        ("c", "€"),
        ("c", "EUR"),
        ("d", "the day"),
        ("e", "unique"),
        ("e", "tooltip"),
    ):
        assert has(left, f"| {name} |", part), part
    assert len(left) == 5
