"""Which key pair signs a test submission."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout

from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.theme import Hint, set_tone
from builder.keys.pair import KeyPair
from builder.say import say
from builder.trial.attempt import KeyChoice

_EPHEMERAL: Final = say("A temporary key pair, made for this run")


class KeyChooser(QObject):
    """Chooses the key pair: the form's own, another stored one, or an ephemeral one.

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
        self._is_needed = True
        self.box = ElidedComboBox()
        self.box.setObjectName("key_choice")
        self.hint = Hint()
        self.hint.setObjectName("key_hint")
        rows.addRow(say("Signed with"), self.box)
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
                self.box.addItem(_title(each, own), each.fingerprint)
            self.box.addItem(_EPHEMERAL, "")
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
        if is_real and self.choice().is_ephemeral:
            return say(
                "A real host does not know a temporary key pair: choose a stored one, or make one "
                "in Keys."
            )
        return ""

    def show_needed(self, *, needed: bool) -> None:
        """Ask for a key pair, or for none, as somebody else signs."""
        self._is_needed = needed
        self._rows.setRowVisible(self.box, needed)
        self._show_hint()

    def _on_changed(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        pair = self._pairs.get(self.box.currentData() or "")
        if pair is not None and pair.warning:
            words, tone = pair.warning, "error"
        elif self._own and self._own not in self._pairs:
            words = say(
                "The form's own key pair ({fingerprint}…) is not stored here.",
                fingerprint=self._own[:8],
            )
            tone = "warning"
        elif pair is not None and self._own and pair.fingerprint != self._own:
            words, tone = say("This is not the form's own key pair."), "warning"
        else:
            words, tone = "", "hint"
        self.hint.setText(words)
        self._rows.setRowVisible(self.hint, bool(words) and self._is_needed)
        set_tone(self.hint, tone)


def _title(pair: KeyPair, own: str) -> str:
    short = pair.fingerprint[:8]
    if pair.fingerprint == own:
        return say("{name} ({fingerprint}…, the form's own)", name=pair.name, fingerprint=short)
    return f"{pair.name} ({short}…)"
