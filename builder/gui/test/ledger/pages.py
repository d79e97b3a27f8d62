"""Parts of a submission that is looked at: its bytes, and what its token says."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.left_to_right import show_code
from builder.gui.widgets.theme import Space, WrappedLabel, set_tone
from builder.say import say, say_count
from builder.trial import exchange_text
from builder.trial.attempt import KeyChoice
from builder.trial.ledger.record import Record
from builder.trial.spans import span_of
from builder.trial.token_facts import TokenFacts, token_facts

_TICK_MS: Final = 100
_LEAST: Final = 84  # pixels of a view: some lines
_STEPS: Final = 1000  # of the bar
_SHORT: Final = 8  # characters of a fingerprint that people compare
_EXACT: Final = say(
    "Byte by byte, without secrets: «redacted» stands in their place. Ends of lines and other "
    "characters that nobody sees have a sign."
)
_DECODED: Final = say("The body is shown without its transfer and content encoding.")
_FORMS: Final[Mapping[str, str]] = {
    "readable": say("To read"),
    "exact": say("Exact"),
    "hex": say("In hexadecimal"),
}


def code_view(name: str, words: str) -> QPlainTextEdit:
    """Make a view of text that is not edited.

    Args:
        name: Its object name.
        words: What assistive technology calls it.
    """
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(words)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    show_code(view)
    view.setMinimumHeight(_LEAST)
    return view


def page_of(*content: QWidget) -> QWidget:
    """Put widgets below each other on a page of tabs; labels take no more room than they need."""
    page = QWidget()
    page.setProperty("panel", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, Space.M, 0, 0)
    column.setSpacing(Space.S)
    for each in content:
        column.addWidget(each, 0 if isinstance(each, QLabel | QProgressBar) else 1)
    return page


class BytesPage(QWidget):
    """A message: laid out to be read, exact, or in hexadecimal.

    Args:
        name: Its object name is ``exchange_<name>``, that of the choice ``<name>_form``.
        title: What it is.
        readable: Returns the text to read.
        raw: Returns the bytes.
    """

    def __init__(
        self,
        name: str,
        title: str,
        readable: Callable[[Record], str],
        raw: Callable[[Record], bytes],
    ) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._readable, self._raw = readable, raw
        self._record: Record | None = None
        self.view = code_view(f"exchange_{name}", title)
        self.form = DropDown()
        self.form.setObjectName(f"{name}_form")
        self.form.setAccessibleName(say("How it is shown"))
        for form, words in _FORMS.items():
            self.form.addItem(words, form)
        self._size = ElidedLabel()
        self._size.setObjectName(f"{name}_size")
        self._hint = WrappedLabel()
        for each in (self._size, self._hint):
            set_tone(each, "hint")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.form)
        head.addWidget(self._size, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        self.form.currentIndexChanged.connect(self._show)

    def show_record(self, record: Record) -> None:
        """Show a submission's message."""
        self._record = record
        self._show()

    def _show(self) -> None:
        if self._record is None:
            return
        data = self._raw(self._record)
        self._size.show_words(say_count("{count:,} byte", "{count:,} bytes", len(data)))
        form = self.form.currentData()
        if form == "readable":
            text = self._readable(self._record)
        elif not data:
            text = exchange_text.no_response_text(self._record) if self._record.fault else ""
        else:
            text = exchange_text.hex_text(data) if form == "hex" else exchange_text.exact_text(data)
        self.view.setPlainText(text)
        self._hint.setVisible(form != "readable")
        encoded = self._raw is not sent_bytes and any(
            self._record.response.header(name) for name in ("Transfer-Encoding", "Content-Encoding")
        )
        self._hint.setText(f"{_EXACT} {_DECODED}" if encoded else _EXACT)


def sent_bytes(record: Record) -> bytes:
    """Return a request's bytes."""
    return record.sent


def answer_bytes(record: Record) -> bytes:
    """Return a response's bytes."""
    return record.answer_head + record.answer


class TokenPage(QWidget):
    """A token: who signed it, how long it lives, what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._facts: TokenFacts | None = None
        self.signed = WrappedLabel()
        self.signed.setObjectName("token_signed")
        self.life = QLabel()
        self.life.setObjectName("token_life")
        self.drain = QProgressBar()
        self.drain.setObjectName("token_drain")
        self.drain.setAccessibleName(say("Life of the token that is left"))
        self.drain.setRange(0, _STEPS)
        self.drain.setTextVisible(False)
        self.skew = WrappedLabel()
        self.skew.setObjectName("token_skew")
        self.text = code_view("exchange_token", say("Token"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        for each in (self.signed, self.life, self.drain, self.skew):
            column.addWidget(each)
        column.addWidget(self.text, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_life)

    def show_record(self, record: Record) -> None:
        """Show what a submission's token says."""
        facts = self._facts = token_facts(record)
        self.text.setPlainText(exchange_text.token_text(record.token))
        self.signed.setVisible(facts is not None)
        self.skew.setVisible(facts is not None)
        if facts is not None:
            self._show_signer(record, facts)
            self._show_skew(facts.clock_skew_s)
        self._timer.start()
        self._show_life()

    def rest(self) -> None:
        """Stop counting, as nobody looks."""
        self._timer.stop()

    def _show_signer(self, record: Record, facts: TokenFacts) -> None:
        row = record.row
        key = KeyChoice(row.key, row.fingerprint).title
        if row.fingerprint:
            key = f"{key} ({row.fingerprint[:_SHORT]}…)"
        self.signed.setText(
            say("The signature is that of {key}.", key=key)
            if facts.is_signed
            else say("The signature is not that of {key}.", key=key)
        )
        set_tone(self.signed, "good" if facts.is_signed else "error")

    def _show_skew(self, skew: float | None) -> None:
        if skew is None:
            words = say("The server does not say what time it is there.")
        elif not skew:
            words = say("The server's clock agrees with the one here.")
        elif skew > 0:
            words = say("The server's clock is {time} ahead of the one here.", time=span_of(skew))
        else:
            words = say("The server's clock is {time} behind the one here.", time=span_of(-skew))
        self.skew.setText(words)
        set_tone(self.skew, "warning" if skew else "hint")

    def _show_life(self) -> None:
        facts, now = self._facts, time.time()
        left = facts.left_s(now) if facts is not None else None
        is_ahead = facts is not None and facts.is_issued_after(now)
        self.life.setVisible(left is not None or is_ahead)
        self.drain.setVisible(bool(left))
        if not left and not is_ahead:
            self._timer.stop()
        if is_ahead:
            self.life.setText(
                say("By the clock here the token is not made yet, so its life cannot be told.")
            )
            set_tone(self.life, "warning")
        if facts is None or left is None:
            return
        self.life.setText(
            say("The token is good for {seconds:.1f} s more.", seconds=left)
            if left > 0
            else say("The token has expired.")
        )
        set_tone(self.life, "good" if left > 0 else "hint")
        whole = facts.life_s or left
        self.drain.setValue(round(_STEPS * min(1.0, left / whole)) if whole else 0)
