"""Walks through all of a window that takes the keyboard, as somebody without a mouse does."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

LEAST_TARGET = 24  # pixels, as WCAG 2.2 has it for pointers
# A cursor in a line is less than that; an outline of the smallest button is more.
_SEEN = 60
_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}

# Qt gives what is painted no role; it says in a description what the keyboard is at.
_PAINTED = {"canvas"}


class Walk:
    """Collects what is wrong with what takes the keyboard or the mouse.

    Attributes:
        faults: What was found.
        steps: How many widgets were looked at.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.steps = 0

    def look(self, scene: str, root: QWidget) -> None:
        """Walk through a window."""
        root.activateWindow()
        QTest.qWaitForWindowActive(root)
        stops = list(stops_of(root))
        for widget in stops:
            # What is focused may be built once more.
            if isValid(widget) and not widget.property("walked"):
                widget.setProperty("walked", True)
                self.steps += 1
                self._note(scene, widget, _faults_of(widget, stops))
        self._note_enter(scene, root)
        for button in root.findChildren(QAbstractButton):
            if isValid(button) and button.isVisible() and not button.property("measured"):
                button.setProperty("measured", True)
                self._note(scene, button, _too_small(button))
        stops = list(stops_of(root))
        reached, held = _tab_through(stops)
        for widget in held:
            self._note(scene, widget, ["holds the keyboard"])
        for widget in stops:
            if isValid(widget) and widget not in reached and not _is_skipped(widget):
                self._note(scene, widget, ["is not reached by Tab"])

    def _note_enter(self, scene: str, root: QWidget) -> None:
        """Press Enter on each button, none of which does a thing meanwhile."""
        buttons = [each for each in root.findChildren(QAbstractButton) if isValid(each)]
        pressed: list[QAbstractButton] = []
        for button in buttons:
            button.blockSignals(True)
            button.click = partial(pressed.append, button)  # type: ignore[method-assign]
        for button in buttons:
            if isinstance(button, QPushButton) and button.isDefault():
                is_meant = button.property("primary") or button.property("danger")
                # Qt chooses by itself which button of these it is.
                is_qts = isinstance(button.parent(), QDialogButtonBox | QMessageBox)
                wrong = not is_meant and not is_qts
                self._note(scene, button, ["is the default by accident"] if wrong else [])
        for stop in list(stops_of(root)):
            if isinstance(stop, QPushButton | QToolButton) and not stop.property("entered"):
                stop.setProperty("entered", True)
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                pressed.clear()
                QTest.keyClick(stop, Qt.Key.Key_Return)
                QTest.keyClick(stop, Qt.Key.Key_Enter)
                is_pressed = pressed == [stop, stop]
                self._note(scene, stop, [] if is_pressed else ["is not pressed by Enter"])
        for button in buttons:
            button.blockSignals(False)
            del button.click

    def _note(self, scene: str, widget: QWidget, faults: list[str]) -> None:
        self.faults += [f"{scene}: {_name(widget)} {each}" for each in faults]


def stops_of(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab may stop at."""
    for widget in root.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.window() is root.window()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not widget.visibleRegion().isNull()
            and not _is_page(widget)
        ):
            yield widget


def _is_page(widget: QWidget) -> bool:
    """Tell whether a widget is the engine's: the page in it is walked through by other tests."""
    return isinstance(widget.parentWidget(), QWebEngineView) or isinstance(widget, QWebEngineView)


def _faults_of(widget: QWidget, stops: list[QWidget]) -> list[str]:
    faults = []
    spoken = QAccessible.queryAccessibleInterface(widget)
    if not spoken.text(QAccessible.Text.Name):
        faults.append("has no name")
    if spoken.role() in _NO_ROLE and widget.objectName() not in _PAINTED:
        faults.append("has no role")
    other = next((each for each in stops if isValid(each) and each is not widget), None)
    if other is not None and not _shows_focus(widget, other):
        faults.append("shows no focus")
    return faults


def _shows_focus(widget: QWidget, other: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = _grab(widget)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    # What edits a cell ends with its focus.
    return not isValid(widget) or _differ(with_focus, _grab(widget))


def _grab(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differ(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures differ by more than a cursor."""
    if one.size() != other.size():
        return True
    width = one.bytesPerLine()
    left, right = bytes(one.constBits()), bytes(other.constBits())
    different = 0
    for start in range(0, len(left), width):
        row, like = left[start : start + width], right[start : start + width]
        if row != like:
            different += sum(row[at : at + 4] != like[at : at + 4] for at in range(0, width, 4))
            if different >= _SEEN:
                return True
    return False


def _too_small(button: QAbstractButton) -> list[str]:
    size = button.size()
    if isinstance(button, QCheckBox | QRadioButton):
        return []  # their words are part of the target
    inside = button.parentWidget()
    # Qt measures what is inside of these; no other target is near it.
    if isinstance(inside, QTabBar | QScrollBar | QAbstractSpinBox | QComboBox | QLineEdit):
        return []
    least = QSize(LEAST_TARGET, LEAST_TARGET)
    if size.expandedTo(least) != size:
        return [f"is only {size.width()} x {size.height()} pixels"]
    return []


def _tab_through(stops: list[QWidget]) -> tuple[set[QWidget], list[QWidget]]:
    """Press Tab until the keyboard is where it began; returns what it reached and what held it."""
    reached: set[QWidget] = set()
    held: list[QWidget] = []
    if not stops:
        return reached, held
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2 * len(stops) + 20):
        here = QApplication.focusWidget()
        if here is not None and _is_page(here):
            # Tab goes on inside of the page, field by field; behind it is what is behind the view.
            view = here.parentWidget()
            here = view if isinstance(view, QWebEngineView) else here
            while here is not None and here not in stops:
                here = here.nextInFocusChain()
            assert here is not None
            here.setFocus(Qt.FocusReason.TabFocusReason)
        if here is None or here in reached:
            break
        reached.add(here)
        if isinstance(here, QPlainTextEdit) and not here.tabChangesFocus():
            QTest.keyClick(here, Qt.Key.Key_Escape)  # then it lets go
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here and len(stops) > 1:
            held.append(here)
            break
    return reached, held


def _is_skipped(widget: QWidget) -> bool:
    """Tell whether arrow keys lead to it: another button of its group is stopped at."""
    return (
        isinstance(widget, QAbstractButton)
        and not widget.isChecked()
        and (widget.autoExclusive() or widget.group() is not None)
    )


def _name(widget: QWidget) -> str:
    names: list[str] = []
    found: QWidget | None = widget
    while found is not None and len(names) < 3:
        if found.objectName() or found is widget:
            names.append(found.objectName() or type(found).__name__)
        found = found.parentWidget()
    return " < ".join(names)
