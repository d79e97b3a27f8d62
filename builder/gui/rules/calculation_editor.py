"""The editor of a calculation: fields as chips, completions, functions, faults at their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from builder.form.expressions import FUNCTIONS, ExpressionError
from builder.form.expressions.scanner import tokens
from builder.gui.rules import calculation_text as text
from builder.gui.rules.ground import Ground
from builder.gui.widgets.chip_edit import ChipEdit
from builder.gui.widgets.chips import Chip
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.gui.widgets.theme import Hint, Space, colours, set_property

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

    def insert(self, key: str) -> None:
        """Insert a field, or a function with its parentheses, at the cursor."""
        self._put(key, 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completions.is_open:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
                self.completions.take_current()
                return
            if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}:
                event.ignore()  # the list's own
                return
        asks = event.key() == Qt.Key.Key_Space and (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if asks:
            self._offer_all()
            return
        super().keyPressEvent(event)
        if (event.text() and event.text().isprintable()) or event.key() == Qt.Key.Key_Backspace:
            self._offer()

    def to_mime(self, content: Sequence[str | Chip]) -> QMimeData:
        mime = QMimeData()
        mime.setText(text.written(content))
        mime.setData(MIME, text.stored(content).encode())
        return mime

    def from_mime(self, mime: QMimeData) -> Sequence[str | Chip]:
        if self._ground is None:
            return ()
        if mime.hasFormat(MIME):
            return text.shown(bytes(mime.data(MIME).data()).decode(), self._ground)
        return text.pasted(mime.text(), self._ground)

    def _offer(self) -> None:
        if self._ground is None:
            return
        entries, self._replaced = text.completions(self.text_before_cursor(), self._ground)
        self.completions.offer(entries, self.cursorRect())

    def _offer_all(self) -> None:
        if self._ground is not None:
            self._replaced = 0
            entries = [*text.fields_to_use(self._ground), *text.functions_with()]
            self.completions.offer(entries, self.cursorRect())

    def _complete(self, key: str) -> None:
        self._put(key, self._replaced)

    def _put(self, key: str, replaced: int) -> None:
        if self._ground is None:
            return
        start = self.textCursor().position() - replaced
        if key.endswith("("):
            takes = FUNCTIONS[key[:-1]].takes
            self.put((f"{key})",), start, back=1 if takes else 0)
        else:
            self.put(text.shown(f"{{{key}}}", self._ground), start)


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
        self.edit.setAccessibleName("Calculation")
        self.edit.setPlaceholderText("Type a number, or part of a field’s label or a function")
        self.edit.typed.connect(self._on_typed)
        self.edit.entered.connect(self.entered)
        self.edit.cursorPositionChanged.connect(self._show_function)
        self.fields_button = self._button("Insert a field", "add", self._open_fields)
        self.functions_button = self._button("Functions", "calculated", self._open_functions)
        self.problem = QLabel()
        self.problem.setObjectName("calculation_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.gives = Hint()
        self.gives.setObjectName("calculation_gives")
        self.function = Hint()
        self.function.setObjectName("calculation_function")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.fields_button)
        buttons.addWidget(self.functions_button)
        buttons.addStretch(1)
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
        gives = why = ""
        fault: ExpressionError | None = None
        try:
            gives = f"Gives {text.TYPES[text.result_of(stored, self._ground)]}."
        except ExpressionError as found:
            fault = found
            why = f"The calculation {found}" if stored.strip() else "Type what is to be worked out."
        self.problem.setText(why)
        self.problem.setVisible(bool(why))
        self.gives.setText(f"{gives} {self._result}".strip())
        self.gives.setVisible(bool(gives))
        set_property(self.edit, "invalid", fault is not None)
        self.edit.setExtraSelections(self._marks(content, stored, fault))

    def _marks(
        self, content: text.Content, stored: str, fault: ExpressionError | None
    ) -> list[QTextEdit.ExtraSelection]:
        """Return the colours of the parts, and the underline of what is wrong."""
        scheme = colours()
        of_kind = {
            "function": scheme.accent,
            "keyword": scheme.accent,
            "text": scheme.good,
            "word": scheme.bad,
            "unknown": scheme.bad,
        }
        found = []
        for token in tokens(stored):
            if token.kind in of_kind:
                format_ = QTextCharFormat()
                format_.setForeground(QColor(of_kind[token.kind]))
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
        row = text.function_around(self.edit.text_before_cursor())
        self.function.setText(f"{row.signature}: {row.help} Such as {row.example}" if row else "")
        self.function.setVisible(row is not None)

    # -- inserting -----------------------------------------------------------------------------

    def _button(self, words: str, icon_name: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"calculation_{words.lower().replace(' ', '_')}")
        button.setIcon(icon(icon_name))
        button.clicked.connect(act)
        return button

    def _open_fields(self) -> None:
        if self._ground is not None:
            entries = text.fields_to_use(self._ground)
            self._open(entries, "No field above has these words.", self.fields_button)

    def _open_functions(self) -> None:
        self._open(text.functions_with(), "No function has these words.", self.functions_button)

    def _open(self, entries: Sequence[Entry], nothing: str, below: QWidget) -> None:
        popup = SearchPopup(entries, nothing, below)
        popup.chosen.connect(self._insert)
        popup.open_below(below)

    def _insert(self, key: str) -> None:
        self.entered.emit()
        self.edit.insert(key)
