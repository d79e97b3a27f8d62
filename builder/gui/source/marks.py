"""What is shown in the source beside its letters: faults, fields, brackets, the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from builder.gui.source.brackets import matching
from builder.gui.widgets.theme import colours
from builder.value import dataclass

MARKS_MOST: Final = 300  # each moves along with every key that is typed


@dataclass(frozen=True)
class Mark:
    """Something in the text to be underlined.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it.
        severity: ``error``, ``warning`` or ``advice``.
        text: What is wrong, for people.
    """

    start: int
    end: int
    severity: str
    text: str


class Marks:
    """Marks that move along with the text; places are positions of Qt's.

    Args:
        edit: The editor of the text.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._marks: list[tuple[QTextCursor, Mark]] = []
        self._selected: list[QTextCursor] = []

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what is wrong."""
        self._marks = [(self._span(each.start, each.end), each) for each in marks[:MARKS_MOST]]
        self.show()

    def set_selected(self, spans: Sequence[tuple[int, int]]) -> None:
        """Show which parts are the selected fields."""
        self._selected = [self._span(start, end) for start, end in spans]
        self.show()

    @property
    def said(self) -> list[tuple[str, str]]:
        """What is marked now, and what is said about it."""
        return [(cursor.selectedText(), mark.text) for cursor, mark in self._marks]

    @property
    def starts(self) -> list[int]:
        """Where marks begin, from the top down."""
        return sorted(each.selectionStart() for each, _ in self._marks)

    @property
    def selected_lines(self) -> list[range]:
        """The lines of each selected field, counted from 0."""
        return [
            range(self._line(each.selectionStart()), self._line(each.selectionEnd()) + 1)
            for each in self._selected
        ]

    def said_at(self, position: int) -> str:
        """Return what is wrong at a place; empty if nothing is."""
        return "\n".join(
            mark.text
            for cursor, mark in self._marks
            if cursor.selectionStart() <= position <= cursor.selectionEnd()
        )

    def severities(self) -> dict[int, str]:
        """Return the worst that is marked in each line, by the line's number from 0."""
        found: dict[int, str] = {}
        for severity in ("advice", "warning", "error"):
            for cursor, mark in self._marks:
                if mark.severity == severity:
                    found[self._line(cursor.selectionStart())] = severity
        return found

    def show(self) -> None:
        """Show everything, in the colours in use."""
        scheme = colours()
        line = QTextCharFormat()
        line.setBackground(QColor(scheme.hover))
        line.setProperty(QTextFormat.Property.FullWidthSelection, True)
        here = self._edit.textCursor()
        pair = matching(self._edit.document(), here.position())
        here.clearSelection()
        bracket = QTextCharFormat()
        bracket.setBackground(QColor(scheme.chosen))
        tones = {"error": scheme.bad, "warning": scheme.warn, "advice": scheme.accent}
        wavy = {severity: _wavy(tone) for severity, tone in tones.items()}
        self._edit.setExtraSelections(
            [
                _extra(here, line),
                *(_extra(self._span(at, at + 1), bracket) for at in pair or ()),
                *(_extra(cursor, wavy[mark.severity]) for cursor, mark in self._marks),
            ]
        )

    def _line(self, position: int) -> int:
        return self._edit.document().findBlock(position).blockNumber()

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _wavy(tone: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(tone))
    return look


def _extra(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    extra = QTextEdit.ExtraSelection()
    extra.cursor = cursor
    extra.format = look
    return extra
