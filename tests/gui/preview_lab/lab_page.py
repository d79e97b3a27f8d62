"""What stands beside the page in Preview, as a person uses it."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from builder.gui.preview.closing_dialog import ClosingDialog
from builder.gui.preview.phone_dialog import PhoneDialog
from builder.gui.preview.workspace import PreviewWorkspace
from tests.gui.finding import find
from tests.gui.preview_page import PreviewPage

_LEFT = Qt.MouseButton.LeftButton
_LONG_MS = 60_000


class LabPage:
    """The settings at the left, and the tabs below the page."""

    def __init__(self, qtbot, workspace: PreviewWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.page = PreviewPage(qtbot, workspace)

    # -- profiles ------------------------------------------------------------------------------

    @property
    def profiles(self) -> list[str]:
        box = find(self.workspace, QComboBox, "profile_choice")
        return [box.itemText(place) for place in range(box.count())]

    @property
    def profile(self) -> str:
        return find(self.workspace, QComboBox, "profile_choice").currentText()

    @property
    def profile_state(self) -> str:
        label = find(self.workspace, QLabel, "profile_state")
        return label.text() if label.isVisible() else ""

    def choose_profile(self, name: str) -> None:
        self.page.choose("profile_choice", name)

    def do(self, name: str) -> None:
        """Choose from the menu of what is done with profiles."""
        menu = find(self.workspace, QToolButton, "profile_more").menu()
        menu.aboutToShow.emit()
        action = find(menu, QAction, f"profile_{name}")
        assert action.isEnabled(), name
        action.trigger()

    def can_do(self, name: str) -> bool:
        menu = find(self.workspace, QToolButton, "profile_more").menu()
        menu.aboutToShow.emit()
        return find(menu, QAction, f"profile_{name}").isEnabled()

    def name_it(self, name: str) -> None:
        """Type a name over the one that is offered, and keep it."""
        line = find(self.workspace, QLineEdit, "profile_name")
        self.bot.waitUntil(line.isVisible)
        line.selectAll()
        self.bot.keyClicks(line, name)
        self.bot.keyClick(line, Qt.Key.Key_Return)

    def save_profile(self) -> None:
        self.bot.mouseClick(find(self.workspace, QToolButton, "profile_save"), _LEFT)

    @property
    def asks_for_a_name(self) -> bool:
        return find(self.workspace, QLineEdit, "profile_name").isVisible()

    # -- variables, address --------------------------------------------------------------------

    def type_variable(self, name: str, text: str) -> None:
        line = find(self.workspace, QLineEdit, f"variable_{name}")
        find(self.workspace, QScrollArea, "preview_side").ensureWidgetVisible(line)
        line.selectAll()
        self.bot.keyClicks(line, text)

    @property
    def has_variables(self) -> bool:
        side = find(self.workspace, QScrollArea, "preview_side")
        lines = [each for each in side.findChildren(QLineEdit) if each.isVisible()]
        return any(each.objectName().startswith("variable_") for each in lines)

    @property
    def address(self) -> str:
        return find(self.workspace, QPlainTextEdit, "preview_address").toPlainText()

    @property
    def clipboard(self) -> str:
        return QApplication.clipboard().text()

    # -- the tabs --------------------------------------------------------------------------------

    @property
    def difference(self) -> list[str]:
        view = find(self.workspace, QPlainTextEdit, "preview_difference")
        return view.toPlainText().splitlines()

    @property
    def blocked(self) -> list[str]:
        view = find(self.workspace, QListWidget, "preview_blocked")
        return [view.item(row).text() for row in range(view.count())]

    @property
    def timeline(self) -> list[str]:
        view = find(self.workspace, QListWidget, "preview_timeline")
        return [view.item(row).text() for row in range(view.count())]

    @property
    def tab_titles(self) -> list[str]:
        tabs = find(self.workspace, QTabWidget, "preview_tabs")
        return [tabs.tabText(place) for place in range(tabs.count())]

    def press(self, name: str) -> None:
        """Press a button of the settings."""
        button = find(self.workspace, QPushButton, name)
        find(self.workspace, QScrollArea, "preview_side").ensureWidgetVisible(button)
        self.bot.mouseClick(button, _LEFT)

    def fill_in(self) -> None:
        self.page.fill_in("first_name", "Anne-Marie")
        self.page.fill_in("last_name", "O’Neill")
        self.page.wait_for_payload("POST ")


class ClosingPage:
    """The window in which all ways of closing are tried."""

    def __init__(self, qtbot, dialog: ClosingDialog) -> None:
        self.bot = qtbot
        self.dialog = dialog

    def choose(self, channel: str, case: str = "") -> None:
        for name, words in (("closing_channel", channel), ("closing_case", case)):
            if words:
                box = find(self.dialog, QComboBox, name)
                place = box.findText(words)
                assert place >= 0, f"{name} does not offer {words}"
                box.setCurrentIndex(place)

    @property
    def cases(self) -> list[str]:
        box = find(self.dialog, QComboBox, "closing_case")
        return [box.itemText(place) for place in range(box.count())]

    @property
    def channels(self) -> list[str]:
        box = find(self.dialog, QComboBox, "closing_channel")
        return [box.itemText(place) for place in range(box.count())]

    @property
    def chosen(self) -> tuple[str, str]:
        boxes = [find(self.dialog, QComboBox, f"closing_{name}") for name in ("channel", "case")]
        return boxes[0].currentText(), boxes[1].currentText()

    def start(self) -> None:
        button = find(self.dialog, QPushButton, "closing_start")
        self.bot.waitUntil(button.isEnabled, timeout=_LONG_MS)
        self.bot.mouseClick(button, _LEFT)

    def stop(self) -> None:
        self.bot.mouseClick(find(self.dialog, QPushButton, "closing_stop"), _LEFT)

    def wait(self) -> None:
        self.bot.waitUntil(lambda: not self.dialog.run.is_running, timeout=_LONG_MS)

    @property
    def state(self) -> str:
        return find(self.dialog, QLabel, "closing_state").text()

    @property
    def rows(self) -> list[list[str]]:
        table = find(self.dialog, QTreeWidget, "closing_results")
        model = table.model()
        return [
            [model.index(row, column).data() for column in range(4)]
            for row in range(model.rowCount())
        ]

    @property
    def moments(self) -> list[str]:
        view = find(self.dialog, QListWidget, "closing_moments")
        return [view.item(row).text() for row in range(view.count())]


class PhonePage:
    """The window that opens the form on a phone."""

    def __init__(self, qtbot, dialog: PhoneDialog) -> None:
        self.bot = qtbot
        self.dialog = dialog

    def press(self, name: str) -> None:
        self.bot.mouseClick(find(self.dialog, QPushButton, f"phone_{name}"), _LEFT)

    def shows(self, name: str) -> bool:
        return find(self.dialog, QWidget, f"phone_{name}").isVisible()

    @property
    def start_words(self) -> str:
        return find(self.dialog, QPushButton, "phone_start").text()

    @property
    def can_start(self) -> bool:
        button = find(self.dialog, QPushButton, "phone_start")
        return button.isEnabled() and button.isVisible()

    @property
    def address(self) -> str:
        line = find(self.dialog, QLineEdit, "phone_address")
        return line.text() if line.isVisible() else ""

    @property
    def left(self) -> str:
        return find(self.dialog, QLabel, "phone_left").text()

    @property
    def state(self) -> str:
        return find(self.dialog, QLabel, "phone_state").text()

    @property
    def came(self) -> list[str]:
        view = find(self.dialog, QListWidget, "phone_list")
        return [view.item(row).text() for row in range(view.count())]

    def place(self, name: str) -> QPoint:
        """Where a part stands in the window."""
        part = find(self.dialog, QWidget, f"phone_{name}")
        assert part.isVisible(), name
        return part.mapTo(self.dialog, QPoint())

    @property
    def networks(self) -> list[str]:
        box = find(self.dialog, QComboBox, "phone_network")
        return [box.itemText(place) for place in range(box.count())]

    def choose_network(self, words: str) -> None:
        box = find(self.dialog, QComboBox, "phone_network")
        place = box.findText(words)
        assert place >= 0, words
        box.setCurrentIndex(place)


D = TypeVar("D", bound=QDialog)


def opened(kind: type[D]) -> D:
    """Return the dialog of a kind that is open."""
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    )
