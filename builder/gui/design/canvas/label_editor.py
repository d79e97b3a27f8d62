"""Editing a label where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class LabelEditor(QLineEdit):
    """A line over a label; Enter or leaving it commits, Escape does not.

    Signals:
        committed(text): The label has a new wording.
        finished(): The editor is done, committed or not.
    """

    committed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget, text: str, place: QRect) -> None:
        super().__init__(text, parent)
        self.setObjectName("canvas_label_editor")
        self.setAccessibleName("Label")
        self._before = text
        self._done = False
        height = max(place.height() + 8, self.sizeHint().height())
        self.setGeometry(
            place.x() - 6, place.center().y() - height // 2, place.width() + 12, height
        )
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Escape and Enter belong to this editor, not to a shortcut of the window.
        ours = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._finish(commit=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish(commit=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(commit=True)

    def _finish(self, *, commit: bool) -> None:
        if self._done:
            return
        self._done = True
        if commit and self.text() != self._before:
            self.committed.emit(self.text())
        self.finished.emit()
        self.deleteLater()
