"""The application's parts that every workspace gets, made once by ``builder.app``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from builder.gui.state.derived import Derived
from builder.gui.state.document import Document
from builder.gui.state.facts import Facts
from builder.gui.state.key_pairs import KeyPairs
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.widgets.commands import Commands
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Tasks
from builder.settings import Home
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.recordings import Recordings
    from builder.gui.state.targets import Targets
    from builder.gui.state.unlock import Unlock
    from builder.keys.store import KeyStore


@dataclass(frozen=True)
class Services:
    """The parts that workspaces share.

    Attributes:
        document: The open form.
        selection: The selected fields.
        language: The language that the form's texts are shown in.
        derived: What follows from the open form: findings, compiled form, bundle.
        tasks: The way off the UI thread.
        messages: Shows every dialog.
        home: Where settings and keys are.
        pairs: The stored key pairs as last read, and the one in use.
        commands: Every command of the app; workspaces hand in what theirs do.
    """

    document: Document
    selection: Selection
    language: Language
    derived: Derived
    tasks: Tasks
    messages: Messages
    home: Home
    pairs: KeyPairs
    commands: Commands[Facts]

    @property
    def keys(self) -> KeyStore:
        """Where key pairs are kept."""
        return self.pairs.store

    @cached_property
    def targets(self) -> Targets:
        """Where test submissions of the open form go."""
        from builder.gui.state.targets import Targets  # noqa: PLC0415 - on first use

        return Targets(self.document, self.home)

    @cached_property
    def recordings(self) -> Recordings:
        """Answers that are to become cases."""
        from builder.gui.state.recordings import Recordings  # noqa: PLC0415 - on first use

        return Recordings(self.document)

    @cached_property
    def unlock(self) -> Unlock:
        """Asks for passphrases, and remembers unlocked keys for this run only."""
        from builder.gui.state.unlock import Unlock  # noqa: PLC0415 - loads cryptography

        return Unlock(self.messages)
