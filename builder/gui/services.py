"""What every workspace is handed: the application's own parts, made once by ``builder.app``."""

from __future__ import annotations

from dataclasses import dataclass

from builder.gui.document import Document
from builder.gui.messages import Messages
from builder.gui.selection import Selection
from builder.gui.tasks import Tasks
from builder.gui.unlock import Unlock
from builder.keys.store import KeyStore
from builder.settings import Home


@dataclass(frozen=True, slots=True)
class Services:
    """The parts that workspaces share.

    Attributes:
        document: The open form.
        selection: The selected fields.
        tasks: The way off the UI thread.
        messages: Every dialog goes through here.
        home: Where settings, keys and the ledger are.
        keys: The stored key pairs.
        unlock: Asks for passphrases, and remembers unlocked keys for this run only.
    """

    document: Document
    selection: Selection
    tasks: Tasks
    messages: Messages
    home: Home
    keys: KeyStore
    unlock: Unlock
