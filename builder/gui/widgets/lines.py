"""Input widgets that leave undo to the document and the mouse wheel to the pane around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QToolButton, QWidget

from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.file_drop import brings_files
from builder.gui.widgets.theme import when_styled

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo(event: QEvent) -> bool:
    """Tell whether a key event is for undo or redo: those act on the whole form."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO)


class _Typing:
    """What fields of typed text have in common; their class comes before Qt's own.

    Undo and redo act on the whole form, so they are left to the window. Coming back from a menu or
    from another window is not entering.
    """

    entered: Any  # a signal, of which each class has its own

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return bool(super().event(event))  # type: ignore[misc]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # type: ignore[misc]
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.entered.emit()


class Line(_Typing, QLineEdit):
    """A line of text.

    Signals:
        typed(text): It was typed in.
        entered(): It got the focus; what is typed from here on is one undo step.
    """

    typed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Set the text, leaving the cursor alone if it is there already."""
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def words(self) -> str:
        """Return the text."""
        return self.text()


class Lines(_Typing, QPlainTextEdit):
    """Several lines of text; Tab leaves it.

    Signals:
        typed(text): It was typed in.
        entered(): It got the focus.
    """

    typed = Signal(str)
    entered = Signal()

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._quiet = False
        self._corner: QToolButton | None = None
        self._margin = 0  # beside the text, for what is in the corner
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # Words wrap, but Qt counts the space at the end of a line, and would show a bar for that.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        when_styled(self, lambda: self.setFixedHeight(self.sizeHint().height()))
        self.textChanged.connect(self._on_changed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not brings_files(source) and super().canInsertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() * self._rows + 22)

    def show_text(self, text: str) -> None:
        """Set the text, leaving the cursor alone if it is there already."""
        if self.toPlainText() != text:
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def words(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def put_into_corner(self, button: QToolButton) -> None:
        """Put a button into the corner at the top, beside the text."""
        self._corner = button
        button.setParent(self)
        button.show()
        self._leave_margin(button.sizeHint().width())

    def _leave_margin(self, width: int) -> None:
        self._margin = width
        # Qt mirrors margins of layouts, and not these.
        left, right = (width, 0) if self.isRightToLeft() else (0, width)
        self.setViewportMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._corner is not None:
            size = self._corner.sizeHint()
            if size.width() != self._margin:  # the style sheet has its say by now
                self._leave_margin(size.width())
                # Qt does not tell of another size while it tells of this one, and the lines would
                # be as long as before.
                super().resizeEvent(QResizeEvent(self.viewport().size(), event.size()))
            # In the margin, and so beside the scroll bar, which comes with the text.
            text = self.viewport().geometry()
            begin = text.left() - size.width() if self.isRightToLeft() else text.right() + 1
            self._corner.setGeometry(begin, 3, size.width(), size.height())

    def extend_to(self, count: int) -> None:
        """Add empty lines at the end up to this number; this is not an edit yet."""
        missing = count - self.blockCount()
        if missing > 0:
            self._quiet = True
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.insertPlainText("\n" * missing)
            self._quiet = False

    def _on_changed(self) -> None:
        if not self._quiet:
            self.typed.emit(self.toPlainText())


class Number(QSpinBox):
    """A whole number; the wheel changes it only while it has the focus.

    Signals:
        entered(): It got the focus.
    """

    entered = Signal()

    def __init__(self, least: int, greatest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, greatest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = Line(self)
        line.entered.connect(self.entered)
        self.setLineEdit(line)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _make_room(self) -> None:
        """Keep the number off the border: the style sheet's padding reaches no line in here."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.lineEdit().setTextMargins(0 if is_mirrored else 7, 0, 7 if is_mirrored else 0, 0)


class Choice(DropDown):
    """A drop-down list of values; the wheel scrolls the pane around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, value: str) -> None:
        """Choose a value; one that is not in the list is added, so that nothing is hidden."""
        index = self.findData(value)
        if index < 0:
            self.addItem(value, value)
            index = self.count() - 1
        self.setCurrentIndex(index)
