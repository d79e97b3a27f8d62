"""A line with an important message, and buttons to act on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Space, WrappedLabel, colours

_ICON: Final = 20
_ICONS: Final = {"error": "error", "warning": "warning", "good": "ok", "hint": "info"}


class Banner(QFrame):
    """A tinted box with an icon, a text and buttons; hidden while its text is empty.

    Args:
        name: Its object name; the text's is ``<name>_text``.
        around: Room around it while it is shown.
    """

    def __init__(self, name: str, around: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setContentsMargins(around, around, around, around)
        self._tone = "hint"
        self._sign = Sign("info", _ICON)
        self.text = WrappedLabel()
        self.text.setObjectName(f"{name}_text")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self._sign)
        self._row.addWidget(self.text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def add(self, button: QPushButton) -> None:
        """Put a button behind the text."""
        self._row.addWidget(button)

    def say(self, text: str, tone: str = "hint") -> None:
        """Show a text; an empty one hides the banner.

        Args:
            text: What to say.
            tone: ``error``, ``warning``, ``good`` or ``hint``.
        """
        self._tone = tone
        self._sign.show_icon(_ICONS[tone])
        self.text.setText(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        colour = QColor(
            {"error": scheme.bad, "warning": scheme.warn, "good": scheme.good}.get(
                self._tone, scheme.accent
            )
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour)
        fill = QColor(colour)
        fill.setAlphaF(0.10)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
