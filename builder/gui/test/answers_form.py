"""The answers to send: a row per field that is asked, following the form as it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from builder.form.answers import Value
from builder.form.fields import CheckboxesField
from builder.form.project import Project
from builder.gui.test.answer_row import AnswerRow
from builder.gui.widgets.lazy_column import LazyColumn
from builder.gui.widgets.theme import Hint, Space
from builder.say import say_count
from builder.trial.answers import AnswerSheet
from builder.trial.refusals import Refusals


class AnswersForm(QWidget):
    """Shows an :class:`AnswerSheet`, and lets it be filled in.

    Signals:
        changed(): An answer is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers_form")
        self.sheet = AnswerSheet()
        self._language = ""
        self._column = LazyColumn(self._make, self._sort_of)
        self._unseen = Hint()
        self._unseen.setObjectName("answers_unseen")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(self._column)
        whole.addWidget(self._unseen)
        whole.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def see_through(self, area: QScrollArea, before: QWidget) -> None:
        """Follow a scroll area.

        Args:
            area: What the answers are seen through.
            before: What Tab stops at before the first answer.
        """
        self._column.see_through(area, before)

    def show_project(self, project: Project) -> None:
        """Follow the form's fields; answers are kept, and a new field starts as on the page."""
        is_different = self.sheet.follow(project)
        self._language = project.default_language
        self._show_rows()
        kinds = {field.id: field.kind for field in self.sheet.fields}
        for id_, row in [*self._rows()]:
            if kinds.get(id_) != row.field.kind:
                self._column.drop(id_)
            else:
                row.follow(self.sheet.field(id_), self._language, self.sheet.value(id_))
        self._show_rows()
        self._column.chain_again()
        unseen = self.sheet.unseen
        self._unseen.setText(
            say_count(
                "{count:,} more value is hidden or calculated: the backend adds them.",
                "{count:,} more values are hidden or calculated: the backend adds them.",
                unseen,
            )
        )
        self._unseen.setVisible(unseen > 0)
        if is_different:
            self.changed.emit()

    def forget(self) -> None:
        """Forget fields and answers, as another form was opened."""
        self.sheet = AnswerSheet()
        self._show_rows()
        for id_ in [*self._column.rows]:
            self._column.drop(id_)

    def clear(self) -> None:
        """Put every answer back to what the page starts with, as if nobody had touched any."""
        self.sheet.clear()
        self._show_values()

    def fill(self, values: Mapping[str, Value]) -> None:
        """Put these answers in place of all; fields without one become unanswered.

        Args:
            values: Answers by context name.
        """
        self.sheet.fill(values)
        self._show_values()

    def show_refusals(self, found: Refusals, *, everywhere: bool) -> None:
        """Show why answers are refused, and only what the page would ask.

        Args:
            found: What is refused, and what is not asked.
            everywhere: Whether also beside answers that nobody has touched yet.
        """
        self.sheet.show_refusals(found, everywhere=everywhere)
        for id_, row in self._rows():
            row.show_refusal(self.sheet.refusal(id_))
        self._show_rows()

    def row_of(self, names: Iterable[str]) -> AnswerRow | None:
        """Return the first row, in the form's order, whose field has one of these names.

        It is made now if it was not yet; None if the page asks none of these.
        """
        field = self.sheet.first_of(names)
        row = self._column.row(field.id) if field else None
        return row if isinstance(row, AnswerRow) else None

    def _rows(self) -> Iterable[tuple[str, AnswerRow]]:
        for id_, row in self._column.rows.items():
            if isinstance(row, AnswerRow):
                yield id_, row

    def _show_rows(self) -> None:
        self._column.show_rows([field.id for field in self.sheet.asked])

    def _show_values(self) -> None:
        for id_, row in self._rows():
            row.show_value(self.sheet.value(id_))
        self.changed.emit()

    def _make(self, id_: str) -> AnswerRow:
        row = AnswerRow(self.sheet.field(id_), self._language, self.sheet.value(id_))
        row.show_refusal(self.sheet.refusal(id_))
        row.answered.connect(partial(self._on_answered, id_))
        return row

    def _sort_of(self, id_: str) -> str:
        field = self.sheet.field(id_)
        # Each option of checkboxes takes a line.
        lines = len(field.options) if isinstance(field, CheckboxesField) else 1
        return f"{field.kind} {lines}"

    def _on_answered(self, id_: str, value: Value) -> None:
        self.sheet.answer(id_, value)
        self.changed.emit()
