"""Makes a foreign SVG picture harmless: what is not known to be harmless is left out.

Browsers run no script in a picture that an ``<img>`` shows, yet a picture may be saved, opened by
itself, or put elsewhere. So nothing that runs, loads, links or animates is kept: the picture is
written again from elements and attributes of a list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr  # nosec B406  # they write, and read nothing

from builder.errors import InputError
from builder.say import say

# What a picture of a form may take before anything is done with it, in bytes and elements.
MOST_BYTES: Final = 1024 * 1024
MOST_ELEMENTS: Final = 5_000
DEEPEST: Final = 64
# How often parts may be drawn again by reference, all in all.
MOST_DRAWN_AGAIN: Final = 10_000
_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_ELEMENT_NAMES: Final = """
svg g defs title desc symbol use path rect circle ellipse line polyline polygon text tspan
linearGradient radialGradient stop clipPath mask pattern marker style
"""
_ELEMENTS: Final = frozenset(_ELEMENT_NAMES.split())
# Elements that only surround others: what is in them stays.
_WRAPPERS: Final = frozenset({"a", "switch"})
_ATTRIBUTE_NAMES: Final = """
id class style transform viewBox preserveAspectRatio version width height x y x1 y1 x2 y2 cx cy r
rx ry fx fy fr dx dy d points pathLength rotate textLength lengthAdjust offset gradientUnits
gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits
patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY orient fill
fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
stroke-miterlimit stroke-dasharray stroke-dashoffset color opacity stop-color stop-opacity clip-path
clip-rule mask marker-start marker-mid marker-end display visibility overflow vector-effect
paint-order shape-rendering text-rendering color-interpolation font-family font-size font-style
font-weight font-variant letter-spacing word-spacing text-anchor text-decoration dominant-baseline
alignment-baseline baseline-shift direction unicode-bidi writing-mode
"""
_ATTRIBUTES: Final = frozenset(_ATTRIBUTE_NAMES.split())
# Styles may refer to what is in the picture itself; nothing else is looked up, and no escape hides
# what is written.
_URL: Final = re.compile(
    r"url\s*\(\s*(?P<quote>[\"']?)\s*#[\w.-]+\s*(?P=quote)\s*\)", re.IGNORECASE
)
_SUSPECT: Final = re.compile(
    r"(url|src|cross-fade|image(-set)?)\s*\(|@|\\|expression|script\s*:|behaviou?r|-moz-binding|<|/\*|data:",
    re.IGNORECASE,
)
_OWN: Final = re.compile(r"#[\w.-]+")
_REFERRED: Final = re.compile(r"url\s*\(\s*[\"']?\s*#([\w.-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CleanedSvg:
    """A harmless picture.

    Attributes:
        text: The document.
        left_out: How many elements and attributes were left out.
    """

    text: str
    left_out: int


def clean_svg(content: bytes) -> CleanedSvg:
    """Return an SVG picture with nothing in it that runs, loads, links or animates.

    Args:
        content: The document, in any encoding that XML allows.

    Raises:
        InputError: It is no SVG, is too large, or defines entities.
    """
    if len(content) > MOST_BYTES:
        message = say(
            "The picture has {count:,} bytes; {most:,} are the most for an SVG.",
            count=len(content),
            most=MOST_BYTES,
        )
        raise InputError(message)
    writer = _Writer()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = writer.on_doctype
    parser.EntityDeclHandler = writer.on_entity
    parser.StartElementHandler = writer.on_start
    parser.EndElementHandler = writer.on_end
    parser.CharacterDataHandler = writer.on_text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as fault:
        raise InputError(say("The picture is not a readable SVG: {fault}.", fault=fault)) from fault
    _refuse_repetitions(writer.references)
    return CleanedSvg("".join(writer.written), writer.left_out)


@dataclass(slots=True)
class _Writer:
    """Writes again what is allowed, as the parser tells of it."""

    written: list[str] = field(default_factory=list)
    left_out: int = 0
    # For each id, what is referred to within its element; under "" all references.
    references: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    # What is open: the names to close, None for what is not written itself.
    _open: list[str | None] = field(default_factory=list)
    # How deep the parser is inside of something that is left out.
    _skipped: int = 0
    _elements: int = 0
    _style: list[str] = field(default_factory=list)
    _ids: list[str] = field(default_factory=list)

    def on_doctype(self, _name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside:
            raise InputError(say("The picture declares entities, which is refused."))

    def on_entity(self, *_about: object) -> None:
        raise InputError(say("The picture declares entities, which is refused."))

    def on_start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self._elements += 1
        if self._elements == 1 and (space, local) != (_SVG, "svg"):
            raise InputError(say("The picture is not an SVG document."))
        if self._elements > MOST_ELEMENTS or len(self._open) >= DEEPEST:
            raise InputError(
                say(
                    "The picture is too intricate: {most:,} elements, {deepest} "
                    "deep, are the most.",
                    most=MOST_ELEMENTS,
                    deepest=DEEPEST,
                )
            )
        known = space == _SVG
        if self._skipped or not known or local not in (_ELEMENTS | _WRAPPERS):
            self.left_out += not self._skipped
            self._skipped += 1
            self._open.append(None)
            return
        if local in _WRAPPERS:
            self.left_out += 1
            self._open.append(None)
            return
        self._open.append(local)
        attributes = self._kept(attributes)
        self._ids.append(attributes.get("id", ""))
        self._note_references(attributes)
        kept = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        first = f' xmlns="{_SVG}"' if self._elements == 1 else ""
        self.written.append(f"<{local}{first}{kept}>")

    def on_end(self, _name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            self._open.pop()
            return
        closing = self._open.pop()
        if closing == "style":
            self._write_style()
        if closing is not None:
            self._ids.pop()
            self.written.append(f"</{closing}>")

    def on_text(self, text: str) -> None:
        if self._skipped or not self._open:
            return
        if self._open[-1] == "style":
            self._style.append(text)
        else:
            self.written.append(escape(text))

    def _write_style(self) -> None:
        style, self._style = "".join(self._style), []
        if _is_harmless(style):
            self.written.append(escape(style))
        else:
            self.left_out += 1

    def _note_references(self, attributes: dict[str, str]) -> None:
        found = [attributes["href"][1:]] if "href" in attributes else []
        found += [each for value in attributes.values() for each in _REFERRED.findall(value)]
        for owner in {"", *self._ids}:
            self.references.setdefault(owner, []).extend(found)

    def _kept(self, attributes: dict[str, str]) -> dict[str, str]:
        kept = {}
        for name, value in attributes.items():
            space, _, local = name.rpartition(" ")
            if local == "href" and space in ("", _XLINK):
                if _OWN.fullmatch(value.strip()):
                    kept["href"] = value.strip()
                    continue
            elif not space and local in _ATTRIBUTES and _is_harmless(value):
                kept[local] = value
                continue
            self.left_out += 1
        return kept


def _is_harmless(style: str) -> bool:
    """Tell whether a value or a style sheet refers to nothing outside of the picture."""
    return not _SUSPECT.search(_URL.sub("", style))


def _refuse_repetitions(references: Mapping[str, list[str]]) -> None:
    """Refuse a picture whose parts draw each other in a circle, or far too often.

    A dozen parts, each of which draws the next one ten times, would keep a browser busy for years.
    """
    drawn: dict[str, int] = {}

    def cost(name: str, above: tuple[str, ...]) -> int:
        if name in above or len(above) > DEEPEST:
            raise InputError(say("Parts of the picture refer to each other in a circle."))
        if name not in drawn:
            inside = sum(cost(each, (*above, name)) for each in references.get(name, ()))
            drawn[name] = min(1 + inside, MOST_DRAWN_AGAIN + 1)
        return drawn[name]

    if sum(cost(each, ()) for each in references[""]) > MOST_DRAWN_AGAIN:
        raise InputError(say("The picture draws its parts again too often."))
