"""The dialog that makes a sequence of faults: so many requests each, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.deliver.faults import FAULTS, read_fault
from builder.gui.test.fault_entry import FaultEntry
from builder.gui.widgets.lines import Number
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Heading, Space, WrappedLabel, set_tone
from builder.say import say, say_count
from builder.trial.fault_steps import REQUESTS_MAX, Step, faults_of, steps_of

_SIZE: Final = (560, 460)  # pixels
_FIRST: Final = Step("503", 2)  # what a new sequence begins with


class SequenceDialog(QDialog):
    """Lists the steps of a sequence, changes the current one, and puts them into another order.

    Args:
        faults: The faults of the first requests, one each; empty texts for none.
        then: The fault of all later ones; empty for none.
        parent: The window.
    """

    def __init__(self, faults: tuple[str, ...], then: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sequence_dialog")
        self.setWindowTitle(say("A sequence of faults"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps = [*(steps_of(faults) or (_FIRST,))]
        self.list = QTreeWidget()
        self.list.setObjectName("sequence_steps")
        self.list.setAccessibleName(say("Steps of the sequence"))
        self.list.setHeaderLabels([say("Requests"), say("What the simulator does")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.step = FaultEntry("sequence", self)
        self.times = Number(1, REQUESTS_MAX)
        self.times.setObjectName("sequence_times")
        self.then = FaultEntry("sequence_then", self)
        self.told = WrappedLabel()
        self.told.setObjectName("sequence_told")
        self._add = small_button("sequence_add", "add", say("Add a step"), self.add)
        self._remove = small_button(
            "sequence_remove", "delete", say("Remove the step (Delete)"), self.remove
        )
        self._up = small_button(
            "sequence_up", "arrow-up", say("Move the step up (Alt+Up)"), lambda: self.move_step(-1)
        )
        self._down = small_button(
            "sequence_down",
            "arrow-down",
            say("Move the step down (Alt+Down)"),
            lambda: self.move_step(1),
        )
        self._accept = QPushButton(say("Use the sequence"))
        self._accept.setObjectName("sequence_accept")
        self._accept.setProperty("primary", True)
        self._build()
        self.then.show(then)
        self._connect()
        self._list(0)
        self.list.setFocus()

    @property
    def sequence(self) -> tuple[tuple[str, ...], str]:
        """The faults of the first requests, one each, and that of all later ones."""
        return faults_of(self._steps), self.then.fault

    # -- what a person does --------------------------------------------------------------------

    def add(self) -> None:
        """Add a step behind the current one."""
        at = self._at + 1
        self._steps.insert(at, Step(""))
        self._list(at)
        self.step.box.setFocus()

    def remove(self) -> None:
        """Remove the current step; the last one stays."""
        if len(self._steps) > 1:
            at = self._at
            del self._steps[at]
            self._list(min(at, len(self._steps) - 1))

    def move_step(self, by: int) -> None:
        """Move the current step up or down."""
        at = self._at
        if 0 <= at + by < len(self._steps):
            self._steps.insert(at + by, self._steps.pop(at))
            self._list(at + by)

    def _on_changed(self) -> None:
        at = self._at
        changed = replace(self._steps[at], fault=self.step.fault, times=self.times.value())
        self._steps[at] = changed
        self._show_rows()
        self._show_state()

    # -- showing -------------------------------------------------------------------------------

    @property
    def _at(self) -> int:
        return max(self.list.currentIndex().row(), 0)

    def _list(self, at: int) -> None:
        """List the steps; the one at a place becomes the current one."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for _ in self._steps:
                self.list.addTopLevelItem(QTreeWidgetItem())
            self._show_rows()
            item = self.list.topLevelItem(at)
            if item is not None:
                self.list.setCurrentItem(item)
        self._show_step()

    def _show_rows(self) -> None:
        first = 1
        for at, step in enumerate(self._steps):
            item = self.list.topLevelItem(at)
            last = first + step.times - 1
            if item is not None:
                item.setText(0, f"{first}" if first == last else f"{first}–{last}")
                item.setText(1, words_of(step.fault))
                item.setToolTip(1, words_of(step.fault))
            first = last + 1

    def _show_step(self) -> None:
        step = self._steps[self._at]
        self.step.show(step.fault)
        with QSignalBlocker(self.times):
            self.times.setValue(step.times)
        self._show_state()

    def _show_state(self) -> None:
        count = len(faults_of(self._steps))
        self._remove.setEnabled(len(self._steps) > 1)
        self._up.setEnabled(self._at > 0)
        self._down.setEnabled(self._at < len(self._steps) - 1)
        too_many = count > REQUESTS_MAX
        self._accept.setEnabled(not too_many)
        self.told.setText(
            say("A sequence has at most {most:,} requests.", most=REQUESTS_MAX)
            if too_many
            else say_count(
                "Each submission meets it from its beginning: {count:,} request.",
                "Each submission meets it from its beginning: {count:,} requests.",
                count,
            )
        )
        set_tone(self.told, "error" if too_many else "hint")

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(Space.XS)
        for button in (self._add, self._remove, self._up, self._down):
            beside.addWidget(button)
        beside.addStretch(1)
        listed = QHBoxLayout()
        listed.addWidget(self.list, 1)
        listed.addLayout(beside)
        rows = QFormLayout()
        rows.setHorizontalSpacing(Space.M)
        rows.setVerticalSpacing(Space.S)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        number = QHBoxLayout()
        number.addWidget(self.times)
        number.addStretch(1)
        for words, part, row in (
            (say("In this step"), self.step.box, _fault_row(self.step)),
            (say("Requests"), self.times, number),
            (say("Afterwards"), self.then.box, _fault_row(self.then)),
        ):
            label = QLabel(words)
            label.setBuddy(part)
            rows.addRow(label, row)
        cancel = QPushButton(say("Cancel"))
        cancel.setObjectName("sequence_cancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(Heading(say("What the requests of a submission meet")))
        whole.addLayout(listed, 1)
        whole.addLayout(rows)
        whole.addWidget(self.told)
        whole.addLayout(buttons)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self._accept.clicked.connect(self.accept)
        self.list.currentItemChanged.connect(lambda *_: self._show_step())
        self.step.changed.connect(self._on_changed)
        self.times.valueChanged.connect(lambda _: self._on_changed())
        context = Qt.ShortcutContext.WidgetShortcut
        keys = (
            ("Alt+Up", lambda: self.move_step(-1)),
            ("Alt+Down", lambda: self.move_step(1)),
            ("Del", self.remove),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(context)
            shortcut.activated.connect(act)


def words_of(fault: str) -> str:
    """Return what a fault is called in a list."""
    if not fault:
        return say("answers as the platform would")
    kind, _colon, seconds = fault.partition(":")
    words = f"{FAULTS[kind]} ({kind})" if kind.isdigit() else FAULTS[kind]
    if not seconds:
        return words
    return say("{fault}, {seconds} s", fault=words, seconds=int(read_fault(fault).seconds))


def _fault_row(entry: FaultEntry) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(entry.box, 1)
    row.addWidget(entry.seconds)
    return row
