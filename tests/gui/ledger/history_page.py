"""The history of Test as a person uses it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTreeWidget,
)

from builder.gui.test.ledger.compare_dialog import CompareDialog
from builder.gui.test.ledger.retention_dialog import RetentionDialog
from tests.gui.finding import find
from tests.gui.test.workspace_page import TestPage

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier


class HistoryPage(TestPage):
    """Test, with its history in view."""

    # -- what is seen --------------------------------------------------------------------------

    @property
    def known(self) -> str:
        return self._label("exchange_known")

    @property
    def signed(self) -> str:
        return self._label("token_signed")

    @property
    def skew(self) -> str:
        return self._label("token_skew")

    @property
    def notes_told(self) -> str:
        return self._label("notes_told")

    @property
    def notice(self) -> str:
        return self._label("history_notice_text")

    @property
    def fault(self) -> str:
        return self._label("history_fault_text")

    @property
    def unkept(self) -> str:
        return self._label("exchange_unkept_text")

    @property
    def count(self) -> str:
        return self._label("history_count")

    @property
    def cells(self) -> list[list[str]]:
        """What each row says, column by column."""
        self.wait_for_history()
        rows = self.workspace.results_pane.history.rows
        columns = range(rows.columnCount())
        return [[rows.index(at, c).data() for c in columns] for at in range(rows.rowCount())]

    @property
    def phases(self) -> list[str]:
        tree = find(self.workspace, QTreeWidget, "exchange_phases")
        found = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
        return [item.text(0) for item in found if item is not None]

    @property
    def notes(self) -> str:
        self.wait_for_history()
        return find(self.workspace, QPlainTextEdit, "exchange_notes").toPlainText()

    @property
    def tags(self) -> str:
        self.wait_for_history()
        return find(self.workspace, QLineEdit, "exchange_tags").text()

    def says(self, words: str) -> bool:
        return self.told == words

    def is_offered(self, command: str) -> bool:
        self.settle()
        return self.workspace.services.commands.action(f"test.{command}").isEnabled()

    # -- doing ---------------------------------------------------------------------------------

    def enter(self) -> None:
        """Come to Test from another workspace."""
        self.workspace.entered()
        self.settle()

    def fill_and_send(self, first_name: str = "Ada") -> None:
        self.answer("first_name", first_name)
        self.answer("last_name", "Hart")
        self.send()

    def pick(self, *rows: int) -> None:
        """Click rows, the others with Ctrl; the last one is shown."""
        for at, row in enumerate(rows):
            self.click_row(row, _CTRL if at else Qt.KeyboardModifier.NoModifier)
        self.wait_for_history()

    def search(self, words: str) -> None:
        self._type(find(self.workspace, QLineEdit, "history_search"), words)
        self.wait_for_history()

    def filter(self, name: str, words: str) -> None:
        """Choose in the popup of filters, by the keyboard."""
        self.press("history_filters")
        popup = find(self.workspace, QFrame, "history_filter_popup")
        self.bot.waitUntil(popup.isVisible)
        box = find(popup, QComboBox, f"filter_{name}")
        texts = [box.itemText(row) for row in range(box.count())]
        assert words in texts, texts
        box.setFocus()
        self.bot.keyClick(box, Qt.Key.Key_Home)
        for _ in texts:
            if box.currentText() != words:
                self.bot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == words
        self.bot.keyClick(popup, Qt.Key.Key_Escape)
        assert not popup.isVisible()
        self.workspace.activateWindow()
        self.wait_for_history()

    def set_day(self, name: str, day: str) -> None:
        """Type a day, with the popup of filters open."""
        self.press("history_filters")
        popup = find(self.workspace, QFrame, "history_filter_popup")
        line = find(popup, QLineEdit, f"filter_{name}")
        assert line.isVisible()
        self._type(line, day)
        popup.close()
        self.wait_for_history()

    def reset_filters(self) -> None:
        self.press("history_filters")
        popup = find(self.workspace, QFrame, "history_filter_popup")
        self.bot.mouseClick(find(popup, QPushButton, "filter_reset"), _LEFT)
        popup.close()
        self.wait_for_history()

    def write_notes(self, words: str) -> None:
        self.show("Notes")
        box = find(self.workspace, QPlainTextEdit, "exchange_notes")
        self.bot.mouseClick(box.viewport(), _LEFT)
        self.bot.keyClick(box, Qt.Key.Key_A, _CTRL)
        self.bot.keyClicks(box, words)

    def paste_notes(self, words: str) -> None:
        self.show("Notes")
        box = find(self.workspace, QPlainTextEdit, "exchange_notes")
        self.bot.mouseClick(box.viewport(), _LEFT)
        QApplication.clipboard().setText(words)
        self.bot.keyClick(box, Qt.Key.Key_V, _CTRL)

    def write_tags(self, words: str) -> None:
        self.show("Notes")
        self._type(find(self.workspace, QLineEdit, "exchange_tags"), words)

    def show_bytes(self, name: str, words: str) -> str:
        """Choose how a message is shown, and return what is shown."""
        self.show(name.capitalize())
        self.choose(f"{name}_form", words)
        return self.text(name)

    def compare(self) -> tuple[str, list[tuple[str, str, str]], str]:
        """Open the comparison; returns its summary, its rows, and what it leaves out."""
        self.run("compare")
        self.bot.waitUntil(lambda: self._dialog(CompareDialog) is not None)
        dialog = self._dialog(CompareDialog)
        tree = find(dialog, QTreeWidget, "compare_table")
        rows = []
        for at in range(tree.topLevelItemCount()):
            group = tree.topLevelItem(at)
            places = range(group.childCount()) if group is not None else ()
            found = [group.child(each) for each in places] if group is not None else []
            rows += [(row.text(0), row.text(1), row.text(2)) for row in found if row is not None]
        summary = find(dialog, QLabel, "compare_summary").text()
        left_out = [find(dialog, QLabel, f"compare_{n}").text() for n in ("ignored", "unknown")]
        self.bot.mouseClick(find(dialog, QPushButton, "compare_close"), _LEFT)
        return summary, rows, "\n".join(left_out)

    def open_retention(self) -> RetentionDialog:
        self.run("retention")
        self.bot.waitUntil(lambda: self._dialog(RetentionDialog) is not None)
        dialog: RetentionDialog = self._dialog(RetentionDialog)
        self.bot.waitUntil(lambda: dialog.is_settled)
        return dialog

    def set_number(self, dialog: RetentionDialog, name: str, number: int) -> str:
        """Type a number; returns what the dialog says of it."""
        spin = find(dialog, QSpinBox, f"retention_{name}")
        spin.setFocus()
        spin.selectAll()
        self.bot.keyClicks(spin, str(number))
        self.bot.keyClick(spin, Qt.Key.Key_Tab)
        assert spin.value() == number
        self.bot.waitUntil(lambda: dialog.is_settled)
        return find(dialog, QLabel, "retention_told").text()

    def save_har(self, command: str, path: Path) -> None:
        self.run(command)
        self.bot.waitUntil(path.is_file)
        self.settle()

    def _dialog(self, kind):
        QApplication.processEvents()
        found = self.workspace.findChildren(kind)
        return next((each for each in found if each.isVisible()), None)
