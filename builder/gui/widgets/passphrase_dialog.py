"""Asking for a passphrase, until it is right or the user cancels."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.banner import Banner
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_WIDTH: Final = 440
_MODES = {False: QLineEdit.EchoMode.Password, True: QLineEdit.EchoMode.Normal}


class PassphraseDialog(QDialog):
    """Asks for the passphrase of a key pair; a wrong one is told inside, and asked for again.

    Args:
        name: The key pair.
        purpose: A sentence that says what its private key is needed for.
        parent: The window in front.

    Signals:
        entered(passphrase): One was typed; answer with :meth:`refuse` or ``accept``.
    """

    entered = Signal(str)

    def __init__(self, name: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase_dialog")
        self.setWindowTitle(say("Unlock the key pair"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setObjectName("passphrase_line")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(say("Passphrase of “{key}”", key=name))
        self.shown = QCheckBox(say("&Show the passphrase"))
        self.shown.setObjectName("passphrase_shown")
        self.shown.toggled.connect(lambda shown: self.line.setEchoMode(_MODES[shown]))
        self.problem = Banner("passphrase_problem")
        self.progress = QProgressBar()
        self.progress.setObjectName("passphrase_progress")
        self.progress.setAccessibleName(say("Unlocking"))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setObjectName("passphrase_cancel")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.unlock_button = QPushButton(say("Unlock"))
        self.unlock_button.setObjectName("passphrase_unlock")
        self.unlock_button.setProperty("primary", True)
        self.unlock_button.setDefault(True)
        self.unlock_button.clicked.connect(self._submit)
        self._build(name, purpose)

    def refuse(self, problem: str) -> None:
        """Say why the passphrase does not do, and let the user type another.

        Args:
            problem: Why, as a sentence; empty for asking for the first time.
        """
        self._rest(working=False)
        self.problem.say(problem, "error")
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, name: str, purpose: str) -> None:
        heading = Heading(say("Unlock “{key}”", key=name))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(say("&Passphrase"))
        label.setProperty("role", "property")
        label.setBuddy(self.line)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.unlock_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        whole.setSpacing(Space.S)
        whole.addWidget(heading)
        whole.addWidget(
            Hint(
                say(
                    "{purpose} The passphrase is remembered until you close Webview Builder.",
                    purpose=purpose,
                )
            )
        )
        whole.addSpacing(Space.XS)
        for part in (label, self.line, self.shown, self.problem, self.progress):
            whole.addWidget(part)
        whole.addSpacing(Space.S)
        whole.addLayout(buttons)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.line.setFixedWidth(_WIDTH)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if not self.line.text():
            self.refuse(say("Type the passphrase."))
            return
        self.problem.say("")
        self._rest(working=True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(self.line.text())

    def _rest(self, *, working: bool) -> None:
        self.progress.setVisible(working)
        for part in (self.line, self.shown, self.unlock_button):
            part.setEnabled(not working)
