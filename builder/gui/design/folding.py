"""Which steps of the form are folded, in the canvas and in the outline alike."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal

from builder.form.fields import StepField
from builder.form.project import Project
from builder.gui.state.change import Change
from builder.gui.state.document import Document


class Folding(QObject):
    """The folded steps, by id; how a form is looked at, not part of it.

    Args:
        document: The open form.

    Signals:
        changed(): Other steps are folded.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folded: frozenset[str] = frozenset()
        document.changed.connect(self._on_changed)

    def fold(self, step_id: str, *, folded: bool) -> None:
        """Fold a step, or open it."""
        self._set(self.folded | {step_id} if folded else self.folded - {step_id})

    def toggle(self, step_id: str) -> None:
        """Fold a step that is open, or open one that is folded."""
        self.fold(step_id, folded=step_id not in self.folded)

    def reveal(self, project: Project, ids: Iterable[str]) -> None:
        """Open the steps that fields are in."""
        if self.folded:
            wanted = {self.step_of(project, each) for each in ids} - set(ids)
            self._set(self.folded - wanted)

    def whole(self, project: Project, ids: Collection[str]) -> frozenset[str]:
        """Return fields together with what the folded steps among them hold.

        A step that is folded stands for its page, as nothing else of that is seen.
        """
        wanted, step = self.folded.intersection(ids), ""
        found = set(ids)
        for field in project.fields if wanted else ():
            if isinstance(field, StepField):
                step = field.id
            if step in wanted:
                found.add(field.id)
        return frozenset(found)

    @staticmethod
    def step_of(project: Project, field_id: str) -> str:
        """Return the id of the step that a field begins or is in; empty for none."""
        step = ""
        for field in project.fields:
            if isinstance(field, StepField):
                step = field.id
            if field.id == field_id:
                return step
        return ""

    def _on_changed(self, change: Change) -> None:
        if change.opened:
            self._set(frozenset())
        elif self.folded and change.removed & self.folded:
            self._set(self.folded - change.removed)

    def _set(self, folded: frozenset[str]) -> None:
        if folded != self.folded:
            self.folded = folded
            self.changed.emit()


def has_steps(project: Project) -> bool:
    """Tell whether a form has steps."""
    return any(isinstance(field, StepField) for field in project.fields)
