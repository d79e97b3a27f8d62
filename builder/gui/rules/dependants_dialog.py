"""The question before something goes that other things depend on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.dependants import Dependant, Sort
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.icons import icon
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.popup_box import PopupBox
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

ICONS: Final[dict[Sort, str]] = {
    "condition": "logic",
    "calculation": "calculated",
    "placeholder": "text",
    "step": "step",
    "repetition": "duplicate",
    "default": "ok",
    "source": "wand",
    "survey": "rating",
    "conversation": "send",
}
_MOST_SHOWN: Final = 6
_ROW: Final = 30
_EDGES: Final = 10


class DependantList(QListWidget):
    """What depends on something, in sentences; Enter or a click leads there.

    Args:
        dependants: What depends on it.

    Signals:
        chosen(place): The person wants to see this place.
    """

    chosen = Signal(object)

    def __init__(self, dependants: Sequence[Dependant]) -> None:
        super().__init__()
        self.setObjectName("dependants")
        self.setProperty("findings", True)
        self.setAccessibleName(say("What depends on it"))
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dependants = dependants
        for each in dependants:
            line = QListWidgetItem(icon(ICONS[each.sort]), each.what)
            line.setToolTip(say("Go to where this is"))
            self.addItem(line)
        self.setIconSize(QSize(18, 18))
        rows = min(len(dependants), _MOST_SHOWN)
        self.setMinimumHeight(min(rows, 3) * _ROW + _EDGES)
        self.setMaximumHeight(rows * 2 * _ROW + _EDGES)  # a sentence may take two lines
        self.itemClicked.connect(lambda _item: self._choose())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if 0 <= self.currentRow() < len(self._dependants):
            self.chosen.emit(self._dependants[self.currentRow()].place)


class DependantsDialog(QDialog):
    """Lists what depends on something, and asks what becomes of it.

    Args:
        question: The question, such as ``Delete “Rooms”?``
        dependants: What depends on it.
        ways: What can become of them, in words; the first is chosen. If there is only one, it is
            said, and no choice is offered.
        replacements: What can be put in its place, for the last of the ways; empty if nothing can.
        action: The words of the button.
        parent: The window.

    Signals:
        decided(way, key): The person decided for a way, by its place among the ways, and for a
            replacement, by its key.
        place_wanted(place): The person wants to see a dependant instead.
    """

    decided = Signal(int, object)
    place_wanted = Signal(object)

    def __init__(
        self,
        question: str,
        dependants: Sequence[Dependant],
        ways: Sequence[str],
        replacements: Sequence[Entry],
        action: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dependants_dialog")
        self.setWindowTitle("Webview Builder")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._replacements = replacements
        self._replacement = replacements[-1] if replacements else None
        self.list = DependantList(dependants)
        self.list.chosen.connect(self._leave_for)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(question))
        column.addWidget(Hint(say("This depends on it. Choose a line to go there.")))
        column.addWidget(self.list, 1)
        self.ways = [QRadioButton(words) for words in ways]
        for place, each in enumerate(self.ways):
            each.setObjectName(f"way_{place}")
            column.addWidget(each)
            each.setVisible(len(ways) > 1)
        if len(ways) == 1:
            column.addWidget(Hint(f"{ways[0]}."))
        self.ways[0].setChecked(True)
        self.box = PopupBox(lambda: self._replacements, say("No field has these words."))
        self.box.setObjectName("replacement")
        self.box.setAccessibleName(say("What is put in its place"))
        self.box.setVisible(bool(replacements))
        self.box.chosen.connect(self._on_chosen)
        self._show_replacement()
        row = QHBoxLayout()
        set_margins(row, Space.XL, 0, 0, 0)
        row.addWidget(self.box)
        column.addLayout(row)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.action = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.action.setObjectName("dependants_act")
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.action.setFocus()

    def _on_chosen(self, key: object) -> None:
        self._replacement = next(each for each in self._replacements if each.key == key)
        self._show_replacement()
        self.ways[-1].setChecked(True)

    def _show_replacement(self) -> None:
        if (chosen := self._replacement) is not None:
            self.box.show_choice(chosen.words, chosen.icon, chosen.key)

    def _decide(self) -> None:
        way = next(place for place, each in enumerate(self.ways) if each.isChecked())
        key = self._replacement.key if self._replacement is not None else None
        self.accept()
        self.decided.emit(way, key)

    def _leave_for(self, place: object) -> None:
        self.reject()
        self.place_wanted.emit(place)
