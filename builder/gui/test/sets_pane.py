"""Sets of answers: made from the form's rules by a seed, or read from a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.backend import rules
from builder.backend.spec import FormSpec
from builder.errors import BuilderError, reason_of
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.file_drop import FileDrop, is_project
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.lines import Number
from builder.gui.widgets.theme import Space, WrappedLabel, set_tone
from builder.say import said_of, say, say_count
from builder.storage.reading import read_marked
from builder.value import dataclass

_SORTS: Final = (
    ("typical", say("Typical answers")),
    ("boundaries", say("At the limits of each rule")),
    ("invalid", say("Breaking each rule")),
    ("minimal", say("Only what is required")),
    ("maximal", say("The longest answers")),
    ("greek", say("Greek text")),
    ("emoji", say("Emoji and combining marks")),
    ("rtl", say("Arabic text (right to left)")),
)
_NONE_YET: Final = say("Make sets of answers, or drop a CSV table here.")
_PROBLEMS: Final = say("No sets can be made or sent before the form's problems are mended.")
_SEED_MAX: Final = 999_999
_BYTES_MAX: Final = 4 << 20


@dataclass(frozen=True)
class AnswerSet:
    """One set of answers.

    Attributes:
        name: What a case of it is called in a file.
        title: What it is called in the window.
        values: The answers by context name.
        is_generated: Whether they were made from the form's rules, and not read from a table.
    """

    name: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    is_generated: bool = False


class SetsPane(QWidget):
    """Makes sets of answers, and hands them on.

    Signals:
        chosen(values): A set is to be filled in.
        sending_wanted(sets): The values of all sets are to be sent.
        cases_wanted(): All sets are to become cases.
        file_wanted(): A table is to be chosen, and given to :meth:`read`.
        outdated(): The sets were of another form, or of the form as it was, and are gone.
    """

    chosen = Signal(object)
    sending_wanted = Signal(object)
    cases_wanted = Signal()
    file_wanted = Signal()
    outdated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sets: tuple[AnswerSet, ...] = ()
        self._form: FormSpec | None = None
        self._made_for = ""  # the revision of the form that the sets are of
        FileDrop(self, self._takes).dropped.connect(self.read)
        self.sort = ElidedComboBox()
        self.sort.setObjectName("set_sort")
        self.sort.setAccessibleName(say("What the answers are like"))
        for sort, words in _SORTS:
            self.sort.addItem(words, sort)
        self.seed = Number(0, _SEED_MAX)
        self.seed.setObjectName("set_seed")
        self.seed.setToolTip(say("The same seed makes the same answers; 0 makes the usual ones."))
        self.make_button = _button("set_make", say("Make"), self.make)
        self.csv_button = _button("set_csv", say("From a table…"), self.file_wanted.emit)
        self.list = QListWidget()
        self.list.setObjectName("set_list")
        self.list.setAccessibleName(say("Sets of answers"))
        # As low as two rows where the window is low: it scrolls, and nothing around it has to.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setMinimumHeight(52)
        self.note = WrappedLabel()
        self.note.setObjectName("set_note")
        self.send_button = _button("set_send", say("Send each"), self._send)
        self.cases_button = _button("set_cases", say("Make cases of them"), self.cases_wanted.emit)
        self.list.currentRowChanged.connect(self._on_row)
        self._build()
        self._show_sets((), _NONE_YET, "hint")

    def follow(self, form: FormSpec | None) -> None:
        """Make sets for this form from now on; None while it has problems."""
        was, self._form = self._form, form
        if form is None:
            self._say(_PROBLEMS, "error")
        elif self.sets and form.revision != self._made_for:
            self._show_sets((), say("The form has changed: make the sets once more."), "hint")
            self.outdated.emit()
        elif was is None:
            self._show_sets(self.sets, "" if self.sets else _NONE_YET, "hint")
        self._enable()

    def forget(self) -> None:
        """Let go of the sets, which are of another form than the one that comes."""
        self._form = None
        self._show_sets((), _NONE_YET, "hint")
        self.outdated.emit()

    def make(self) -> None:
        """Make the sets that are chosen."""
        form = self._form
        if form is None:
            return
        from builder.gui.test.set_words import set_title  # noqa: PLC0415 - on first use
        from builder.trial.values.generated import generate  # noqa: PLC0415 - on first use

        sort = self.sort.currentData()
        today = datetime.now(UTC).astimezone().date()
        days = rules.Days(today, today, today)
        try:
            made = generate(form, days, sort, self.seed.value())
        except BuilderError as fault:
            self._show_sets((), str(fault), "error")
            return
        self._show_sets(
            tuple(
                AnswerSet(
                    f"{each.name}: {each.rule}" if each.name else sort,
                    set_title(form, each) if each.name else self.sort.currentText(),
                    each.values,
                    is_generated=True,
                )
                for each in made
            ),
            "",
            "hint",
        )

    def read(self, path: Path) -> None:
        """Read sets from a table; a fault is told, and the sets stay."""
        form = self._form
        if form is None:
            return
        from builder.trial.values.table import read_table  # noqa: PLC0415 - on first use

        try:
            found = read_table(form, read_marked(path, _BYTES_MAX + 1)[0])
        except OSError as fault:
            told = say("{file} cannot be read: {reason}.", file=path.name, reason=reason_of(fault))
            self._say(told, "error")
            return
        except BuilderError as fault:
            self._say(said_of(path.name, fault), "error")
            return
        rows = enumerate(found, 1)
        sets = tuple(AnswerSet(f"Set {n}", say("Set {row}", row=n), v) for n, v in rows)
        self._show_sets(sets, "", "hint")

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        seed = QLabel(say("Seed"))
        seed.setBuddy(self.seed)
        top.addWidget(self.sort, 1)
        top.addWidget(seed)
        top.addWidget(self.seed)
        making, doing = FlowingRow(), FlowingRow()
        for row, buttons in (
            (making, (self.make_button, self.csv_button)),
            (doing, (self.send_button, self.cases_button)),
        ):
            for each in buttons:
                row.add(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(making)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addWidget(doing)

    # -- what a person does --------------------------------------------------------------------

    def _takes(self, path: Path) -> bool:
        return self._form is not None and not is_project(path)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.sets):
            self.chosen.emit(self.sets[row].values)

    def _send(self) -> None:
        self.sending_wanted.emit([each.values for each in self.sets])

    def _show_sets(self, sets: tuple[AnswerSet, ...], words: str, tone: str) -> None:
        self.sets = sets
        self._made_for = self._form.revision if self._form is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        for each in sets:
            item = QListWidgetItem(each.title)
            item.setToolTip(each.title)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._enable()
        count = say_count("{count:,} set of answers.", "{count:,} sets of answers.", len(sets))
        self._say(words or count, tone)

    def _enable(self) -> None:
        can = self._form is not None
        for button in (self.make_button, self.csv_button):
            button.setEnabled(can)
        for button in (self.send_button, self.cases_button):
            button.setEnabled(can and bool(self.sets))

    def _say(self, words: str, tone: str) -> None:
        self.note.setText(words)
        set_tone(self.note, tone)


def _button(name: str, words: str, act: Any) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked: act())
    return button
