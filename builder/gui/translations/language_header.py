"""The head of the grid: each language with how far the form is translated into it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from builder.gui.translations.grid_model import FIRST, GridModel
from builder.gui.translations.language_names import endonym
from builder.gui.widgets.theme import Space, colours
from builder.say import say

_BAR: Final = 4  # height of a progress bar, in device-independent pixels


class LanguageHeader(QHeaderView):
    """Draws a name, what is missing and stale, and a bar of what is translated.

    Args:
        model: The grid's model.
    """

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(120)
        self.setAccessibleName(say("Languages"))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), 2 * line + _BAR + 3 * Space.S)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        scheme = colours()
        painter.save()
        painter.fillRect(rect, QColor(scheme.panel))
        painter.setPen(QColor(scheme.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(Space.S + 2, Space.S - 1, -Space.S - 2, -Space.S)
        line = self.fontMetrics().lineSpacing()
        self._draw_name(painter, QRect(inner.x(), inner.y(), inner.width(), line), section)
        painter.setPen(QColor(scheme.soft))
        below = QRect(inner.x(), inner.y() + line + 1, inner.width(), line)
        self._draw(painter, below, self._model.progress_in_words(section))
        self._draw_bar(painter, inner, section)
        painter.restore()

    def _draw_name(self, painter: QPainter, rect: QRect, section: int) -> None:
        scheme = colours()
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain = painter.font()
        painter.setFont(bold)
        painter.setPen(QColor(scheme.ink))
        name = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        self._draw(painter, rect, name)
        used = painter.fontMetrics().horizontalAdvance(name) + Space.S
        painter.setFont(plain)
        own = endonym(self._model.language(section)) if section >= FIRST else ""
        if own and own != name and used < rect.width():
            painter.setPen(QColor(scheme.soft))
            rest = rect.adjusted(used, 0, 0, 0)
            self._draw(painter, QStyle.visualRect(self.layoutDirection(), rect, rest), own)

    def _draw(self, painter: QPainter, rect: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        # Each stands where the column begins, in whatever direction it is read itself.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_bar(self, painter: QPainter, inner: QRect, section: int) -> None:
        progress = self._model.progress(section)
        if progress is None or not progress.needed:
            return
        scheme = colours()
        bar = QRect(inner.x(), inner.bottom() - _BAR + 3, inner.width(), _BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.hair))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        there = (progress.needed - progress.missing) / progress.needed
        sound = (progress.needed - progress.missing - progress.stale) / progress.needed
        for share, colour in ((there, scheme.warn), (sound, scheme.good)):
            width = round(bar.width() * share)
            if width:
                painter.setBrush(QColor(colour))
                done = QRect(bar.x(), bar.y(), width, bar.height())
                done = QStyle.visualRect(self.layoutDirection(), bar, done)
                painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)
