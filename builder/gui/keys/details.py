"""The pane beside the list: everything about one key pair, and what to do with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.keys.beside import Beside
from builder.gui.keys.steps import PUBLIC_KEY_STEPS, Steps, rotation_steps
from builder.gui.keys.wording import age
from builder.gui.state.facts import Facts
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Card, Hint, Space, set_tone
from builder.keys.pair import KeyPair

_WIDE: Final = 736  # from here on the steps stand beside the public key
_PEM_WIDTH: Final = 520  # 64 characters


class PairDetails(Scrolling):
    """Shows one key pair.

    Args:
        commands: What its buttons do.
    """

    def __init__(self, commands: Commands[Facts]) -> None:
        super().__init__()
        self.setObjectName("key_details")
        self.name = QLabel()
        self.name.setObjectName("key_title")
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        # A name in Arabic or Hebrew begins where the others do, too.
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        self.name.setAlignment(left | Qt.AlignmentFlag.AlignVCenter)
        self.used = QWidget()
        self.used.setObjectName("key_used")
        self.warning = Banner("key_warning")
        self.size_text = _value("key_size_text")
        self.age_text = _value("key_age_text")
        self.fingerprint = QLineEdit()
        self.fingerprint.setObjectName("key_fingerprint")
        self.fingerprint.setAccessibleName("SHA-256 of the public key")
        self.fingerprint.setReadOnly(True)
        self.fingerprint.setProperty("code", True)
        self.public = QPlainTextEdit()
        self.public.setObjectName("key_public_pem")
        self.public.setAccessibleName("Public key")
        self.public.setReadOnly(True)
        self.public.setProperty("code", True)
        self.public.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.public.setTabChangesFocus(True)
        self.rotation = Card("Changing over")
        self.rotation.setObjectName("key_rotation")
        self._rotation_steps = Steps()
        self._use_button = commands.button("key.use")
        self._facts = self._make_facts()
        self._platform = self._make_platform(commands)
        self._server = _make_server(commands)
        self._care = _make_care(commands)
        self._build(commands)

    def show_pair(self, pair: KeyPair, *, used: bool, predecessor: str = "") -> None:
        """Show a key pair.

        Args:
            pair: The key pair.
            used: Whether the open form uses it.
            predecessor: Name of the key pair that it was made to replace in this run.
        """
        self.name.setText(pair.name)
        self.used.setVisible(used)
        self._use_button.setVisible(not used and bool(pair.fingerprint))
        self.warning.say(pair.warning, "error")
        self.size_text.setText(f"RSA, {pair.bits} bits")
        self.age_text.setText(f"{pair.created.astimezone():%Y-%m-%d %H:%M}, {age(pair.created)}")
        self.fingerprint.setText(pair.fingerprint)
        self.fingerprint.setCursorPosition(0)
        self.public.setPlainText(pair.public_pem.strip())
        self._rotation_steps.show_steps(rotation_steps(predecessor) if predecessor else ())
        self.rotation.setVisible(bool(predecessor))
        for each in (self._facts, self._platform, self._server):
            each.setVisible(bool(pair.fingerprint))
        self.verticalScrollBar().setValue(0)

    # -- building ----------------------------------------------------------------------------

    def _build(self, commands: Commands[Facts]) -> None:
        mark = QHBoxLayout(self.used)
        mark.setContentsMargins(0, 0, 0, 0)
        mark.setSpacing(Space.XS)
        words = QLabel("Used by this form")
        set_tone(words, "good")
        mark.addWidget(Sign("ok", 18))
        mark.addWidget(words)
        title = QHBoxLayout()
        title.setSpacing(Space.M)
        title.addWidget(self.name, 1)
        title.addWidget(self.used)
        title.addWidget(self._use_button)
        title.addWidget(commands.button("key.rename"))
        self.rotation.add(self._rotation_steps)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(title)
        column.addWidget(self.warning)
        for card in (self._facts, self.rotation, self._platform, self._server, self._care):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def _make_facts(self) -> QWidget:
        facts = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Size", self.size_text),
            ("Made", self.age_text),
            ("SHA-256", self.fingerprint),
        )
        for row, (label, value) in enumerate(rows):
            words = QLabel(label)
            words.setProperty("role", "property")
            grid.addWidget(words, row, 0)
            grid.addWidget(value, row, 1)
        how = Hint("openssl rsa -pubin -in public.pem -outform DER | sha256sum")
        how.setToolTip("Gives the same SHA-256 of the public key (SPKI, DER)")
        how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(how, len(rows), 1)
        facts.add(grid)
        return facts

    def _make_platform(self, commands: Commands[Facts]) -> QWidget:
        self.public.setFixedHeight(160)
        key = QWidget()
        column = QVBoxLayout(key)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.public)
        column.addLayout(
            _row(
                commands.button("key.copy_public", primary=True),
                commands.button("key.save_public"),
                commands.button("key.match"),
            )
        )
        platform = Card("For Moveo.ai: the public key")
        platform.add(Beside(key, Steps(PUBLIC_KEY_STEPS), first_width=_PEM_WIDTH, wide=_WIDE))
        return platform


def _make_server(commands: Commands[Facts]) -> QWidget:
    server = Card("For your server: the private key")
    server.add(
        Hint(
            "Anybody who has it can sign in your name. The backend reads it from a secret file "
            "(MOVEO_PRIVATE_KEY_FILE), or as base64 from MOVEO_PRIVATE_KEY."
        )
    )
    server.add(_row(commands.button("key.save_private"), commands.button("key.copy_private")))
    return server


def _make_care(commands: Commands[Facts]) -> QWidget:
    care = Card("Looking after it")
    care.add(
        Hint(
            "Replace a key pair that others may know; the steps leave no gap. "
            "The passphrase is asked for once after each start, unless the system’s keyring has it."
        )
    )
    care.add(_row(commands.button("key.rotate"), commands.button("key.delete", danger=True)))
    care.add(_row(commands.button("key.keep"), commands.button("key.forget")))
    return care


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _value(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
