"""The app's log: a file of its own, with secrets taken out before they are written."""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path
from typing import Final

_REDACTED: Final = "«redacted»"
_SECRETS: Final = (
    # PEM blocks, with line breaks as such, JSON-escaped or percent-encoded.
    re.compile(
        r"-----BEGIN[^-]{0,40}PRIVATE(?:\s|%20|\+)KEY-----.*?(?:-----END[^-]{0,40}KEY-----|\Z)",
        re.DOTALL,
    ),
    # Base64 of a PEM: its first line always begins like this.
    re.compile(r"LS0tLS1CRUdJTi[A-Za-z0-9+/=%]{20,}"),
    # Tokens.
    re.compile(r"eyJ[A-Za-z0-9_-]{6,}(?:\.|%2E)[A-Za-z0-9_-]{6,}(?:\.|%2E)[A-Za-z0-9_-]*"),
    re.compile(r"(?i)(?<=bearer)(?:\s|%20|\+)+[^\s\"',;]+"),
    re.compile(r"(?i)(?<=passphrase)[\"']?\s*[=:]\s*[\"']?[^\s\"',;]+"),
)
_SIZE_MAX: Final = 1 << 20


def redact(text: str) -> str:
    """Return a text with private keys, tokens and passphrases taken out."""
    for secret in _SECRETS:
        text = secret.sub(_REDACTED, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and takes secrets out of the whole."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines to write."""
        return redact(super().format(record))


def set_up_logs(file: Path) -> None:
    """Log to a file that is cut off at 1 MiB, keeping the one before; a full disk stops nothing.

    Args:
        file: The log file; its folder exists.
    """
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=_SIZE_MAX, backupCount=1, encoding="utf-8", delay=True
        )
        file.touch(mode=0o600, exist_ok=True)
    except OSError:
        return
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
