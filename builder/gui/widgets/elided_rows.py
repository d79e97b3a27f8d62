"""The rows of a list, each elided to the list's width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:  # the start page has such lists, and does without the enums of a style option
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem


class ElidedRows(QStyledItemDelegate):
    """Makes rows no wider than their list: what does not fit is elided, not scrolled.

    The list's own elide mode says where.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # A list makes its rows as wide as the widest asks for, or as itself.
        return QSize(0, super().sizeHint(option, index).height())
