"""The outline: the form's fields as a plain list, for overview and for assistive technology."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from builder.form.fields import AnsweredField, Field, HeadingField, NamedField, ParagraphField
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.state.change import Change
from builder.gui.state.derived import Finding
from builder.gui.state.document import Document
from builder.gui.state.selection import Selection
from builder.gui.widgets.icons import icon

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT: Final = 28


def words_of(field: Field, language: str) -> str:
    """Return what a field is called in a list."""
    words = ""
    if isinstance(field, AnsweredField):
        words = field.label.best(language)
    elif isinstance(field, HeadingField | ParagraphField):
        words = field.text.best(language)
    if not words:
        words = field.name if isinstance(field, NamedField) else kind_of(field).label
    return " ".join(words.split())[:200]


class OutlineModel(QAbstractListModel):
    """The fields of the open form; changes touch only the rows that changed."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = document.project.default_language
        self._fields: tuple[Field, ...] = document.project.fields
        self._rows = {field.id: row for row, field in enumerate(self._fields)}
        self._findings: dict[str, str] = {}
        document.changed.connect(self._on_changed)

    def row_of(self, field_id: str) -> int | None:
        """Return a field's row."""
        return self._rows.get(field_id)

    def id_at(self, row: int) -> str:
        """Return the id of a row's field."""
        return self._fields[row].id

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Name what is wrong in the tooltips of its fields."""
        texts: dict[str, str] = {}
        for each in findings:
            if each.place.field_id:
                known = texts.get(each.place.field_id)
                texts[each.place.field_id] = f"{known}\n{each.text}" if known else each.text
        self._findings = texts

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._fields)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        field = self._fields[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words_of(field, self._language)
            case Qt.ItemDataRole.DecorationRole:
                return icon(kind_of(field).icon)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, _ROW_HEIGHT)
            case Qt.ItemDataRole.ToolTipRole:
                name = field.name if isinstance(field, NamedField) else kind_of(field).label
                return self._findings.get(field.id, name)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                found = self._findings.get(field.id, "")
                return f"{kind_of(field).label}. {found}".strip()
        return None

    def _on_changed(self, change: Change) -> None:
        new = change.new
        if change.opened or new.default_language != self._language:
            self.beginResetModel()
            self._language = new.default_language
            self._take(new)
            self.endResetModel()
            return
        start, old_end, new_end = change.start, change.old_end, change.new_end
        replaced = min(old_end, new_end)
        if old_end > replaced:
            self.beginRemoveRows(QModelIndex(), replaced, old_end - 1)
            self._take(new)
            self.endRemoveRows()
        elif new_end > replaced:
            self.beginInsertRows(QModelIndex(), replaced, new_end - 1)
            self._take(new)
            self.endInsertRows()
        else:
            self._take(new)
        if replaced > start:
            self.dataChanged.emit(self.index(start), self.index(replaced - 1))

    def _take(self, project: Project) -> None:
        self._fields = project.fields
        self._rows = {field.id: row for row, field in enumerate(project.fields)}


class Outline(QListView):
    """The list itself, its selection kept equal to the shared one.

    Args:
        document: The open form.
        selection: The selected fields.
    """

    def __init__(
        self, document: Document, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName("Fields of the form")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(16, 16))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._selection = selection
        self._following = False
        self.outline_model = OutlineModel(document, self)
        self.setModel(self.outline_model)
        self.selectionModel().selectionChanged.connect(self._on_own_selection)
        self.doubleClicked.connect(self._on_double_click)
        selection.changed.connect(self._on_selected)
        document.changed.connect(self._on_changed)
        self._on_selected(selection.ids)

    def _on_own_selection(self) -> None:
        if not self._following:
            rows = self.selectionModel().selectedIndexes()
            self._selection.select(self.outline_model.id_at(each.row()) for each in rows)

    def _on_double_click(self, index: QModelIndex) -> None:
        field_id = self.outline_model.id_at(index.row())
        self._selection.place_requested.emit(Place(field_id=field_id, attribute="label"))

    def _on_changed(self, change: Change) -> None:
        if change.opened or not change.in_place:
            self._on_selected(self._selection.ids)

    def _on_selected(self, ids: frozenset[str]) -> None:
        """Select the rows of these fields, in runs, as a thousand single ones would be slow."""
        rows = sorted(row for each in ids if (row := self.outline_model.row_of(each)) is not None)
        wanted = QItemSelection()
        begin = 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                model = self.outline_model
                wanted.select(model.index(rows[begin]), model.index(row))
                begin = place + 1
        self._following = True
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if len(rows) == 1:
            self.selectionModel().setCurrentIndex(
                self.outline_model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.scrollTo(self.outline_model.index(rows[0]))
        self._following = False
