"""The preview's drop-down lists, and the bar of those that say how large the page is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from builder.gui.preview.devices import DEVICES, HEIGHTS, Device
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Hint, Space

_TEXT_SIZES: Final = (("100 %", 1.0), ("150 %", 1.5), ("200 %", 2.0))


class SizeBar(QWidget):
    """Screen, height and text size, and the button that opens the page again.

    Signals:
        device_chosen(): Another screen or height.
        text_size_chosen(): Another size of text.
        reload_wanted(): The page is to be opened again.
    """

    device_chosen = Signal()
    text_size_chosen = Signal()
    reload_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = choice("preview_device", "Screen", [device.label for device in DEVICES])
        self._height = choice("preview_height", "Height", [label for label, _ in HEIGHTS])
        self._text = choice("preview_text_size", "Text size", [label for label, _ in _TEXT_SIZES])
        reload_button = QToolButton()
        reload_button.setObjectName("preview_reload")
        reload_button.setIcon(icon("reload"))
        reload_button.setToolTip("Open the page again (F5)")
        reload_button.setAccessibleName("Open the page again")
        self._scale = Hint()
        self._scale.setObjectName("preview_scale")
        self._scale.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        row.setSpacing(Space.S)
        for words, box, stretch in (
            ("Screen", self._device, 3),
            ("Height", self._height, 1),
            ("Text", self._text, 1),
        ):
            label = QLabel(words)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, stretch)
        row.addWidget(reload_button)
        row.addWidget(self._scale)
        row.addStretch(1)
        self._device.currentIndexChanged.connect(lambda _: self.device_chosen.emit())
        self._height.currentIndexChanged.connect(lambda _: self.device_chosen.emit())
        self._text.currentIndexChanged.connect(lambda _: self.text_size_chosen.emit())
        reload_button.clicked.connect(lambda _: self.reload_wanted.emit())

    @property
    def device(self) -> Device:
        """The chosen screen."""
        return DEVICES[self._device.currentIndex()]

    @property
    def share(self) -> float:
        """How much of the screen's height the page takes, 0.0 to 1.0."""
        return HEIGHTS[self._height.currentIndex()][1]

    @property
    def text_size(self) -> float:
        """How many times its own size the text has."""
        return _TEXT_SIZES[self._text.currentIndex()][1]

    def show_scale(self, scale: float) -> None:
        """Say how much smaller than it is the screen is shown."""
        self._scale.setText("" if scale == 1.0 else f"shown at {scale:.0%}")


def choice(name: str, spoken: str, labels: Sequence[str]) -> QComboBox:
    """Make a drop-down list that gives way where there is little room.

    Args:
        name: Name of the object.
        spoken: What screen readers call it.
        labels: What it offers.
    """
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.addItems(labels)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(min(5, max(map(len, labels))))
    longest = max(box.fontMetrics().horizontalAdvance(label) for label in labels)
    box.setMaximumWidth(longest + 60)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
