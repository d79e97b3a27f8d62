"""A secret on the clipboard, for as long as it takes to paste it."""

from __future__ import annotations

import hashlib
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SECONDS: Final = 10
TICK_MS: Final = 1000
# What asks clipboard managers to keep no copy: KDE and others; Windows.
_MARKS: Final = (
    ("x-kde-passwordManagerHint", b"secret"),
    ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
)


class SecretClipboard(QObject):
    """Puts a secret on the clipboard and takes it away after ten seconds.

    Text that was copied since, here or in another program, stays.

    Signals:
        ticked(seconds): The secret is still there, and so many seconds are left; 0 once it is
            there no more.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._digest = b""
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._clipboard.dataChanged.connect(self._on_data_changed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put a secret on the clipboard."""
        data = QMimeData()
        data.setText(secret)
        for format_, mark in _MARKS:
            data.setData(format_, mark)
        self._digest = _digest(secret)
        self._left = SECONDS
        self._clipboard.setMimeData(data)
        self._timer.start()
        self.ticked.emit(self._left)

    def clear(self) -> None:
        """Take the secret away now, if it is still there."""
        if self._holds_it():
            self._clipboard.clear()
        self._digest = b""
        self._timer.stop()
        self.ticked.emit(0)

    def _on_timeout(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clear()
        elif self._holds_it():
            self.ticked.emit(self._left)

    def _on_data_changed(self) -> None:
        # The timer goes on: should the secret come back, it is removed then.
        if self._digest and not self._holds_it():
            self.ticked.emit(0)

    def _holds_it(self) -> bool:
        return bool(self._digest) and _digest(self._clipboard.text()) == self._digest


def _digest(text: str) -> bytes:
    """Return what tells a text from others, so that no second copy of a secret is kept."""
    return hashlib.sha256(text.encode(errors="replace")).digest()
