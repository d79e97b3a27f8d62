"""Passphrases: asked for once a run, never kept on disk."""

from __future__ import annotations

from builder.gui.messages import Messages


class Unlock:
    """Opens stored private keys, asking for a passphrase at the first use of each.

    Args:
        messages: Where the passphrase is asked for.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._passphrases: dict[str, str] = {}

    def remember(self, name: str, passphrase: str) -> None:
        """Remember a passphrase for this run, as when a key pair was just made."""
        self._passphrases[name] = passphrase

    def forget(self, name: str) -> None:
        """Forget a passphrase, as when its key pair was removed."""
        self._passphrases.pop(name, None)

    def ask(self, name: str) -> str | None:
        """Return the passphrase of a key pair, asking if need be; None if cancelled.

        Whether it is right shows only when the key is opened (slow, so done in a task): the
        caller calls :meth:`forget` when that fails.
        """
        if name not in self._passphrases:
            passphrase = self._messages.text(
                "Unlock key pair", f"Passphrase of “{name}”:", secret=True
            )
            if passphrase is None:
                return None
            self._passphrases[name] = passphrase
        return self._passphrases[name]
