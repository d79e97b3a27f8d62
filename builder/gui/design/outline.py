"""The outline: the form's fields as a plain list, for overview and for assistive technology."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from builder.form.fields import (
    AnsweredField,
    Field,
    HeadingField,
    LinkField,
    NamedField,
    ParagraphField,
    StepField,
)
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.design.canvas.dragging import KIND_MIME, put_moved_ids
from builder.gui.design.clipboard import FIELDS_MIME
from builder.gui.design.commands import FieldCommands
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import colours

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT: Final = 28
_LONGEST: Final = 200


def words_of(field: Field, language: str, default_language: str) -> str:
    """Return what a field is called in a list."""
    words = field.wording.best(language, default_language)
    if not words:
        words = field.name if isinstance(field, NamedField) else kind_of(field).label
    return " ".join(words.split())[:_LONGEST]


def _text_of(field: Field) -> LocalText | None:
    """Return the text that a field is called by, if its kind has one."""
    match field:
        case AnsweredField():
            return field.label
        case HeadingField() | ParagraphField() | LinkField() | StepField():
            return field.text
        case _:
            return None


class OutlineModel(QAbstractListModel):
    """The fields of the open form; changes touch only the rows that changed.

    Args:
        document: The open form.
        language: The language shown.
        commands: What can be done to fields.

    Attributes:
        is_changing: Whether rows are being added or removed, so that selection signals are ignored.
    """

    def __init__(
        self,
        document: Document,
        language: Language,
        commands: FieldCommands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_changing = False
        self._language = language
        self._commands = commands
        self._default_language = ""
        self._fields: tuple[Field, ...] = ()
        self._rows: dict[str, int] = {}
        self._findings: dict[str, tuple[str, str]] = {}
        self._document = document
        self._take()
        document.changed.connect(self._on_changed)
        language.changed.connect(self._on_language)

    def row_of(self, field_id: str) -> int | None:
        """Return a field's row."""
        return self._rows.get(field_id)

    def id_at(self, row: int) -> str:
        """Return the id of a row's field."""
        return self._fields[row].id

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the fields that something is wrong with, and say what in their tooltips."""
        found: dict[str, tuple[str, str]] = {}
        for each in findings:  # the worst come first
            if field_id := each.place.field_id:
                severity, texts = found.get(field_id, (each.severity, ""))
                found[field_id] = (severity, f"{texts}\n{each.text}".strip())
        before, self._findings = self._findings, found
        for field_id in before.keys() | found.keys():
            row = self._rows.get(field_id)
            if row is not None and before.get(field_id) != found.get(field_id):
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._fields)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        field = self._fields[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words_of(field, self._language.current, self._default_language)
            case Qt.ItemDataRole.EditRole:
                text = _text_of(field)
                return text.in_language(self._language.current) if text else ""
            case Qt.ItemDataRole.DecorationRole:
                return icon(kind_of(field).icon)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, _ROW_HEIGHT)
            case _:
                return self._said(field, role)

    def _said(self, field: Field, role: int) -> object:
        severity, texts = self._findings.get(field.id, ("", ""))
        kind = kind_of(field).label
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return texts or (field.name if isinstance(field, NamedField) else kind)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{kind}. {texts}".strip()
            case Qt.ItemDataRole.ForegroundRole if severity in ("error", "warning"):
                return QColor(colours().bad if severity == "error" else colours().warn)
        return None

    # -- renaming and dragging -----------------------------------------------------------------

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled  # between the rows
        found = flags.ItemIsSelectable | flags.ItemIsEnabled | flags.ItemIsDragEnabled
        field = self._fields[index.row()]
        in_one_line = _text_of(field) is not None and not isinstance(field, ParagraphField)
        return found | flags.ItemIsEditable if in_one_line else found

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._commands.word(self.id_at(index.row()), self._language.current, str(value))
        return True

    def mimeTypes(self) -> list[str]:
        return [FIELDS_MIME, KIND_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = {self.id_at(each.row()) for each in indexes}
        mime = self._commands.mime(ids)
        put_moved_ids(mime, ids)
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropMimeData(
        self, mime: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: _Index
    ) -> bool:
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._fields)
        self._commands.drop(mime, row, moving=action == Qt.DropAction.MoveAction)
        return True

    # -- following the form --------------------------------------------------------------------

    def _on_language(self) -> None:
        if self._fields:
            self.dataChanged.emit(self.index(0), self.index(len(self._fields) - 1))

    def _on_changed(self, change: Change) -> None:
        self.is_changing = True
        self._follow(change)
        self.is_changing = False

    def _follow(self, change: Change) -> None:
        if change.opened or change.new.default_language != self._default_language:
            self.beginResetModel()
            self._take()
            self.endResetModel()
            return
        start, old_end, new_end = change.start, change.old_end, change.new_end
        replaced = min(old_end, new_end)
        if old_end > replaced:
            self.beginRemoveRows(QModelIndex(), replaced, old_end - 1)
            self._take()
            self.endRemoveRows()
        elif new_end > replaced:
            self.beginInsertRows(QModelIndex(), replaced, new_end - 1)
            self._take()
            self.endInsertRows()
        else:
            self._take()
        if replaced > start:
            self.dataChanged.emit(self.index(start), self.index(replaced - 1))

    def _take(self) -> None:
        self._default_language = self._document.project.default_language
        self._fields = self._document.project.fields
        self._rows = {field.id: row for row, field in enumerate(self._fields)}


class Outline(QListView):
    """The list itself, its selection kept equal to the shared one.

    Rows are renamed in place (F2, double click) and moved by dragging them.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language shown.
        commands: What can be done to fields.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        language: Language,
        commands: FieldCommands,
        parent: QWidget | None = None,
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
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._selection = selection
        self._following = False
        self.outline_model = OutlineModel(document, language, commands, self)
        self.setModel(self.outline_model)
        self.selectionModel().selectionChanged.connect(self._on_own_selection)
        self.doubleClicked.connect(self._on_double_click)
        selection.changed.connect(self._on_selected)
        document.changed.connect(self._on_changed)
        self._on_selected(selection.ids)

    def event(self, event: QEvent) -> bool:
        # F2 renames here; elsewhere it is a shortcut of the canvas.
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        is_f2 = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
        if is_shortcut and is_f2 and self._is_renamed_here(self.currentIndex()):
            event.accept()
            return True
        return super().event(event)

    def _is_renamed_here(self, index: QModelIndex) -> bool:
        editable = self.outline_model.flags(index) & Qt.ItemFlag.ItemIsEditable
        return index.isValid() and bool(editable)

    def _on_own_selection(self) -> None:
        if not self._following and not self.outline_model.is_changing:
            rows = self.selectionModel().selectedIndexes()
            self._selection.select(self.outline_model.id_at(each.row()) for each in rows)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._is_renamed_here(index):
            field_id = self.outline_model.id_at(index.row())
            self._selection.place_requested.emit(Place(field_id=field_id, attribute="text"))

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
