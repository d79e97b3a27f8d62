"""Texts as a table of comma-separated values, for spreadsheets."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import Final

from builder.errors import ImportFileError
from builder.form.names import LANGUAGE
from builder.form.project import Project
from builder.importers.report import in_short
from builder.importers.source import decoded
from builder.say import say
from builder.separated import separated
from builder.translations.lines import Line, Listed, lines_of

CALLED: Final = say("Table (CSV)")
_KEY: Final = "key (keep)"  # no language tag, as "key" would be
_REMARKS: Final = ("what", "remark")
_MADE_FROM: Final = " (made from)"
# Behind these signs at the beginning of a cell, spreadsheets run formulas. A quote before them, of
# which spreadsheets show one more, keeps such a cell a text.
_ESCAPABLE: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def write_table(project: Project, languages: tuple[str, ...]) -> bytes:
    """Return the texts of a form as UTF-8 with the mark by which spreadsheets know it.

    Args:
        project: The form.
        languages: The languages to translate into.
    """
    lines = lines_of(project, languages)
    stale = [tag for tag in languages if any(each.made_from[tag] for each in lines)]
    head = [_KEY, *_REMARKS, project.default_language, *languages]
    rows = [[*head, *(f"{tag}{_MADE_FROM}" for tag in stale)]]
    for each in lines:
        wordings = [each.wordings[tag] for tag in languages]
        made_from = [each.made_from[tag] for tag in stale]
        rows.append([each.key, each.called, each.remark, each.source, *wordings, *made_from])
    made = io.StringIO(newline="")
    csv.writer(made, lineterminator="\r\n").writerows(map(_escaped, rows))
    return codecs.BOM_UTF8 + made.getvalue().encode()


def read_table(data: bytes, default_language: str) -> Listed:
    """Read texts from comma-separated values, with commas, semicolons or tabs.

    Args:
        data: The file's content.
        default_language: Tag of the form's first language, in whose column the sources are.

    Raises:
        ImportFileError: It is no such table; says where.
    """
    rows = _rows(decoded(data))
    head_place, head = next(rows, (say("row 1"), []))
    columns = _columns(head, head_place, default_language)
    languages = tuple(tag for tag in columns if LANGUAGE.fullmatch(tag) and tag != default_language)
    lines = []
    for place, cells in rows:
        if not any(cells):
            continue
        content = dict(zip(head, (*cells, *[""] * len(head)), strict=False))
        too_many = len(cells) > len(head) and any(cells[len(head) :])
        lines.append(
            Line(
                key=content[_KEY].strip(),
                place=place,
                called=in_short(content.get(_REMARKS[0], "")),
                source=content[default_language],
                wordings={tag: content[tag] for tag in languages},
                made_from={tag: content.get(f"{tag}{_MADE_FROM}", "") for tag in languages},
                problem=say("The row has more cells than the first row has columns.") * too_many,
            )
        )
    return Listed(
        called=CALLED, source_language=default_language, languages=languages, lines=tuple(lines)
    )


def _columns(head: Sequence[str], place: str, default_language: str) -> Sequence[str]:
    if _KEY not in head:
        raise ImportFileError(
            say("There is no column “key (keep)”, by which each text is found."),
            place,
            say("Export the texts from here, and fill in that table."),
        )
    if default_language not in head:
        raise ImportFileError(
            say(
                "There is no column “{language}” with the texts of the form's "
                "first language, by which changed texts are told.",
                language=default_language,
            ),
            place,
            say("Export the texts from here, and fill in that table."),
        )
    filled = [each for each in head if each]
    if twice := next((each for at, each in enumerate(filled) if each in filled[:at]), ""):
        raise ImportFileError(
            say("The column “{name}” is there twice.", name=in_short(twice)), place
        )
    known = {_KEY, *_REMARKS}
    for each in filled:
        tag = each.removesuffix(_MADE_FROM)
        if each not in known and not LANGUAGE.fullmatch(tag):
            raise ImportFileError(
                say(
                    "The column “{name}” is no language, such as el or pt-br.",
                    name=in_short(each),
                ),
                place,
                say("Remove the column, or give it the tag of its language."),
            )
    return filled


def _rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the rows with their places; line breaks in cells do not count as rows."""
    table = separated(text)
    lines = io.StringIO(table.text, newline="")
    reader = csv.reader(lines, delimiter=table.separator, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            plain = [_unescaped(cell) for cell in cells]
            named = [_name(cell.strip()) for cell in plain] if number == 1 else plain
            yield say("row {number}", number=number), named
    except csv.Error as fault:
        raise ImportFileError(
            say(
                "The table is damaged: a quote is not closed, text stands behind one, or a cell is "
                "far too long."
            ),
            say("row {number}", number=number + 1),
        ) from fault


def _name(head: str) -> str:
    """Return the name of a column, whose case does not matter where it is one of ours or a tag."""
    plain = head.lower().replace("_", "-")
    ours = plain in (_KEY, *_REMARKS) or LANGUAGE.fullmatch(plain.removesuffix(_MADE_FROM))
    return plain if ours else head


def _escaped(cells: Sequence[str]) -> list[str]:
    return [f"'{cell}" if _ESCAPABLE.match(cell) else cell for cell in cells]


def _unescaped(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _ESCAPABLE.match(cell) else cell
