"""The deployed backends of a form, one of which is verified."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from builder.gui.state.targets import Targets
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.notice import Notice
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.targets import TargetRow, new_row, too_many_words

_LEAST_LETTERS: Final = 5


class TargetList(QObject):
    """Chooses among the deployments that are kept, adds, changes and removes them.

    Args:
        rows: Where its rows are added.
        targets: The targets that are kept.

    Signals:
        changed(): Another is chosen, or its address is another.
    """

    changed = Signal()

    def __init__(self, rows: QFormLayout, targets: Targets) -> None:
        super().__init__(rows)
        self._targets = targets
        self._chosen = ""
        self.box = ElidedComboBox()
        self.box.setObjectName("deployment_choice")
        self.box.setAccessibleName(say("Deployment"))
        # Two buttons stand beside it, where the longest of all labels leaves little room.
        self.box.setMinimumContentsLength(_LEAST_LETTERS)
        self.name = QLineEdit()
        self.name.setObjectName("deployment_name")
        self.name.setPlaceholderText(say("Called by its host"))
        self.url = QLineEdit()
        self.url.setObjectName("deployment_url")
        self.url.setPlaceholderText("https://host")
        self._remove = small_button(
            "deployment_remove", "delete", say("Remove this deployment"), self.remove
        )
        self._add = small_button("deployment_add", "add", say("Add a deployment"), self.add)
        self.notice = Notice("deployment_notice")
        self._rows = rows
        choice = QWidget()
        line = QHBoxLayout(choice)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.box, 1)
        line.addWidget(self._remove)
        line.addWidget(self._add)
        rows.addRow(say("Deployment"), choice)
        rows.addRow(say("Name"), self.name)
        rows.addRow(say("The page's address"), self.url)
        rows.addRow(self.notice)
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.name.textEdited.connect(self._on_typed)
        self.url.textEdited.connect(self._on_typed)
        targets.changed.connect(self._on_kept)
        self._show()

    @property
    def row(self) -> TargetRow | None:
        """The deployment that is chosen; None if there is none."""
        rows = self._deployed
        return next((each for each in rows if each.id == self._chosen), rows[0] if rows else None)

    def add(self) -> None:
        """Add a deployment, and go to its address, unless there are as many as can be kept."""
        if not self._targets.kept.is_full:
            self.keep(new_row("deployed"))
            self.url.setFocus()

    def remove(self) -> None:
        """Remove the chosen deployment."""
        row = self.row
        if row is not None:
            self._targets.keep(self._targets.kept.without_row(row.id))
            self.box.setFocus()

    @property
    def _deployed(self) -> tuple[TargetRow, ...]:
        return tuple(each for each in self._targets.kept.rows if each.way == "deployed")

    def _on_chosen(self) -> None:
        self._chosen = self.box.currentData() or ""
        self._show()
        self.changed.emit()

    def _on_typed(self) -> None:
        row = self.row or new_row("deployed")
        self.keep(replace(row, name=self.name.text(), url=self.url.text()))

    def keep(self, row: TargetRow) -> None:
        """Keep a deployment as it is now, and choose it."""
        self._chosen = row.id
        kept = self._targets.kept
        # What submissions go to is chosen in Test.
        self._targets.keep(replace(kept.with_row(row), chosen=kept.chosen))

    def _on_kept(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        row = self.row
        with QSignalBlocker(self.box):
            self.box.clear()
            for each in self._deployed:
                self.box.addItem(each.title, each.id)
            if row is not None:
                self.box.setCurrentIndex(self.box.findData(row.id))
        self.box.setEnabled(row is not None)
        self._remove.setEnabled(row is not None)
        full = self._targets.kept.is_full
        self._add.setEnabled(not full)
        self._add.setToolTip(too_many_words() if full else say("Add a deployment"))
        for line in (self.name, self.url):
            line.setEnabled(row is not None or not full)  # to type makes the first one
        self.notice.show_words(self._targets.notice)
        self._rows.setRowVisible(self.notice, bool(self._targets.notice))
        for line, text in (
            (self.name, row.name if row else ""),
            (self.url, row.url if row else ""),
        ):
            if line.text() != text:
                line.setText(text)
