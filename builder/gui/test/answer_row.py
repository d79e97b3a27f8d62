"""One answer: the field's label and context name, its editor, and why the answer is refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from builder.form.answers import Value
from builder.form.fields import AnsweredField
from builder.form.piping import without_placeholders
from builder.gui.rules.answer_editors import AnswerEditor, TickEditor, editor_for
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.lazy_column import LazyRow
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say


class AnswerRow(LazyRow):
    """Shows one answer, and lets it be changed.

    Args:
        field: The field.
        language: The language of its texts.
        value: The answer.

    Signals:
        answered(value): Somebody gave another answer.
    """

    answered = Signal(object)

    def __init__(self, field: AnsweredField, language: str, value: Value) -> None:
        super().__init__()
        self.field = field
        self._language = language
        self._is_showing = False
        self._label = ElidedLabel()
        self._name = ElidedLabel()
        self._name.setProperty("role", "property")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._editor: AnswerEditor = editor_for(field)
        self._refusal = QLabel()
        self._refusal.setWordWrap(True)
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.hide()
        set_tone(self._refusal, "error")
        labelled = isinstance(self._editor, TickEditor)
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._editor if labelled else self._label, 1)
        first.addWidget(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(first)
        if not labelled:
            column.addWidget(self._editor)
        column.addWidget(self._refusal)
        self._editor.changed.connect(self._on_changed)
        self._show(value)

    @property
    def target(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self._editor.target()

    def tab_stops(self) -> Sequence[QWidget]:
        return self._editor.tab_stops()

    def follow(self, field: AnsweredField, language: str, value: Value) -> None:
        """Follow the field and its answer."""
        if (field, language) != (self.field, self._language):
            self.field, self._language = field, language
            self._show(value)
        else:
            self.show_value(value)

    def show_value(self, value: Value) -> None:
        """Show an answer that was not given here."""
        if value != self._editor.value():
            self._is_showing = True
            self._editor.set_value(value)
            self._is_showing = False

    def show_refusal(self, why: str) -> None:
        """Show why the answer is refused; empty if it is not."""
        if why != self._refusal.text():
            self._refusal.setText(why)
            self._refusal.setVisible(bool(why))
            self._editor.show_refused(refused=bool(why))
            self.target.setAccessibleDescription(why)

    def _show(self, value: Value) -> None:
        field = self.field
        words = without_placeholders(field.label.best(self._language)) or field.name
        self._label.show_words(words)
        self._name.show_words(
            say("{name} · required", name=field.name) if field.required else field.name
        )
        self._is_showing = True
        self._editor.show_field(field, self._language)
        self._is_showing = False
        self._editor.identify(field.name, words)
        self._refusal.setObjectName(f"refusal_{field.name}")
        self.show_value(value)

    def _on_changed(self) -> None:
        if not self._is_showing:
            self.answered.emit(self._editor.value())
