"""What was left, changed and taken of a form, before anything replaces the open one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.theme import Heading, Hint, Space, keep_to_side, when_styled
from builder.say import say

if TYPE_CHECKING:
    from builder.importers import Row

_MEND: Final = "mend"
# What a tab shows, in order: its rows, its title, and the icon before each of them.
_TABS: Final = (
    (_MEND, say("To mend"), "error"),
    ("left", say("Left out"), "remove"),
    ("changed", say("Changed"), "wand"),
    ("taken", say("Taken"), "ok"),
)
_COLUMNS: Final = (say("Where"), say("What"), say("Result"))
_Index = QModelIndex | QPersistentModelIndex
_Line = tuple[str, str, str]


class _Rows(QAbstractTableModel):
    """Rows of the report, which may be thousands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[_Line] = ()
        self._icon = ""

    def fill(self, lines: Sequence[_Line], symbol: str) -> None:
        self.beginResetModel()
        self._lines, self._icon = lines, symbol
        self.endResetModel()

    def line(self, row: int) -> _Line:
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._lines[index.row()][index.column()]
            return left_to_right(text) if text and index.column() == 0 else text
        if role == Qt.ItemDataRole.DecorationRole and index.column() == len(_COLUMNS) - 1:
            return icon(self._icon)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None


class ReportDialog(QDialog):
    """Shows a report, and asks whether to go on where :meth:`offer` was called.

    Args:
        title: What the report is about.
        summary: The report in one sentence.
    """

    def __init__(self, title: str, summary: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report_dialog")
        self.setWindowTitle(say("Import and export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = Heading(title)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.summary = Hint(summary)
        self.summary.setObjectName("report_summary")
        self.tabs = QTabBar()
        self.tabs.setObjectName("report_tabs")
        self.tabs.setAccessibleName(say("Which rows are shown"))
        self.tabs.currentChanged.connect(self._show_tab)
        self._model = _Rows(self)
        self.table = self._made_table()
        self.detail = QLabel()
        self.detail.setObjectName("report_detail")
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when_styled(
            self.detail,
            lambda: self.detail.setMinimumHeight(3 * self.detail.fontMetrics().lineSpacing()),
        )
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        keep_to_side(self.detail)
        self.close_button = QPushButton(say("Close"))
        self.close_button.setObjectName("report_close")
        self.close_button.clicked.connect(self.reject)
        copy = QPushButton(icon("copy"), say("Copy the report"))
        copy.setObjectName("report_copy")
        copy.clicked.connect(self._copy)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addWidget(copy)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addWidget(self.summary)
        column.addWidget(self.tabs)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(self._buttons)
        self.resize(760, 520)
        self._lines: dict[str, list[_Line]] = {name: [] for name, _, _ in _TABS}
        self._shown: list[str] = []

    def show_rows(self, report: Sequence[Row], to_mend: Sequence[str]) -> None:
        """Fill the tabs; those without rows are left out.

        Args:
            report: The rows.
            to_mend: Problems that the form still has.
        """
        for row in report:
            self._lines[row.outcome].append((row.place, row.subject, row.text))
        self._lines[_MEND] = [("", "", text) for text in to_mend]
        self._shown = [name for name, _, _ in _TABS if self._lines[name]]
        for name, title, _ in _TABS:
            if name in self._shown:
                self.tabs.addTab(f"{title} ({len(self._lines[name])})")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, action: str) -> None:
        """Ask whether to go on.

        Args:
            action: What the button says.
        """
        self.close_button.setText(say("Cancel"))
        accept = QPushButton(action)
        accept.setObjectName("report_accept")
        accept.setProperty("primary", True)
        accept.setDefault(True)
        accept.clicked.connect(self.accept)
        self._buttons.addWidget(accept)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("report_table")
        table.setAccessibleName(say("Report"))
        table.setModel(self._model)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._show_detail)
        return table

    def _show_tab(self, index: int) -> None:
        name = self._shown[index]
        symbol = next(each for tab, _, each in _TABS if tab == name)
        self._model.fill(self._lines[name], symbol)
        for column, width in ((0, 180), (1, 150)):
            used = any(line[column] for line in self._lines[name])
            self.table.setColumnHidden(column, not used)
            self.table.setColumnWidth(column, width)
        self.table.setCurrentIndex(self._model.index(0, 0))

    def _show_detail(self, selected: QItemSelection, _before: QItemSelection) -> None:
        rows = selected.indexes()
        self.detail.setText(
            ": ".join(filter(None, self._model.line(rows[0].row()))) if rows else ""
        )

    def _copy(self) -> None:
        lines = [
            "\t".join((title, *line)) for name, title, _ in _TABS for line in self._lines[name]
        ]
        QApplication.clipboard().setText("\n".join([self.summary.text(), *lines]))
