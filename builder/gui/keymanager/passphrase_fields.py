"""A new passphrase, typed twice, with a note on its strength."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit

from builder.gui.keymanager.strength import strength_of
from builder.gui.theme import set_tone
from builder.keys.store import PASSPHRASE_MIN


class PassphraseFields:
    """The lines of a form that ask for a new passphrase.

    Args:
        form: The form that they are added to.
        prefix: What the widgets' names begin with.
        name_line: The line with the key pair's name, which a passphrase should not repeat.
    """

    def __init__(self, form: QFormLayout, prefix: str, name_line: QLineEdit) -> None:
        self._name_line = name_line
        self.first = _secret_line(f"{prefix}_passphrase", "Passphrase")
        self.second = _secret_line(f"{prefix}_passphrase_again", "Passphrase again")
        self.note = QLabel()
        self.note.setObjectName(f"{prefix}_strength")
        self.note.setWordWrap(True)
        self.keep = QCheckBox("Remember it in the system’s keyring")
        self.keep.setObjectName(f"{prefix}_keep")
        form.addRow("Passphrase", self.first)
        form.addRow("Again", self.second)
        form.addRow("", self.note)
        form.addRow("", self.keep)
        self.first.textChanged.connect(lambda _text: self._judge())
        name_line.textChanged.connect(lambda _text: self._judge())
        self._judge()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def problem(self) -> str:
        """Return why it cannot be used; empty if it can."""
        if len(self.passphrase) < PASSPHRASE_MIN:
            return f"The passphrase needs at least {PASSPHRASE_MIN} characters."
        if self.passphrase != self.second.text():
            return "The two passphrases are not the same."
        return ""

    def _judge(self) -> None:
        strength = strength_of(self.passphrase, self._name_line.text())
        self.note.setText(strength.text)
        set_tone(self.note, strength.tone)


def _secret_line(name: str, words: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(words)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
