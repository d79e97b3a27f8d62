"""What the app is, of what it is made, and under which licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from builder import __version__
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.theme import Heading, Hint, Space, keep_to_side
from builder.licences import Part, parts
from builder.say import say


class AboutDialog(QDialog):
    """Says what the app is, and lists its parts with their licences.

    Args:
        parent: The window.

    Attributes:
        tabs: The two pages.
        list: The parts.
        text: The licence of the chosen part.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(say("About Webview Builder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts(qVersion())
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("about_pages")
        self.tabs.addTab(self._made_about(), say("About"))
        self.tabs.addTab(self._made_licences(), say("Licences"))
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(960, 600)

    def _made_about(self) -> QWidget:
        page = QWidget()
        layout = _column(page)
        title = Heading(f"Webview Builder {__version__}")
        title.setProperty("role", "title")
        layout.addWidget(title)
        layout.addWidget(
            _words(say("Design, preview, test and export forms for Moveo.ai chat conversations."))
        )
        layout.addWidget(
            _words(
                say(
                    "Webview Builder is free software under the MIT licence. It comes without any "
                    "warranty."
                )
            )
        )
        layout.addWidget(
            _words(
                say(
                    "It uses {qt} and PySide6 under the GNU Lesser General Public License, "
                    "version 3. You may replace Qt's libraries with your own build of Qt, and "
                    "study for that purpose how the app works with them. The manual's page "
                    "“Installing” says how, and where the sources of Qt are.",
                    qt=f"Qt {qVersion()}",
                )
            )
        )
        layout.addStretch(1)
        return page

    def _made_licences(self) -> QWidget:
        page = QWidget()
        layout = _column(page)
        layout.addWidget(Hint(say("Licences hold in the language in which they are written.")))
        self.list.setObjectName("about_parts")
        self.list.setAccessibleName(say("Parts of the app"))
        self.list.addItems([_line(each) for each in self._parts])
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setObjectName("about_licence")
        self.text.setAccessibleName(say("Licence of the chosen part"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        beside = QHBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self.list, 2)
        beside.addWidget(self.text, 5)
        layout.addLayout(beside, 1)
        return page

    def _show(self, row: int) -> None:
        part = self._parts[row]
        head = " · ".join(filter(None, (part.name, part.version, part.licence)))
        self.text.setPlainText(f"{head}\n\n{part.words}")


def _line(part: Part) -> str:
    return f"{part.name} {part.version}".strip()


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    keep_to_side(label)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _column(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
    layout.setSpacing(Space.M)
    return layout
