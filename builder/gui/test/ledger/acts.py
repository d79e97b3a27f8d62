"""What can be done with submissions that were sent, as commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError, RefusedError
from builder.gui.state.services import Services
from builder.gui.test.dispatcher import Dispatcher
from builder.gui.test.ledger.back_reader import BackReader, read_back_words
from builder.gui.test.ledger.book import Book
from builder.gui.test.results_pane import ResultsPane
from builder.say import say, say_count
from builder.trial.attempt import Attempt
from builder.trial.copied.request import CopiedRequest, copied_from
from builder.trial.copied.scripts import node_of, python_of
from builder.trial.copied.shells import curl_of, httpie_of
from builder.trial.ledger.again import MaskedAnswersError
from builder.trial.ledger.query import Query
from builder.trial.ledger.record import Record
from builder.trial.target import Target
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.trial.ledger.ledger import Removal
    from builder.trial.reading_back import ReadBack

_WRITERS: Final[Mapping[str, Callable[[CopiedRequest], str]]] = {
    "curl": curl_of,
    "httpie": httpie_of,
    "python": python_of,
    "node": node_of,
}
_COPIED: Final = say("Copied, without the token: it would be dead after four seconds.")
_MASKED: Final = say("Sensitive answers are masked: fill them in.")


@dataclass(frozen=True)
class Sending:
    """What the workspace lends to send with.

    Attributes:
        again: Returns an attempt like a kept one, with the form as it is now; raises what stands
            in the way.
        aim: Returns a target with what the simulator is to do now, for all to see.
        fill: Puts the kept answers and parameters of a submission in place of those that stand
            there.
        refuse: Says why nothing was sent.
    """

    again: Callable[[Record], Attempt]
    aim: Callable[[Target], Target]
    fill: Callable[[Record], object]
    refuse: Callable[[str], object]


class LedgerActs(QObject):
    """Does what the commands of the history do.

    Args:
        services: The application's shared parts.
        book: Where submissions are kept.
        pane: Shows them.
        dispatcher: Sends.
        sending: What the workspace lends.
        parent: The workspace.
    """

    def __init__(
        self,
        services: Services,
        book: Book,
        pane: ResultsPane,
        dispatcher: Dispatcher,
        sending: Sending,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._book = book
        self._pane = pane
        self._history = pane.history
        self._dispatcher = dispatcher
        self._sending = sending
        self._window = parent
        commands = services.commands
        commands.handle(
            {
                "test.send_again": self.send_again,
                "test.replay": self.replay,
                "test.kept_answers": self.fill_kept,
                "test.compare": self.compare,
                "test.read_back": self.read_back,
                "test.notes": pane.view.show_notes,
                **{f"test.copy_{each}": self._copier(each) for each in _WRITERS},
                "test.har_chosen": self.save_chosen,
                "test.har_shown": self.save_shown,
                "test.delete": self.delete,
                "test.clear_shown": self.clear_shown,
                "test.clear": self.clear,
                "test.retention": self.set_retention,
            }
        )
        self._reader = BackReader(services, dispatcher.ready_sender, self)
        self._reader.read.connect(self._on_read_back)
        self._reader.failed.connect(self._history.say)
        commands.work_in("history", pane.history.list)
        self._offer()

    def _offer(self) -> None:
        commands = self._services.commands
        chosen = ("send_again", "replay", "read_back", "kept_answers", "compare", "notes")
        copies = tuple(f"copy_{each}" for each in _WRITERS)
        out = ("har_chosen", "har_shown")
        rest = ("delete", "clear_shown", "clear", "retention")
        self._history.offer(
            [commands.button("test.send_again"), commands.button("test.compare")],
            commands.menu(self._window, *(f"test.{each}" for each in copies)),
            commands.menu(
                self._window, *(f"test.{each}" for each in (*chosen[1:4], "notes", *out, *rest))
            ),
        )
        self._history.list.addActions(
            commands.actions(*(f"test.{each}" for each in (*chosen, *copies, *out, "delete")))
        )

    # -- sending -------------------------------------------------------------------------------

    def send_again(self) -> None:
        """Send the one that is shown once more, with a new token."""
        record = self._pane.current
        if record is None:
            return
        result = self._book.result(record.row.number)
        of_this_form = self._services.document.project.id
        if result is not None and result.attempt.form.id == of_this_form:
            # What the simulator is to do is what is chosen now, for all to see.
            target = self._sending.aim(result.attempt.target)
            self._dispatcher.send(replace(result.attempt, target=target))
            return
        try:
            self._dispatcher.send(self._sending.again(record))
        except MaskedAnswersError as fault:
            if self._services.messages.confirm(fault.message, fault.hint, say("Fill in")):
                self._sending.fill(record)
        except RefusedError as fault:
            self._sending.refuse(str(fault))

    def replay(self) -> None:
        """Send the bytes of the one that is shown once more, after a question."""
        record = self._pane.current
        result = self._book.result(record.row.number) if record is not None else None
        if record is None or result is None or result.exchange.original is None:
            return
        target = result.attempt.target
        if self._services.messages.confirm(
            say("Send these bytes to {host} once more?", host=record.host),
            say(
                "Nothing is signed: the old token goes with them, which lives for four seconds. A "
                "server that takes it twice can be tricked by somebody who listens. This is "
                "for testing that. To send the answers again, use “Send again”."
            )
            + (
                "\n\n"
                + say("{host} is a real host: a conversation there may go on.", host=record.host)
                if target.is_real
                else ""
            ),
            say("Replay"),
            dangerous=True,
        ):
            self._dispatcher.replay(result)

    def fill_kept(self) -> None:
        """Put the answers of the one that is shown in place of those that stand there."""
        if self._pane.current is not None:
            self._sending.fill(self._pane.current)

    # -- looking -------------------------------------------------------------------------------

    def compare(self) -> None:
        """Show how the two that are chosen differ."""
        chosen = self._history.list.selected
        if len(chosen) == 2:
            self._book.ask(
                "comparing submissions",
                lambda ledger: [ledger.record(number) for number in chosen],
                self._show_comparison,
                self._services.messages.error,
                self,
            )

    def read_back(self) -> None:
        """Look whether the conversation has the answers of the one that is shown."""
        if self._pane.current is not None:
            self._reader.begin(self._pane.current)

    def _on_read_back(self, record: Record, found: ReadBack) -> None:
        self._pane.note_advanced(record, advanced=found.advanced)
        self._history.say(read_back_words(found))

    def _show_comparison(self, records: list[Record]) -> None:
        from builder.gui.test.ledger.compare_dialog import CompareDialog  # noqa: PLC0415

        first, second = sorted(records, key=lambda each: (each.row.sent_at, each.row.number))
        CompareDialog(first, second, self._window).open()

    # -- handing out ---------------------------------------------------------------------------

    def _copier(self, kind: str) -> Callable[[], None]:
        return lambda: self._copy(_WRITERS[kind])

    def _copy(self, written: Callable[[CopiedRequest], str]) -> None:
        record = self._pane.current
        if record is None:
            return
        try:
            request = copied_from(record)
        except RefusedError as fault:
            self._history.say(str(fault))
            return
        QGuiApplication.clipboard().setText(written(request))
        told = _COPIED if request.subject is not None else say("Copied.")
        self._history.say(f"{told} {_MASKED}" if request.is_masked else told)

    def save_chosen(self) -> None:
        """Save those that are chosen as an archive."""
        self._save(self._history.list.selected)

    def save_shown(self) -> None:
        """Save all that are listed as an archive."""
        self._save(self._history.rows.numbers)

    def _save(self, numbers: Sequence[int]) -> None:
        if not numbers:
            return
        path = self._services.messages.save_file(
            say("Save as HTTP archive"),
            say("HTTP archive (*.har)"),
            Path.home() / f"submissions-{datetime.now().astimezone():%Y-%m-%d}.har",
        )
        if path is None:
            return
        self._services.tasks.run(
            say("Saving submissions"),
            lambda task: self._book.archive(numbers, path, task),
            lambda count: self._history.say(
                say_count(
                    "{count:,} submission saved as {file}, without secrets.",
                    "{count:,} submissions saved as {file}, without secrets.",
                    count,
                    file=path,
                )
            ),
            self._services.messages.error,
            self,
        )

    # -- letting go ----------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete those that are chosen, after a question."""
        chosen = self._history.list.selected
        if chosen:
            self._clear(Query(numbers=chosen))

    def clear_shown(self) -> None:
        """Delete all that are listed, after a question."""
        self._clear(Query(numbers=self._history.rows.numbers))

    def clear(self) -> None:
        """Delete everything, after a question."""
        self._clear(Query())

    def _clear(self, query: Query) -> None:
        from builder.gui.test.ledger.removal_words import removal_words  # noqa: PLC0415

        def ask(removal: Removal) -> None:
            question, more = removal_words(removal)
            if self._services.messages.confirm(question, more, say("Delete"), dangerous=True):
                self._book.ask(
                    "deleting submissions",
                    lambda ledger: ledger.clear(query),
                    lambda _removed: self._on_cleared(query),
                    lambda fault: self._on_not_cleared(query, fault),
                    self,
                )

        self._book.ask(
            "counting submissions",
            lambda ledger: ledger.would_clear(query),
            ask,
            self._services.messages.error,
            self,
        )

    def _on_cleared(self, query: Query) -> None:
        self._book.forget(query.numbers)
        self._history.rows.refresh()

    def _on_not_cleared(self, query: Query, fault: BuilderError) -> None:
        from builder.trial.ledger.ledger import TracesError  # noqa: PLC0415 - loads SQLite

        if isinstance(fault, TracesError):
            self._on_cleared(query)
        self._services.messages.error(fault)

    def set_retention(self) -> None:
        """Ask how much is to be kept."""
        from builder.gui.test.ledger.retention_dialog import RetentionDialog  # noqa: PLC0415

        dialog = RetentionDialog(self._book, self._window)
        dialog.finished.connect(self._history.rows.refresh)
        dialog.open()
