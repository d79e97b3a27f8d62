"""The row of one property of the theme: its name, its editor, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Hint, Space, set_property, set_tone
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class ThemeRow(QWidget):
    """A property of the theme.

    Args:
        attribute: Its name in the theme, such as ``accent``.
        label: What people read.
        editor: What edits it.
        hint: What else is to be said.

    Attributes:
        editor: What edits it.
        findings: What is wrong with it.
        reset_button: Brings the usual value back.

    Signals:
        reset_wanted(): The usual value is wanted back.
    """

    reset_wanted = Signal()

    def __init__(self, attribute: str, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.setObjectName(f"theme_{attribute}")
        self.editor = editor
        self._label = QLabel(label)
        self._label.setProperty("role", "property")
        self.reset_button = small_button(
            f"theme_{attribute}_reset",
            "undo",
            say("{label}: back to the usual", label=label),
            self.reset_wanted.emit,
        )
        self.reset_button.setProperty("tight", True)
        self.reset_button.setMinimumSize(24, 24)
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.findings = QLabel()
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)
        self.findings.setObjectName(f"theme_{attribute}_findings")
        self.findings.hide()
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._label, 1)
        head.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(editor)
        if hint:
            column.addWidget(Hint(hint))
        column.addWidget(self.findings)

    def show_changed(self, *, changed: bool) -> None:
        """Mark whether the value is another one than the usual."""
        set_property(self._label, "changed", changed)
        self.reset_button.setVisible(changed)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what is wrong."""
        self.findings.setText("\n".join(each.text for each in found))
        self.findings.setVisible(bool(found))
        grave = any(each.severity == "error" for each in found)
        set_tone(self.findings, "error" if grave else "warning")
