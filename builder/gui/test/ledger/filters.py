"""What the history is filtered by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from builder.gui.widgets.calendar_button import CalendarButton
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.theme import Space, set_property
from builder.say import say
from builder.trial.ledger.query import Choices, Query
from builder.trial.target import title_of

_PAUSE_MS: Final = 30  # letters that are typed in one go are looked for once
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
_ISO: Final = Qt.DateFormat.ISODate
_LEAST: Final = 200  # pixels of a choice


class HistoryFilter(QObject):
    """A line to search by, and a button that opens the choices.

    Args:
        form_id: Returns the id of the open form.
        parent: What it filters.

    Signals:
        changed(): Something else is wanted.
    """

    changed = Signal()

    def __init__(self, form_id: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._form_id = form_id
        self._choices = Choices()
        self._popup: FilterPopup | None = None
        self.search = SearchLine(say("Search the history"), say("Search the history"))
        self.search.setObjectName("history_search")
        self.search.setToolTip(say("Answers, addresses, verdicts, notes, tags"))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = QPushButton(say("Filters"))
        self.button.setObjectName("history_filters")
        self.button.setToolTip(say("Filter by verdict, target, form, tag and time"))
        self.button.clicked.connect(self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _words: self._pause.start())

    @property
    def is_settled(self) -> bool:
        """Whether what was typed last is asked for by now."""
        return not self._pause.isActive()

    def query(self) -> Query:
        """Return what is wanted."""
        text = self.search.text().strip()
        if self._popup is None:
            return Query(text=text)
        return self._popup.query(text, self._form_id())

    @property
    def follows_form(self) -> bool:
        """Whether submissions of the open form are wanted only."""
        return self._popup is not None and self._popup.form.currentData() == _THIS_FORM

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is to choose from."""
        self._choices = choices
        if self._popup is not None:
            self._popup.show_choices(choices)

    def clear(self) -> None:
        """Let everything through."""
        with QSignalBlocker(self.search):
            self.search.clear()
        if self._popup is not None:
            self._popup.clear()
        self._on_chosen()

    def _open(self) -> None:
        if self._popup is None:
            self._popup = FilterPopup(self.button)
            self._popup.show_choices(self._choices)
            self._popup.changed.connect(self._on_chosen)
        self._popup.open()

    def _on_chosen(self) -> None:
        self._pause.stop()
        count = self._popup.count if self._popup is not None else 0
        self.button.setText(say("Filters ({count})", count=count) if count else say("Filters"))
        self.changed.emit()


class FilterPopup(QFrame):
    """The choices, in front of the window until one clicks elsewhere or presses Escape.

    Args:
        button: The button below which it opens.

    Signals:
        changed(): Something else was chosen.
    """

    changed = Signal()

    def __init__(self, button: QWidget) -> None:
        # Not of the button itself, whose style is for its own words.
        super().__init__(button.window(), Qt.WindowType.Popup)
        self._button = button
        self.setObjectName("history_filter_popup")
        self.setProperty("card", True)
        self.tone = _chooser("filter_verdict")
        _fill(self.tone, [(words, key) for key, words in _TONES.items()])
        self.target = _chooser("filter_target")
        self.form = _chooser("filter_form")
        self.tag = _chooser("filter_tag")
        self.time = _chooser("filter_time")
        _fill(self.time, [(words, key) for key, words in _TIMES.items()])
        self.since = _Day("filter_since")
        self.until = _Day("filter_until")
        self.reset = QPushButton(say("Reset"))
        self.reset.setObjectName("filter_reset")
        self._boxes = (self.tone, self.target, self.form, self.tag, self.time)
        rows = self._rows = QFormLayout(self)
        rows.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        rows.setHorizontalSpacing(Space.M)
        rows.setVerticalSpacing(Space.S)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, editor in (
            (say("Verdict"), self.tone),
            (say("Target"), self.target),
            (say("Form"), self.form),
            (say("Tag"), self.tag),
            (say("Time"), self.time),
            (say("From this day on"), self.since),
            (say("To this day"), self.until),
        ):
            target = editor.line if isinstance(editor, _Day) else editor
            target.setAccessibleName(words)
            rows.addRow(words, editor)
        rows.addRow("", self.reset)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_chosen)
        for day in (self.since, self.until):
            day.line.textChanged.connect(self._on_chosen)
        self.reset.clicked.connect(self._on_reset)
        self.show_choices(Choices())
        self._show_days()

    @property
    def count(self) -> int:
        """How many of them leave something out."""
        return sum(1 for each in self._boxes if each.currentData() != _ANY)

    def open(self) -> None:
        """Open below the button, within the screen."""
        self._place()
        self.show()
        self.tone.setFocus(Qt.FocusReason.PopupFocusReason)

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
        for box in self._boxes:
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._show_days()

    def _span(self) -> tuple[float | None, float | None]:
        chosen = self.time.currentData()
        if chosen == _ANY:
            return None, None
        if chosen == _BETWEEN:
            return _begins(self.since.date), _begins(self.until.date.addDays(1))
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - timedelta(days=int(chosen) - 1)).timestamp(), None

    def _on_reset(self) -> None:
        self.clear()
        self.tone.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_chosen(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        between = self.time.currentData() == _BETWEEN
        for day in (self.since, self.until):
            self._rows.setRowVisible(day, between)
        self.reset.setEnabled(self.count > 0)
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        button = self._button
        self.adjustSize()
        right = button.mapToGlobal(button.rect().bottomRight())
        room = button.screen().availableGeometry()
        left = max(room.left(), min(right.x() - self.width(), room.right() - self.width()))
        above = right.y() + Space.XS
        if above + self.height() > room.bottom():
            above = button.mapToGlobal(button.rect().topLeft()).y() - Space.XS - self.height()
        self.move(left, max(room.top(), above))


class _Day(QWidget):
    """A line for a day, and a calendar to pick it from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit(QDate.currentDate().toString(_ISO))
        self.line.setObjectName(name)
        self.line.setPlaceholderText("YYYY-MM-DD")
        button = CalendarButton(self.line)
        button.setObjectName(f"{name}_calendar")
        button.picked.connect(self.line.setText)
        self.line.textChanged.connect(self._show_fault)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.line, 1)
        row.addWidget(button)

    @property
    def date(self) -> QDate:
        """The day; an invalid one if what is typed is none."""
        return QDate.fromString(self.line.text().strip(), _ISO)

    def _show_fault(self) -> None:
        set_property(self.line, "invalid", bool(self.line.text()) and not self.date.isValid())


def _chooser(name: str) -> ElidedComboBox:
    box = ElidedComboBox()
    box.setObjectName(name)
    box.setMinimumWidth(_LEAST)
    return box


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


def _begins(day: QDate) -> float | None:
    """Return when a day begins here, in seconds since the epoch; None if it is none."""
    return float(day.startOfDay().toSecsSinceEpoch()) if day.isValid() else None
