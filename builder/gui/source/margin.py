"""The margin of the source: line numbers, what can be folded, faults, and the selected fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from builder.gui.source.folding import can_fold, is_folded
from builder.gui.widgets.theme import Space, colours

if TYPE_CHECKING:
    from builder.gui.source.code_edit import CodeEdit

_STRIPE: Final = 3
_DOT: Final = 8
_FOLD: Final = 16


class Margin(QWidget):
    """What stands left of the lines; a click on a triangle folds.

    Args:
        edit: The editor that it belongs to.
    """

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setObjectName("source_margin")
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def needed_width(self) -> int:
        """Return how wide it has to be for the number of the last line."""
        digits = max(3, len(str(self._edit.blockCount())))
        number = self._edit.fontMetrics().horizontalAdvance("9") * digits
        return _STRIPE + Space.XS + _DOT + Space.XS + number + _FOLD

    def sizeHint(self) -> QSize:
        return QSize(self.needed_width(), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for block, rectangle in self._edit.shown_blocks():
            if rectangle.top() <= event.position().y() < rectangle.bottom():
                if can_fold(block):
                    self._edit.toggle_fold(block)
                else:
                    self._edit.go_to(block.position())
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(scheme.window))
        painter.setFont(self._edit.font())
        # Source is read from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        severities, selected = self._edit.marks.severities(), self._edit.marks.selected_lines
        for block, rectangle in self._edit.shown_blocks():
            number = block.blockNumber()
            if any(number in lines for lines in selected):
                stripe = QRect(0, rectangle.top(), _STRIPE, rectangle.height())
                painter.fillRect(stripe, QColor(scheme.accent))
            if number in severities:
                self._draw_sign(painter, rectangle, severities[number])
            self._draw_number(painter, rectangle, number)
            if can_fold(block):
                place = QRect(self.width() - _FOLD, rectangle.top(), _FOLD, rectangle.height())
                self._draw_triangle(painter, place, folded=is_folded(block))
        painter.end()

    def _draw_sign(self, painter: QPainter, rectangle: QRect, severity: str) -> None:
        scheme = colours()
        colour = {"error": scheme.bad, "warning": scheme.warn}.get(severity, scheme.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        left, middle = _STRIPE + Space.XS, rectangle.top() + rectangle.height() / 2
        if severity == "error":
            painter.drawEllipse(QPointF(left + _DOT / 2, middle), _DOT / 2, _DOT / 2)
        else:  # another shape as well, for who sees no colours
            corners = ((0, 4), (4, -4), (8, 4))
            painter.drawPolygon(QPolygonF([QPointF(left + x, middle + y) for x, y in corners]))

    def _draw_number(self, painter: QPainter, rectangle: QRect, number: int) -> None:
        is_current = number == self._edit.textCursor().blockNumber()
        painter.setPen(QColor(colours().ink if is_current else colours().soft))
        place = QRect(0, rectangle.top(), self.width() - _FOLD, rectangle.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number + 1))

    def _draw_triangle(self, painter: QPainter, box: QRect, *, folded: bool) -> None:
        x, y = box.center().x() + 1, box.center().y() + 1
        corners = ((-2, -4), (3, 0), (-2, 4)) if folded else ((-4, -2), (4, -2), (0, 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent if folded else colours().soft))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
