"""New, open, save: the open form and the file that it came from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from builder.errors import BuilderError, ConflictError
from builder.form.naming import named_after_file
from builder.form.project import Project
from builder.gui.state.document import Document
from builder.gui.widgets.messages import Messages
from builder.say import say
from builder.storage import project_file
from builder.storage.starters import open_starter, starters

_PATTERN: Final = say("Webview projects (*{suffix})", suffix=project_file.SUFFIX)
_OPENED: Final = f"{_PATTERN};;{say('All files')} (*)"  # one may have been renamed


class ProjectFiles(QObject):
    """Brings projects from files into the document and back, and loses nothing on the way.

    Args:
        document: The open form.
        messages: Where to ask and complain.
        commit: Called before anything is saved or left: ends typing that is still under way.

    Signals:
        opened(path): A project was opened from or saved to this file; a :class:`Path`.
        missing(path): A project that should be there is not; a :class:`Path`.
    """

    opened = Signal(object)
    missing = Signal(object)

    def __init__(
        self,
        document: Document,
        messages: Messages,
        commit: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._messages = messages
        self._commit = commit

    @property
    def name(self) -> str:
        """What the open form is called in titles."""
        path = self._document.path
        return path.name.removesuffix(project_file.SUFFIX) if path else self._document.project.name

    def new(self, starter: str) -> bool:
        """Begin a new form from a starter; tells whether it was done."""
        if not self.may_leave():
            return False
        try:
            project = open_starter(starter)
        except BuilderError as fault:
            self._messages.error(fault)
            return False
        self._document.open(project)
        return True

    def take(self, project: Project) -> bool:
        """Make a project that is in no file the open one; tells whether it was done."""
        if not self.may_leave():
            return False
        self._document.open(project, unsaved=True)
        return True

    def choose(self) -> bool:
        """Ask for a project file and open it; tells whether it was done."""
        path = self._document.path
        chosen = self._messages.open_file(
            say("Open a project"), _OPENED, path.parent if path else None
        )
        return chosen is not None and self.open(chosen)

    def open(self, path: Path) -> bool:
        """Open a project file; tells whether it was done. A faulty one changes nothing.

        For one that is not there the person may choose where it is now.
        """
        # Read before anything is asked, as there may be nothing to leave the open form for.
        try:
            found = project_file.read(path)
            saved = self._document.find_fingerprint
            if not self.may_leave():
                return False
            if self._document.find_fingerprint is not saved:  # into this file, perhaps
                found = project_file.read(path)
        except BuilderError as fault:
            if not path.exists():
                return self._look_for(path, fault.message)
            self._messages.error(fault)
            return False
        self._document.open(found.project, found.path, lambda: found.fingerprint)
        self.opened.emit(found.path)
        return True

    def _look_for(self, path: Path, problem: str) -> bool:
        """Offer to look for a project that is not where it was; tells whether one was opened."""
        has_folder = path.parent.is_dir()
        wanted = self._messages.confirm(
            problem,
            say("It was moved, renamed or deleted.")
            if has_folder
            else say("Its folder is not there either. A drive may not be connected."),
            say("Look for it…"),
        )
        near = next((each for each in path.parents if each.is_dir()), None)
        found = self._messages.open_file(say("Open a project"), _OPENED, near) if wanted else None
        done = found is not None and self.open(found)
        if done or has_folder:  # a drive comes back, and its projects are listed then
            self.missing.emit(path)
        return done

    def save(self) -> bool:
        """Save to the file that it came from, or ask for one; tells whether it was done."""
        self._commit()
        document = self._document
        if document.path is None:
            return self.save_as()
        return self._write(document.path, document.fingerprint)

    def save_as(self) -> bool:
        """Ask for a file and save to it; tells whether it was done."""
        self._commit()
        document = self._document
        suggested = document.path or Path.home() / f"{_file_name(document.project.name)}"
        chosen = self._messages.save_file(say("Save the project"), _PATTERN, suggested)
        if chosen is None:
            return False
        if not chosen.name.endswith(project_file.SUFFIX):
            chosen = chosen.with_name(
                chosen.name.removesuffix(".json").removesuffix(".webview") + project_file.SUFFIX
            )
            # The dialog asked about another name than the one that is written.
            return self._write(chosen, None)
        return self._write(chosen, document.fingerprint, force=True)

    def reload(self, project: Project, fingerprint: str) -> None:
        """Take what another program wrote into the form's file, as one step that can be undone."""
        self._commit()
        if self._document.path is not None:
            self._document.reload(say("Reload the changed file"), project, fingerprint)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; tells whether the form may be given up."""
        self._commit()
        if self._document.held and not self._messages.confirm(
            say("Discard the text in Source that is not part of the form?"),
            say(
                "It has a fault, or the form was changed elsewhere. To keep it, cancel and look at "
                "Design, Source."
            ),
            say("Discard"),
            dangerous=True,
        ):
            return False
        if self._document.is_clean:
            return True
        answer = self._messages.unsaved(self.name)
        if answer == "save":
            return self.save()
        return answer == "discard"

    def _write(self, path: Path, expected: str | None, *, force: bool = False) -> bool:
        document = self._document
        project = self._named(path)
        try:
            fingerprint = project_file.write(path, project, expected, force=force)
        except ConflictError as fault:
            replace = self._messages.confirm(
                fault.message,
                say("Replacing it loses what is there now. To keep both, cancel and use Save as."),
                say("Replace"),
                dangerous=True,
            )
            return replace and self._write(path, expected, force=True)
        except BuilderError as fault:
            self._messages.error(fault)
            return False
        document.edit(say("Call the form as its file"), project)
        document.mark_saved(path, fingerprint)
        self.opened.emit(path)
        return True

    def _named(self, path: Path) -> Project:
        """Return the form as it is called in a file that it was not in before."""
        project = self._document.project
        if path in (self._document.path, path.with_name(_file_name(project.name))):
            return project
        stem = path.name.removesuffix(project_file.SUFFIX)
        return named_after_file(project, stem, [each.title for each in starters()])


def _file_name(name: str) -> str:
    plain = "".join(c if c.isalnum() or c in " -_" else " " for c in name)
    return ("-".join(plain.lower().split()) or "form") + project_file.SUFFIX
