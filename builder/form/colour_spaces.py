"""Converts the colours that CSS can write into sRGB, which is what a form's theme holds.

Matrices, curves, the wholes of percentages and the mapping of colours that sRGB does not have are
those of the W3C's "CSS Color Module Level 4" (https://www.w3.org/TR/css-color-4/): sections 4 to
10 for the functions, 13.2 for the mapping, and its "Sample code for Color Conversions".
"""

from __future__ import annotations

import colorsys
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from builder.value import dataclass

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

_SRGB_TO_XYZ: Final[Matrix] = (
    (506752 / 1228815, 87881 / 245763, 12673 / 70218),
    (87098 / 409605, 175762 / 245763, 12673 / 175545),
    (7918 / 409605, 87881 / 737289, 1001167 / 1053270),
)
_XYZ_TO_SRGB: Final[Matrix] = (
    (12831 / 3959, -329 / 214, -1974 / 3959),
    (-851781 / 878810, 1648619 / 878810, 36519 / 878810),
    (705 / 12673, -2585 / 12673, 705 / 667),
)
_P3_TO_XYZ: Final[Matrix] = (
    (608311 / 1250200, 189793 / 714400, 198249 / 1000160),
    (35783 / 156275, 247089 / 357200, 198249 / 2500400),
    (0.0, 32229 / 714400, 5220557 / 5000800),
)
_A98_TO_XYZ: Final[Matrix] = (
    (573536 / 994567, 263643 / 1420810, 187206 / 994567),
    (591459 / 1989134, 6239551 / 9945670, 374412 / 4972835),
    (53769 / 1989134, 351524 / 4972835, 4929758 / 4972835),
)
_REC2020_TO_XYZ: Final[Matrix] = (
    (63426534 / 99577255, 20160776 / 139408157, 47086771 / 278816314),
    (26158966 / 99577255, 472592308 / 697040785, 8267143 / 139408157),
    (0.0, 19567812 / 697040785, 295819943 / 278816314),
)
_PROPHOTO_TO_XYZ_D50: Final[Matrix] = (
    (0.7977666449006423, 0.13518129740053308, 0.0313477341283922),
    (0.2880748288194013, 0.711835234241873, 0.00008993693872564),
    (0.0, 0.0, 0.8251046025104602),
)
_D50_TO_D65: Final[Matrix] = (
    (0.955473421488075, -0.02309845494876471, 0.06325924320057072),
    (-0.0283697093338637, 1.0099953980813041, 0.021041441191917323),
    (0.012314014864481998, -0.020507649298898964, 1.330365926242124),
)
_XYZ_TO_LMS: Final[Matrix] = (
    (0.819022437996703, 0.3619062600528904, -0.1288737815209879),
    (0.0329836539323885, 0.9292868615863434, 0.0361446663506424),
    (0.0481771893596242, 0.2642395317527308, 0.6335478284694309),
)
_LMS_TO_XYZ: Final[Matrix] = (
    (1.2268798758459243, -0.5578149944602171, 0.2813910456659647),
    (-0.0405757452148008, 1.112286803280317, -0.0717110580655164),
    (-0.0763729366746601, -0.4214933324022432, 1.5869240198367816),
)
_LMS_TO_OKLAB: Final[Matrix] = (
    (0.210454268309314, 0.7936177747023054, -0.0040720430116193),
    (1.9779985324311684, -2.42859224204858, 0.450593709617411),
    (0.0259040424655478, 0.7827717124575296, -0.8086757549230774),
)
_OKLAB_TO_LMS: Final[Matrix] = (
    (1.0, 0.3963377773761749, 0.2158037573099136),
    (1.0, -0.1055613458156586, -0.0638541728258133),
    (1.0, -0.0894841775298119, -1.2914855480194092),
)
_SAME: Final[Matrix] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_D50_WHITE: Final[Triple] = (0.3457 / 0.3585, 1.0, (1.0 - 0.3457 - 0.3585) / 0.3585)
# Of CIE Lab.
_KAPPA: Final = 24389 / 27
_EPSILON: Final = 216 / 24389
# Colours that differ less in OKLab cannot be told apart, and the search for one ends at the other.
_JUST_SEEN: Final = 0.02
_CLOSE: Final = 0.0001
_MOST_CHROMA: Final = 0.5  # of OKLab; no colour of sRGB has as much
_ANGLES: Final = {"grad": 0.9, "rad": 180 / math.pi, "turn": 360.0, "deg": 1.0}  # in degrees


@dataclass(frozen=True)
class Converted:
    """A colour in sRGB.

    Attributes:
        colour: The colour, ``#rrggbb``.
        is_nearest: Whether sRGB does not have the colour itself, and this is the nearest that it
            has, which looks different.
    """

    colour: str
    is_nearest: bool = False


def converted(function: str, space: str, parts: Sequence[str]) -> Converted:
    """Return a colour that a function of CSS writes.

    Args:
        function: ``color``, or one of :data:`FUNCTIONS`.
        space: Of ``color``, which space the parts are of: one of :data:`SPACES`.
        parts: Its three parts, as written, in lower case.
    """
    if function == "color":
        one, two, three = (component(each, 1.0) for each in parts)
        return _mapped(SPACES[space].to_xyz((one, two, three)))
    found = FUNCTIONS[function]
    pairs = zip(parts, found.wholes, strict=True)
    one, two, three = (component(each, whole) for each, whole in pairs)
    return found.convert((one, two, three))


def component(text: str, whole: float) -> float:
    """Return a number, an angle in degrees, or a percentage of a whole; 0 for ``none``."""
    if text == "none":
        return 0.0
    if text.endswith("%"):
        return float(text[:-1]) / 100 * whole
    for unit, degrees in _ANGLES.items():
        if text.endswith(unit):
            return float(text.removesuffix(unit)) * degrees
    return float(text)


# -- the functions -----------------------------------------------------------------------------


def _of_rgb(parts: Triple) -> Converted:
    one, two, three = (each / 255 for each in parts)
    return Converted(_hex((one, two, three)))


def _of_hsl(parts: Triple) -> Converted:
    saturation, lightness = (min(1.0, max(0.0, each / 100)) for each in parts[1:])
    return Converted(_hex(colorsys.hls_to_rgb(parts[0] / 360 % 1, lightness, saturation)))


def _of_hwb(parts: Triple) -> Converted:
    white, black = (max(0.0, each / 100) for each in parts[1:])
    if white + black >= 1:
        grey = white / (white + black)
        return Converted(_hex((grey, grey, grey)))
    pure = colorsys.hls_to_rgb(parts[0] / 360 % 1, 0.5, 1.0)
    one, two, three = (each * (1 - white - black) + white for each in pure)
    return Converted(_hex((one, two, three)))


def _of_lab(parts: Triple) -> Converted:
    light = min(100.0, max(0.0, parts[0]))
    middle = (light + 16) / 116
    shares = (middle + parts[1] / 500, middle, middle - parts[2] / 200)
    one, two, three = (
        white * (share**3 if share**3 > _EPSILON else (116 * share - 16) / _KAPPA)
        for share, white in zip(shares, _D50_WHITE, strict=True)
    )
    return _mapped(_times(_D50_TO_D65, (one, two, three)))


def _of_lch(parts: Triple) -> Converted:
    return _of_lab((parts[0], *_flat(parts[1], parts[2])))


def _of_oklab(parts: Triple) -> Converted:
    return _mapped(_xyz_of_oklab((min(1.0, max(0.0, parts[0])), parts[1], parts[2])))


def _of_oklch(parts: Triple) -> Converted:
    return _of_oklab((parts[0], *_flat(parts[1], parts[2])))


def _flat(chroma: float, hue: float) -> tuple[float, float]:
    angle = math.radians(hue)
    return max(0.0, chroma) * math.cos(angle), max(0.0, chroma) * math.sin(angle)


@dataclass(frozen=True)
class Function:
    """A function that writes a colour.

    Attributes:
        wholes: What 100% is for every part.
        convert: Converts them.
    """

    wholes: Triple
    convert: Callable[[Triple], Converted]


FUNCTIONS: Final[Mapping[str, Function]] = {
    "rgb": Function((255.0, 255.0, 255.0), _of_rgb),
    "hsl": Function((360.0, 100.0, 100.0), _of_hsl),
    "hwb": Function((360.0, 100.0, 100.0), _of_hwb),
    "lab": Function((100.0, 125.0, 125.0), _of_lab),
    "lch": Function((100.0, 150.0, 360.0), _of_lch),
    "oklab": Function((1.0, 0.4, 0.4), _of_oklab),
    "oklch": Function((1.0, 0.4, 360.0), _of_oklch),
}


# -- the spaces of color() ---------------------------------------------------------------------


def _signed(curve: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: math.copysign(curve(abs(value)), value)


def _srgb_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _prophoto_linear(value: float) -> float:
    return value / 16 if value <= 16 / 512 else float(value**1.8)


@dataclass(frozen=True)
class Space:
    """A space that ``color()`` names.

    Attributes:
        matrix: From its light to CIE XYZ.
        linear: From one of its values, not below 0, to light.
        is_d50: Whether its white is D50 and not D65.
    """

    matrix: Matrix
    linear: Callable[[float], float] = float
    is_d50: bool = False

    def to_xyz(self, parts: Triple) -> Triple:
        """Return a colour of the space in CIE XYZ, with D65."""
        one, two, three = map(_signed(self.linear), parts)
        found = _times(self.matrix, (one, two, three))
        return _times(_D50_TO_D65, found) if self.is_d50 else found


SPACES: Final[Mapping[str, Space]] = {
    "srgb": Space(_SRGB_TO_XYZ, _srgb_linear),
    "srgb-linear": Space(_SRGB_TO_XYZ),
    "display-p3": Space(_P3_TO_XYZ, _srgb_linear),
    "display-p3-linear": Space(_P3_TO_XYZ),
    "a98-rgb": Space(_A98_TO_XYZ, lambda value: float(value ** (563 / 256))),
    "prophoto-rgb": Space(_PROPHOTO_TO_XYZ_D50, _prophoto_linear, is_d50=True),
    "rec2020": Space(_REC2020_TO_XYZ, lambda value: float(value**2.4)),
    "xyz": Space(_SAME),
    "xyz-d65": Space(_SAME),
    "xyz-d50": Space(_SAME, is_d50=True),
}


# -- into sRGB ---------------------------------------------------------------------------------


def _mapped(xyz: Triple) -> Converted:
    """Return a colour of CIE XYZ (D65); with less chroma, until sRGB has it, if it lacks it.

    The lightness and the hue stay, as section 13.2 asks.
    """
    own = _srgb_of(xyz)
    if _is_held(own):
        return Converted(_hex(own))
    light, one, two = _oklab_of(xyz)
    if light >= 1 or light <= 0:
        return Converted("#ffffff" if light >= 1 else "#000000", is_nearest=True)
    clipped = _clipped(own)
    if _apart(clipped, (light, one, two)) < _JUST_SEEN:
        return Converted(_hex(clipped))
    chroma = max(_CLOSE, math.hypot(one, two))
    # Shares of its chroma.
    least, most, is_inside = 0.0, min(1.0, _MOST_CHROMA / chroma), True
    close = _CLOSE / chroma
    while most - least > close:
        share = (least + most) / 2
        tried = (light, one * share, two * share)
        found = _srgb_of(_xyz_of_oklab(tried))
        if is_inside and _is_held(found):
            least = share
            continue
        clipped = _clipped(found)
        apart = _apart(clipped, tried)
        if apart >= _JUST_SEEN:
            most = share
        elif _JUST_SEEN - apart < _CLOSE:
            break
        else:
            is_inside, least = False, share
    return Converted(_hex(clipped), is_nearest=True)


def _is_held(srgb: Triple) -> bool:
    return all(-_CLOSE <= each <= 1 + _CLOSE for each in srgb)


def _clipped(srgb: Triple) -> Triple:
    one, two, three = (min(1.0, max(0.0, each)) for each in srgb)
    return one, two, three


def _apart(srgb: Triple, oklab: Triple) -> float:
    return math.dist(_oklab_of(SPACES["srgb"].to_xyz(srgb)), oklab)


def _srgb_of(xyz: Triple) -> Triple:
    one, two, three = map(_signed(_gamma), _times(_XYZ_TO_SRGB, xyz))
    return one, two, three


def _gamma(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def _xyz_of_oklab(oklab: Triple) -> Triple:
    one, two, three = (each**3 for each in _times(_OKLAB_TO_LMS, oklab))
    return _times(_LMS_TO_XYZ, (one, two, three))


def _oklab_of(xyz: Triple) -> Triple:
    one, two, three = map(_signed(lambda each: each ** (1 / 3)), _times(_XYZ_TO_LMS, xyz))
    return _times(_LMS_TO_OKLAB, (one, two, three))


def _times(matrix: Matrix, parts: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, parts, strict=True)) for row in matrix)
    return one, two, three


def _hex(srgb: Triple) -> str:
    return "#" + "".join(f"{round(each * 255):02x}" for each in _clipped(srgb))
