"""What is wrong with the open form: computed once for canvas, inspector and problems panel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.check import Finding, check
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.document import Document
from builder.gui.tasks import Task, Tasks

_PAUSE_MS: Final = 150
_LARGE: Final = 200


class Findings(QObject):
    """The findings of the open form, computed a moment after its last change.

    A large form is checked on a pool thread; an answer that a later change overtook is dropped.

    Args:
        document: The open form.
        tasks: The way off the UI thread.

    Signals:
        changed(findings): The findings are different; a tuple of :class:`Finding`.
    """

    changed = Signal(object)

    def __init__(self, document: Document, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._tasks = tasks
        self._current: tuple[Finding, ...] = ()
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.recompute)
        document.changed.connect(self._on_changed)
        self._pause.start()

    @property
    def current(self) -> tuple[Finding, ...]:
        """The findings as last computed."""
        return self._current

    def recompute(self) -> None:
        """Check the form now instead of after the pause."""
        self._pause.stop()
        self._drop_task()
        project = self._document.project
        if len(project.fields) <= _LARGE:
            self._show(check(project))
            return
        self._task = self._tasks.run(
            "Checking the form",
            lambda _task: check(project),
            self._on_checked,
            self._on_failed,
            self,
            background=True,
        )

    def _on_changed(self, _old: Project, _new: Project) -> None:
        self._drop_task()
        self._pause.start()

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        self._task = None
        self._show(findings)

    def _on_failed(self, _fault: BuilderError) -> None:
        # The log has the details; the findings shown stay those of the last check that worked.
        self._task = None

    def _show(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._current:
            self._current = findings
            self.changed.emit(findings)
