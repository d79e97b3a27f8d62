from __future__ import annotations

from random import Random

import pytest

from builder.form.colours import contrast
from builder.form.project import Theme
from builder.render.theme import DARK, LIGHT, readable_on, strengthened, theme_css

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@PALETTES
@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("ink", "card"), ("ink", "canvas"), ("ink", "field"), ("ink", "hair"), ("soft", "card"),
        ("soft", "field"), ("bad", "card"), ("bad", "bad-card"), ("ink", "bad-card"),
        ("card", "bad"),
    ],
)  # fmt: skip
def test_texts_are_readable(palette, text, background):
    assert contrast(palette[text], palette[background]) >= 4.5


@PALETTES
@pytest.mark.parametrize("line", ["line", "bad", "good"])
def test_what_has_a_meaning_stands_out(palette, line):
    for background in ("card", "field"):
        assert contrast(palette[line], palette[background]) >= 3


def test_the_two_palettes_have_the_same_colours():
    assert set(LIGHT) == set(DARK)


def test_every_brand_colour_is_readable_and_visible():
    random = Random(7)  # noqa: S311
    for _ in range(2000):
        accent = f"#{random.randrange(1 << 24):06x}"
        assert contrast(readable_on(accent), accent) >= 4.5
        for palette in (LIGHT, DARK):
            assert contrast(strengthened(accent, palette["card"], 3.0), palette["card"]) >= 3


def test_a_brand_colour_that_is_strong_enough_stays_as_it_is():
    assert strengthened("#1a56db", "#ffffff", 4.5) == "#1a56db"
    assert strengthened("#ffe600", "#ffffff", 3.0) != "#ffe600"
    assert strengthened("#ffffff", "#ffffff", 21) == "#000000"


def test_the_brand_colour_itself_fills_the_button():
    style = theme_css(Theme(accent="#ffe600"))
    assert "--accent:#ffe600;--on-accent:#000000;" in style
