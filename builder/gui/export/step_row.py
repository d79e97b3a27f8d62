"""One step of putting an export online: its text, and its command with a button that copies it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.theme import Space, WrappedLabel
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import HostingStep

_EDGES: Final = 12  # pixels of padding and outline above and below a command


class StepRow(QWidget):
    """One step.

    Args:
        number: Counts from 1.
        step: What is to be done.
        done: Whether it is ticked.

    Signals:
        ticked(done): The person ticked it, or took the tick away.
    """

    ticked = Signal(bool)

    def __init__(self, number: int, step: HostingStep, *, done: bool) -> None:
        super().__init__()
        self._tick = QCheckBox(f"{number}.")
        self._tick.setObjectName(f"deploy_done_{number}")
        self._tick.setAccessibleName(say("Step {number} is done", number=number))
        self._tick.setAccessibleDescription(step.text)
        self._tick.setChecked(done)
        self._tick.toggled.connect(self.ticked)
        words = WrappedLabel()
        words.setText(step.text)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        if step.command:
            self._command = CommandBox(number, step.command)
            self._copy = QPushButton(icon("copy"), say("Copy"))
            self._copy.setObjectName(f"deploy_copy_{number}")
            self._copy.setAccessibleName(say("Copy the command of step {number}", number=number))
            self._copy.clicked.connect(lambda _: self._on_copy(step.command))
            row = QHBoxLayout()
            set_margins(row, Space.XL, 0, 0, 0)
            row.setSpacing(Space.S)
            row.addWidget(self._command, 1)
            row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)

    def _on_copy(self, command: str) -> None:
        QGuiApplication.clipboard().setText(command)
        self._copy.setText(say("Copied"))


class CommandBox(QPlainTextEdit):
    """A command, as high as its lines, which can be selected by mouse and keyboard.

    Args:
        number: The step that it belongs to.
        command: The command.
    """

    def __init__(self, number: int, command: str) -> None:
        super().__init__(command)
        self._high = 0
        self.setObjectName(f"deploy_command_{number}")
        self.setAccessibleName(say("Command of step {number}", number=number))
        self.setProperty("code", True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Commands are read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # its font is known by now

    def _fit(self) -> None:
        block, high = self.document().firstBlock(), 2 * self.document().documentMargin()
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        if self._high != math.ceil(high) + _EDGES:
            self._high = math.ceil(high) + _EDGES
            # Not set at once: Qt does not move what is inside while it tells of another size.
            self.updateGeometry()
