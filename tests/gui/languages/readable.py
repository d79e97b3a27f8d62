"""What of a window can be read: texts that nobody said, and texts that do not fit."""

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

from builder.say import Speech
from tests.gui.geometry import faults_of

_ACCENTED = str.maketrans("aeiouncsyzAEIOUNCSYZ", "áéíóúñçšýžÁÉÍÓÚÑÇŠÝŽ")
_KEPT = re.compile(r"\{+[^{}]*\}+|<[^>]*>|&\w+;|&.")
_SAID = re.compile("«[^«»]*»")
_CUT_OFF = re.compile("«[^«»]*…")
_CUT_IN_FRONT = re.compile(r"^[^«\n]*»", re.MULTILINE)  # where it says what stands beside it
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift|Meta)(?:\+\S+)+|\b(?:F\d{1,2}|Del|Esc)\b")
_CODE = re.compile(r"#[0-9a-f]{3,8}\b|\b[0-9a-f]{8,64}\b|-----[A-Z ]+-----")
_ROWS = 200
_READ = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
# What stands in these is data: names of files, of languages that the
# app does not name itself, addresses, titles of the manual, places in a form of another program,
# what axe says of the page, cells and columns of tables of cases, and names of other programs.
_DATA_LISTS = (
    "about_parts",
    "case_comparisons",
    "case_grid",
    "checks_list",
    "export_files",
    "export_history",
    "language_list",
    "manual_contents",
    "preview_blocked",
    "report_table",
)
_DATA_COLUMNS = ("case_grid",)
# They lie over others on purpose.
_OVERLAYS = ("preview_cover", "text_grid_frozen", "tour_")


def longer(text: str) -> str:
    """Return a text as in a language that needs 40 % more room, between marks."""
    kept = _KEPT.findall(text)
    plain = _KEPT.split(text)
    read = sum(map(len, plain))
    accented = [part.translate(_ACCENTED) for part in plain]
    mixed = "".join(
        part + (kept[place] if place < len(kept) else "") for place, part in enumerate(accented)
    )
    return f"«{mixed}{' ~~~~' * max(1, round(read * 0.4 / 5))}»"


PSEUDO = Speech(lambda text, _count: longer(text))


class Reader:
    """Collects what is wrong with what can be read.

    Args:
        data: Words of the form and of the user, which nobody translates.
        page: Texts of the form's page, which are in the language of the form.
    """

    def __init__(self, data: set[str], page: set[str]) -> None:
        self._data = data
        self._page = page
        self._known: dict[str, bool] = {}
        self.unsaid: set[str] = set()
        self.clipped: set[str] = set()

    def read(self, root: QWidget, where: str, clipped: list[str]) -> None:
        """Look at a window, with all that is visible in it.

        Args:
            root: The window.
            where: How it was reached.
            clipped: What does not fit in it.
        """
        self.clipped.update(f"{where}: {fault}" for fault in clipped)
        for widget in _seen(root):
            for role, text in _texts(widget):
                if not self._is_said(text):
                    self.unsaid.add(f"{where}: {_path(widget)} {role}: {text!r}")

    def note(self, text: str, where: str) -> None:
        """Note a text unless it was said or is known data."""
        if not self._is_said(text):
            self.unsaid.add(f"{where}: {text!r}")

    def _is_said(self, text: str) -> bool:
        if text not in self._known:
            self._known[text] = text in self._page or not self._unknown(text)
        return self._known[text]

    def _unknown(self, text: str) -> list[str]:
        rest = re.sub(r"<[^>]*>", " ", unescape(text).replace("&", ""))
        before = ""
        while before != rest:  # one in another; what was cut off is said, too
            before, rest = rest, _CUT_OFF.sub(" …", _SAID.sub(" ", rest))
        rest = _CUT_IN_FRONT.sub(" ", rest)
        rest = _CODE.sub(" ", _KEYS.sub(" ", rest))
        return [word for word in _WORD.findall(rest) if word not in self._data]


def _seen(root: QWidget) -> Iterator[QWidget]:
    """Yield a window and all that is visible in it; what is hidden, by far the most, is skipped."""
    waiting = [root]
    while waiting:
        widget = waiting.pop()
        yield widget
        children = widget.children()
        waiting += [each for each in children if isinstance(each, QWidget) and each.isVisible()]


def cut_off(root: QWidget) -> list[str]:
    """Name what does not fit or has no place of its own."""
    faults = [fault for widget in _seen(root) for fault in _clipped(widget)]
    placed = faults_of(root, in_sight=True)
    return faults + [each for each in placed if not any(name in each for name in _OVERLAYS)]


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle().replace("[*]", "")
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield "tab", widget.tabText(place)
    elif isinstance(widget, QHeaderView):
        parent = widget.parentWidget()
        is_data = parent is not None and parent.objectName() in _DATA_COLUMNS
        for place, text in () if is_data else _sections(widget):
            yield f"section {place}", text
    elif isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield f"choice {place}", widget.itemText(place)
    elif isinstance(widget, QAbstractItemView) and widget.objectName() not in _DATA_LISTS:
        yield from _cells(widget)
    elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    for action in widget.actions():
        yield "action", action.text()
        yield "action's tooltip", action.toolTip()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """Yield what stands in the rows of a list, table or tree, unfolded or not."""
    model = view.model()
    parents = [QModelIndex()]
    while model and parents:
        parent = parents.pop()
        for row in range(min(model.rowCount(parent), _ROWS)):
            for column in range(_columns(model, parent)):
                at = model.index(row, column, parent)
                parents += [at] if isinstance(view, QTreeView) and model.rowCount(at) else []
                for role in _READ:
                    text = model.data(at, role)
                    if isinstance(text, str):
                        yield f"row {row} column {column} {role.name}", text


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _sections(header: QHeaderView) -> Iterator[tuple[int, str]]:
    model = header.model()
    for place in range(header.count() if model else 0):
        text = model.headerData(place, header.orientation(), Qt.ItemDataRole.DisplayRole)
        if not header.isSectionHidden(place) and isinstance(text, str):
            yield place, text


def _clipped(widget: QWidget) -> Iterator[str]:
    """Name the texts of a widget that do not fit, beyond what its layout knows."""
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        for place, text in _sections(widget):
            needed = widget.fontMetrics().horizontalAdvance(text)
            explained = widget.model().headerData(
                place, widget.orientation(), Qt.ItemDataRole.ToolTipRole
            )
            if widget.sectionSize(place) < needed and not explained:
                yield f"{_path(widget)} section {place} cuts “{text}”"
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            text = widget.tabText(place)
            needed = widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
            if widget.tabRect(place).width() < needed and not widget.tabToolTip(place):
                yield f"{_path(widget)} tab {place} cuts “{text}”"
    elif isinstance(widget, QPlainTextEdit) and widget.property("code"):
        if widget.layoutDirection() != Qt.LayoutDirection.LeftToRight:
            yield f"{_path(widget)} shows the ends of code that does not fit"
    elif isinstance(widget, QLineEdit) and not widget.text():
        text = widget.placeholderText()
        room = widget.contentsRect().width() - 4
        if widget.fontMetrics().horizontalAdvance(text) > room and text not in widget.toolTip():
            yield f"{_path(widget)} of {room} pixels cuts its placeholder “{text}”"


def _path(widget: QWidget) -> str:
    names: list[str] = []
    found: QWidget | None = widget
    while found is not None and len(names) < 4:
        if found.objectName() or found is widget:
            names.append(found.objectName() or type(found).__name__)
        found = found.parentWidget()
    return " < ".join(names)
