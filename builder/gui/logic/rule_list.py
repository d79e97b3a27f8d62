"""The list of rules, with the editor of the open one below its row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from builder.form.place import Place
from builder.form.rules_in_words import Rule
from builder.gui.logic.rule_model import RuleModel
from builder.gui.widgets.theme import Space
from builder.say import say

ROW_HEIGHT: Final = 34


class RuleList(QTableView):
    """Rules in rows; a click or Enter opens one, Escape closes it.

    It is a table of one column: a list would ask for the height of every row at each change.

    Args:
        rules: The rows.
        editor: What edits the rule that is open.

    Signals:
        chosen(place): A rule was opened or, with None, closed by the person.
        removing(rule): The current rule is to be removed.
    """

    chosen = Signal(object)
    removing = Signal(object)

    def __init__(self, rules: RuleModel, editor: QWidget) -> None:
        super().__init__()
        self.setObjectName("rule_list")
        self.setAccessibleName(say("Rules of the form"))
        self._rules = rules
        self._editor = editor
        editor.setParent(self.viewport())
        editor.hide()
        editor.installEventFilter(self)
        self.setIconSize(QSize(18, 18))
        self.setModel(rules)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        self.clicked.connect(self._toggle)
        for signal in (rules.modelReset, rules.rowsInserted, rules.rowsRemoved):
            signal.connect(self._follow)

    @property
    def current_rule(self) -> Rule | None:
        """The rule that has the keyboard."""
        index = self.currentIndex()
        return self._rules.rule_at(index.row()) if index.isValid() else None

    def show_place(self, place: Place) -> None:
        """Make the rule at a place the current one, and bring it into view with its editor."""
        if (row := self._rules.row_of(place)) is None:
            return
        self.setCurrentIndex(self._rules.index(row, 0))
        self._follow()
        if self._rules.editor_row == row + 1:
            self.scrollTo(self._rules.index(row + 1, 0))
        self.scrollTo(self._rules.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rule = self.current_rule
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if rule is not None:
                self._toggle(self.currentIndex())
            case Qt.Key.Key_Escape if self._rules.open_place is not None:
                self.chosen.emit(None)
            case Qt.Key.Key_Delete if rule is not None:
                self.removing.emit(rule)
            case Qt.Key.Key_Home:
                self.setCurrentIndex(self._rules.index(0, 0))
            case Qt.Key.Key_End:
                self.setCurrentIndex(self._rules.index(self._rules.last_rule, 0))
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() == QEvent.Type.LayoutRequest:
            self._follow()
        return super().eventFilter(watched, event)

    def _toggle(self, index: QModelIndex) -> None:
        rule = self._rules.rule_at(index.row())
        if rule is not None:
            is_open = rule.place == self._rules.open_place
            self.chosen.emit(None if is_open else rule.place)

    def _follow(self) -> None:
        """Give the editor's row the height that the editor needs, and put the editor there."""
        row = self._rules.editor_row
        if row is None:
            self._editor.hide()
            return
        width = self.viewport().width() - 2 * Space.S
        editor = self._editor
        tall = editor.heightForWidth(width) if editor.hasHeightForWidth() else -1
        self.setRowHeight(row, max(tall, editor.sizeHint().height()) + Space.M)
        self._place_editor()
        self._editor.show()

    def _place_editor(self) -> None:
        row = self._rules.editor_row
        if row is not None:
            top, height = self.rowViewportPosition(row), self.rowHeight(row) - Space.M
            width = self.viewport().width() - 2 * Space.S
            self._editor.setGeometry(QRect(Space.S, top, width, height))
