"""The history as a table: its numbers are known, its rows are read where they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from builder.errors import BuilderError
from builder.gui.test.ledger.book import PAGE, Asked, Book, Listing, listing_of
from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import in_own_order, left_to_right
from builder.say import say
from builder.trial.ledger.query import Query, Sorting
from builder.trial.ledger.record import Row
from builder.trial.target import title_of

_Index = QModelIndex | QPersistentModelIndex
_HEADS: Final = (say("Time"), say("Sent to"), say("Verdict"), say("Form"), say("Notes and tags"))
_SORTED_BY: Final[Mapping[int, Sorting]] = {0: "sent_at", 1: "target", 2: "verdict", 3: "form"}
_ICONS: Final = {"good": "ok", "warning": "warning", "error": "error"}
_REVISION: Final = 8  # characters that tell revisions apart
_UNREAD: Final = "…"


class HistoryModel(QAbstractTableModel):
    """The submissions of the ledger that fit a filter.

    Args:
        book: Where they are kept.
        parent: Its owner.

    Signals:
        listed(): Others are listed, or those that are listed changed.
        failed(text): They could not be read.
    """

    listed = Signal()
    failed = Signal(str)

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._listing: Listing | None = None
        self._rows: dict[int, Row] = {}
        self._asked_for: set[int] = set()
        self._wanted: set[int] = set()
        self._turn = 0
        self._under_way = 0
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_wanted)

    # -- what is listed ------------------------------------------------------------------------

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of all that are listed, in order."""
        return self._listing.numbers if self._listing is not None else ()

    @property
    def listing(self) -> Listing | None:
        """What was read last; None before anything was."""
        return self._listing

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read."""
        return not self._under_way and not self._reading.isActive()

    def row(self, number: int) -> Row | None:
        """Return a row; None if it was not read yet."""
        return self._rows.get(number)

    def ask(self, query: Query) -> None:
        """List others."""
        self._ask(Asked(query, self._book.asked.by, self._book.asked.descending))

    def refresh(self) -> None:
        """List the same once more, as others may have been added or removed."""
        self._ask(self._book.asked)

    def take(self, listing: Listing) -> None:
        """Show what was read after a submission was kept."""
        if listing.asked != self._book.asked:
            self.refresh()  # what is asked for by now may have been read before that
            return
        self._turn += 1  # what is still being read is older
        self._show(listing)

    def put(self, row: Row) -> None:
        """Show a row that was changed."""
        if row.number in self._rows:
            self._rows[row.number] = row
            at = self.numbers.index(row.number)
            self._note_changed(at, at)

    def _show(self, listing: Listing) -> None:
        before = self.numbers
        more = len(listing.numbers) - len(before)
        if 0 < more <= PAGE and before and listing.numbers[more:] == before:
            self.beginInsertRows(QModelIndex(), 0, more - 1)
            self._listing = listing
            self._rows |= listing.rows
            self._asked_for = set()  # each page begins at another row by now
            self.endInsertRows()
        elif listing.numbers == before:
            self._listing = listing
            self._rows |= listing.rows
            self._note_changed(0, min(PAGE, len(before)) - 1)
        else:
            self.beginResetModel()
            self._listing = listing
            self._rows = dict(listing.rows)
            self._asked_for = set()
            self.endResetModel()
        self.listed.emit()

    def _ask(self, asked: Asked) -> None:
        self._book.asked = asked
        self._turn += 1
        turn = self._turn

        def done(listing: Listing) -> None:
            self._under_way -= 1
            if turn == self._turn:
                self._show(listing)

        self._under_way += 1
        self._book.ask(
            "listing submissions", lambda ledger: listing_of(ledger, asked), done, self._fail, self
        )

    def _fail(self, fault: BuilderError) -> None:
        self._under_way -= 1
        self._asked_for = set()
        self.failed.emit(str(fault))

    # -- reading where it is looked at ---------------------------------------------------------

    def _want(self, at: int) -> None:
        page = at // PAGE
        if page not in self._asked_for:
            self._asked_for.add(page)
            self._wanted.add(page)
            self._reading.start()

    def _read_wanted(self) -> None:
        for page in sorted(self._wanted):
            first = page * PAGE
            numbers = self.numbers[first : first + PAGE]

            def done(rows: Mapping[int, Row], first: int = first) -> None:
                self._under_way -= 1
                self._rows |= rows
                last = min(first + PAGE, len(self.numbers)) - 1
                self._note_changed(first, last)

            self._under_way += 1
            self._book.ask(
                "reading submissions",
                lambda ledger, numbers=numbers: ledger.rows(numbers),  # type: ignore[misc]
                done,
                self._fail,
                self,
            )
        self._wanted = set()

    def _note_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(_HEADS) - 1))

    # -- Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(_HEADS)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        if column in _SORTED_BY:
            asked = Asked(self._book.asked.query, _SORTED_BY[column], descending)
            if asked != self._book.asked:
                self._ask(asked)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.DecorationRole, roles.ToolTipRole):
            return None
        row = self._rows.get(self.numbers[index.row()])
        if row is None:
            self._want(index.row())
            return _UNREAD if role == roles.DisplayRole and index.column() == 0 else None
        if role == roles.DecorationRole:
            return icon(_ICONS[row.tone]) if index.column() == 0 else None
        if role == roles.ToolTipRole and index.column() == 2:
            return f"{row.verdict} {row.advice}".strip()
        return _cells(row)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        # A column may be too narrow for its title.
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return _HEADS[section] if shown and orientation == Qt.Orientation.Horizontal else None


def moment_text(row: Row) -> str:
    """Return when a submission was sent: the time, and the day unless it is today."""
    sent = datetime.fromtimestamp(row.sent_at).astimezone()
    today = datetime.now(sent.tzinfo).date() == sent.date()
    return f"{sent:%H:%M:%S}" if today else f"{sent:%Y-%m-%d %H:%M}"


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    notes = row.notes.partition("\n")[0]
    return (
        left_to_right(moment_text(row)),
        title_of(row.target),
        in_own_order(row.verdict),
        in_own_order(f"{row.form} · {row.revision[:_REVISION]}"),
        in_own_order(" · ".join([*row.tags, *([notes] if notes else [])])),
    )
