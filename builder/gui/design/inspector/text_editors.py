"""Editors of texts: one or several lines, in one or several languages."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.locales import page_word_in
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import (
    MIXED,
    Mixed,
    PropertyEditor,
    Subject,
    put_keyboard_into,
)
from builder.gui.rules.piping_help import PipingHelp, takes_answers
from builder.gui.widgets.lines import Line, Lines
from builder.say import say


class _TextEditor(PropertyEditor):
    """Holds one input of text and the value as it was last shown or typed.

    Args:
        prop: The property.
        rows: How many lines are seen; 0 for a line that has no line breaks.
    """

    shows_mixed = True

    def __init__(self, prop: Property, rows: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._value: Any = None
        self._language = ""
        self._input: Line | Lines = Lines(rows) if rows else Line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._input)
        self._adopt(self._input)
        self._input.entered.connect(self.entered)
        self._input.typed.connect(self._on_typed)

    def show_value(self, value: Any, subject: Subject) -> None:
        self._value, self._language = value, subject.language
        if value is MIXED:
            self._input.setPlaceholderText(Mixed.words)
            self._input.show_text("")
            return
        fallback = self.fallback(value, subject) or self._page_word(subject)
        if fallback != self._input.placeholderText():
            self._input.setPlaceholderText(fallback)
        if self.parse(self._input.words()) != value:
            self._input.show_text(self.format(value))

    def target(self) -> QWidget:
        return self._input

    def fallback(self, value: Any, subject: Subject) -> str:
        """Return what stands there in grey while nothing is typed."""
        del value, subject
        return ""

    def _page_word(self, subject: Subject) -> str:
        """Return what the page says there while nothing is typed in any language."""
        key = self.prop.page_word
        return page_word_in(subject.project, key, subject.language) if key else ""

    @abstractmethod
    def parse(self, text: str) -> Any:
        """Return the value of a text."""

    @abstractmethod
    def format(self, value: Any) -> str:
        """Return the text of a value."""

    def _on_typed(self, text: str) -> None:
        value = self.parse(text)
        if value != self._value:
            # Known before it is emitted, so that the text stays as it is typed.
            self._value = value
            self.edited.emit(value)

    def _focus_line(self, index: int) -> None:
        """Put the keyboard at the end of a line, or of the last one."""
        put_keyboard_into(self._input)
        if isinstance(self._input, Lines):
            block = self._input.document().findBlockByNumber(index)
            if block.isValid():
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                self._input.setTextCursor(cursor)


class LineEditor(_TextEditor):
    """One line of plain text."""

    def parse(self, text: str) -> str:
        return text

    def format(self, value: Any) -> str:
        return str(value)


class LinesEditor(LineEditor):
    """Several lines of plain text."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, 3, parent)


class LocalLineEditor(_TextEditor):
    """One line per language; what it falls back to stands there as a placeholder.

    Answers of fields stand in it by the names of the fields.
    """

    def __init__(self, prop: Property, rows: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(prop, rows, parent)
        self._piping = PipingHelp(self._input, prop.label, offers=takes_answers(prop.attribute))

    def show_value(self, value: Any, subject: Subject) -> None:
        field_id = subject.field.id if subject.field else ""
        place = Place(field_id=field_id, attribute=self.prop.attribute)
        self._piping.follow(subject.project, place, subject.language)
        super().show_value(value, subject)

    def fallback(self, value: Any, subject: Subject) -> str:
        if value.in_language(subject.language):
            return ""
        best: str = value.best(subject.language, subject.project.default_language)
        return self._piping.shown(best).replace("\n", " ")

    def parse(self, text: str) -> Any:
        known: LocalText = LocalText() if self._value is MIXED else self._value
        stored = self._piping.stored(text, known.in_language(self._language))
        return known.worded(self._language, stored)

    def format(self, value: Any) -> str:
        return self._piping.shown(value.in_language(self._language))


class LocalLinesEditor(LocalLineEditor):
    """Several lines per language."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, 3, parent)


class LocalWordsEditor(LocalLineEditor):
    """Several texts, one a line, per language."""

    shows_mixed = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, 5, parent)

    def fallback(self, value: Any, subject: Subject) -> str:
        best = (each.best(subject.project.default_language) for each in value)
        return "\n".join(map(self._piping.shown, best))

    def parse(self, text: str) -> Any:
        """Return the texts; a line that was just begun is none yet."""
        known: tuple[LocalText, ...] = self._value
        lines = [each.strip() for each in text.split("\n")]
        most = max(len(lines), len(known))
        lines += [""] * (most - len(lines))
        texts = [*known, *[LocalText()] * (most - len(known))]
        found = [
            text.worded(self._language, self._piping.stored(line, text.in_language(self._language)))
            for text, line in zip(texts, lines, strict=True)
        ]
        while found and not found[-1]:
            found.pop()
        return tuple(found)

    def format(self, value: Any) -> str:
        words = (self._piping.shown(each.in_language(self._language)) for each in value)
        return "\n".join(words).rstrip("\n")

    @property
    def entry(self) -> int | None:
        lines = self._input
        return lines.textCursor().blockNumber() if isinstance(lines, Lines) else None

    def focus(self, place: Place) -> None:
        """Put the keyboard into the line of a text; lines before it that are missing are made."""
        index = place.index or 0
        if isinstance(self._input, Lines):
            self._input.extend_to(index + 1)
        self._focus_line(index)


class EntriesEditor(_TextEditor):
    """A list of plain texts, one a line; empty lines count for nothing."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, 3, parent)

    def fallback(self, value: Any, subject: Subject) -> str:
        del value, subject
        return say("One a line")

    def parse(self, text: str) -> tuple[str, ...]:
        return tuple(line.strip() for line in text.splitlines() if line.strip())

    def format(self, value: Any) -> str:
        return "\n".join(value)

    def focus(self, place: Place) -> None:
        """Put the keyboard into the line of an entry."""
        filled = [n for n, line in enumerate(self._input.words().splitlines()) if line.strip()]
        index = place.index or 0
        self._focus_line(filled[index] if index < len(filled) else index)
