"""Making a key pair, or the successor of one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from builder.errors import BuilderError, ConflictError, KeyInputError
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.made import Made, keep_passphrase
from builder.gui.keys.passphrase_fields import PassphraseFields
from builder.gui.keys.steps import Steps
from builder.gui.state.services import Services
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Hint
from builder.keys import pem
from builder.keys.pair import SIZES, KeyPair
from builder.keys.rotation import STEPS, instruction
from builder.say import say

_SIZE_WORDS: Final = {
    2048: say("2048 bits – the usual size"),
    3072: say("3072 bits – stronger"),
    4096: say("4096 bits – strongest, slower to sign"),
}


class NewPairDialog(FormDialog):
    """Asks for name, size and passphrase, and makes the key pair.

    Args:
        services: The application's shared parts.
        name: The name to propose.
        successor_of: The key pair that it is to replace; None if there is none.
        parent: The workspace.

    Signals:
        made(made): The key pair is stored; a :class:`Made`.
    """

    made = Signal(object)

    def __init__(
        self,
        services: Services,
        name: str,
        parent: QWidget,
        *,
        successor_of: KeyPair | None = None,
    ) -> None:
        if successor_of:
            title = say("Replace “{name}” by a new key pair", name=successor_of.name)
            intro = say(
                "Nothing is cut off on the way if it goes in this order. How far it is, is kept "
                "until all is done, also when the app is closed:"
            )
        else:
            title = say("New key pair")
            intro = say(
                "The private key is kept on this machine, encrypted. Your server gets a copy of "
                "it later; the platform gets the public key."
            )
        super().__init__(services, "key_new_dialog", title, intro, say("Make the key pair"), parent)
        self._old = successor_of
        if successor_of:
            steps = Steps([instruction(each, successor_of.name, name) for each in STEPS])
            steps.setObjectName("key_rotation_order")
            self.add(steps)
        self.name = QLineEdit(name)
        self.name.setObjectName("key_name")
        self.name.selectAll()
        self.size_choice = DropDown()
        self.size_choice.setObjectName("key_size")
        for bits in SIZES:
            self.size_choice.addItem(_SIZE_WORDS[bits], bits)
        self.passphrase = PassphraseFields()
        self.passphrase.show_name(name)
        self.name.textChanged.connect(self.passphrase.show_name)
        self.add_row(say("&Name"), self.name)
        self.add_row(say("&Size"), self.size_choice)
        self.add(self.passphrase)
        self.add(
            Hint(say("A forgotten passphrase cannot be recovered: you then replace the key pair."))
        )
        self.build(self.name)

    def submit(self) -> None:
        """Make the key pair."""
        problem = self.passphrase.problem()
        if problem is not None:
            self.refuse(*problem)
            return
        name, bits = self.name.text().strip(), int(self.size_choice.currentData())
        passphrase, keep = self.passphrase.value, self.passphrase.keep.isChecked()
        pairs, old = self.services.pairs, self._old
        keys, rotations, origin = pairs.store, pairs.rotations, pairs.origin

        def work(task: Task[Made]) -> Made:
            keys.check_new(name, passphrase)
            if old is not None:
                rotations.check_new(old)
            key = pem.new_private(bits)
            task.end_if_cancelled()
            pair = keys.add(name, key, passphrase, event="generated", origin=origin)
            if old is not None:
                rotations.begin(old, pair, origin)
            return Made(pair, passphrase, keep_passphrase(pair.name, passphrase) if keep else "")

        self.run(say("Making a key pair of {bits} bits", bits=bits), work, self._done)

    def editor_for(self, fault: BuilderError) -> QWidget | None:
        return self.name if isinstance(fault, ConflictError | KeyInputError) else None

    def _done(self, made: Made) -> None:
        self.made.emit(made)
        self.accept()
