from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from builder.errors import ProjectFileError
from builder.form.fields import DecimalField, TextField
from builder.form.kinds import KINDS
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.storage import codec
from builder.storage.codec import dump_fields, dump_project, load_fields, load_project
from builder.storage.schema import json_schema
from tests import projects
from tests.form.generated import STEADY, field_lists
from tests.form.generated import projects as any_projects

SCHEMA = Draft202012Validator(json_schema())


# -- round trips -----------------------------------------------------------------------------


@STEADY
@given(any_projects())
def test_any_project_is_read_as_it_was_written(project):
    text = dump_project(project)
    assert load_project(text) == project
    assert load_project(text.encode()) == project
    assert dump_project(load_project(text)) == text


@STEADY
@given(any_projects(2))
def test_the_schema_takes_any_project(project):
    SCHEMA.validate(json.loads(dump_project(project)))


@STEADY
@given(field_lists())
def test_any_fields_survive_the_clipboard(fields):
    assert load_fields(dump_fields(fields)) == fields


@pytest.mark.parametrize("project", [projects.every_kind(), projects.hostile()], ids=["all", "bad"])
def test_the_tests_own_projects_survive(project):
    assert load_project(dump_project(project)) == project


# -- writing ---------------------------------------------------------------------------------


def test_a_file_says_what_it_is_and_leaves_defaults_out():
    project = Project(id="f", name="n", fields=(TextField(id="a", name="b"),))
    assert json.loads(dump_project(project)) == {
        "kind": "webview-project",
        "format": 1,
        "id": "f",
        "name": "n",
        "languages": ["en"],
        "fields": [{"kind": "text", "id": "a", "name": "b", "label": {}}],
    }


def test_a_file_is_readable_text_that_ends_in_a_line():
    text = dump_project(projects.small())
    assert "Επιστροφή προϊόντος" in text
    assert '\n  "format": 1,\n' in text
    assert text.endswith("}\n")


def test_half_a_surrogate_pair_does_not_make_a_file_that_nobody_can_read():
    project = Project(
        id="f", name="a\ud83db", fields=(TextField(id="a", name="b", default="\udc00"),)
    )
    read = load_project(dump_project(project).encode())
    assert read.name == "a?b"
    assert load_fields(dump_fields(project.fields)) == (replace(project.fields[0], default="?"),)  # type: ignore[call-arg]  # fmt: skip


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_json_number_is_never_written(number):
    project = Project(id="f", name="n", fields=(DecimalField(id="a", name="b", min=number),))
    with pytest.raises(ValueError, match="JSON compliant"):
        dump_project(project)


# -- reading ---------------------------------------------------------------------------------


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dump_project(projects.every_kind()))
    return found


def changed(path: str, value: Any) -> dict[str, Any]:
    """Return a good file's content with one value changed, such as ``fields[2].label.en``."""
    found = data()
    keys = [
        int(k) if k.isdigit() else k for k in path.replace("[", ".").replace("]", "").split(".")
    ]
    inside: Any = found
    for key in keys[:-1]:
        inside = inside[key] if isinstance(key, int) else inside.setdefault(key, {})
    inside[keys[-1]] = value
    return found


def refused(content: Any) -> ProjectFileError:
    with pytest.raises(ProjectFileError) as caught:
        load_project(json.dumps(content))
    return caught.value


def test_the_unchanged_content_is_read():
    assert load_project(json.dumps(data())) == projects.every_kind()


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("name", 5, "A text was expected, but a number was found."),
        ("name", None, "A text was expected, but nothing was found."),
        ("languages", "en", "A list was expected, but a text was found."),
        ("languages[1]", 1, "A text was expected, but a number was found."),
        ("texts", [], "An object was expected, but a list was found."),
        ("texts.title", "Hello", "An object of language and wording was expected, but a text"),
        ("texts.title.en", 1, "A text was expected, but a number was found."),
        ("texts.title.en", [], "A text was expected, but a list was found."),
        ("texts.title.de.wording", 1, "A text was expected, but a number was found."),
        ("theme.radius", 8.0, "A whole number was expected, but 8.0 was found. Write 8."),
        ("theme.radius", True, "A whole number was expected, but true or false was found."),
        ("theme.scheme", "sepia", "One of 'auto', 'light', 'dark' was expected."),
        ("theme.scheme", ["auto"], "One of 'auto', 'light', 'dark' was expected."),
        ("platform.page_context", None, "One of 'page_context', 'page', 'both' was expected."),
        ("platform.integrations[0].channel", {}, "A text was expected, but an object was found."),
        ("fields", {}, "A list was expected, but an object was found."),
        ("fields[0]", "heading", "A field was expected, but a text was found."),
        ("fields[0].kind", "rocket", "A field kind was expected, one of text, textarea"),
        ("fields[0].kind", ["text"], "A field kind was expected"),
        ("fields[2].required", 1, "true or false was expected, but a number was found."),
        ("fields[2].required", "true", "true or false was expected, but a text was found."),
        ("fields[2].width", "huge", "One of 'full', 'half', 'third' was expected."),
        (
            "fields[2].normalise",
            ["trim", "rot13"],
            "One of 'trim', 'collapse', 'digits', 'unaccent', 'upper'",
        ),
        ("fields[4].min", 1.5, "A whole number was expected, but 1.5 was found."),
        ("fields[4].max", 1e300, "A whole number was expected, but 1e+300 was found."),
        ("fields[4].max", -0.0, "A whole number was expected, but -0.0 was found. Write 0."),
        ("fields[4].min", "1", "A whole number was expected, but a text was found."),
        ("fields[5].min", "0.5", "A number was expected, but a text was found."),
        ("fields[5].min", False, "A number was expected, but true or false was found."),
        ("fields[7].options[0]", "wrong", "An object was expected, but a text was found."),
    ],
    ids=lambda each: each if isinstance(each, str) and len(each) < 40 else "",
)
def test_a_wrong_type_is_told_with_its_path(path, value, words):
    fault = refused(changed(path, value))
    where = path + "[1]" if path.endswith("normalise") else path
    assert fault.where == where
    assert str(fault).startswith(f"{where}: {words}")


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400])
def test_a_number_that_no_double_holds_is_told_with_its_place(number):
    text = dump_project(projects.every_kind()).replace('"min": 0.5', f'"min": {number}')
    lines = text.splitlines()
    (line,) = (place for place, each in enumerate(lines, 1) if number in each)
    with pytest.raises(ProjectFileError, match="a number that is too large") as caught:
        load_project(text)
    assert caught.value.where == f"line {line}, column {lines[line - 1].index(number) + 1}"


@pytest.mark.parametrize(
    "where",
    [
        "rocket", "texts.subtitle", "texts.title.de.by", "page_words.welcome", "theme.fonts", "platform.secret", "hosting.path",
        "platform.integrations[0].key", "fields[0].label", "fields[2].max", "fields[4].pattern",
        "fields[7].options[1].labels", "key_fingerprints",
    ],
)  # fmt: skip
def test_an_unknown_property_is_not_passed_over(where):
    fault = refused(changed(where, "x"))
    assert fault.where == where
    assert "not known" in fault.message
    assert fault.hint == "Is it misspelt?"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("", "id"),
        ("", "name"),
        ("fields[2]", "id"),
        ("fields[2]", "name"),
        ("platform.integrations[0]", "channel"),
        ("fields[7].options[0]", "value"),
    ],
)
def test_a_missing_property_is_told_with_its_path(path, name):
    content = data()
    inside: Any = content
    for key in path.replace("[", ".").replace("]", "").split(".") if path else ():
        inside = inside[int(key) if key.isdigit() else key]
    del inside[name]
    fault = refused(content)
    assert fault.where == f"{path}.{name}".lstrip(".")
    assert "missing" in fault.message


@pytest.mark.parametrize("field_id", ["", "f_head"])
def test_an_id_that_is_empty_or_used_twice_is_refused(field_id):
    fault = refused(changed("fields[1].id", field_id))
    assert fault.where == "fields[1].id"
    assert "empty or used twice" in fault.message


def test_a_name_in_the_file_does_nothing_to_the_terminal():
    for where in ("", "texts.title."):
        value = 1 if where else "x"
        fault = refused(changed(f"{where}\x1b]0;owned\x07{'z' * 500}", value))
        assert fault.message.isprintable()
        assert len(fault.message) < 200


def test_decimals_may_be_whole_and_bounds_none():
    read = load_project(json.dumps(changed("fields[5].min", 3)))
    assert read.field("f_price").min == 3.0  # type: ignore[attr-defined]
    assert isinstance(read.field("f_price").min, float)  # type: ignore[attr-defined]
    assert load_project(json.dumps(changed("fields[5].min", None))).field("f_price").min is None  # type: ignore[attr-defined]  # fmt: skip


def test_empty_wordings_are_no_wordings():
    read = load_project(json.dumps(changed("texts.title", {"en": "Hi", "el": ""})))
    assert read.texts.title == LocalText.of(en="Hi")


# -- what it is ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["webview-key-pair", None, 5, ["webview-project"]])
def test_another_kind_of_file_is_no_project(kind):
    fault = refused({**data(), "kind": kind})
    assert fault.message == "kind: This is not a webview project."
    assert "webview-project" in fault.hint


@pytest.mark.parametrize("version", [0, -1, "1", 1.0, None, True, [1]])
def test_the_format_is_a_whole_number_from_1_on(version):
    assert refused({**data(), "format": version}).where == "format"


def test_a_file_without_a_format_is_refused():
    content = data()
    del content["format"]
    assert refused(content).where == "format"


@pytest.mark.parametrize("version", [2, 99, 10**30])
def test_a_newer_format_asks_for_an_update(version):
    fault = refused({**data(), "format": version, "unheard": "of"})
    assert "newer version" in fault.message
    assert fault.hint == "Update Webview Builder."


def test_an_earlier_format_is_migrated_before_it_is_read(monkeypatch):
    seen = []

    def migrated(content, version, wanted):
        seen.append((version, wanted))
        content["name"] = content.pop("title")
        return content

    content = data()
    content["title"] = content.pop("name")
    monkeypatch.setattr(codec, "FORMAT", 3)
    monkeypatch.setattr(codec, "migrated", migrated)
    assert load_project(json.dumps(content)) == projects.every_kind()
    assert seen == [(1, 3)]


# -- the clipboard ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("{}", "fields"),
        ('"text"', "fields"),
        ("[1]", "fields[0]"),
        ('[{"kind": "rocket", "id": "a"}]', "fields[0].kind"),
        ('[{"kind": "text", "id": "a", "name": "b", "x": 1}]', "fields[0].x"),
        ("see you at 5", "line 1, column 1"),
    ],
)
def test_what_is_no_list_of_fields_is_not_pasted(text, where):
    with pytest.raises(ProjectFileError) as caught:
        load_fields(text)
    assert caught.value.where == where


# -- the schema ------------------------------------------------------------------------------


def test_the_schema_is_one():
    Draft202012Validator.check_schema(json_schema())
    assert set(KINDS) < set(json_schema()["$defs"])


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("rocket", 1), ("fields[2].max", 1), ("theme.scheme", "sepia"), ("theme.radius", 8.5),
        ("fields[5].min", "1"), ("fields[2].required", 1), ("texts.title.en", 1), ("format", 2),
    ],
)  # fmt: skip
def test_the_schema_refuses_what_reading_refuses(path, value):
    content = changed(path, value)
    refused(content)
    assert not SCHEMA.is_valid(content)
