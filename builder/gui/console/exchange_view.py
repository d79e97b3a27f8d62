"""A submission in every detail: request, token, answer, what the simulator made of it, when."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from builder.deliver.platform_rules import BASIS
from builder.deliver.simulator import Delivery
from builder.gui.console.attempt import Outcome
from builder.gui.console.verdict import verdict_of
from builder.gui.theme import Space, set_tone
from builder.keys.tokens import TokenCheck

_TICK_MS: Final = 200
_NOTHING: Final = "Send a submission, and see here each byte that was sent and answered."


class ExchangeView(QWidget):
    """Shows one outcome."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exchange_view")
        self._expires: float | None = None
        self.verdict = QLabel(_NOTHING)
        self.verdict.setObjectName("exchange_verdict")
        self.verdict.setProperty("role", "heading")
        self.verdict.setWordWrap(True)
        self.life = QLabel()
        self.life.setObjectName("token_life")
        self.life.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.request = _code("exchange_request", "Request")
        self.token = _code("exchange_token", "Token")
        self.answer = _code("exchange_answer", "Answer")
        self.ruling = _code("exchange_ruling", "What the simulator received")
        self.timeline = _code("exchange_timeline", "Timeline")
        token_page = QWidget()
        token_page.setProperty("panel", True)
        column = QVBoxLayout(token_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.life)
        column.addWidget(self.token, 1)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("exchange_tabs")
        self.tabs.setDocumentMode(True)
        for title, page in (
            ("Request", self.request),
            ("Token", token_page),
            ("Answer", self.answer),
            ("Simulator", self.ruling),
            ("Timeline", self.timeline),
        ):
            self.tabs.addTab(page, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.verdict)
        layout.addWidget(self.tabs, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_life)
        self.clear()

    def clear(self) -> None:
        """Show that there is nothing yet."""
        self.verdict.setText(_NOTHING)
        set_tone(self.verdict, "hint")
        for view in (self.request, self.token, self.answer, self.ruling, self.timeline):
            view.clear()
        self._expires = None
        self._show_life()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a submission and what came of it."""
        exchange = outcome.exchange
        verdict = verdict_of(outcome)
        self.verdict.setText(verdict.text)
        set_tone(self.verdict, verdict.tone)
        self.request.setPlainText(
            _message(
                f"{exchange.method} {exchange.url}", exchange.request_headers, exchange.request_body
            )
        )
        checked = exchange.token or next(
            (each.ruling.token for each in outcome.deliveries if each.ruling.token), None
        )
        self.token.setPlainText(_token(checked))
        expires = checked.claims.get("exp") if checked else None
        self._expires = float(expires) if isinstance(expires, int | float) else None
        self.answer.setPlainText(
            _message(f"{exchange.status}", exchange.answer_headers, exchange.answer_body)
            if exchange.status
            else exchange.fault
        )
        self.ruling.setPlainText("\n\n".join(map(_delivery, outcome.deliveries)) or "Nothing.")
        self.tabs.setTabVisible(3, outcome.attempt.target.way != "platform")
        self.timeline.setPlainText(
            "\n".join(f"{each.milliseconds:>9.1f} ms  {each.name}" for each in exchange.timeline)
        )
        self._timer.start()
        self._show_life()

    def _show_life(self) -> None:
        if self._expires is None:
            self.life.hide()
            self._timer.stop()
            return
        left = self._expires - time.time()
        self.life.show()
        self.life.setText(
            f"The token is good for {left:.1f} s more." if left > 0 else "The token has expired."
        )
        set_tone(self.life, "good" if left > 0 else "hint")
        if left <= 0:
            self._timer.stop()


def _code(name: str, words: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(words)
    view.setReadOnly(True)
    view.setProperty("code", True)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view


def _message(first: str, headers: Mapping[str, str], body: bytes) -> str:
    lines = [first, *(f"{name}: {value}" for name, value in headers.items()), "", _pretty(body)]
    return "\n".join(lines)


def _pretty(body: bytes) -> str:
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body.decode("utf-8", "replace")


def _token(checked: TokenCheck | None) -> str:
    if checked is None:
        return "The backend signs; this submission did not get that far."
    found: dict[str, Any] = {"header": dict(checked.header), "claims": dict(checked.claims)}
    judged = "\n".join(f"✗ {each}" for each in checked.problems)
    return f"{judged or '✓ Signature and claims are good.'}\n\n" + json.dumps(
        found, indent=2, ensure_ascii=False
    )


def _delivery(delivery: Delivery) -> str:
    said = "accepted" if delivery.accepted else "refused"
    lines = [f"Delivery {delivery.number}: {said}, answered {delivery.answered or 'nothing'}"]
    if delivery.fault:
        lines.append(f"  fault asked for: {delivery.fault}")
    lines += [f"  ✗ {each}" for each in delivery.ruling.reasons]
    lines += [
        f"  POST {delivery.path}",
        f"  X-Moveo-Session-Id: {delivery.headers.get('x-moveo-session-id', '')}",
        f"  (judged by rules {BASIS})",
    ]
    return "\n".join(lines)
