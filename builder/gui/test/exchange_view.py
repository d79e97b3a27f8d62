"""A submission in every detail: verdict, request, token, answer, simulator, timeline, notes."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from builder.gui.test.ledger.book import Book
from builder.gui.test.ledger.notes_page import NotesPage
from builder.gui.test.ledger.pages import (
    BytesPage,
    TokenPage,
    answer_bytes,
    code_view,
    page_of,
    sent_bytes,
)
from builder.gui.test.timeline_view import TimelineView
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Hint, Space, WrappedLabel, set_property, set_tone
from builder.say import say
from builder.trial import exchange_text
from builder.trial.attempt import KeyChoice
from builder.trial.facts import Facts
from builder.trial.ledger.record import Record

_ICON_SIZE: Final = 22
_ICONS: Final = {"good": "ok", "warning": "warning", "error": "error"}
_RULES: Final = say(
    "The simulator's rules are inferred from the documentation; nobody has confirmed them on a "
    "live account."
)
_FIRST: Final = (
    say("Nothing sent yet"),
    say(
        "Fill in the answers, or have sample answers filled in, and press Send. The "
        "built-in simulator takes what the platform would take and refuses what it "
        "would refuse; nothing leaves this machine."
    ),
)
_NONE_CHOSEN: Final = (
    say("Nothing is chosen"),
    say("Choose a submission in the history, or press Send for another one."),
)
_OF_SIMULATOR: Final = ("simulator", "backend")


class ExchangeView(QStackedWidget):
    """Shows one submission, or how to get one.

    Args:
        book: Where its notes are kept.

    Signals:
        noted(row): Notes or tags were saved; the :class:`Row` as it is now.
    """

    noted = Signal(object)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.setObjectName("exchange_view")
        self._book = book
        self._pane: _Pane | None = None
        for title, text in (_FIRST, _NONE_CHOSEN):
            self.addWidget(_nothing(title, text))

    @property
    def notes(self) -> NotesPage | None:
        """Where notes are edited; None before anything was shown."""
        return self._pane.notes if self._pane is not None else None

    def clear(self, *, is_first: bool) -> None:
        """Show how to get something to look at.

        Args:
            is_first: Whether nothing is kept yet.
        """
        if self._pane is not None:
            self._pane.notes.save()
            self._pane.token.rest()
        self.setCurrentIndex(0 if is_first else 1)

    def show_record(self, record: Record) -> None:
        """Show a submission."""
        self.pane.show_record(record)
        self.setCurrentWidget(self.pane)

    def show_notes(self) -> None:
        """Bring the notes to the front, and the keyboard there."""
        self.pane.tabs.setCurrentWidget(self.pane.notes)
        self.pane.notes.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def pane(self) -> _Pane:
        """What shows a submission, made when there is one."""
        if self._pane is None:
            self._pane = _Pane(self._book)
            self._pane.notes.saved.connect(self.noted)
            self.addWidget(self._pane)
        return self._pane


class _Pane(QWidget):
    """Shows a submission."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._icon = Sign("info", _ICON_SIZE)
        self.verdict = WrappedLabel()
        set_property(self.verdict, "role", "heading")
        self.verdict.setObjectName("exchange_verdict")
        self.advice = WrappedLabel()
        self.advice.setObjectName("exchange_advice")
        self.facts = WrappedLabel()
        self.facts.setObjectName("exchange_facts")
        self.known = WrappedLabel()
        self.known.setObjectName("exchange_known")
        for each in (self.facts, self.known):
            set_tone(each, "hint")
        self.request = BytesPage("request", say("Request"), exchange_text.request_text, sent_bytes)
        self.token = TokenPage()
        self.response = BytesPage(
            "response", say("Response"), exchange_text.response_text, answer_bytes
        )
        self.ruling = code_view("exchange_ruling", say("What the simulator received"))
        self.timeline = TimelineView()
        self.notes = NotesPage(book)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("exchange_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._simulator_page = page_of(Hint(_RULES), self.ruling)
        for title, page in (
            (say("Request"), self.request),
            (say("Token"), self.token),
            (say("Response"), self.response),
            (say("Simulator"), self._simulator_page),
            (say("Timeline"), self.timeline),
            (say("Notes"), self.notes),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(page, title), title)
        self._build()

    def show_record(self, record: Record) -> None:
        """Show a submission."""
        row = record.row
        self._icon.show_icon(_ICONS[row.tone])
        self.verdict.setText(row.verdict)
        set_tone(self.verdict, row.tone)
        self.advice.setText(row.advice)
        self.advice.setVisible(bool(row.advice))
        sent = datetime.fromtimestamp(row.sent_at).astimezone()
        self.facts.setText(
            say(
                "{moment} · {host} · signed with {key}",
                moment=f"{sent:%Y-%m-%d %H:%M:%S}",
                host=record.host,
                key=KeyChoice(row.key, row.fingerprint).title,
            )
        )
        self.known.setText(
            " ".join((*Facts(record.accepted, record.advanced).sentences, *_how(record)))
        )
        self.request.show_record(record)
        self.token.show_record(record)
        self.response.show_record(record)
        self.ruling.setPlainText(exchange_text.deliveries_text(record))
        at = self.tabs.indexOf(self._simulator_page)
        self.tabs.setTabVisible(at, row.way in _OF_SIMULATOR)
        self.timeline.show_record(record)
        self.notes.show_row(row)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.verdict, 1)
        whole.addLayout(line)
        for below in (self.advice, self.facts, self.known):
            set_margins(below, _ICON_SIZE + Space.S, 0, 0, 0)
            whole.addWidget(below)
        whole.addSpacing(Space.S)
        whole.addWidget(self.tabs, 1)


def _how(record: Record) -> tuple[str, ...]:
    """Return what was special about a submission."""
    found = []
    if record.replayed:
        found.append(say("These were the bytes of an earlier submission."))
    if record.cancelled:
        found.append(say("It was cancelled before the answer came."))
    return tuple(found)


def _nothing(heading: str, hint: str) -> QWidget:
    """Return what is shown while there is nothing to look at."""
    nothing = QWidget()
    column = QVBoxLayout(nothing)
    column.setSpacing(Space.S)
    column.addStretch(1)
    title, text = WrappedLabel(), WrappedLabel()
    title.setText(heading)
    set_property(title, "role", "heading")
    text.setText(hint)
    set_tone(text, "hint")
    for words in (title, text):
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(460)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 8)
        row.addStretch(1)
        column.addLayout(row)
    column.addStretch(1)
    return nothing
