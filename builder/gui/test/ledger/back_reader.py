"""Looks whether a conversation has the answers that were delivered to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from builder.gui.state.services import Services
from builder.say import listed, say
from builder.trial.attempt import KeyChoice
from builder.trial.ledger.record import Record
from builder.trial.target import is_here

if TYPE_CHECKING:
    from builder.trial.reading_back import ReadBack
    from builder.trial.sender import Sender


class BackReader(QObject):
    """Reads conversations back off the UI thread; a real host is asked about first, each time.

    Args:
        services: The application's shared parts.
        sender: Returns what sends; called on a pool thread.
        parent: Its owner.

    Signals:
        read(record, found): What the conversation has; a :class:`ReadBack`.
        failed(text): It could not be read.
    """

    read = Signal(object, object)
    failed = Signal(str)

    def __init__(self, services: Services, sender: Callable[[], Sender], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._sender = sender

    def begin(self, record: Record) -> None:
        """Read the conversation of a submission back."""
        services, key = self._services, KeyChoice(record.row.key, record.row.fingerprint)
        is_real = record.row.way == "platform" and not is_here(record.url)
        if is_real and not services.messages.confirm(
            say("Read the conversation back from {host}?", host=record.host),
            say(
                "{host} is a real host. It is asked for the conversation's variables, by a "
                "request that is signed with {key}. Whether an account lets this be read is not "
                "documented.",
                host=record.host,
                key=key.title,
            ),
            say("Read back"),
        ):
            return
        if key.is_ephemeral:
            self._run(record, None)
            return
        services.unlock.open(
            key.name,
            services.keys,
            services.tasks,
            lambda private_pem: private_pem,
            partial(self._run, record),
            lambda fault: self.failed.emit(str(fault)),
            self,
            purpose=say("to read the conversation back"),
            gave_up=lambda: self.failed.emit(
                say("{key} stays locked; nothing was sent.", key=key.title)
            ),
        )

    def _run(self, record: Record, private_pem: bytes | None) -> None:
        self._services.tasks.run(
            say("Reading the conversation back"),
            lambda _task: self._sender().read_back(record, private_pem),
            partial(self.read.emit, record),
            lambda fault: self.failed.emit(str(fault)),
            self,
        )


def read_back_words(found: ReadBack) -> str:
    """Return what a conversation has of the answers, in words."""
    parts = []
    if found.advanced:
        parts.append(say("The conversation has these answers."))
    if found.missing:
        parts.append(say("The conversation does not have: {list}.", list=listed(found.missing)))
    if found.different:
        parts.append(
            say("The conversation has other values for: {list}.", list=listed(found.different))
        )
    if found.unknown:
        parts.append(
            say(
                "Not kept, so nobody can tell whether it differs: {list}.",
                list=listed(found.unknown),
            )
        )
    return " ".join(parts)
