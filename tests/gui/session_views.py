"""What each view of the form shows, and what it is meant to show of the form as it is now.

A view that joins the window joins the randomized session by one small class here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from builder.form.fields import AnsweredField, NamedField
from builder.form.kinds import kind_of
from builder.form.piping_shown import to_display
from builder.form.rules_in_words import rules_of
from builder.gui.design.canvas.canvas import Canvas
from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.design.outline_model import OutlineModel
from builder.gui.logic.rule_model import RuleModel
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.rules.ground import names_of
from builder.gui.source.workspace import SourceWorkspace
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.translations.grid_model import GridModel
from builder.gui.translations.workspace import TranslationsWorkspace
from builder.gui.widgets.theme import dress
from builder.storage import project_file
from builder.storage.codec import dump_project
from tests.gui.app_page import AppPage


class SessionView(ABC):
    """One view, compared with the form after every step."""

    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.design = app.design.workspace
        self.document = app.document
        self.services = app.window.services

    @property
    def language(self) -> str:
        return self.services.language.current

    def reopened(self) -> tuple[Document, Language, FieldCommands]:
        """Return the form as if it had just been opened, for a view that knows nothing else."""
        document = Document(self.document.project)
        language = Language(document)
        language.choose(self.language)
        return (
            document,
            language,
            FieldCommands(
                document,
                Selection(),
                self.app.dialogs,
                Folding(document),
                self.services.tasks,
            ),
        )

    @contextmanager
    def visit(self, view: str) -> Iterator[None]:
        """Go to a view that follows the form while it is seen, and back."""
        self.services.commands.run(f"go.{view}")
        yield
        self.services.commands.run("go.design")

    @abstractmethod
    def shown(self) -> object:
        """Return what is seen."""

    @abstractmethod
    def meant(self) -> object:
        """Return what is to be seen."""


class CanvasView(SessionView):
    """Every field and every text stands where a canvas puts it that knows nothing of before."""

    def shown(self) -> object:
        return self._places(self.design.canvas)

    def meant(self) -> object:
        document, language, commands = self.reopened()
        folding = Folding(document)
        selection = Selection()
        fresh = Canvas(document, selection, language, commands, folding)
        dress(fresh)  # as the one in the window
        fresh.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        policy = Qt.ScrollBarPolicy
        bar = self.design.canvas.verticalScrollBar().isVisible()
        fresh.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if bar else policy.ScrollBarAlwaysOff
        )
        fresh.resize(self.design.canvas.size())
        fresh.show()
        fresh.arrange()
        places = self._places(fresh)
        for each in (fresh, folding, selection, language, document):
            each.deleteLater()  # their connections would keep all of them
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return places

    def _places(self, canvas: Canvas) -> dict[object, QRect]:
        ids = ["", *(each.id for each in self.document.project.fields)]
        texts = {
            (each, *key): rect for each in ids for key, rect in canvas.text_rects(each).items()
        }
        fields: dict[object, QRect] = {each: canvas.rect_of(each) for each in ids[1:]}
        origin = canvas.text_rects("")["texts.title", None].topLeft()  # wherever it is scrolled to
        return {key: rect.translated(-origin) for key, rect in (fields | texts).items()}


class OutlineView(SessionView):
    """A row for each field, by the words that it is called by."""

    def shown(self) -> object:
        return self._rows(self.design.outline.outline_model)

    def meant(self) -> object:
        rows = self._rows(OutlineModel(*self.reopened()))
        assert [each for each, *_ in rows] == [each.id for each in self.document.project.fields]
        return rows

    @staticmethod
    def _rows(model: OutlineModel) -> list[tuple[object, ...]]:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return [
            (model.id_at(row), *(model.index(row, 0).data(role) for role in roles))
            for row in range(model.rowCount())
        ]


class InspectorView(SessionView):
    """The basics of the one field that is selected."""

    def shown(self) -> object:
        found: dict[str, object] = {}
        for attribute in self.meant():
            row = self.design.inspector.row(attribute)
            target = row.editor.target() if row else None
            if isinstance(target, QLineEdit):
                found[attribute] = target.text()
            elif isinstance(target, QCheckBox):
                found[attribute] = target.isChecked()
        return found

    def meant(self) -> dict[str, object]:
        project = self.document.project
        fields = [each for each in project.fields if each.id in self.services.selection.ids]
        if not fields:
            title = project.texts.title.in_language(self.language)
            return {"texts.title": to_display(title, names_of(project, self.language))}
        [field, *more] = fields
        if more or not isinstance(field, NamedField):
            return {}
        found: dict[str, object] = {"name": field.name}
        if isinstance(field, AnsweredField):
            switch = next(
                (each for each in kind_of(field).properties if each.attribute == "required"), None
            )
            if switch is not None and switch.matters(field):
                found["required"] = field.required
            label = field.label.in_language(self.language)
            found["label"] = to_display(label, names_of(project, self.language))
        return found


class LogicView(SessionView):
    """A row for each rule; it follows the form while it is seen."""

    def shown(self) -> object:
        logic = self.app.workspace("logic", LogicWorkspace)
        with self.visit("logic"):
            return self._rows(logic.rules)

    def meant(self) -> object:
        return [each.words for each in rules_of(self.document.project, self.language)]

    @staticmethod
    def _rows(model: RuleModel) -> list[str]:
        rules = (model.rule_at(row) for row in range(model.rowCount()))
        return [each.words for each in rules if each is not None]


class GridView(SessionView):
    """The words of each text in each language, as a grid shows them that has just been opened."""

    def shown(self) -> object:
        grid = self.app.workspace("translations", TranslationsWorkspace)
        with self.visit("translations"):
            return self._cells(grid.model)

    def meant(self) -> object:
        fresh = GridModel()
        fresh.show_form(self.document.project)
        fresh.want(self.app.workspace("translations", TranslationsWorkspace).model.wanted)
        return self._cells(fresh)

    @staticmethod
    def _cells(model: GridModel) -> list[tuple[object, ...]]:
        columns = range(1, model.columnCount())
        cells = ((row, model.index(row, at)) for row in range(model.rowCount()) for at in columns)
        return [
            (model.text(row).placed.place, model.words(index), model.state(index))
            for row, index in cells
        ]


class SourceView(SessionView):
    """The text of the project's file, once it has caught up."""

    def shown(self) -> object:
        source = self.app.workspace("source", SourceWorkspace)
        with self.visit("source"):
            self.app.bot.waitUntil(lambda: source.agreement.is_settled)
            return source.edit.toPlainText()

    def meant(self) -> object:
        return dump_project(self.document.project)


class FileView(SessionView):
    """The file, as long as the window says that everything is saved."""

    def shown(self) -> object:
        path = self.document.path
        saved = path is not None and self.document.is_clean
        return project_file.read(path).project if path and saved else None

    def meant(self) -> object:
        saved = self.document.path is not None and self.document.is_clean
        return self.document.project if saved else None


VIEWS = (CanvasView, OutlineView, InspectorView, LogicView, GridView, SourceView, FileView)
