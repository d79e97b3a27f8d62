"""Kept submissions as text to read: request, response, token, what the simulator received."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final

from builder.deliver.platform_rules import BASIS
from builder.say import say, say_count
from builder.trial.ledger.record import Record
from builder.trial.redaction import content_of

HEX_MAX: Final = 1 << 16
"""Bytes that are shown in hexadecimal, at most."""
_ROW: Final = 16  # bytes
_PICTURES: Final = 0x2400  # where Unicode has pictures of control characters
_CONTROLS: Final = {code: chr(_PICTURES + code) for code in range(0x20) if code != 0x0A} | {
    0x0A: "␊\n",
    0x7F: "␡",
}


def request_text(record: Record) -> str:
    """Return a request to read, its JSON laid out."""
    request = record.request
    return _message(f"{record.method} {record.url}", request.headers, request.body)


def response_text(record: Record) -> str:
    """Return a response to read, its JSON laid out; or why there was none."""
    status = record.row.status
    if not status:
        return no_response_text(record)
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    return _message(f"{status} {phrase}".strip(), record.response.headers, record.answer)


def no_response_text(record: Record) -> str:
    """Return why there was no response."""
    return say("There was no response.\n{fault}", fault=record.fault)


def exact_text(data: bytes) -> str:
    """Return bytes as text in which none is hidden: ends of lines and controls have a sign.

    Bytes that are no UTF-8, and characters that nobody sees, stand as their number.
    """
    text = data.decode("utf-8", "backslashreplace").translate(_CONTROLS)
    return "".join(
        each if each.isprintable() or each == "\n" else f"\\u{ord(each):04x}" for each in text
    )


def hex_text(data: bytes) -> str:
    """Return bytes in hexadecimal: place, bytes, and what of them is ASCII."""
    lines = []
    for at in range(0, min(len(data), HEX_MAX), _ROW):
        row = data[at : at + _ROW]
        plain = "".join(chr(each) if 0x20 <= each < 0x7F else "." for each in row)
        lines.append(f"{at:08x}  {row.hex(' ', -1):<47}  {plain}")
    if len(data) > HEX_MAX:
        more = len(data) - HEX_MAX
        lines.append(say_count("… and {count:,} byte more", "… and {count:,} bytes more", more))
    return "\n".join(lines)


def token_text(token: Mapping[str, Any]) -> str:
    """Return what a token says, as text, and whether it is valid.

    Args:
        token: As :attr:`builder.trial.ledger.record.Record.token`.
    """
    if not token:
        return say("The exported backend signs; this submission did not get that far.")
    judged = [f"✗ {each}" for each in token["problems"]] or [
        say("✓ Signature and claims are good.")
    ]
    return "\n\n".join(
        (
            "\n".join([*judged, *(f"! {each}" for each in token["notes"])]),
            f"{say('Header')}\n{_pretty(token['header'])}",
            f"{say('Claims')}\n{_pretty(token['claims'])}",
        )
    )


def deliveries_text(record: Record) -> str:
    """Return what the simulator received, and its ruling."""
    if not record.deliveries:
        return say("The simulator received nothing.")
    return "\n\n\n".join(_delivery(each) for each in record.deliveries)


def _delivery(delivery: Mapping[str, Any]) -> str:
    if delivery["reasons"]:
        ruling = "\n".join(f"✗ {each}" for each in delivery["reasons"])
    else:
        ruling = say("✓ It keeps the rules (rules {basis}).", basis=BASIS)
    ruling += "".join(f"\n! {each}" for each in delivery["notes"])
    if delivery["fault"]:
        ruling += "\n" + say("! Fault asked for: {fault}", fault=delivery["fault"])
    number, status = delivery["number"], delivery["answered"]
    first = (
        say("Received as number {number}, answered {status}", number=number, status=status)
        if status
        else say("Received as number {number}, not answered", number=number)
    )
    body = delivery["body"]
    written = b"" if body is None else _pretty(body).encode()
    return "\n\n".join((first, ruling, _message(f"POST {delivery['path']}", (), written)))


def _message(first: str, headers: Iterable[tuple[str, str]], body: bytes) -> str:
    lines = [first, *(f"{name}: {value}" for name, value in headers)]
    content = content_of(body)
    text = body.decode("utf-8", "replace") if isinstance(content, str) else _pretty(content)
    return "\n".join(lines) + (f"\n\n{text}" if text else "")


def _pretty(content: object) -> str:
    plain = dict(content) if isinstance(content, Mapping) else content
    return json.dumps(plain, indent=2, ensure_ascii=False)
