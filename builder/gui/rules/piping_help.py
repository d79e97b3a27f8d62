"""Answers in texts: typed and seen by the names of fields, offered from ``{{`` on, in colour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QColor,
    QInputMethodEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from builder.form.kinds import kind_of
from builder.form.piping import WITHOUT_ANSWERS
from builder.form.piping_offers import Insertable, insertable, insertions
from builder.form.piping_shown import from_display, names_for, to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.gui.rules.ground import names_of
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.icons import icon
from builder.gui.widgets.lines import Line, Lines
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import colours
from builder.say import say

_SHOWN: Final = re.compile(r"\{\{[^{}\n]*\}\}")


class PipingHelp(QObject):
    """Helps to put answers into the text of one input.

    Args:
        typed_into: Where the text is typed.
        label: What the text is called.
        offers: Whether the text can show answers; if not, what is in it is only named.
    """

    def __init__(
        self, typed_into: Line | QPlainTextEdit, label: str, *, offers: bool = True
    ) -> None:
        super().__init__(typed_into)
        self._input = typed_into
        self._project: Project | None = None
        self._place = Place()
        self._language = ""
        self._coloured = False
        self.completions = Completions(typed_into)
        self.completions.chosen.connect(self._complete)
        self._offers = offers
        if offers:
            self._add_button(say("{text}: insert an answer", text=label))
        self._highlighter = (
            _Highlighter(typed_into.document()) if isinstance(typed_into, QPlainTextEdit) else None
        )
        typed_into.textChanged.connect(self._on_changed)

    def follow(self, project: Project, place: Place, language: str) -> None:
        """Follow the form.

        Args:
            project: The form.
            place: Where the text stands.
            language: The language of labels.
        """
        self._project, self._place, self._language = project, place, language

    def _add_button(self, words: str) -> None:
        """Put the button for the mouse into the input; by keyboard, two braces open the list."""
        if isinstance(self._input, Line):
            action = self._input.addAction(icon("insert"), Line.ActionPosition.TrailingPosition)
            action.setObjectName("insert_answer")
            action.setToolTip(say("Insert an answer ({{)"))
            action.setText(words)
            action.triggered.connect(self.open_list)
        elif isinstance(self._input, Lines):
            button = small_button("insert_answer", "insert", words, self.open_list)
            button.setToolTip(say("Insert an answer ({{)"))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._input.put_into_corner(button)

    # -- ids and names -------------------------------------------------------------------------

    def stored(self, words: str, known: str) -> str:
        """Return a typed text with ids in place of names.

        Args:
            words: What is typed.
            known: The text as it was stored; fields in it may be there no more.
        """
        if "{{" not in words or self._project is None:
            return words
        return from_display(words, names_for(known, self._names()))

    def shown(self, words: str) -> str:
        """Return a stored text with names in place of ids."""
        if "{{" not in words or self._project is None:
            return words
        return to_display(words, self._names())

    def _names(self) -> ShownNames:
        assert self._project is not None  # noqa: S101 - both who ask have looked
        return names_of(self._project, self._language)

    # -- offering ------------------------------------------------------------------------------

    def open_list(self) -> SearchPopup:
        """Open the list of what can be inserted at the cursor."""
        popup = SearchPopup(
            self._entries(self._insertable()),
            say("No answer is known where this text is read."),
            self._input,
        )
        popup.chosen.connect(self._insert)
        popup.open_below(self._input)
        return popup

    def _insertable(self) -> Sequence[Insertable]:
        if self._project is None:
            return ()
        return insertable(self._project, self._place, names_of(self._project, self._language))

    def _entries(self, found: Sequence[Insertable]) -> Sequence[Entry]:
        fields = {each.id: each for each in self._project.fields} if self._project else {}
        return [
            Entry(
                key=each.shown,
                words=each.shown,
                icon=kind_of(fields[each.field_id]).icon if each.field_id else "link",
            )
            for each in found
        ]

    def _on_changed(self) -> None:
        self._colour()
        if self._offers and (self._input.hasFocus() or self.completions.is_open):
            self._offer()

    def _offer(self) -> None:
        words, position = self._words(), self._position()
        if "{{" not in words[:position]:
            self.completions.close()
            return
        found = insertions(words, position, self._insertable())
        rect = self._input.rect() if isinstance(self._input, Line) else self._input.cursorRect()
        self.completions.offer(self._entries(found.entries) if found else (), rect)

    def _complete(self, name: str) -> None:
        found = insertions(self._words(), self._position(), ())
        if found is not None:
            self._put(name, found.start, found.end)

    def _insert(self, name: str) -> None:
        if isinstance(self._input, Line | Lines):
            self._input.entered.emit()
        self._put(name, self._position(), self._position())
        self._input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, name: str, start: int, end: int) -> None:
        """Put a placeholder in place of a part of the text, which counts as typing."""
        words, placeholder = self._words(), f"{{{{{name}}}}}"
        if isinstance(self._input, Line):
            self._input.setText(words[:start] + placeholder + words[end:])
            self._input.setCursorPosition(start + len(placeholder))
            self._input.typed.emit(self._input.text())
        else:
            cursor = self._input.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(placeholder)
            self._input.setTextCursor(cursor)

    def _words(self) -> str:
        return self._input.text() if isinstance(self._input, Line) else self._input.toPlainText()

    def _position(self) -> int:
        if isinstance(self._input, Line):
            return self._input.cursorPosition()
        return self._input.textCursor().position()

    # -- colours -------------------------------------------------------------------------------

    def _colour(self) -> None:
        """Colour the placeholders of a line; several lines have a highlighter for that."""
        line = self._input
        if not isinstance(line, Line):
            return
        found = list(_SHOWN.finditer(line.text()))
        if not found and not self._coloured:
            return
        self._coloured = bool(found)
        kind = QInputMethodEvent.AttributeType.TextFormat
        at = line.cursorPosition()
        attributes = [
            QInputMethodEvent.Attribute(kind, each.start() - at, len(each[0]), _format())
            for each in found
        ]
        QApplication.sendEvent(line, QInputMethodEvent("", attributes))


class _Highlighter(QSyntaxHighlighter):
    """Colours the placeholders of several lines."""

    def highlightBlock(self, text: str) -> None:
        for found in _SHOWN.finditer(text):
            self.setFormat(found.start(), len(found[0]), _format())


def _format() -> QTextCharFormat:
    format_ = QTextCharFormat()
    scheme = colours()
    format_.setForeground(QColor(scheme.accent))
    fill = QColor(scheme.accent)
    fill.setAlphaF(0.12)
    format_.setBackground(fill)
    return format_


def takes_answers(attribute: str) -> bool:
    """Tell whether the texts of a property can show answers."""
    return attribute not in WITHOUT_ANSWERS
