"""Texts in XLIFF 2.0, which programs of translators read: one file for each language.

The elements and attributes are those of the OASIS standard "XLIFF Version 2.0".
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from builder.errors import ImportFileError
from builder.form.project import Project
from builder.importers.report import in_short
from builder.say import say
from builder.strict_json import places
from builder.translations.lines import Line, Listed, lines_of

CALLED: Final = "XLIFF 2.0"
NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
_MADE_FROM: Final = "made-from"
_LINE: Final = "line of the file"
# What XML 1.0 cannot hold at all; the standard has an element for it.
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Marks of a translator's program around text, and their ends where they stand apart.
_MARKS: Final = ("mrk", "sm", "em")
# Codes that stand for a part of the text (XLIFF 2.0, 4.2.3): the attributes that say which part,
# and those that have it as plain text. What stands within some of them comes after the first.
_CODES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "ph": (("dataRef", "equiv"),),
    "sc": (("dataRef", "equiv"),),
    "ec": (("dataRef", "equiv"),),
    "pc": (("dataRefStart", "equivStart"), ("dataRefEnd", "equivEnd")),
}
_ORDER: Final = re.compile("[1-9][0-9]{0,5}")
_DEPTH_MAX: Final = 32
_HINT: Final = say("Export the texts from here as XLIFF, and translate that file.")


def write_xliff(project: Project, language: str) -> bytes:
    """Return the texts of a form as XLIFF.

    Args:
        project: The form.
        language: The language to translate into.
    """
    head = (
        f'<xliff xmlns="{NAMESPACE}" version="2.0" srcLang="{_value(project.default_language)}" '
        f'trgLang="{_value(language)}">\n'
        f' <file id="form" original="{_value(project.name)}" xml:space="preserve">\n'
    )
    units = "".join(_unit(each, language) for each in lines_of(project, (language,)))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{units} </file>\n</xliff>\n'.encode()


def read_xliff(data: bytes, default_language: str) -> Listed:
    """Read texts from XLIFF.

    Args:
        data: The file's content.
        default_language: Tag of the form's first language.

    Raises:
        ImportFileError: It is no XLIFF 2, is in another pair of languages, or holds what can be
            used to attack who reads it; says where.
    """
    root = _parsed(data)
    if root.tag != f"{{{NAMESPACE}}}xliff":
        said = say("This is not XLIFF 2.0.")
        if root.tag.endswith("xliff"):
            said = say(
                "This is XLIFF {version}, and not XLIFF 2.0.",
                version=in_short(root.get("version", ""), 10),
            )
        raise ImportFileError(said, _place(root), _HINT)
    source, target = (
        root.get(name, "").lower().replace("_", "-") for name in ("srcLang", "trgLang")
    )
    if source.partition("-")[0] != default_language.partition("-")[0]:
        raise ImportFileError(
            say(
                "It translates from {source}, but the form's first language is {language}.",
                source=in_short(source) or say("no language"),
                language=default_language,
            ),
            _place(root),
        )
    if not target or target == source:
        raise ImportFileError(
            say("It does not say which language it translates into."), _place(root)
        )
    lines = tuple(_line(unit, target) for unit in root.iter(f"{{{NAMESPACE}}}unit"))
    return Listed(called=CALLED, source_language=source, languages=(target,), lines=lines)


# -- writing -----------------------------------------------------------------------------------


def _unit(line: Line, language: str) -> str:
    wording, made_from = line.wordings[language], line.made_from[language]
    notes = f'    <note category="place">{_content(line.remark)}</note>\n'
    if made_from:
        notes += f'    <note category="{_MADE_FROM}">{_content(made_from)}</note>\n'
    state = "translated" if wording and not made_from else "initial"
    target = f"<target>{_content(wording)}</target>" if wording else ""
    return (
        f'  <unit id="{_value(line.key)}" name="{_value(line.called)}">\n'
        f"   <notes>\n{notes}   </notes>\n"
        f'   <segment state="{state}"><source>{_content(line.source)}</source>{target}</segment>\n'
        "  </unit>\n"
    )


def _content(words: str) -> str:
    parts, at = [], 0
    for found in _NO_XML.finditer(words):
        parts += [_escaped(words[at : found.start()]), f'<cp hex="{ord(found[0]):04X}"/>']
        at = found.end()
    return "".join([*parts, _escaped(words[at:])])


def _escaped(words: str) -> str:
    # A parser takes a carriage return for a line break, unless it is written so.
    return html.escape(words, quote=False).replace("\r", "&#13;")


def _value(words: str) -> str:
    return html.escape(_NO_XML.sub(" ", words)).replace("\n", " ").replace("\r", " ")


# -- reading -----------------------------------------------------------------------------------


def _parsed(data: bytes) -> Any:
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - on first use
    from defusedxml.ElementTree import ParseError, XMLParser  # noqa: PLC0415 - on first use

    builder = _Builder()
    parser = XMLParser(target=builder, forbid_dtd=True)
    builder.parser = parser.parser
    try:
        parser.feed(data)
        return parser.close()
    except DefusedXmlException as fault:
        raise ImportFileError(
            say("It declares a document type or entities, which no list of texts needs."),
            say("line {line}", line=parser.parser.CurrentLineNumber),
            say("Remove the lines that begin with <!DOCTYPE or <!ENTITY."),
        ) from fault
    except ParseError as fault:
        line, column = fault.position
        raise ImportFileError(
            say("This is not XML: {reason}.", reason=in_short(str(fault).partition(":")[0])),
            places.said_place(line, column + 1),
            say("Save it as UTF-8, as it was exported."),
        ) from fault
    except (LookupError, ValueError) as fault:
        raise ImportFileError(
            say("Its encoding is not known."),
            say("line {line}", line=1),
            say("Save it as UTF-8, as it was exported."),
        ) from fault


class _Builder:
    """Builds the elements, each with the line of the file that it begins in."""

    def __init__(self) -> None:
        from xml.etree.ElementTree import (  # noqa: PLC0415 - on first use; builds, parses nothing
            TreeBuilder,
        )

        self.parser: Any = None
        self._tree: Any = TreeBuilder()
        self._depth = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        line = str(self.parser.CurrentLineNumber)
        if self._depth > _DEPTH_MAX:
            raise ImportFileError(
                say("Its elements are nested too deep."), say("line {line}", line=line)
            )
        self._tree.start(tag, {**attributes, _LINE: line})

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._tree.end(tag)

    def data(self, words: str) -> None:
        self._tree.data(words)

    def close(self) -> Any:
        return self._tree.close()


def _line(unit: Any, target: str) -> Line:
    sources: list[str] = []
    targets: list[tuple[int, str]] = []  # each with its place in the translation
    is_translated, problem, made_from = False, "", ""
    try:
        inline = _Inline(unit)
        notes = [each for group in _named(unit, "notes") for each in _named(group, "note")]
        made_from = "".join(_plain(each) for each in notes if each.get("category") == _MADE_FROM)
        for number, part in enumerate(_named(unit, "segment", "ignorable"), 1):
            source = "".join(inline.words(each) for each in _named(part, "source"))
            sources.append(source)
            # Between segments, a program may leave the space untranslated.
            between = part.tag.endswith("ignorable")
            place, words = number, source * between
            if (target_of := next(_named(part, "target"), None)) is not None:
                order, words = target_of.get("order", ""), inline.words(target_of)
                place = int(order) if _ORDER.fullmatch(order) else number
                is_translated |= bool(words) and not between
            targets.append((place, words))
    except _UnknownElementError as fault:
        problem = say(
            "It holds <{element}>, for which a text of a form has no place.", element=fault.args[0]
        )
    return Line(
        key=unit.get("id", ""),
        place=_place(unit),
        called=in_short(unit.get("name", "")),
        source="".join(sources),
        wordings={target: _in_order(targets) if is_translated else ""},
        made_from={target: made_from},
        problem=problem,
    )


def _in_order(parts: list[tuple[int, str]]) -> str:
    return "".join(words for _, words in sorted(parts, key=lambda part: part[0]))


class _UnknownElementError(Exception):
    """An element that holds something else than text."""


class _Inline:
    """Reads the text of a unit, in which a program may have put codes for parts of it.

    Args:
        unit: The unit, which may have what its codes stand for.
    """

    def __init__(self, unit: Any) -> None:
        held = [each for group in _named(unit, "originalData") for each in _named(group, "data")]
        self._data = {each.get("id", ""): _plain(each) for each in held}

    def words(self, element: Any) -> str:
        """Return the text of an element as it was before the program.

        Raises:
            _UnknownElementError: It holds what stands for no known text.
        """
        words = [element.text or ""]
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name == "cp":
                words.append(_character(child.get("hex", "")))
            elif name in _MARKS:
                words.append(self.words(child))
            elif name in _CODES:
                first, *second = (self._meant(child, *each) for each in _CODES[name])
                words += [first, self.words(child), *second]
            else:
                raise _UnknownElementError(in_short(name, 20))
            words.append(child.tail or "")
        return "".join(words)

    def _meant(self, code: Any, reference: str, plain: str) -> str:
        """Return what a code stands for."""
        name = code.tag.rpartition("}")[2]
        if (wanted := code.get(reference)) is not None and wanted in self._data:
            return self._data[wanted]
        if wanted is None and (name == "pc" or plain in code.attrib):
            return str(code.get(plain, ""))  # a pair of codes may only format what is in it
        raise _UnknownElementError(name)


def _plain(element: Any) -> str:
    """Return the text of an element in which nothing but characters stands for text."""
    words = [element.text or ""]
    for child in element:
        is_character = child.tag.rpartition("}")[2] == "cp"
        words.append(_character(child.get("hex", "")) if is_character else _plain(child))
        words.append(child.tail or "")
    return "".join(words)


def _character(code: str) -> str:
    if re.fullmatch("[0-9A-Fa-f]{1,6}", code) and int(code, 16) <= 0x10FFFF:
        return chr(int(code, 16))
    raise _UnknownElementError("cp")


def _named(element: Any, *names: str) -> Iterator[Any]:
    wanted = {f"{{{NAMESPACE}}}{name}" for name in names}
    return (each for each in element if each.tag in wanted)


def _place(element: Any) -> str:
    return say("line {line}", line=element.get(_LINE))
