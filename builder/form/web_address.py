"""Reading the parts of web addresses, also of those that somebody is still typing."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, urlsplit

_SCHEME: Final = re.compile("[a-z][a-z0-9+.-]*://", re.IGNORECASE)


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
    return split_address(text).netloc.rpartition("@")[2]


def without_user(text: str) -> str:
    """Return an address as it may be said: without the user and the password in it.

    What was left out is marked. In what cannot be read as an address nobody knows where a password
    ends, so all before the last ``@`` is taken for it.

    Args:
        text: The address, or what was typed for one.
    """
    before, mark, rest = text.rpartition("@")
    if not mark:
        return text
    scheme = _SCHEME.match(before)
    return f"{scheme[0] if scheme else ''}…@{rest}"
