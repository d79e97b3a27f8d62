"""The bar below the source: search, replace, and go to a line."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from builder.gui.source.code_edit import CodeEdit
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say, say_count


class FindBar(QFrame):
    """Finds and replaces in the text; hidden until it is wanted, and after Escape.

    Args:
        edit: The editor that it searches.

    Signals:
        replaced(): The text was changed.
    """

    replaced = Signal()

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__()
        self.setObjectName("source_find_bar")
        self._edit = edit
        self.line = SearchLine(say("Find in the source"), say("Find in the source"))
        self.line.setObjectName("source_find")
        self.by = QLineEdit()
        self.by.setObjectName("source_replace")
        self.by.setPlaceholderText(say("Replace with"))
        self.by.setAccessibleName(say("Replace with"))
        self.case = QCheckBox(say("Match &case"))
        self.case.setObjectName("source_case")
        self.found = QLabel()
        self.found.setObjectName("source_found")
        self.number = QLineEdit()
        self.number.setObjectName("source_line")
        self.number.setAccessibleName(say("Go to line"))
        self.number.setPlaceholderText(say("Go to line"))
        self.number.setValidator(QIntValidator(1, 10_000_000, self.number))
        self._searching, self._replacing, self._numbering = QWidget(), QWidget(), QWidget()
        self._lay_out()
        self.line.textChanged.connect(self._show_count)
        self.case.toggled.connect(self._show_count)
        self.number.returnPressed.connect(self._go_to_line)
        for each in (self.line, self.by, self.number):
            each.installEventFilter(self)
        self.hide()

    # -- what commands do ----------------------------------------------------------------------

    def open_search(self) -> None:
        """Show the search, for what is selected if that is one line."""
        self._open(replacing=False, numbering=False)
        self._take_selection()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def open_replace(self) -> None:
        """Show search and replace."""
        self._open(replacing=True, numbering=False)
        self._take_selection()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def open_line(self) -> None:
        """Ask for the number of a line."""
        self._open(replacing=False, numbering=True)
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def find_next(self, *, forward: bool = True) -> bool:
        """Select the next occurrence, or the one before, around the end; tells whether one is."""
        pattern = self._pattern()
        if pattern is None:
            self.open_search()
            return False
        text, cursor = self._edit.text(), self._edit.textCursor()
        if forward:
            here = self._edit.offset_of(cursor.selectionEnd())
            found = pattern.search(text, here) or pattern.search(text)
        else:
            here = self._edit.offset_of(cursor.selectionStart())
            spots = list(pattern.finditer(text))
            before = [each for each in spots if each.start() < here]
            found = before[-1] if before else spots[-1] if spots else None
        self._show_count()
        if found is None:
            return False
        self._edit.select(*found.span())
        return True

    def replace(self) -> None:
        """Replace the occurrence that is selected, and find the next one."""
        pattern = self._pattern()
        cursor = self._edit.textCursor()
        start, end = (
            self._edit.offset_of(each) for each in (cursor.selectionStart(), cursor.selectionEnd())
        )
        if pattern is not None and pattern.fullmatch(self._edit.text(), start, end):
            self._edit.put(start, end, self.by.text())
            self.replaced.emit()
        self.find_next()

    def replace_all(self) -> None:
        """Replace every occurrence, as one step that can be undone."""
        pattern = self._pattern()
        if pattern is None:
            return
        by = self.by.text()
        changed, count = pattern.subn(lambda _found: by, self._edit.text())
        if count:
            self._edit.put_all(changed)
            self.replaced.emit()
        self._show_count()
        self.found.setText(
            say_count("{count:,} place replaced", "{count:,} places replaced", count)
        )

    def close_bar(self) -> None:
        """Hide the bar and go on typing."""
        self.hide()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Qt's events ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if watched is self.line:
                    back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                    self.find_next(forward=not back)
                    return True
                if watched is self.by:
                    self.replace()
                    return True
        return super().eventFilter(watched, event)

    # -- inside --------------------------------------------------------------------------------

    def _pattern(self) -> re.Pattern[str] | None:
        words = self.line.text()
        flags = re.NOFLAG if self.case.isChecked() else re.IGNORECASE
        return re.compile(re.escape(words), flags) if words else None

    def _show_count(self) -> None:
        pattern = self._pattern()
        if pattern is None:
            self.found.setText("")
            return
        count = sum(1 for _ in pattern.finditer(self._edit.text()))
        self.found.setText(
            say_count("{count:,} place", "{count:,} places", count) if count else say("Not found")
        )
        set_tone(self.found, "hint" if count else "error")

    def _take_selection(self) -> None:
        cursor = self._edit.textCursor()
        chosen = cursor.selectedText()
        if chosen and "\u2029" not in chosen:
            self.line.setText(chosen)
        self._show_count()

    def _go_to_line(self) -> None:
        # As the validator reads it: in the digits of the language, with marks between thousands.
        line, _is_number = self.number.validator().locale().toInt(self.number.text())
        block = self._edit.document().findBlockByNumber(line - 1)
        block = block if block.isValid() else self._edit.document().lastBlock()
        self._edit.go_to(block.position())
        self.close_bar()

    def _open(self, *, replacing: bool, numbering: bool) -> None:
        self._searching.setVisible(not numbering)
        self._replacing.setVisible(replacing)
        self._numbering.setVisible(numbering)
        self.show()

    def _lay_out(self) -> None:
        row = _row(self._searching)
        row.addWidget(self.line, 1)
        row.addWidget(self.found)
        row.addWidget(self.case)
        for name, words, act in (
            ("source_find_previous", say("Previous"), lambda: self.find_next(forward=False)),
            ("source_find_next", say("Next"), self.find_next),
        ):
            row.addWidget(_button(name, words, act))
        row = _row(self._replacing)
        row.addWidget(self.by, 1)
        row.addWidget(_button("source_replace_one", say("Replace"), self.replace))
        row.addWidget(_button("source_replace_all", say("Replace all"), self.replace_all))
        row = _row(self._numbering)
        row.addWidget(self.number)
        row.addWidget(_button("source_go_to_line", say("Go"), self._go_to_line))
        row.addStretch(1)
        close = small_button("source_find_close", "close", say("Close the search"), self.close_bar)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setVerticalSpacing(Space.XS)
        for at, part in enumerate((self._searching, self._replacing, self._numbering)):
            grid.addWidget(part, at, 0)
        grid.addWidget(close, 0, 1, 3, 1, Qt.AlignmentFlag.AlignTop)


def _row(holder: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    return row


def _button(name: str, words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.clicked.connect(lambda: act())
    return button
