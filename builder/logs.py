"""The app's log file; secrets are removed before they are written."""

from __future__ import annotations

import logging
import re
from functools import cache
from pathlib import Path
from typing import Final

_REDACTED: Final = "«redacted»"
# The same characters as text, escaped in JSON (once or more often), and percent-encoded.
_BLANK: Final = r"(?:\s|%20|\+)"
_BREAK: Final = r"(?:[\r\n]|\\+[rn]|%0[AaDd])"
_QUOTE: Final = r"(?:\\*[\"']|%2[27])"
_IS: Final = rf"{_BLANK}*(?:[=:]|%3[AaDd]){_BLANK}*"
_DOT: Final = r"(?:\.|%(?:25)*2[Ee])"
_BASE64: Final = "[A-Za-z0-9+/=%]"
# Base64 of "-----BEGIN ", for the three positions where it can begin in a group.
_HEADS: Final = ("LS0tLS1CRUdJTi", "0tLS0tQkVHSU4g", "tLS0tLUJFR0lOI")
_SIZE_MAX: Final = 1 << 20


PRIVATE_KEYS: Final = (
    # PEM blocks.
    rf"(?s)-----BEGIN[^-]{{0,40}}PRIVATE{_BLANK}KEY-----.*?(?:-----END[^-]{{0,40}}KEY-----|\Z)",
    # Base64 of a PEM, on one line or many.
    rf"(?:{'|'.join(_HEADS)})(?:{_BASE64}|{_BREAK})*",
    # The body of a PEM whose first line is elsewhere: RSA keys in PKCS#8 and PKCS#1.
    rf"(?s)MII.{{3}}(?:IBADANBgkqhkiG9w0B|IBAAKC)(?:{_BASE64}|{_BREAK})*",
)
"""What finds a private key in a text, as regular expressions of ASCII alone."""


@cache
def _secrets() -> tuple[re.Pattern[str], ...]:
    """Return what finds secrets; most starts log nothing, and compile none."""
    return (
        *(re.compile(each) for each in PRIVATE_KEYS),
        # Tokens.
        re.compile(rf"eyJ[A-Za-z0-9_-]{{6,}}{_DOT}[A-Za-z0-9_-]{{6,}}{_DOT}[A-Za-z0-9_-]*"),
        re.compile(rf"(?i)(?<=bearer){_BLANK}+[^\s\"',;\\]+"),
        # Passphrases: in quotes up to the same quotes, else up to a blank.
        re.compile(rf"(?is)(?<=passphrase){_QUOTE}?{_IS}({_QUOTE}).*?(?:(?<!\\)\1|\Z)"),
        re.compile(rf"(?i)(?<=passphrase){_IS}\S+"),
    )


def redact(text: str) -> str:
    """Return a text without its private keys, tokens and passphrases."""
    for secret in _secrets():
        text = secret.sub(_REDACTED, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback, without secrets."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines to write."""
        return redact(super().format(record))


class _LogFile(logging.Handler):
    """Opens the log file at the first record: what writes it loads modules that a start can spare.

    Args:
        file: The log file.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._opened is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - on first use

            self._opened = RotatingFileHandler(
                self._file, maxBytes=_SIZE_MAX, backupCount=1, encoding="utf-8", delay=True
            )
            self._opened.setFormatter(
                RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
            )
        self._opened.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._opened is not None:
            self._opened.close()
        super().close()


def set_up_logs(file: Path) -> None:
    """Log to a file of at most 1 MiB and keep the one before; a full disk stops nothing.

    Args:
        file: The log file; its folder exists.
    """
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        file.touch(mode=0o600, exist_ok=True)
    except OSError:
        return
    root.addHandler(_LogFile(file))
