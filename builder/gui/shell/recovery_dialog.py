"""The question after a crash: what to do with the work that was not saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say
from builder.storage.journal import Recovered
from builder.storage.project_file import SUFFIX


class RecoveryDialog(QDialog):
    """Lists unsaved work; closing the dialog in any way deletes nothing.

    Args:
        found: The unsaved work, the latest first.

    Signals:
        open_wanted(recovered): This :class:`Recovered` is to be the open form.
        discard_wanted(recovered): This one is to be deleted, after a question.
    """

    open_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, found: Sequence[Recovered], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(say("Unsaved work"))
        self._found = list(found)
        title = Heading(say("Webview Builder ended before this was saved"))
        title.setProperty("role", "title")
        self.list = QListWidget()
        self.list.setObjectName("recovery_list")
        self.list.setAccessibleName(say("Unsaved work"))
        self.list.setWordWrap(True)
        for each in found:
            item = QListWidgetItem(icon("form"), _described(each))
            item.setToolTip(str(each.path or ""))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(lambda _item: self._emit(self.open_wanted))
        self.open_button = QPushButton(say("Open"))
        self.open_button.setObjectName("recovery_open")
        self.open_button.setProperty("primary", True)
        self.open_button.setDefault(True)
        self.later_button = QPushButton(say("Later"))
        self.later_button.setObjectName("recovery_later")
        self.discard_button = QPushButton(say("Discard…"))
        self.discard_button.setObjectName("recovery_discard")
        self.discard_button.setProperty("danger", True)
        self.open_button.clicked.connect(lambda: self._emit(self.open_wanted))
        self.later_button.clicked.connect(self.reject)
        self.discard_button.clicked.connect(lambda: self._emit(self.discard_wanted))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(
            Hint(
                say(
                    "“Later” keeps everything: it is offered at the next start, and by File, "
                    "Recover unsaved work."
                )
            )
        )
        column.addLayout(buttons)
        self.resize(560, 340)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def count(self) -> int:
        """How many are listed."""
        return len(self._found)

    def name_of(self, found: Recovered) -> str:
        """Return what unsaved work is called."""
        return _name(found)

    def remove(self, found: Recovered) -> None:
        """List this one no longer; the dialog closes with the last."""
        row = self._found.index(found)
        del self._found[row]
        self.list.takeItem(row)
        if not self._found:
            self.accept()

    def _emit(self, wanted: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            wanted.emit(self._found[row])  # type: ignore[attr-defined]


def _name(found: Recovered) -> str:
    return found.path.name.removesuffix(SUFFIX) if found.path else found.project.name


def _described(found: Recovered) -> str:
    when = f"{found.recorded.astimezone():%Y-%m-%d, %H:%M}"
    if found.path:
        where = say("{when}, from {file}", when=when, file=found.path)
    else:
        where = say("{when}, never saved to a file", when=when)
    return f"{_name(found)}\n{where}"
