"""Everything about one key pair, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.keymanager.banner import Banner
from builder.gui.keymanager.steps import PUBLIC_KEY_STEPS, Steps
from builder.gui.keymanager.wording import age
from builder.gui.theme import Card, Heading, Hint, Space
from builder.keys.store import KeyPair


class Details(QScrollArea):
    """Shows a key pair.

    Args:
        actions: What can be done, by name; each gets a button.
        countdown: Tells that a secret is on the clipboard.
        rotation: Tells how to go over from one key pair to another.
    """

    def __init__(
        self, actions: Mapping[str, QAction], countdown: Banner, rotation: QWidget
    ) -> None:
        super().__init__()
        self.setObjectName("keys_details")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = Heading("")
        self.title.setProperty("role", "title")
        self.title.setObjectName("keys_title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts = Hint()
        self.facts.setObjectName("keys_facts")
        self.fingerprint = QLabel()
        self.fingerprint.setObjectName("keys_fingerprint")
        self.fingerprint.setProperty("code", True)
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.warning = Banner("keys_warning")
        self.in_use = Banner("keys_in_use")
        self.public = QPlainTextEdit()
        self.public.setObjectName("keys_public")
        self.public.setAccessibleName("Public key")
        self.public.setProperty("code", True)
        self.public.setReadOnly(True)
        self.public.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.public.setFixedHeight(self.public.fontMetrics().lineSpacing() * 9 + 24)

        about = Card()
        about.add(self.title)
        about.add(self.facts)
        about.add(self.warning)
        about.add(self.in_use)
        about.add(_caption("SHA-256 of the public key (SPKI)"))
        about.add(self.fingerprint)
        about.add(_buttons(actions, ("use", "rename", "rotate", "delete")))
        about.add(rotation)
        platform = Card("Public key, for the platform")
        platform.add(Steps(PUBLIC_KEY_STEPS))
        platform.add(self.public)
        platform.add(_buttons(actions, ("copy_public", "save_public", "compare")))
        server = Card("Private key, for your server")
        server.add(
            Hint(
                "The backend reads it from a file that only its user can read, or from an "
                "environment variable. Put it nowhere else: whoever has it can sign for you."
            )
        )
        server.add(countdown)
        server.add(_buttons(actions, ("save_private", "copy_private")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        for card in (about, platform, server):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def show_pair(self, pair: KeyPair, *, used: bool, form_has_key: bool) -> None:
        """Show a key pair.

        Args:
            pair: The key pair.
            used: Whether the open form uses it.
            form_has_key: Whether the open form uses any.
        """
        self.title.setText(pair.name)
        damaged = not pair.fingerprint
        self.facts.setText(
            ""
            if damaged
            else f"RSA, {pair.bits} bits, {age(pair.created)} ({pair.created:%Y-%m-%d})"
        )
        self.warning.say(pair.warning, "error")
        if used:
            self.in_use.say("This form uses it: its backend takes no other key.", "good")
        elif not form_has_key and not damaged:
            self.in_use.say("The open form uses no key pair yet.", "hint")
        else:
            self.in_use.say("")
        self.fingerprint.setText(_grouped(pair.fingerprint) or "unknown")
        self.public.setPlainText(pair.public_pem)


def _grouped(fingerprint: str) -> str:
    """Return a fingerprint that can break between its halves; as text it stays one word."""
    return "\u200b".join(fingerprint[i : i + 32] for i in range(0, len(fingerprint), 32))


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "property")
    return label


def _buttons(actions: Mapping[str, QAction], names: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for name in names:
        button = QToolButton()
        button.setObjectName(f"keys_{name}_button")
        button.setDefaultAction(actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("framed", True)
        row.addWidget(button)
    row.addStretch(1)
    return row
