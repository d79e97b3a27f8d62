"""A submission in every detail: verdict, request, token, answer, simulator, timeline."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from builder.gui.test.timeline_view import TimelineView
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Heading, Hint, Space, set_tone
from builder.say import say
from builder.trial import exchange_text
from builder.trial.attempt import TrialResult
from builder.trial.verdict import verdict_of

_TICK_MS: Final = 100
_ICON_SIZE: Final = 22
_ICONS: Final = {"good": "ok", "warning": "warning", "error": "error"}
_RULES: Final = say(
    "The simulator’s rules are inferred from the documentation; nobody has confirmed them on a "
    "live account."
)


class ExchangeView(QStackedWidget):
    """Shows one result, or how to get one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exchange_view")
        self._expires: float | None = None
        self._icon = Sign("info", _ICON_SIZE)
        self.verdict = Heading("")
        self.verdict.setObjectName("exchange_verdict")
        self.advice = QLabel()
        self.advice.setObjectName("exchange_advice")
        self.advice.setWordWrap(True)
        self.facts = Hint()
        self.facts.setObjectName("exchange_facts")
        self.life = QLabel()
        self.life.setObjectName("token_life")
        self.request = _code("exchange_request", say("Request"))
        self.token = _code("exchange_token", say("Token"))
        self.response = _code("exchange_response", say("Response"))
        self.ruling = _code("exchange_ruling", say("What the simulator received"))
        self.timeline = TimelineView()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("exchange_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._simulator_page = _page(Hint(_RULES), self.ruling)
        for title, page in (
            (say("Request"), _page(self.request)),
            (say("Token"), _page(self.life, self.token)),
            (say("Response"), _page(self.response)),
            (say("Simulator"), self._simulator_page),
            (say("Timeline"), _page(self.timeline)),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(page, title), title)
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_life)

    def clear(self) -> None:
        """Show how to get something to look at."""
        self._timer.stop()
        self.setCurrentIndex(0)

    def show_result(self, result: TrialResult) -> None:
        """Show a submission and its result."""
        exchange, attempt = result.exchange, result.attempt
        verdict = verdict_of(result)
        self._icon.show_icon(_ICONS[verdict.tone])
        self.verdict.setText(verdict.text)
        set_tone(self.verdict, verdict.tone)
        self.advice.setText(verdict.advice)
        self.advice.setVisible(bool(verdict.advice))
        sent = datetime.fromtimestamp(exchange.sent_at).astimezone()
        self.facts.setText(
            say(
                "{moment} · {host} · signed with {key}",
                moment=f"{sent:%H:%M:%S}",
                host=exchange.host,
                key=attempt.key.title,
            )
        )
        self.request.setPlainText(exchange_text.request_text(exchange))
        checked = exchange_text.token_of(result)
        self.token.setPlainText(exchange_text.token_text(checked))
        expires = checked.claims.get("exp") if checked else None
        self._expires = float(expires) if isinstance(expires, int | float) else None
        self.response.setPlainText(exchange_text.response_text(exchange))
        self.ruling.setPlainText(exchange_text.deliveries_text(result))
        self.tabs.setTabVisible(
            self.tabs.indexOf(self._simulator_page), not attempt.target.is_elsewhere
        )
        self.timeline.show_result(result)
        self.setCurrentIndex(1)
        self._timer.start()
        self._show_life()

    def _build(self) -> None:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setSpacing(Space.S)
        column.addStretch(1)
        title = Heading(say("Nothing sent yet"))
        text = Hint(
            say(
                "Fill in the answers, or have sample answers filled in, and press Send. The "
                "built-in simulator takes what the platform would take and refuses what it "
                "would refuse; nothing leaves this machine."
            )
        )
        for words in (title, text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(460)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words, 8)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        self.addWidget(nothing)

        something = QWidget()
        whole = QVBoxLayout(something)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.verdict, 1)
        whole.addLayout(line)
        for below in (self.advice, self.facts):
            below.setContentsMargins(_ICON_SIZE + Space.S, 0, 0, 0)
            whole.addWidget(below)
        for each in (self.verdict, self.advice, self.facts):
            each.setTextFormat(Qt.TextFormat.PlainText)
        whole.addSpacing(Space.S)
        whole.addWidget(self.tabs, 1)
        self.addWidget(something)

    def _show_life(self) -> None:
        if self._expires is None:
            self.life.hide()
            self._timer.stop()
            return
        left = self._expires - time.time()
        self.life.show()
        self.life.setText(
            say("The token is good for {seconds:.1f} s more.", seconds=left)
            if left > 0
            else say("The token has expired.")
        )
        set_tone(self.life, "good" if left > 0 else "hint")
        if left <= 0:
            self._timer.stop()


def _code(name: str, words: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(words)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setProperty("code", True)
    return view


def _page(*content: QWidget) -> QWidget:
    page = QWidget()
    page.setProperty("panel", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, Space.M, 0, 0)
    column.setSpacing(Space.S)
    for each in content:
        column.addWidget(each, 0 if isinstance(each, QLabel) else 1)
    return page
