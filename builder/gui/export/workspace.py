"""The Export workspace: what is known before it, the export, and the proofs that it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from builder.deliver.export_history import ExportHistory
from builder.errors import BuilderError, ConflictError
from builder.gui.export.check_pane import CheckPane
from builder.gui.export.deploy_pane import DeployPane, Written
from builder.gui.export.difference_pane import DifferencePane
from builder.gui.export.gate_pane import GatePane
from builder.gui.export.order import Order
from builder.gui.export.pane import Pane
from builder.gui.export.parity_pane import ParityPane
from builder.gui.export.run_bar import RunBar
from builder.gui.export.sections import Sections
from builder.gui.export.write_pane import WritePane
from builder.gui.state.change import Change
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.tasks import Task
from builder.say import listed, say, say_count

if TYPE_CHECKING:
    from builder.deliver.export import ExportReport
    from builder.gui.state.derived import Bundle
    from builder.trial.selfcheck import CheckStep


class ExportWorkspace(Workspace):
    """Writes the bundle and checks what was written.

    Attributes:
        gate: Everything that there is to know before an export.
        target: Where the export goes, and its files.
        difference: Earlier exports.
        check: The self-check.
        parity: What each of four ways delivers.
        deploy: How the export is put online.
        run: The buttons, and the result.
    """

    needs = Depth.FILES

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._task: Task[object] | None = None
        self._bundle: Bundle | None = None  # of the form as it is now
        self._is_refused = False  # the form as it is now cannot be exported
        self._wanted: Callable[[], None] | None = None  # what to do once it is rendered
        self._report: ExportReport | None = None
        self.gate = GatePane(services)
        self.target = WritePane(services)
        self.difference = DifferencePane(services)
        self.check = CheckPane(services)
        self.parity = ParityPane(services)
        self.deploy = DeployPane(services, self._written)
        self.run = RunBar()
        self._sections = Sections()
        self._panes: tuple[Pane, ...] = ()
        self._build()
        self._hand_in_commands()
        self._connect()
        self._show_busy()

    @property
    def is_ready(self) -> bool:
        """Whether the form as it is now can be exported, as far as anything keeps it from that."""
        return self._bundle is not None and self._task is None and self.gate.is_answered

    def entered(self) -> None:
        """Show what is known of the form."""
        if not self.target.line.text():
            self.target.suggest()
        self._wanted = None
        self._follow(self.services.derived.current)

    def show_section(self, name: str) -> None:
        """Bring a section to the front: ``gate``, ``write``, ``difference``, ``check`` and others.

        Args:
            name: Its name in the table of :meth:`_build`.
        """
        self._sections.show_section(name)

    def shut_down(self) -> None:
        """Stop what is under way."""
        self._cancel()
        for pane in self._panes:
            pane.shut_down()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        rows: tuple[tuple[str, str, str, Pane], ...] = (
            ("gate", say("Ready?"), "search", self.gate),
            ("write", say("Write"), "export", self.target),
            ("difference", say("Differences"), "clock", self.difference),
            ("check", say("Self-check"), "wand", self.check),
            ("parity", say("Four ways"), "duplicate", self.parity),
            ("deploy", say("Deploy"), "url", self.deploy),
        )
        for row in rows:
            self._sections.add(*row)
        self._panes = tuple(pane for _, _, _, pane in rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sections, 1)
        whole.addWidget(self.run)

    def _hand_in_commands(self) -> None:
        self.services.commands.handle(
            {
                "export.export": self._export,
                "export.check": self._check_only,
                "export.differences": lambda: self.show_section("difference"),
                "export.parity": self._compare_ways,
                "export.deploy": lambda: self.show_section("deploy"),
            }
        )

    def _connect(self) -> None:
        self.run.export_wanted.connect(self._export)
        self.run.check_wanted.connect(self._check_only)
        self.run.cancel_wanted.connect(self._cancel)
        self.run.open_wanted.connect(self._open_folder)
        self.services.commands.presented.connect(self._on_presented)
        self.target.export_wanted.connect(self._export)
        self.gate.judged.connect(lambda *said: self._sections.mark("gate", *said))
        self.gate.answered.connect(self._on_known)
        self.parity.judged.connect(lambda *said: self._sections.mark("parity", *said))
        self._sections.entered.connect(self._on_entered)
        self.services.document.changed.connect(self._on_changed)
        self.services.document.replaced.connect(self._on_replaced)
        self.services.derived.advanced.connect(self._follow)

    # -- following the form ------------------------------------------------------------------

    def _on_changed(self, _change: Change) -> None:
        """The known results are of the form before; new ones are being computed."""
        self._bundle = self._wanted = None
        self._is_refused = False
        self.run.show_current(None)
        self.parity.outdate()
        self._sections.unmark()
        self._show_busy()

    def _on_replaced(self) -> None:
        self._cancel()
        self._bundle = self._report = self._wanted = None
        self._is_refused = False
        self.run.forget()
        for pane in self._panes:
            pane.forget()
        self._sections.unmark()
        self._show_busy()

    def _follow(self, known: Derivation) -> None:
        if not self.isVisible() or known.project is not self.services.document.project:
            return
        if known.depth == 0:
            return
        # The gate is asked whatever is in front, as no export passes by it.
        for pane in dict.fromkeys((self.gate, self._sections.front)):
            pane.follow(known)
        if known.depth == Depth.FILES or known.problems or known.failure is not None:
            self._bundle = known.bundle
            self._is_refused = known.bundle is None
            self.run.show_current(known.bundle)
            self._on_known()

    def _on_known(self) -> None:
        """Do what waited; it waits on if it needs more than is known by now."""
        self._show_busy()
        if self._bundle is not None or self._is_refused:
            wanted, self._wanted = self._wanted, None
            if wanted is not None and self._bundle is not None:
                wanted()

    # -- target ------------------------------------------------------------------------------

    def _on_entered(self, pane: Pane) -> None:
        known = self.services.derived.current
        if self.isVisible() and known.project is self.services.document.project and known.depth:
            pane.follow(known)

    def _written(self) -> Written:
        """Return where the export is: where it was written last, or else where it would be."""
        path = self._report.path if self._report else self.target.path
        if path is None:
            return Written()
        is_zip = path.is_file() if self._report else self.target.as_zip
        text = str(path.absolute())
        return Written(archive=text) if is_zip else Written(folder=text)

    def _on_presented(self, command: str) -> None:
        """Show where an export that was asked for elsewhere would go."""
        if command == "export.export":
            self.show_section("write")
            self.target.focus()

    # -- doing -------------------------------------------------------------------------------

    def _export(self) -> None:
        bundle, services = self._bundle, self.services
        if bundle is None or not self.is_ready:
            self._want(self._export)
            return
        target = self.target.path
        if target is None:
            self.run.say(say("Choose where to export to first."), "error")
            self.show_section("write")
            self.target.focus()
            return
        order = Order(
            bundle=bundle,
            project=services.document.project,
            origin=services.pairs.origin,
            target=target,
            as_zip=self.target.as_zip,
        )
        if not self._is_confirmed():
            return
        self._report = None
        self.run.begin(bundle)
        self._write(order, force=False)

    def _is_confirmed(self) -> bool:
        """Ask whether to export what the gate would not let pass, if there is such a thing."""
        failures = self.gate.failures
        return not failures or self.services.messages.confirm(
            say("Export although this failed: {parts}?", parts=listed(failures)),
            say("The section “Ready?” says what was found."),
            say("Export"),
            dangerous=True,
        )

    def _compare_ways(self) -> None:
        self.show_section("parity")
        if self._bundle is None:
            self._want(self._compare_ways)
            return
        self.parity.compare()

    def _write(self, order: Order, *, force: bool) -> None:
        store, history = self.services.pairs.store, ExportHistory(self.services.home.exports)

        def work(_task: object) -> tuple[ExportReport, str]:
            return order.carry_out(store, history, force=force)

        def written(result: tuple[ExportReport, str]) -> None:
            report, unnoted = result
            self._report = report
            self.difference.noted()
            self.run.say(
                say(
                    "Written: {files}, {bytes}, to {path}",
                    files=say_count("{count:,} file", "{count:,} files", report.files),
                    bytes=say_count("{count:,} byte", "{count:,} bytes", report.bytes),
                    path=report.path,
                )
                + (f". {unnoted}" if unnoted else "")
            )
            self._run_check(order.bundle)

        def refused(fault: BuilderError) -> None:
            self._end()
            if (
                isinstance(fault, ConflictError)
                and not force
                and self.services.messages.confirm(
                    fault.message, fault.hint, say("Replace"), dangerous=True
                )
            ):
                self._write(order, force=True)
            else:
                self.run.say(str(fault), "error")

        task = self.services.tasks.run(say("Exporting"), work, written, refused, self)
        self._begin(task)

    def _check_only(self) -> None:
        if self._bundle is None or not self.is_ready:
            self._want(self._check_only)
            return
        self._report = None
        self.run.begin(self._bundle)
        self._run_check(self._bundle)

    def _want(self, doing: Callable[[], None]) -> None:
        """Do something as soon as enough is known, as when it is asked for elsewhere."""
        if self._task is None and not self._is_refused:
            self._wanted = doing

    def _run_check(self, bundle: Bundle) -> None:
        environments = self.check.environments
        self.check.clear()
        self._sections.mark("check", "", "")
        # What comes of it must be visible, also if a shortcut started it.
        self.show_section("check")

        def work(task: Task[Sequence[CheckStep]]) -> Sequence[CheckStep]:
            # Here, off the UI thread: it loads HTTP libraries.
            from builder.trial.selfcheck import self_check  # noqa: PLC0415

            return self_check(
                bundle,
                progress=task.report,
                cancelled=lambda: task.cancelled,
                environments=environments,
            )

        def done(steps: Sequence[CheckStep]) -> None:
            self._end()
            self.check.show_steps(steps)
            self.run.show_outcome(steps, self._report.path if self._report else None)
            if self._bundle == bundle:
                passed = bool(steps) and all(step.ok for step in steps)
                words = say("Passed") if passed else say("Failed")
                self._sections.mark("check", "ok" if passed else "error", words)

        def failed(fault: BuilderError) -> None:
            self._end()
            self.run.say(str(fault), "error")

        task = self.services.tasks.run(say("Self-check"), work, done, failed, self)
        task.progressed.connect(self._on_progress)
        self._begin(task)

    def _begin(self, task: Task[object]) -> None:
        self._task = task
        task.dropped.connect(self._on_dropped)
        self._show_busy()

    def _end(self) -> None:
        self._task = None
        self._show_busy()

    def _on_progress(self, _task: Task[object], fraction: float, text: str) -> None:
        self.run.show_progress(fraction, text)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dropped(self) -> None:
        self._end()
        self.run.say(say("Cancelled."))

    def _show_busy(self) -> None:
        self.run.show_busy(
            busy=self._task is not None,
            ready=self._bundle is not None and self.gate.is_answered,
            written=self._report is not None,
        )
        self.services.commands.note(exportable=self._task is None and not self._is_refused)

    def _open_folder(self) -> None:
        if self._report is not None:
            folder = self._report.path if self._report.path.is_dir() else self._report.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
