"""Colours of CSS are converted as CSS Color 4 says, and stay near where sRGB does not have them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form.colour_lists import colours_in, written_colour
from builder.form.colour_spaces import FUNCTIONS, SPACES

# Each is "green", #008000, in the Web Platform Tests of CSS Color 4 (css/css-color).
GREENS = (
    "rgb(0 50.2% 0)",
    "hsl(120deg 100% 25.1%)",
    "hwb(120deg 0% 49.8039%)",
    "lab(46.2775% -47.5621 48.5837)",
    "lch(46.2775% 67.9892 134.3912)",
    "oklab(51.975% -0.1403 0.10768)",
    "oklch(51.975% 0.17686 142.495)",
    "color(srgb 0% 50.2% 0%)",
    "color(srgb-linear 0 0.21586 0)",
    "color(display-p3 0.21604 0.49418 0.13151)",
    "color(a98-rgb 0.281363 0.498012 0.116746)",
    "color(prophoto-rgb 0.230479 0.395789 0.129968)",
    "color(xyz-d50 0.08312 0.154746 0.020961)",
    "color(xyz 0.07719 0.15438 0.02573)",
    "color(xyz-d65 0.07719 0.15438 0.02573)",
)


@pytest.mark.parametrize("written", GREENS)
def test_a_colour_is_the_same_in_every_space(written):
    found = written_colour(written)
    assert found is not None
    assert (found.colour, found.is_nearest) == ("#008000", False)


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("lab(100 0 0)", "#ffffff"),
        ("lab(0% 0 0 / 100%)", "#000000"),
        ("lab(50 0 none)", "#777777"),
        ("LCH(50% none 0)", "#777777"),
        ("oklab(0.5 0 0)", "#636363"),
        ("hwb(0 40% 80%)", "#555555"),
        ("hwb(90 10% 20%)", "#73cc1a"),
        ("hwb(0.25turn 10% 20%)", "#73cc1a"),
        ("hwb(100grad 10% 20%)", "#73cc1a"),
        ("hwb(1.5707963267948966rad 10% 20%)", "#73cc1a"),
        ("color(srgb 1e0 5e-1 .25)", "#ff8040"),
        ("color( rec2020 1 1 1 )", "#ffffff"),
        ("oklch(0.6279553606145516 0.25768330773615683 29.2338851923426)", "#ff0000"),
        ("#1a56dbff", "#1a56db"),
    ],
)
def test_parts_are_written_in_many_ways(written, colour):
    found = written_colour(written)
    assert found is not None
    assert (found.colour, found.is_nearest) == (colour, False)


@pytest.mark.parametrize(
    "written",
    [
        "lab(50 20)",
        "lab(50, 20, 30, 40, 50)",
        "color(1 0 0)",
        "color(unknown 1 0 0)",
        "color(--own 1 0 0)",
        "oklch(from red l c h)",
        "lab(50 20 30 / 0.5)",
        "device-cmyk(0 1 1 0)",
        "",
        "lab(50 20 30) red",
    ],
)
def test_what_is_no_colour_that_a_form_can_have_is_none(written):
    assert written_colour(written) is None


def _oklch(colour: str) -> tuple[float, float]:
    """Return lightness and hue by the matrices that Björn Ottosson published OKLab with."""
    red, green, blue = (
        SPACES["srgb"].linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)
    )
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    light = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    one = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    two = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return light, math.degrees(math.atan2(two, one)) % 360


@pytest.mark.parametrize("light", [0.25, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("hue", range(0, 360, 30))
def test_a_colour_that_srgb_lacks_becomes_the_nearest_of_its_hue_and_lightness(light, hue):
    found = written_colour(f"oklch({light} 0.5 {hue})")
    assert found is not None
    assert found.is_nearest
    mapped_light, mapped_hue = _oklch(found.colour)
    assert abs(mapped_light - light) < 0.025
    assert abs((mapped_hue - hue + 180) % 360 - 180) < 15


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("color(display-p3 1 0 0)", "#ff0b0c"),
        ("color(display-p3 0 1 0)", "#00fb29"),
        ("color(xyz 9 9 9)", "#ffffff"),
        ("color(srgb -1 -1 -1)", "#000000"),
    ],
)
def test_colours_of_wide_screens_and_beyond_become_ones_that_there_are(written, colour):
    found = written_colour(written)
    assert found is not None
    assert (found.colour, found.is_nearest) == (colour, True)


def test_what_differs_less_than_can_be_seen_is_not_called_nearest():
    found = written_colour("color(display-p3 1 1 0.99)")
    assert found is not None
    assert not found.is_nearest


@given(
    st.sampled_from([*FUNCTIONS, *(f"color({space}" for space in SPACES)]),
    st.lists(
        st.floats(-1e8, 1e8, allow_nan=False).map(lambda each: f"{each:.20f}"[:20])
        | st.sampled_from(["none", "0", "100%", "-0", "99999999e9", "-99999999e9", "1e-9", "9e9%"]),
        min_size=3,
        max_size=3,
    ),
)
def test_any_numbers_give_some_colour(function, parts):
    begun = f"{function} " if function.startswith("color(") else f"{function}("
    found = written_colour(f"{begun}{' '.join(parts)})")
    assert found is None or len(found.colour) == 7


def test_tokens_of_designers_have_their_parts_apart():
    tokens = """{"color": {
      "brand": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0.50196, 0]}},
      "deep": {"$value": {"colorSpace": "oklch", "components": [0.62796, 0.25768, 29.234],
               "alpha": 1, "hex": "#123456"}},
      "thin": {"$value": {"colorSpace": "lab", "components": [50, 0, "none"], "alpha": 0.5}},
      "odd": {"$value": {"colorSpace": "unheard-of", "components": [1, 2, 3], "hex": "#abcdef"}},
      "worse": {"$value": {"colorSpace": ["srgb"], "components": {"r": 1}}}
    }}"""
    found = [(each.colour, each.name) for each in colours_in(tokens, {})]
    assert found == [("#008000", "brand"), ("#ff0000", "deep"), ("#abcdef", "odd")]


def test_the_curves_of_the_spaces_meet_where_their_parts_do():
    for name, space in SPACES.items():
        for at in (0.04045, 16 / 512, 0.5, 1.0):
            below, above = space.linear(at - 1e-9), space.linear(at + 1e-9)
            assert math.isclose(below, above, abs_tol=1e-6), name
