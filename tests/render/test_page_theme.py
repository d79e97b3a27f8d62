from __future__ import annotations

import re
from random import Random
from typing import get_args

import pytest

from builder.form.colours import DARK, LIGHT, contrast, readable_on, strengthened
from builder.form.look import FONTS, GAPS
from builder.form.project import Density, Font, Theme
from builder.render.theme import theme_css

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


@pytest.mark.parametrize("card", ["#ffffff", "#fff8e1", "#e0f2f1", "#dddddd", "#222222"])
def test_everything_stands_out_on_a_colour_of_one_s_own(card):
    ink = readable_on(card)
    style = theme_css(Theme(card=card, ink=ink, canvas="#eeeeee", scheme="light"))
    found = dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{6});", style))
    assert (found["card"], found["ink"], found["canvas"]) == (card, ink, "#eeeeee")
    for text in ("ink", "soft", "bad"):
        assert contrast(found[text], found["card"]) >= 4.5
        assert contrast(found[text], found["field"]) >= 4.5
    for line in ("line", "good", "accent-line"):
        assert contrast(found[line], found["card"]) >= 3


def test_a_dark_look_keeps_its_own_colours():
    style = theme_css(Theme(card="#fff8e1", scheme="auto"))
    light, dark = style.split("@media")
    assert "--card:#fff8e1;" in light
    assert f"--card:{DARK['card']};" in dark


def test_density_and_fonts_are_variables():
    style = theme_css(Theme(density="compact", font="serif"))
    assert "--gap:1rem;" in style
    assert "--font:Charter," in style
    assert set(FONTS) == set(get_args(Font))
    assert set(GAPS) == set(get_args(Density))
