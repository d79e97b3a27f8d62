"""The view of Test that verifies a deployment, as `webview-builder verify` does."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.gui.deployment.details import TargetDetails
from builder.gui.deployment.findings_list import FindingsList
from builder.gui.deployment.target_list import TargetList
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.keyboard import hand_on
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.splits import split
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Card, Hint, Space, WrappedLabel, set_tone
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.trial.targets import TargetRow
    from builder.trial.verify.report import Report
    from builder.trial.verify.subject import Subject


class DeploymentWorkspace(Workspace):
    """Asks a server whether what it shows is what the project exports."""

    needs = Depth.FORM

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.report: Report | None = None
        self._known: Derivation | None = None
        self._target: TargetRow | None = None
        self._task: Task[Report] | None = None
        self._rows = QFormLayout()
        self.targets = TargetList(self._rows, services.targets)
        self.details = TargetDetails(self._rows, services, self.targets)
        self.submits = QCheckBox(say("Send a marked test submission as well"))
        self.submits.setObjectName("deployment_submit")
        self.session = QLineEdit()
        self.session.setObjectName("deployment_session")
        self.session.setPlaceholderText(say("of your own"))
        self.user = QLineEdit()
        self.user.setObjectName("deployment_user")
        self.user.setPlaceholderText(say("a made-up one"))
        self.verify_button = QPushButton(say("Verify"))
        self.verify_button.setObjectName("deployment_verify")
        self.verify_button.setProperty("primary", True)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setObjectName("deployment_cancel")
        self.copy_text = QPushButton(say("Copy as text"))
        self.copy_text.setObjectName("deployment_copy_text")
        self.copy_json = QPushButton(say("Copy as JSON"))
        self.copy_json.setObjectName("deployment_copy_json")
        self.progress = QProgressBar()
        self.progress.setObjectName("deployment_progress")
        self.progress.setAccessibleName(say("Verifying"))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.note = WrappedLabel()
        self.note.setObjectName("deployment_note")
        self.note.hide()
        self.findings = FindingsList()
        self._build()
        self._connect()
        self._show_state()

    @property
    def is_busy(self) -> bool:
        """Whether a deployment is being verified."""
        return self._task is not None

    # -- the workspace -------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow the form, and the key pairs that are stored now."""
        self.services.pairs.refresh()
        self.details.show_chosen()
        self._follow(self.services.derived.current)
        (self.targets.box if self.targets.row else self.targets.url).setFocus()

    def shut_down(self) -> None:
        """Give up what is under way."""
        self.cancel()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        asked = Card()
        self._rows.setHorizontalSpacing(Space.M)
        self._rows.setVerticalSpacing(Space.S)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(self.submits)
        self._rows.addRow(say("Session"), self.session)
        self._rows.addRow(say("User"), self.user)
        hint = Hint(
            say(
                "Looks from outside whether what is online is what this project exports. Nothing "
                "that is sent is delivered, unless you ask for a test submission."
            )
        )
        hint.setWordWrap(True)
        asked.add(hint)
        asked.add(self._rows)
        row = QWidget()
        buttons = Flowing(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.S)
        for each in (self.verify_button, self.cancel_button, self.copy_text, self.copy_json):
            buttons.addWidget(each)
        asked.add(row)
        asked.add(self.progress)
        asked.add(self.note)
        side = QWidget()
        column = QVBoxLayout(side)
        column.addStrut(340)
        set_margins(column, Space.L, Space.L, Space.S, Space.L)
        column.addWidget(asked)
        column.addStretch(1)
        found = QWidget()
        beside = QVBoxLayout(found)
        beside.addStrut(260)
        set_margins(beside, Space.S, Space.L, Space.L, Space.L)
        beside.addWidget(self.findings)
        # Where the window is low, this scrolls instead of printing one thing over another.
        left = Scrolling(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split(left, found, name="deployment_splitter", grows=1, sizes=[420, 780]))

    def _connect(self) -> None:
        self.targets.changed.connect(self._on_target)
        self.services.document.changed.connect(self._forget)
        self.submits.toggled.connect(lambda _on: self._show_state())
        self.verify_button.clicked.connect(self.verify)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_text.clicked.connect(self._copy_text)
        self.copy_json.clicked.connect(self._copy_json)
        self.services.derived.advanced.connect(self._on_advanced)
        self.services.commands.handle({"deployment.verify": self.verify})

    # -- following the form --------------------------------------------------------------------

    def _on_advanced(self, known: Derivation) -> None:
        if self.isVisible():
            self._follow(known)

    def _follow(self, known: Derivation) -> None:
        if known.depth >= Depth.FORM or known.problems:
            if self._known is not None and self._known.project is not known.project:
                self._forget()
            self._known = known
        self._show_state()

    def _on_target(self) -> None:
        row = self.targets.row
        # What it is called makes no difference.
        target = replace(row, id="", name="") if row else None
        if target != self._target:
            self._target = target
            self._forget()
        self._show_state()

    def _forget(self) -> None:
        """Drop findings about another form or another address, and the search for them."""
        if self._task is not None:
            self._task.cancel()
            self._say(say("Cancelled, as the form or the deployment was changed."), "hint")
        if self.report is not None:
            self.report = None
            self.findings.clear()
            self._say("", "hint")

    # -- verifying -----------------------------------------------------------------------------

    def verify(self) -> None:
        """Verify the chosen deployment; a test submission is asked about first."""
        known, row = self._known, self.targets.row
        if self.is_busy:
            return
        if known is None or known.valid is None or known.form is None:
            self._say(
                say("Nothing can be verified before the form's problems are mended."), "error"
            )
            return
        from builder.trial.verify.subject import Submitting, subject_of  # noqa: PLC0415 - HTTP

        wish = None
        if self.submits.isChecked():
            wish = Submitting(
                session_id=self.session.text().strip(), user_id=self.user.text().strip()
            )
        try:
            subject = subject_of(
                known.valid,
                row.url if row else "",
                fingerprint=row.key if row else "",
                http_port=(row.http_port if row else 0) or None,
                submitting=wish,
            )
        except BuilderError as fault:
            self._say(str(fault), "error")
            return
        if self._may_submit(subject):
            self._run(subject, row.authority.strip() if row else "")

    def cancel(self) -> None:
        """Give up; harmless if nothing is under way."""
        if self._task is not None:
            self._task.cancel()

    def _may_submit(self, subject: Subject) -> bool:
        return all(
            self.services.messages.confirm(
                say("Send a test submission to {host}?", host=host),
                say(
                    "The backend at {host} delivers the sample answers to the platform, or to what "
                    "else it is set to.",
                    host=host,
                ),
                say("Send to {host}", host=host),
                dangerous=True,
            )
            for host in subject.real_hosts
        )

    def _run(self, subject: Subject, authority: str) -> None:
        self._forget()
        task = self._task = self.services.tasks.run(
            say("Verifying a deployment"),
            partial(_work, subject, authority),
            self._on_done,
            lambda fault: self._end(str(fault), "error"),
            self,
        )
        task.progressed.connect(self._on_progressed)
        task.dropped.connect(self._on_dropped)
        self._say(say("Connecting…"), "hint")
        self._show_state()

    def _on_progressed(self, _task: Task[Report], _share: float, text: str) -> None:
        self._say(text, "hint")

    def _on_dropped(self) -> None:
        self._end(say("Cancelled."), "hint")

    def _on_done(self, report: Report) -> None:
        from builder.trial.verify.run import CHECKS  # noqa: PLC0415 - loaded by now

        self.report = report
        self.findings.show_report(report, {each.name: each.title for each in CHECKS})
        wrong, warnings = len(report.of("wrong")), len(report.of("warning"))
        if wrong:
            self._end(
                say_count("{count:,} check is wrong.", "{count:,} checks are wrong.", wrong),
                "error",
            )
        elif warnings:
            words = say_count(
                "Nothing is wrong; {count:,} warning.",
                "Nothing is wrong; {count:,} warnings.",
                warnings,
            )
            self._end(words, "warning")
        else:
            self._end(say("What is online is what this project exports."), "good")

    def _end(self, words: str, tone: str) -> None:
        self._task = None
        self._say(words, tone)
        self._show_state()

    # -- showing -------------------------------------------------------------------------------

    def _copy_text(self) -> None:
        from builder.trial.verify.described import described  # noqa: PLC0415 - on first use

        if self.report is not None:
            QGuiApplication.clipboard().setText(described(self.report))

    def _copy_json(self) -> None:
        if self.report is not None:
            text = json.dumps(self.report.as_json(), ensure_ascii=False, indent=2)
            QGuiApplication.clipboard().setText(text)

    def _say(self, words: str, tone: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_tone(self.note, tone)

    def _show_state(self) -> None:
        busy = self.is_busy
        self.progress.setVisible(busy)
        buttons = (self.verify_button, self.cancel_button)
        before, after = buttons if busy else reversed(buttons)
        after.show()
        hand_on((before,), after)
        before.hide()
        row = self.targets.row
        self.verify_button.setEnabled(row is not None and bool(row.url.strip()))
        for line in (self.session, self.user):
            self._rows.setRowVisible(line, self.submits.isChecked())
        for button in (self.copy_text, self.copy_json):
            button.setEnabled(self.report is not None)


def _work(subject: Subject, authority: str, task: Task[Report]) -> Report:
    """Verify; called on a pool thread."""
    from builder.trial.verify.authority import read_authority  # noqa: PLC0415 - on first use
    from builder.trial.verify.probe import Probe  # noqa: PLC0415 - loads HTTP libraries
    from builder.trial.verify.run import verify  # noqa: PLC0415

    authorities = read_authority(Path(authority)) if authority else ""
    probe = Probe(subject, authorities, cancelled=lambda: task.cancelled)
    return verify(probe, lambda text: task.report(-1.0, text))
