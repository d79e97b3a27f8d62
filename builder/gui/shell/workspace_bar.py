"""The column of buttons that leads from one workspace to the next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.theme import Space

_ICON: Final = QSize(22, 22)
_LEAST_WIDTH: Final = 69  # of a button, in device-independent pixels


class WorkspaceBar(QFrame):
    """One button per page, in the order of the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspace_bar")
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.XS)
        self._column.addStrut(_LEAST_WIDTH)
        self._column.addStretch(1)

    def add(self, id_: str, title: str, action: QAction) -> None:
        """Add a page's button.

        Args:
            id_: The page.
            title: Its name.
            action: Brings the page to the front.
        """
        button = QToolButton()
        button.setObjectName(f"go_{id_}")
        button.setText(title)
        button.setIcon(action.icon())
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{title} ({action.shortcut().toString()})")
        button.clicked.connect(action.trigger)
        self._group.addButton(button)
        self._column.insertWidget(len(self._buttons), button)
        self._buttons[id_] = button

    def show_current(self, id_: str) -> None:
        """Mark the page that is in front."""
        self._buttons[id_].setChecked(True)
