"""The looks to begin from, as small pictures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from builder.form.presets import PRESETS
from builder.form.project import Theme
from builder.gui.appearance.sample import sample
from builder.gui.widgets.theme import Space
from builder.say import say

_PICTURE: Final = QSize(92, 80)
_COLUMNS: Final = 3


class PresetsBox(QWidget):
    """One button for each look; the one that the form has is marked.

    Signals:
        chosen(preset): A :class:`Preset` is wanted.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presets")
        self._buttons: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.XS)
        for place, preset in enumerate(PRESETS):
            button = QToolButton()
            button.setObjectName(f"preset_{preset.id}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(_PICTURE)
            button.setIcon(QIcon(sample(preset.theme, _PICTURE, self.devicePixelRatioF())))
            button.setText(preset.title)
            button.setAccessibleName(say("Begin from the look “{look}”", look=preset.title))
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on, each=preset: self.chosen.emit(each))
            self._buttons[preset.id] = button
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)

    @property
    def first(self) -> QToolButton:
        """The button of the first look."""
        return next(iter(self._buttons.values()))

    def show_theme(self, theme: Theme) -> None:
        """Mark the look that a theme has."""
        for preset in PRESETS:
            self._buttons[preset.id].setChecked(preset.on(theme) == theme)
