"""Rows of the outline: those of steps have an arrow that folds them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from builder.gui.design.folding import Folding
from builder.gui.design.outline_model import OutlineModel
from builder.gui.widgets.icons import icon

_Index = QModelIndex | QPersistentModelIndex
_ARROW: Final = 16
_MARGIN: Final = 8


class StepDelegate(QStyledItemDelegate):
    """Draws the arrows, and folds by them.

    Args:
        folding: Which steps are folded.
        view: The outline.
    """

    def __init__(self, folding: Folding, view: QListView) -> None:
        super().__init__(view)
        self._folding = folding

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        if step := _step_of(index):
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            closed = "chevron-left" if mirrored else "chevron-right"
            name = closed if step in self._folding.folded else "chevron-down"
            icon(name).paint(painter, arrow_in(option.rect, option.direction))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if _step_of(index):
            option.font.setBold(True)
            used = option.decorationSize.width() + _ARROW + 5 * _MARGIN
            room = option.rect.width() - used
            elided = QFontMetrics(option.font).elidedText(
                option.text, Qt.TextElideMode.ElideRight, room
            )
            option.text = elided

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        step = _step_of(index)
        if (
            step
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and arrow_in(option.rect, option.direction).contains(event.position().toPoint())
        ):
            self._folding.toggle(step)
            return True
        return super().editorEvent(event, model, option, index)


def arrow_in(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where the arrow stands in the row of a step: at its end."""
    place = QRect(row.right() - _ARROW - _MARGIN, row.center().y() - _ARROW // 2, _ARROW, _ARROW)
    return QStyle.visualRect(direction, row, place)


def _step_of(index: _Index) -> str:
    """Return the id of the step that a row is of; empty for other fields."""
    model = index.model()
    if not isinstance(model, OutlineModel) or not index.isValid():
        return ""
    field_id = model.id_at(index.row())
    return field_id if field_id in model.steps else ""
