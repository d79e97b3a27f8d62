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
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.gui.keys.beside import Beside
from builder.gui.keys.rotation_card import RotationCard
from builder.gui.keys.steps import PUBLIC_KEY_STEPS, Steps
from builder.gui.keys.used_by_card import UsedByCard
from builder.gui.keys.uses import KeyUses
from builder.gui.keys.wording import age, reminder
from builder.gui.state.facts import Facts
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.left_to_right import left_to_right, show_code
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Card, Hint, Space, keep_to_side, set_tone
from builder.keys.check_command import check_command, public_file_name
from builder.keys.dates import advice_about
from builder.keys.pair import KeyPair
from builder.say import listed, say

_WIDE: Final = 736  # from here on the steps stand beside the public key
_PEM_WIDTH: Final = 520  # 64 characters


class PairDetails(Scrolling):
    """Shows one key pair.

    Args:
        commands: What its buttons do.
        uses: Which projects use key pairs.
    """

    def __init__(self, commands: Commands[Facts], uses: KeyUses) -> None:
        super().__init__()
        self.setObjectName("key_details")
        self.name = ElidedLabel()
        self.name.setObjectName("key_title")
        self.name.setProperty("role", "title")
        keep_to_side(self.name)
        self.used = QWidget()
        self.used.setObjectName("key_used")
        self.warning = Banner("key_warning")
        self.advice = Banner("key_advice")
        self.size_text = _value("key_size_text")
        self.age_text = _value("key_age_text")
        self.fingerprint = QLineEdit()
        self.fingerprint.setObjectName("key_fingerprint")
        self.fingerprint.setAccessibleName(say("SHA-256 of the public key"))
        self.fingerprint.setReadOnly(True)
        self.fingerprint.setProperty("code", True)
        self.public = QPlainTextEdit()
        self.public.setObjectName("key_public_pem")
        self.public.setAccessibleName(say("Public key"))
        self.public.setReadOnly(True)
        show_code(self.public)
        self.public.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.public.setTabChangesFocus(True)
        self.check = QLineEdit()
        self.check.setObjectName("key_check_command")
        self.check.setAccessibleName(say("Command that checks the saved public key"))
        self.check.setReadOnly(True)
        self.check.setProperty("code", True)
        self.reminder_text = _value("key_reminder_text")
        self.rotation = RotationCard()
        self.used_by = UsedByCard(commands, uses)
        self._use_button = commands.button("key.use")
        self._facts = self._make_facts(commands)
        self._platform = self._make_platform(commands)
        self._server = _make_server(commands)
        self._care = _make_care(commands)
        self._build(commands)

    def show_pair(self, pair: KeyPair, *, used: bool) -> None:
        """Show a key pair.

        Args:
            pair: The key pair.
            used: Whether the open form uses it.
        """
        self.name.show_words(pair.name)
        self.used.setVisible(used)
        self._use_button.setVisible(not used and bool(pair.fingerprint))
        self.warning.say(pair.warning, "error")
        self.size_text.setText(say("RSA, {bits} bits", bits=pair.bits))
        made = left_to_right(f"{pair.created.astimezone():%Y-%m-%d %H:%M}")
        self.age_text.setText(listed((made, age(pair.created))))
        advice = advice_about(pair)
        self.advice.say(advice.text if advice else "", "warning" if advice else "hint")
        self.reminder_text.setText(reminder(pair))
        self.check.setText(check_command(public_file_name(pair.name)))
        self.check.setCursorPosition(0)
        self.fingerprint.setText(pair.fingerprint)
        self.fingerprint.setCursorPosition(0)
        self.public.setPlainText(pair.public_pem.strip())
        for each in (self._facts, self._platform, self._server, self.used_by):
            each.setVisible(bool(pair.fingerprint))
        self.verticalScrollBar().setValue(0)

    # -- building ----------------------------------------------------------------------------

    def _build(self, commands: Commands[Facts]) -> None:
        mark = QHBoxLayout(self.used)
        mark.setContentsMargins(0, 0, 0, 0)
        mark.setSpacing(Space.XS)
        words = QLabel(say("Used by this form"))
        set_tone(words, "good")
        mark.addWidget(Sign("ok", 18))
        mark.addWidget(words)
        title = Flowing()
        title.setSpacing(Space.M)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        title.addWidget(self.name)
        title.addWidget(self.used)
        title.addWidget(self._use_button)
        title.addWidget(commands.button("key.rename"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(title)
        column.addWidget(self.warning)
        column.addWidget(self.advice)
        for card in (
            self._facts, self.rotation, self._platform, self._server, self.used_by, self._care,
        ):  # fmt: skip
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def _make_facts(self, commands: Commands[Facts]) -> QWidget:
        facts = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (say("Size"), self.size_text, ""),
            (say("Made"), self.age_text, ""),
            (say("To replace"), self.reminder_text, "key.dates"),
            ("SHA-256", self.fingerprint, ""),
            (say("Check it"), self.check, "key.copy_check"),
        )
        for row, (label, value, command) in enumerate(rows):
            words = QLabel(label)
            words.setProperty("role", "property")
            keep_to_side(words)
            grid.addWidget(words, row, 0)
            if command and isinstance(value, QLineEdit):
                beside = Flowing()  # below it where the window is narrow
                beside.setSpacing(Space.S)
                beside.addWidget(value)
                beside.addWidget(commands.button(command))
                grid.addLayout(beside, row, 1, 1, 2)
                continue
            grid.addWidget(value, row, 1, 1, 1 if command else 2)
            if command:
                grid.addWidget(commands.button(command), row, 2)
        facts.add(grid)
        facts.add(Hint(say("The command prints the SHA-256 of a saved public key (SPKI, DER).")))
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
        platform = Card(say("For Moveo.ai: the public key"))
        platform.add(Beside(key, Steps(PUBLIC_KEY_STEPS), first_width=_PEM_WIDTH, wide=_WIDE))
        return platform


def _make_server(commands: Commands[Facts]) -> QWidget:
    server = Card(say("For your server: the private key"))
    server.add(
        Hint(
            say(
                "Anybody who has it can sign in your name. The backend reads it from a secret file "
                "(MOVEO_PRIVATE_KEY_FILE), or as base64 from MOVEO_PRIVATE_KEY."
            )
        )
    )
    server.add(_row(commands.button("key.save_private"), commands.button("key.copy_private")))
    return server


def _make_care(commands: Commands[Facts]) -> QWidget:
    care = Card(say("Looking after it"))
    care.add(
        Hint(
            say(
                "Replace a key pair that others may know; the steps leave no gap. The "
                "passphrase is asked for once after each start, unless the system's keyring "
                "has it."
            )
        )
    )
    care.add(_row(commands.button("key.rotate"), commands.button("key.delete", danger=True)))
    care.add(
        _row(commands.button("key.keep"), commands.button("key.forget"), commands.button("key.log"))
    )
    return care


def _row(*buttons: QPushButton) -> Flowing:
    row = Flowing()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    return row


def _value(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    keep_to_side(label)
    return label
