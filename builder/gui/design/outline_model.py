"""What the outline lists: the fields of the open form, and its steps with their pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPixmap

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
from builder.form.named_pipes import Pipes
from builder.form.texts import LocalText
from builder.gui.design.canvas.dragging import KIND_MIME, put_moved_ids
from builder.gui.design.clipboard import FIELDS_MIME
from builder.gui.design.commands import FieldCommands
from builder.gui.design.step_pictures import StepPictures
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.widgets.icons import icon
from builder.gui.widgets.picture_sources import has_picture
from builder.gui.widgets.theme import colours

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT: Final = 28
_STEP_HEIGHT: Final = 68
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
        self._steps: dict[str, tuple[int, int]] = {}
        self._pictures: StepPictures | None = None
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

    def draw_steps(self, pictures: StepPictures) -> None:
        """Show the picture of each step at its row."""
        self._pictures = pictures
        pictures.drawn.connect(self._on_drawn)

    @property
    def steps(self) -> Mapping[str, tuple[int, int]]:
        """The row of each step, and the one behind its last field, by the step's id."""
        return self._steps

    def inside(self, step_id: str) -> tuple[int, int]:
        """Return the first row in a step, and the one behind its last."""
        first, end = self._steps[step_id]
        return first + 1, end

    def step_at(self, row: int) -> str:
        """Return the id of the step that a row begins or is in; empty for none."""
        inside = (step for step, (first, end) in self._steps.items() if first <= row < end)
        return next(inside, "")

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
                words = words_of(field, self._language.current, self._default_language)
                return self._pipes.shown(words)
            case Qt.ItemDataRole.EditRole:
                return self._pipes.editable(self._stored(field))
            case Qt.ItemDataRole.DecorationRole:
                picture = self._picture_of(field)
                return picture if picture is not None else icon(kind_of(field).icon)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, _STEP_HEIGHT if field.id in self._steps else _ROW_HEIGHT)
            case _:
                return self._said(field, role)

    def _stored(self, field: Field) -> str:
        text = _text_of(field)
        return text.in_language(self._language.current) if text else ""

    @property
    def _pipes(self) -> Pipes:
        return Pipes(self._document.project, self._language.current)

    def _picture_of(self, field: Field) -> QPixmap | None:
        if self._pictures is None or field.id not in self._steps:
            return None
        first, end = self._steps[field.id]
        project = self._document.project
        return self._pictures.picture(project, self._fields[first:end], self._language.current)

    def _on_drawn(self, ids: set[str]) -> None:
        for each in ids & self._rows.keys():
            index = self.index(self._rows[each])
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

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
        before = self._stored(self._fields[index.row()])
        words = self._pipes.stored(str(value), before)
        self._commands.word(self.id_at(index.row()), self._language.current, words)
        return True

    def mimeTypes(self) -> list[str]:
        return [FIELDS_MIME, KIND_MIME, "text/uri-list"]

    def canDropMimeData(
        self, mime: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: _Index
    ) -> bool:
        return mime.hasFormat(FIELDS_MIME) or mime.hasFormat(KIND_MIME) or has_picture(mime)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = {self.id_at(each.row()) for each in indexes}
        mime = self._commands.mime(ids)
        put_moved_ids(mime, self._commands.whole(ids))
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
        elif change.in_place and _kinds_stay(change):
            self._fields = change.new.fields
        else:
            self._take()
        if replaced > start:
            self.dataChanged.emit(self.index(start), self.index(replaced - 1))

    def _take(self) -> None:
        self._default_language = self._document.project.default_language
        self._fields = self._document.project.fields
        self._rows = {field.id: row for row, field in enumerate(self._fields)}
        begins = [row for row, field in enumerate(self._fields) if isinstance(field, StepField)]
        ends = [*begins[1:], len(self._fields)]
        self._steps = {
            self._fields[begin].id: (begin, end)
            for begin, end in zip(begins, ends[: len(begins)], strict=True)
        }


def _kinds_stay(change: Change) -> bool:
    """Tell whether each field that an edit in place changed is of the kind that it was."""
    pairs = zip(change.old_span, change.new_span, strict=True)
    return all(type(old) is type(new) for old, new in pairs)
