"""The Export workspace as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QTreeWidget,
)

from tests.gui.finding import find

_CHECK_MS = 60_000
_LEFT = Qt.MouseButton.LeftButton
SECTIONS = ("gate", "write", "difference", "check", "parity", "deploy")


class ExportPage:
    def __init__(self, qtbot, workspace):
        self.bot = qtbot
        self.workspace = workspace

    # -- going and waiting ---------------------------------------------------------------------

    def go(self, section):
        """Click on a section."""
        view = find(self.workspace, QListWidget, "export_sections")
        row = SECTIONS.index(section)
        if view.currentRow() != row:
            place = view.visualItemRect(view.item(row)).center()
            self.bot.mouseClick(view.viewport(), _LEFT, pos=place)
        assert view.currentRow() == row

    @property
    def section(self):
        return SECTIONS[find(self.workspace, QListWidget, "export_sections").currentRow()]

    def mark(self, section):
        """Return the result that a section's title shows, in words."""
        view = find(self.workspace, QListWidget, "export_sections")
        return view.item(SECTIONS.index(section)).toolTip()

    def run_command(self, name):
        self.workspace.services.commands.action(name).trigger()

    def wait_until_ready(self):
        button = find(self.workspace, QPushButton, "export_button")
        self.bot.waitUntil(button.isEnabled, timeout=_CHECK_MS)

    def wait_for_steps(self):
        self.bot.waitUntil(lambda: bool(self.steps), timeout=_CHECK_MS)

    # -- buttons -------------------------------------------------------------------------------

    def press(self, name):
        button = find(self.workspace, QPushButton, name)
        assert button.isEnabled(), f"{name} is greyed out"
        assert button.isVisible(), f"{name} is not seen"
        self.bot.mouseClick(button, _LEFT)

    def tick(self, kind, name):
        """Press a radio button or a tick box at its mark."""
        button = find(self.workspace, kind, name)
        assert button.isVisible(), f"{name} is not seen"
        self.bot.mouseClick(button, _LEFT, pos=_mark_of(button))

    def shows_the_button(self, name):
        """Tell whether a button can be seen without scrolling."""
        button = find(self.workspace, QPushButton, name)
        return button.isVisible() and button.visibleRegion().boundingRect() == button.rect()

    @property
    def is_ready(self):
        return find(self.workspace, QPushButton, "export_button").isEnabled()

    @property
    def is_of_an_earlier_state(self):
        return find(self.workspace, QLabel, "export_earlier").isVisible()

    @property
    def result(self):
        return find(self.workspace, QLabel, "export_result").text()

    # -- the gate ------------------------------------------------------------------------------

    @property
    def verdict(self):
        self.go("gate")
        return find(self.workspace, QLabel, "export_verdict").text()

    def summary(self, part):
        self.go("gate")
        return find(self.workspace, QLabel, f"gate_{part}_summary").text()

    def wait_for_gate(self):
        self.go("gate")
        self.bot.waitUntil(lambda: "Looking" not in self.summary("contrast"), timeout=_CHECK_MS)

    def has_details(self, part):
        return find(self.workspace, QToolButton, f"gate_{part}_details").isVisible()

    def open_details(self, part):
        button = find(self.workspace, QToolButton, f"gate_{part}_details")
        if not button.isChecked():
            find_scroll(button).ensureWidgetVisible(button)
            self.bot.mouseClick(button, _LEFT)

    def notes(self, part):
        view = find(self.workspace, QListWidget, f"gate_{part}_notes")
        return [view.item(i).text() for i in range(view.count())]

    def choose_note(self, part, words):
        self.go("gate")
        self.open_details(part)
        view = find(self.workspace, QListWidget, f"gate_{part}_notes")
        row = next(i for i, each in enumerate(self.notes(part)) if words in each)
        find_scroll(view).ensureWidgetVisible(view)
        view.scrollToItem(view.item(row))
        place = view.visualItemRect(view.item(row)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    @property
    def findings(self):
        self.go("gate")
        return self.notes("findings")

    def choose_finding(self, part):
        self.choose_note("findings", part)

    # -- writing -------------------------------------------------------------------------------

    def type_target(self, path):
        self.go("write")
        line = find(self.workspace, QLineEdit, "export_target")
        self.bot.mouseClick(line, _LEFT)
        line.selectAll()
        self.bot.keyClicks(line, str(path))

    def press_enter_in_target(self):
        self.bot.keyClick(find(self.workspace, QLineEdit, "export_target"), Qt.Key.Key_Return)

    def choose_zip(self):
        self.go("write")
        self.tick(QRadioButton, "export_as_zip")

    @property
    def target(self):
        return find(self.workspace, QLineEdit, "export_target").text()

    @property
    def files(self):
        """The paths in the tree, with their sizes in bytes."""
        self.go("write")
        tree = find(self.workspace, QTreeWidget, "export_files")
        found = {}
        for place in range(tree.topLevelItemCount()):
            top = tree.topLevelItem(place)
            assert top is not None
            children = (top.child(i) for i in range(top.childCount()))
            inside = [child for child in children if child is not None]
            names = [f"{top.text(0)}/{child.text(0)}" for child in inside] or [top.text(0)]
            for name, item in zip(names, inside or [top], strict=True):
                found[name] = int(item.text(1).replace(",", ""))
        return found

    # -- the self-check ------------------------------------------------------------------------

    @property
    def steps(self):
        view = find(self.workspace, QListWidget, "export_steps")
        items = [view.item(i) for i in range(view.count())]
        return {i.text().partition(" – ")[0]: i.data(Qt.ItemDataRole.UserRole) for i in items}

    @property
    def step_lines(self):
        view = find(self.workspace, QListWidget, "export_steps")
        return [view.item(i).text() for i in range(view.count())]

    def choose_step(self, name):
        view = find(self.workspace, QListWidget, "export_steps")
        row = next(i for i, line in enumerate(self.step_lines) if line.startswith(name))
        view.scrollToItem(view.item(row))
        place = view.visualItemRect(view.item(row)).center()
        self.bot.mouseClick(view.viewport(), _LEFT, pos=place)

    @property
    def step_more(self):
        box = find(self.workspace, QPlainTextEdit, "export_step_more")
        return box.toPlainText() if box.isVisible() else ""

    # -- differences ---------------------------------------------------------------------------

    @property
    def exports(self):
        return rows_of(find(self.workspace, QTreeWidget, "export_history"))

    def choose_exports(self, *rows):
        """Choose exports by their places in the list, from 0."""
        view = find(self.workspace, QTreeWidget, "export_history")
        for turn, row in enumerate(rows):
            item = view.topLevelItem(row)
            assert item is not None
            keys = Qt.KeyboardModifier.ControlModifier if turn else Qt.KeyboardModifier.NoModifier
            place = view.visualItemRect(item).center()
            self.bot.mouseClick(view.viewport(), _LEFT, keys, place)

    @property
    def difference(self):
        return self.words("difference_summary")

    @property
    def changed_properties(self):
        return rows_of(find(self.workspace, QTreeWidget, "difference_properties"))

    @property
    def changed_files(self):
        return rows_of(find(self.workspace, QTreeWidget, "difference_files"))

    @property
    def difference_tabs(self):
        tabs = find(self.workspace, QTabWidget, "difference_tabs")
        return [tabs.tabText(at) for at in range(tabs.count())]

    # -- four ways -----------------------------------------------------------------------------

    def choose(self, name, words):
        """Choose the entry of a list that holds these words."""
        box = find(self.workspace, QComboBox, name)
        at = next(i for i in range(box.count()) if words in box.itemText(i))
        box.setFocus()
        while box.currentIndex() != at:
            down = box.currentIndex() < at
            self.bot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def entries(self, name):
        box = find(self.workspace, QComboBox, name)
        return [box.itemText(i) for i in range(box.count())]

    @property
    def pieces(self):
        """What each way delivers, by piece; a hidden row is left out."""
        table = find(self.workspace, QTreeWidget, "parity_table")
        items = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
        return {
            item.text(0): [item.text(column) for column in range(1, table.columnCount())]
            for item in items
            if item is not None and not item.isHidden()
        }

    def choose_piece(self, name):
        table = find(self.workspace, QTreeWidget, "parity_table")
        item = table.findItems(name, Qt.MatchFlag.MatchExactly, 0)[0]
        table.scrollToItem(item)
        place = table.visualItemRect(item).center()
        self.bot.mouseClick(table.viewport(), _LEFT, pos=place)

    # -- deploying -----------------------------------------------------------------------------

    @property
    def commands(self):
        boxes = self.workspace.deploy.findChildren(QPlainTextEdit)
        return [each.toPlainText() for each in boxes if each.isVisible()]

    @property
    def ticks(self):
        boxes = self.workspace.deploy.findChildren(QCheckBox)
        return [each for each in boxes if each.isVisible()]

    def words(self, name):
        return find(self.workspace, QLabel, name).text()

    def seen(self, name):
        """Return the words of a label; nothing if it is hidden."""
        label = find(self.workspace, QLabel, name)
        return label.text() if label.isVisible() else ""

    def go_again(self, section):
        """Click on another section, and then on this one."""
        self.go(next(each for each in SECTIONS if each != section))
        self.go(section)


def rows_of(tree):
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [
        tuple(item.text(column) for column in range(tree.columnCount()))
        for item in items
        if item is not None
    ]


def find_scroll(widget):
    """Return the scroll area that a widget is in."""
    while not isinstance(widget, QScrollArea) or widget.widget() is None:
        widget = widget.parentWidget()
    return widget


def _mark_of(button):
    """Return where the mark of a radio button or tick box is, at the side where reading begins."""
    place = button.rect().center()
    right = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    place.setX(button.width() - 10 if right else 10)
    return place
