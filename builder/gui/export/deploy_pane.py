"""The section that says how the export is put online, step by step, with what to copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from builder.gui.export.pane import Pane
from builder.gui.export.step_row import StepRow
from builder.gui.state.derived import Derivation, hosting_ways
from builder.gui.state.services import Services
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say, say_count
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import HostingWay


@dataclass(frozen=True)
class Written:
    """Where the export is, or is going to be.

    Attributes:
        folder: The folder; empty for a zip file.
        archive: The zip file; empty for a folder.
    """

    folder: str = ""
    archive: str = ""


class DeployPane(Pane):
    """One way of hosting at a time, as steps that can be ticked.

    Args:
        services: The application's shared parts.
        written: Returns where the export is.
    """

    def __init__(self, services: Services, written: Callable[[], Written]) -> None:
        super().__init__(services)
        self._written = written
        self._ways: tuple[HostingWay, ...] = ()
        self._done: set[tuple[str, int]] = set()  # the ticked steps, by way and place
        self._choice = ElidedComboBox()
        self._choice.setObjectName("deploy_way")
        self._choice.setAccessibleName(say("Way of hosting"))
        self._progress = Hint()
        self._progress.setObjectName("deploy_progress")
        self._hint = Hint()
        self._hint.setObjectName("deploy_hint")
        self._holder = QWidget()
        self._steps = QVBoxLayout(self._holder)
        set_margins(self._steps, 0, 0, Space.S, 0)
        self._steps.setSpacing(Space.M)
        self._build()
        self._choice.activated.connect(lambda _: self._show_way())

    def follow(self, known: Derivation) -> None:
        if known.plan is None:
            self._show_ways((), say("The steps stand here once the form has no problems."))
            return
        pair, written = self.services.pairs.in_use, self._written()
        ways = hosting_ways(
            known.plan,
            key_pair=pair.name if pair else "",
            folder=written.folder,
            archive=written.archive,
        )
        hint = "" if pair else say("Choose a key pair in Keys, and the commands name it.")
        self._show_ways(ways, hint)

    def forget(self) -> None:
        self._done.clear()
        self._show_ways((), "")

    def _show_ways(self, ways: tuple[HostingWay, ...], hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if ways == self._ways:
            return
        titles = [each.title for each in ways]
        if titles != [each.title for each in self._ways]:
            at = max(0, self._choice.currentIndex())
            self._choice.clear()
            self._choice.addItems(titles)
            self._choice.setCurrentIndex(min(at, len(titles) - 1))
        self._ways = ways
        self._choice.setVisible(bool(ways))
        self._show_way()

    def _show_way(self) -> None:
        while self._steps.count():
            item = self._steps.takeAt(0)
            if item is not None and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        at = self._choice.currentIndex()
        if not 0 <= at < len(self._ways):
            self._progress.clear()
            return
        way = self._ways[at]
        for place, step in enumerate(way.steps):
            row = StepRow(place + 1, step, done=(way.name, place) in self._done)
            row.ticked.connect(lambda done, key=(way.name, place): self._tick(key, done=done))
            self._steps.addWidget(row)
            row.show()
        self._steps.addStretch(1)
        self._count()

    def _tick(self, key: tuple[str, int], *, done: bool) -> None:
        (self._done.add if done else self._done.discard)(key)
        self._count()

    def _count(self) -> None:
        way = self._ways[self._choice.currentIndex()]
        steps = len(way.steps)
        done = sum((way.name, place) in self._done for place in range(steps))
        self._progress.setText(
            say_count(
                "{done} of {count} step done", "{done} of {count} steps done", steps, done=done
            )
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._choice, 1)
        head.addWidget(self._progress)
        self.column.addWidget(Heading(say("Put it online")))
        self.column.addLayout(head)
        self.column.addWidget(self._hint)
        self.column.addWidget(Scrolling(self._holder), 1)
        self._choice.hide()
