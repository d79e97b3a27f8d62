"""The sections of Export: a list of them beside the one in front."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from builder.gui.export.pane import Pane
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space, when_styled
from builder.say import say

_ROOM: Final = 28  # pixels beside the words of the widest entry


class Sections(QWidget):
    """Shows one pane at a time.

    Signals:
        entered(pane): Another :class:`Pane` is in front.
    """

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setObjectName("export_sections")
        self._list.setAccessibleName(say("Sections of Export"))
        self._list.setIconSize(QSize(16, 16))
        self._panes: dict[str, Pane] = {}
        self._icons: dict[str, str] = {}
        self._stack = QStackedWidget()
        side = QFrame()
        side.setObjectName("export_side")
        column = QHBoxLayout(side)
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        column.addWidget(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self._list.currentRowChanged.connect(self._show_row)
        when_styled(self._list, self._claim_width)

    @property
    def front(self) -> Pane:
        """The pane in front."""
        return list(self._panes.values())[max(0, self._list.currentRow())]

    def add(self, name: str, title: str, icon_name: str, pane: Pane) -> None:
        """Add a section below the others."""
        self._panes[name] = pane
        self._icons[name] = icon_name
        item = QListWidgetItem(icon(icon_name), title)
        self._list.addItem(item)
        self._stack.addWidget(pane)
        self._claim_width()
        if len(self._panes) == 1:
            self._list.setCurrentRow(0)

    def show_section(self, name: str) -> None:
        """Bring a section to the front."""
        self._list.setCurrentRow(list(self._panes).index(name))

    def mark(self, name: str, icon_name: str, words: str) -> None:
        """Show a result at a section's title.

        Args:
            name: The section.
            icon_name: The icon that says it; empty for the section's own, while there is none.
            words: The same in words.
        """
        item = self._list.item(list(self._panes).index(name))
        item.setIcon(icon(icon_name or self._icons[name]))
        item.setToolTip(words)

    def unmark(self) -> None:
        """Take all results from the titles: they are not about the form as it is now."""
        for name in self._panes:
            self.mark(name, "", "")

    def focus(self) -> None:
        """Put the keyboard into the list of sections."""
        self._list.setFocus()

    def _claim_width(self) -> None:
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + _ROOM)

    def _show_row(self, row: int) -> None:
        if row >= 0:
            self._stack.setCurrentIndex(row)
            self.entered.emit(self.front)
