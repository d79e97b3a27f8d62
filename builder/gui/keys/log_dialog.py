"""The window that shows the log of key pairs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.gui.keys.log_table import LogTable
from builder.gui.state.services import Services
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Heading, Hint, Space, set_tone
from builder.keys.audit_log import Reading
from builder.keys.log_csv import as_csv
from builder.say import say, say_count
from builder.storage import atomic


class LogDialog(QDialog):
    """Shows what happened to the key pairs, with a filter, and saves what is shown as CSV.

    Args:
        services: The application's shared parts.
        words: What to look for at first.
        parent: The workspace.
    """

    def __init__(self, services: Services, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_log_dialog")
        self.setWindowTitle(say("Log of the key pairs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 560)
        self.setMinimumSize(520, 320)
        self._services = services
        self.faults = Banner("key_log_faults")
        self.notice = Banner("key_log_notice")
        self.filter = SearchLine(
            say("Event, key pair, form, file or SHA-256"), say("Filter the log")
        )
        self.filter.setObjectName("key_log_filter")
        self.table = LogTable()
        self.empty = QLabel()
        self.empty.setObjectName("key_log_empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_tone(self.empty, "hint")
        self.count = Hint()
        self.count.setObjectName("key_log_count")
        self._save = QPushButton(icon("save"), say("Save as CSV…"))
        self._save.setObjectName("key_log_save")
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self._save_table)
        close = QPushButton(say("Close"))
        close.setObjectName("key_log_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self._build(close)
        self.filter.textChanged.connect(self._look_for)
        self.filter.setText(words)
        services.pairs.log.changed.connect(self._show)
        services.pairs.log.failed.connect(lambda text: self.faults.say(text, "error"))
        services.pairs.log.refresh()
        self._show()

    def _build(self, close: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.count, 1)
        buttons.addWidget(self._save)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(Heading(say("Log of the key pairs")))
        whole.addWidget(
            Hint(
                say(
                    "Lines are added and never changed; each seals the one before it. No "
                    "private key and no passphrase is in it."
                )
            )
        )
        whole.addWidget(self.faults)
        whole.addWidget(self.filter)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self.notice)
        whole.addLayout(buttons)

    def _show(self) -> None:
        reading: Reading = self._services.pairs.log.reading
        self.faults.say(_told(reading), "error")
        self.table.rows.show_entries(reading.entries)
        self._show_count()

    def _look_for(self, text: str) -> None:
        self.table.rows.look_for(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = len(self.table.rows.entries), len(self._services.pairs.log.reading.entries)
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.setText(
            say("No line has these words.") if total else say("Nothing happened to a key pair yet.")
        )
        self.count.setText(
            say_count("{count:,} line", "{count:,} lines", total)
            if shown == total
            else say_count(
                "{shown} of {count:,} line", "{shown} of {count:,} lines", total, shown=shown
            )
        )
        self._save.setEnabled(shown > 0)

    def _save_table(self) -> None:
        path = self._services.messages.save_file(
            say("Save the log"), say("Table (*.csv)"), Path.home() / "key-pairs.csv"
        )
        if path is None:
            return
        entries = tuple(reversed(self.table.rows.entries))
        faults = self._services.pairs.log.reading.faults
        self._services.tasks.run(
            say("Saving the log"),
            lambda _task: atomic.write_bytes(path, as_csv(entries, faults), 0o600),
            lambda _nothing: self.notice.say(say("Saved as {file}.", file=path), "good"),
            lambda fault: self.notice.say(str(fault), "error"),
            self,
        )


def _told(reading: Reading) -> str:
    """Return what is wrong with the log, in a few sentences."""
    shown, more = reading.faults[:3], len(reading.faults) - 3
    if more > 0:
        shown = (
            *shown,
            say_count("And {count:,} other fault.", "And {count:,} other faults.", more),
        )
    return " ".join(shown)
