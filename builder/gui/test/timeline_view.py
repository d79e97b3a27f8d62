"""When what happened to a submission, and what the connection's time went to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from builder.gui.widgets.theme import Space, colours
from builder.say import say
from builder.trial.ledger.record import Record
from builder.trial.timeline import moments_of, phases_of

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SPAN: Final = Qt.ItemDataRole.UserRole
_BAR: Final = 1
_BAR_LEAST: Final = 24  # pixels of the column of bars
_BAR_WIDE: Final = 64  # pixels in which bars can be compared
_LEAST: Final = 2.0  # pixels of a bar
_BESIDE: Final = 640  # pixels in which both tables have room beside each other


class TimelineView(QWidget):
    """Shows the connection's phases as bars, and what happened as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.phases = _Table(
            "exchange_phases", say("Connection"), (say("Connection"), "", say("Took"))
        )
        self.phases.setItemDelegateForColumn(_BAR, _Bars(self.phases))
        header = self.phases.header()
        header.setMinimumSectionSize(_BAR_LEAST)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_BAR, QHeaderView.ResizeMode.Stretch)
        self.moments = _Table(
            "exchange_timeline", say("Timeline"), (say("What happened"), say("After"), say("Took"))
        )
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, Space.M, 0, 0)
        self._both.setSpacing(Space.S)
        self._both.addWidget(self.phases, 2)
        self._both.addWidget(self.moments, 3)

    def show_record(self, record: Record) -> None:
        """Show what happened to a submission."""
        phases = phases_of(record)
        whole = sum(each.milliseconds for each in phases) or 1.0
        self.phases.setVisible(bool(phases))
        self.phases.clear()
        for each in phases:
            item = self.phases.add(each.name, "", _ms(each.milliseconds))
            span = (each.begins / whole, (each.begins + each.milliseconds) / whole)
            item.setData(_BAR, _SPAN, span)
        self.moments.clear()
        before = 0.0
        for moment in moments_of(record):
            took = max(0.0, moment.milliseconds - before)
            before = moment.milliseconds
            self.moments.add(moment.name, _ms(moment.milliseconds), _ms(took))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = self.width() >= _BESIDE
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._share()

    def _share(self) -> None:
        """Give the phases what their words and figures need beside a bar, up to half the room."""
        beside = self._both.direction() == QBoxLayout.Direction.LeftToRight
        phases = self.phases
        words = sum(max(phases.sizeHintForColumn(at), phases.header().sectionSizeHint(at))
                    for at in (0, 2))  # fmt: skip
        needed = words + _BAR_WIDE + 2 * phases.frameWidth()
        phases.setMinimumWidth(min(needed, self.width() // 2) if beside else 0)


class _Table(QTreeWidget):
    """Rows of a name and figures."""

    def __init__(self, name: str, words: str, heads: tuple[str, str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setHeaderLabels([*heads])
        for column, head in enumerate(heads):
            self.headerItem().setToolTip(column, head)  # which may not fit
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setMinimumSectionSize(60)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, _RIGHT)

    def add(self, *texts: str) -> QTreeWidgetItem:
        """Add a row, and return it."""
        item = QTreeWidgetItem([*texts])
        for column in (1, 2):
            item.setTextAlignment(column, _RIGHT)
        self.addTopLevelItem(item)
        return item


class _Bars(QStyledItemDelegate):
    """Draws from where to where of the whole time a phase took."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        span = index.data(_SPAN)
        rect: QRectF = QRectF(option.rect).adjusted(Space.S, 7, -Space.S, -7)
        if not span or rect.width() <= 0:
            return
        begins, ends = (rect.width() * each for each in span)
        wide = max(_LEAST, ends - begins)
        left = min(begins, rect.width() - wide)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            left = rect.width() - left - wide
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().hair))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(QColor(colours().accent))
        painter.drawRoundedRect(QRectF(rect.x() + left, rect.y(), wide, rect.height()), 2, 2)
        painter.restore()


def _ms(milliseconds: float) -> str:
    return say("{milliseconds:,.1f} ms", milliseconds=milliseconds)
