"""A box to choose from a list."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """Its list is as wide as its widest entry; Qt's own is as wide as the box, and cuts entries."""

    def showPopup(self) -> None:
        view = self.view()
        around = 2 * view.frameWidth() + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(view.sizeHintForColumn(self.modelColumn()) + around)
        super().showPopup()
