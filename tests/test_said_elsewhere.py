"""What the schema of project files says of a property is said in the window in its language."""

from builder.form.project import Project
from builder.say import Speech, speak
from builder.storage.schema import json_schema
from builder.storage.source_help import offers_at, said_of
from builder.strict_json.spans import read_spans
from scripts.collect_texts import collect, descriptions

_TEXT = '{"kind": "webview-project", "name": "A", "flow": {"review": true, } }'


def test_the_descriptions_of_the_schema_are_collected_for_translators():
    said = {each.text for each in collect()}
    described = set(descriptions(json_schema()))
    assert len(described) > 150
    assert described <= said


def test_help_and_completions_in_the_source_are_in_the_language_of_the_window():
    project = Project(id="f", name="F")
    speak(Speech(lambda text, _count: f"‹{text}›"))
    try:
        root = read_spans(_TEXT)
        assert root is not None
        help_ = said_of(_TEXT, root, _TEXT.index("true"), project)
        assert help_.startswith("review: ‹Whether all answers are shown")
        offers = offers_at(_TEXT, _TEXT.index("} }"), project).offers
        details = [each.detail for each in offers if each.detail]
        assert len(details) > 1
        assert all(each[0] == "‹" and each[-1] == "›" for each in details)
    finally:
        speak(None)
