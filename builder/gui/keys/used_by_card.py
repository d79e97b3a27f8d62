"""Which projects use the key pair, where they were looked for, and what was published with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.gui.keys.link_rows import LinkRow, LinkRows
from builder.gui.keys.uses import KeyUses
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.icons import icon
from builder.gui.widgets.keyboard import put_in_order
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Card, Heading, Hint, Space
from builder.keys.audit_log import Entry
from builder.say import listed, say, say_count


class UsedByCard(Card):
    """Shows where a key pair is used.

    Args:
        commands: What its buttons do.
        uses: Which projects use key pairs.

    Signals:
        project_wanted(path): A project is to be opened; a :class:`Path`.
    """

    project_wanted = Signal(object)

    def __init__(self, commands: Commands[Facts], uses: KeyUses) -> None:
        super().__init__(say("Where it is used"))
        self.setObjectName("key_used_by")
        self._uses = uses
        self._fingerprint = ""
        self.state = Hint()
        self.state.setObjectName("key_used_by_state")
        self.links = LinkRows("key_used_by_link")
        self.published_heading = Heading(say("Published with it"))
        self.published = LinkRows("key_published_link")
        for rows in (self.links, self.published):
            rows.chosen.connect(self.project_wanted)
        self._folders = QWidget()
        self._folder_rows = QVBoxLayout(self._folders)
        self._folder_rows.setContentsMargins(0, 0, 0, 0)
        self._folder_rows.setSpacing(0)
        self._shown_folders: Sequence[Path] = ()
        self._removers: list[QWidget] = []
        self._add = commands.button("key.add_folder")
        self._again = again = QPushButton(icon("reload"), say("Look again"))
        again.setObjectName("key_look_again")
        again.clicked.connect(uses.refresh)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._add)
        buttons.addWidget(again)
        buttons.addStretch(1)
        self.add(self.state)
        self.add(self.links)
        self.add(self._folders)
        self.add(buttons)
        self.add(self.published_heading)
        self.add(self.published)
        uses.changed.connect(self._show_uses)
        self._show_uses()

    def show_pair(self, fingerprint: str, exports: Sequence[Entry]) -> None:
        """Show where a key pair is used.

        Args:
            fingerprint: That of the key pair.
            exports: The exports with it, the latest first.
        """
        self._fingerprint = fingerprint
        self._show_uses()
        self.published_heading.setVisible(bool(exports))
        self.published.show_rows([_exported(each) for each in exports])
        self._order_stops()

    def _show_uses(self) -> None:
        found = self._uses.of(self._fingerprint)
        self.links.show_rows(
            [LinkRow(each.form or each.path.name, each.path, str(each.path)) for each in found]
        )
        self.state.setText(self._state(len(found)))
        self._show_folders()
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go through what is listed as it is read."""
        lists = (*self.links.links, *self._removers, self._add, self._again)
        put_in_order((*lists, *self.published.links), self._add)

    def _state(self, count: int) -> str:
        scan = self._uses.scan
        if scan is None or self._uses.is_searching:
            return say("Looking at the recent projects and the chosen folders…")
        words = [_counted(count, scan.looked_at)]
        if scan.unread:
            files = listed(each.name for each in scan.unread[:3])
            if len(scan.unread) > 3:
                files = say("{names} and {more} more", names=files, more=len(scan.unread) - 3)
            words.append(say("Could not be read: {files}.", files=files))
        if scan.gone:
            words.append(say("Not there: {folders}.", folders=listed(map(str, scan.gone[:3]))))
        if scan.is_cut:
            words.append(say("There is more than is looked at: choose smaller folders."))
        return " ".join(words)

    def _show_folders(self) -> None:
        folders = self._uses.folders
        if folders == self._shown_folders:
            return
        self._shown_folders = folders
        self._removers = []
        while (item := self._folder_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # the event loop deletes it, which may take a moment
                widget.deleteLater()
        for each in folders:
            self._folder_rows.addWidget(self._folder_row(each))
        self._folders.setVisible(bool(folders))

    def _folder_row(self, folder: Path) -> QWidget:
        words = ElidedLabel()
        words.setObjectName("key_folder")
        words.show_words(say("In {folder}", folder=folder))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        remove = small_button(
            "key_folder_remove",
            "close",
            say("Look in {folder} no more", folder=folder),
            lambda: self._uses.remove_folder(folder),
        )
        self._removers.append(remove)
        line.addWidget(remove)
        line.addWidget(words, 1)
        return row


def _counted(count: int, looked_at: int) -> str:
    """Say how many of the projects use a key pair."""
    if not looked_at:
        return say("There is no other project to look at yet. Choose a folder with projects.")
    others = say_count("{count:,} project looked at", "{count:,} projects looked at", looked_at)
    if not count:
        return say("None of {others}.", others=others)
    return say_count(
        "{count:,} other project of {others}.",
        "{count:,} other projects of {others}.",
        count,
        others=others,
    )


def _exported(entry: Entry) -> LinkRow:
    path = Path(entry.origin.file) if entry.origin.file else None
    when = left_to_right(f"{entry.at.astimezone():%Y-%m-%d %H:%M}")
    return LinkRow(
        entry.origin.form or say("Form"),
        path,
        say("{moment}, as {file}", moment=when, file=entry.detail),
    )
