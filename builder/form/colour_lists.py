"""Reads the colours out of lists as people have them: CSS, JSON, a palette of GIMP, or plain text.

What is found is colours with names; everything else in the text is passed over.
"""

from __future__ import annotations

import colorsys
import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from builder.errors import InputError
from builder.say import say
from builder.strict_json import NotJsonError, read_json
from builder.value import dataclass

MOST_BYTES: Final = 1024 * 1024
MOST_COLOURS: Final = 48
_LONGEST_NAME: Final = 40
_DEPTH: Final = 32  # levels of JSON
_NUMBER: Final = r"[-+]?(?:\d{1,8}\.?\d{0,8}|\.\d{1,8})(?:deg|%)?|none"
_BETWEEN: Final = r"[\s,/]{1,20}"
_COLOUR: Final = re.compile(
    # Not the end of an address, a character of HTML, or an id in CSS.
    r"(?<![\w/&])(?P<hex>\#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4}))(?![\w-]|\s{0,9}\{)"
    rf"|(?<![\w-])(?P<kind>rgba?|hsla?|oklch)\(\s{{0,20}}"
    rf"(?P<parts>(?:{_NUMBER})(?:{_BETWEEN}(?:{_NUMBER})){{2,3}})\s{{0,20}}\)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"(?<![\w#.-])[a-z]{3,20}(?![\w(-])", re.IGNORECASE)
# A name before the colour that it names, such as ``--brand:``, ``$brand:`` or ``Brand =``.
_NAMED: Final = re.compile(r"(?:^|[;{,\n])\s*[-$@\"']*([\w][\w .-]{0,60})[\"']?\s*[:=]\s*[\"']?$")
# As in ``264653-2a9d8f-e9c46a``, which is how sites for palettes write them in addresses.
_BARE: Final = re.compile(r"(?<![0-9a-z#&])[0-9a-f]{6}(?![0-9a-z])", re.IGNORECASE)
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_Reader = Callable[[str, Mapping[str, str]], Iterator["NamedColour"]]
_GPL: Final = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?")


@dataclass(frozen=True)
class NamedColour:
    """A colour of a list.

    Attributes:
        colour: The colour, ``#rrggbb``.
        name: What the list calls it; empty if it has no name.
    """

    colour: str
    name: str = ""


def colours_in(content: str | bytes, words: Mapping[str, str]) -> tuple[NamedColour, ...]:
    """Return the colours of a list in their order, each once.

    Colours that one can see through are passed over.

    Args:
        content: The list: CSS, JSON, a GIMP palette, or any text; as bytes, UTF-8.
        words: Colours that have names of their own, such as ``{"navy": "#000080"}``.

    Raises:
        InputError: It is too large, is no text, or has no colour in it.
    """
    if len(content) > MOST_BYTES:
        raise InputError(
            say("The list is too large."),
            say("{most} MB are the most for a list of colours.", most=MOST_BYTES // 2**20),
        )
    if isinstance(content, bytes):
        try:
            content = content.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            message = say("This is neither a picture nor a list of colours.")
            raise InputError(
                message, say("Use CSS, JSON, a GIMP palette or plain text.")
            ) from fault
    found: dict[str, NamedColour] = {}
    for each in chain(_read(content, words), _bare(content, found)):
        found.setdefault(each.colour, each)
        if len(found) == MOST_COLOURS:
            break
    if not found:
        raise InputError(
            say("There is no colour in it."),
            say("Write colours such as #1a56db or rgb(26, 86, 219)."),
        )
    return tuple(found.values())


def _read(text: str, words: Mapping[str, str]) -> Iterator[NamedColour]:
    if text.lstrip().startswith("GIMP Palette"):
        return _in_gpl(text)
    data = _json(text)
    return _in_text(text, words) if data is None else _in_json(data, "", _in_text, words)


def _json(text: str) -> Any:
    """Return what a text in JSON holds; None if it is something else."""
    if text.lstrip()[:1] in ("{", "["):
        try:
            return read_json(text, depth=_DEPTH)
        except NotJsonError:
            pass  # a rule of CSS may begin so
    return None


def _bare(text: str, found: Collection[str]) -> Iterator[NamedColour]:
    """Yield colours without a number sign, if no others were found."""
    if not found:
        data = _json(text)
        yield from (
            _bare_in_text(text, {}) if data is None else _in_json(data, "", _bare_in_text, {})
        )


def _bare_in_text(text: str, _words: Mapping[str, str]) -> Iterator[NamedColour]:
    for each in _BARE.finditer(text):
        yield NamedColour(f"#{each[0].lower()}")


def _in_gpl(text: str) -> Iterator[NamedColour]:
    for line in text.splitlines()[1:]:
        found = _GPL.fullmatch(line)
        if found and all(int(part) < 256 for part in found.groups()[:3]):
            colour = "#" + "".join(f"{int(part):02x}" for part in found.groups()[:3])
            yield NamedColour(colour, _name(found[4] or ""))


def _in_json(
    data: Any, name: str, read: _Reader, words: Mapping[str, str]
) -> Iterator[NamedColour]:
    if isinstance(data, str):
        for each in read(data, words):
            yield NamedColour(each.colour, each.name or _name(name))
    elif isinstance(data, list):
        for each in data:
            yield from _in_json(each, name, read, words)
    elif isinstance(data, dict):
        own = data.get("name")
        for key, held in data.items():
            # Design tokens have the colour in a property of its own, below its name.
            inner = name if key.lstrip("$") in ("value", "hex", "color", "colour") else key
            if key != "name":
                yield from _in_json(held, own if isinstance(own, str) else inner, read, words)


def _in_text(text: str, words: Mapping[str, str]) -> Iterator[NamedColour]:
    text = _COMMENT.sub(" ", text)
    found = [(each.start(), _written(each)) for each in _COLOUR.finditer(text)]
    found += [
        (each.start(), words[each[0].lower()])
        for each in _WORD.finditer(text)
        if each[0].lower() in words and not _is_name(text, each.end())
    ]
    for start, colour in sorted(found):
        if colour:
            named = _NAMED.search(text, max(0, start - 120), start)
            yield NamedColour(colour, _name(named[1] if named else ""))


def _is_name(text: str, end: int) -> bool:
    """Tell whether a word names a colour instead of being one, as in ``red: #c00``."""
    return text[end : end + 20].lstrip(" \t\"'")[:1] in (":", "=")


def _name(words: str) -> str:
    return " ".join(words.replace("_", " ").replace("-", " ").split())[:_LONGEST_NAME]


def _written(found: re.Match[str]) -> str:
    """Return a colour as ``#rrggbb``; empty if one can see through it, or it is out of range."""
    if digits := (found["hex"] or "").removeprefix("#").lower():
        full = digits if len(digits) > 4 else "".join(each * 2 for each in digits)
        return f"#{full[:6]}" if full[6:] in ("", "ff") else ""
    parts = re.split(r"[\s,/]+", found["parts"].lower())
    if len(parts) == 4 and _part(parts[3], 1.0) < 1:
        return ""
    rgb = _CALCULATED[found["kind"].lower().removesuffix("a")](*parts[:3])
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02x}" for part in rgb)


def _part(text: str, whole: float) -> float:
    """Return a number, of which ``100%`` is the whole."""
    if text == "none":
        return 0.0
    if text.endswith("%"):
        return float(text[:-1]) / 100 * whole
    return float(text.removesuffix("deg"))


def _of_rgb(red: str, green: str, blue: str) -> tuple[float, float, float]:
    one, two, three = (_part(each, 255.0) / 255 for each in (red, green, blue))
    return one, two, three


def _of_hsl(hue: str, saturation: str, lightness: str) -> tuple[float, float, float]:
    shares = [
        min(1.0, _part(f"{each.removesuffix('%')}%", 1.0)) for each in (saturation, lightness)
    ]
    return colorsys.hls_to_rgb(_part(hue, 360.0) / 360 % 1, max(0, shares[1]), max(0, shares[0]))


def _of_oklch(lightness: str, chroma: str, hue: str) -> tuple[float, float, float]:
    """Convert from OKLCH as CSS Color 4 does, by way of OKLab and linear sRGB."""
    light, amount, angle = _part(lightness, 1.0), _part(chroma, 0.4), math.radians(_part(hue, 360))
    one, two = amount * math.cos(angle), amount * math.sin(angle)
    long = (light + 0.3963377774 * one + 0.2158037573 * two) ** 3
    middle = (light - 0.1055613458 * one - 0.0638541728 * two) ** 3
    short = (light - 0.0894841775 * one - 1.2914855480 * two) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short),
    )


def _gamma(linear: float) -> float:
    if linear <= 0.0031308:
        return 12.92 * linear
    return float(1.055 * min(linear, 1.0) ** (1 / 2.4) - 0.055)


_CALCULATED: Final[Mapping[str, Callable[[str, str, str], tuple[float, float, float]]]] = {
    "rgb": _of_rgb,
    "hsl": _of_hsl,
    "oklch": _of_oklch,
}
