"""Importing a private key that was made elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from builder.errors import BuilderError, ConflictError, KeyInputError
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.key_source import PATTERN, key_of_file, key_of_text
from builder.gui.keys.made import Made, keep_passphrase
from builder.gui.keys.passphrase_fields import PassphraseFields
from builder.gui.keys.wording import short_fingerprint
from builder.gui.state.services import Services
from builder.gui.widgets.file_drop import dropped_file
from builder.gui.widgets.icons import icon
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Space, set_tone
from builder.keys import pem
from builder.keys.pem import PassphraseInputError, RSAPrivateKey
from builder.say import said_of, say
from builder.value import dataclass


@dataclass(frozen=True)
class _Found:
    """A key that was read but not imported yet.

    Attributes:
        source: Where it is from.
        data: The key, as it was read.
        key: The key itself; None while it is encrypted.
        text: What can be told of it.
        warning: Why it should not be used.
    """

    source: str
    data: bytes
    key: RSAPrivateKey | None
    text: str
    warning: str = ""

    @property
    def encrypted(self) -> bool:
        """Whether it has a passphrase of its own."""
        return self.key is None


class ImportDialog(FormDialog):
    """Asks for a private key, a name and a passphrase. The key itself is never shown.

    Args:
        services: The application's shared parts.
        name: The name to propose.
        parent: The workspace.

    Signals:
        made(made): The key pair is stored; a :class:`Made`.
    """

    made = Signal(object)

    def __init__(self, services: Services, name: str, parent: QWidget) -> None:
        super().__init__(
            services,
            "key_import_dialog",
            say("Import a private key"),
            say(
                "PEM (PKCS#1 or PKCS#8, encrypted or not), or base64 of it as environment "
                "variables have it. Other text around the key does no harm. The public key is "
                "computed from it."
            ),
            say("Import"),
            parent,
        )
        self._found: _Found | None = None
        self.setAcceptDrops(True)
        self.file_button = QPushButton(icon("folder"), say("From a &file…"))
        self.file_button.setObjectName("key_from_file")
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._choose_file)
        self.paste_button = QPushButton(icon("paste"), say("From the &clipboard"))
        self.paste_button.setObjectName("key_from_clipboard")
        self.paste_button.setAutoDefault(False)
        self.paste_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        self.paste_button.clicked.connect(self._paste)
        self.source = QLabel()
        self.source.setObjectName("key_source")
        self.source.setWordWrap(True)
        self.own_passphrase = QLineEdit()
        self.own_passphrase.setObjectName("key_own_passphrase")
        self.own_passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.name = QLineEdit(name)
        self.name.setObjectName("key_name")
        self.passphrase = PassphraseFields()
        self.passphrase.show_name(name)
        self.name.textChanged.connect(self.passphrase.show_name)

        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch(1)
        self.add(buttons)
        self.add(self.source)
        self._own_row = self.add_row(say("Passphrase that the key has &now"), self.own_passphrase)
        self.add_row(say("Na&me"), self.name)
        self.add(self.passphrase)
        self._show_found()
        self.build(self.file_button)

    def submit(self) -> None:
        """Import the key."""
        found = self._found
        if found is None:
            self.refuse(say("Choose the private key first."), self.file_button)
            return
        if found.encrypted and not self.own_passphrase.text():
            self.refuse(say("The key is encrypted: type its passphrase."), self.own_passphrase)
            return
        problem = self.passphrase.problem()
        if problem is not None:
            self.refuse(*problem)
            return
        name, own = self.name.text().strip(), self.own_passphrase.text()
        passphrase, keep = self.passphrase.value, self.passphrase.keep.isChecked()
        keys, origin = self.services.keys, self.services.pairs.origin

        def work(task: Task[Made]) -> Made:
            keys.check_new(name, passphrase)
            key = found.key or pem.parse_private(found.data, own)
            task.end_if_cancelled()
            pair = keys.add(name, key, passphrase, origin=origin)
            return Made(pair, passphrase, keep_passphrase(pair.name, passphrase) if keep else "")

        self.run(say("Importing a private key"), work, self._done)

    def editor_for(self, fault: BuilderError) -> QWidget | None:
        if isinstance(fault, PassphraseInputError):
            return self.own_passphrase
        return self.name if isinstance(fault, ConflictError) else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    # -- the key -----------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = self.services.messages.open_file(say("Choose the private key"), PATTERN)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Take the key in a file, as if it were chosen here."""
        self._read(path.name, lambda: key_of_file(path))

    def _paste(self) -> None:
        try:
            data = key_of_text(QGuiApplication.clipboard().text(), say("The clipboard"))
        except BuilderError as fault:
            self.refuse(str(fault))
        else:
            self._read(say("The clipboard"), lambda: data)

    def _read(self, source: str, read: Callable[[], bytes]) -> None:
        self.run(say("Reading a key"), lambda _task: _look_at(source, read()), self._on_read)

    def _on_read(self, found: _Found) -> None:
        self._found = found
        self._show_found()
        (self.own_passphrase if found.encrypted else self.name).setFocus()

    def _show_found(self) -> None:
        found = self._found
        self._own_row.setVisible(found is not None and found.encrypted)
        if found is None:
            self.source.setText(say("No key chosen. A file can be dropped here, too."))
            set_tone(self.source, "hint")
            return
        self.source.setText(said_of(found.source, f"{found.text} {found.warning}".strip()))
        set_tone(self.source, "error" if found.warning else "good")

    def _done(self, made: Made) -> None:
        self.made.emit(made)
        self.accept()


def _look_at(source: str, data: bytes) -> _Found:
    """Tell what can be told of a key without its passphrase.

    Raises:
        KeyInputError: It is not a usable private key; says which file it is of, as one
            that was chosen before stays.
    """
    try:
        if pem.needs_passphrase(data):
            return _Found(source, data, None, say("encrypted; it needs its passphrase."))
        key = pem.parse_private(data)
    except KeyInputError as fault:
        raise KeyInputError(said_of(source, fault.message), fault.hint) from fault
    public = key.public_key()
    text = say(
        "RSA, {bits} bits, SHA-256 {fingerprint}",
        bits=key.key_size,
        fingerprint=short_fingerprint(pem.fingerprint(public)),
    )
    return _Found(source, data, key, text, pem.warning_about(public))
