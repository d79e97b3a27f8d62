"""What a dialog hands back once a key pair is stored."""

from __future__ import annotations

from builder.keys import passphrase as kept
from builder.keys.pair import KeyPair
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Made:
    """A key pair that was just made or imported.

    Attributes:
        pair: The key pair.
        passphrase: Its passphrase, so that it need not be typed again in this run.
        note: What did not work on the side; empty if all did.
    """

    pair: KeyPair
    passphrase: str
    note: str = ""


def keep_passphrase(name: str, passphrase: str) -> str:
    """Put a passphrase into the system's keyring; returns what to say if that failed.

    Keyrings ask other processes, which takes time: not for the UI thread.
    """
    if kept.to_keyring(name, passphrase):
        return ""
    return say("The system's keyring could not be used, so the passphrase was not remembered.")
