"""What the tour draws: a ring around a widget, and a box with words that points at it."""

from __future__ import annotations

from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Heading, Hint, Space, colours
from builder.say import say

_WIDTH: Final = 340
_POINTER: Final = 10  # how far the pointer stands out, and the distance to what it points at
_RADIUS: Final = 10


class Ring(QWidget):
    """A ring around another widget; mouse and keyboard pass through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, target: QWidget) -> None:
        """Lie around a widget of the same window."""
        self.setGeometry(_place_of(target, self._window).adjusted(-2, -2, 2, 2))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        painter.end()


class Callout(QFrame):
    """A box with words and buttons, which points at a widget.

    Signals:
        dismissed(): The tour is not wanted any more.
        further_wanted(): The button that leads further was pressed.
    """

    dismissed = Signal()
    further_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour_callout")
        self._from = QPoint()  # the tip of the pointer
        self._side: Qt.Edge | None = None
        self.setContentsMargins(_POINTER, _POINTER, _POINTER, _POINTER)
        self.place = Hint()
        self.place.setObjectName("tour_place")
        self.title = Heading("")
        self.title.setObjectName("tour_title")
        self.text = QLabel()
        self.text.setObjectName("tour_text")
        self.text.setWordWrap(True)
        self.close_button = small_button(
            "tour_close", "close", say("Dismiss the tour (Escape)"), self.dismissed.emit
        )
        self.further = QPushButton()
        self.further.setObjectName("tour_further")
        self.further.clicked.connect(self.further_wanted)
        self.back = QPushButton(say("Back"))
        self.back.setObjectName("tour_back")
        self.next = QPushButton(say("Next"))
        self.next.setObjectName("tour_next")
        self.next.setProperty("primary", True)
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.close_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(Space.XS)
        column.addLayout(buttons)
        for one, other in (
            (self.next, self.back),
            (self.back, self.further),
            (self.further, self.close_button),
        ):
            QWidget.setTabOrder(one, other)
        self.hide()

    def show_words(self, title: str, text: str, number: int, count: int, button: str) -> None:
        """Show a step.

        Args:
            title: What it is about.
            text: What there is to know.
            number: Which step it is, from 1.
            count: How many there are.
            button: Words of a button that leads further; empty for none.
        """
        self.place.setText(say("Tour, {number} of {count}", number=number, count=count))
        self.title.setText(title)
        self.text.setText(text)
        self.further.setText(button)
        self.further.setVisible(bool(button))
        if number == 1 and self.back.hasFocus():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setEnabled(number > 1)
        self.next.setText(say("Next") if number < count else say("Done"))
        self.setAccessibleName(f"{self.place.text()}: {title}")
        self.setAccessibleDescription(text)

    def tell(self) -> None:
        """Have assistive technology read it out."""
        # Looked up here, as PySide6 makes a class and its enums at the first look.
        alert = QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert)
        QtGui.QAccessible.updateAccessibility(alert)

    def point_at(self, target: QWidget | None) -> None:
        """Stand beside a widget of the same window, or in it if it fills the window.

        Args:
            target: The widget; None to stand in the middle and to point at nothing.
        """
        room = self._window.rect().adjusted(Space.S, Space.S, -Space.S, -Space.S)
        width = min(_WIDTH, room.width())
        self._column.activate()
        size = QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        box = QRect(QPoint(0, 0), size)
        self._side = None
        box.moveCenter(room.center())
        if target is not None:
            seen = _place_of(target, self._window)
            self._side = _side_with_room(seen, size, room, rtl=self.isRightToLeft())
            box = _beside(seen, size, self._side)
            self._from = seen.center()
        box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
        box.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height())))
        self.setGeometry(box)
        self._from -= box.topLeft()
        self.raise_()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        box = QRectF(self.rect()).adjusted(_POINTER, _POINTER, -_POINTER, -_POINTER)
        path = QtGui.QPainterPath()
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if self._side is not None:
            tip = QtGui.QPainterPath()
            tip.addPolygon(self._pointer(box))
            path = path.united(tip)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.accent), 2))
        painter.setBrush(QColor(scheme.panel))
        painter.drawPath(path)
        painter.end()

    def _pointer(self, box: QRectF) -> QPolygonF:
        """Return the triangle from the box to its tip."""
        half, inside = float(_POINTER), 2.0
        least, most = _RADIUS + half, _RADIUS + half
        x = min(max(float(self._from.x()), box.left() + least), box.right() - most)
        y = min(max(float(self._from.y()), box.top() + least), box.bottom() - most)
        match self._side:
            case Qt.Edge.LeftEdge:
                base, tip = QPointF(box.left() + inside, y), QPointF(2, y)
            case Qt.Edge.RightEdge:
                base, tip = QPointF(box.right() - inside, y), QPointF(self.width() - 2, y)
            case Qt.Edge.TopEdge:
                base, tip = QPointF(x, box.top() + inside), QPointF(x, 2)
            case _:
                base, tip = QPointF(x, box.bottom() - inside), QPointF(x, self.height() - 2)
        across = QPointF(0, half) if base.y() == tip.y() else QPointF(half, 0)
        return QPolygonF([base - across, tip, base + across, base - across])


def _place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _side_with_room(seen: QRect, size: QSize, room: QRect, *, rtl: bool) -> Qt.Edge | None:
    """Return which side of the box faces the target; None if it can only stand inside it."""
    after, before = (
        (Qt.Edge.LeftEdge, seen.right() + size.width() <= room.right()),
        (Qt.Edge.RightEdge, seen.left() - size.width() >= room.left()),
    )
    sides = [before, after] if rtl else [after, before]
    sides.append((Qt.Edge.TopEdge, seen.bottom() + size.height() <= room.bottom()))
    sides.append((Qt.Edge.BottomEdge, seen.top() - size.height() >= room.top()))
    return next((side for side, fits in sides if fits), None)


def _beside(seen: QRect, size: QSize, side: Qt.Edge | None) -> QRect:
    box = QRect(QPoint(0, 0), size)
    box.moveCenter(seen.center())
    match side:
        case Qt.Edge.LeftEdge:
            box.moveLeft(seen.right() + 1)
        case Qt.Edge.RightEdge:
            box.moveRight(seen.left() - 1)
        case Qt.Edge.TopEdge:
            box.moveTop(seen.bottom() + 1)
        case Qt.Edge.BottomEdge:
            box.moveBottom(seen.top() - 1)
        case _:
            # In its lower corner, where it hides least.
            box.moveBottomRight(seen.bottomRight() - QPoint(Space.M, Space.M))
    return box
