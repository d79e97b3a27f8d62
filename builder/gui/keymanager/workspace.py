"""The Keys workspace: the stored key pairs, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError, KeyInputError
from builder.gui.icons import icon
from builder.gui.keymanager.banner import Banner
from builder.gui.keymanager.delete_dialog import DeleteDialog
from builder.gui.keymanager.details import Details
from builder.gui.keymanager.empty_state import EmptyState
from builder.gui.keymanager.import_dialog import ImportDialog, read_key_file
from builder.gui.keymanager.new_dialog import NewDialog
from builder.gui.keymanager.pair_dialog import PairDialog
from builder.gui.keymanager.pair_list import PairList
from builder.gui.keymanager.secret_clipboard import SecretClipboard
from builder.gui.keymanager.steps import Steps, rotation_steps
from builder.gui.services import Services
from builder.gui.theme import Card, Heading, Space
from builder.gui.workspace import Workspace
from builder.keys import passphrase as keyring
from builder.keys import pem
from builder.keys.secret_file import write_secret
from builder.keys.store import KeyPair
from builder.storage import atomic

_PUBLIC: Final = "Public keys (*.pem *.pub *.txt);;All files (*)"


class KeysWorkspace(Workspace):
    """Lists key pairs beside everything about the current one.

    Signals:
        pairs_changed(): A key pair was added, renamed, removed, or changed by another program.
    """

    title = "Keys"
    icon = "key"
    pairs_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.clipboard = SecretClipboard(self)
        self.clipboard.ticked.connect(self._on_ticked)
        self._actions = self._make_actions()
        self.list = PairList()
        self.countdown = Banner("keys_countdown")
        clear = QPushButton("Clear it now")
        clear.setObjectName("keys_clear")
        clear.clicked.connect(self.clipboard.clear)
        self.countdown.add(clear)
        self.rotation = Card("Going over to the new key pair")
        self.rotation.setObjectName("keys_rotation")
        self._rotation_steps = Steps()
        self.rotation.add(self._rotation_steps)
        self.rotation.hide()
        self._rotated_to = ""
        self.details = Details(self._actions, self.countdown, self.rotation)
        self._stack = QStackedWidget()
        self._build()
        self.list.moved.connect(self._show_current)
        self.list.renaming.connect(self._rename)
        self.list.chosen.connect(self.details.public.setFocus)
        self.list.addActions([each for each in self._actions.values() if each.text()])
        services.document.changed.connect(lambda *_: self.refresh())
        self.refresh()

    # -- what others ask -----------------------------------------------------------------------

    def workspace_actions(self) -> Sequence[QAction]:
        return tuple(self._actions.values())

    def entered(self) -> None:
        """List the key pairs anew: another program may have changed them."""
        self.refresh()
        if self.list.pairs.pairs:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut_down(self) -> None:
        """Take a private key off the clipboard."""
        self.clipboard.clear()

    def pair_in_use(self) -> KeyPair | None:
        """Return the key pair that the open form uses, if it is stored here."""
        used = self.services.document.project.key_fingerprint
        pairs = self.list.pairs.pairs
        return next((each for each in pairs if used and each.fingerprint == used), None)

    def refresh(self, wanted: str = "") -> None:
        """List the key pairs as they are on disk now.

        Args:
            wanted: Name of the one to make current; by default it stays.
        """
        pairs = self.services.keys.list()
        before = self.list.pairs.pairs
        self.list.show_pairs(pairs, self.services.document.project.key_fingerprint, wanted)
        self._stack.setCurrentIndex(1 if pairs else 0)
        self._show_current()
        if pairs != before:
            self.pairs_changed.emit()

    # -- building ------------------------------------------------------------------------------

    def _make_actions(self) -> dict[str, QAction]:
        rows: tuple[tuple[str, str, str, str, Callable[[], None]], ...] = (
            ("new", "New key pair…", "Ctrl+G", "add", self._new),
            ("import", "Import a private key…", "Ctrl+I", "folder", self._import),
            ("use", "Use for this form", "", "ok", self._use),
            ("rename", "Rename…", "F2", "", self._rename),
            ("rotate", "Replace by a new one…", "", "reload", self._rotate),
            ("delete", "Delete…", "Del", "delete", self._delete),
            ("copy_public", "Copy the public key", "Ctrl+Shift+C", "copy", self._copy_public),
            ("save_public", "Save the public key…", "", "save", self._save_public),
            ("compare", "Compare with a public key…", "", "", self._compare),
            ("save_private", "Save the private key as a file…", "", "save", self._save_private),
            ("copy_private", "Copy the private key as base64…", "", "copy", self._copy_private),
        )
        found = {}
        for name, text, keys, icon_name, act in rows:
            action = QAction(text, self)
            action.setObjectName(f"keys_{name}")
            if icon_name:
                action.setIcon(icon(icon_name))
            if keys:
                action.setShortcut(QKeySequence(keys))
                # F2 and Del mean something else in the other workspaces.
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
            found[name] = action
        return found

    def _build(self) -> None:
        new, import_ = (
            self._button("New key pair…", "new", primary=True),
            self._button("Import…", "import"),
        )
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(Heading("Key pairs"), 1)
        head.addWidget(import_)
        head.addWidget(new)
        left = QWidget()
        left.setProperty("panel", True)
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setMinimumWidth(300)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(1, 1)
        split.setSizes([380, 800])
        first = EmptyState(
            self._button("New key pair…", "new", primary=True, prefix="empty"),
            self._button("Import a private key…", "import", prefix="empty"),
        )
        self._stack.addWidget(first)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _button(
        self, words: str, action: str, *, primary: bool = False, prefix: str = "list"
    ) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"keys_{prefix}_{action}")
        button.setProperty("primary", primary)
        button.clicked.connect(self._actions[action].trigger)
        return button

    # -- showing -------------------------------------------------------------------------------

    def _show_current(self) -> None:
        pair = self.list.current
        usable = pair is not None and bool(pair.fingerprint)
        used = pair is not None and self._is_used(pair)
        for name, action in self._actions.items():
            if name in ("new", "import"):
                continue
            action.setEnabled(usable or (pair is not None and name in ("rename", "delete")))
        self._actions["use"].setEnabled(usable and not used)
        if pair is not None:
            has_key = bool(self.services.document.project.key_fingerprint)
            self.details.show_pair(pair, used=used, form_has_key=has_key)
            self.rotation.setVisible(pair.name == self._rotated_to)

    def _is_used(self, pair: KeyPair) -> bool:
        return pair.fingerprint == self.services.document.project.key_fingerprint != ""

    def _on_ticked(self, seconds: int) -> None:
        words = "second" if seconds == 1 else "seconds"
        self.countdown.say(
            f"The private key is on the clipboard for {seconds} {words} more." if seconds else "",
            "warning",
        )

    # -- making --------------------------------------------------------------------------------

    def _new(self) -> None:
        self._open(NewDialog(self.services, self.window()), self._on_made)

    def _import(self) -> None:
        self._open(ImportDialog(self.services, self.window()), self._on_made)

    @staticmethod
    def _open(dialog: PairDialog, then: Callable[[KeyPair], None]) -> None:
        dialog.made.connect(then)
        dialog.open()

    def _on_made(self, pair: KeyPair) -> None:
        self.refresh(pair.name)
        if not self.services.document.project.key_fingerprint:
            self._use()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self) -> None:
        pair = self.list.current
        if pair is not None:
            project = self.services.document.project
            self.services.document.edit(
                f"Use key pair “{pair.name}”", replace(project, key_fingerprint=pair.fingerprint)
            )

    def _rotate(self) -> None:
        pair = self.list.current
        if pair is not None:
            dialog = NewDialog(
                self.services,
                self.window(),
                f"{pair.name} 2",
                f"A key pair to replace “{pair.name}”",
            )
            self._open(dialog, partial(self._on_rotated, pair))

    def _on_rotated(self, old: KeyPair, new: KeyPair) -> None:
        self._rotated_to = new.name
        self._rotation_steps.show_steps(rotation_steps(old.name, new.name))
        self.refresh(new.name)
        if self._is_used(old):
            self._use()

    # -- changing ------------------------------------------------------------------------------

    def _rename(self) -> None:
        pair = self.list.current
        if pair is None:
            return
        name = self.services.messages.text("Rename key pair", "New name:", pair.name)
        if name is None or name == pair.name:
            return
        try:
            self.services.keys.rename(pair.name, name.strip())
        except BuilderError as fault:
            self.services.messages.error(fault)
            return
        self.services.unlock.rename(pair.name, name.strip())
        self.refresh(name.strip())

    def _delete(self) -> None:
        pair = self.list.current
        if pair is None:
            return
        if self._is_used(pair):
            self.services.messages.error(
                KeyInputError(
                    f"“{pair.name}” cannot be deleted: the open form uses it.",
                    "Choose another key pair for the form first.",
                )
            )
            return
        dialog = DeleteDialog(pair, self.window())
        dialog.accepted.connect(lambda: self._really_delete(pair.name))
        dialog.open()

    def _really_delete(self, name: str) -> None:
        try:
            self.services.keys.remove(name)
        except BuilderError as fault:
            self.services.messages.error(fault)
        self.services.unlock.forget(name)
        self.services.tasks.run(
            "Forgetting the passphrase",
            lambda _task: keyring.forget(name),
            lambda _nothing: None,
            self.services.messages.error,
            self,
            background=True,
        )
        self.refresh()

    # -- public key ----------------------------------------------------------------------------

    def _copy_public(self) -> None:
        pair = self.list.current
        if pair is not None:
            QGuiApplication.clipboard().setText(pair.public_pem)
            self.details.in_use.say(
                "The public key is on the clipboard. Paste it into the integration’s field "
                "YOUR PUBLIC KEY.",
                "good",
            )

    def _save_public(self) -> None:
        pair = self.list.current
        if pair is None:
            return
        path = self.services.messages.save_file(
            "Save the public key", _PUBLIC, Path.home() / f"{pair.name}-public.pem"
        )
        if path is not None:
            self._try(lambda: atomic.write_bytes(path, pair.public_pem.encode()))

    def _compare(self) -> None:
        pair = self.list.current
        if pair is None:
            return
        path = self.services.messages.open_file("Compare with a public key", _PUBLIC)
        if path is None:
            return
        try:
            other = pem.fingerprint(pem.parse_public(read_key_file(path)))
        except BuilderError as fault:
            self.services.messages.error(fault)
            return
        if other == pair.fingerprint:
            self.services.messages.information(
                f"They belong together: {path.name} is the public half of “{pair.name}”."
            )
        else:
            self.services.messages.error(
                KeyInputError(
                    f"{path.name} is not the public half of “{pair.name}”.",
                    f"Its SHA-256 is {other}.",
                )
            )

    # -- private key ---------------------------------------------------------------------------

    def _save_private(self) -> None:
        pair = self.list.current
        if pair is None:
            return
        path = self.services.messages.save_file(
            "Save the private key", "Private keys (*.pem);;All files (*)", Path.home() / "key.pem"
        )
        if path is not None:
            self._unlocked(
                pair.name,
                lambda private: write_secret(path, private),
                lambda _nothing: self.services.messages.information(
                    f"Saved to {path}.",
                    "Only you can read it. Move it to the server over a safe way, and delete it "
                    "here.",
                ),
            )

    def _copy_private(self) -> None:
        pair = self.list.current
        if pair is not None and self.services.messages.confirm(
            "Copy the private key to the clipboard?",
            "Other programs can read the clipboard. It is cleared after ten seconds.",
            "Copy",
            dangerous=True,
        ):
            self._unlocked(pair.name, pem.private_base64, self.clipboard.copy)

    def _unlocked(
        self, name: str, work: Callable[[bytes], Any], done: Callable[[Any], None]
    ) -> None:
        services = self.services
        services.unlock.open(
            name, services.keys, services.tasks, work, done, services.messages.error, self
        )

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except BuilderError as fault:
            self.services.messages.error(fault)
