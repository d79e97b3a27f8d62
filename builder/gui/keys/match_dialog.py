"""Checking that a public key is the other half of a stored private key."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from builder.errors import BuilderError
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.key_source import PATTERN, key_of_file, key_of_text
from builder.gui.keys.wording import short_fingerprint
from builder.gui.state.services import Services
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import show_code
from builder.gui.widgets.theme import Space
from builder.keys import pem
from builder.keys.pair import KeyPair
from builder.say import say


class _PublicKeyBox(QPlainTextEdit):
    """A box for a PEM, which takes no more than a key can be.

    Signals:
        refused(fault): Something else was pasted or dropped; a :class:`BuilderError`.
    """

    refused = Signal(object)

    def insertFromMimeData(self, source: QMimeData) -> None:
        try:
            key_of_text(source.text(), say("The pasted text"))
        except BuilderError as fault:
            self.refused.emit(fault)
        else:
            super().insertFromMimeData(source)


class MatchDialog(FormDialog):
    """Compares a public key with a stored pair as it is typed; with its private half on request.

    Args:
        services: The application's shared parts.
        pair: The stored key pair.
        others: All stored key pairs, to name the one that the public key does belong to.
        parent: The workspace.
    """

    closing_words = say("Close")

    def __init__(
        self, services: Services, pair: KeyPair, others: tuple[KeyPair, ...], parent: QWidget
    ) -> None:
        super().__init__(
            services,
            "key_match_dialog",
            say("Is this the public key of “{name}”?", name=pair.name),
            say(
                "Paste the public key that stands in the integration's field YOUR PUBLIC KEY, or "
                "choose the file that holds it."
            ),
            say("Check with the private key"),
            parent,
        )
        self._pair = pair
        self._others = others
        self._digest = ""  # of the typed text; empty while it is not a public key
        self.public = _PublicKeyBox()
        self.public.setObjectName("key_public_text")
        show_code(self.public)
        self.public.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.public.setTabChangesFocus(True)
        self.public.setPlaceholderText("-----BEGIN PUBLIC KEY-----")
        self.public.setMinimumHeight(170)
        self.verdict = Banner("key_verdict")
        file_button = QPushButton(icon("folder"), say("From a &file…"))
        file_button.setObjectName("key_from_file")
        file_button.clicked.connect(self._choose_file)
        paste_button = QPushButton(icon("paste"), say("From the &clipboard"))
        paste_button.setObjectName("key_from_clipboard")
        paste_button.clicked.connect(self._paste)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (file_button, paste_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.add_row(say("&Public key"), self.public)
        self.add(buttons)
        self.add(self.verdict)
        self.public.textChanged.connect(self._compare)
        self.public.refused.connect(lambda fault: self.refuse(str(fault)))
        self._compare()
        self.build(self.public)

    def submit(self) -> None:
        """Open the private key, and compare with that."""
        digest, services = self._digest, self.services

        def matches(private: bytes) -> bool:
            return pem.fingerprint(pem.parse_private(private).public_key()) == digest

        if digest:
            services.unlock.open(
                self._pair.name,
                services.keys,
                services.tasks,
                matches,
                self._show_proof,
                lambda fault: self.refuse(str(fault)),
                self,
                purpose=say("Its private key is needed to compare its public half."),
            )

    # -- the public key ----------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = self.services.messages.open_file(say("Choose the public key"), PATTERN)
        if path is not None:
            self.run(say("Reading a key"), lambda _task: key_of_file(path), self._on_read)

    def _paste(self) -> None:
        try:
            self._on_read(key_of_text(QGuiApplication.clipboard().text(), say("The clipboard")))
        except BuilderError as fault:
            self.refuse(str(fault))

    def _on_read(self, data: bytes) -> None:
        self.public.setPlainText(data.decode(errors="replace").strip())

    def _compare(self) -> None:
        self.problem.say("")
        self._digest = ""
        typed = self.public.toPlainText().strip()
        verdict = ("", "hint")
        if typed:
            try:
                self._digest = pem.fingerprint(pem.parse_public(typed.encode(errors="replace")))
                verdict = self._compared(self._digest)
            except BuilderError as fault:
                verdict = (str(fault), "error")
        self.verdict.say(*verdict)
        self.action_button.setEnabled(bool(self._digest))

    def _compared(self, digest: str) -> tuple[str, str]:
        if digest == self._pair.fingerprint:
            return say("Yes: this is the public key of “{name}”.", name=self._pair.name), "good"
        owner = next((each.name for each in self._others if each.fingerprint == digest), "")
        short = short_fingerprint(digest)
        if owner:
            text = say(
                "No. It belongs to “{name}”. Its SHA-256 is {fingerprint}",
                name=owner,
                fingerprint=short,
            )
        else:
            text = say(
                "No. It belongs to no key pair here. Its SHA-256 is {fingerprint}",
                fingerprint=short,
            )
        return text, "error"

    def _show_proof(self, matches: bool) -> None:  # noqa: FBT001 - what the work returned
        if matches:
            self.verdict.say(
                say(
                    "Yes: the private key of “{name}” was opened, and this is its other half.",
                    name=self._pair.name,
                ),
                "good",
            )
        else:
            self.verdict.say(say("No: the private key has another public half."), "error")
