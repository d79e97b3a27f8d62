"""The dialog that adds a language to the form."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from PySide6.QtCore import QCollatorSortKey, QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.languages import PAGE_LANGUAGES
from builder.form.names import LANGUAGE
from builder.gui.languages import names
from builder.gui.translations.language_names import endonym
from builder.gui.widgets.elided_rows import ElidedRows
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say
from builder.searching import folded, has_all

_TAG = Qt.ItemDataRole.UserRole
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LanguageDialog(QDialog):
    """Languages by their names, in the language of the window and in the language itself.

    Args:
        known: Tags of the languages that the form has.
        parent: The window.
    """

    def __init__(self, known: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("language_dialog")
        self.setWindowTitle(say("Add a language"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = known
        self.search = SearchLine(say("Search by name or tag"), say("Search the languages"))
        self.search.setObjectName("language_search")
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("language_list")
        self.list.setAccessibleName(say("Languages"))
        self.list.setItemDelegate(ElidedRows(self.list))
        self.list.setUniformItemSizes(True)
        self.nothing = Hint(
            say("No language has this name. A tag can be added as well, such as de-at.")
        )
        self.add_button = QPushButton(say("Add"))
        self.add_button.setObjectName("language_accept")
        self.add_button.setProperty("primary", True)
        self.add_button.setDefault(True)
        cancel = QPushButton(say("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button.clicked.connect(self.accept)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.currentRowChanged.connect(lambda row: self.add_button.setEnabled(row >= 0))
        self.search.textChanged.connect(self._find)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Heading(say("Which language do you add?")))
        column.addWidget(
            Hint(say("In the languages at the top, the page's own words are there already."))
        )
        for each in (self.search, self.list, self.nothing):
            column.addWidget(each)
        column.addLayout(buttons)
        self._find("")

    @property
    def language(self) -> str:
        """Tag of the language that is chosen; empty for none."""
        item = self.list.currentItem()
        return str(item.data(_TAG)) if item is not None else ""

    def sizeHint(self) -> QSize:
        return QSize(420, 480)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TO_THE_LIST
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self.list.clear()
        typed = words.strip().lower().replace("_", "-")
        fitting = [
            each
            for each in _languages()
            if each[0] not in self._known and has_all(" ".join(each), words)
        ]

        def distance(each: tuple[str, str, str]) -> int:
            """Count how far a language is from what was typed: its tag, then how names begin."""
            begins = any(folded(part).startswith(folded(typed)) for part in each)
            return 0 if each[0] == typed else 1 if begins else 2

        for each in sorted(fitting, key=distance):
            self._add(*each)
        there = {self.list.item(row).data(_TAG) for row in range(self.list.count())}
        is_new = LANGUAGE.fullmatch(typed) and typed not in {*there, *self._known}
        if is_new and ("-" in typed or not self.list.count()):
            self._add(typed, names.language(typed), endonym(typed))
        self.nothing.setVisible(not self.list.count())
        self.list.setCurrentRow(0)
        self.add_button.setEnabled(self.list.count() > 0)

    def _add(self, tag: str, name: str, own: str) -> None:
        words = " · ".join(dict.fromkeys(filter(None, (name, own, tag))))
        item = QListWidgetItem(words)
        item.setData(_TAG, tag)
        item.setToolTip(words)
        self.list.addItem(item)


@cache
def _languages() -> tuple[tuple[str, str, str], ...]:
    """Return tag, name and own name: the page's languages, then others, by name."""
    pages = [(tag, names.language(tag), endonym(tag)) for tag in PAGE_LANGUAGES]
    return (*sorted(pages, key=_by_name), *sorted(_others(), key=_by_name))


def _by_name(each: tuple[str, str, str]) -> QCollatorSortKey:
    return names.in_order(each[1])


def _others() -> Iterator[tuple[str, str, str]]:
    seen = set(PAGE_LANGUAGES)
    for language in QLocale.Language:
        tag = QLocale.languageToCode(language)
        own = endonym(tag) if LANGUAGE.fullmatch(tag) else ""
        if own and tag not in seen:
            seen.add(tag)
            yield tag, names.language(tag), own
