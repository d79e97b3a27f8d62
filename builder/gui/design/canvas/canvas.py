"""The canvas: the form on its sheet, as it will look, to be arranged by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
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
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QMenu, QToolTip, QWidget

from builder.form.fields import AnsweredField, HeadingField, NamedField
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.gui.design.canvas.dragging import KIND_MIME, EdgeScroller, kind_in
from builder.gui.design.canvas.label_editor import LabelEditor
from builder.gui.design.canvas.layout import SHEET_WIDTH, Insertion, SheetLayout
from builder.gui.design.canvas.painter import CanvasPainter
from builder.gui.design.canvas.style import PageStyle, page_style, style_key
from builder.gui.design.clipboard import FIELDS_MIME
from builder.gui.design.commands import FieldCommands
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_MARGIN: Final = 24
_NARROWEST: Final = 380


class Canvas(QAbstractScrollArea):
    """Shows the open form and turns gestures into edits.

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
        self.setMinimumWidth(_NARROWEST + 2 * _MARGIN)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.verticalScrollBar().setSingleStep(24)
        self._document = document
        self._selection = selection
        self._commands = commands
        self._menu_actions: Sequence[QAction] = ()
        self._language = language
        self._findings: Mapping[str, tuple[Finding, ...]] = {}
        self._layout = SheetLayout()
        self._style = self._make_style()
        self._tag = commands.tag
        self._scroller = EdgeScroller(self)
        self._insertion: Insertion | None = None
        self._editor: LabelEditor | None = None
        self._current = ""
        self._anchor = ""
        self._hovered: int | None = None
        self._pressed_at: QPoint | None = None
        self._select_on_release = ""
        document.changed.connect(self._on_changed)
        language.changed.connect(lambda _language: self._arrange())
        selection.changed.connect(self._on_selected)

    # What others ask

    @property
    def insertion(self) -> Insertion | None:
        """Where what is being dragged would go."""
        return self._insertion

    @property
    def current(self) -> str:
        """Id of the field that the keyboard acts on; empty for none."""
        return self._current

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the fields that something is wrong with."""
        by_field: dict[str, tuple[Finding, ...]] = {}
        for each in findings:
            if each.place.field_id and each.severity != "advice":
                by_field[each.place.field_id] = (*by_field.get(each.place.field_id, ()), each)
        if by_field != self._findings:
            self._findings = by_field
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

    def head_rect(self) -> QRect:
        """Return where title and introduction stand, in the viewport's coordinates."""
        return self._layout.head_rect.translated(self._origin())

    def marked_fields(self) -> frozenset[str]:
        """Return the ids of the fields that carry a mark."""
        return frozenset(self._findings)

    def ensure_visible(self, field_id: str) -> None:
        """Scroll as little as needed to show a field."""
        if not self._layout.has(field_id):
            return
        rect = self.rect_of(field_id)
        bar = self.verticalScrollBar()
        if rect.top() < _MARGIN:
            bar.setValue(bar.value() + rect.top() - _MARGIN)
        elif rect.bottom() > self.viewport().height() - _MARGIN:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + _MARGIN)

    def edit_label(self) -> None:
        """Edit the current field's label in place, or in the inspector if it has none there."""
        if not self._layout.has(self._current):
            return
        index = self._layout.index_of(self._current)
        field, drawing = self._layout.fields[index], self._layout.drawings[index]
        if isinstance(field, AnsweredField):
            text = field.label
        elif isinstance(field, HeadingField):
            text = field.text
        else:
            wanted = "name" if isinstance(field, NamedField) else "text"
            self._selection.place_requested.emit(Place(field_id=field.id, attribute=wanted))
            return
        if drawing.label is None:
            return
        self.ensure_visible(field.id)
        place = self._layout.label_rect(index).translated(self._origin())
        self._close_editor()
        self._editor = LabelEditor(self.viewport(), text.in_language(self._language.current), place)
        self._editor.committed.connect(lambda words: self._on_worded(field.id, words))
        self._editor.finished.connect(self._on_editor_finished)

    # Following the document

    def _on_changed(self, change: Change) -> None:
        if change.opened:
            self._current = self._anchor = ""
            self.verticalScrollBar().setValue(0)
        self._arrange()

    def _on_selected(self, ids: frozenset[str]) -> None:
        if self._current not in ids and ids:
            inside = [i for i, f in enumerate(self._layout.fields) if f.id in ids]
            self._current = self._layout.fields[inside[-1]].id if inside else ""
            self._anchor = self._current
        if not ids:
            self._anchor = ""
        self.ensure_visible(self._current)
        self._describe()
        self.viewport().update()

    def _on_worded(self, field_id: str, words: str) -> None:
        self._commands.word(field_id, self._language.current, words)

    def _on_editor_finished(self) -> None:
        had_focus = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        if had_focus:
            self.setFocus()

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.clearFocus()

    def _describe(self) -> None:
        """Tell assistive technology what the current field is."""
        if not self._layout.has(self._current):
            self.setAccessibleDescription("No field selected")
            return
        index = self._layout.index_of(self._current)
        field = self._layout.fields[index]
        words = [kind_of(field).label, f"{index + 1} of {len(self._layout.fields)}"]
        if isinstance(field, AnsweredField):
            words.insert(0, field.label.best(self._language.current))
            words.append("required" if field.required else "optional")
        words.extend(each.text for each in self._findings.get(field.id, ()))
        self.setAccessibleDescription(", ".join(words))

    # Geometry

    def _make_style(self) -> PageStyle:
        return page_style(self._document.project.theme, dark=self._is_dark(), base=self.font())

    def _is_dark(self) -> bool:
        window = self.palette().window().color()
        return window.lightness() < self.palette().windowText().color().lightness()

    def _arrange(self) -> None:
        project = self._document.project
        key = style_key(project.theme, dark=self._is_dark(), base=self.font())
        if key != self._style.key:
            self._style = self._make_style()
        width = max(_NARROWEST, min(SHEET_WIDTH, self.viewport().width() - 2 * _MARGIN))
        self._layout.arrange(project, width, self._style, self._language.current)
        if not self._layout.has(self._current):
            self._current = ""
        self._hovered = None
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._layout.height + 2 * _MARGIN - page))
        self.viewport().update()

    def _origin(self) -> QPoint:
        left = max(_MARGIN, (self.viewport().width() - self._layout.width) // 2)
        return QPoint(left, _MARGIN - self.verticalScrollBar().value())

    def _field_id_at(self, point: QPoint) -> str:
        index = self._layout.index_at(point - self._origin())
        return "" if index is None else self._layout.fields[index].id

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        CanvasPainter(painter, self._layout, self._style, self.palette()).paint(
            self._origin(),
            _event.rect(),
            selected=self._selection.ids,
            current=self._current if self.hasFocus() else "",
            hovered=self._hovered,
            findings=self._findings,
            insertion=self._insertion,
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close_editor()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Until it is shown, a canvas has no width to arrange anything in.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self.isVisible():
            self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._close_editor()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._layout.fields:
            self._current = self._layout.fields[0].id
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point of the viewport."""
        index = self._layout.index_at(point - self._origin())
        if index is None:
            return ""
        found = self._findings.get(self._layout.fields[index].id, ())
        return "\n".join(each.text for each in found)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._close_editor()
        field_id = self._field_id_at(event.position().toPoint())
        modifiers = event.modifiers()
        if event.button() == Qt.MouseButton.RightButton:
            if field_id not in self._selection.ids:
                self._select_only(field_id)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position().toPoint() if field_id else None
        self._select_on_release = ""
        if modifiers & Qt.KeyboardModifier.ShiftModifier and field_id:
            self._select_to(field_id)
        elif modifiers & Qt.KeyboardModifier.ControlModifier and field_id:
            self._toggle(field_id)
        elif field_id in self._selection.ids:
            # Perhaps the selection is about to be dragged: decided when the button is released.
            self._select_on_release = field_id
        else:
            self._select_only(field_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self._layout.index_at(point - self._origin()))
            return
        if self._pressed_at is None:
            return
        far = QApplication.startDragDistance()
        if (point - self._pressed_at).manhattanLength() >= far and self._selection.ids:
            grip, self._pressed_at = self._pressed_at, None
            self._select_on_release = ""
            self._drag(grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._select_on_release:
            self._select_only(self._select_on_release)
            self._select_on_release = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        self._pressed_at = None
        self._select_on_release = ""
        if field_id := self._field_id_at(point):
            self._select_only(field_id)
            self.edit_label()
        elif self._layout.head_rect.contains(point - self._origin()):
            self._selection.place_requested.emit(Place(attribute="texts.title"))
        elif self._layout.foot_rect.contains(point - self._origin()):
            self._selection.place_requested.emit(Place(attribute="texts.submit"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if keyboard and self._layout.has(self._current):
            place = self.rect_of(self._current).center()
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

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().update()

    def _select_only(self, field_id: str) -> None:
        self._current = self._anchor = field_id
        self._selection.select({field_id} if field_id else ())

    def _toggle(self, field_id: str) -> None:
        self._current = self._anchor = field_id
        self._selection.select(self._selection.ids ^ {field_id})

    def _select_to(self, field_id: str) -> None:
        if not self._layout.has(self._anchor):
            self._anchor = field_id
        ends = (self._layout.index_of(self._anchor), self._layout.index_of(field_id))
        self._current = field_id
        chosen = self._layout.fields[min(ends) : max(ends) + 1]
        self._selection.select(each.id for each in chosen)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._layout.fields),
            Qt.Key.Key_End: len(self._layout.fields),
        }
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        key = Qt.Key(event.key())
        if key in steps and plain:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(steps[key], extend=extend)
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.edit_label()
        elif key == Qt.Key.Key_Space and plain and self._layout.has(self._current):
            self._selection.select({self._current})
        elif key == Qt.Key.Key_Escape and self._selection.ids:
            self._selection.select(())
        else:
            super().keyPressEvent(event)

    def _step(self, by: int, *, extend: bool) -> None:
        fields = self._layout.fields
        if not fields:
            return
        if self._layout.has(self._current) and self._selection.ids:
            here = self._layout.index_of(self._current)
            target = fields[max(0, min(here + by, len(fields) - 1))].id
        else:
            target = fields[0 if by > 0 else -1].id
        if extend:
            self._select_to(target)
        else:
            self._select_only(target)
        self.ensure_visible(target)
        self._describe()

    # Dragging away

    def _drag(self, grip: QPoint) -> None:
        ids = self._selection.ids
        drag = QDrag(self)
        mime = self._commands.mime(ids)
        self._tag.put(mime, ids)
        drag.setMimeData(mime)
        pixmap, corner = self._drag_pixmap(grip)
        drag.setPixmap(pixmap)
        drag.setHotSpot(grip - corner)
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._end_drag()

    def _drag_pixmap(self, grip: QPoint) -> tuple[QPixmap, QPoint]:
        rect = self.rect_of(self._field_id_at(grip) or self._current)
        pixmap = self.viewport().grab(rect.intersected(self.viewport().rect()))
        faded = QPixmap(pixmap.size())
        faded.setDevicePixelRatio(pixmap.devicePixelRatio())
        faded.fill(Qt.GlobalColor.transparent)
        painter = QPainter(faded)
        painter.setOpacity(0.8)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()
        return faded, rect.topLeft()

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasFormat(FIELDS_MIME) or (mime.hasFormat(KIND_MIME) and kind_in(mime)):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        self._scroller.follow(point.y())
        insertion = self._layout.insertion_at(point - self._origin())
        if insertion != self._insertion:
            self._insertion = insertion
            self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        point = event.position().toPoint()
        position = self._layout.insertion_at(point - self._origin()).position
        self._end_drag()
        mime = event.mimeData()
        moving = event.dropAction() == Qt.DropAction.MoveAction
        self._commands.drop(mime, position, moving=moving)
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_drag(self) -> None:
        self._scroller.stop()
        if self._insertion is not None:
            self._insertion = None
            self.viewport().update()
