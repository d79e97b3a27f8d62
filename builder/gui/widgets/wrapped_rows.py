"""The rows of a list, each on as many lines as its words need in the list's width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem


class WrappedRows(QStyledItemDelegate):
    """Makes rows as wide as their list, and as high as their words need.

    The model says how high a row of one line is.

    Args:
        view: The list.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual: QSize = index.data(Qt.ItemDataRole.SizeHintRole)
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        made.rect = QRect(0, 0, self._view.viewport().width(), usual.height())
        style, margin = self._view.style(), QStyle.PixelMetric.PM_FocusFrameHMargin
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, made, self._view)
        # Qt leaves this free on both sides of the words, and a little more.
        free = 2 * (style.pixelMetric(margin, made, self._view) + 1)
        words = made.fontMetrics.boundingRect(
            QRect(0, 0, max(1, place.width() - free), 0), Qt.TextFlag.TextWordWrap, made.text
        )
        more = max(0, words.height() - made.fontMetrics.height())
        return QSize(0, usual.height() + more)
