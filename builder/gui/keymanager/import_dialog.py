"""Importing a private key that was made elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from builder.errors import KeyInputError, StorageError
from builder.gui.keymanager.pair_dialog import PairDialog
from builder.gui.services import Services
from builder.gui.tasks import Task
from builder.gui.theme import Space, set_tone
from builder.keys import pem
from builder.keys.store import KeyPair

PEM_MAX: Final = 1 << 20
_PATTERN: Final = "Keys (*.pem *.key *.txt *.p8);;All files (*)"


class ImportDialog(PairDialog):
    """Takes a PEM from a file or the clipboard; its text is never shown."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services,
            "import_pair",
            "Import a private key",
            "PEM in PKCS#1 or PKCS#8, encrypted or not, or base64 of it.",
            "Import",
            parent,
        )
        self._data = b""
        self.file_button = QPushButton("Choose a file…")
        self.file_button.setObjectName("import_pair_file")
        self.file_button.clicked.connect(self._on_file)
        self.clipboard_button = QPushButton("Take from the clipboard")
        self.clipboard_button.setObjectName("import_pair_clipboard")
        self.clipboard_button.clicked.connect(self._on_clipboard)
        self.source = QLabel("Nothing chosen yet.")
        self.source.setObjectName("import_pair_source")
        self.source.setWordWrap(True)
        set_tone(self.source, "hint")
        self.own = QLineEdit()
        self.own.setObjectName("import_pair_own")
        self.own.setEchoMode(QLineEdit.EchoMode.Password)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.clipboard_button)
        buttons.addStretch(1)
        self.form.addRow("Private key", buttons)
        self.form.addRow("", self.source)
        self.form.addRow("Its passphrase", self.own)
        self.form.addRow("Name here", self.name)
        self.ask_for_passphrase()
        self.form.setRowVisible(self.own, False)
        self.file_button.setFocus()

    def work(self) -> Callable[[Task], KeyPair] | None:
        """Return what imports the key, or None after telling what is missing."""
        if not self._data:
            self.tell("Choose the private key’s file, or take it from the clipboard.")
            return None
        problem = self.secret.problem() if self.name.text().strip() else "Give it a name."
        if problem:
            self.tell(problem)
            return None
        keys, name, data = self.services.keys, self.name.text().strip(), self._data
        own, passphrase = self.own.text(), self.secret.passphrase
        return lambda _task: keys.import_pem(name, data, passphrase, own)

    def _on_file(self) -> None:
        path = self.services.messages.open_file("Choose a private key", _PATTERN)
        if path is None:
            return
        try:
            data = read_key_file(path)
        except (StorageError, KeyInputError) as fault:
            self.tell(str(fault))
            return
        if not self.name.text():
            self.name.setText(path.stem)
        self._take(data, f"from {path.name}")

    def _on_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.tell("The clipboard holds no text.")
            return
        if len(text) > PEM_MAX:
            self.tell("The clipboard holds too much to be a key.")
            return
        self._take(text.encode(errors="replace"), "from the clipboard")

    def _take(self, data: bytes, whence: str) -> None:
        self.tell("")
        self._data = data
        encrypted = pem.is_encrypted(data)
        self.form.setRowVisible(self.own, encrypted)
        self.source.setText(f"{len(data):,} bytes {whence}{', encrypted' if encrypted else ''}")
        (self.own if encrypted else self.name).setFocus()


def read_key_file(path: Path) -> bytes:
    """Read a file that should hold a key.

    Raises:
        KeyInputError: It is too large, or empty.
        StorageError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(PEM_MAX + 1)
    except OSError as fault:
        raise StorageError(f"{path.name} could not be read: {fault.strerror}.") from fault
    if len(data) > PEM_MAX:
        raise KeyInputError(f"{path.name} is too large to be a key.")
    if not data.strip():
        raise KeyInputError(f"{path.name} is empty.")
    return data
