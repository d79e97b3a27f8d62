"""Editing a text where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from builder.say import say

# Whatever the direction of the app.
_FROM_THE_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TABS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_NONE, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
# What would act on the field while its text is edited.
_OF_FIELDS: Final = frozenset(
    {
        (_NONE, Qt.Key.Key_F2),
        (_CTRL, Qt.Key.Key_D),
        (_ALT, Qt.Key.Key_Up),
        (_ALT, Qt.Key.Key_Down),
    }
)
_NARROWEST: Final = 120
_AROUND: Final = 6  # between the frame and the text


class TextEditor(QPlainTextEdit):
    """A box over a text, which grows with it.

    Enter, Tab or leaving it commits, Escape does not; Shift+Enter begins a line where the text
    may have several.

    Args:
        parent: What it stands in.
        text: The wording as it is.
        instead: What shows while there is none.
        place: Where the text stands.
        font: How it is written.
        lines: Whether the text may have several lines.
        right_to_left: Whether it is written so.
        centred: Whether it stands in the middle of its place.

    Signals:
        committed(text): The text has a new wording.
        finished(step): The editor is done, committed or not; 1 or -1 if the next or the previous
            text is to be edited, otherwise 0.
    """

    committed = Signal(str)
    finished = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        text: str,
        instead: str,
        place: QRect,
        font: QFont,
        *,
        lines: bool,
        right_to_left: bool,
        centred: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName("canvas_text_editor")
        self.setAccessibleName(say("Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font)
        # Qt begins it on the left, whatever the direction is: from the right, it is painted here.
        self.setPlaceholderText("" if right_to_left else instead)
        self._instead = instead
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        beginning = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else beginning)
        ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        option.setTextDirection(rtl if right_to_left else ltr)
        self.document().setDefaultTextOption(option)
        self._right_to_left = right_to_left
        self._lines = lines
        self._before = text
        self._place = place
        self._done = False
        self._fit()
        self.textChanged.connect(self._fit)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_done(self) -> bool:
        """Whether it has ended, and is about to go."""
        return self._done

    def stand_at(self, place: QRect) -> None:
        """Follow the text to another place."""
        if place != self._place:
            self._place = place
            self._fit()

    def cancel(self) -> None:
        """End it and leave the text as it was."""
        self._finish(commit=False)

    def commit(self) -> None:
        """End it with what was typed."""
        self._finish(commit=True)

    def event(self, event: QEvent) -> bool:
        # These belong to this editor, not to a shortcut of the canvas or the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            ours = key in _ENTER or key == Qt.Key.Key_Escape
            if ours or (event.modifiers(), key) in _OF_FIELDS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self._finish(commit=False)
        elif key in _ENTER and self._lines and shifted:
            self.insertPlainText("\n")
        elif key in _ENTER:
            self._finish(commit=True)
        elif key in _TABS:
            self._finish(commit=True, step=_TABS[key])
        else:
            super().keyPressEvent(event)
        event.accept()  # what it has no use for is not for the canvas either

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        return False  # Tab is a key of this editor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(commit=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._right_to_left and not self.toPlainText():
            flags = _FROM_THE_RIGHT.value | Qt.TextFlag.TextWordWrap.value
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            place = self.viewport().rect().adjusted(0, 0, -4, 0)
            painter.drawText(place, flags, self._instead)
            painter.end()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        width = max(_NARROWEST, self._place.width() + 2 * _AROUND)
        wrapped = metrics.boundingRect(
            QRect(0, 0, width - 2 * _AROUND - 4, 10_000),
            Qt.TextFlag.TextWordWrap.value,
            self.toPlainText() or self._instead,
        )
        height = max(wrapped.height(), metrics.lineSpacing()) + 2 * _AROUND + 4
        top = self._place.y() - _AROUND - 2
        if self._place.height() > height:  # a text in the middle of a box
            top = self._place.center().y() - height // 2
        self.setGeometry(self._place.x() - _AROUND - 2, top, width + 4, height)

    def _finish(self, *, commit: bool, step: int = 0) -> None:
        if self._done:
            return
        self._done = True
        words = self.toPlainText() if self._lines else " ".join(self.toPlainText().splitlines())
        if commit and words != self._before:
            self.committed.emit(words)
        self.finished.emit(step)
        self.hide()
        self.deleteLater()
