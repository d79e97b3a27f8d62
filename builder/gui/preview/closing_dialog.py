"""The window in which all ways of closing a form are tried, and how it ends in each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from builder.deliver.closing_cases import ClosingCase
from builder.errors import BuilderError
from builder.form.channels import channel_of
from builder.form.project import Project
from builder.gui.preview.choices import choice
from builder.gui.preview.closing_run import (
    CaseResult,
    ClosingRun,
    cases_on,
    channels_of,
    reason_against,
)
from builder.gui.preview.timeline_view import TimelineView
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.web.browser import Browser
from builder.gui.web.devices import Device
from builder.gui.web.engine_view import EngineView
from builder.gui.web.stage import Stage
from builder.gui.widgets.icons import icon
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.splits import split
from builder.gui.widgets.theme import Hint, Space, set_tone
from builder.say import say, say_count

_CHAT: Final = Device("", 360, 560)
_STARTING: Final = say("Starting the browser engine…")
_COLUMNS: Final = (say("Channel"), say("Case"), say("Result"), say("The person saw"))


class ClosingDialog(QDialog):
    """Chooses channel and case, shows the page while it is tried, and lists the results.

    Args:
        services: The application's shared parts.
        channel: The channel to begin with.
        parent: The window.
    """

    def __init__(self, services: Services, channel: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closing_dialog")
        self.setWindowTitle(say("Ways of closing"))
        self._services = services
        self._results: list[CaseResult] = []
        self._against = ""
        self._of: Project | None = None  # what the results are about
        self._is_earlier = False  # whether that is another form than the one that is open
        self._channels = channels_of(services.document.project)
        self._cases: tuple[ClosingCase, ...] = ()
        self.browser = Browser(self)
        self.run = ClosingRun(self.browser, self)
        self._stage = Stage(_CHAT, say("No case was tried yet."))
        self._channel = choice("closing_channel", say("Channel"), self._channel_words())
        self._case = choice("closing_case", say("Case"), ())
        self._start = QPushButton(say("Try"))
        self._start.setObjectName("closing_start")
        self._start.setProperty("primary", True)
        self._stop = QPushButton(say("Stop"))
        self._stop.setObjectName("closing_stop")
        self._state = Hint()
        self._state.setObjectName("closing_state")
        self.table = self._made_table()
        self.moments = TimelineView("closing_moments")
        self._build()
        self._connect()
        self._channel.setCurrentIndex(
            self._channels.index(channel.lower()) + 1 if channel.lower() in self._channels else 0
        )
        self._show_cases()
        self._tell(_STARTING, "hint")
        self._show_state()
        QTimer.singleShot(0, self, self._load)

    @property
    def results(self) -> tuple[CaseResult, ...]:
        """The results so far."""
        return tuple(self._results)

    @property
    def is_ready(self) -> bool:
        """Whether cases can be tried now."""
        return self._start.isEnabled()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(say("Channel"), self._channel)
        rows.addRow(say("Case"), self._case)
        buttons = QHBoxLayout()
        buttons.addWidget(self._state, 1)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._start)
        lists = split(
            *(self.table, self.moments),
            name="closing_lists",
            grows=0,
            sizes=[300, 300],
            orientation=Qt.Orientation.Vertical,
        )
        left = QWidget()
        column = QVBoxLayout(left)
        set_margins(column, 0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(
            Hint(
                say(
                    "The form is filled in and sent once for each case. Whatever the chat does, "
                    "the answers have to arrive once, and the person has to be told."
                )
            )
        )
        column.addLayout(rows)
        column.addLayout(buttons)
        column.addWidget(lists, 1)
        # In a widget of its own: what stands beside a native window becomes one.
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.addStrut(240)
        set_margins(inside, Space.M, 0, 0, 0)
        inside.addWidget(self._stage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.addWidget(split(left, shown, name="closing_splitter", grows=0, sizes=[600, 380]))
        self.resize(QSize(1020, 660).boundedTo(self.screen().availableSize()))

    def _made_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setObjectName("closing_results")
        table.setAccessibleName(say("Results"))
        table.setHeaderLabels(list(_COLUMNS))
        table.setRootIsDecorated(False)
        table.setWordWrap(True)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _connect(self) -> None:
        self._channel.currentIndexChanged.connect(lambda _: self._show_cases())
        self._start.clicked.connect(lambda _: self._on_start())
        self._stop.clicked.connect(lambda _: self.run.stop())
        self.table.currentItemChanged.connect(lambda *_: self._show_moments())
        self.run.began.connect(self._on_began)
        self.run.tried.connect(self._on_tried)
        self.run.ended.connect(self._on_ended)
        self.run.timeline.changed.connect(self._show_moments)
        self.browser.opened.connect(lambda _: self._stage.uncover())
        # A method of this dialog, as its end then ends the connection.
        self._services.derived.advanced.connect(self._on_advanced)
        self._services.document.changed.connect(self._follow)
        self.finished.connect(lambda _: self._shut_down())

    def _load(self) -> None:
        EngineView.load()
        try:
            self._stage.start(self.browser, "closing_view", say("The form's page"))
        except BuilderError as fault:
            self._tell(str(fault), "error")
            return
        self._stage.scaled.connect(self.browser.set_zoom)
        self.browser.set_zoom(self._stage.scale)
        if not self._against:
            self._tell("", "hint")
        self._show_state()

    def _shut_down(self) -> None:
        self.run.stop()
        self.browser.stop()

    # -- what is chosen --------------------------------------------------------------------------

    def _channel_words(self) -> tuple[str, ...]:
        return (say("All channels"), *(channel_of(each).label for each in self._channels))

    def _show_cases(self) -> None:
        place = self._channel.currentIndex()
        project = self._services.document.project
        self._cases = cases_on(project, self._channels[place - 1]) if place > 0 else ()
        self._case.clear()
        self._case.addItems([say("All cases"), *(each.label for each in self._cases)])
        self._case.setEnabled(place > 0)

    def _follow_channels(self) -> None:
        """Offer the channels and cases of the form as it is now; what is chosen stays."""
        project = self._services.document.project
        place, at = self._channel.currentIndex(), self._case.currentIndex()
        channel = self._channels[place - 1] if place > 0 else ""
        case = self._cases[at - 1].id if at > 0 else ""
        channels = channels_of(project)
        stays = channel in channels
        if channels == self._channels and (not stays or cases_on(project, channel) == self._cases):
            return
        self._channels = channels
        with QSignalBlocker(self._channel):
            self._channel.clear()
            self._channel.addItems(self._channel_words())
            self._channel.setCurrentIndex(channels.index(channel) + 1 if stays else 0)
        self._show_cases()
        ids = [each.id for each in self._cases]
        self._case.setCurrentIndex(ids.index(case) + 1 if case in ids else 0)

    def _chosen(self) -> list[tuple[str, ClosingCase]]:
        project = self._services.document.project
        place = self._channel.currentIndex()
        if place == 0:
            return [(one, case) for one in self._channels for case in cases_on(project, one)]
        channel, at = self._channels[place - 1], self._case.currentIndex()
        return [(channel, case) for case in (self._cases[at - 1 : at] if at else self._cases)]

    # -- trying ----------------------------------------------------------------------------------

    def _on_advanced(self, _known: Derivation) -> None:
        self._show_state()

    def _on_start(self) -> None:
        known = self._services.derived.current
        if known.form is None or known.bundle is None or self.browser.view is None:
            return
        self._results, self._of, self._is_earlier = [], known.project, False
        self.table.clear()
        try:
            self.run.start(known.project, known.form, known.bundle, self._chosen())
        except BuilderError as fault:
            self._tell(str(fault), "error")
            return
        self._show_state()

    def _on_began(self, channel: str, case: ClosingCase) -> None:
        self._tell(
            say("{channel}: {case}…", channel=channel_of(channel).label, case=case.label), "hint"
        )

    def _on_tried(self, result: CaseResult) -> None:
        self._results.append(result)
        row = QTreeWidgetItem(
            [
                channel_of(result.channel).label,
                result.case.label,
                result.words,
                result.screen or say("The form"),
            ]
        )
        row.setIcon(2, icon("ok" if result.is_good else "error"))
        for column in range(len(_COLUMNS)):
            row.setToolTip(column, row.text(column))
        self.table.addTopLevelItem(row)
        self.table.scrollToItem(row)

    def _on_ended(self) -> None:
        self._follow_channels()
        self._show_state()
        self._is_earlier = self._of != self._services.document.project
        self._tell_outcome()
        first: QTreeWidgetItem | None = self.table.topLevelItem(0)
        if first is not None and self._place() < 0:
            self.table.setCurrentItem(first)

    def _follow(self) -> None:
        """Follow a change of the form; a run goes on with the form that it was begun with."""
        if not self.run.is_running:
            self._follow_channels()
        self._compare()

    def _compare(self) -> None:
        """Say so, once, if the results are about an earlier state of the form, or not any more."""
        is_over = bool(self._results) and not self.run.is_running
        is_earlier = is_over and self._of != self._services.document.project
        if is_earlier != self._is_earlier:
            self._is_earlier = is_earlier
            self._tell_outcome()

    def _tell_outcome(self) -> None:
        """Say what came of the cases that were tried, and whether that still holds."""
        bad = sum(not each.is_good for each in self._results)
        if self._is_earlier and self._results:
            words = say("This is about an earlier state of the form, which has changed since.")
            self._tell(words, "warning")
        elif bad:
            words = say_count(
                "{count:,} case does not end well.", "{count:,} cases do not end well.", bad
            )
            self._tell(words, "error")
        elif self._results:
            words = say_count(
                "{count:,} case was tried, and it ends well.",
                "{count:,} cases were tried, and all end well.",
                len(self._results),
            )
            self._tell(words, "good")

    def _place(self) -> int:
        """Return the row of the result that is looked at; -1 for none."""
        item: QTreeWidgetItem | None = self.table.currentItem()
        return -1 if item is None else self.table.indexOfTopLevelItem(item)

    def _show_moments(self) -> None:
        place = self._place()
        if self.run.is_running:
            self.moments.show_moments(self.run.timeline.moments)
        elif 0 <= place < len(self._results):
            self.moments.show_moments(self._results[place].moments)

    def _show_state(self) -> None:
        known = self._services.derived.current
        why = reason_against(known.failure, has_problems=bool(known.problems))
        running = self.run.is_running
        ready = known.bundle is not None and self.browser.view is not None
        self._start.setEnabled(not why and ready and not running)
        self._stop.setEnabled(running)
        for each in (self._channel, self._case):
            each.setEnabled(not running and (each is self._channel or bool(self._cases)))
        if why != self._against:
            self._against = why
            self._tell(why, "error")
            if not why and not running:
                self._tell_outcome()

    def _tell(self, words: str, tone: str) -> None:
        self._state.setText(words)
        set_tone(self._state, tone)
