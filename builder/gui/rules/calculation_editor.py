"""The editor of a calculation: fields as chips, completions, functions, faults at their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from builder.form.expressions import ExpressionError
from builder.form.expressions.completion import Completion
from builder.form.expressions.scanner import tokens
from builder.gui.rules import calculation_text as text
from builder.gui.rules.ground import Ground
from builder.gui.widgets.chip_edit import ChipEdit
from builder.gui.widgets.chips import Chip
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.gui.widgets.theme import Hint, Space, colours, set_property
from builder.say import say

MIME: Final = "application/x-webview-builder-calculation"


class CalculationEdit(ChipEdit):
    """The text of a calculation; what is copied from one to another keeps its fields.

    Args:
        rows: How many lines are seen.
    """

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self._ground: Ground | None = None
        self._replaced = 0
        self.completions = Completions(self)
        self.completions.chosen.connect(self._complete)

    def show_stored(self, stored: str, ground: Ground) -> None:
        """Show a calculation; emits nothing."""
        self._ground = ground
        self.show_content(text.shown(stored, ground))

    @property
    def stored(self) -> str:
        """The calculation as it is stored."""
        return text.stored(self.content())

    def insert(self, completion: Completion) -> None:
        """Insert a field, or a function with its parentheses, at the cursor."""
        self._put(completion, 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def around_cursor(self) -> tuple[text.Content, text.Content]:
        """Return what stands before the cursor, and what stands behind it."""
        position = self.textCursor().position()
        return self.content(0, position), self.content(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asks = event.key() == Qt.Key.Key_Space and (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if asks:
            self._offer()
            return
        before = self.document().revision()
        super().keyPressEvent(event)
        is_typed = self.document().revision() != before  # Ctrl+A is a letter as well
        begins = is_typed and (event.text().isalpha() or event.text() == "{")
        if begins or self.completions.is_open:
            self._offer()

    def to_mime(self, content: Sequence[str | Chip]) -> QMimeData:
        mime = QMimeData()
        mime.setText(text.displayed(content))
        mime.setData(MIME, text.stored(content).encode())
        return mime

    def from_mime(self, mime: QMimeData) -> Sequence[str | Chip]:
        if self._ground is None:
            return ()
        if mime.hasFormat(MIME):
            return text.shown(bytes(mime.data(MIME).data()).decode(), self._ground)
        return text.pasted(mime.text(), self._ground)

    def _offer(self) -> None:
        if self._ground is not None:
            offer = text.offered(*self.around_cursor(), self._ground)
            self._replaced = offer.replaced
            self.completions.offer(offer.entries, self.cursorRect())

    def _complete(self, completion: Completion) -> None:
        self._put(completion, self._replaced)

    def _put(self, completion: Completion, replaced: int) -> None:
        if self._ground is not None:
            content = text.pasted(completion.insert, self._ground)
            back = len(completion.insert) - completion.caret
            self.put(content, self.textCursor().position() - replaced, back)


class CalculationEditor(QWidget):
    """Edits one calculation.

    Signals:
        edited(calculation): The person wants this one; text with ids, perhaps with faults.
        entered(): What follows is one undo step.
    """

    edited = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calculation_editor")
        self._ground: Ground | None = None
        self.edit = CalculationEdit(3)
        self.edit.setObjectName("calculation_text")
        self.edit.setAccessibleName(say("Calculation"))
        self.edit.setPlaceholderText(say("Type a number, or part of a field's label or a function"))
        self.edit.typed.connect(self._on_typed)
        self.edit.entered.connect(self.entered)
        self.edit.cursorPositionChanged.connect(self._show_function)
        self.fields_button = self._button(
            "insert_a_field", say("Insert a field"), "add", self._open_fields
        )
        self.functions_button = self._button(
            "functions", say("Functions"), "calculated", self._open_functions
        )
        self.problem = QLabel()
        self.problem.setObjectName("calculation_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.gives = Hint()
        self.gives.setObjectName("calculation_gives")
        self.function = Hint()
        self.function.setObjectName("calculation_function")
        buttons = Flowing()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.fields_button)
        buttons.addWidget(self.functions_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.edit)
        for each in (self.problem, self.gives, self.function):
            column.addWidget(each)
        column.addLayout(buttons)
        self._result = ""

    def show_calculation(self, stored: str, ground: Ground, result: str = "") -> None:
        """Show a calculation; emits nothing.

        Args:
            stored: The calculation, with ids.
            ground: The form around it.
            result: What it gives with the test values; empty if that is not known.
        """
        self._ground, self._result = ground, result
        self.edit.show_stored(stored, ground)
        self._judge()

    def target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.edit

    # -- judging -------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._result = ""
        self._judge()
        self.edited.emit(self.edit.stored)

    def _judge(self) -> None:
        if self._ground is None:
            return
        content = self.edit.content()
        stored = text.stored(content)
        found = text.examined(stored, self._ground)
        gives = say("Gives {kind}.", kind=text.TYPES[found.gives]) if found.gives else ""
        why = say("The calculation {fault}", fault=found.fault) if found.fault else ""
        if not stored.strip():
            why = say("Type what is to be worked out.")
        self.problem.setText(why)
        self.problem.setVisible(bool(why))
        self.gives.setText(f"{gives} {self._result}".strip())
        self.gives.setVisible(bool(gives))
        set_property(self.edit, "invalid", found.fault is not None)
        self.edit.setExtraSelections(self._marks(content, stored, found.fault))

    def _marks(
        self, content: text.Content, stored: str, fault: ExpressionError | None
    ) -> list[QTextEdit.ExtraSelection]:
        """Return the colours of the parts, and the underline of what is wrong."""
        scheme = colours()
        of_sort = {
            "function": scheme.accent,
            "keyword": scheme.accent,
            "text": scheme.good,
            "word": scheme.bad,
            "unknown": scheme.bad,
        }
        found = []
        for token in tokens(stored):
            if token.sort in of_sort:
                format_ = QTextCharFormat()
                format_.setForeground(QColor(of_sort[token.sort]))
                found.append(self._selection(content, token.start, token.end, format_))
        if fault is not None and stored.strip():
            format_ = QTextCharFormat()
            format_.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            format_.setUnderlineColor(QColor(scheme.bad))
            # Where something is missing, what stands before it is marked.
            start = fault.start if fault.end > fault.start else max(0, fault.start - 1)
            found.append(self._selection(content, start, max(fault.end, start + 1), format_))
        return found

    def _selection(
        self, content: text.Content, start: int, end: int, format_: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(text.place_in_view(content, start))
        cursor.setPosition(text.place_in_view(content, end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, format_
        return selection

    def _show_function(self) -> None:
        row = text.function_around(*self.edit.around_cursor())
        self.function.setText(
            say(
                "{function}: {help} Such as {example}",
                function=row.signature,
                help=row.help,
                example=row.example,
            )
            if row
            else ""
        )
        self.function.setVisible(row is not None)

    # -- inserting -----------------------------------------------------------------------------

    def _button(self, name: str, words: str, icon_name: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"calculation_{name}")
        button.setIcon(icon(icon_name))
        button.clicked.connect(act)
        return button

    def _open_fields(self) -> None:
        if self._ground is not None:
            entries = text.fields_to_use(self._ground)
            self._open(entries, say("No field above has these words."), self.fields_button)

    def _open_functions(self) -> None:
        self._open(text.functions(), say("No function has these words."), self.functions_button)

    def _open(self, entries: Sequence[Entry], nothing: str, below: QWidget) -> None:
        popup = SearchPopup(entries, nothing, below)
        popup.chosen.connect(self._insert)
        popup.open_below(below)

    def _insert(self, completion: Completion) -> None:
        self.entered.emit()
        self.edit.insert(completion)
