"""The agreement of text and form: what is typed becomes the form, and what it cannot is kept."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.source.code_edit import CodeEdit
from builder.gui.state.change import Change
from builder.gui.state.services import Services
from builder.gui.widgets.tasks import Task
from builder.say import say
from builder.storage.source import (
    SourceFault,
    Survey,
    TypedSource,
    patches_between,
    read_typed,
    source_text,
    survey,
)

_PAUSE_MS: Final = 300
_LONGEST_MS: Final = 500  # of typing without a pause, so that a crash loses little of it
_LABEL: Final = say("Edit the source")

log = logging.getLogger(__name__)


class Agreement(QObject):
    """Keeps text and form the same as far as they can be, and never drops what was typed.

    The text stands for a form: the one that it was last read as, or written from. If the document
    shows another one, the text follows with the smallest change; unless the text has what is not in
    the form, in which case both are kept until the person decides.

    Args:
        services: The application's shared parts.
        edit: The editor of the text.

    Signals:
        changed(): What is held back, or why, may be different.
        surveyed(): Spans are known of the text as it is.
    """

    changed = Signal()
    surveyed = Signal()

    def __init__(self, services: Services, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._document = services.document
        self._tasks = services.tasks
        self._stands_for: Project | None = None
        self._pending = False
        self._own = False
        self._kept: list[str] = []
        self._survey: Survey | None = None
        self._surveyed_revision = -1
        self._task: Task[object] | None = None
        self.fault: SourceFault | None = None
        self.is_apart = False
        self._pause = self._timer(_PAUSE_MS)
        self._longest = self._timer(_LONGEST_MS)
        edit.typed.connect(self._on_typed)
        edit.left.connect(self.commit)
        self._document.changed.connect(self._on_changed)
        self._document.replaced.connect(self._on_replaced)

    # -- what others ask -----------------------------------------------------------------------

    @property
    def is_held(self) -> bool:
        """Whether the text is not the form."""
        return self.fault is not None or self.is_apart

    @property
    def kept_count(self) -> int:
        """How many texts are set aside, to be shown again."""
        return len(self._kept)

    @property
    def survey(self) -> Survey | None:
        """The spans of the text as it is; None while they are not known."""
        return self._survey if self._surveyed_revision == self._edit.revision else None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way: text, form and spans are as they stay."""
        return not self._pending and self._task is None and self.survey is not None

    def enter(self) -> None:
        """Show the form as it is now, or the text that was held back."""
        if self._stands_for is None:
            self._begin()
        elif not self.is_held:
            self._follow()

    def commit(self) -> None:
        """Take what was typed into the form now, and not after a pause."""
        if self._pending and self._stands_for is not None:
            self._drop_task()
            typed = read_typed(self._edit.text(), self._stands_for, self._edit.offset)
            self._take(typed)

    def show_form(self) -> None:
        """Show the form's own text; the typed one is set aside."""
        self._kept.append(self._edit.text())
        self._write()

    def show_kept(self) -> None:
        """Show the text that was set aside last; a present one that is no form is set aside."""
        text = self._kept.pop()
        if self.is_held:
            self._kept.append(self._edit.text())
        self._edit.replace_all(text)
        self._read_as_typed()

    def drop_kept(self) -> None:
        """Give up the text that was set aside last."""
        self._kept.pop()
        self._hold()

    def keep_mine(self) -> None:
        """Let the typed text take the place of the form, as soon as it is one."""
        self.is_apart = False
        self._stands_for = self._document.project
        self._pending = True
        self.commit()

    # -- from text to form ---------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._pending = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _read(self) -> None:
        """Read what was typed, off the UI thread."""
        stands_for = self._stands_for
        if not self._pending or stands_for is None:
            return
        self._pause.stop()
        self._longest.stop()
        self._drop_task()
        text, offset, revision = self._edit.text(), self._edit.offset, self._edit.revision
        self._task = self._tasks.run(
            say("Reading the source"),
            lambda _task: read_typed(text, stands_for, offset),
            lambda typed: self._on_read(typed, revision),
            self._failed,
            self,
            background=True,
        )

    def _on_read(self, typed: TypedSource, revision: int) -> None:
        self._task = None
        if revision == self._edit.revision and self._pending:
            self._take(typed)

    def _take(self, typed: TypedSource) -> None:
        self._pending = False
        self._pause.stop()
        self._longest.stop()
        self._note_survey(typed.survey)
        found = typed.found
        if self._stands_for is not self._document.project:
            self.is_apart = True
        if isinstance(found, SourceFault):
            self.fault = found
        else:
            self.fault = None
            if found == self._document.project:
                self.is_apart = False
                self._stands_for = self._document.project
            elif not self.is_apart:
                self._become(found, typed.place)
        self._hold()
        self.surveyed.emit()

    def _become(self, project: Project, place: str) -> None:
        self._stands_for = project
        self._own = True
        try:
            self._document.edit(_LABEL, project, merge_key=f"source {place}")
        finally:
            self._own = False
        self._follow()  # the document may have noted stale translations

    # -- from form to text ---------------------------------------------------------------------

    def _on_changed(self, _change: Change) -> None:
        if self._own or self._stands_for is None:
            return
        if self._pending or self.is_held:
            self.is_apart = self.is_apart or self._document.project != self._stands_for
            self.changed.emit()
        elif self._edit.isVisible():
            self._follow()

    def _on_replaced(self) -> None:
        self._drop_task()
        self._pause.stop()
        self._longest.stop()
        self._stands_for = None
        self._pending = self.is_apart = False
        self.fault = None
        self._kept = []
        if self._edit.isVisible():
            self._begin()
        self.changed.emit()

    def _follow(self) -> None:
        """Change the text to what the form is now."""
        known, project = self.survey, self._document.project
        if known is None or self._stands_for is None:
            self._look()  # which comes back here
            return
        if project is not self._stands_for:
            patches = patches_between(known.text, known.root, self._stands_for, project)
            self._stands_for = project
            self._edit.apply(patches)
            if patches:
                self._look()
                return
        self.surveyed.emit()

    def _look(self) -> None:
        """Find the spans of the text, off the UI thread."""
        self._drop_task()
        text, revision = self._edit.text(), self._edit.revision
        self._task = self._tasks.run(
            say("Looking at the source"),
            lambda _task: survey(text),
            lambda found: self._on_survey(found, revision),
            self._failed,
            self,
            background=True,
        )

    def _on_survey(self, found: Survey, revision: int) -> None:
        self._task = None
        if revision == self._edit.revision:
            self._note_survey(found)
            if self.is_held or self._pending:
                self.surveyed.emit()
            else:
                self._follow()

    # -- whole texts ---------------------------------------------------------------------------

    def _begin(self) -> None:
        held = self._document.held
        if held:
            self._kept = list(reversed(held[1:]))
            self._stands_for = self._document.project
            self._edit.show_text(held[0])
            self._read_as_typed()
        else:
            self._write()

    def _read_as_typed(self) -> None:
        """Read a text that is not the form; it becomes the form only at the person's word."""
        self._stands_for = self._document.project
        self._pending = self.is_apart = True
        self._read()
        self.changed.emit()

    def _write(self) -> None:
        """Write the form's text, off the UI thread."""
        self._drop_task()
        self._pending = False
        self._edit.setReadOnly(True)  # for a moment, as what is typed now would be replaced
        project = self._document.project
        self._task = self._tasks.run(
            say("Writing the source"),
            lambda _task: survey(source_text(project)),
            lambda found: self._on_written(project, found),
            self._failed,
            self,
            background=True,
        )

    def _on_written(self, project: Project, found: Survey) -> None:
        self._task = None
        self._edit.setReadOnly(False)
        first = self._stands_for is None
        self._stands_for = project
        self.fault, self.is_apart, self._pending = None, False, False
        if first:
            self._edit.show_text(found.text)
        else:
            self._edit.replace_all(found.text)
        self._note_survey(found)
        self._hold()
        self._follow()

    # -- inside --------------------------------------------------------------------------------

    def _hold(self) -> None:
        """Note what is typed and not in the form, so that neither a crash nor a click drops it."""
        current = [self._edit.text()] if self.is_held else []
        self._document.hold((*current, *reversed(self._kept)))
        self.changed.emit()

    def _note_survey(self, found: Survey) -> None:
        self._survey = found
        self._surveyed_revision = self._edit.revision

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _failed(self, fault: BuilderError) -> None:
        """Keep the text, though nothing can be said about it."""
        self._task = None
        log.warning("the source could not be read: %s", fault.message)
        self._edit.setReadOnly(False)
        self.fault = SourceFault(fault.message, 0, 0)
        self._hold()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._read)
        return timer
