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


# Marks all that the app says, so that no word is alike in two languages by chance.
_MARK = """
import json, sys
from builder.say import Speech, speak
speak(Speech(lambda text, _count: f"X{text}", language="el"))
from dataclasses import replace
from builder.form import edits
from builder.form.all_texts import field_texts
from builder.form.edits_options import words_of_new
from builder.form.kinds import KINDS
from builder.gui.design.labels import name_follows
from builder.storage.starters import open_starter
form = replace(open_starter("blank"), fields=(), languages=(sys.argv[1],))
for number, each in enumerate(KINDS):
    form = edits.insert_fields(form, [edits.make_field(form, each, f"f_{number}")], number)
words = [
    words
    for field in form.fields
    for each in field_texts(field)
    for words in each.text.as_dict().items()
]
words.append([sys.argv[1], words_of_new(3, sys.argv[1])])
follow = [each.kind for each in form.fields if name_follows(form, each)]
print(json.dumps([words, follow]))
"""


def _all_words(language):
    done = subprocess.run(
        [sys.executable, "-c", _MARK, language], capture_output=True, text=True, check=True
    )
    words, follow = json.loads(done.stdout)
    assert {tag for tag, _words in words} == {language}
    return [each for _tag, each in words], follow


def test_no_word_of_a_new_field_is_in_another_language():
    greek, _ = _all_words("el")
    english, _ = _all_words("en")
    assert [each for each in greek if not each.startswith("X")] == []
    assert [each for each in english if each.startswith("X")] == []
    assert [f"X{each}" for each in english] == greek
    assert {
        "Option 1",
        "Option 3",
        "E-mail address",
        "I agree that my answers are processed",
    } <= set(english)


def test_the_name_of_a_new_field_follows_its_label_whatever_the_window_speaks():
    _, of_greek = _all_words("el")
    _, of_english = _all_words("en")
    assert of_english == of_greek
    assert "text" in of_english
