"""The answers to send: a row per field that is answered, following the form as it changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from builder.deliver.refusals import Refusals
from builder.form.fields import AnsweredField, NamedField
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.gui.test.answer_editors import AnswerEditor, TickEditor, Value, editor_for
from builder.gui.widgets.theme import Hint, Space, set_tone


class AnswerRow(QWidget):
    """A field's label and context name, its editor, and why its answer is refused."""

    def __init__(self, field: AnsweredField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.edited = False
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._name = QLabel()
        self._name.setProperty("role", "property")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.editor: AnswerEditor = editor_for(field)
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.refusal, "error")
        self.refusal.hide()
        labelled = isinstance(self.editor, TickEditor)
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self.editor if labelled else self._label, 1)
        first.addWidget(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(first)
        if not labelled:
            column.addWidget(self.editor)
        column.addWidget(self.refusal)

    def show_field(self, field: AnsweredField, language: str) -> None:
        """Follow the field; the answer stays."""
        self.field = field
        words = without_placeholders(field.label.best(language)) or field.name
        self._label.setText(words)
        self._name.setText(f"{field.name} · required" if field.required else field.name)
        self.editor.show_field(field, language)
        self.editor.identify(field.name, words)
        self._label.setBuddy(self.editor.target())
        self.refusal.setObjectName(f"refusal_{field.name}")

    def show_refusal(self, why: str) -> None:
        """Show why the answer is refused; empty if it is not."""
        self.refusal.setText(why)
        self.refusal.setVisible(bool(why))
        self.editor.show_refused(refused=bool(why))
        self.editor.target().setAccessibleDescription(why)


class ValuesForm(QWidget):
    """The answers, typed.

    Signals:
        changed(): An answer is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("values_form")
        self._rows: dict[str, AnswerRow] = {}
        self._quiet = False
        self._unasked: frozenset[str] = frozenset()
        self._unseen = Hint()
        self._unseen.setObjectName("values_unseen")
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(self._column)
        whole.addWidget(self._unseen)
        whole.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_project(self, project: Project) -> None:
        """Follow the form's fields; what was answered stays, a new field starts as on the page."""
        before = self.values()
        fields = [each for each in project.fields if isinstance(each, AnsweredField)]
        self._quiet = True
        kinds = {each.id: each.kind for each in fields}
        for gone in [id_ for id_, row in self._rows.items() if kinds.get(id_) != row.field.kind]:
            row = self._rows.pop(gone)
            row.setParent(None)
            row.deleteLater()
        rows: dict[str, AnswerRow] = {}
        for place, field in enumerate(fields):
            row = self._rows.get(field.id) or self._new_row(field)
            rows[field.id] = row
            row.show_field(field, project.default_language)
            if field.id not in self._rows:
                row.editor.set_value(_start(field))
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self._rows = rows
        self._quiet = False
        named = sum(isinstance(each, NamedField) for each in project.fields)
        self._show_unseen(named - len(fields))
        if self.values() != before:
            self.changed.emit()

    def clear(self) -> None:
        """Put every answer back to what the page starts with, as if nobody had been here."""
        self._fill({row.field.name: _start(row.field) for row in self._rows.values()})
        for row in self._rows.values():
            row.edited = False
        self.changed.emit()

    def fill(self, values: Mapping[str, Value]) -> None:
        """Put these answers in place of all that is there; others become unanswered.

        Args:
            values: Answers by context name.
        """
        self._fill(values)
        for row in self._rows.values():
            row.edited = True
        self.changed.emit()

    def values(self) -> dict[str, Value]:
        """Return the answers by context name, without what was not asked or not answered."""
        found = self.answers()
        return {name: value for name, value in found.items() if name not in self._unasked}

    def answers(self) -> dict[str, Value]:
        """Return the answers as :meth:`values` does, those that were not asked included."""
        found = {row.field.name: row.editor.value() for row in self._rows.values()}
        return {name: value for name, value in found.items() if value is not None}

    def show_refusals(self, found: Refusals, *, everywhere: bool) -> None:
        """Show why answers are refused, and only what the page would ask.

        Args:
            found: What is refused, and what is not asked.
            everywhere: Whether also beside answers that nobody has touched yet.
        """
        self._unasked = found.unasked
        for row in self._rows.values():
            row.setVisible(row.field.name not in self._unasked)
            row.edited = row.edited or everywhere
            row.show_refusal(found.fields.get(row.field.name, "") if row.edited else "")

    @property
    def names(self) -> Collection[str]:
        """The context names, in the form's order."""
        return [row.field.name for row in self._rows.values()]

    @property
    def has_refusals(self) -> bool:
        """Whether a refusal is shown."""
        return any(row.refusal.text() for row in self._rows.values())

    def first_of(self, names: Collection[str]) -> AnswerRow | None:
        """Return the first row, in the form's order, whose field has one of these names."""
        return next((row for row in self._rows.values() if row.field.name in names), None)

    def _fill(self, values: Mapping[str, Value]) -> None:
        self._quiet = True
        for row in self._rows.values():
            row.editor.set_value(values.get(row.field.name))
        self._quiet = False

    def _new_row(self, field: AnsweredField) -> AnswerRow:
        row = AnswerRow(field)
        row.editor.changed.connect(lambda: self._on_edited(row))
        return row

    def _on_edited(self, row: AnswerRow) -> None:
        if not self._quiet:
            row.edited = True
            self.changed.emit()

    def _show_unseen(self, count: int) -> None:
        words = "One more value is" if count == 1 else f"{count} more values are"
        self._unseen.setText(f"{words} hidden or calculated: the backend adds them.")
        self._unseen.setVisible(count > 0)


def _start(field: AnsweredField) -> Value:
    """Return what the page starts a field with."""
    found = field.starts_with
    return list(found) if isinstance(found, tuple) else found
