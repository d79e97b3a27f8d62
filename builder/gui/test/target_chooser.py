"""Chooses where a test submission goes, and names the host."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit

from builder.deliver.faults import FAULTS
from builder.errors import DeliveryError
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.theme import WrappedLabel, set_property, set_tone
from builder.say import say
from builder.trial.target import NO_FAULT, Target, Way, refuse_unknown_scheme

WAYS: Final[tuple[tuple[Way, str], ...]] = (
    ("simulator", say("Built-in simulator")),
    ("backend", say("Exported backend, then the simulator")),
    ("platform", say("The platform, or another address")),
)
_FAULT_HINT: Final = say(
    "What the simulator does with the first request of each submission, until you choose otherwise"
)


class TargetChooser(QObject):
    """Chooses where to send, and always names the host.

    Args:
        rows: Where its rows are added.

    Signals:
        changed(): Something else was chosen or typed.
    """

    changed = Signal()

    def __init__(self, rows: QFormLayout) -> None:
        super().__init__(rows)
        self._rows = rows
        self._base_url = ""
        self.way = ElidedComboBox()
        self.way.setObjectName("target_way")
        for way, words in WAYS:
            self.way.addItem(words, way)
        self.fault = ElidedComboBox()
        self.fault.setObjectName("target_fault")
        self.fault.addItem(say("answers as the platform would"), NO_FAULT)
        for fault, words in FAULTS.items():
            self.fault.addItem(f"{words} ({fault})" if fault.isdigit() else words, fault)
        self.fault.setAccessibleDescription(_FAULT_HINT)
        self.url = QLineEdit()
        self.url.setObjectName("target_url")
        self.url.setPlaceholderText("https://host")
        self.host = WrappedLabel()
        self.host.setObjectName("target_host")
        rows.addRow(say("Send to"), self.way)
        simulator = QLabel(say("Simulator"))
        simulator.setToolTip(_FAULT_HINT)
        rows.addRow(simulator, self.fault)
        rows.addRow(say("Address"), self.url)
        rows.addRow(say("Target host"), self.host)

        self.way.currentIndexChanged.connect(self._on_changed)
        self.fault.currentIndexChanged.connect(self._on_changed)
        self.url.textChanged.connect(self._on_changed)
        self._show()

    def show_base_url(self, base_url: str) -> None:
        """Offer the form's own platform, unless another address was typed."""
        if self.url.text() == self._base_url:
            self.url.setText(base_url)
        self._base_url = base_url

    def target(self) -> Target:
        """Return what is chosen."""
        way: Way = self.way.currentData()
        if way == "platform":
            return Target(way=way, url=self.url.text().strip())
        return Target(way=way, fault=self.fault_chosen)

    @property
    def fault_chosen(self) -> str:
        """What the simulator does with the first request; empty for a proper answer."""
        fault: str = self.fault.currentData()
        return fault

    def problem(self) -> str:
        """Return why nothing can be sent there; empty if it can."""
        target = self.target()
        if target.way == "platform":
            try:
                refuse_unknown_scheme(target.url)
            except DeliveryError as fault:
                return str(fault)
        return ""

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        target, problem = self.target(), self.problem()
        on_platform = target.way == "platform"
        self._rows.setRowVisible(self.fault, not on_platform)
        self._rows.setRowVisible(self.url, on_platform)
        set_property(self.url, "invalid", bool(problem))
        if problem:
            words, tone = problem, "error"
        elif target.is_real:
            words, tone = (
                say("{host} – a real host: you are asked each time", host=target.host),
                "warning",
            )
        else:
            words, tone = say("{host} – nothing leaves this machine", host=target.host), "good"
        if target.fault:
            words, tone = f"{words}. {say('Each submission meets this fault first.')}", "warning"
        self.host.setText(words)
        set_tone(self.host, tone)
