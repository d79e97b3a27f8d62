"""Texts for people: counted, filled with values, and put into another language."""

import pytest

from builder.say import (
    Speech,
    as_read_in,
    listed,
    original,
    quoted,
    said_of,
    say,
    say_count,
    speak,
)


@pytest.fixture
def speech():
    """Speaks as a test asks; English comes back afterwards."""
    yield speak
    speak(None)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (1200, "1,200 files")]
)
def test_one_is_counted_as_one(count, words):
    assert say_count("{count:,} file", "{count:,} files", count) == words


def test_values_are_put_in_by_name_and_braces_stay_without_any():
    assert say("{whom}: {name!r} is taken.", whom="Price", name="a") == "Price: 'a' is taken."
    assert say("Write {{name}}.") == "Write {{name}}."
    assert say("{a}", a="{b}") == "{b}"


def test_a_text_is_said_in_the_chosen_language(speech):
    words = {
        ("Save", None): "Guardar",
        ("{count} files", 1): "{count} A",
        ("{count} files", 2): "{count} B",
    }
    speech(Speech(lambda text, count: words.get((text, count), text)))
    assert say("Save") == "Guardar"
    assert say("Open") == "Open"
    assert [say_count("{count} file", "{count} files", n) for n in (1, 2)] == ["1 A", "2 B"]


def test_what_is_not_translated_still_counts_in_english(speech):
    speech(Speech(lambda text, _count: text))
    assert say_count("{count} file", "{count} files", 1) == "1 file"


def test_a_text_from_right_to_left_keeps_its_values_apart(speech):
    speech(Speech(lambda text, _count: text, isolates=True))
    assert say("Open {name}!", name="a.json") == "Open \u2068a.json\u2069!"


def test_what_people_wrote_stands_in_the_quotation_marks_of_the_language(speech):
    assert quoted("Price") == "“Price”"
    speech(Speech(lambda text, _count: text.replace("“", "«").replace("”", "»"), isolates=True))
    assert quoted("Price") == "«\u2068Price\u2069»"


def test_a_list_has_the_comma_of_the_language(speech):
    assert listed(["a", "b"]) == "a, b"
    speech(Speech(lambda text, _count: text.replace(",", "،"), isolates=True))
    assert listed(["a", "b"]) == "a، b"


def test_what_is_said_of_a_file_is_read_in_the_direction_of_the_language(speech):
    assert said_of("a.json", "It is empty.") == "a.json: It is empty."
    speech(Speech(lambda text, _count: text, isolates=True))
    assert said_of("a.json", "It is empty.") == "\u2068a.json\u2069: \u2068It is empty.\u2069"


def test_each_text_knows_its_english_though_another_one_is_said_alike(speech):
    speech(Speech(lambda _text, _count: "Κείμενο", language="el"))
    first, second = say("Text"), say("A text")
    assert first == second == "Κείμενο"
    assert (original(first), original(second)) == ("Text", "A text")


def test_what_goes_into_a_form_is_in_the_language_of_the_form(speech):
    speech(Speech(lambda text, _count: {"Choice": "Επιλογή"}.get(text, text), language="el"))
    label = say("Choice")
    assert as_read_in("el", label) == "Επιλογή"
    assert as_read_in("el-gr", label) == "Επιλογή"
    assert as_read_in("en", label) == "Choice"
    assert as_read_in("ar", label) == "Choice"
    speech(None)
    assert as_read_in("el", say("Choice")) == "Choice"
