"""The canvas's context menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from builder.gui.design.canvas.badges import Badge
from builder.gui.widgets.icons import icon


class CanvasMenu(QMenu):
    """What can be done to the current field: its badges by name, then the commands.

    Args:
        parent: The canvas.
        badges: The badges of the current field.
        actions: The commands.

    Signals:
        badge_chosen(badge): The editor of a :class:`Badge` is wanted.
    """

    badge_chosen = Signal(object)

    def __init__(
        self, parent: QWidget, badges: Sequence[Badge], actions: Sequence[QAction]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for badge in badges:
            action = self.addAction(icon(badge.icon), f"{badge.words.replace('&', '&&')}…")
            action.triggered.connect(partial(self._choose, badge))
        if badges:
            self.addSeparator()
        self.addActions(actions)

    def _choose(self, badge: Badge) -> None:
        self.badge_chosen.emit(badge)
