"""The targets of the open form, which Test sends to and whose deployments are verified."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError
from builder.gui.state.document import Document
from builder.settings import Home
from builder.storage.aside import UnreadError
from builder.trial.target import Target
from builder.trial.targets import KeptTargets, read_targets, write_targets

log = logging.getLogger(__name__)


class Targets(QObject):
    """Keeps a form's targets in the user's folder, and tells when they change.

    Args:
        document: The open form.
        home: Where they are kept.

    Signals:
        changed(): Another target is chosen, or one of them differs.
    """

    changed = Signal()

    def __init__(self, document: Document, home: Home) -> None:
        super().__init__(document)
        self._document = document
        self._folder = home.targets
        self._form = ""
        self._kept = KeptTargets()
        self._is_unread = False
        self._reading = self._writing = ""
        self._follow()
        document.replaced.connect(self._follow)

    @property
    def kept(self) -> KeptTargets:
        """The targets of the open form."""
        return self._kept

    @property
    def notice(self) -> str:
        """Why they could not be read or written, as sentences; empty if they could."""
        return " ".join(each for each in (self._reading, self._writing) if each)

    @property
    def target(self) -> Target:
        """Where submissions go."""
        return self._kept.target(self._document.project.platform.base_url)

    def keep(self, kept: KeptTargets) -> None:
        """Put others in place of them, and write them down."""
        if kept == self._kept:
            return
        self._kept = kept
        if not self._is_unread:  # what lies there is not written over
            self._write()
        self.changed.emit()

    def _write(self) -> None:
        self._writing = ""
        try:
            write_targets(self._folder, self._form, self._kept)
        except BuilderError as fault:
            log.warning("the targets could not be written; they last until the app is closed")
            self._writing = str(fault)

    def _follow(self) -> None:
        form = self._document.project.id
        if form != self._form:
            self._form = form
            self._read()
            self.changed.emit()

    def _read(self) -> None:
        self._is_unread, self._reading, self._writing = False, "", ""
        try:
            self._kept = read_targets(self._folder, self._form)
        except BuilderError as fault:
            log.warning("the targets of a form could not be read; it begins with the usual ones")
            self._kept = KeptTargets()
            self._is_unread = isinstance(fault, UnreadError)
            self._reading = str(fault)
