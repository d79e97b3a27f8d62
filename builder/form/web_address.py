"""Reading the parts of web addresses, also of those that somebody is still typing."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def split_address(text: str) -> SplitResult:
    """Split an address; one that cannot be read, such as ``https://[``, has no parts."""
    try:
        parts = urlsplit(text)
        _ = parts.port  # read only when it is asked for: one beyond 65535 is none
    except ValueError:
        return urlsplit("")
    return parts


def host_of(text: str) -> str:
    """Return the host of an address with its port; empty if it has none or cannot be read."""
    return split_address(text).netloc
