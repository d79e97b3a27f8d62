"""The row of buttons above a workspace with several views, such as Design."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from builder.gui.shell.workspaces import WorkspaceRow
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.theme import Space


class ViewBar(QFrame):
    """One button per view; hidden where there is no choice.

    Args:
        commands: The app's commands, of which ``go.<id>`` leads to a view.
    """

    def __init__(self, commands: Commands[Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_bar")
        self._commands = commands
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        self.hide()

    def show_current(self, id_: str, views: Sequence[WorkspaceRow]) -> None:
        """Offer the views of the workspace that is in front, and mark the one that is shown.

        Args:
            id_: The view that is shown.
            views: All views of its workspace; none to hide the bar.
        """
        for row in views:
            if row.id not in self._buttons:
                self._add(row)
        shown = {row.id for row in views}
        for view, button in self._buttons.items():
            button.setVisible(view in shown)
        if id_ in shown:
            self._buttons[id_].setChecked(True)
        self.setVisible(bool(shown))

    def _add(self, row: WorkspaceRow) -> None:
        action = self._commands.action(f"go.{row.id}")
        button = QToolButton()
        button.setObjectName(f"view_{row.id}")
        button.setText(row.view)
        button.setIcon(action.icon())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        shortcuts = action.shortcuts()
        if shortcuts:
            button.setToolTip(f"{row.view} ({shortcuts[-1].toString()})")
        button.clicked.connect(action.trigger)
        self._group.addButton(button)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons[row.id] = button
