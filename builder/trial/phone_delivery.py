"""What becomes of the answers that are sent from a phone: the simulator takes them, as in Test."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from http.client import responses
from pathlib import Path
from typing import Any, Final

from builder.backend.intake import BODY_MOST, IntakeError, read_submission
from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.deliver.phone_server import PhoneAnswer
from builder.deliver.preview_server import CannedResponse
from builder.errors import BuilderError
from builder.say import say
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.exchange import Exchange
from builder.trial.foreseen import foresee
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.record import record_of
from builder.trial.redaction import REDACTED, content_of, sensitive_names
from builder.trial.sender import Sender
from builder.trial.target import Target
from builder.trial.verdict import Tone, Verdict, verdict_of
from builder.value import dataclass

TAG: Final = "phone"
TAKEN_MOST: Final = 200  # more would push the person's own submissions out of what Test keeps
_UNAVAILABLE: Final = PhoneAnswer(503, {"error": "unavailable", "message": "Try again."}, {})
_TOO_MANY: Final = PhoneAnswer(
    429,
    {
        "error": "rate_limited",
        "message": f"{TAKEN_MOST} submissions were taken, and no more are. Start serving again.",
    },
    {},
)


@dataclass(frozen=True)
class FromPhone:
    """A submission that came from a phone.

    Attributes:
        at: Seconds since the epoch.
        words: What became of it.
        tone: ``good``, ``warning`` or ``error``.
    """

    at: float
    words: str
    tone: str


class PhoneDelivery:
    """Takes submissions as the exported backend would, and delivers them to the simulator.

    It takes :data:`TAKEN_MOST` submissions at most, and none once it was stopped.

    Args:
        ledger: The file in which they are kept, where Test finds them.
        tell: Called with each :class:`FromPhone`, on the thread that took it, and never once
            :meth:`stop` was called.
        address: This computer's address that phones send to, as it stands in a URL.
    """

    def __init__(
        self, ledger: Path, tell: Callable[[FromPhone], None], address: str = "127.0.0.1"
    ) -> None:
        self._ledger = ledger
        self._tell = tell
        self._address = address
        self._lock = threading.Lock()
        # Else two at once would count each other's deliveries as their own.
        self._delivering = threading.Lock()
        self._is_over = False
        self._taken = 0
        self._sender: Sender | None = None
        self._form: tuple[ValidProject, FormSpec] | None = None
        self._variables: Mapping[str, str] = {}
        self._answer: CannedResponse | None = None

    def follow(
        self,
        project: ValidProject,
        form: FormSpec,
        variables: Mapping[str, str],
        answer: CannedResponse | None,
    ) -> None:
        """Take submissions of this form from now on.

        Args:
            project: The form.
            form: The same, compiled.
            variables: The conversation's variables.
            answer: What everything is answered with that would be taken; None to deliver it.
        """
        with self._lock:
            self._form, self._variables, self._answer = (project, form), variables, answer

    def take(self, body: bytes) -> PhoneAnswer:
        """Answer a submission."""
        with self._lock:
            known, variables, canned = self._form, self._variables, self._answer
            if known is None or self._is_over:
                return _UNAVAILABLE
            self._taken += 1
            number = self._taken
        if number > TAKEN_MOST:
            if number == TAKEN_MOST + 1:  # told once, as thousands may follow
                self._note(_too_many(), "warning")
            return _TOO_MANY
        project, form = known
        attempt = _attempt(project, form, body, variables)
        found = foresee(form, body, variables)
        if not found.is_delivered:
            reasons = " ".join(each.strip() for each in found.reasons)
            answer = PhoneAnswer(found.status, found.answer(), {})
            return self._refuse(
                attempt, body, answer, say("Refused: {reason}", reason=reasons), "error"
            )
        if canned is not None:
            answer = PhoneAnswer(canned.status, canned.body, canned.headers)
            words = say("Answered as chosen: {answer}", answer=canned.label)
            return self._refuse(attempt, body, answer, words, "warning")
        try:
            with self._delivering:
                return self._deliver(attempt)
        except BuilderError as fault:
            return self._refuse(attempt, body, _UNAVAILABLE, str(fault), "error")

    def stop(self) -> None:
        """Take nothing any more, and stop the simulator."""
        with self._lock:
            self._is_over = True
            sender, self._sender = self._sender, None
        if sender is not None:
            sender.stop()

    def _refuse(
        self, attempt: Attempt, body: bytes, answer: PhoneAnswer, words: str, tone: Tone
    ) -> PhoneAnswer:
        """Tell and keep what is not delivered, as what the exported backend answered itself."""
        self._note(words, tone)
        target = Target(way="backend", variables=attempt.target.variables)
        url = f"http://{self._address}/submit"
        result = TrialResult(
            attempt=replace(attempt, target=target),
            exchange=_exchange(url, attempt.form, body, answer),
        )
        said = result.secrets().out_of_text(words)
        with self._delivering:
            self._keep(result, Verdict(said, tone))
        return answer

    def _deliver(self, attempt: Attempt) -> PhoneAnswer:
        sender = self._ready()
        if sender is None:
            return _UNAVAILABLE
        result = sender.send(attempt, None)
        verdict = verdict_of(result)
        self._note(verdict.text, verdict.tone)
        self._keep(result, verdict)
        if not 200 <= result.exchange.status < 300:
            return PhoneAnswer(403, {"error": "refused", "message": verdict.text}, {})
        made = _references(attempt.form, content_of(result.exchange.request_body))
        return PhoneAnswer(
            200, {"status": "delivered", **({"references": made} if made else {})}, {}
        )

    def _keep(self, result: TrialResult, verdict: Verdict) -> None:
        record = record_of(result)
        row = replace(record.row, tags=(TAG,), verdict=verdict.text, tone=verdict.tone)
        try:
            Ledger(self._ledger).append(replace(record, row=row))
        except BuilderError as fault:
            # The phone gets its proper answer anyway.
            self._note(str(fault), "warning")

    def _ready(self) -> Sender | None:
        """Return what sends; None once it was stopped."""
        with self._lock:
            if self._sender is None and not self._is_over:
                self._sender = Sender()
            return self._sender

    def _note(self, words: str, tone: str) -> None:
        # Told with the lock held: what is told may be gone once it was stopped.
        with self._lock:
            if not self._is_over:
                self._tell(FromPhone(time.time(), words, tone))


def _attempt(
    project: ValidProject, form: FormSpec, body: bytes, variables: Mapping[str, str]
) -> Attempt:
    """Return what a phone wants to send; one that cannot be read has no answers."""
    values: Mapping[str, Any] = {}
    parameters: Mapping[str, object] = {}
    with suppress(IntakeError):
        sent = read_submission(body, BODY_MOST)
        values, parameters = sent.values, sent.params
    return Attempt(
        project=project,
        form=form,
        values=dict(values),
        parameters={name: str(value) for name, value in parameters.items()},
        target=Target(way="simulator", variables=variables),
        key=KeyChoice(),
    )


def _exchange(url: str, form: FormSpec, body: bytes, answer: PhoneAnswer) -> Exchange:
    """Return what a phone sent, and what it was answered, without what lets the phone in."""
    sensitive = sensitive_names(form)
    held = body
    try:
        read_submission(body, BODY_MOST)
    except IntakeError:
        if sensitive:  # which cannot be found in it
            held = f"{REDACTED} {len(body)} B".encode()
    kind = {"Content-Type": "application/json"}
    said = json.dumps(dict(answer.body)).encode() if answer.status else b""
    headers = {**kind, **answer.headers} if answer.status else {}
    first = f"HTTP/1.1 {answer.status} {responses.get(answer.status, '')}"
    return Exchange(
        method="POST",
        url=url,
        request_headers=kind,
        request_body=held,
        token=None,
        status=answer.status,
        response_headers=headers,
        response_body=said,
        fault="" if answer.status else say("The connection was closed without an answer."),
        sent_at=time.time(),
        sensitive=sensitive,
        sent=_head("POST /submit HTTP/1.1", kind) + held,
        answer_head=_head(first, headers) if answer.status else b"",
    )


def _head(first: str, headers: Mapping[str, str]) -> bytes:
    lines = (first, *(f"{name}: {value}" for name, value in headers.items()))
    return "".join(f"{line}\r\n" for line in (*lines, "")).encode("latin-1", "replace")


def _too_many() -> str:
    return say(
        "No more than {count:,} submissions are taken. Stop and start for more.", count=TAKEN_MOST
    )


def _references(form: FormSpec, delivered: Any) -> dict[str, str]:
    """Return the random references of a delivery, which the page may show."""
    context = delivered.get("context") if isinstance(delivered, dict) else None
    names = [each.name for each in form.fields if each.source == "random"]
    held = context if isinstance(context, dict) else {}
    return {name: str(held[name]) for name in names if name in held}
