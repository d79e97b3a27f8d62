"""Chooses how the simulator spoils the first requests of a submission."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from builder.gui.test.fault_entry import FaultEntry, put_into_words
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.lines import Number
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.fault_steps import described, is_plain

_TIMES_MAX: Final = 20
_ALWAYS: Final = 0
_SEQUENCE: Final = "sequence"
_NUMBER: Final = "#"


class FaultChooser(QWidget):
    """Chooses a fault, or a sequence of several.

    Its row :attr:`more` says how often a single fault comes, and how long it takes.

    Signals:
        changed(): Something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = FaultEntry("target", self)
        self._several: tuple[tuple[str, ...], str] = ((), "")
        self.box = self._entry.box
        self.more = FlowingRow()
        self.times = Number(_ALWAYS, _TIMES_MAX)
        self.times.setObjectName("target_times")
        self.times.setAccessibleName(say("How many requests of a submission are spoiled"))
        self.times.setSpecialValueText(say("every request"))
        put_into_words(self.times, say("the first {count}", count=_NUMBER))
        self.times.setValue(1)
        self.seconds = self._entry.seconds
        self.more.add(self.times)
        self.more.add(self.seconds)
        edit = small_button(
            "target_sequence", "step", say("Make a sequence of several faults"), self.edit
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        whole.addWidget(self.box, 1)
        whole.addWidget(edit)
        self.setFocusProxy(self.box)
        self._entry.changed.connect(self.changed)
        self.times.valueChanged.connect(self.changed)

    @property
    def sequence(self) -> tuple[tuple[str, ...], str]:
        """The faults of the first requests, and that of all later ones; empty texts for none."""
        if self.box.currentData() == _SEQUENCE:
            return self._several
        fault, times = self._entry.fault, self.times.value()
        if not fault:
            return (), ""
        return ((), fault) if times == _ALWAYS else ((fault,) * times, "")

    def show(self, faults: tuple[str, ...], then: str) -> None:  # type: ignore[override]
        """Show what was chosen before."""
        plain = is_plain(faults, then) and len(faults) <= _TIMES_MAX
        with QSignalBlocker(self.box), QSignalBlocker(self.times):
            at = self.box.findData(_SEQUENCE)
            if at >= 0:
                self.box.removeItem(at)
            if plain:
                self._entry.show(then or next(iter(faults), ""))
                self.times.setValue(_ALWAYS if then else max(len(faults), 1))
                return
            self._several = faults, then
            self.box.addItem(described(faults, then, left_to_right), _SEQUENCE)
            self.box.setCurrentIndex(self.box.count() - 1)

    @property
    def has_more(self) -> bool:
        """Whether there is more to choose."""
        return self.box.currentData() not in ("", _SEQUENCE)

    def edit(self) -> None:
        """Make a sequence out of what is chosen, in a dialog."""
        from builder.gui.test.sequence_dialog import SequenceDialog  # noqa: PLC0415 - on first use

        dialog = SequenceDialog(*self.sequence, self.window())
        dialog.accepted.connect(lambda: self._take(dialog.sequence))
        dialog.open()

    def _take(self, chosen: tuple[tuple[str, ...], str]) -> None:
        self.show(*chosen)
        self.changed.emit()
