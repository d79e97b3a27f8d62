"""The section that shows everything there is to know before an export, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.export.gate_notes import ICONS, TITLES, PartNotes, notes_of
from builder.gui.export.gate_row import GateRow
from builder.gui.export.pane import Pane
from builder.gui.export.weight_bars import WeightBars
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.finding_list import FindingList
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Card, Heading, set_tone
from builder.say import listed, say, say_count

if TYPE_CHECKING:
    from builder.deliver.gate import Gate, Verdict

_REPORT: Final = "preview.accessibility_report"
_LOOKING: Final = say("Looking at the export")
_TONES: Final[dict[Verdict, str]] = {"failed": "error", "warned": "warning", "passed": "good"}


class GatePane(Pane):
    """Each part of the gate as a row.

    Signals:
        judged(icon, words): What became of the whole gate.
        answered(): The gate has an answer for a form, see :attr:`is_answered`.
    """

    judged = Signal(str, str)
    answered = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.verdict = QLabel(say("Looking…"))
        self.verdict.setObjectName("export_verdict")
        self.verdict.setWordWrap(True)
        self._bars = WeightBars()
        self._rows = {
            part: GateRow(part, title, self._bars if part == "weight" else None)
            for part, title in TITLES.items()
        }
        self._task: Task[Gate] | None = None
        self._gate: Gate | None = None
        self._of: Project | None = None  # the form that the gate is about, or is being made for
        self._found: tuple[Verdict, str] = ("passed", "")  # of the findings, and in a sentence
        self._build()
        for row in self._rows.values():
            row.chosen.connect(self._go)
        services.derived.accessibility_noted.connect(self._on_noted)

    @property
    def findings(self) -> FindingList:
        """The list of what was found in the form."""
        return self._rows["findings"].notes

    @property
    def is_answered(self) -> bool:
        """Whether it is known what failed for the form as it is now."""
        return self._task is None and self._of is self.services.document.project

    @property
    def failures(self) -> tuple[str, ...]:
        """Titles of what failed for the form as it is now; none until that is known.

        What could not be looked at counts as failed.
        """
        if not self.is_answered:
            return ()
        if self._gate is None:
            return (_LOOKING,)
        failed = [part for part, each in self._gate.verdicts.items() if each == "failed"]
        return tuple(TITLES[part] for part in failed)

    def follow(self, known: Derivation) -> None:
        self._show_findings(known)
        if self._of is not known.project:
            self._look(known.project)

    def forget(self) -> None:
        self._stop()
        self._gate = self._of = None
        self.verdict.setText(say("Looking…"))
        set_tone(self.verdict, "")
        for row in self._rows.values():
            row.forget()

    def shut_down(self) -> None:
        self._stop()

    def _look(self, project: Project) -> None:
        self._stop()
        self._of, self._gate = project, None
        for part, row in self._rows.items():
            if part != "findings":
                row.show_waiting()

        def work(_task: object) -> Gate:
            from builder.deliver.gate import gate_of  # noqa: PLC0415 - loads the renderer

            return gate_of(project)

        self._task = self.services.tasks.run(
            _LOOKING, work, self._on_looked, self._fail, self, background=True
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show_findings(self, known: Derivation) -> None:
        problems = len(known.problems)
        if problems:
            words = say_count(
                "{count} problem keeps the form from being exported.",
                "{count} problems keep the form from being exported.",
                problems,
            )
            verdict: Verdict = "failed"
        elif known.failure is not None:
            words, verdict = str(known.failure), "failed"
        elif known.findings:
            words = say("It can be exported. Look at the warnings before it goes live.")
            verdict = "warned"
        else:
            words, verdict = say("Nothing was found."), "passed"
        row = self._rows["findings"]
        found = say_count(
            "{count:,} thing was found.", "{count:,} things were found.", len(known.findings)
        )
        row.show_part(PartNotes(verdict=verdict, summary=found, notes=known.findings))
        if problems:
            row.open()
        self._found = verdict, words
        self._judge()

    def _on_looked(self, found: Gate) -> None:
        self._task = None
        self._show_gate(found)
        self.answered.emit()

    def _show_gate(self, found: Gate) -> None:
        if self._of is None:
            return
        seen = self.services.derived.accessibility
        if seen is not None:
            found = found.with_accessibility(seen)
        self._gate = found
        if found.weight is not None:
            self._bars.show_weight(found.weight)
        for part, notes in notes_of(found, self._of).items():
            more = part == "weight" and found.weight is not None
            self._rows[part].show_part(notes, offers_more=more)
        self._judge()

    def _on_noted(self) -> None:
        if self._gate is not None and self._of is self.services.document.project:
            self._show_gate(self._gate)

    def _judge(self) -> None:
        """Say what failed, unless there are problems, which have a sentence of their own."""
        verdict, words = self._found
        if verdict != "failed" and self._gate is None and self.is_answered:
            return  # It could not be looked at, which is said.
        if verdict != "failed" and (failed := self.failures):
            verdict = "failed"
            words = say("Mend this before you export: {parts}.", parts=listed(failed))
        self.verdict.setText(words)
        set_tone(self.verdict, _TONES[verdict])
        self.judged.emit(ICONS[verdict], words)

    def _fail(self, fault: BuilderError) -> None:
        self._task = None
        self._found = "failed", str(fault)
        self._judge()
        self.answered.emit()

    def _go(self, note: object) -> None:
        """Go to where something is mended."""
        place = getattr(note, "place", None)
        if place is None:
            return
        workspace = getattr(note, "workspace", "")
        if workspace:
            self.services.commands.run(f"go.{workspace}")
            self.services.selection.place_wanted.emit(place)
        else:
            self.services.selection.finding_requested.emit(note)

    def _build(self) -> None:
        commands = self.services.commands
        if any(each.id == _REPORT for each in commands.rows):
            self._rows["accessibility"].add(commands.button(_REPORT, words=say("Run in Preview")))
        content = Card()
        for row in self._rows.values():
            content.add(row)
            # Once its details have their height.
            row.opened.connect(lambda row=row: QTimer.singleShot(0, row, lambda: self._bring(row)))
        content.add(QWidget(), 1)
        self._area = Scrolling(content)
        self.column.addWidget(Heading(say("Is the form ready?")))
        self.column.addWidget(self.verdict)
        self.column.addWidget(self._area, 1)

    def _bring(self, row: QWidget) -> None:
        self._area.ensureWidgetVisible(row, 0, 0)
