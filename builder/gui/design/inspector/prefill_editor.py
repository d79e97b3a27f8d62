"""The editor of where the first value of a field comes from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.fields import AnsweredField, Prefill, PrefillSource
from builder.form.kinds import Property
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject, put_keyboard_into
from builder.gui.widgets.lines import Choice, Line
from builder.gui.widgets.theme import Space
from builder.say import say

_SOURCES: Final[tuple[tuple[PrefillSource | None, str], ...]] = (
    (None, say("Nothing")),
    ("parameter", say("A parameter of the page's address")),
    ("context", say("A variable of the conversation")),
)
_ASKED: Final = {"parameter": say("Name of the parameter"), "context": say("Name of the variable")}


class PrefillEditor(PropertyEditor):
    """Nothing, or a source and the name of what it is called there."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._prefill: Prefill | None = None
        self._proposed = ""
        self.source = Choice()
        for source, words in _SOURCES:
            self.source.addItem(words, source)
        self.name = Line()
        self.name.setObjectName("prefill_name")
        self.name.setProperty("code", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.source)
        layout.addWidget(self.name)
        self._adopt(self.source)
        self.source.activated.connect(self._on_source)
        self.name.entered.connect(self.entered)
        self.name.typed.connect(self._on_name)

    def show_value(self, value: Any, subject: Subject) -> None:
        self._prefill = value
        field = subject.field
        self._proposed = field.name if isinstance(field, AnsweredField) else ""
        self.source.setCurrentIndex(self.source.findData(value.source if value else None))
        self.name.setVisible(value is not None)
        if value is not None:
            self.name.setPlaceholderText(_ASKED[value.source])
            self.name.setAccessibleName(_ASKED[value.source])
            self.name.show_text(value.name)

    def target(self) -> QWidget:
        return self.source

    def focus(self, place: Place) -> None:
        put_keyboard_into(self.name if self._prefill and place.attribute else self.source)

    def _on_source(self, index: int) -> None:
        source: PrefillSource | None = self.source.itemData(index)
        self.entered.emit()  # a step of its own
        if source is None:
            self._emit(None)
        elif self._prefill is None:
            self._emit(Prefill(source=source, name=self._proposed))
        else:
            self._emit(replace(self._prefill, source=source))

    def _on_name(self, name: str) -> None:
        if self._prefill is not None:
            self._emit(replace(self._prefill, name=name.strip()))

    def _emit(self, prefill: Prefill | None) -> None:
        if prefill != self._prefill:
            self._prefill = prefill
            self.edited.emit(prefill)
