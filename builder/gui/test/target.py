"""Where a test submission goes: the simulator, the exported backend, or a real host."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit

from builder.deliver.simulator import FAULTS
from builder.deliver.submission import is_here, refuse_unknown_scheme
from builder.errors import DeliveryError
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.theme import set_property, set_tone

Way = Literal["simulator", "backend", "platform"]
WAYS: Final[tuple[tuple[Way, str], ...]] = (
    ("simulator", "Built-in simulator"),
    ("backend", "Exported backend, then the simulator"),
    ("platform", "The platform, or another address"),
)
NO_FAULT: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a submission goes.

    Attributes:
        way: ``simulator``; ``backend``: through the exported backend to the simulator;
            ``platform``: straight to ``url``.
        fault: What the simulator is to do instead of answering properly; empty for nothing.
        url: The address, for ``platform``.
    """

    way: Way
    fault: str = NO_FAULT
    url: str = ""

    @property
    def host(self) -> str:
        """The host that it goes to."""
        return urlsplit(self.url).netloc if self.way == "platform" else "127.0.0.1"

    @property
    def is_real(self) -> bool:
        """Whether it leaves this machine."""
        return self.way == "platform" and not is_here(self.url)

    @property
    def title(self) -> str:
        """What it is called in the history."""
        return {"simulator": "Simulator", "backend": "Exported backend"}.get(self.way, self.host)


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
        self.way = DropDown()
        self.way.setObjectName("target_way")
        for way, words in WAYS:
            self.way.addItem(words, way)
        self.fault = DropDown()
        self.fault.setObjectName("target_fault")
        self.fault.addItem("answers as the platform would", NO_FAULT)
        for fault, words in FAULTS.items():
            self.fault.addItem(f"{words} ({fault})" if fault.isdigit() else words, fault)
        self.fault.setToolTip("What the simulator does with the next request; once, then not again")
        self.url = QLineEdit()
        self.url.setObjectName("target_url")
        self.url.setPlaceholderText("https://host")
        self.host = QLabel()
        self.host.setObjectName("target_host")
        self.host.setWordWrap(True)
        self.host.setTextFormat(Qt.TextFormat.PlainText)
        for box in (self.way, self.fault):
            # A long item must not make the pane wide.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        rows.addRow("Send to", self.way)
        rows.addRow("Simulator", self.fault)
        rows.addRow("Address", self.url)
        rows.addRow("Target host", self.host)

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
        return Target(way=way, fault=self.fault.currentData())

    def problem(self) -> str:
        """Return why nothing can be sent there; empty if it can."""
        target = self.target()
        if target.way == "platform":
            try:
                refuse_unknown_scheme(target.url)
            except DeliveryError as fault:
                return str(fault)
        return ""

    def use_up_fault(self) -> None:
        """Have the simulator answer properly again."""
        self.fault.setCurrentIndex(0)

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
            words, tone = f"{target.host} – a real host: you are asked each time", "warning"
        else:
            words, tone = f"{target.host} – nothing leaves this machine", "good"
        self.host.setText(words)
        set_tone(self.host, tone)
