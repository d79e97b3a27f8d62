"""The lines of a list of texts, as they are written and read."""

from __future__ import annotations

from collections.abc import Mapping

from builder.form.all_texts import TextRow, rows_by_key
from builder.form.edits_texts import TypedWordings
from builder.form.page_words import PAGE_WORDS
from builder.form.project import Project
from builder.form.text_list import row_called
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Line:
    """One text of a list.

    Attributes:
        key: The text's key, see :func:`builder.form.all_texts.rows_by_key`.
        place: Where the line stands in its file, such as ``row 3``; empty for one to be written.
        called: What the text is, for people.
        remark: Where people see it, and how long it may be.
        source: The wording in the form's first language.
        wordings: The wordings in other languages, by tag; empty ones mean none.
        made_from: Of a translation that was made from another source than this one: that source,
            by tag.
        problem: Why the line cannot be taken, as a sentence; empty if it can.
    """

    key: str
    place: str = ""
    called: str = ""
    remark: str = ""
    source: str
    wordings: Mapping[str, str]
    made_from: Mapping[str, str]
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """What was read from a file.

    Attributes:
        called: What the file is, such as ``Table (CSV)``.
        source_language: Tag of the language of the sources.
        languages: Tags of the languages of the wordings.
        lines: The lines.
    """

    called: str
    source_language: str
    languages: tuple[str, ...]
    lines: tuple[Line, ...]


def lines_of(project: Project, languages: tuple[str, ...]) -> tuple[Line, ...]:
    """Return the lines for every text of a form that has a wording.

    Placeholders name fields as people see them.

    Args:
        project: The form.
        languages: The languages to translate into.
    """
    default = project.default_language
    typed = TypedWordings(project)
    found = []
    for key, row in rows_by_key(project).items():
        text = row.placed.text
        if not text.in_language(default) and not any(text.in_language(tag) for tag in languages):
            continue
        made_from = {tag: text.stale_source(tag, default) for tag in languages}
        found.append(
            Line(
                key=key,
                called=row_called(row, default),
                remark=_remark(row),
                source=typed.shown(text.in_language(default), text),
                wordings={tag: typed.shown(text.in_language(tag), text) for tag in languages},
                made_from={tag: typed.shown(words, text) for tag, words in made_from.items()},
            )
        )
    return tuple(found)


def _remark(row: TextRow) -> str:
    room = f"About {row.longest} characters fit well."
    if row.placed.sort != "page word":
        return room
    shown = PAGE_WORDS[row.placed.place.attribute.rpartition(".")[2]].shown
    return f"{shown}. {room}"
