"""The preview's drop-down lists, and the bar of those that say how large the page is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from builder.gui.web.devices import DEVICES, HEIGHTS, Device
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space
from builder.say import say

_GIVES_WAY: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_LETTERS: Final = 8
_LONGEST_DEVICE: Final = 110  # pixels beyond the least
_TEXT_SIZES: Final = (("100 %", 1.0), ("150 %", 1.5), ("200 %", 2.0))


class SizeBar(QWidget):
    """Screen, height and text size, and the button that opens the page again.

    Attributes:
        reload_button: The last of them; the keyboard goes on from it to the page.

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
        self._device = choice("preview_device", say("Screen"), [device.label for device in DEVICES])
        self._height = choice("preview_height", say("Height"), [label for label, _ in HEIGHTS])
        self._text = choice(
            "preview_text_size", say("Text size"), [label for label, _ in _TEXT_SIZES]
        )
        self.reload_button = reload_button = QToolButton()
        reload_button.setObjectName("preview_reload")
        reload_button.setIcon(icon("reload"))
        reload_button.setToolTip(say("Open the page again (F5)"))
        reload_button.setAccessibleName(say("Open the page again"))
        row = Flowing(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        row.setSpacing(Space.S)
        for words, box in (
            (say("Screen"), self._device),
            (say("Height"), self._height),
            (say("Text"), self._text),
        ):
            label = QLabel(words)
            label.setBuddy(box)
            row.addWidget(_beside(label, box))
        row.addWidget(reload_button)
        # The others are short, so this one gives way.
        self._device.setSizeAdjustPolicy(_GIVES_WAY)
        self._device.setMinimumContentsLength(_LEAST_LETTERS)
        self._device.setMaximumWidth(self._device.sizeHint().width() + _LONGEST_DEVICE)
        self._device.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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


def _beside(label: QLabel, box: QWidget) -> QWidget:
    """Keep a list and its label together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(label)
    row.addWidget(box)
    return pair


def choice(name: str, spoken: str, labels: Sequence[str]) -> QComboBox:
    """Make a drop-down list.

    Args:
        name: Name of the object.
        spoken: What screen readers call it.
        labels: What it offers.
    """
    box = DropDown()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.addItems(labels)
    return box
