"""What differs between two submissions, without what differs between any two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal
from urllib.parse import parse_qsl

from builder.form.web_address import split_address
from builder.trial.flat import flat
from builder.trial.ledger.record import Message, Record
from builder.trial.redaction import content_of
from builder.value import dataclass

Part = Literal["request", "token", "payload", "answer"]

# Differs between any two submissions and tells nothing: moments, ids of requests, what follows from
# the body's length, and what is signed again.
_HEADERS: Final = frozenset(
    {
        "age", "authorization", "cf-ray", "content-length", "cookie", "date", "etag", "expires",
        "last-modified", "server-timing", "set-cookie", "traceparent", "x-amzn-trace-id",
        "x-correlation-id", "x-request-id", "x-runtime",
    }
)  # fmt: skip
_CLAIMS: Final = frozenset({"exp", "iat", "jti", "nbf"})
# Of a survey: its moment. Of the page's way: the idempotency key.
_PAYLOAD: Final = frozenset({"timestamp", "key"})
_ANSWER_OF_BACKEND: Final = frozenset({"id"})


@dataclass(frozen=True)
class Difference:
    """One thing that differs.

    Attributes:
        part: Where.
        path: Where in it, such as ``context.first_name``, ``header X-A`` or ``status``.
        before: What it was in the first, as JSON or text; None if it was missing.
        after: What it was in the second.
    """

    part: Part
    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Comparison:
    """How two submissions differ.

    Attributes:
        differences: What differs, in the order of the request and the answer.
        ignored: Paths that differ and are not counted, as ``part path``: they always do.
        unknown: Names of sensitive answers, which are not kept, so nobody can tell.
    """

    differences: tuple[Difference, ...]
    ignored: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def compare(first: Record, second: Record) -> Comparison:
    """Compare two submissions."""
    found: list[Difference] = []
    ignored: list[str] = []
    for part, befores, afters, always in _parts(first, second):
        for path in dict.fromkeys((*befores, *afters)):
            before, after = befores.get(path), afters.get(path)
            if before == after:
                continue
            if path in always:
                ignored.append(f"{part} {path}")
            else:
                found.append(Difference(part, path, before, after))
    unknown = tuple(dict.fromkeys((*first.masked, *second.masked)))
    return Comparison(tuple(found), tuple(ignored), unknown)


def _parts(
    first: Record, second: Record
) -> Iterator[tuple[Part, Mapping[str, str], Mapping[str, str], frozenset[str]]]:
    """Yield the parts of both by path, and the paths that always differ."""
    headers = frozenset(
        path
        for each in (first, second)
        for message in (each.request, each.response)
        for path in _headers(message)
        if path.removeprefix("header ").partition(" ")[0].lower() in _HEADERS
    )
    yield "request", _request(first), _request(second), headers
    claims = frozenset(f"claims.{name}" for name in _CLAIMS)
    if first.token and second.token:  # where a backend signs, its token may not have been seen
        yield "token", _token(first), _token(second), claims
    varying = frozenset(f"context.{name}" for each in (first, second) for name in each.varying)
    yield "payload", _body(first.request.body), _body(second.request.body), varying | _PAYLOAD
    always = headers
    if first.row.way == second.row.way and first.row.way in ("backend", "deployed"):
        always |= _ANSWER_OF_BACKEND
    yield "answer", _answer(first), _answer(second), always


def _request(record: Record) -> dict[str, str]:
    parts = split_address(record.url)
    return {
        "method": record.method,
        "address": f"{parts.scheme}://{parts.netloc}",
        "path": parts.path,
        **_each("query", parse_qsl(parts.query, keep_blank_values=True)),
        **_headers(record.request),
    }


def _token(record: Record) -> dict[str, str]:
    kept = {name: record.token.get(name, {}) for name in ("header", "claims")}
    return dict(flat(kept))


def _answer(record: Record) -> dict[str, str]:
    return {
        "status": str(record.row.status),
        **({"fault": record.fault} if record.fault else {}),
        **_headers(record.response),
        **_body(record.answer),
    }


def _headers(message: Message) -> dict[str, str]:
    return _each("header", ((name.title(), held) for name, held in message.headers))


def _each(what: str, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return values by path; one that stands there again has its number behind its name."""
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for name, value in pairs:
        counts[name] += 1
        number = f" ({counts[name]})" if counts[name] > 1 else ""
        found[f"{what} {name}{number}"] = value
    return found


def _body(body: bytes) -> dict[str, str]:
    content = content_of(body)
    return dict(flat(content)) if isinstance(content, dict | list) else {"body": str(content)}
