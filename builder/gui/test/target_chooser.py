"""Chooses where a test submission goes, and names the host."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget

from builder.errors import DeliveryError, ValuesError
from builder.gui.state.targets import Targets
from builder.gui.test.fault_chooser import FaultChooser
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.notice import Notice
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space, WrappedLabel, set_property, set_tone
from builder.say import say
from builder.trial.fault_steps import is_plain
from builder.trial.target import Target, Way, is_here, refuse_unusable
from builder.trial.targets import (
    BACKEND,
    PLATFORM,
    SIMULATOR,
    new_row,
    read_variables,
    too_many_words,
)

_BUILT_IN: Final = (
    (SIMULATOR, say("Built-in simulator")),
    (BACKEND, say("Exported backend, then the simulator")),
    (PLATFORM, say("The platform, or another address")),
)
_FAULT_HINT: Final = say(
    "What the simulator does with the first requests of each submission, until you choose otherwise"
)


class TargetChooser(QObject):
    """Chooses among a form's targets, adds and removes some, and always names the host.

    Args:
        rows: Where its rows are added.
        targets: The targets that are kept.

    Signals:
        changed(): Something else was chosen or typed.
    """

    changed = Signal()

    def __init__(self, rows: QFormLayout, targets: Targets) -> None:
        super().__init__(rows)
        self._rows = rows
        self._targets = targets
        self._base_url = ""
        self._reads_variables = False
        self._variables_fault = ""
        self.way = ElidedComboBox()
        self.way.setObjectName("target_way")
        self.adding = QMenu(self.way)
        self.fault = FaultChooser()
        self.fault.box.setAccessibleDescription(_FAULT_HINT)
        self.variables = _line("target_variables", '{"visits": 3}')
        self.name = _line("target_name", say("Called by its host"))
        self.url = _line("target_url", "https://host")
        self.host = WrappedLabel()
        self.host.setObjectName("target_host")
        self.notice = Notice("target_notice")
        self._build()
        self._connect()
        self._show()

    def show_base_url(self, base_url: str) -> None:
        """Offer the form's own platform, unless another address was typed."""
        self._base_url = base_url
        self._show()

    def show_reading(self, *, reads_variables: bool) -> None:
        """Ask for the simulated conversation's variables, if the form reads them."""
        self._reads_variables = reads_variables
        self._show()

    def forget(self) -> None:
        """Show the variables of the form that comes, whatever was typed for the one before."""
        self._variables_fault = ""
        _put(self.variables, self._kept_variables)
        self._show()

    def target(self) -> Target:
        """Return what is chosen."""
        return self._targets.kept.target(self._base_url)

    def through_backend(self) -> Target:
        """Return the exported backend with what the simulator is to do."""
        return replace(self._targets.kept, chosen=BACKEND).target(self._base_url)

    def as_chosen(self, target: Target) -> Target:
        """Return an earlier target with what the simulator is to do now."""
        kept = self._targets.kept
        if target.is_elsewhere:
            return target
        return replace(target, faults=kept.faults, then=kept.then, variables=kept.variables)

    def problem(self) -> str:
        """Return why nothing can be sent there; empty if it can."""
        try:
            refuse_unusable(self.target())
        except DeliveryError as fault:
            return str(fault)
        return self._variables_fault if self._asks_variables else ""

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.adding.addAction(say("A &deployed backend"), partial(self._add, "deployed"))
        words = say("Another address of the &platform")
        self.adding.addAction(words, partial(self._add, "platform"))
        self._add_button = small_button("target_add", "add", say("Add a target"), self._pop_up)
        self._remove_button = small_button(
            "target_remove", "delete", say("Remove this target"), self._remove
        )
        choice = QWidget()
        line = QHBoxLayout(choice)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.way, 1)
        line.addWidget(self._remove_button)
        line.addWidget(self._add_button)
        rows = self._rows
        sending = QLabel(say("Send to"))
        sending.setBuddy(self.way)
        rows.addRow(sending, choice)
        simulator = QLabel(say("Simulator"))
        simulator.setToolTip(_FAULT_HINT)
        simulator.setBuddy(self.fault.box)
        rows.addRow(simulator, self.fault)
        rows.addRow(say("Spoiled"), self.fault.more)
        rows.addRow(say("Variables"), self.variables)
        rows.addRow(say("Name"), self.name)
        rows.addRow(say("Address"), self.url)
        rows.addRow(say("Target host"), self.host)
        rows.addRow(self.notice)

    def _connect(self) -> None:
        self.way.currentIndexChanged.connect(self._on_way)
        self.fault.changed.connect(self._on_fault)
        self.variables.textChanged.connect(self._on_variables)
        self.name.textEdited.connect(self._on_line)
        self.url.textChanged.connect(self._on_line)
        self._targets.changed.connect(self._on_kept)

    def _pop_up(self) -> None:
        self.adding.popup(self._add_button.mapToGlobal(self._add_button.rect().bottomLeft()))

    # -- what a person does --------------------------------------------------------------------

    def _on_way(self) -> None:
        id_ = self.way.currentData()
        if id_:
            self._targets.keep(replace(self._targets.kept, chosen=id_))

    def _add(self, way: Way) -> None:
        if not self._targets.kept.is_full:
            self._targets.keep(self._targets.kept.with_row(new_row(way)))
            self.url.setFocus()

    def _remove(self) -> None:
        self._targets.keep(self._targets.kept.without_row(self._targets.kept.chosen))
        self.way.setFocus()

    def _on_fault(self) -> None:
        faults, then = self.fault.sequence
        self._targets.keep(replace(self._targets.kept, faults=faults, then=then))

    def _on_variables(self, text: str) -> None:
        try:
            found = read_variables(text)
        except ValuesError as fault:
            self._variables_fault = str(fault)
            self._show_host()
            self.changed.emit()
            return
        self._variables_fault = ""
        self._targets.keep(replace(self._targets.kept, variables=found))
        self._show_host()
        self.changed.emit()

    def _on_line(self) -> None:
        kept, url = self._targets.kept, self.url.text()
        row = kept.row(kept.chosen)
        if row is not None:
            self._targets.keep(kept.with_row(replace(row, name=self.name.text(), url=url)))
        elif kept.chosen == PLATFORM:
            self._targets.keep(replace(kept, platform=None if url == self._base_url else url))

    # -- showing -------------------------------------------------------------------------------

    def _on_kept(self) -> None:
        self._show()
        self.changed.emit()

    @property
    def _kept_variables(self) -> str:
        kept = self._targets.kept.variables
        return json.dumps(dict(kept), ensure_ascii=False) if kept else ""

    @property
    def _asks_variables(self) -> bool:
        return self._reads_variables and not self.target().is_elsewhere

    def _show(self) -> None:
        kept, target = self._targets.kept, self.target()
        row = kept.row(kept.chosen)
        with QSignalBlocker(self.way):
            self.way.clear()
            for id_, words in (*_BUILT_IN, *((each.id, each.title) for each in kept.rows)):
                self.way.addItem(words, id_)
            self.way.setCurrentIndex(self.way.findData(kept.chosen))
        self.fault.show(kept.faults, kept.then)
        if not self._variables_fault and not self.variables.hasFocus():
            _put(self.variables, self._kept_variables)
        platform = self._base_url if kept.platform is None else kept.platform
        typed = row.url if row is not None else platform
        _put(self.url, typed if target.is_elsewhere else "")
        _put(self.name, row.name if row is not None else "")
        self._remove_button.setVisible(row is not None)
        self._add_button.setEnabled(not kept.is_full)
        self._add_button.setToolTip(too_many_words() if kept.is_full else say("Add a target"))
        self.notice.show_words(self._targets.notice)
        self._rows.setRowVisible(self.notice, bool(self._targets.notice))
        self._rows.setRowVisible(self.fault, not target.is_elsewhere)
        self._rows.setRowVisible(self.fault.more, not target.is_elsewhere and self.fault.has_more)
        self._rows.setRowVisible(self.variables, self._asks_variables)
        self._rows.setRowVisible(self.name, row is not None)
        self._rows.setRowVisible(self.url, target.is_elsewhere)
        self._show_host()

    def _show_host(self) -> None:
        target, problem = self.target(), self.problem()
        set_property(self.url, "invalid", bool(problem) and target.is_elsewhere)
        set_property(self.variables, "invalid", bool(self._variables_fault))
        if problem:
            words, tone = problem, "error"
        elif target.is_real and is_here(target.url):
            words, tone = (
                say(
                    "{host} – on this machine, but may deliver to the real platform: you are asked "
                    "each time",
                    host=target.host,
                ),
                "warning",
            )
        elif target.is_real:
            words, tone = (
                say("{host} – a real host: you are asked each time", host=target.host),
                "warning",
            )
        else:
            words, tone = say("{host} – nothing leaves this machine", host=target.host), "good"
        if target.is_spoiled and not problem:
            met = (
                say("Each submission meets this fault first.")
                if is_plain(target.faults, target.then)
                else say("Each submission meets these faults first.")
            )
            words, tone = f"{words}. {met}", "warning"
        self.host.setText(words)
        set_tone(self.host, tone)


def _line(name: str, example: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(example)
    return line


def _put(line: QLineEdit, text: str) -> None:
    """Put a text into a line that does not hold it yet, so that its cursor stays."""
    if line.text() != text:
        with QSignalBlocker(line):
            line.setText(text)
