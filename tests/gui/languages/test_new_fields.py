"""A new field has words in the language of the form, whatever the window speaks."""

import json
import os
import subprocess
import sys

import pytest

_MAKE = """
import json, sys
from builder.gui import languages
languages.begin(sys.argv[1])
from dataclasses import replace
from builder.form import edits
from builder.form.kinds import KINDS
from builder.storage.starters import open_starter
form = replace(open_starter("blank"), languages=(sys.argv[2],))
made = {each: edits.make_field(form, each, "f_1") for each in KINDS}
print(json.dumps({
    each: [field.wording.as_dict(), getattr(field, "name", "")] for each, field in made.items()
}))
"""


def _new_fields(spoken, language):
    done = subprocess.run(
        [sys.executable, "-c", _MAKE, spoken, language],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("spoken", ["el", "ar"])
def test_new_fields_of_an_english_form_are_english(spoken):
    assert _new_fields(spoken, "en") == _new_fields("en", "en")


def test_new_fields_of_a_form_in_the_language_of_the_window_are_in_it():
    assert _new_fields("el", "el")["radio"] == [{"el": "Μονή επιλογή"}, "moni_epilogi"]
