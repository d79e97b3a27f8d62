"""The section that compares what page, Test, exported backend and the vendor's template deliver."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton

from builder.errors import BuilderError
from builder.gui.export.pane import Pane
from builder.gui.export.parity_choices import (
    GENERATED,
    Beside,
    Choice,
    answers_of,
    choices_beside,
)
from builder.gui.export.parity_table import ParityTable
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.keyboard import hand_on
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Heading, Hint, set_tone
from builder.say import say, say_count
from builder.trial.parity.comparing import Parity
from builder.value import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from builder.gui.state.derived import Bundle, FormSpec
    from builder.gui.web.visits import Visits


@dataclass(frozen=True)
class _Rendered:
    """A form and what ships of it, both of one moment."""

    form: FormSpec
    bundle: Bundle


class ParityPane(Pane):
    """Delivers the same answers in four ways to a simulated platform, and shows what differs.

    Signals:
        judged(icon, words): What came of a comparison of the form as it is now; both are empty as
            the next one begins.
    """

    judged = Signal(str, str)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._choice = ElidedComboBox()
        self._choice.setObjectName("parity_answers")
        self._choice.setAccessibleName(say("Answers to compare with"))
        self._compare = QPushButton(say("Compare the four ways"))
        self._compare.setObjectName("parity_compare")
        self._cancel = QPushButton(say("Cancel"))
        self._cancel.setObjectName("parity_cancel")
        self._progress = QProgressBar()
        self._progress.setObjectName("parity_progress")
        self._progress.setAccessibleName(say("Progress"))
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._note = Hint()
        self._note.setObjectName("parity_note")
        self._result = QLabel()
        self._result.setObjectName("parity_result")
        self._result.setWordWrap(True)
        self._earlier = QLabel(
            say("This is about an earlier state of the form, which has changed since.")
        )
        self._earlier.setObjectName("parity_earlier")
        self._earlier.setWordWrap(True)
        set_tone(self._earlier, "warning")
        # There until a comparison is, which needs the room.
        self._intro = Hint(
            say(
                "The same answers go into the page in the browser engine, through Test, through "
                "the exported backend, and the way that the vendor's public template has. What "
                "each delivers to a simulated platform is compared."
            )
        )
        self.table = ParityTable()
        self._choices: tuple[Choice, ...] = ()
        self._now: _Rendered | None = None  # the form as it is now
        self._offered: FormSpec | None = None  # what the cases are read for
        self._of: _Rendered | None = None  # what the comparison is about
        self._task: Task[Parity] | None = None
        self._reading: Task[object] | None = None  # of the cases
        self._is_busy = False
        self._build()
        self._compare.clicked.connect(lambda _: self.compare())
        self._cancel.clicked.connect(lambda _: self.cancel())
        self._offer(Beside())
        self._show_busy()

    def follow(self, known: Derivation) -> None:
        form, bundle = known.form, known.bundle
        self._now = None if form is None or bundle is None else _Rendered(form, bundle)
        if form is not None and form is not self._offered:
            self._read_cases(form)
        if bundle is not None or known.problems or known.failure is not None:
            self._earlier.setVisible(self._of is not None and self._of.bundle != bundle)
        self._show_busy()

    def outdate(self) -> None:
        """Note that the form was edited; what it is now is not known yet."""
        self._now = None
        self._earlier.setVisible(self._of is not None)
        self._show_busy()

    def forget(self) -> None:
        self.cancel()
        self._stop_reading()
        self._now = self._offered = self._of = None
        self._say("")
        self.table.clear()
        self._show_table(shown=False)
        self._earlier.hide()
        self._offer(Beside())
        self._show_busy()

    def shut_down(self) -> None:
        self.cancel()
        self._stop_reading()

    @property
    def is_done(self) -> bool:
        """Whether a comparison is shown."""
        return self._of is not None and not self._is_busy

    @property
    def is_of_earlier(self) -> bool:
        """Whether what is shown is about an earlier state of the form."""
        return not self._earlier.isHidden()

    # -- comparing -----------------------------------------------------------------------------

    def compare(self) -> None:
        """Compare, with the answers that are chosen."""
        if self._is_busy or self._now is None:
            return
        choice = self._choices[self._choice.currentIndex()]
        self._of, self._is_busy = self._now, True
        self.judged.emit("", "")
        self._earlier.hide()
        self._show_table(shown=False)
        self._progress.setValue(0)
        self._say(say("Beginning…"))
        self._show_busy()
        from builder.gui.web.visits import Visits  # noqa: PLC0415 - loads the engine

        try:
            visits = Visits(self)
        except BuilderError as fault:
            self._fail(str(fault))
            return
        task = self._task = self.services.tasks.run(
            say("Comparing the four ways"),
            partial(_work, self._of, choice, self.services.document.path, visits),
            self._show,
            lambda fault: self._fail(str(fault)),
            self,
        )
        task.progressed.connect(self._on_progress)
        task.dropped.connect(self.cancel)
        # Its page is closed when nobody waits for it any more.
        task.finished.connect(visits.close)

    def cancel(self) -> None:
        """Stop comparing."""
        if not self._is_busy:
            return
        self._is_busy = False
        if self._task is not None:
            self._task.cancel()
        self._of = None
        self._earlier.hide()
        self._say(say("Cancelled."))
        self._show_busy()

    def _show(self, found: Parity) -> None:
        self._end()
        self.table.show_parity(found)
        self._show_table(shown=True)
        differs, explained = found.count("differs"), found.count("explained")
        if differs:
            words = say_count(
                "{count} piece differs without a reason.",
                "{count} pieces differ without a reason.",
                differs,
            )
            tone, sign = "error", "error"
        else:
            words = say("Page, Test and exported backend deliver the same.")
            if explained:
                words = f"{words} " + say_count(
                    "{count} piece differs, for a reason that is named.",
                    "{count} pieces differ, each for a reason that is named.",
                    explained,
                )
            tone, sign = "good", "ok"
        self._say(words, tone)
        if not self.is_of_earlier:
            self.judged.emit(sign, words)

    def _fail(self, why: str) -> None:
        self._end()
        self._say(why, "error")

    def _end(self) -> None:
        self._task = None
        self._is_busy = False
        self._show_busy()

    def _on_progress(self, _task: Task[Parity], fraction: float, text: str) -> None:
        self._progress.setValue(round(fraction * 100))
        if text:
            self._say(text)

    # -- showing -------------------------------------------------------------------------------

    def _read_cases(self, form: FormSpec) -> None:
        self._stop_reading()
        self._offered, path = form, self.services.document.path
        self._reading = self.services.tasks.run(
            say("Reading the cases"),
            lambda _task: choices_beside(path, form),
            self._offer,
            lambda fault: self._offer(Beside(note=str(fault))),
            self,
            background=True,
        )

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _offer(self, found: Beside) -> None:
        self._reading = None
        choices = (*GENERATED, *found.choices)
        self._note.setText(found.note)
        self._note.setVisible(bool(found.note))
        titles = [each.title for each in choices]
        if titles != [each.title for each in self._choices]:
            before = self._choice.currentText()
            self._choice.clear()
            self._choice.addItems(titles)
            self._choice.setCurrentIndex(titles.index(before) if before in titles else 0)
        self._choices = choices

    def _show_table(self, *, shown: bool) -> None:
        self.table.setVisible(shown)
        self._intro.setVisible(not shown)

    def _say(self, words: str, tone: str = "") -> None:
        self._result.setText(words)
        self._result.setVisible(bool(words))
        set_tone(self._result, tone)

    def _show_busy(self) -> None:
        busy = self._is_busy
        starting = (self._compare, self._choice)
        if busy:
            self._cancel.show()
            hand_on(starting, self._cancel)
        self._compare.setEnabled(not busy and self._now is not None)
        self._choice.setEnabled(not busy)
        if not busy:
            hand_on((self._cancel,), self._compare)
            self._cancel.hide()
        self._progress.setVisible(busy)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._choice, 1)
        head.addWidget(self._compare)
        head.addWidget(self._cancel)
        self.column.addWidget(Heading(say("Is what is seen what ships?")))
        self.column.addWidget(self._intro)
        self.column.addLayout(head)
        self.column.addWidget(self._note)
        self.column.addWidget(self._progress)
        self.column.addWidget(self._result)
        self.column.addWidget(self._earlier)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self._show_table(shown=False)
        self._earlier.hide()
        self._say("")


def _work(
    of: _Rendered, choice: Choice, project: Path | None, visits: Visits, task: Task[Parity]
) -> Parity:
    """Compare; called on a pool thread."""
    from builder.trial.parity.run import compare  # noqa: PLC0415 - loads HTTP libraries

    answers = answers_of(choice, of.form, project)
    given = (of.bundle, of.form, [answers], visits)
    (found,) = compare(*given, task.report, lambda: task.cancelled)
    return found
