"""The outline: the form's fields as a plain list, for overview and for assistive technology."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from builder.form.place import Place
from builder.gui.design.canvas.cursor import PLAIN
from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.design.outline_model import OutlineModel
from builder.gui.design.step_delegate import StepDelegate
from builder.gui.design.step_pictures import StepPictures
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.say import say

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Outline(QListView):
    """The list itself, its selection kept equal to the shared one.

    Rows are renamed in place (F2, double click) and moved by dragging them. Steps are pages that
    are folded by their arrow, or with the left and right arrow keys.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language shown.
        commands: What can be done to fields.
        folding: Which steps are folded.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        language: Language,
        commands: FieldCommands,
        folding: Folding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(say("Fields of the form"))
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
        self._hidden: set[int] = set()
        self.outline_model = OutlineModel(document, language, commands, self)
        self.outline_model.draw_steps(StepPictures(self))
        self.setModel(self.outline_model)
        self.setItemDelegate(StepDelegate(folding, self))
        self._folding = folding
        folding.changed.connect(self._fold)
        self.selectionModel().selectionChanged.connect(self._on_own_selection)
        self.doubleClicked.connect(self._on_double_click)
        selection.changed.connect(self._on_selected)
        document.changed.connect(self._on_changed)
        self._fold()
        self._on_selected(selection.ids)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _ADDING == _ADDING:
            # What is selected stays; Qt would take back the range that was selected last.
            select = QItemSelectionModel.SelectionFlag.Select
            self.selectionModel().select(QItemSelection(), select)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # As in a tree: the key that points to where lines begin folds.
        mirrored = self.isRightToLeft()
        folds = {Qt.Key.Key_Left: not mirrored, Qt.Key.Key_Right: mirrored}
        index = self.currentIndex()
        plain = event.modifiers() in PLAIN and event.key() in folds
        if plain and index.isValid() and self.outline_model.steps:
            step = self.outline_model.step_at(index.row())
            if step:
                self._folding.fold(step, folded=folds[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _fold(self) -> None:
        """Hide the rows of the steps that are folded; the keyboard goes to the step's own row."""
        model, folded = self.outline_model, self._folding.folded
        # Rows of one height are laid out at once; those of steps are higher.
        self.setUniformItemSizes(not model.steps)
        hidden = {row for each in folded & model.steps.keys() for row in range(*model.inside(each))}
        for row in self._hidden ^ hidden:
            if row < model.rowCount():
                self.setRowHidden(row, row in hidden)
        self._hidden = hidden
        current = self.currentIndex().row()
        if current in hidden:
            index = model.index(model.steps[model.step_at(current)][0])
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def event(self, event: QEvent) -> bool:
        # F2 renames here; elsewhere it is a shortcut of the canvas.
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        is_f2 = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
        if is_shortcut and is_f2 and self._is_renamed_here(self.currentIndex()):
            event.accept()
            return True
        return super().event(event)

    def _show_all(self) -> None:
        for row in range(self.outline_model.rowCount()) if self._hidden else ():
            self.setRowHidden(row, False)
        self._hidden = set()

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
        if not change.in_place or change.opened:
            self._show_all()
        self._fold()
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
