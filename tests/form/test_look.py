"""The page's look in numbers, and placeholders as people read them."""

from dataclasses import replace

import pytest

from builder.form.fields import RatingField
from builder.form.look import frame_for, grade_signs, palette_of, sound
from builder.form.named_pipes import Pipes
from builder.form.project import Theme
from tests.projects import everything


@pytest.mark.parametrize(
    ("width", "inner", "side_by_side", "is_card"),
    [
        (320, 288, False, False),
        (479, 447, False, False),
        (480, 448, True, False),
        (703, 608, True, False),
        (704, 558, True, True),
        (2000, 558, True, True),
    ],
)
def test_the_width_of_the_window_decides_on_the_frame(width, inner, side_by_side, is_card):
    frame = frame_for(width)
    assert (frame.inner, frame.side_by_side, frame.is_card) == (inner, side_by_side, is_card)


def test_a_malformed_colour_gives_way_to_the_usual_one():
    theme = Theme(accent="red", card="#12345", ink="#102030")
    assert sound(theme) == Theme(ink="#102030")
    assert sound(Theme(accent="")) == Theme()
    fine = Theme(accent="#0f766e")
    assert sound(fine) is fine
    assert palette_of(sound(theme), dark=False)["ink"] == "#102030"
    assert palette_of(sound(theme), dark=True)["ink"] != "#102030"


def test_grades_have_signs_where_they_look_like_them():
    numbers = RatingField(id="f", name="a")
    signs = [
        grade_signs(field)
        for field in (
            numbers,
            replace(numbers, look="stars", scale=4),
            replace(numbers, look="faces", scale=3),
            replace(numbers, look="faces", scale=4),
        )
    ]
    assert signs[:2] == ["", "★★★★"]
    assert (len(signs[2]), signs[3]) == (3, "")


def test_placeholders_are_called_by_labels_and_edited_by_names():
    pipes = Pipes(everything(), "el")
    words = "{{f_name|you}}, {{f_total}} of {{context.town}}; {{f_01234567}} {{ not one }}"
    shown = pipes.shown(words)
    assert shown == "[Όνομα], [total] of [town]; [unknown field] {{ not one }}"
    edited = pipes.editable(words)
    assert edited.startswith("{{Όνομα|you}}, {{total}} of {{context.town}}; {{deleted field}}")
    assert pipes.stored(edited, words) == words
    assert pipes.shown("no braces") == "no braces"
