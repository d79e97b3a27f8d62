"""The view of the source: the form's JSON as text, which is edited both here and elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from builder.gui.source.agreement import Agreement
from builder.gui.source.code_edit import CodeEdit
from builder.gui.source.completing import Completing
from builder.gui.source.find_bar import FindBar
from builder.gui.source.marks import MARKS_MOST, Mark
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Hint, Space
from builder.say import say
from builder.storage.source import Survey, span_at

if TYPE_CHECKING:
    from builder.form.place import Place
    from builder.form.project import Project
    from builder.gui.state.derived import Finding

_KEYS: Final = say(
    "Ctrl+F finds · Ctrl+Space offers · Tab indents; Escape, then Tab, leaves the text"
)


class SourceWorkspace(Workspace):
    """Shows the form's JSON and takes what is typed into the form.

    Args:
        services: The application's shared parts.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.edit = CodeEdit()
        self.agreement = Agreement(services, self.edit)
        self.completing = Completing(services, self.edit, self.agreement)
        self.find_bar = FindBar(self.edit)
        self.banner = Banner("source_banner", around=Space.S)
        self.place = QLabel()
        self.place.setObjectName("source_place")
        self.place.setProperty("tone", "hint")
        self._leading = False
        self._findings: Sequence[Finding] = services.derived.findings
        self._marking: Task[list[Mark]] | None = None
        self._go_there = self._button("source_go_there", say("Go there"), self._go_to_fault)
        self._keep = self._button(
            "source_keep", say("Keep typing on mine"), self.agreement.keep_mine
        )
        self._form = self._button(
            "source_show_form", say("Show the form's"), self.agreement.show_form
        )
        self._mine = self._button("source_show_mine", say("Show mine"), self.agreement.show_kept)
        self._drop = self._button("source_drop", say("Discard mine…"), self._ask_to_drop)
        self._lay_out()
        self._hand_in_commands()
        self.agreement.changed.connect(self._show_banner)
        self.agreement.surveyed.connect(self._on_surveyed)
        self.edit.moved.connect(self._on_moved)
        self.edit.cursorPositionChanged.connect(self._show_place)
        self.find_bar.replaced.connect(self.agreement.commit)
        services.selection.changed.connect(self._show_selection)
        services.derived.findings_changed.connect(self._on_findings)
        self._show_banner()

    def entered(self) -> None:
        self.agreement.enter()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_selection()

    def lead_to(self, place: Place) -> bool:
        """Select the text of a place, unless the text is not the form's now."""
        survey = self.agreement.survey
        if survey is None or survey.root is None or self.agreement.is_apart:
            return False
        project = self.services.document.project
        start, end = span_at(survey.root, place.path(project))
        self.edit.select(start, end)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.agreement.commit()
        super().hideEvent(event)

    @property
    def is_marked(self) -> bool:
        """Whether everything that is wrong is marked."""
        return self._marking is None

    # -- what is held back ---------------------------------------------------------------------

    def _show_banner(self) -> None:
        agreement = self.agreement
        fault, apart = agreement.fault, agreement.is_apart
        said = fault.message if fault else ""
        if apart:
            self.banner.say(
                say(
                    "The form was changed elsewhere. Your text is kept. It has a fault. {fault}",
                    fault=said,
                )
                if fault
                else say(
                    "The form was changed elsewhere. Your text is kept. It is not the form now."
                ),
                "warning",
            )
        elif fault:
            self.banner.say(
                say("{fault} The form stays as it was until this is right.", fault=said), "error"
            )
        elif agreement.kept_count:
            self.banner.say(say("A text of yours is kept that is not part of the form."), "hint")
        else:
            self.banner.say("")
        self._go_there.setVisible(fault is not None)
        self._keep.setVisible(apart)
        self._form.setVisible(agreement.is_held)
        self._mine.setVisible(agreement.kept_count > 0)
        self._drop.setVisible(agreement.kept_count > 0 and not agreement.is_held)
        self._mark()

    def _go_to_fault(self) -> None:
        fault = self.agreement.fault
        if fault is not None:
            self.edit.select(fault.start, fault.end)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_drop(self) -> None:
        if self.services.messages.confirm(
            say("Discard the text that you typed?"),
            say("It is not part of the form, and is deleted for good. The form stays as it is."),
            say("Discard"),
            dangerous=True,
        ):
            self.agreement.drop_kept()

    # -- what is wrong -------------------------------------------------------------------------

    def _on_findings(self, findings: Sequence[Finding]) -> None:
        self._findings = findings
        self._mark()

    def _on_surveyed(self) -> None:
        self._mark()
        self._show_selection()

    def _mark(self) -> None:
        """Underline the fault, or the findings, whose places are found off the UI thread."""
        if self._marking is not None:
            self._marking.cancel()
            self._marking = None
        fault = self.agreement.fault
        if fault is not None:
            end = max(fault.end, fault.start + 1)
            self.edit.show_marks([Mark(fault.start, end, "error", fault.message)])
            return
        survey, project = self.agreement.survey, self.services.derived.current.project
        if survey is None or self.agreement.is_apart or not self.isVisible():
            return
        findings, revision = self._findings, self.edit.revision
        self._marking = self.services.tasks.run(
            say("Finding the places of problems"),
            lambda _task: _marks(survey, project, findings),
            lambda marks: self._on_marks(marks, revision),
            lambda _fault: None,
            self,
            background=True,
        )

    def _on_marks(self, marks: list[Mark], revision: int) -> None:
        self._marking = None
        if revision == self.edit.revision:
            self.edit.show_marks(marks)

    # -- selection -----------------------------------------------------------------------------

    def _show_selection(self) -> None:
        """Show the selected fields; unless the cursor led to them, go to the first."""
        survey = self.agreement.survey
        if survey is None or not self.isVisible():
            return
        ids = self.services.selection.ids
        spans = [(node.start, node.end) for id_, node in survey.fields.items() if id_ in ids]
        self.edit.show_selected(spans)
        here = self.edit.offset
        if spans and not self._leading and not any(s <= here <= e for s, e in spans):
            self._leading = True
            self.edit.select(spans[0][0], spans[0][0])
            self._leading = False

    def _show_place(self) -> None:
        cursor = self.edit.textCursor()
        line, column = cursor.blockNumber() + 1, cursor.positionInBlock() + 1
        self.place.setText(say("Line {line:,}, column {column:,}", line=line, column=column))

    def _on_moved(self) -> None:
        survey = self.agreement.survey
        if survey is None or self._leading:
            return
        field_id = survey.field_at(self.edit.offset)
        if field_id and field_id not in self.services.selection.ids:
            known = {each.id for each in self.services.document.project.fields}
            if field_id in known:
                self._leading = True
                self.services.selection.select({field_id})
                self._leading = False

    # -- building ------------------------------------------------------------------------------

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        self.banner.add(button)
        return button

    def _hand_in_commands(self) -> None:
        commands, find = self.services.commands, self.find_bar
        commands.handle(
            {
                "source.find": find.open_search,
                "source.find_next": find.find_next,
                "source.find_previous": partial(find.find_next, forward=False),
                "source.replace": find.open_replace,
                "source.go_to_line": find.open_line,
                "source.next_fault": self.edit.next_mark,
                "source.offer": self.completing.offer,
                "source.fold": self.edit.toggle_fold,
                "source.fold_all": partial(self.edit.fold_all, folded=True),
                "source.unfold_all": partial(self.edit.fold_all, folded=False),
            }
        )
        commands.work_in("source", self)

    def _lay_out(self) -> None:
        foot = QFrame()
        foot.setObjectName("source_foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        hint = Hint(_KEYS)
        hint.setObjectName("source_keys")
        row.addWidget(hint, 1)
        row.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit, 1)
        # Below the text, so that the lines stay where they are when it comes and goes.
        column.addWidget(self.banner)
        column.addWidget(self.find_bar)
        column.addWidget(foot)


def _marks(survey: Survey, project: Project, findings: Sequence[Finding]) -> list[Mark]:
    """Return where findings are in the text, the worst first."""
    if survey.root is None:
        return []
    found = []
    for each in findings[:MARKS_MOST]:
        start, end = span_at(survey.root, each.place.path(project))
        found.append(Mark(start, end, each.severity, each.text))
    return found
