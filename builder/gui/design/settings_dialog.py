"""The settings of the form, in pages; they are edited live, beside the form itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.kinds import GROUPS
from builder.form.place import Place
from builder.gui.design.inspector.editor import tools_of
from builder.gui.design.inspector.form_properties import FORM_SETTINGS
from builder.gui.design.inspector.lens import FormLens
from builder.gui.design.inspector.property_panel import PropertyPanel
from builder.gui.design.inspector.section import PropertyRow
from builder.gui.design.language_choice import LanguageChoice
from builder.gui.state.services import Services
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.folding import Folding
from builder.gui.widgets.icons import icon
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Space
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

PAGES: Final = tuple(dict.fromkeys(each.group for each in FORM_SETTINGS))
_OF_PAGE: Final = {
    page: tuple(each for each in FORM_SETTINGS if each.group == page) for page in PAGES
}


class SettingsDialog(QDialog):
    """A list of pages at the left, the settings of one at the right, and a search over all.

    Every edit is in the form at once, and can be undone.

    Args:
        services: The application's shared parts.

    Attributes:
        search_line: What is searched for.
        pages: The list of pages.
        panel: The settings of the page, or those that were found.
    """

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("form_settings")
        self.setWindowTitle(say("Form settings"))
        self.setModal(False)
        self._document = services.document
        self._language = services.language
        self._derived = services.derived
        tools = tools_of(services)
        self.search_line = SearchLine(say("Search settings"), say("Search settings"))
        self.search_line.setObjectName("settings_search")
        self.pages = QListWidget()
        self.pages.setObjectName("settings_pages")
        self.pages.setAccessibleName(say("Pages of settings"))
        self.pages.setIconSize(QSize(14, 14))
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)  # measured once it has its style
        self.pages.addItems([GROUPS[page] for page in PAGES])
        self.appearance_button = QPushButton(icon("palette"), say("Appearance…"))
        self.appearance_button.setObjectName("settings_appearance")
        self.appearance_button.setToolTip(say("Colours, font, corners and logo, beside the page"))
        self.appearance_button.setAutoDefault(False)
        self.appearance_button.clicked.connect(lambda _on: self._go_to_appearance(services))
        self.panel = PropertyPanel(services.document, Folding((), self), tools)
        self.panel.others.setMaximumHeight(0)  # what has no page is said beside the form
        self._page = Scrolling(self.panel)
        self._nothing = QLabel()
        self._nothing.setObjectName("settings_nothing")
        self._nothing.setProperty("tone", "hint")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._build(LanguageChoice(services.document, services.language))
        services.commands.work_everywhere(self)
        self.pages.currentRowChanged.connect(self._on_page)
        self.search_line.textChanged.connect(self._on_searched)
        services.document.changed.connect(lambda _change: self._refresh_if_seen())
        services.language.changed.connect(lambda _language: self._refresh_if_seen())
        services.derived.findings_changed.connect(self._show_findings)
        self.pages.setCurrentRow(0)

    def _build(self, language: QWidget) -> None:
        self.resize(720, 560)
        self.setMinimumSize(520, 360)
        self.pages.setFixedWidth(170)
        self._page.setProperty("panel", True)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search_line)
        left.addWidget(self.pages, 1)
        left.addWidget(language)
        left.addWidget(self.appearance_button)
        self.search_line.setFixedWidth(170)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._nothing)
        right.addWidget(self._page, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter in a line is not to close the dialog
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search_line.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.search_line.text():
            self.search_line.clear()
        else:
            super().keyPressEvent(event)

    def open_page(self) -> None:
        """Show the dialog in front, as it was left."""
        self._show_in_front()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_place(self, place: Place) -> None:
        """Show the page on which a place is edited, and put the keyboard there."""
        page = next(each.group for each in FORM_SETTINGS if each.attribute == place.attribute)
        self.search_line.clear()
        self.pages.setCurrentRow(PAGES.index(page))
        self._show_in_front()
        self.panel.focus(place)
        # Once the page has its place.
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def row(self, attribute: str) -> PropertyRow | None:
        """Return the row of a setting, if it is shown."""
        return self.panel.row(attribute)

    def _go_to_appearance(self, services: Services) -> None:
        self.close()
        services.selection.place_wanted.emit(Place(attribute="theme.accent"))

    def _show_in_front(self) -> None:
        self._refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def _scroll_to_focus(self) -> None:
        focused = self.panel.focusWidget()
        if focused is not None:
            self._page.ensureWidgetVisible(focused, 0, 60)

    def _on_page(self, row: int) -> None:
        if row >= 0:
            self.search_line.clear()
            self._refresh()
            self._page.verticalScrollBar().setValue(0)

    def _on_searched(self, words: str) -> None:
        self.panel.search(words)
        if words.strip():
            self.pages.setCurrentRow(-1)
        elif self.pages.currentRow() < 0:
            self.pages.setCurrentRow(0)
        self._refresh()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        searched = self.search_line.text().strip()
        row = self.pages.currentRow()
        properties = FORM_SETTINGS if searched or row < 0 else _OF_PAGE[PAGES[row]]
        lens = FormLens(language=self._language.current)
        self.panel.show_subject(self._document.project, lens, properties)
        self._show_findings(self._derived.findings)
        found = self.panel.has_rows
        self._nothing.setVisible(not found)
        self._nothing.setText(
            ""
            if found
            else say(
                "No setting fits “{words}”. Colours, font and logo are in Appearance.",
                words=searched,
            )
        )

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        self.panel.show_findings(findings)
        wrong = {each.place.attribute for each in findings if not each.place.field_id}
        for row, page in enumerate(PAGES):
            faulty = any(each.attribute in wrong for each in _OF_PAGE[page])
            item = self.pages.item(row)
            _mark(item, faulty=faulty)


def _mark(item: QListWidgetItem, *, faulty: bool) -> None:
    """Mark a page on which something is wrong."""
    if faulty is item.icon().isNull():
        item.setIcon(icon("warning") if faulty else QIcon())
        item.setData(
            Qt.ItemDataRole.AccessibleDescriptionRole,
            say("Something is wrong here.") if faulty else "",
        )
