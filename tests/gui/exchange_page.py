"""Forms of other programs, as a person brings them in and out."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QTableView, QWidget

from builder.gui.shell.report_dialog import ReportDialog
from tests.gui.app_page import AppPage
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton


class ExchangePage:
    def __init__(self, app: AppPage) -> None:
        self.app = app
        self.bot = app.bot

    def drop(self, *paths: Path) -> bool:
        """Drop files on the middle of the start page; tells whether they were taken."""
        start = self.app.window.start
        where = start.rect().center()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
        with_what = (Qt.DropAction.CopyAction, mime, _LEFT, Qt.KeyboardModifier.NoModifier)
        target = _taker(start.childAt(where) or start)
        at = target.mapFrom(start, where)
        entering = QDragEnterEvent(at, *with_what)
        QApplication.sendEvent(target, entering)
        if entering.isAccepted():
            QApplication.sendEvent(target, QDropEvent(QPointF(at), *with_what))
        return entering.isAccepted()

    def choose(self, path: Path) -> None:
        """Press the button on the start page and choose a file."""
        self.app.dialogs.will("open_file", path)
        self.bot.mouseClick(find(self.app.window.start, QPushButton, "start_import"), _LEFT)

    # -- the report ----------------------------------------------------------------------------

    @property
    def dialog(self) -> ReportDialog:
        """The report, once the file is read."""
        self.bot.waitUntil(lambda: self.is_open)
        return next(each for each in self._reports() if each.isVisible())

    @property
    def is_open(self) -> bool:
        return any(each.isVisible() for each in self._reports())

    def _reports(self) -> list[ReportDialog]:
        return self.app.window.findChildren(ReportDialog)

    @property
    def summary(self) -> str:
        return find(self.dialog, QLabel, "report_summary").text()

    @property
    def tabs(self) -> list[str]:
        bar = find(self.dialog, QTabBar, "report_tabs")
        return [bar.tabText(i) for i in range(bar.count())]

    def show(self, title: str) -> None:
        """Click a tab."""
        bar = find(self.dialog, QTabBar, "report_tabs")
        index = next(i for i in range(bar.count()) if bar.tabText(i).startswith(title))
        self.bot.mouseClick(bar, _LEFT, pos=bar.tabRect(index).center())

    def rows(self, title: str) -> list[tuple[str, ...]]:
        """Return the rows of a tab."""
        self.show(title)
        model = find(self.dialog, QTableView, "report_table").model()
        return [
            tuple(model.index(y, x).data() for x in range(model.columnCount()))
            for y in range(model.rowCount())
        ]

    @property
    def detail(self) -> str:
        return find(self.dialog, QLabel, "report_detail").text()

    def press(self, name: str) -> None:
        button = find(self.dialog, QPushButton, f"report_{name}")
        self.bot.mouseClick(button, _LEFT)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is in the report."""
        dialog = self.dialog
        self.bot.waitUntil(lambda: dialog.focusWidget() is not None)
        self.bot.keyClick(dialog.focusWidget(), key)


def _taker(widget: QWidget) -> QWidget:
    """Return the widget that a drop here goes to."""
    while not widget.acceptDrops():
        above = widget.parentWidget()
        assert above is not None, "nothing here takes drops"
        widget = above
    return widget
