"""Takes known secrets out of bytes, however a server or a program may have written them.

Each is found as it is, percent-encoded, JSON-escaped, escaped for HTML, in any mixture of these,
and in base64 at any place of a longer text. What looks like a private key or a signed token is
taken out without being known.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final, Self
from urllib.parse import quote, quote_plus

from builder.logs import PRIVATE_KEYS
from builder.trial.redaction import REDACTED

SHORTEST: Final = 3
"""Shorter words are left: they stand in every text, and tell nobody anything."""

_HEAD: Final = 8  # characters of a word that are looked for first
_BASE64_LEAST: Final = 4  # characters that base64 must have fixed, to be told from chance
_MARK: Final = REDACTED.encode()
_PRIVATE: Final = tuple(re.compile(each.encode()) for each in PRIVATE_KEYS)
# The signature of a token whose header and payload are JSON objects: both begin with eyJ.
_SIGNED: Final = re.compile(rb"(eyJ[\w-]{4,}\.eyJ[\w-]{4,}\.)[\w-]{20,}")
# As many as there were programs that escaped what another had escaped, in any spelling.
_BACKSLASHES: Final = rb"(?:\\|%5[Cc]|&#0*92;|&#[xX]0*5[cC];)+"
_SHORT_ESCAPES: Final = {
    '"': _BACKSLASHES + b'(?:"|%22|&quot;|&#34;)',
    "\\": _BACKSLASHES,
    "/": _BACKSLASHES + b"(?:/|%2[Ff])",
    "\n": _BACKSLASHES + b"n",
    "\r": _BACKSLASHES + b"r",
    "\t": _BACKSLASHES + b"t",
}


class Secrets:
    """Words that may not be kept.

    Args:
        words: The secrets; those of less than :data:`SHORTEST` characters are left.
    """

    def __init__(self, words: Iterable[str]) -> None:
        kept = {word for word in words if len(word) >= SHORTEST}
        # The longest first, as one may be a part of another.
        ordered = sorted(kept, key=lambda word: (-len(word), word))
        self._spelled = [_Spelled(word) for word in ordered]
        self._in_base64 = [part for word in ordered for part in _in_base64(word)]

    @classmethod
    def of_token(cls, token: str) -> Self:
        """Return a signed token and its signature as secrets; what it says is none."""
        return cls((token, token.rpartition(".")[2]))

    def out_of(self, data: bytes) -> bytes:
        """Return bytes in which each secret is masked."""
        for spelled in self._spelled:
            data = spelled.masked_in(data)
        for part in self._in_base64:
            data = data.replace(part, _MARK)
        return without_keys(data)

    def out_of_text(self, text: str) -> str:
        """Return a text in which each secret is masked."""
        return self.out_of(text.encode("utf-8", "surrogatepass")).decode("utf-8", "replace")


def without_keys(data: bytes) -> bytes:
    """Return bytes without private keys, as PEM or as base64, and without signatures of tokens."""
    for private in _PRIVATE:
        data = private.sub(_MARK, data)
    if b"eyJ" in data:
        data = _SIGNED.sub(rb"\1" + _MARK, data)
    return data


class _Spelled:
    """A word, however its characters are escaped."""

    def __init__(self, word: str) -> None:
        self._word = word
        self._plain = word.encode("utf-8", "surrogatepass")
        # Tried only where it may begin, and then by its beginning: which saves most of the time.
        self._begins = re.compile(b"[%s]" % re.escape(self._plain[:1] + b"%+&\\"))
        self._head = _pattern(word[:_HEAD])

    @cached_property
    def _whole(self) -> re.Pattern[bytes]:
        """Made when it is needed: that takes long for a token, and few are escaped."""
        return _pattern(self._word)

    def masked_in(self, data: bytes) -> bytes:
        """Return bytes with the word masked."""
        found = bytearray()
        done = 0
        for begin in self._begins.finditer(data):
            end = self._end_in(data, begin.start()) if begin.start() >= done else 0
            if end:
                found += data[done : begin.start()] + _MARK
                done = end
        return bytes(found + data[done:]) if done else data

    def _end_in(self, data: bytes, at: int) -> int:
        """Return where the word ends that begins at a place; 0 if none does."""
        if data.startswith(self._plain, at):
            return at + len(self._plain)
        match = self._whole.match(data, at) if self._head.match(data, at) else None
        return match.end() if match else 0


def _pattern(word: str) -> re.Pattern[bytes]:
    return re.compile(b"".join(_character(each) for each in word))


def _character(character: str) -> bytes:
    plain = character.encode("utf-8", "surrogatepass")
    utf16 = character.encode("utf-16-be", "surrogatepass")
    units = [utf16[at : at + 2].hex() for at in range(0, len(utf16), 2)]
    ways = [
        re.escape(plain),
        b"(?i:%s)" % b"".join(b"%%%02x" % byte for byte in plain),
        b"(?i:%s)" % b"".join(_BACKSLASHES + b"u" + unit.encode() for unit in units),
        b"&#0*%d;" % ord(character),
        b"(?i:&#x0*%x;)" % ord(character),
    ]
    if character == " ":
        ways.append(rb"\+")
    if character in _SHORT_ESCAPES:
        ways.append(_SHORT_ESCAPES[character])
    named = html.escape(character)
    if named != character:
        ways.append(named.encode())
    return b"(?:%s)" % b"|".join(ways)


def _in_base64(word: str) -> Iterable[bytes]:
    """Return patterns that match a word within the base64 of a longer text."""
    try:
        spellings = {
            word.encode(),
            json.dumps(word)[1:-1].encode(),
            json.dumps(word, ensure_ascii=False)[1:-1].encode(),
            html.escape(word).encode(),
            quote(word).encode(),
            quote(word, safe="").encode(),
            quote_plus(word).encode(),
        }
    except UnicodeEncodeError:  # half of a surrogate pair, which UTF-8 does not have
        return []
    found: set[bytes] = set()
    for spelling in spellings:
        for lead in range(3):
            # The characters at the edges are mixed with what stands beside the word.
            whole = base64.b64encode(b"\0" * lead + spelling + b"\0\0")
            fixed = whole[-(-8 * lead // 6) : 8 * (lead + len(spelling)) // 6]
            if len(fixed) >= _BASE64_LEAST:
                found |= {fixed, fixed.translate(bytes.maketrans(b"+/", b"-_"))}
    return sorted(found, key=lambda each: (-len(each), each))
