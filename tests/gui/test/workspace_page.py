"""The Test workspace as a person uses it."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from builder.deliver.delivery import Delivery
from builder.deliver.local_run import LocalRun
from builder.form.project import Project
from builder.gui.test.answer_row import AnswerRow
from builder.gui.test.history import History
from builder.gui.test.workspace import TestWorkspace
from builder.gui.widgets.mnemonics import plain
from tests.gui.finding import find
from tests.gui.settling import settle

SLOW_MS = 60_000
PROPER = "answers as the platform would"
W = TypeVar("W", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton


class TestPage:
    __test__ = False

    def __init__(self, qtbot, workspace: TestWorkspace) -> None:
        self.bot = qtbot
        self.workspace = workspace
        self.document = workspace.services.document

    # -- what is seen --------------------------------------------------------------------------

    def text(self, name: str) -> str:
        self.wait_for_history()
        return find(self.workspace, QPlainTextEdit, f"exchange_{name}").toPlainText()

    @property
    def verdict(self) -> str:
        return self._label("exchange_verdict")

    @property
    def advice(self) -> str:
        return self._label("exchange_advice")

    @property
    def facts(self) -> str:
        return self._label("exchange_facts")

    @property
    def known(self) -> str:
        """Whether it was accepted, and whether the conversation went on."""
        return self._label("exchange_known")

    @property
    def note(self) -> str:
        return self._label("test_note")

    @property
    def doing(self) -> str:
        return self._label("test_doing")

    @property
    def told(self) -> str:
        return self._label("history_note")

    @property
    def key_hint(self) -> str:
        return self._label("key_hint")

    @property
    def host(self) -> str:
        return self._label("target_host")

    @property
    def life(self) -> str:
        return find(self.workspace, QLabel, "token_life").text()

    @property
    def problems(self) -> str:
        return self._label("test_problems")

    @property
    def timeline(self) -> list[str]:
        tree = find(self.workspace, QTreeWidget, "exchange_timeline")
        return [item.text(0) for item in _items(tree)]

    @property
    def history(self) -> list[tuple[str, str]]:
        """Where each submission went, and its result; the latest first."""
        self.wait_for_history()
        rows = self.workspace.results_pane.history.rows
        places = range(rows.rowCount())
        return [(rows.index(at, 1).data(), rows.index(at, 2).data()) for at in places]

    @property
    def tabs(self) -> list[str]:
        tabs = find(self.workspace, QTabWidget, "exchange_tabs")
        return [tabs.tabText(i) for i in range(tabs.count()) if tabs.isTabVisible(i)]

    @property
    def fields(self) -> list[str]:
        """The context names of the fields that can be answered, from top to bottom."""
        self.settle()
        rows = [w for w in self.workspace.findChildren(QWidget) if w.isVisible()]
        answers = [w for w in rows if w.objectName().startswith("answer_")]
        answers.sort(key=lambda w: w.mapTo(self.workspace, QPoint()).y())
        return [w.objectName().removeprefix("answer_") for w in answers]

    @property
    def made(self) -> set[str]:
        """Context names of the answers that have an editor by now."""
        self.settle()
        found = (each.objectName() for each in self.workspace.findChildren(QWidget))
        return {n.removeprefix("answer_") for n in found if n.startswith("answer_")}

    def row_rects(self) -> list[QRect]:
        """Where the rows of answers are, from top to bottom."""
        self.settle()
        rows = self.workspace.input.answers.findChildren(AnswerRow)
        return sorted((row.geometry() for row in rows if row.isVisible()), key=QRect.top)

    @property
    def focused(self) -> str:
        widget = self.workspace.focusWidget()
        return widget.objectName() if widget is not None else ""

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def refusal(self, name: str) -> str:
        return self._label(f"refusal_{name}")

    @property
    def refusals(self) -> dict[str, str]:
        """What is said beside the answers, by context name."""
        labels = self.workspace.findChildren(QLabel)
        found = {each.objectName(): each.text() for each in labels if each.isVisible()}
        return {
            name.removeprefix("refusal_"): text
            for name, text in found.items()
            if name.startswith("refusal_")
        }

    def answered(self, name: str) -> str:
        self.settle()
        return self._editor(QLineEdit, f"answer_{name}").text()

    def written(self, name: str) -> str:
        self.settle()
        return self._editor(QPlainTextEdit, f"answer_{name}").toPlainText()

    def chosen(self, name: str) -> str:
        self.settle()
        return self._editor(QComboBox, name).currentText()

    def can(self, name: str) -> bool:
        button = find(self.workspace, QPushButton, name)
        return button.isVisible() and button.isEnabled()

    def deliveries(self) -> Sequence[Delivery]:
        """What the simulator received."""
        sender = self.workspace.dispatcher.trial_sender
        simulator = sender.simulator if sender is not None else None
        return simulator.deliveries() if simulator is not None else ()

    @property
    def backend(self) -> LocalRun | None:
        """The exported backend's process."""
        sender = self.workspace.dispatcher.trial_sender
        return sender.backend if sender is not None else None

    def everything_shown(self) -> str:
        """Every text of the workspace, to be seen or not, tooltips included."""
        found = [self.clipboard]
        for widget in [self.workspace, *self.workspace.findChildren(QWidget)]:
            found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            if isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
            elif isinstance(widget, QLabel | QLineEdit | QAbstractButton):
                found.append(widget.text())
            elif isinstance(widget, QTreeWidget):
                found += [i.text(c) + i.toolTip(c) for i in _items(widget) for c in range(3)]
            elif isinstance(widget, History):
                found += [text for row in self.history for text in row]
        return "\n".join(found)

    # -- doing ---------------------------------------------------------------------------------

    def open_form(self, project: Project) -> None:
        """Put another form in place of this one, and wait until it is seen."""
        self.document.open(project)
        self.settle()

    def settle(self) -> None:
        """Wait until what follows from the form is known and laid out, and the history is read."""
        settle(self.bot, self.workspace.services.derived)
        self.wait_for_history()
        QApplication.processEvents()

    def answer(self, name: str, words: str) -> None:
        """Click a line, and type in place of what is there."""
        line = self._editor(QLineEdit, f"answer_{name}")
        self._type(line, words)

    def answer_at_length(self, name: str, words: str) -> None:
        box = self._editor(QPlainTextEdit, f"answer_{name}")
        box.setFocus()
        self.bot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for number, line in enumerate(words.split("\n")):
            if number:
                self.bot.keyClick(box, Qt.Key.Key_Return)
            self.bot.keyClicks(box, line)

    def set_parameter(self, name: str, words: str) -> None:
        self.show_inputs("Query parameters")
        self._type(find(self.workspace, QLineEdit, f"parameter_{name}"), words)

    def type_address(self, url: str) -> None:
        self._type(find(self.workspace, QLineEdit, "target_url"), url)

    def pick_next_day(self, name: str) -> None:
        """Open a date's calendar by the mouse, and go a day on by the keyboard."""
        self.bot.mouseClick(self._editor(QToolButton, f"calendar_{name}"), _LEFT)
        calendar = find(self.workspace, QCalendarWidget, "calendar")
        self.bot.waitUntil(calendar.isVisible)
        view = find(calendar, QTableView, "qt_calendar_calendarview")
        self.bot.keyClick(view, Qt.Key.Key_Right)
        self.bot.keyClick(view, Qt.Key.Key_Return)

    def tick(self, name: str) -> None:
        box = self._editor(QAbstractButton, f"answer_{name}")
        self.bot.mouseClick(box, _LEFT, pos=QPoint(8, box.height() // 2))

    def fill_in(self, words: str) -> None:
        """Choose from the menu of sample answers."""
        self.show_inputs("Answers")
        self._choose_from("test_fill", words if words.startswith("Clear") else f"Fill in {words}")

    def run(self, command: str) -> None:
        """Run a command of Test, as by its menu."""
        self.settle()
        action = self.workspace.services.commands.action(f"test.{command}")
        assert action.isEnabled(), f"{command} is greyed out"
        action.trigger()

    def copy_as(self, words: str) -> None:
        self._choose_from("test_copy", f"Copy as {words}")

    def choose(self, name: str, words: str) -> None:
        """Go down a drop-down list by the keyboard, to the entry with (or of) these words."""
        box = self._editor(QComboBox, name)
        assert box.isVisible(), f"{name} is not to be seen"
        texts = [box.itemText(row) for row in range(box.count())]
        found = [each for each in texts if each == words] or [e for e in texts if words in e]
        assert found, f"{name} has no entry with {words!r} in it"
        box.setFocus()
        self.bot.keyClick(box, Qt.Key.Key_Home)
        for _ in texts:
            if box.currentText() != found[0]:
                self.bot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == found[0]

    def press(self, name: str) -> None:
        self.settle()
        button = find(self.workspace, QPushButton, name)
        assert self.can(name), f"{name} is greyed out or not to be seen"
        self.bot.mouseClick(button, _LEFT)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.workspace, key, modifier)

    def key_send(self) -> None:
        self.settle()
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def send(self) -> None:
        """Press Send, and wait for what comes of it."""
        with self.one_more():
            self.press("test_send")

    def one_more(self):
        """Wait until one more submission has come to an end."""
        return _OneMore(self)

    def show_inputs(self, title: str) -> None:
        self._click_tab(find(self.workspace, QTabWidget, "test_inputs"), title)

    def show(self, title: str) -> None:
        self._click_tab(find(self.workspace, QTabWidget, "exchange_tabs"), title)

    def look_back(self, row: int) -> None:
        """Click a submission in the history."""
        self.click_row(row)
        self.wait_for_history()

    def click_row(self, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Click a submission in the history."""
        self.wait_for_history()
        tree = self.workspace.results_pane.history.list
        at = tree.model().index(row, 2)
        tree.scrollTo(at)
        self.bot.mouseClick(tree.viewport(), _LEFT, modifier, tree.visualRect(at).center())

    def wait_for_history(self) -> None:
        """Wait until the history lists what is asked for, and shows what is chosen."""
        pane = self.workspace.results_pane
        self.bot.waitUntil(lambda: pane.is_settled)

    def wait_until_idle(self) -> None:
        self.bot.waitUntil(lambda: not self.workspace.dispatcher.is_busy, timeout=SLOW_MS)

    def scroll_up(self) -> None:
        """Turn the wheel until the first answer is seen."""
        bar = self._scroll.verticalScrollBar()
        while bar.value() > bar.minimum():
            self._turn_wheel(up=True)

    def scroll_down(self) -> None:
        """Turn the wheel until the last answer is seen."""
        bar = self._scroll.verticalScrollBar()
        while bar.value() < bar.maximum():
            self._turn_wheel(up=False)

    def turn_wheel_over_each_choice(self) -> None:
        """Turn the wheel with the mouse on each drop-down list that is seen."""
        for box in self.workspace.input.answers.findChildren(QComboBox):
            if not box.hasFocus():
                self._turn_wheel(up=False, over=box)

    # -- how -----------------------------------------------------------------------------------

    @property
    def _scroll(self) -> QScrollArea:
        tabs = find(self.workspace, QTabWidget, "test_inputs")
        area = tabs.widget(0)
        assert isinstance(area, QScrollArea)
        return area

    def _editor(self, kind: type[W], name: str) -> W:
        """Return an editor, scrolling through the answers until it is seen."""
        found = self.workspace.findChild(kind, name)
        bar = self._scroll.verticalScrollBar()
        if found is None:
            self.scroll_up()
        while found is None and bar.value() < bar.maximum():
            self._turn_wheel(up=False)
            found = self.workspace.findChild(kind, name)
        assert found is not None, f"there is no {kind.__name__} {name}"
        if name.startswith("answer_"):
            self._scroll.ensureWidgetVisible(found)
        return found

    def _turn_wheel(self, *, up: bool, over: QWidget | None = None) -> None:
        view = over or self._scroll.viewport()
        middle = QPointF(view.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(view.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, 240 if up else -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)
        QApplication.processEvents()

    def _label(self, name: str) -> str:
        self.settle()
        label = self.workspace.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def _type(self, line: QLineEdit, words: str) -> None:
        self.bot.mouseClick(line, _LEFT)
        self.bot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClick(line, Qt.Key.Key_Delete)
        self.bot.keyClicks(line, words)

    def _click_tab(self, tabs: QTabWidget, title: str) -> None:
        place = next(i for i in range(tabs.count()) if tabs.tabText(i) == title)
        self.bot.mouseClick(tabs.tabBar(), _LEFT, pos=tabs.tabBar().tabRect(place).center())
        assert tabs.currentIndex() == place

    def _choose_from(self, button: str, text: str) -> None:
        menu = find(self.workspace, QPushButton, button).menu()
        entry = next(a for a in menu.actions() if plain(a.text()).lower() == text.lower())
        assert entry.isEnabled(), f"{text} is greyed out"
        self.press(button)
        self.bot.waitUntil(menu.isVisible)
        for _ in menu.actions():
            if menu.activeAction() is not entry:
                self.bot.keyClick(menu, Qt.Key.Key_Down)
        self.bot.keyClick(menu, Qt.Key.Key_Return)
        self.workspace.activateWindow()  # the menu was in front


class _OneMore:
    def __init__(self, page: TestPage) -> None:
        self._page = page

    def __enter__(self) -> None:
        self._before = len(self._page.workspace.results)

    def __exit__(self, kind, _fault, _trace) -> None:
        if kind is None:
            page = self._page
            page.bot.waitUntil(
                lambda: (
                    len(page.workspace.results) > self._before
                    or not page.workspace.dispatcher.is_busy
                ),
                timeout=SLOW_MS,
            )
            said = f"nothing was sent: {page.note} {page.refusals}"
            assert len(page.workspace.results) > self._before, said


def _items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]
