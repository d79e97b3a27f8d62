"""What the history is filtered by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.ledger.query import Choices, Query
from builder.trial.target import title_of

_PAUSE_MS: Final = 150
_ANY: Final = ""
_THIS_FORM: Final = "this"
_BETWEEN: Final = "between"
_TONES: Final[Mapping[str, str]] = {
    _ANY: say("Any verdict"),
    "good": say("Good"),
    "warning": say("Doubtful"),
    "error": say("Bad"),
}
_TIMES: Final[Mapping[str, str]] = {
    _ANY: say("Any time"),
    "1": say("Today"),
    "7": say("The last 7 days"),
    "30": say("The last 30 days"),
    _BETWEEN: say("Between two days"),
}
_LEAST: Final = 110  # pixels of a choice


class FilterBar(QWidget):
    """A line to search by, and choices that are folded away until they are wanted.

    Args:
        form_id: Returns the id of the open form.

    Signals:
        changed(): Something else is wanted.
    """

    changed = Signal()

    def __init__(self, form_id: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("history_filter")
        self._form_id = form_id
        self._choices = Choices()
        self._choosers: _Choosers | None = None
        self.search = SearchLine(
            say("Answers, addresses, verdicts, notes"), say("Search the submissions")
        )
        self.search.setObjectName("history_search")
        self.more = QToolButton()
        self.more.setObjectName("history_more")
        self.more.setProperty("framed", True)
        self.more.setCheckable(True)
        self.more.setText(say("Filters"))
        self.more.setToolTip(say("Filter by verdict, target, form, tag and time"))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.search, 1)
        head.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addLayout(head)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _words: self._pause.start())
        self.more.toggled.connect(self._unfold)

    @property
    def is_settled(self) -> bool:
        """Whether what was typed last is asked for by now."""
        return not self._pause.isActive()

    def query(self) -> Query:
        """Return what is wanted."""
        text = self.search.text().strip()
        if self._choosers is None:
            return Query(text=text)
        return self._choosers.query(text, self._form_id())

    @property
    def is_filtering(self) -> bool:
        """Whether anything is left out."""
        return self.query() != Query()

    @property
    def follows_form(self) -> bool:
        """Whether submissions of the open form are wanted only."""
        return self._choosers is not None and self._choosers.form.currentData() == _THIS_FORM

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is to choose from."""
        self._choices = choices
        if self._choosers is not None:
            self._choosers.show_choices(choices)

    def clear(self) -> None:
        """Let everything through."""
        with QSignalBlocker(self.search):
            self.search.clear()
        if self._choosers is not None:
            self._choosers.clear()
        self._on_chosen()

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._choosers is None:
            self._choosers = _Choosers()
            self._choosers.show_choices(self._choices)
            self._choosers.changed.connect(self._on_chosen)
            self._column.addWidget(self._choosers)
        self._choosers.setVisible(is_open)

    def _on_chosen(self) -> None:
        self._pause.stop()
        count = self._choosers.count if self._choosers is not None else 0
        self.more.setText(say("Filters ({count})", count=count) if count else say("Filters"))
        self.changed.emit()


class _Choosers(QWidget):
    """The choices.

    Signals:
        changed(): Something else was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tone = _chooser("filter_verdict", say("Verdict"))
        _fill(self.tone, [*((words, key) for key, words in _TONES.items())])
        self.target = _chooser("filter_target", say("Target"))
        self.form = _chooser("filter_form", say("Form"))
        self.tag = _chooser("filter_tag", say("Tag"))
        self.time = _chooser("filter_time", say("Time"))
        _fill(self.time, [*((words, key) for key, words in _TIMES.items())])
        self.since = _day("filter_since", say("From this day on"))
        self.until = _day("filter_until", say("To this day"))
        self.reset = QToolButton()
        self.reset.setObjectName("filter_reset")
        self.reset.setIcon(icon("close"))
        self.reset.setText(say("Reset"))
        self.reset.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._dash = QLabel("–")
        row = Flowing(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for each in (self.tone, self.target, self.form, self.tag, self.time):
            row.addWidget(each)
            each.currentIndexChanged.connect(self._on_chosen)
        for widget in (self.since, self._dash, self.until, self.reset):
            row.addWidget(widget)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._on_chosen)
        self.reset.clicked.connect(self._on_reset)
        self.show_choices(Choices())
        self._show_days()

    @property
    def count(self) -> int:
        """How many of them leave something out."""
        boxes = (self.tone, self.target, self.form, self.tag, self.time)
        return sum(1 for each in boxes if each.currentData() != _ANY)

    def query(self, text: str, form_id: str) -> Query:
        """Return what is wanted, with a text that was typed."""
        form = self.form.currentData()
        since, until = self._span()
        return Query(
            text=text,
            tones=_chosen(self.tone),
            targets=_chosen(self.target),
            forms=(form_id,) if form == _THIS_FORM else _chosen(self.form),
            tags=_chosen(self.tag),
            since=since,
            until=until,
        )

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is; what is chosen stays, also if nothing has it any more."""
        targets = [(title_of(name), name) for name in choices.targets]
        _fill(self.target, [(say("All targets"), _ANY), *targets])
        forms = [(name, id_) for id_, name in choices.forms]
        _fill(self.form, [(say("All forms"), _ANY), (say("This form"), _THIS_FORM), *forms])
        _fill(self.tag, [(say("All tags"), _ANY), *((tag, tag) for tag in choices.tags)])

    def clear(self) -> None:
        """Let everything through."""
        for box in (self.tone, self.target, self.form, self.tag, self.time):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._show_days()

    def _span(self) -> tuple[float | None, float | None]:
        chosen = self.time.currentData()
        if chosen == _ANY:
            return None, None
        if chosen == _BETWEEN:
            return _begins(self.since.date()), _begins(self.until.date().addDays(1))
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - timedelta(days=int(chosen) - 1)).timestamp(), None

    def _on_reset(self) -> None:
        self.clear()
        self.changed.emit()

    def _on_chosen(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        between = self.time.currentData() == _BETWEEN
        for each in (self.since, self._dash, self.until):
            each.setVisible(between)
        self.until.setMinimumDate(self.since.date())
        self.reset.setVisible(self.count > 0)


def _chooser(name: str, words: str) -> ElidedComboBox:
    box = ElidedComboBox()
    box.setObjectName(name)
    box.setAccessibleName(words)
    box.setMinimumWidth(_LEAST)
    return box


def _day(name: str, words: str) -> QDateEdit:
    edit = QDateEdit(QDate.currentDate())
    edit.setObjectName(name)
    edit.setAccessibleName(words)
    edit.setToolTip(words)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    return edit


def _fill(box: ElidedComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer entries; what is chosen stays chosen."""
    if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] == entries:
        return
    before = (box.currentText(), box.currentData()) if box.count() else None
    with QSignalBlocker(box):
        box.clear()
        if before is not None and before[1] not in [key for _words, key in entries]:
            entries = [*entries, before]
        for words, key in entries:
            box.addItem(words, key)
        if before is not None:
            box.setCurrentIndex(box.findData(before[1]))


def _chosen(box: ElidedComboBox) -> tuple[str, ...]:
    key: str = box.currentData()
    return (key,) if key != _ANY else ()


def _begins(day: QDate) -> float:
    """Return when a day begins here, in seconds since the epoch."""
    return float(day.startOfDay().toSecsSinceEpoch())
