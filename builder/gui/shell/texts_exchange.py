"""Lists of texts for translators, out and in, with a report of what became of each row."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError
from builder.gui.shell.project_files import ProjectFiles
from builder.gui.state.services import Services
from builder.say import listed, say, say_count

if TYPE_CHECKING:
    from builder.form.project import Project
    from builder.translations.taking import Taking

_READ: Final = say("Translations (*.csv *.tsv *.xlf *.xliff);;All files (*)")


class TextsExchange(QObject):
    """Writes the texts of the open form for translators, and takes translations.

    Args:
        services: The application's shared parts.
        files: Knows what the form is called.
        window: The parent of dialogs.
    """

    def __init__(self, services: Services, files: ProjectFiles, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._files = files
        self._window = window

    def export_table(self) -> None:
        """Ask where to write a table of all languages, and write it."""
        suggested = self._folder() / f"{self._files.name}.csv"
        chosen = self._services.messages.save_file(
            say("Export the texts"), say("Table (*.csv)"), suggested
        )
        if chosen is None:
            return
        named = chosen if chosen.suffix.lower() == ".csv" else Path(f"{chosen}.csv")
        # The dialog asked about another name than the one that is written.
        self._write([(named, "")], force=named == chosen)

    def export_xliff(self) -> None:
        """Ask for a folder, and write one file for each translation there."""
        languages = self._services.document.project.languages[1:]
        messages = self._services.messages
        if not languages:
            messages.error(
                BuilderError(
                    say("An XLIFF file holds one translation, and the form has none."),
                    say("Add a language to the form first."),
                )
            )
            return
        folder = messages.folder(say("Folder for one XLIFF file per language"), self._folder())
        if folder is None:
            return
        wanted = [(folder / f"{self._files.name}.{tag}.xlf", tag) for tag in languages]
        there = [path.name for path, _ in wanted if path.exists()]
        asked = not there or messages.confirm(
            say_count("Replace {count:,} file?", "Replace {count:,} files?", len(there)),
            "\n".join(there),
            say("Replace"),
        )
        if asked:
            self._write(wanted, force=True)

    def choose(self) -> None:
        """Ask for a list of translations, and show what it does to the form."""
        path = self._services.messages.open_file(say("Import translations"), _READ, self._folder())
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a list of translations, and show what it does to the form."""
        project = self._services.document.project
        self._services.tasks.run(
            say("Reading {file}", file=path.name),
            lambda _task: _take(project, path),
            partial(self._show, path, project),
            self._services.messages.error,
            self,
        )

    def _folder(self) -> Path:
        path = self._services.document.path
        return path.parent if path else Path.home()

    def _write(self, wanted: list[tuple[Path, str]], *, force: bool) -> None:
        project = self._services.document.project
        names = listed(path.name for path, _ in wanted)
        self._services.tasks.run(
            say("Writing {files}", files=names),
            lambda _task: _export(project, wanted, force=force),
            lambda _done: self._services.messages.information(
                say("Written: {files}.", files=names)
            ),
            self._services.messages.error,
            self,
        )

    def _show(self, path: Path, project: Project, taking: Taking) -> None:
        from builder.gui.shell.report_dialog import ReportDialog  # noqa: PLC0415 - on first use

        dialog = ReportDialog(
            say("What {file} changes", file=path.name), taking.summary, self._window
        )
        dialog.setObjectName("texts_report_dialog")  # by which the manual knows its page
        dialog.show_rows(taking.report, ())
        if taking.project != project:
            dialog.offer(
                say_count(
                    "Take the {count:,} sound row", "Take the {count:,} sound rows", taking.sound
                )
                if taking.wrong
                else say("Take the translations")
            )
            dialog.accepted.connect(lambda: self._take(project, taking))
        dialog.open()

    def _take(self, project: Project, taking: Taking) -> None:
        # The dialog keeps the window from other edits, but a changed file may be read again.
        if self._services.document.project is project:
            self._services.document.edit(say("Import translations"), taking.project)
        else:
            self._services.messages.error(
                BuilderError(
                    say("The form changed while the report was shown."),
                    say("Import the list again."),
                )
            )


def _export(project: Project, wanted: list[tuple[Path, str]], *, force: bool) -> None:
    from builder.translations.files import export_texts  # noqa: PLC0415 - with the first file

    for path, language in wanted:
        export_texts(project, path, language=language, force=force)


def _take(project: Project, path: Path) -> Taking:
    from builder.translations.files import import_texts  # noqa: PLC0415 - with the first file

    return import_texts(project, path)
