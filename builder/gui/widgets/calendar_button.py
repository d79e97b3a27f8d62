"""A button that opens a calendar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from builder.gui.widgets.icons import icon
from builder.say import say

_SIZE: Final = QSize(300, 250)
_ISO: Final = Qt.DateFormat.ISODate


class CalendarButton(QToolButton):
    """Picks the date that a line begins with; the calendar is made when it is opened.

    Args:
        line: Where the date is typed, as ``2026-12-31``; it gets the keyboard afterwards.

    Signals:
        picked(date): A date was picked, as text.
    """

    picked = Signal(str)

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._menu: QMenu | None = None
        self.setIcon(icon("date"))
        self.setToolTip(say("Pick a date"))
        self.setAccessibleName(say("Pick a date"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        calendar = QCalendarWidget()
        calendar.setObjectName("calendar")
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # In red they would look refused.
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        calendar.setMinimumSize(_SIZE)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        written = QDate.fromString(self._line.text()[:10], _ISO)
        calendar.setSelectedDate(written if written.isValid() else QDate.currentDate())
        self._menu = QMenu(self)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(calendar)
        self._menu.addAction(action)
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _pick(self, date: QDate) -> None:
        if self._menu is not None:
            self._menu.close()
            self._menu = None
        self.picked.emit(date.toString(_ISO))
        # Once the menu is gone, and has given the keyboard back to where it was.
        QTimer.singleShot(0, self._line, self._line.setFocus)
