"""Which key pair signs a test submission."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout

from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.theme import Hint, set_tone
from builder.keys.store import KeyPair

_PASSING: Final = "A passing key pair, made for this run"


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """What signs.

    Attributes:
        name: Name of the stored key pair; empty for one that is made for this run.
        fingerprint: Its fingerprint; empty likewise.
    """

    name: str = ""
    fingerprint: str = ""

    @property
    def is_passing(self) -> bool:
        """Whether it is made for this run, and forgotten with it."""
        return not self.name

    @property
    def title(self) -> str:
        """What to call it in a sentence."""
        return "a passing key pair" if self.is_passing else f"“{self.name}”"


class KeyChooser(QObject):
    """Chooses the key pair: the form's own, another stored one, or a passing one.

    Args:
        rows: Where its rows are added.

    Signals:
        changed(): Another was chosen.
    """

    changed = Signal()

    def __init__(self, rows: QFormLayout) -> None:
        super().__init__(rows)
        self._rows = rows
        self._pairs: dict[str, KeyPair] = {}
        self._own = ""
        self.box = DropDown()
        self.box.setObjectName("key_choice")
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(12)
        self.hint = Hint()
        self.hint.setObjectName("key_hint")
        rows.addRow("Signed with", self.box)
        rows.addRow("", self.hint)
        self.box.currentIndexChanged.connect(self._on_changed)
        self.show_keys((), "")

    def show_keys(self, pairs: Sequence[KeyPair], own: str) -> None:
        """Offer the stored key pairs.

        Args:
            pairs: Those there are; damaged ones are left out.
            own: Fingerprint of the form's own; empty if it has none.
        """
        before = self.choice()
        # What was chosen stays chosen, until the form gets another key pair of its own.
        wanted = before.fingerprint if own == self._own and self.box.count() else own
        self._own = own
        self._pairs = {each.fingerprint: each for each in pairs if each.fingerprint}
        with QSignalBlocker(self.box):
            self.box.clear()
            for each in sorted(self._pairs.values(), key=lambda pair: pair.fingerprint != own):
                mark = ", the form’s own" if each.fingerprint == own else ""
                self.box.addItem(f"{each.name} ({each.fingerprint[:8]}…{mark})", each.fingerprint)
            self.box.addItem(_PASSING, "")
            place = self.box.findData(wanted)
            self.box.setCurrentIndex(place if place >= 0 else self.box.count() - 1)
        self._show_hint()
        if self.choice() != before:
            self.changed.emit()

    def choice(self) -> KeyChoice:
        """Return what is chosen."""
        pair = self._pairs.get(self.box.currentData() or "")
        return KeyChoice(pair.name, pair.fingerprint) if pair else KeyChoice()

    def problem(self, *, is_real: bool) -> str:
        """Return why nothing can be sent with it; empty if it can.

        Args:
            is_real: Whether the target is a real host.
        """
        if is_real and self.choice().is_passing:
            return (
                "A real host knows no passing key pair: choose a stored one, or make one in Keys."
            )
        return ""

    def _on_changed(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        pair = self._pairs.get(self.box.currentData() or "")
        if pair is not None and pair.warning:
            words, tone = pair.warning, "error"
        elif self._own and self._own not in self._pairs:
            words = f"The form’s own key pair ({self._own[:8]}…) is not stored here."
            tone = "warning"
        elif pair is not None and self._own and pair.fingerprint != self._own:
            words, tone = "This is not the form’s own key pair.", "warning"
        else:
            words, tone = "", "hint"
        self.hint.setText(words)
        self._rows.setRowVisible(self.hint, bool(words))
        set_tone(self.hint, tone)
