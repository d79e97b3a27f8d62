"""Reads the colours out of lists as people have them: CSS, JSON, a palette of GIMP, or plain text.

What is found is colours with names; everything else in the text is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any, Final

from builder.errors import InputError
from builder.form.colour_spaces import FUNCTIONS, SPACES, Converted, component, converted
from builder.say import say
from builder.strict_json import NotJsonError, read_json
from builder.value import dataclass

MOST_BYTES: Final = 1024 * 1024
MOST_COLOURS: Final = 48
_LONGEST_NAME: Final = 40
_DEPTH: Final = 32  # levels of JSON
_NUMBER: Final = (
    r"[-+]?(?:\d{1,8}(?:\.\d{0,20})?|\.\d{1,20})(?:e[-+]?0?\d)?(?:%|deg|grad|rad|turn)?|none"
)
_KINDS: Final = "|".join(("rgba", "hsla", *FUNCTIONS))
_SPACES: Final = "|".join(sorted(SPACES, key=len, reverse=True))
_TOKEN_SPACES: Final = FUNCTIONS.keys() | SPACES.keys()
_BETWEEN: Final = r"[\s,/]{1,20}"
_COLOUR: Final = re.compile(
    # Not the end of an address, a character of HTML, or an id in CSS.
    r"(?<![\w/&])(?P<hex>\#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4}))(?![\w-]|\s{0,9}\{)"
    rf"|(?<![\w-])(?:(?P<kind>{_KINDS})\(|color\(\s{{0,20}}(?P<space>{_SPACES})\s)\s{{0,20}}"
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
        is_nearest: Whether a form cannot have the colour of the list itself, which sRGB lacks, and
            this is the nearest that it can have.
    """

    colour: str
    name: str = ""
    is_nearest: bool = False


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


def written_colour(text: str) -> NamedColour | None:
    """Return the colour that a text is, in digits or as a function of CSS; None if it is none."""
    found = _COLOUR.fullmatch(text.strip())
    colour = _written(found) if found else None
    return NamedColour(colour.colour, is_nearest=colour.is_nearest) if colour else None


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
            yield replace(each, name=each.name or _name(name))
    elif isinstance(data, list):
        for each in data:
            yield from _in_json(each, name, read, words)
    elif isinstance(data, dict) and (written := _as_css(data)):
        yield from _in_json(written, name, read, words)
    elif isinstance(data, dict):
        own = data.get("name")
        for key, held in data.items():
            # Design tokens have the colour in a property of its own, below its name.
            inner = name if key.lstrip("$") in ("value", "hex", "color", "colour") else key
            if key != "name":
                yield from _in_json(held, own if isinstance(own, str) else inner, read, words)


def _as_css(token: Mapping[str, Any]) -> str:
    """Return a colour of design tokens, which has its parts apart, as CSS writes it; else nothing.

    The names of the spaces are those of the "Design Tokens Format Module 2025.10", which are CSS's.
    """
    space, parts = token.get("colorSpace"), token.get("components")
    if not (isinstance(space, str) and isinstance(parts, list) and space in _TOKEN_SPACES):
        return ""
    begun = f"{space}(" if space in FUNCTIONS else f"color({space} "
    return f"{begun}{' '.join(map(str, parts))} / {token.get('alpha', 1)})"


def _in_text(text: str, words: Mapping[str, str]) -> Iterator[NamedColour]:
    text = _COMMENT.sub(" ", text)
    found = [*_COLOUR.finditer(text)]
    found += [
        each
        for each in _WORD.finditer(text)
        if each[0].lower() in words and not _is_name(text, each.end())
    ]
    # Converted one by one, as most are not needed once there are enough.
    for each in sorted(found, key=lambda found: found.start()):
        held = _written(each) if each.re is _COLOUR else Converted(words[each[0].lower()])
        if held:
            named = _NAMED.search(text, max(0, each.start() - 120), each.start())
            yield NamedColour(held.colour, _name(named[1] if named else ""), held.is_nearest)


def _is_name(text: str, end: int) -> bool:
    """Tell whether a word names a colour instead of being one, as in ``red: #c00``."""
    return text[end : end + 20].lstrip(" \t\"'")[:1] in (":", "=")


def _name(words: str) -> str:
    return " ".join(words.replace("_", " ").replace("-", " ").split())[:_LONGEST_NAME]


def _written(found: re.Match[str]) -> Converted | None:
    """Return a colour that was found; None if one can see through it."""
    if digits := (found["hex"] or "").removeprefix("#").lower():
        full = digits if len(digits) > 4 else "".join(each * 2 for each in digits)
        return Converted(f"#{full[:6]}") if full[6:] in ("", "ff") else None
    parts = re.split(r"[\s,/]+", found["parts"].lower())
    if len(parts) == 4 and component(parts[3], 1.0) < 1:
        return None
    kind = (found["kind"] or "color").lower()
    kind = kind if kind in FUNCTIONS else kind.removesuffix("a")
    return converted(kind, (found["space"] or "").lower(), parts[:3])
