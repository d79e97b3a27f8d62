"""Forms of other programs in and out, with a report of what became of each part."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError, IsProjectError
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.state.services import Services
from builder.gui.widgets.file_drop import is_project
from builder.say import say

if TYPE_CHECKING:
    from builder.form.project import Project
    from builder.gui.shell.report_dialog import ReportDialog
    from builder.gui.widgets.tasks import Task
    from builder.importers import ExportReport, Import

_READ: Final = say("Forms (*.xlsx *.csv *.tsv *.json *.html *.htm);;All files (*)")
_WRITTEN: Final = {
    "xlsform": (say("Export as XLSForm"), ".xlsx", "XLSForm (*.xlsx)"),
    "json-schema": (say("Export as JSON Schema"), ".json", "JSON Schema (*.json)"),
}


class Exchange(QObject):
    """Reads forms of other programs, and writes the open form for them.

    Args:
        services: The application's shared parts.
        files: Brings what was read into the document.
        window: The parent of dialogs.

    Signals:
        taken(): An imported form is the open one.
        project_found(path): This file is a project of this program, which can be opened.
    """

    taken = Signal()
    project_found = Signal(object)

    def __init__(self, services: Services, files: ProjectFiles, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._files = files
        self._window = window
        self._reading: Task[Import] | None = None

    def choose(self) -> None:
        """Ask for a file, and read it."""
        path = self._services.document.path
        folder = path.parent if path else None
        chosen = self._services.messages.open_file(say("Import a form"), _READ, folder)
        if chosen is not None:
            self.read(chosen)

    def read(self, path: Path) -> None:
        """Read a file, and show what would become of it; nothing is replaced yet."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._services.tasks.run(
            say("Reading {file}", file=path.name),
            lambda _task: _read(path),
            partial(self._show, path),
            partial(self._fail, path),
            self,
        )

    def export(self, target: str) -> None:
        """Ask where to write the open form for other programs, and write it.

        Args:
            target: ``xlsform`` or ``json-schema``.
        """
        title, suffix, pattern = _WRITTEN[target]
        document = self._services.document
        folder = document.path.parent if document.path else Path.home()
        suggested = folder / f"{self._files.name}{suffix}"
        chosen = self._services.messages.save_file(title, pattern, suggested)
        if chosen is None:
            return
        named = chosen if chosen.suffix.lower() == suffix else Path(f"{chosen}{suffix}")
        # The dialog asked about another name than the one that is written.
        asked = named == chosen
        self._services.tasks.run(
            say("Writing {file}", file=named.name),
            lambda _task: _write(document.project, named, target, force=asked),
            self._show_written,
            self._services.messages.error,
            self,
        )

    def _fail(self, path: Path, fault: BuilderError) -> None:
        self._reading = None
        if isinstance(fault, IsProjectError):
            self.project_found.emit(path)
            return
        self._services.messages.error(fault)

    def _show(self, path: Path, found: Import) -> None:
        self._reading = None
        dialog = self._dialog(say("What becomes of {file}", file=path.name), found.summary)
        dialog.show_rows(found.report, _called(found))
        dialog.offer(say("Open as a new form"))
        dialog.accepted.connect(lambda: self._take(found))
        dialog.open()

    def _take(self, found: Import) -> None:
        if self._files.take(found.project):
            self.taken.emit()

    def _show_written(self, done: ExportReport) -> None:
        dialog = self._dialog(
            say("Written: {file}", file=done.path.name),
            say(
                "Imported here again, it gives the same form. Other programs read what is marked "
                "so."
            ),
        )
        dialog.show_rows(done.report, ())
        dialog.open()

    def _dialog(self, title: str, summary: str) -> ReportDialog:
        from builder.gui.shell.report_dialog import ReportDialog  # noqa: PLC0415 - on first use

        return ReportDialog(title, summary, self._window)


def promise(path: Path) -> str:
    """Return what is said of a file that is dragged: what becomes of it if it is dropped."""
    if is_project(path):
        return say("Drop to open “{file}”.", file=path.name)
    return say("Drop to import “{file}” as a form.", file=path.name)


def _read(path: Path) -> Import:
    from builder.importers import read_form  # noqa: PLC0415 - with the first file

    return read_form(path)


def _write(project: Project, path: Path, target: str, *, force: bool) -> ExportReport:
    from builder.importers import export_form  # noqa: PLC0415 - with the first file

    return export_form(project, path, target, force=force)


def _called(found: Import) -> tuple[str, ...]:
    """Return what is still to be mended in an imported form."""
    return tuple(each.text for each in found.findings if each.severity == "error")
