"""A load run against the simulator, with a picture of how long the submissions took."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.backend.spec import FormSpec
from builder.gui.widgets.lines import Number
from builder.gui.widgets.tasks import Task, Tasks
from builder.gui.widgets.theme import Hint, Space, WrappedLabel, colours, set_tone
from builder.say import say
from builder.trial.load import AT_ONCE_MAX, COUNT_MAX, LoadReport, run_load

_BARS: Final = 40
_USUAL: Final = (200, 8)
_NOTHING: Final = say("How many submissions took how long will stand here.")


class LatencyPicture(QWidget):
    """Paints how many submissions took how long, the quickest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("load_picture")
        self._report: LoadReport | None = None
        self.setMinimumSize(320, 140)

    def sizeHint(self) -> QSize:
        return QSize(440, 180)

    def show_report(self, report: LoadReport) -> None:
        """Show a run's latencies, for the eye and for assistive technology."""
        self._report = report
        self.setAccessibleName(say("Latencies of the run"))
        self.setAccessibleDescription(_numbers(report))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        wanted = colours()
        if self._report is None:
            painter.setPen(QColor(wanted.soft))
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), centre, _NOTHING)
            return
        line = painter.fontMetrics().height() + Space.XS
        counts = self._report.histogram(_BARS)
        room = QRectF(self.rect()).adjusted(0, 0, 0, -line)
        width, most = room.width() / _BARS, max(counts)
        for place, count in enumerate(counts):
            height = room.height() * count / most if most else 0
            bar = QRectF(place * width, room.bottom() - height, width - 1, height)
            painter.fillRect(bar, QColor(wanted.accent))
        painter.setPen(QColor(wanted.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(self.palette().windowText().color())
        below = QRectF(0, room.bottom(), self.width(), line)
        slowest = max(self._report.milliseconds, default=0.0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, "0 ms")
        end = say("{milliseconds:,.1f} ms", milliseconds=slowest)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, end)


class LoadDialog(QDialog):
    """Asks how many submissions at once, sends them, and shows what was measured.

    Args:
        form: The compiled form.
        tasks: The way off the UI thread.
        parent: Its window.
    """

    def __init__(self, form: FormSpec, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Load run"))
        self._form = form
        self._tasks = tasks
        self._task: Task[LoadReport] | None = None
        self.count = _number("load_count", COUNT_MAX, _USUAL[0])
        self.at_once = _number("load_at_once", AT_ONCE_MAX, _USUAL[1])
        self.progress = QProgressBar()
        self.progress.setObjectName("load_progress")
        self.progress.setAccessibleName(say("Sending"))
        self.progress.setTextVisible(False)
        self.picture = LatencyPicture()
        self.told = WrappedLabel()
        self.told.setObjectName("load_result")
        self.start = QPushButton(say("Start the run"))
        self.start.setObjectName("load_start")
        self.start.setProperty("primary", True)
        self.start.setDefault(True)
        self.close_button = QPushButton(say("Close"))
        self.close_button.setObjectName("load_close")
        self._build()
        self.start.clicked.connect(self._toggle)
        self.close_button.clicked.connect(self.reject)
        self._show_state()

    def done(self, code: int) -> None:
        """Stop what is under way, and close."""
        if self._task is not None:
            self._task.cancel()
        super().done(code)

    def _build(self) -> None:
        hint = Hint(
            say(
                "Signs sample answers and sends them to a simulator of its own. Nothing leaves "
                "this machine."
            )
        )
        hint.setWordWrap(True)
        rows = QFormLayout()
        rows.addRow(say("Submissions"), self.count)
        rows.addRow(say("At the same time"), self.at_once)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(hint)
        whole.addLayout(rows)
        whole.addWidget(self.progress)
        whole.addWidget(self.picture, 1)
        whole.addWidget(self.told)
        whole.addLayout(buttons)

    def _toggle(self) -> None:
        if self._task is not None:
            self._task.cancel()
            return
        count, at_once = self.count.value(), self.at_once.value()
        self.progress.setRange(0, count)
        self.progress.setValue(0)
        task = self._task = self._tasks.run(
            say("Load run"),
            partial(_work, self._form, count, at_once),
            self._on_done,
            lambda fault: self._end(str(fault), "error"),
            self,
        )
        task.progressed.connect(self._on_progressed)
        task.dropped.connect(self._on_dropped)
        self._show_state()

    def _on_progressed(self, _task: Task[LoadReport], share: float, _text: str) -> None:
        self.progress.setValue(round(share * self.progress.maximum()))

    def _on_dropped(self) -> None:
        self._end(say("Stopped."), "hint")

    def _on_done(self, report: LoadReport) -> None:
        self.picture.show_report(report)
        is_good = report.accepted == len(report.milliseconds) and not report.failed
        self._end(_numbers(report), "good" if is_good else "error")

    def _end(self, words: str, tone: str) -> None:
        self._task = None
        self.told.setText(words)
        set_tone(self.told, tone)
        self._show_state()

    def _show_state(self) -> None:
        busy = self._task is not None
        self.progress.setVisible(busy)
        self.start.setText(say("Stop") if busy else say("Start the run"))
        for each in (self.count, self.at_once):
            each.setEnabled(not busy)


def _number(name: str, most: int, usual: int) -> Number:
    box = Number(1, most)
    box.setObjectName(name)
    box.setValue(usual)
    return box


def _numbers(report: LoadReport) -> str:
    rate = len(report.milliseconds) / report.seconds if report.seconds else 0.0
    return say(
        "{accepted:,} accepted, {failed:,} without an answer; {rate:,.0f} per second. Median "
        "{median:,.1f} ms, 95 % within {most:,.1f} ms, slowest {slowest:,.1f} ms.",
        accepted=report.accepted,
        failed=report.failed,
        rate=rate,
        median=report.at(0.5),
        most=report.at(0.95),
        slowest=report.at(1.0),
    )


def _work(form: FormSpec, count: int, at_once: int, task: Task[LoadReport]) -> LoadReport:
    """Send; called on a pool thread."""
    return run_load(
        form, count, at_once, lambda done: task.report(done / count), lambda: task.cancelled
    )
