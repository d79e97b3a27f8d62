"""Passphrases without typing: from a variable or the system's keyring."""

from __future__ import annotations

import logging
import os
from typing import Final

VARIABLE: Final = "WEBVIEW_BUILDER_PASSPHRASE"
_SERVICE: Final = "webview-builder"

log = logging.getLogger(__name__)


def from_environment() -> str:
    """Return the passphrase from ``WEBVIEW_BUILDER_PASSPHRASE``; empty if it is not set."""
    return os.environ.get(VARIABLE, "")


def from_keyring(name: str) -> str:
    """Return a key pair's passphrase from the system's keyring; empty if it has none."""
    try:
        import keyring  # noqa: PLC0415 - looks for the desktop's services, which takes time

        return keyring.get_password(_SERVICE, name) or ""
    except Exception as fault:  # noqa: BLE001 - keyrings fail in as many ways as there are desktops
        log.info("no keyring: %s", type(fault).__name__)
        return ""


def to_keyring(name: str, passphrase: str) -> bool:
    """Store a key pair's passphrase in the system's keyring; return whether that worked."""
    try:
        import keyring  # noqa: PLC0415 - as above

        keyring.set_password(_SERVICE, name, passphrase)
    except Exception as fault:  # noqa: BLE001 - as above
        log.info("no keyring: %s", type(fault).__name__)
        return False
    return True


def forget(name: str) -> None:
    """Delete a key pair's passphrase from the system's keyring, if it has one."""
    try:
        import keyring  # noqa: PLC0415 - as above

        keyring.delete_password(_SERVICE, name)
    except Exception as fault:  # noqa: BLE001 - as above
        log.info("nothing to forget: %s", type(fault).__name__)
