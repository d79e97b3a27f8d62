"""The Keys workspace: the list of key pairs, one of them in detail, and what to do with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from builder.gui.keys.care import Care
from builder.gui.keys.dates_dialog import DatesDialog
from builder.gui.keys.delete_dialog import DeleteDialog
from builder.gui.keys.details import PairDetails
from builder.gui.keys.empty_state import EmptyState
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.keys.import_dialog import ImportDialog
from builder.gui.keys.log_dialog import LogDialog
from builder.gui.keys.made import Made
from builder.gui.keys.match_dialog import MatchDialog
from builder.gui.keys.new_dialog import NewPairDialog
from builder.gui.keys.pair_list import PairList
from builder.gui.keys.private_key import PrivateKeyUse
from builder.gui.keys.public_key import PublicKeyUse
from builder.gui.keys.rename_dialog import RenameDialog
from builder.gui.keys.secret_clipboard import SecretClipboard
from builder.gui.keys.uses import KeyUses, use_pair
from builder.gui.keys.wording import IN_USE, short_fingerprint, uses
from builder.gui.state.change import Change
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Heading, Space
from builder.keys import names
from builder.keys.pair import KeyPair
from builder.say import say


class KeysWorkspace(Workspace):
    """Makes, imports, hands out and deletes key pairs, and chooses the form's own."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.list = PairList()
        self.uses = KeyUses(services, self)
        self.clipboard = SecretClipboard(self)
        self.private_key = PrivateKeyUse(services, self.clipboard, self._say, self)
        self.public_key = PublicKeyUse(services, self._say, self)
        self.details = PairDetails(services.commands, self.uses)
        self.care = Care(services, self.uses, self.list, self.details, self._say)
        self.missing = Banner("keys_missing", Space.M)
        self.notice = Banner("keys_notice", Space.M)
        self.countdown = Banner("keys_countdown", Space.M)
        self.pages = QStackedWidget()
        self._first_button = services.commands.button("key.new", primary=True)
        self._build()
        self._hand_in_commands()
        self.list.moved.connect(self._show_current)
        self.list.chosen.connect(services.commands.action("key.use").trigger)
        self.list.renaming.connect(services.commands.action("key.rename").trigger)
        self.list.dropped.connect(self._import)
        self.clipboard.ticked.connect(self._show_countdown)
        services.document.changed.connect(self._on_document_changed)
        services.pairs.changed.connect(self._show_pairs)
        self._show_pairs()

    def entered(self) -> None:
        """Look for what other programs did to the folder, and to the projects."""
        self.refresh()
        self.care.refresh()
        self._focus()

    def shut_down(self) -> None:
        """Leave no private key on the clipboard."""
        self.clipboard.clear()

    def refresh(self, wanted: str = "") -> None:
        """List the key pairs again.

        Args:
            wanted: Name of the one to show; by default the one that is shown.
        """
        self.services.pairs.refresh()
        if wanted:
            self._show_pairs(wanted)

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        left.setProperty("panel", True)
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(left)
        side.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        side.setSpacing(Space.M)
        side.addWidget(Heading(say("Key pairs")))
        side.addWidget(self.list, 1)
        buttons = FlowingRow()
        commands = self.services.commands
        new = commands.button("key.new")
        new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.add(new)
        buttons.add(commands.button("key.import"))
        side.addWidget(buttons)

        empty = EmptyState(self._first_button, commands.button("key.import"))
        empty.dropped.connect(self._import)
        self.pages.addWidget(empty)
        self.pages.addWidget(
            split(left, self.details, name="keys_splitter", grows=1, sizes=[330, 800])
        )
        clear = QPushButton(say("Clear it now"))
        clear.setObjectName("keys_clear_now")
        clear.clicked.connect(self.clipboard.clear)
        self.countdown.add(clear)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.missing)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.countdown)
        whole.addWidget(self.notice)

    def _hand_in_commands(self) -> None:
        commands, about = self.services.commands, self._for_current
        private, public = self.private_key, self.public_key
        commands.handle(
            {
                "key.new": self._new,
                "key.import": self._import,
                "key.use": about(self._use),
                "key.rename": about(self._rename),
                "key.copy_public": about(public.copy),
                "key.save_public": about(public.save),
                "key.copy_check": about(public.copy_check),
                "key.match": about(self._match),
                "key.copy_private": about(private.copy),
                "key.save_private": about(private.save),
                "key.keep": about(private.keep),
                "key.forget": about(private.forget),
                "key.dates": about(self._set_dates),
                "key.rotate": about(self._rotate),
                "key.delete": about(self._delete),
                "key.log": self._show_log,
                "key.add_folder": self._add_folder,
            }
        )
        commands.work_in("keys", self)
        commands.work_in("key list", self.list)
        self.list.addActions(commands.actions_of("keys"))  # its context menu

    def _focus(self) -> None:
        """Put the keyboard where the work goes on."""
        target = self.list if self.list.current is not None else self._first_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _show_pairs(self, wanted: str = "") -> None:
        pairs = self.services.pairs.pairs
        self.list.show_pairs(pairs, self.services.document.project.key_fingerprint, wanted)
        self.pages.setCurrentIndex(1 if pairs else 0)
        self._show_missing()

    def _show_current(self) -> None:
        pair = self.list.current
        self.notice.say("")
        used = pair is not None and uses(self.services.document.project, pair)
        sound = "sound" if pair is not None and pair.fingerprint else "damaged"
        self.services.commands.note(pair=sound if pair is not None else "none", pair_in_use=used)
        if pair is not None:
            self.details.show_pair(pair, used=used)
            self.care.show()

    def _show_missing(self) -> None:
        fingerprint = self.services.document.project.key_fingerprint
        if self.services.pairs.trouble:
            self.missing.say(self.services.pairs.trouble, "error")
        elif fingerprint and self.services.pairs.in_use is None:
            self.missing.say(
                say(
                    "This form uses a key pair that is not on this machine (SHA-256 "
                    "{fingerprint}). Import its private key, or use another one.",
                    fingerprint=short_fingerprint(fingerprint),
                ),
                "warning",
            )
        else:
            self.missing.say("")

    def _show_countdown(self, seconds: int) -> None:
        if seconds:
            self.countdown.say(
                say(
                    "The private key is on the clipboard. It is removed in {seconds} s.",
                    seconds=seconds,
                ),
                "warning",
            )
        elif not self.countdown.isHidden():
            self.countdown.say("")
            self._say(say("The private key is no longer on the clipboard."), "good")

    def _say(self, text: str, tone: str) -> None:
        self.notice.say(text, tone)

    def _on_document_changed(self, change: Change) -> None:
        if "key_fingerprint" in change.attributes:
            self.list.pairs.show_used(change.new.key_fingerprint)
            self._show_current()
            self._show_missing()

    # -- doing -------------------------------------------------------------------------------

    def _for_current(self, act: Callable[[KeyPair], object]) -> Callable[[], None]:
        """Return what does something to the current key pair, if there is one."""

        def do() -> None:
            pair = self.list.current
            if pair is not None:
                act(pair)

        return do

    def _open(self, dialog: FormDialog) -> None:
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        # Work that was stopped at the last moment may still have left something.
        self.refresh()
        self.care.show()
        self._focus()

    def _proposed_name(self) -> str:
        return self._free_name(self.services.document.project.name)

    def _free_name(self, wanted: str) -> str:
        return names.free(wanted, [each.name for each in self.list.pairs.pairs])

    def _new(self) -> None:
        dialog = NewPairDialog(self.services, self._proposed_name(), self)
        dialog.made.connect(self._adopt)
        self._open(dialog)

    def _import(self, file: Path | None = None) -> None:
        dialog = ImportDialog(self.services, self._proposed_name(), self)
        dialog.made.connect(self._adopt)
        self._open(dialog)
        if file is not None:
            dialog.read_file(file)

    def _rotate(self, old: KeyPair) -> None:
        running = self.services.pairs.rotations.of(old.fingerprint)
        if running is not None and running.old == old.fingerprint and running.next_step:
            self.details.ensureWidgetVisible(self.details.rotation)
            self.details.rotation.focus_step(running.next_step)
            self._say(
                say("“{name}” is being replaced already: go on with the steps.", name=old.name),
                "hint",
            )
            return
        name = self._free_name(old.name)
        dialog = NewPairDialog(self.services, name, self, successor_of=old)
        dialog.made.connect(self._show_successor)
        self._open(dialog)

    def _set_dates(self, pair: KeyPair) -> None:
        dialog = DatesDialog(self.services, pair, self)
        dialog.kept.connect(lambda kept: self.refresh(kept.name))
        self._open(dialog)

    def _show_log(self) -> None:
        LogDialog(self.services, "", self).open()

    def _add_folder(self) -> None:
        folder = self.services.messages.folder(say("Look for projects in"), Path.home())
        if folder is not None:
            self.uses.add_folder(folder)

    def _adopt(self, made: Made) -> None:
        """Show a new key pair, and let the form use it if that uses none."""
        pair = made.pair
        self._take_in(made)
        words = say("“{name}” is here.", name=pair.name)
        if not self.services.document.project.key_fingerprint and not pair.warning:
            use_pair(self.services.document, pair)
            words = say("“{name}” is here, and this form uses it.", name=pair.name)
        self._say_of(made, words)

    def _show_successor(self, made: Made) -> None:
        """Show a key pair that is to replace another; forms go over to it in a later step."""
        self._take_in(made)
        self._say_of(
            made, say("“{name}” is here. Go on with the steps below.", name=made.pair.name)
        )

    def _take_in(self, made: Made) -> None:
        self.services.unlock.remember(made.pair.name, made.passphrase)
        self.refresh(made.pair.name)

    def _say_of(self, made: Made, words: str) -> None:
        self._say(f"{words} {made.note}".strip(), "warning" if made.note else "good")

    def _use(self, pair: KeyPair) -> None:
        if not pair.warning or self.services.messages.confirm(
            say("Use “{name}” for this form anyway?", name=pair.name),
            pair.warning,
            say("Use it"),
            dangerous=True,
        ):
            use_pair(self.services.document, pair)
            self._say(say("This form uses “{name}” now.", name=pair.name), "good")
            self._focus()  # the button is gone

    def _rename(self, pair: KeyPair) -> None:
        dialog = RenameDialog(self.services, pair.name, self)
        dialog.renamed.connect(lambda renamed: self.refresh(renamed.name))
        self._open(dialog)

    def _match(self, pair: KeyPair) -> None:
        self._open(MatchDialog(self.services, pair, self.list.pairs.pairs, self))

    def _delete(self, pair: KeyPair) -> None:
        if uses(self.services.document.project, pair):
            self._say(IN_USE, "error")
            return
        warning = self.care.warning_about(pair)
        dialog = DeleteDialog(self.services, pair, warning, self)
        dialog.deleted.connect(self._on_deleted)
        self._open(dialog)

    def _on_deleted(self, name: str) -> None:
        self.refresh()
        self._say(say("“{name}” was deleted.", name=name), "good")
