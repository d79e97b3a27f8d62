"""The column of buttons that leads from one workspace to the next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space

_ICON: Final = QSize(22, 22)


class WorkspaceBar(QFrame):
    """One button per page, in the order of the work.

    Signals:
        wanted(index): The page at this place is to come to the front.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspace_bar")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)

    def add(self, title: str, icon_name: str) -> QAction:
        """Add a page's button; returns the action that does the same, for the menu."""
        place = len(self._group.buttons())
        button = QToolButton()
        button.setObjectName(f"go_{title.lower()}")
        button.setText(title)
        button.setIcon(icon(icon_name))
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{title} (Ctrl+{place})")
        self._group.addButton(button, place)
        self._column.insertWidget(place, button)
        action = QAction(icon(icon_name), f"Go to {title}", self)
        action.setShortcut(QKeySequence(f"Ctrl+{place}"))
        action.triggered.connect(lambda _checked=False: self.wanted.emit(place))
        return action

    def show_current(self, index: int) -> None:
        """Mark the page that is in front."""
        self._group.button(index).setChecked(True)
