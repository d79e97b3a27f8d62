"""Live test values: what the rules make of answers, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from builder.form.answers import Value, held
from builder.form.fields import AnsweredField, Field, HiddenField
from builder.form.rules_in_words import Rule
from builder.gui.logic.left_out import LeftOut
from builder.gui.logic.reasons import State, state_in_words, value_in_words
from builder.gui.logic.trial_row import TrialRow, words_of
from builder.gui.state.derived import Depth
from builder.gui.state.services import Services
from builder.gui.widgets.lazy_column import LazyColumn, LazyRow
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Derivation
    from builder.trial.logic import FieldState, Given, Trial

_LEAST_WIDTH: Final = 260  # device-independent pixels
_NOTHING: Final = say("The fields that rules are about appear here, to try the rules with answers.")


class TrialPane(QWidget):
    """A small editor for each field that is used in rules.

    Args:
        services: The application's shared parts.

    Signals:
        tried(): Other values follow from the answers.
    """

    tried = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("trial_pane")
        self._services = services
        self._fields: dict[str, Field] = {}
        self._answers: dict[str, Value] = {}
        self._said_in = ("", "")  # the language of the rows, and the form's own
        self._trial: Trial | None = None
        self._unknown: frozenset[str] = frozenset()  # calculations that are not tried
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._try)
        self.clear_button = QPushButton(say("Clear"))
        self.clear_button.setObjectName("trial_clear")
        self.clear_button.clicked.connect(self.clear)
        self.note = Hint(_NOTHING)
        self.note.setObjectName("trial_note")
        self.left_out = LeftOut(services.selection)
        self.column = LazyColumn(self._make, lambda key: self._fields[key].kind)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        inner.setSpacing(Space.M)
        inner.addWidget(self.note)
        inner.addWidget(self.left_out)
        inner.addWidget(self.column)
        inner.addStretch(1)
        area = Scrolling(content)
        self.column.see_through(area, self.clear_button)
        head = QHBoxLayout()
        set_margins(head, Space.L, Space.S, Space.M, Space.S)
        head.addWidget(Heading(say("Try the rules")), 1)
        head.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.addStrut(_LEAST_WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)
        services.derived.advanced.connect(self._on_advanced)

    # -- what others ask -----------------------------------------------------------------------

    def follow(self, rules: Sequence[Rule]) -> None:
        """Show the fields that rules are about; answers are kept."""
        project, language = self._services.document.project, self._services.language.current
        about = {each for rule in rules for each in rule.about}
        earlier, said_in = self._fields, self._said_in
        self._said_in = (language, project.default_language)
        self._fields = {each.id: each for each in project.fields if each.id in about}
        for key, field in self._fields.items():
            known = earlier.get(key)
            if known is None or known.kind != field.kind:
                self.column.drop(key)
                self._answers[key] = _start(field)
            elif known is not field and isinstance(field, AnsweredField):
                self._answers[key] = held(field, self._answers[key])
        self.column.show_rows(list(self._fields))
        for key, row in self.column.rows.items():
            shown = self._fields.get(key)
            same = shown is earlier.get(key) and said_in == self._said_in
            if isinstance(row, TrialRow) and shown is not None and not same:
                words = words_of(shown, language, project.default_language)
                row.follow(shown, language, words, self._answers[key])
        self._try()

    def clear(self) -> None:
        """Begin with the answers that the page begins with."""
        self._answers = {key: _start(field) for key, field in self._fields.items()}
        for key, row in self.column.rows.items():
            if isinstance(row, TrialRow) and row.editor is not None and key in self._answers:
                row.editor.set_value(self._answers[key])
        self._try()

    def result_of(self, field_id: str) -> str:
        """Return what a calculation gives with these answers, as a sentence; empty if unknown."""
        if (state := self._state(field_id)) is None:
            return ""
        return say("With the test values: {value}.", value=value_in_words(state.value))

    # -- trying --------------------------------------------------------------------------------

    def _make(self, key: str) -> LazyRow:
        field = self._fields[key]
        project, language = self._services.document.project, self._services.language.current
        words = words_of(field, language, project.default_language)
        row = TrialRow(field, language, words, self._answers[key])
        row.answered.connect(lambda value: self._answer(key, value))
        row.show_state(self._said(key, self._by_id()))
        return row

    def _answer(self, key: str, value: Value) -> None:
        self._answers[key] = value
        self._soon.start()

    def _on_advanced(self, _derivation: Derivation) -> None:
        if self.isVisible():
            self._try()

    def _try(self) -> None:
        known = self._services.derived.current
        if known.project is self._services.document.project and known.depth >= Depth.FORM:
            sound = known.sound
            self._trial = self._tried(known)
            self._unknown = sound.not_calculated if sound else frozenset()
            self.left_out.show_findings(sound.left_out if sound else ())
        words = "" if self._fields else _NOTHING
        self.note.setText(words)
        self.note.setVisible(bool(words))
        fields = self._by_id()
        for key, row in self.column.rows.items():
            if isinstance(row, TrialRow) and key in self._fields:
                row.show_state(self._said(key, fields))
        self.tried.emit()

    def _tried(self, known: Derivation) -> Trial | None:
        """Return what becomes of the fields; of a form with problems, by the rules without any."""
        sound = known.sound
        form = known.form or known.sound_form
        if form is None:
            return None
        # Loads the rules of the backend, once there is something to try.
        from builder.trial.logic import Trial  # noqa: PLC0415

        return Trial(form, sound.project if sound else known.project, self._given())

    def _given(self) -> Given:
        from builder.trial.logic import Given  # noqa: PLC0415 - loads the rules

        outside: dict[str, dict[str, str]] = {"parameter": {}, "context": {}}
        for key, field in self._fields.items():
            if isinstance(field, HiddenField) and field.source in outside:
                outside[field.source][field.parameter] = str(self._answers[key] or "")
        asked = (key for key, each in self._fields.items() if isinstance(each, AnsweredField))
        return Given(
            answers={key: self._answers[key] for key in asked},
            parameters=outside["parameter"],
            variables=outside["context"],
            language=self._services.language.current,
        )

    def _state(self, field_id: str) -> FieldState | None:
        if self._trial is None or field_id in self._unknown:
            return None
        return self._trial.state(field_id)

    def _by_id(self) -> Mapping[str, Field]:
        return {each.id: each for each in self._services.document.project.fields}

    def _said(self, key: str, fields: Mapping[str, Field]) -> State:
        if (state := self._state(key)) is None:
            return State()
        return state_in_words(state, self._fields[key], fields, self._services.language.current)


def _start(field: Field) -> Value:
    """Return the answer that the page begins with."""
    if not isinstance(field, AnsweredField):
        return None
    found = field.starts_with
    return held(field, list(found) if isinstance(found, tuple) else found)
