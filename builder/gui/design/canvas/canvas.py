"""The canvas: the form on its sheet, as it will look, to be arranged by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QToolTip, QWidget

from builder.form.fields import NamedField
from builder.form.place import Place
from builder.gui.design.canvas.cursor import PLAIN, STEPS, Cursor
from builder.gui.design.canvas.description import described, marks_by_field, tip
from builder.gui.design.canvas.dragging import EdgeScroller, put_moved_ids, scroll_to
from builder.gui.design.canvas.gestures import DragFields, Drop, Press, drop_for, press_for
from builder.gui.design.canvas.layout import SHEET_WIDTH, Insertion, PlacedText, SheetLayout
from builder.gui.design.canvas.painter import CanvasPainter, faded
from builder.gui.design.canvas.style import style_for
from builder.gui.design.canvas.text_editing import TextEditing
from builder.gui.design.commands import FieldCommands
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_MARGIN: Final = 24
_NARROWEST: Final = 280


class Canvas(QAbstractScrollArea):
    """Shows the open form, and hands what mouse and keyboard do to the gesture under way.

    Only what is in sight is painted, and only what changed is measured, so that a form of a
    thousand fields is as quick as one of ten.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language that texts are shown in.
        commands: What gestures do.
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
        self.setObjectName("canvas")
        self.setAccessibleName("Form")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One of our own: PySide6 makes all its classes of widgets to find out what Qt's own is.
        self.setViewport(QWidget())
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.verticalScrollBar().setSingleStep(24)
        self._document = document
        self._selection = selection
        self._commands = commands
        self._language = language
        self._menu_actions: Sequence[QAction] = ()
        self._findings: Mapping[str, tuple[Finding, ...]] = {}
        self._layout = SheetLayout()
        self._style = style_for(document.project.theme, self.palette(), self.font())
        self._cursor = Cursor(self._layout, selection)
        self._scroller = EdgeScroller(self)
        self._press: Press | None = None
        self._drop: Drop | None = None
        self._editing = TextEditing(self.viewport(), document, language, self._layout)
        self._hovered: int | None = None
        self._editing.wanted.connect(self._edit)
        self._editing.ended.connect(self.setFocus)
        document.changed.connect(self._on_changed)
        language.changed.connect(lambda _language: self._arrange())
        selection.changed.connect(self._on_selected)

    # -- what others ask -----------------------------------------------------------------------

    @property
    def insertion(self) -> Insertion | None:
        """Where what is being dragged would go."""
        return self._drop.insertion if self._drop is not None else None

    @property
    def current(self) -> str:
        """Id of the field that the keyboard acts on; empty for the form's own texts."""
        return self._cursor.current

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(_NARROWEST + 2 * _MARGIN + bar, super().minimumSizeHint().height())

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the fields that something is wrong with."""
        marks = marks_by_field(findings)
        if marks != self._findings:
            self._findings = marks
            self.viewport().update()

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Set what the context menu offers."""
        self._menu_actions = actions

    def rect_of(self, field_id: str) -> QRect:
        """Return where a field stands, in the viewport's coordinates.

        Raises:
            KeyError: The field is not in the form.
        """
        index = self._layout.index_of(field_id)
        return self._layout.rects[index].translated(self._origin())

    def text_rects(self, field_id: str) -> dict[tuple[str, int | None], QRect]:
        """Return where texts stand that can be edited in place, in the viewport's coordinates.

        Args:
            field_id: The field; empty for the texts of the form itself.
        """
        return {
            (text.place.attribute, text.place.index): text.rect.translated(self._origin())
            for text in self._layout.texts_of(field_id)
        }

    def marked_fields(self) -> frozenset[str]:
        """Return the ids of the fields that carry a mark."""
        return frozenset(self._findings)

    def drag_data(self) -> QMimeData:
        """Return what a drag of the selected fields carries."""
        data = self._commands.mime(self._selection.ids)
        put_moved_ids(data, self._selection.ids)
        return data

    def ensure_visible(self, field_id: str) -> None:
        """Scroll as little as needed to show a field."""
        if self._layout.has(field_id):
            scroll_to(self, self.rect_of(field_id), _MARGIN)

    def edit_text(self) -> None:
        """Edit the first text of the current field, or the form's title, where it stands."""
        texts = self._layout.texts_of(self.current)
        if texts:
            self._edit(texts[0])
            return
        field = self._layout.fields[self._layout.index_of(self.current)]
        wanted = "name" if isinstance(field, NamedField) else "text"
        self._selection.place_requested.emit(Place(field_id=field.id, attribute=wanted))

    # -- following -----------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.opened:
            self._cursor.reset()
            self.verticalScrollBar().setValue(0)
        self._arrange()

    def _on_selected(self, ids: frozenset[str]) -> None:
        self._cursor.follow(ids)
        self.ensure_visible(self.current)
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        found = self._findings.get(self.current, ())
        words = described(self._layout, self.current, self._language.current, found)
        self.setAccessibleDescription(words)

    # -- geometry ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        project = self._document.project
        self._style = style_for(project.theme, self.palette(), self.font(), self._style)
        width = max(_NARROWEST, min(SHEET_WIDTH, self.viewport().width() - 2 * _MARGIN))
        self._layout.arrange(project, width, self._style, self._language.current)
        self._hovered = None
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._layout.height + 2 * _MARGIN - page))
        self.viewport().update()

    def _origin(self) -> QPoint:
        left = max(_MARGIN, (self.viewport().width() - self._layout.width) // 2)
        return QPoint(left, _MARGIN - self.verticalScrollBar().value())

    def _insertion_at(self, point: QPoint) -> Insertion:
        return self._layout.insertion_at(point - self._origin())

    def _field_id_at(self, point: QPoint) -> str:
        index = self._layout.index_at(point - self._origin())
        return "" if index is None else self._layout.fields[index].id

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._editing.commit()
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._editing.commit()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Until it is shown, a canvas has no width to arrange anything in.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self.isVisible():
            self._arrange()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        sheet = CanvasPainter(painter, self._layout, self._style, self.palette())
        sheet.paint(
            self._origin(),
            event.rect(),
            selected=self._selection.ids,
            current=self.current if self.hasFocus() else "",
            hovered=self._hovered,
            findings=self._findings,
            insertion=self.insertion,
        )
        if self.hasFocus():
            sheet.focus_ring(self.viewport().rect())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._findings.get(self._field_id_at(event.pos()), ())
            QToolTip.showText(event.globalPos(), tip(found), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().update()

    # -- editing -------------------------------------------------------------------------------

    def _edit(self, text: PlacedText) -> None:
        scroll_to(self, text.rect.translated(self._origin()), _MARGIN)
        self._editing.begin(text, self._origin(), self._style)

    # -- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._editing.commit()
        point = event.position().toPoint()
        field_id = self._field_id_at(point)
        selected = field_id in self._selection.ids
        if event.button() == Qt.MouseButton.RightButton and not selected:
            self._cursor.select_only(field_id)
        elif event.button() == Qt.MouseButton.LeftButton:
            gesture = press_for(event.modifiers(), field_id)
            self._press = gesture(
                self._cursor, field_id, selected=selected, at=point, drag_away=self._drag_away
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self._layout.index_at(point - self._origin()))
        elif self._press is not None:
            self._press.move(point)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if press is not None:
            press.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._cancel_press()
        point = event.position().toPoint()
        field_id = self._field_id_at(point)
        self._cursor.select_only(field_id)
        text = self._layout.text_at(point - self._origin())
        if text is not None:
            self._edit(text)
        elif field_id:
            self.edit_text()

    def _cancel_press(self) -> None:
        press, self._press = self._press, None
        if press is not None:
            press.cancel()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if keyboard and self.current:
            place = self.rect_of(self.current).center()
            menu.popup(self.viewport().mapToGlobal(place))
        else:
            menu.popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """Make the context menu; it is gone once closed."""
        menu = QMenu(self)
        menu.setObjectName("canvas_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._menu_actions)
        return menu

    # -- keyboard ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in PLAIN
        if key in STEPS and plain:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._cursor.step(STEPS[key], extend=extend)
            self.ensure_visible(self.current)
            self._describe()
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.edit_text()
        elif key == Qt.Key.Key_Space and plain and self.current:
            self._selection.select({self.current})
        elif key == Qt.Key.Key_Escape and self._press is not None:
            self._cancel_press()
        elif key == Qt.Key.Key_Escape and self._selection.ids:
            self._selection.select(())
        else:
            super().keyPressEvent(event)

    # -- drag and drop -------------------------------------------------------------------------

    def _drag_away(self, grip: QPoint) -> None:
        if not self._selection.ids:
            return
        self._press = None  # the release goes to the drag
        rect = self.rect_of(self._field_id_at(grip)).intersected(self.viewport().rect())
        picture = faded(self.viewport().grab(rect))
        DragFields(self, self.drag_data(), picture, grip - rect.topLeft()).run()
        self._end_drop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        gesture = drop_for(event.mimeData())
        if gesture is None:
            event.ignore()
            return
        view = self.viewport()
        self._drop = gesture(self._commands, self._insertion_at, self._scroller, view.update)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._drop is not None:
            self._drop.move(event.position().toPoint())
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._end_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        drop, self._drop = self._drop, None
        if drop is None:
            return
        moves = event.dropAction() == Qt.DropAction.MoveAction
        drop.drop(event.position().toPoint(), event.mimeData(), moves=moves)
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_drop(self) -> None:
        drop, self._drop = self._drop, None
        if drop is not None:
            drop.cancel()
