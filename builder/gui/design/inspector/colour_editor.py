"""The editor of a colour."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QWidget

from builder.form.kinds import Property
from builder.gui.design.inspector.editor import Subject
from builder.gui.design.inspector.parsed_editors import ParsedEditor, RejectedError

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


class ColourEditor(ParsedEditor):
    """A colour as ``#rrggbb``, with a picker."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.line.setProperty("code", True)
        self.button.setIconSize(QSize(20, 20))
        self.button.setToolTip("Pick a colour")
        self.button.setAccessibleName(f"{prop.label}: pick a colour")
        self.button.clicked.connect(self._pick)
        self.button.show()

    def show_value(self, value: Any, subject: Subject) -> None:
        super().show_value(value, subject)
        self.button.setIcon(_swatch(value))

    def parse(self, text: str, _subject: Subject) -> str:
        plain = text.strip().lower()
        plain = plain if plain.startswith("#") else f"#{plain}"
        if re.fullmatch(r"#[0-9a-f]{3}", plain):
            plain = "#" + "".join(digit * 2 for digit in plain[1:])
        if not _COLOUR.fullmatch(plain):
            raise RejectedError("Type a colour such as #1a56db.")
        return plain

    def format(self, value: Any) -> str:
        return str(value)

    def _pick(self) -> None:
        self.entered.emit()
        dialog = QColorDialog(QColor(self._value or "#ffffff"), self)
        dialog.setObjectName("colour_dialog")
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(self._on_picked)
        before = self._value
        dialog.rejected.connect(lambda: self._go_back(before))
        dialog.open()

    def _go_back(self, before: str) -> None:
        self.line.setText(before)
        self._on_edited()

    def _on_picked(self, colour: QColor) -> None:
        self.line.setText(colour.name())
        self._on_edited()


class OptionalColourEditor(ColourEditor):
    """A colour, or none for the usual one."""

    words_for_none = "The usual"

    def parse(self, text: str, subject: Subject) -> str:
        return super().parse(text, subject) if text.strip() else ""


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(40, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if QColor.isValidColorName(colour):
        painter.setBrush(QColor(colour))
    else:
        painter.setPen(QPen(QColor("#848c9b"), 3, Qt.PenStyle.DotLine))
    painter.drawRoundedRect(3, 3, 34, 34, 10, 10)
    painter.end()
    return QIcon(pixmap)
