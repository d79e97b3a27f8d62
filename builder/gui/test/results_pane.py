"""What was sent: one submission in every detail, and the history to choose it from."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.state.services import Services
from builder.gui.test.exchange_view import ExchangeView
from builder.gui.test.ledger.book import Book, Kept
from builder.gui.test.ledger.card import HistoryCard
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.theme import Card, Space
from builder.say import say
from builder.trial.ledger.record import Record, Row

_LEAST_WIDTH: Final = 240  # device-independent pixels, in which sentences can be read
_REMEMBERED: Final = 32  # records that are at hand, to go up and down among them


class ResultsPane(QSplitter):
    """Shows the submission that is chosen in the history.

    Args:
        services: The application's shared parts.
        book: Where submissions are kept.

    Signals:
        shown(): Another submission is shown, or none.
    """

    shown = Signal()

    def __init__(self, services: Services, book: Book) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("test_results")
        self._services = services
        self._book = book
        self._current: Record | None = None
        self._records: dict[int, Record] = {}
        self._asked_for: int | None = None
        self.view = ExchangeView(book)
        self.history = HistoryCard(services, book)
        self._unkept = Banner("exchange_unkept")
        result = Card()
        result.add(self._unkept)
        result.add(self.view, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for card in (result, self.history):
            self.addWidget(_with_margins(card))
        self.setStretchFactor(0, 1)
        self.setSizes([440, 300])
        self.history.chosen.connect(self._on_chosen)
        self.view.noted.connect(self._on_noted)
        book.noticed.connect(self._forget)
        self._show(None)

    @property
    def current(self) -> Record | None:
        """The submission that is shown; None for none."""
        return self._current

    @property
    def is_settled(self) -> bool:
        """Whether what is chosen is shown, and what was typed is saved."""
        notes = self.view.notes
        return (
            self._asked_for is None
            and self.history.is_settled
            and (notes is None or notes.is_saved)
        )

    def take(self, kept: Kept) -> None:
        """Show a submission that has just ended."""
        self._book.remember(kept)
        record = kept.record
        self._remember(record)
        if kept.listing is not None:
            self.history.rows.take(kept.listing)
        self.history.list.choose(record.row.number)
        if self.history.list.current != record.row.number:
            # It is not in the list: it does not fit the filter, or could not be kept.
            self._show(record)
        self._unkept.say(
            say("This submission is not kept. {reason}", reason=kept.fault) if kept.fault else "",
            "error",
        )

    def note_advanced(self, record: Record, *, advanced: bool) -> None:
        """Show, and keep, whether the conversation went on with a submission."""
        number = record.row.number
        known = replace(self._records.get(number, record), advanced=advanced)
        self._remember(known)
        if self._current is not None and self._current.row.number == number:
            self._show(known)
        if number > 0:
            self._book.ask(
                "noting what was read back",
                lambda ledger: ledger.note_advanced(number, advanced=advanced),
                lambda _nothing: None,
                lambda fault: self.history.say(str(fault)),
                self,
            )

    def save(self) -> None:
        """Save what was typed."""
        if self.view.notes is not None:
            self.view.notes.save()

    def _on_chosen(self) -> None:
        self._note()
        number = self.history.list.current
        if number is None:
            self._asked_for = None
            self._show(None)
        elif self._current is not None and self._current.row.number == number:
            self._asked_for = None
        elif number in self._records:
            self._asked_for = None
            self._show(self._records[number])
        elif number != self._asked_for:
            self._asked_for = number
            self._book.ask(
                "reading a submission",
                lambda ledger: ledger.record(number),
                self._on_read,
                lambda fault: self._on_unread(number, fault),
                self,
            )

    def _on_read(self, record: Record) -> None:
        self._remember(record)
        if self._asked_for == record.row.number:
            self._asked_for = None
            self._show(record)

    def _on_unread(self, number: int, fault: BuilderError) -> None:
        if self._asked_for == number:
            self._asked_for = None
            self._show(None)
            self._unkept.say(str(fault), "error")
            self.history.rows.refresh()  # another process may have cleared it

    def _show(self, record: Record | None) -> None:
        self._unkept.say("")
        self._current = record
        if record is None:
            self.view.clear(is_first=not self._services.commands.facts.kept)
        else:
            self.view.show_record(record)
        self._note()
        self.shown.emit()

    def _on_noted(self, row: Row) -> None:
        if row.number in self._records:
            self._records[row.number] = replace(self._records[row.number], row=row)
        if self._current is not None and self._current.row.number == row.number:
            self._current = replace(self._current, row=row)
        self.history.rows.put(row)
        self.history.rows.refresh()  # there may be tags to filter by that were not there before

    def _remember(self, record: Record) -> None:
        self._records[record.row.number] = record
        while len(self._records) > _REMEMBERED:
            self._records.pop(next(iter(self._records)))

    def _forget(self) -> None:
        """Forget what was read, as there is another file by now, which counts from 1 again."""
        self._records = {}
        self._current = None

    def _note(self) -> None:
        number = self._current.row.number if self._current is not None else 0
        result = self._book.result(number)
        chosen = self.history.list.selected
        self.history.copy_button.setEnabled(self._current is not None)
        self._services.commands.note(
            sent=self._current is not None,
            delivered=self._current is not None and self._current.accepted is not False,
            replayable=result is not None and result.exchange.original is not None,
            submissions_chosen=len(chosen),
        )


def _with_margins(content: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    column.addStrut(_LEAST_WIDTH)
    column.addWidget(content)
    return side
