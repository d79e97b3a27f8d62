"""Pictures that are dropped on the form or pasted into it, made fit for a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject

from builder.errors import BuilderError
from builder.form import edits
from builder.form.fields import ImageField
from builder.form.names import new_id
from builder.form.pictures import PICTURE_MAX
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.gui.state.document import Document
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.picture_sources import (
    PictureSource,
    picture_sources,
    takes_still,
)
from builder.gui.widgets.pictures import PreparedPicture
from builder.gui.widgets.tasks import Task, Tasks
from builder.say import said_of, say, say_count


class PictureTaking(QObject):
    """Prepares pictures off the UI thread, and puts them into the form that they were meant for.

    Args:
        document: The open form.
        messages: Where is said what became of a picture.
        tasks: Where pictures are prepared.
        parent: What ends it.
    """

    def __init__(
        self, document: Document, messages: Messages, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._messages = messages
        self._tasks = tasks
        self._under_way: list[Task[list[PreparedPicture]]] = []
        document.replaced.connect(self._forget)

    def insert(self, mime: QMimeData, position: int, doing: Callable[[int], str]) -> None:
        """Make a picture field of each picture in some data.

        Args:
            mime: The data.
            position: Where the fields go; the field that stands there now is behind them then.
            doing: Says for Undo what is done to how many fields.
        """
        fields = self._document.project.fields
        behind = fields[position].id if position < len(fields) else ""
        sources = picture_sources(mime)

        def take(pictures: Sequence[PreparedPicture]) -> None:
            project = self._document.project
            made = [
                _field(each.name, picture, project.default_language)
                for each, picture in zip(sources, pictures, strict=True)
            ]
            changed = edits.insert_fields(project, made, _place_before(project, behind, position))
            self._document.edit(doing(len(made)), changed)

        self._prepare(sources, take)

    def fill(self, mime: QMimeData, field_id: str) -> None:
        """Put the first picture in some data into a picture field."""

        def take(pictures: Sequence[PreparedPicture]) -> None:
            project = self._document.project
            field = next((each for each in project.fields if each.id == field_id), None)
            if isinstance(field, ImageField):  # it may be gone, or of another kind by now
                changed = edits.change_field(project, field_id, source=pictures[0].url)
                self._document.edit(say("Change picture"), changed)

        self._prepare(picture_sources(mime)[:1], take)

    def _prepare(
        self,
        sources: Sequence[PictureSource],
        take: Callable[[Sequence[PreparedPicture]], None],
    ) -> None:
        if not sources:
            return

        def work(task: Task[list[PreparedPicture]]) -> list[PreparedPicture]:
            pictures = []
            for each in sources:
                task.end_if_cancelled()
                pictures.append(each.prepare(PICTURE_MAX))
            return pictures

        def done(pictures: list[PreparedPicture]) -> None:
            # Once they are there, nobody sees that they moved before.
            if any(each.is_still for each in pictures) and not takes_still(self._messages):
                return
            take(pictures)
            self._messages.tell(_note(sources, pictures))

        label = say_count("Reading {count:,} picture", "Reading {count:,} pictures", len(sources))
        task = self._tasks.run(label, work, done, self._on_failed, self)
        self._under_way.append(task)
        task.finished.connect(lambda: self._under_way.remove(task))

    def _forget(self) -> None:
        """Give up what is under way: it was for the form before."""
        for each in self._under_way:
            each.cancel()

    def _on_failed(self, fault: BuilderError) -> None:
        self._messages.error(fault)


def _field(name: str, picture: PreparedPicture, language: str) -> ImageField:
    words = name.replace("_", " ").replace("-", " ").strip()
    return ImageField(id=new_id(), source=picture.url, alt=LocalText.of({language: words}))


def _place_before(project: Project, field_id: str, position: int) -> int:
    """Return where a field stands now; if it is gone, where it stood. At the end without one."""
    if not field_id:
        return len(project.fields)
    ids = [each.id for each in project.fields]
    return ids.index(field_id) if field_id in ids else position


def _note(sources: Sequence[PictureSource], pictures: Sequence[PreparedPicture]) -> str:
    """Say what was done to pictures; empty if nothing was."""
    if len(pictures) == 1:
        return pictures[0].note
    named = zip(sources, pictures, strict=True)
    return " ".join(said_of(each.name, picture.note) for each, picture in named if picture.note)
