"""The outline as a person uses it."""

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from builder.gui.design.step_delegate import arrow_in
from tests.gui.design_page import DesignPage

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class OutlinePage:
    def __init__(self, design: DesignPage) -> None:
        self.bot = design.bot
        self.design = design
        self.view = design.workspace.outline
        self.document = design.document
        design.workspace.tabs.setCurrentWidget(self.view)
        QApplication.processEvents()

    @property
    def ids(self) -> list[str]:
        return [field.id for field in self.document.project.fields]

    @property
    def selected(self) -> set[str]:
        return set(self.design.workspace.services.selection.ids)

    @property
    def marked(self) -> set[str]:
        """The fields whose rows look selected."""
        rows = self.view.selectionModel()
        return {each for each in self.ids if rows.isSelected(self._index(each))}

    def words(self, field_id: str, role=Qt.ItemDataRole.DisplayRole):
        return self._index(field_id).data(role)

    def click(self, field_id: str, modifier=_NONE) -> None:
        self.bot.mouseClick(self.view.viewport(), _LEFT, modifier, self._middle(field_id))

    def double_click(self, field_id: str) -> None:
        self.click(field_id)
        self.bot.mouseDClick(self.view.viewport(), _LEFT, pos=self._middle(field_id))

    def fold(self, field_id: str, begins=Qt.LayoutDirection.LeftToRight) -> None:
        """Click the arrow of a step, at the end of its row."""
        self.view.scrollTo(self._index(field_id))
        row = self.view.visualRect(self._index(field_id))
        arrow = arrow_in(row, begins)
        assert (arrow.center().x() < row.center().x()) is (begins is Qt.LayoutDirection.RightToLeft)
        self.bot.mouseClick(self.view.viewport(), _LEFT, pos=arrow.center())

    def height(self, field_id: str) -> int:
        return self.view.visualRect(self._index(field_id)).height()

    def key(self, key, modifier=_NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.bot.keyClick(focused, key, modifier)

    def rename(self, words: str, end=Qt.Key.Key_Return) -> None:
        """Replace what stands in the row that is typed into."""
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit), f"nothing is renamed; the keyboard is in {line}"
        assert self.view.isAncestorOf(line)
        self.bot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClicks(line, words)
        self.bot.keyClick(line, end)
        QApplication.processEvents()

    def drag(self, *ids: str, above: str | None) -> None:
        """Drag fields to above another one, or to the end."""
        model = self.view.outline_model
        mime = model.mimeData([self._index(each) for each in ids])
        self.drop(mime, above)

    def drop(self, mime, above: str | None, action=Qt.DropAction.MoveAction) -> None:
        if above is None:
            last = self.view.visualRect(self._index(self.ids[-1]))
            at = QPoint(last.center().x(), self.view.viewport().height() - 4)
            self.view.scrollToBottom()
        else:
            self.view.scrollTo(self._index(above))
            row = self.view.visualRect(self._index(above))
            at = QPoint(row.center().x(), row.top())
        view = self.view.viewport()
        enter = QDragEnterEvent(at, action, mime, _LEFT, _NONE)
        QApplication.sendEvent(view, enter)
        assert enter.isAccepted(), "the outline refuses the drag"
        QApplication.sendEvent(view, QDragMoveEvent(at, action, mime, _LEFT, _NONE))
        drop = QDropEvent(QPointF(at), action, mime, _LEFT, _NONE)
        QApplication.sendEvent(view, drop)

    def _index(self, field_id: str) -> QModelIndex:
        row = self.view.outline_model.row_of(field_id)
        assert row is not None, f"{field_id} is not in the outline"
        return self.view.outline_model.index(row)

    def _middle(self, field_id: str) -> QPoint:
        self.view.scrollTo(self._index(field_id))
        return self.view.visualRect(self._index(field_id)).center()
