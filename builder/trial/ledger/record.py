"""A test submission as the ledger keeps it: every byte of it but its secrets."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final

from builder.form.web_address import host_of
from builder.trial.attempt import TrialResult
from builder.trial.facts import facts_of
from builder.trial.redaction import REDACTED, sensitive_names
from builder.trial.secrets import Secrets, without_keys
from builder.trial.verdict import Tone, Verdict, verdict_of
from builder.value import dataclass

# Headers that let somebody in, whatever they say.
_ADMITTING: Final = (
    "authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key",
)  # fmt: skip
_READ_ENCODINGS: Final = ("", "identity", "gzip", "x-gzip", "deflate")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of the ledger's list.

    Attributes:
        number: Its number in the ledger, from 1; 0 before it is kept.
        sent_at: Seconds since the epoch.
        form_id: The form's id.
        form: The form's name.
        revision: The form's revision: a hash of what was compiled.
        way: The way it went, as in :class:`builder.trial.target.Target`.
        target: The target's name, for :func:`builder.trial.target.title_of`.
        key: Name of the key pair; empty for a temporary one.
        fingerprint: The key pair's fingerprint; empty for a temporary one.
        status: HTTP status; 0 if there was no response.
        tone: Whether the result is good.
        verdict: The result in one sentence.
        advice: What it means; empty if nothing.
        milliseconds: How long it took.
        notes: What a person wrote about it.
        tags: What a person filed it under.
    """

    number: int = 0
    sent_at: float
    form_id: str
    form: str
    revision: str
    way: str
    target: str
    key: str
    fingerprint: str
    status: int
    tone: Tone
    verdict: str
    advice: str
    milliseconds: float
    notes: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Record:
    """A whole submission.

    Attributes:
        row: Its line in the list.
        method: ``POST``.
        url: Where it went.
        sent: The request byte by byte, secrets masked.
        answer_head: The response's status line and headers, byte by byte, secrets masked.
        answer: The response's body, without transfer and content encoding, secrets masked.
        fault: Why there was no response; empty if there was one.
        token: What the token said: ``header``, ``claims``, ``problems`` and ``notes``, and whether
            the key pair ``signed`` it; empty where none was seen.
        phases: Milliseconds by phase of the connection.
        timeline: Names and milliseconds of what happened.
        deliveries: What the simulator received, and its ruling.
        values: The answers by context name, without the sensitive ones.
        parameters: The page's query parameters.
        masked: Context names of answers that are not kept.
        varying: Context names whose values are different each time.
        accepted: Whether it was taken, as in :class:`builder.trial.facts.Facts`.
        advanced: Whether the conversation went on with it, as there.
        cancelled: Whether nobody waited for the answer any more.
        replayed: Whether it was the bytes of an earlier one.
    """

    row: Row
    method: str
    url: str
    sent: bytes
    answer_head: bytes
    answer: bytes
    fault: str = ""
    token: Mapping[str, Any] = field(default_factory=dict)
    phases: Mapping[str, float] = field(default_factory=dict)
    timeline: tuple[tuple[str, float], ...] = ()
    deliveries: tuple[Mapping[str, Any], ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    masked: tuple[str, ...] = ()
    varying: tuple[str, ...] = ()
    accepted: bool | None = None
    advanced: bool | None = None
    cancelled: bool = False
    replayed: bool = False

    @property
    def host(self) -> str:
        """The host that it went to."""
        return host_of(self.url)

    @property
    def request(self) -> Message:
        """The request, read."""
        return message_of(self.sent)

    @property
    def response(self) -> Message:
        """The response, read."""
        return message_of(self.answer_head + self.answer)


@dataclass(frozen=True)
class Message:
    """An HTTP message, read from its bytes.

    Attributes:
        first: The request line or the status line; empty if there is none.
        headers: Names and values, in order.
        body: The rest.
    """

    first: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return a header's value; empty if it has none."""
        return next((held for each, held in self.headers if each.lower() == name.lower()), "")


def message_of(data: bytes) -> Message:
    """Read an HTTP message, also a damaged one."""
    mark = b"\r\n\r\n" if b"\r\n\r\n" in data else b"\n\n"
    head, _, body = data.partition(mark)
    # Masks are UTF-8; everything else in a head that is not ASCII is shown as it came, or not.
    # As bytes, since Unicode has ends of lines that are none in HTTP.
    first, *lines = [each.decode("utf-8", "replace") for each in head.splitlines()] or [""]
    named = (line.partition(":") for line in lines if ":" in line)
    return Message(first, tuple((name.strip(), held.strip()) for name, _, held in named), body)


def record_of(
    result: TrialResult,
    *,
    cancelled: bool = False,
    replayed: bool = False,
) -> Record:
    """Return what the ledger keeps of a result: no sensitive answer, and nothing to let one in.

    Args:
        result: The result.
        cancelled: Whether nobody waited for the answer any more.
        replayed: Whether it was the bytes of an earlier one.
    """
    secrets = result.secrets()
    verdict = verdict_of(result)
    accepted = facts_of(result).accepted
    result = result.without_sensitive()
    attempt, exchange = result.attempt, result.exchange
    sensitive = sensitive_names(attempt.form)
    clean = secrets.out_of_text
    return Record(
        row=_row(result, verdict, secrets),
        method=exchange.method,
        url=clean(exchange.url),
        sent=_without_admission(exchange.sent),
        answer_head=_without_admission(exchange.answer_head),
        answer=_readable(exchange.response_headers, exchange.response_body),
        fault=clean(exchange.fault),
        token=_token(result, secrets),
        phases=dict(exchange.phases),
        timeline=tuple((each.name, each.milliseconds) for each in exchange.timeline),
        deliveries=tuple(_delivery(each.as_json(), secrets) for each in result.deliveries),
        values={
            name: _clean(value, secrets)
            for name, value in attempt.values.items()
            if name not in sensitive
        },
        parameters={name: clean(value) for name, value in attempt.parameters.items()},
        masked=tuple(each.name for each in attempt.form.fields if each.sensitive),
        varying=_varying(result),
        accepted=accepted,
        cancelled=cancelled,
        replayed=replayed,
    )


def _row(result: TrialResult, verdict: Verdict, secrets: Secrets) -> Row:
    attempt, exchange = result.attempt, result.exchange
    return Row(
        sent_at=exchange.sent_at,
        form_id=attempt.form.id,
        form=attempt.project.project.name,
        revision=attempt.form.revision,
        way=attempt.target.way,
        target=attempt.target.name,
        key=attempt.key.name,
        fingerprint=attempt.key.fingerprint,
        status=exchange.status,
        tone=verdict.tone,
        verdict=secrets.out_of_text(verdict.text),
        advice=secrets.out_of_text(verdict.advice),
        milliseconds=exchange.timeline[-1].milliseconds if exchange.timeline else 0.0,
    )


def _varying(result: TrialResult) -> tuple[str, ...]:
    form = result.attempt.form
    random = [each.name for each in form.fields if each.source == "random"]
    return tuple(random + ([form.submission_id] if form.submission_id else []))


def _token(result: TrialResult, secrets: Secrets) -> Mapping[str, Any]:
    checked = result.token
    if checked is None:
        return {}
    found = {
        "header": dict(checked.header),
        "claims": dict(checked.claims),
        "problems": list(checked.problems),
        "notes": list(checked.notes),
        "signed": checked.is_signed,
    }
    return dict(_clean(found, secrets))


def _delivery(delivery: Mapping[str, Any], secrets: Secrets) -> Mapping[str, Any]:
    return {name: _clean(held, secrets) for name, held in delivery.items() if name != "token"}


def _clean(value: Any, secrets: Secrets) -> Any:
    """Return a JSON value without secrets in its texts and names."""
    if isinstance(value, str):
        return secrets.out_of_text(value)
    if isinstance(value, Mapping):
        return {secrets.out_of_text(str(k)): _clean(held, secrets) for k, held in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(each, secrets) for each in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        text = json.dumps(value)
        return value if secrets.out_of_text(text) == text else REDACTED
    return value


def _without_admission(message: bytes) -> bytes:
    """Return a message whose headers let nobody in."""
    mark = b"\r\n\r\n" if b"\r\n\r\n" in message else b"\n\n"
    head, end, body = message.partition(mark)
    lines = head.splitlines(keepends=True)
    for at, line in enumerate(lines):
        name, colon, _ = line.partition(b":")
        if colon and name.strip().lower().decode("latin-1") in _ADMITTING:
            ending = line[len(line.rstrip(b"\r\n")) :]
            lines[at] = name + b": " + REDACTED.encode() + ending
    return without_keys(b"".join(lines) + end + body)


def _readable(headers: Mapping[str, str], body: bytes) -> bytes:
    """Return a body; what cannot be read cannot be searched for secrets, and is not kept."""
    named = {name.lower(): held for name, held in headers.items()}
    encoding = named.get("content-encoding", "").strip().lower()
    if encoding in _READ_ENCODINGS and not body.startswith(b"\x1f\x8b"):
        return without_keys(body)
    return f"{REDACTED} {encoding or 'gzip'}, {len(body)} B".encode()


# -- for the file ----------------------------------------------------------------------------


def details_of(record: Record) -> str:
    """Return what a record has besides its row and its messages, as JSON."""
    apart = ("row", "sent", "answer_head", "answer")
    found = {
        each.name: getattr(record, each.name)
        for each in dataclasses.fields(record)
        if each.name not in apart
    }
    return json.dumps(found, ensure_ascii=True)


def read_record(row: Row, details: str, sent: bytes, answer_head: bytes, answer: bytes) -> Record:
    """Return a record from what the file holds.

    Raises:
        ValueError, TypeError: The details are not those of a record.
    """
    held = json.loads(details)
    for name in ("timeline", "deliveries", "masked", "varying"):
        held[name] = tuple(held[name])
    held["timeline"] = tuple((name, float(at)) for name, at in held["timeline"])
    return Record(row=row, sent=sent, answer_head=answer_head, answer=answer, **held)
