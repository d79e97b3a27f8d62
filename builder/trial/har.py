"""Submissions as an HTTP Archive (HAR 1.2), which browsers and many tools open.

The format is that of Jan Odvarko's specification of HAR 1.2. Records hold no secrets, so neither
does the archive.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl

from builder import __version__
from builder.form.web_address import split_address
from builder.trial.ledger.record import Message, Record

_UNKNOWN: Final = -1  # what HAR writes for a number that is not known


def har_of(records: Iterable[Record]) -> bytes:
    """Return an archive of submissions, the earliest first."""
    ordered = sorted(records, key=lambda each: each.row.sent_at)
    log = {
        "version": "1.2",
        "creator": {"name": "Webview Builder", "version": __version__},
        "entries": [_entry(each) for each in ordered],
    }
    return json.dumps({"log": log}, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _entry(record: Record) -> dict[str, Any]:
    timings = _timings(record)
    began = datetime.fromtimestamp(record.row.sent_at, UTC)
    return {
        "startedDateTime": began.isoformat(timespec="milliseconds"),
        "time": round(sum(each for name, each in timings.items() if each > 0 and name != "ssl"), 3),
        "request": _request(record),
        "response": _response(record),
        "cache": {},
        "timings": timings,
        "comment": record.row.verdict,
    }


def _timings(record: Record) -> dict[str, float]:
    """Return the phases; HAR counts TLS as a part of connecting, too."""
    phases = record.phases
    tls = phases.get("tls", _UNKNOWN)
    connect = phases.get("connect", _UNKNOWN)
    return {
        "blocked": _UNKNOWN,
        "dns": phases.get("dns", _UNKNOWN),
        "connect": connect + tls if tls >= 0 and connect >= 0 else connect,
        "ssl": tls,
        "send": phases.get("send", 0),
        "wait": phases.get("wait", 0),
        "receive": phases.get("receive", 0),
    }


def _request(record: Record) -> dict[str, Any]:
    message = record.request
    return {
        "method": record.method,
        "url": record.url,
        "httpVersion": message.first.rpartition(" ")[2] or "HTTP/1.1",
        "cookies": [],
        "headers": _headers(message),
        "queryString": [
            {"name": name, "value": value}
            for name, value in parse_qsl(split_address(record.url).query, keep_blank_values=True)
        ],
        "postData": {
            "mimeType": message.header("Content-Type"),
            "text": message.body.decode("utf-8", "replace"),
        },
        "headersSize": len(record.sent) - len(message.body) if message.first else _UNKNOWN,
        "bodySize": len(message.body),
    }


def _response(record: Record) -> dict[str, Any]:
    message = record.response
    version, _, rest = message.first.partition(" ")
    content: dict[str, Any] = {
        "size": len(record.answer),
        "mimeType": message.header("Content-Type") or "application/octet-stream",
    }
    try:
        content["text"] = record.answer.decode()
    except UnicodeDecodeError:
        content |= {"text": base64.b64encode(record.answer).decode(), "encoding": "base64"}
    return {
        "status": record.row.status,
        "statusText": rest.partition(" ")[2],
        "httpVersion": version or "HTTP/1.1",
        "cookies": [],
        "headers": _headers(message),
        "content": content,
        "redirectURL": message.header("Location"),
        "headersSize": len(record.answer_head) or _UNKNOWN,
        "bodySize": _UNKNOWN,  # as it was encoded for the way, which is not kept
        "comment": record.fault,
    }


def _headers(message: Message) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in message.headers]
