"""Chooses one fault of the simulator, and how long it takes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from builder.deliver.faults import FAULTS, read_fault, seconds_of
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.lines import Number
from builder.say import say

_NUMBER: Final = "#"  # where the number stands in the words around it


class FaultEntry(QObject):
    """A list of faults, and the seconds of the chosen one if it takes any.

    Args:
        name: What the names of its parts begin with.
        parent: Its owner.

    Attributes:
        box: The list.
        seconds: The seconds.

    Signals:
        changed(): Something else was chosen.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.box = ElidedComboBox()
        self.box.setObjectName(f"{name}_fault")
        self.box.addItem(say("answers as the platform would"), "")
        for fault, words in FAULTS.items():
            self.box.addItem(f"{words} ({fault})" if fault.isdigit() else words, fault)
        self.seconds = Number(0, 0)  # as the fault allows, below
        self.seconds.setObjectName(f"{name}_seconds")
        self.seconds.setAccessibleName(say("Seconds of the fault"))
        put_into_words(self.seconds, say("{count} s", count=_NUMBER))
        self.box.currentIndexChanged.connect(self._on_fault)
        self.seconds.valueChanged.connect(self.changed)
        self._fit_seconds()

    @property
    def fault(self) -> str:
        """The fault, as a text; empty for none."""
        kind: str = self.box.currentData()
        span, seconds = seconds_of(kind), self.seconds.value()
        return kind if span is None or seconds == span[0] else f"{kind}:{seconds}"

    def show(self, text: str) -> None:
        """Show a fault."""
        fault = read_fault(text)
        with QSignalBlocker(self.box), QSignalBlocker(self.seconds):
            self.box.setCurrentIndex(max(self.box.findData(fault.kind), 0))
            self._fit_seconds()
            self.seconds.setValue(int(fault.seconds))

    def _on_fault(self) -> None:
        with QSignalBlocker(self.seconds):
            self._fit_seconds()
        self.changed.emit()

    def _fit_seconds(self) -> None:
        span = seconds_of(self.box.currentData() or "")
        self.seconds.setVisible(span is not None)
        if span is not None:
            usual, most = span
            self.seconds.setRange(0, int(most))
            self.seconds.setValue(int(usual))


def put_into_words(box: Number, words: str) -> None:
    """Write words around a number, on the sides of it that a language has them on.

    Args:
        box: Where the number is.
        words: With ``#`` in the place of the number.
    """
    before, _number, after = words.partition(_NUMBER)
    box.setPrefix(before)
    box.setSuffix(after)
