"""The Design workspace as a person uses it: by mouse and keyboard."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from builder.form.fields import NamedField
from builder.gui.design.canvas.text_editor import TextEditor
from builder.gui.design.settings_dialog import SettingsDialog
from builder.gui.design.workspace import DesignWorkspace
from tests.gui.settling import settle

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class DesignPage:
    def __init__(self, qtbot, workspace: DesignWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.canvas = workspace.canvas
        self.document = workspace.services.document

    def reset(self) -> None:
        """See the workspace as it is at first, whatever the test before left of it."""
        workspace = self.workspace
        workspace.resize(1280, 900)
        workspace.palette_pane.search_line.clear()
        workspace.outline.unsetLayoutDirection()
        for step_id in workspace.folding.folded:
            workspace.folding.fold(step_id, folded=False)

    def settle(self) -> None:
        """Wait until the findings are those of the form as it is now."""
        settle(self.bot, self.workspace.services.derived)

    @property
    def findings(self):
        """What is wrong with the form, as last computed."""
        return self.workspace.services.derived.findings

    # -- what is seen --------------------------------------------------------------------------

    @property
    def names(self) -> list[str]:
        """Context names in the order of the form; kinds for fields without."""
        return [
            f.name if isinstance(f, NamedField) else f.kind for f in self.document.project.fields
        ]

    @property
    def selected(self) -> set[str]:
        ids = self.workspace.services.selection.ids
        return {
            n for n, f in zip(self.names, self.document.project.fields, strict=True) if f.id in ids
        }

    def field(self, name: str):
        return self.document.project.fields[self.names.index(name)]

    # -- canvas --------------------------------------------------------------------------------

    def middle_of(self, name: str) -> QPoint:
        field = self.field(name)
        self.canvas.ensure_visible(field.id)
        return self.canvas.rect_of(field.id).center()

    def click(self, name: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.mouseClick(
            self.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, self.middle_of(name)
        )

    def ctrl_click(self, name: str) -> None:
        self.click(name, _CTRL)

    def shift_click(self, name: str) -> None:
        self.click(name, _SHIFT)

    def double_click(self, name: str) -> TextEditor:
        """Double-click the middle of a field, where it has no text of its own."""
        return self._double_click(self.middle_of(name))

    def double_click_text(self, name: str, attribute: str, index: int | None = None) -> TextEditor:
        """Double-click a text of a field; of the form itself without a name."""
        field_id = self.field(name).id if name else ""
        self.canvas.ensure_visible(field_id)
        return self._double_click(self.canvas.text_rects(field_id)[attribute, index].center())

    def _double_click(self, point: QPoint) -> TextEditor:
        left = Qt.MouseButton.LeftButton
        self.bot.mouseClick(self.canvas.viewport(), left, pos=point)
        self.bot.mouseDClick(self.canvas.viewport(), left, pos=point)
        return self.text_editor()

    def text_editor(self) -> TextEditor:
        open_ones = [e for e in self.canvas.viewport().findChildren(TextEditor) if not e.is_done]
        assert len(open_ones) == 1, f"{len(open_ones)} texts are being edited"
        return open_ones[0]

    @property
    def is_editing_text(self) -> bool:
        return any(not e.is_done for e in self.canvas.viewport().findChildren(TextEditor))

    def retype(self, editor: TextEditor, words: str, key=Qt.Key.Key_Return) -> None:
        """Replace what stands in an editor on the canvas, and end it with a key."""
        self.bot.keyClick(editor, Qt.Key.Key_A, _CTRL)
        self.bot.keyClicks(editor, words)
        self.bot.keyClick(editor, key)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(QApplication.focusWidget() or self.canvas, key, modifier)

    def alt(self, key) -> None:
        self.press(key, _ALT)

    def ctrl(self, key) -> None:
        self.press(key, _CTRL)

    def type(self, words: str) -> None:
        self.bot.keyClicks(QApplication.focusWidget(), words)

    def enter(self, words: str) -> None:
        """Enter words as an input method does, which has what no key of the keyboard has."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        QApplication.sendEvent(focused, event)

    def focus_canvas(self) -> None:
        self.canvas.window().activateWindow()  # a dialog may have been in front
        self.canvas.setFocus()
        self.bot.waitUntil(self.canvas.hasFocus)

    # -- drag and drop -------------------------------------------------------------------------

    def drag_kind(self, kind: str, *, above: str | None = None) -> None:
        """Drag a kind from the palette to above a field, or to the end of the form."""
        model = self.workspace.palette_pane.model
        mime = model.mimeData([model.index_of(kind)])
        self._drop(mime, self._place(above), Qt.DropAction.CopyAction)

    def drag_field(self, name: str, *, above: str | None) -> None:
        """Drag a field of the form to above another, or to the end."""
        field = self.field(name)
        self.workspace.services.selection.select({field.id})
        mime = self.canvas.drag_data()
        self._drop(mime, self._place(above), Qt.DropAction.MoveAction)

    def drop(self, mime: QMimeData, *, above: str | None) -> None:
        """Drop what is dragged from elsewhere above a field, or at the end."""
        self._drop(mime, self._place(above), Qt.DropAction.MoveAction)

    def drop_at(self, mime: QMimeData, at: QPoint) -> None:
        """Drop what is dragged from elsewhere at a point of the canvas."""
        self._drop(mime, at, Qt.DropAction.CopyAction)

    def wait_for_pictures(self) -> None:
        """Wait until what was dropped or pasted is in the form, or was refused."""
        tasks = self.workspace.services.tasks
        self.bot.waitUntil(lambda: not tasks.running)

    def takes(self, mime: QMimeData, at: QPoint) -> bool:
        """Tell whether the canvas takes what is dragged in."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, left, none)
        QApplication.sendEvent(self.canvas.viewport(), enter)
        return enter.isAccepted()

    def hover_kind(self, kind: str, *, above: str) -> None:
        """Drag a kind over the canvas without dropping it."""
        model = self.workspace.palette_pane.model
        mime = model.mimeData([model.index_of(kind)])
        self._enter(mime, self._place(above), Qt.DropAction.CopyAction)

    def hover_kind_at(self, kind: str, at: QPoint) -> None:
        """Drag a kind to a point of the canvas without dropping it."""
        self._hovering = self.workspace.palette_pane.model.mimeData(
            [self.workspace.palette_pane.model.index_of(kind)]
        )
        self._enter(self._hovering, at, Qt.DropAction.CopyAction)

    def leave_drag(self) -> None:
        """Drag out of the canvas."""
        QApplication.sendEvent(self.canvas.viewport(), QDragLeaveEvent())

    def _place(self, above: str | None) -> QPoint:
        fields = self.document.project.fields
        if above is None:
            if not fields:
                return self.canvas.viewport().rect().center()
            self.canvas.ensure_visible(fields[-1].id)
            return self.canvas.rect_of(fields[-1].id).center() + QPoint(
                0, self.canvas.rect_of(fields[-1].id).height() // 2 - 2
            )
        field = self.field(above)
        self.canvas.ensure_visible(field.id)
        rect = self.canvas.rect_of(field.id)
        return QPoint(rect.center().x(), rect.top() + 2)

    def _enter(self, mime: QMimeData, at: QPoint, action) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        view = self.canvas.viewport()
        enter = QDragEnterEvent(at, action, mime, left, none)
        QApplication.sendEvent(view, enter)
        assert enter.isAccepted(), "the canvas refuses the drag"
        QApplication.sendEvent(view, QDragMoveEvent(at, action, mime, left, none))

    def _drop(self, mime: QMimeData, at: QPoint, action) -> None:
        self._enter(mime, at, action)
        assert self.canvas.insertion is not None, "no mark shows where it would go"
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        drop = QDropEvent(QPointF(at), action, mime, left, none)
        QApplication.sendEvent(self.canvas.viewport(), drop)
        assert drop.isAccepted()

    # -- outline -------------------------------------------------------------------------------

    def outline_words(self, row: int) -> str:
        """Return what the outline calls the field in a row."""
        return str(self.workspace.outline.model().index(row, 0).data())

    # -- palette -------------------------------------------------------------------------------

    def search(self, words: str) -> None:
        """Type into the palette's search."""
        line = self.workspace.palette_pane.search_line
        line.setFocus()
        line.clear()
        self.bot.keyClicks(line, words)

    def found_kinds(self) -> list[str]:
        """The kinds that the palette shows, by their labels, from top to bottom."""
        model = self.workspace.palette_pane.model
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(row.data()) for row in rows if row.data(Qt.ItemDataRole.UserRole)]

    def palette_rows(self) -> list[str]:
        """All rows of the palette, groups included."""
        model = self.workspace.palette_pane.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def search_and_add(self, words: str) -> None:
        """Find a kind by typing and add it by Enter."""
        line = self.workspace.palette_pane.search_line
        line.setFocus()
        line.clear()
        self.bot.keyClicks(line, words)
        self.bot.keyClick(line, Qt.Key.Key_Return)

    # -- inspector -----------------------------------------------------------------------------

    def editor(self, attribute: str) -> QWidget:
        """Return the editor of a property, in the inspector or in the dialog of the settings."""
        row = self.workspace.inspector.row(attribute)
        if row is None and self.settings_are_shown:
            row = self.settings().row(attribute)
        assert row is not None, f"there is no {attribute}"
        return row.editor.target()

    @property
    def settings_are_shown(self) -> bool:
        return self.workspace.settings.isVisible()

    def settings(self) -> SettingsDialog:
        """Return the dialog of the form's settings, once it has the keyboard."""
        self.bot.waitUntil(self.workspace.settings.isActiveWindow)
        return self.workspace.settings

    def fill_in(self, attribute: str, words: str) -> None:
        """Replace what stands in an editor of the inspector."""
        editor = self.editor(attribute)
        self.bot.mouseClick(editor, Qt.MouseButton.LeftButton)
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        assert isinstance(editor, QLineEdit)
        self.bot.keyClick(editor, Qt.Key.Key_A, _CTRL)
        self.bot.keyClick(editor, Qt.Key.Key_Delete)
        if words.isascii():
            self.bot.keyClicks(editor, words)
        else:
            self.enter(words)

    def findings_at(self, attribute: str) -> str:
        row = self.workspace.inspector.row(attribute)
        assert row is not None
        return row.findings.text()
