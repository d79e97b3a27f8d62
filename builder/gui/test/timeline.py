"""When what happened to a submission, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from builder.deliver.submission import Moment
from builder.gui.test.attempt import Outcome

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS: Final = {
    "judged": "Answers judged by the form’s rules",
    "prepared": "Request prepared",
    "signed": "Token signed",
    "answered": "Answer received",
    "failed": "Given up",
    "delivered": "Delivered by the exported backend",
}


def moments_of(outcome: Outcome) -> Sequence[Moment]:
    """Return what happened in order, in words, what the simulator noted included."""
    exchange = outcome.exchange
    # Sending is begun when the request is prepared; the page's way has no such step.
    begun = next((e.milliseconds for e in exchange.timeline if e.name == "prepared"), 0.0)
    found = [Moment(_WORDS.get(e.name, e.name), e.milliseconds) for e in exchange.timeline]
    for each in outcome.deliveries:
        elapsed = begun + (each.received - exchange.sent_at) * 1000
        said = "took it" if each.accepted else "did not take it"
        found.append(Moment(f"Simulator received it, and {said}", round(elapsed, 1)))
    return sorted(found, key=lambda moment: moment.milliseconds)


class TimelineView(QTreeWidget):
    """Shows when what happened, and how long it took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exchange_timeline")
        self.setAccessibleName("Timeline")
        self.setHeaderLabels(["What happened", "After", "Took"])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setMinimumSectionSize(90)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, _RIGHT)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what happened to a submission."""
        self.clear()
        before = 0.0
        for each in moments_of(outcome):
            took = max(0.0, each.milliseconds - before)
            before = each.milliseconds
            item = QTreeWidgetItem([each.name, f"{each.milliseconds:,.1f} ms", f"{took:,.1f} ms"])
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
            self.addTopLevelItem(item)
