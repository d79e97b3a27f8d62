"""The texts of the form, its checks and its files, said in another language than English."""

import json
import subprocess
import sys

import pytest

# Says each text in brackets, before anything that says something is imported: what stands in no
# bracket was not said.
_SAYS = """
import json
from builder.say import Speech, speak

speak(Speech(lambda text, _count: f"‹{text}›", isolates=True))

from builder.check import check
from builder.form.conditions import Comparison, Group
from builder.form.expressions import ExpressionError, read, type_of
from builder.form.fields import CalculatedField, DateField, RadioField, TextField
from builder.form.kinds import GROUPS, KINDS
from builder.form.languages import english_name, language_name
from builder.form.mends import mend_of
from builder.form.operators import operators_for
from builder.form.project import Project
from builder.form.rules_in_words import rules_of
from builder.form.sentences import plain_words
from builder.form.texts import LocalText
from builder.storage.codec import dump_project
from builder.storage.source import read_source

day = DateField(id="a", name="day", label=LocalText.of(en="Day"))
asked = Group(match="all", conditions=(
    Comparison(field="a", test="greater", values=("2026-12-31",)),
    Comparison(field="a", test="filled"),
))
price = TextField(id="b", name="Price", label=LocalText.of(en="Price"), show_if=asked)
total = CalculatedField(id="c", name="total", expression="{a} + 1")
form = Project(id="f", name="Form", fields=(day, price, total, RadioField(id="d", name="")))
typed = dump_project(form).replace('"format"', "format", 1)
broken = read_source(typed)
found = check(form)
rows = KINDS.values()
properties = [each for kind in rows for each in kind.properties]
try:
    type_of(read("1 +"), {})
except ExpressionError as fault:
    calculation = str(fault)
print(json.dumps({
    "said": [
        *(words for each in rows for words in (each.label, each.summary, GROUPS[each.group])),
        *(words for each in properties for words in (each.label, GROUPS[each.group])),
        *(each.help for each in properties if each.help),
        *(words for each in properties for _, words in each.choices),
        *(each.words for field in form.fields for each in operators_for(field)),
        *(each.words for each in rules_of(form)),
        *(each.text for each in found),
        *(mend.label for each in found if (mend := mend_of(each.code, form, each.place))),
        calculation,
        language_name("el"),
    ],
    "raw": [
        english_name("el"),
        plain_words(True),
        KINDS["radio"].make("a", "a", "de").options[0].label.in_language("de"),
        KINDS["radio"].group,
    ],
    "show": next(each.words for each in rules_of(form) if each.sort == "show"),
    "source": broken.message,
    "place": [broken.start, typed.index("format")],
}))
"""


@pytest.fixture(scope="module")
def found():
    done = subprocess.run(
        [sys.executable, "-c", _SAYS], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return json.loads(done.stdout)


def test_what_the_window_shows_of_a_form_is_said(found):
    assert len(found["said"]) > 300
    assert [each for each in found["said"] if not (each.startswith("‹") and each[-1] == "›")] == []


def test_what_is_data_of_a_form_or_a_file_is_not_said(found):
    assert found["raw"] == ["Greek", "Yes", "Option 1", "Choices"]


def test_a_condition_is_a_whole_sentence_with_its_values(found):
    said = found["show"].replace("\u2068", "").replace("\u2069", "")
    assert said == (
        "‹Show ‹“Price”› if ‹‹‹“Day”› is after ‹31 December 2026›› and ‹‹“Day”› is answered›››"
    )


def test_a_fault_of_the_source_is_found_by_its_place_in_any_language(found):
    start, wanted = found["place"]
    assert start == wanted
    assert "‹The text is not JSON: " in found["source"]
