"""The canvas: the form on its sheet, as it will look, to be arranged by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from builder.form.fields import ImageField, NamedField
from builder.form.place import Place
from builder.gui.design.canvas.badges import Badge
from builder.gui.design.canvas.cursor import Cursor
from builder.gui.design.canvas.description import described, tip
from builder.gui.design.canvas.dragging import EdgeScroller, put_moved_ids, scroll_to
from builder.gui.design.canvas.dropping import Dropping
from builder.gui.design.canvas.hand import Hand
from builder.gui.design.canvas.inserting import Inserting
from builder.gui.design.canvas.insertion import Insertion, insertion_before
from builder.gui.design.canvas.keys import Keys
from builder.gui.design.canvas.menu import CanvasMenu
from builder.gui.design.canvas.painter import Seen
from builder.gui.design.canvas.placed import PlacedText
from builder.gui.design.canvas.sheet_area import SheetArea
from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.design.canvas.insertion_list import InsertionList
    from builder.gui.design.canvas.text_editing import TextEditing

_MARGIN: Final = 24


class Canvas(SheetArea):
    """Shows the open form, and hands what mouse and keyboard do to those who know what it means.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language that texts are shown in.
        commands: What gestures do.
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
        super().__init__(document, language, folding, parent)
        self.setObjectName("canvas")
        self.setAccessibleName(say("Form"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self._selection = selection
        self._commands = commands
        self._menu_actions: Sequence[QAction] = ()
        self._cursor = Cursor(self._layout, selection)
        update = self.viewport().update
        scroller = EdgeScroller(self)
        self._hand = Hand(self._cursor, self._layout, self._view, scroller, update)
        self._keys = Keys(self._cursor, selection, self._hand, self._view)
        self._dropping = Dropping(commands, self._layout, self._view, scroller, update)
        self._inserting = Inserting(self.viewport(), self._layout, self._view)
        self._editing: TextEditing | None = None
        self._connect()

    def _connect(self) -> None:
        self._hand.drag_wanted.connect(self._drag_away)
        self._hand.fold_wanted.connect(self._folding.toggle)
        self._hand.badge_pressed.connect(self._on_badge)
        self._keys.moved.connect(self._on_moved)
        self._keys.edit_wanted.connect(self.edit_text)
        self._inserting.chosen.connect(lambda kind: self._commands.add(kind))
        self._inserting.ended.connect(self._on_list_closed)
        self._view.zoomed.connect(lambda _factor: self._on_zoomed())
        self._document.changed.connect(self._on_changed)
        self._language.changed.connect(lambda _language: self.follow())
        self._selection.changed.connect(self._on_selected)
        self._folding.changed.connect(self.follow)

    # -- what others ask -----------------------------------------------------------------------

    @property
    def insertion(self) -> Insertion | None:
        """Where what is being dragged, or chosen from the list, would go."""
        return self._inserting.insertion or self._dropping.insertion

    @property
    def insertion_list(self) -> InsertionList:
        """The list of kinds that "/" opens."""
        return self._inserting.list

    @property
    def current(self) -> str:
        """Id of the field that the keyboard acts on; empty for the form's own texts."""
        return self._cursor.current

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Set what the context menu offers."""
        self._menu_actions = actions

    def drag_data(self) -> QMimeData:
        """Return what a drag of the selected fields carries."""
        data = self._commands.mime(self._selection.ids)
        put_moved_ids(data, self._commands.whole(self._selection.ids))
        return data

    def ensure_visible(self, field_id: str) -> None:
        """Scroll as little as needed to show a field; the step that it is in is opened."""
        if self._layout.has(field_id):
            if self._layout.is_folded(self._layout.index_of(field_id)):
                self._folding.reveal(self._document.project, {field_id})
            scroll_to(self, self.rect_of(field_id), _MARGIN)

    # -- what commands do ----------------------------------------------------------------------

    def edit_text(self) -> None:
        """Edit the first text of the current field, or the form's title, where it stands."""
        texts = self._layout.texts_of(self.current)
        if texts:
            self._edit(texts[0])
            return
        field = self._layout.fields[self._layout.index_of(self.current)]
        wanted = "name" if isinstance(field, NamedField) else "text"
        if isinstance(field, ImageField):
            wanted = "alt"
        self._selection.place_requested.emit(Place(field_id=field.id, attribute=wanted))

    def zoom_by(self, steps: int) -> None:
        """Show the form larger (1) or smaller (-1); 0 for its own size."""
        if steps:
            self._view.step(steps)
        else:
            self._view.set_zoom(1.0)

    def fold_step(self) -> None:
        """Fold the step that the current field is in, or open it."""
        if step := self._folding.step_of(self._document.project, self.current):
            self._cursor.select_only(step)
            self._folding.toggle(step)

    def open_insertion_list(self) -> None:
        """Open the list of kinds where a new field would go."""
        self._commit()
        position = self._commands.next_position()
        mark = insertion_before(self._layout, position).mark
        scroll_to(self, self._view.in_canvas(mark), _MARGIN)
        self._inserting.open(position)
        self.viewport().update()

    def _on_list_closed(self, had_keyboard: bool) -> None:  # noqa: FBT001 - a signal's argument
        if had_keyboard:
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.viewport().update()

    def _on_badge(self, badge: Badge) -> None:
        self._cursor.select_only(badge.place.field_id)
        self._selection.place_requested.emit(badge.place)

    # -- following -----------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.opened:
            if self._editing is not None:
                self._editing.cancel()  # its words are for the form before
            self._inserting.close()
            self._cursor.reset()
            self.verticalScrollBar().setValue(0)
        self.follow()

    def catch_up(self) -> None:
        super().catch_up()
        self._on_selected(self._selection.ids)

    def _on_selected(self, ids: frozenset[str]) -> None:
        if not self.isVisible():
            self.follow()
            return
        self._cursor.follow(ids)
        if not self._hand.is_drawing:
            self.ensure_visible(self.current)
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        found = self._findings.get(self.current, ())
        words = described(self._layout, self.current, self._language.current, found)
        self.setAccessibleDescription(words)

    def arrange(self) -> None:
        super().arrange()
        self._hand.hover(None)
        self._stay_in_place()

    def _stay_in_place(self) -> None:
        """Have what stands over the form follow what it is for, so that typing goes on."""
        if self._editing is not None:
            self._editing.follow()
        self._inserting.follow()

    def _on_zoomed(self) -> None:
        """Keep what the keyboard is on, or the upper edge, in sight."""
        self._commit()
        self.make_room()
        self.arrange()
        self.ensure_visible(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        seen = QRect(QPoint(0, 0), event.oldSize())
        was_seen = self._layout.has(self.current) and seen.intersects(self.rect_of(self.current))
        super().resizeEvent(event)
        if was_seen or event.size().width() != event.oldSize().width():
            self.ensure_visible(self.current)
        self._show_editing()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._stay_in_place()
        self._hand.follow()
        self._dropping.follow()

    def seen(self) -> Seen:
        return replace(
            super().seen(),
            selected=self._selection.ids,
            current=self.current if self.hasFocus() else "",
            hovered=self._hand.hovered,
            insertion=self.insertion,
            marquee=self._hand.marquee,
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            badge = self._hand.badge_at(event.pos(), self._findings)
            found = self._findings.get(self._hand.field_id_at(event.pos()), ())
            words = badge.words if badge else tip(found)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hand.hover(None)
        return super().viewportEvent(event)

    # -- editing -------------------------------------------------------------------------------

    def _edit(self, text: PlacedText) -> None:
        if text.field_id and text.field_id not in self._selection.ids:
            self._cursor.select_only(text.field_id)
        at = Place(field_id=text.field_id, attribute=text.place.attribute, index=text.place.index)
        self._selection.note_edited(lambda: at)
        scroll_to(self, self._view.in_canvas(text.rect), _MARGIN)
        self._text_editing().begin(text, self._style)

    def _text_editing(self) -> TextEditing:
        """Return what edits texts; it is made for the first one."""
        if self._editing is None:
            from builder.gui.design.canvas.text_editing import (  # noqa: PLC0415 - on first use
                TextEditing,
            )

            self._editing = TextEditing(
                self.viewport(), self._document, self._language, self._layout, self._view
            )
            self._editing.wanted.connect(self._edit)
            self._editing.typed.connect(self._show_editing)
            self._editing.ended.connect(self.setFocus)
        return self._editing

    def _show_editing(self) -> None:
        """Have in sight where somebody types."""
        if self._editing is not None and (place := self._editing.place):
            scroll_to(self, place, _MARGIN)

    def _commit(self) -> None:
        """End the editing of a text, if any, and keep what was typed."""
        if self._editing is not None:
            self._editing.commit()

    # -- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._commit()
        self._hand.press(event, self._findings)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._hand.cancel()
        point = event.position().toPoint()
        if self._hand.press_what_acts(point, self._findings):
            return
        field_id = self._hand.field_id_at(point)
        self._cursor.select_only(field_id)
        text = self._layout.text_at(self._view.on_sheet(point))
        if text is not None:
            self._edit(text)
        elif field_id:
            self.edit_text()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # During a gesture, Ctrl is held for that, and the wheel brings more fields into sight.
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and not self._hand.is_pressing:
            if turned := event.angleDelta().y():
                self._view.step(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.rect_of(self.current).center() if keyboard and self.current else event.pos()
        self.context_menu().popup(self.viewport().mapToGlobal(at))

    def context_menu(self) -> CanvasMenu:
        """Make the context menu; it is gone once closed."""
        badges = self.badge_rects(self.current) if self.current else []
        menu = CanvasMenu(self, [badge for badge, _ in badges], self._menu_actions)
        menu.badge_chosen.connect(self._on_badge)
        return menu

    # -- keyboard ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Elsewhere these keys go to the Start page; here they first undo the zoom.
        shortcut = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if shortcut and self._keys.undoes_zoom(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def _on_moved(self) -> None:
        self.ensure_visible(self.current)
        self._describe()
        self.viewport().update()

    # -- drag and drop -------------------------------------------------------------------------

    def _drag_away(self, grip: QPoint) -> None:
        if not self._selection.ids:
            return
        rect = self.rect_of(self._hand.field_id_at(grip)).intersected(self.viewport().rect())
        count = len(self._commands.whole(self._selection.ids))
        self._hand.drag(self, self.drag_data(), rect, grip, count)
        self._dropping.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._dropping.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._dropping.end()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._dropping.drop(event):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
