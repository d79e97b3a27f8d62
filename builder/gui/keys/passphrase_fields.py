"""Choosing a passphrase: typed twice, with a note on its strength."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from builder.gui.keys.form_dialog import labelled
from builder.gui.keys.strength import strength_of
from builder.gui.widgets.theme import Space, set_tone
from builder.keys.pair import PASSPHRASE_MIN
from builder.say import say


class PassphraseFields(QWidget):
    """Two lines for a new passphrase, and whether the system's keyring should keep it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.first = _secret_line("key_passphrase")
        self.again = _secret_line("key_passphrase_again")
        self.note = QLabel()
        self.note.setObjectName("key_passphrase_note")
        self.keep = QCheckBox(say("Remember it in the system's &keyring"))
        self.keep.setObjectName("key_passphrase_keep")
        self.keep.setToolTip(say("Otherwise it is asked for once a run"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(labelled(say("&Passphrase that encrypts it here"), self.first, self.note))
        column.addWidget(labelled(say("The passphrase &again"), self.again))
        column.addWidget(self.keep)
        self.first.textChanged.connect(self._judge)
        self._judge()

    @property
    def value(self) -> str:
        """The passphrase."""
        return self.first.text()

    def show_name(self, name: str) -> None:
        """Judge the passphrase for a key pair with this name."""
        self._name = name
        self._judge()

    def problem(self) -> tuple[str, QLineEdit] | None:
        """Return what is wrong and where; None if nothing is."""
        if len(self.value) < PASSPHRASE_MIN:
            return say(
                "The passphrase must have at least {least} characters.",
                least=PASSPHRASE_MIN,
            ), self.first
        if self.again.text() != self.value:
            return say("The two passphrases are different. Type the second one again."), self.again
        return None

    def _judge(self) -> None:
        strength = strength_of(self.value, self._name)
        self.note.setText(strength.text)
        set_tone(self.note, strength.tone)


def _secret_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
