"""Small pictures of a form's steps, for the outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from builder.form.fields import Field, StepField
from builder.form.page_words import PageWords
from builder.form.project import Project, Theme
from builder.form.texts import LocalText
from builder.gui.design.canvas.thumbnail import thumbnail
from builder.value import dataclass

PICTURE_SIZE: Final = QSize(48, 56)
_PAUSE_MS: Final = 250
# More do not show in a picture of this size.
_MOST: Final = 8


@dataclass(frozen=True)
class _MadeOf:
    """What a picture was drawn from."""

    fields: tuple[Field, ...]
    theme: Theme
    words: PageWords
    language: str
    dark: bool

    def is_same(self, other: _MadeOf) -> bool:
        """Tell whether a picture of the other looks like this one."""
        return (
            len(self.fields) == len(other.fields)
            and all(a is b for a, b in zip(self.fields, other.fields, strict=True))
            and replace(self, fields=()) == replace(other, fields=())
        )


class StepPictures(QObject):
    """Draws the picture of each step that is looked at, a moment after the step changed.

    Args:
        view: The widget that shows them, whose font and colours they have.

    Signals:
        drawn(ids): The pictures of these steps are different.
    """

    drawn = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._project: Project | None = None
        self._pictures: dict[str, tuple[_MadeOf, QPixmap]] = {}
        self._stale: dict[str, _MadeOf] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        self._empty = QPixmap(PICTURE_SIZE)
        self._empty.fill(self._view.palette().midlight().color())

    def picture(self, project: Project, fields: Sequence[Field], language: str) -> QPixmap:
        """Return the picture of a step as last drawn; a newer one is drawn soon if it changed.

        Args:
            project: The form.
            fields: The step, and the fields in it.
            language: The language shown.
        """
        step = fields[0].id
        shown = tuple(fields[: _MOST + 1])
        dark = self._view.palette().window().color().lightness() < 128
        made_of = _MadeOf(shown, project.theme, project.page_words, language, dark)
        known = self._pictures.get(step)
        if known is None or not known[0].is_same(made_of):
            self._project = project
            self._stale[step] = made_of
            if not self._timer.isActive():
                self._timer.start()
        return known[1] if known else self._empty

    def _draw(self) -> None:
        project, stale = self._project, self._stale
        self._stale = {}
        if project is None:
            return
        for step, made_of in stale.items():
            head, *fields = made_of.fields
            title = head.text if isinstance(head, StepField) else project.texts.title
            texts = replace(project.texts, title=title, intro=LocalText())
            page = replace(project, fields=tuple(fields), texts=texts)
            view = self._view
            picture = thumbnail(
                page,
                PICTURE_SIZE,
                view.font(),
                view.palette(),
                view.devicePixelRatioF(),
                made_of.language,
            )
            self._pictures[step] = (made_of, QPixmap.fromImage(picture))
        self.drawn.emit(set(stale))
