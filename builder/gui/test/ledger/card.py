"""The history with its head: buttons, filter, what is said of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout

from builder.gui.state.services import Services
from builder.gui.test.history import History
from builder.gui.test.ledger.book import Book
from builder.gui.test.ledger.filters import HistoryFilter
from builder.gui.test.ledger.model import HistoryModel
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Card, Hint, Space, WrappedLabel, set_tone
from builder.say import say, say_count

_NOTHING: Final = say("What you send is kept here, until you clear it or it is too old.")
_LIST_LEAST: Final = 96  # pixels: its head and two rows
_NO_MATCH: Final = say("No submission fits what you are looking for.")


class HistoryCard(Card):
    """Lists what was sent.

    Args:
        services: The application's shared parts.
        book: Where submissions are kept.

    Signals:
        chosen(): Another submission is current, or others are selected.
    """

    chosen = Signal()

    def __init__(self, services: Services, book: Book) -> None:
        super().__init__()
        self._services = services
        self._book = book
        self.rows = HistoryModel(book, self)
        self.list = History(self.rows)
        self.filter = HistoryFilter(lambda: services.document.project.id, self)
        self.count = Hint()
        self.count.setObjectName("history_count")
        self.count.setWordWrap(False)
        self.list.setMinimumHeight(_LIST_LEAST)
        self.note = WrappedLabel()
        set_tone(self.note, "hint")
        self.note.setObjectName("history_note")
        self.fault = Banner("history_fault")
        again = QPushButton(say("Try again"))
        again.setObjectName("history_retry")
        again.clicked.connect(self.rows.refresh)
        self.fault.add(again)
        self.notice = Banner("history_notice")
        self.everything = QPushButton(say("Show all"))
        self.everything.setObjectName("history_show_all")
        self.everything.clicked.connect(self.filter.clear)
        self.copy_button = QPushButton(say("Copy"))
        self.copy_button.setObjectName("test_copy")
        self._head = FlowingRow()
        for each in (self.filter.search, self.count, self.filter.button):
            self._head.add(each)
        empty = QVBoxLayout()
        empty.setSpacing(Space.S)
        empty.addWidget(self.note)
        empty.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add(self._head)
        self.add(self.notice)
        self.add(self.fault)
        self.add(empty)
        self.add(self.list, 1)
        self.rows.listed.connect(self._on_listed)
        self.rows.failed.connect(lambda text: self.fault.say(text, "error"))
        self.list.chosen.connect(self.chosen)
        self.filter.changed.connect(self._filter)
        services.document.replaced.connect(self._on_form)
        book.noticed.connect(lambda text: self.notice.say(text, "warning"))
        self._on_listed()

    @property
    def is_settled(self) -> bool:
        """Whether what is asked for is listed."""
        return self.filter.is_settled and self.rows.is_settled

    def offer(self, buttons: list[QPushButton], copies: QMenu, more: QMenu) -> None:
        """Put buttons into the head.

        Args:
            buttons: What acts on the chosen ones, as icons.
            copies: Copies the chosen one, in one of several forms.
            more: Everything else.
        """
        for button in buttons:
            button.setAccessibleName(button.text())
            button.setText("")
            self._head.add(button)
        self.copy_button.setMenu(copies)
        self._head.add(self.copy_button)
        other = QToolButton()
        other.setObjectName("history_menu")
        other.setIcon(icon("more"))
        other.setToolTip(say("More to do with the history"))
        other.setAccessibleName(say("More to do with the history"))
        other.setMenu(more)
        other.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._head.add(other)

    def say(self, words: str) -> None:
        """Say something below the filter; empty for nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _filter(self) -> None:
        self.rows.ask(self.filter.query())

    def _on_form(self) -> None:
        if self.filter.follows_form:
            self._filter()

    def _on_listed(self) -> None:
        self.fault.say("")
        listing = self.rows.listing
        shown = len(self.rows.numbers)
        if listing is not None:
            self.filter.show_choices(listing.choices)
        # Nothing is said before it is known that there is nothing.
        any_kept = listing is not None and bool(listing.choices.forms)
        self.count.setText(
            say_count("{count:,} submission", "{count:,} submissions", shown) if shown else ""
        )
        self.list.setVisible(shown > 0)
        is_filtered = not shown and any_kept
        self.everything.setVisible(is_filtered)
        flags = Qt.AlignmentFlag
        self.note.setAlignment(
            flags.AlignLeading | flags.AlignVCenter if shown else flags.AlignCenter
        )
        self.say("" if shown or listing is None else _NO_MATCH if is_filtered else _NOTHING)
        self._services.commands.note(listed=shown > 0, kept=any_kept)
