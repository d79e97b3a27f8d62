"""One field while rules are tried: its answer, and what the rules make of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from builder.form.answers import Value
from builder.form.fields import AnsweredField, Field, HiddenField
from builder.form.kinds import kind_of
from builder.form.piping import without_placeholders
from builder.gui.logic.reasons import State
from builder.gui.rules.answer_editors import AnswerEditor, LineEditor, TickEditor, editor_for
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.lazy_column import LazyRow
from builder.gui.widgets.theme import Hint, Space, set_tone


class TrialRow(LazyRow):
    """Takes the answer to one field, and says what the rules make of it.

    Args:
        field: The field.
        language: The language of its texts.
        words: What it is called.
        value: Its answer.

    Signals:
        answered(value): Another answer was given.
    """

    answered = Signal(object)

    def __init__(self, field: Field, language: str, words: str, value: Value) -> None:
        super().__init__()
        self.field_id = field.id
        self.kind = field.kind
        self._is_showing = False
        self._label = ElidedLabel()
        self._state = ElidedLabel()
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._why = Hint()
        self._why.hide()
        self._editor: AnswerEditor | None = None
        if isinstance(field, AnsweredField):
            self._editor = editor_for(field)
            self._editor.offers_wrong = False  # rules are about what can be answered
        elif isinstance(field, HiddenField) and field.source in ("parameter", "context"):
            self._editor = LineEditor()
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        labelled = isinstance(self._editor, TickEditor)
        if labelled and self._editor is not None:
            head.addWidget(self._editor, 2)
            self._label.hide()
        else:
            head.addWidget(self._label, 2)
        head.addWidget(self._state, 1)
        if self._editor is not None:
            if not labelled:
                column.addWidget(self._editor)
            self._editor.changed.connect(self._on_changed)
        column.addWidget(self._why)
        self.follow(field, language, words, value)

    @property
    def state(self) -> str:
        """What it says that the rules make of the field."""
        return self._state.text()

    @property
    def why(self) -> str:
        """What it says that decided it."""
        return self._why.text()

    @property
    def editor(self) -> AnswerEditor | None:
        """What the answer is given in; None if nobody answers the field."""
        return self._editor

    def tab_stops(self) -> Sequence[QWidget]:
        return () if self._editor is None else self._editor.tab_stops()

    def follow(self, field: Field, language: str, words: str, value: Value) -> None:
        """Follow the field's wording and options, and its answer."""
        self._label.show_words(words)
        if self._editor is None:
            return
        self._is_showing = True
        if isinstance(field, AnsweredField):
            self._editor.show_field(field, language)
        self._editor.identify(getattr(field, "name", field.id), words)
        if value != self._editor.value():
            self._editor.set_value(value)
        self._is_showing = False

    def show_state(self, state: State) -> None:
        """Say what the rules make of the field."""
        self._state.show_words(state.words)
        set_tone(self._state, state.tone)
        if state.why != self._why.text():
            self._why.setText(state.why)
            self._why.setVisible(bool(state.why))

    def _on_changed(self) -> None:
        if not self._is_showing and self._editor is not None:
            self.answered.emit(self._editor.value())


def words_of(field: Field, language: str, default: str) -> str:
    """Return what a field is called beside its answer."""
    words = without_placeholders(field.wording.best(language, default))
    return words or getattr(field, "name", "") or kind_of(field).label
