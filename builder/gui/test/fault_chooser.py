"""What the simulator does with the requests of a submission, until something else is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from builder.deliver.faults import FAULTS, read_fault, seconds_of
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.flowing import FlowingRow
from builder.say import say

_TIMES_MAX = 20
_ALWAYS = 0
_NUMBER = "#"  # where the number stands in the words around it


class FaultChooser(QWidget):
    """Chooses a fault; its row :attr:`more` says how often it comes, and how long it takes.

    Signals:
        changed(): Something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ElidedComboBox()
        self.box.setObjectName("target_fault")
        self.box.addItem(say("answers as the platform would"), "")
        for fault, words in FAULTS.items():
            self.box.addItem(f"{words} ({fault})" if fault.isdigit() else words, fault)
        self.more = FlowingRow()
        self.times = QSpinBox()
        self.times.setObjectName("target_times")
        self.times.setAccessibleName(say("How many requests of a submission are spoiled"))
        self.times.setRange(_ALWAYS, _TIMES_MAX)
        self.times.setSpecialValueText(say("every request"))
        _put_into_words(self.times, say("the first {count}", count=_NUMBER))
        self.times.setValue(1)
        self.seconds = QSpinBox()
        self.seconds.setObjectName("target_seconds")
        self.seconds.setAccessibleName(say("Seconds of the fault"))
        _put_into_words(self.seconds, say("{count} s", count=_NUMBER))
        self.more.add(self.times)
        self.more.add(self.seconds)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._on_fault)
        self.times.valueChanged.connect(self.changed)
        self.seconds.valueChanged.connect(self.changed)
        self._fit_seconds()

    @property
    def sequence(self) -> tuple[tuple[str, ...], str]:
        """The faults of the first requests, and that of all later ones; empty texts for none."""
        kind: str = self.box.currentData()
        if not kind:
            return (), ""
        span, seconds = seconds_of(kind), self.seconds.value()
        fault = kind if span is None or seconds == span[0] else f"{kind}:{seconds}"
        times = self.times.value()
        return ((), fault) if times == _ALWAYS else ((fault,) * times, "")

    def show(self, faults: tuple[str, ...], then: str) -> None:  # type: ignore[override]
        """Show what was chosen before."""
        fault = read_fault(then or next(iter(faults), ""))
        with QSignalBlocker(self.box), QSignalBlocker(self.times), QSignalBlocker(self.seconds):
            self.box.setCurrentIndex(max(self.box.findData(fault.kind), 0))
            self.times.setValue(_ALWAYS if then else max(len(faults), 1))
            self._fit_seconds()
            self.seconds.setValue(int(fault.seconds))

    @property
    def has_more(self) -> bool:
        """Whether there is more to choose."""
        return bool(self.box.currentData())

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


def _put_into_words(box: QSpinBox, words: str) -> None:
    """Write words around a number, on the sides of it that a language has them on."""
    before, _number, after = words.partition(_NUMBER)
    box.setPrefix(before)
    box.setSuffix(after)
