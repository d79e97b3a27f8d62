"""OpenSSL's command line: the second opinion on keys."""

from __future__ import annotations

import subprocess


def openssl(*arguments: str, given: bytes = b"") -> bytes:
    """Return what openssl writes for these arguments and this input; raises if it fails."""
    done = subprocess.run(
        ["openssl", *arguments], input=given, capture_output=True, check=True, timeout=60
    )
    return done.stdout
