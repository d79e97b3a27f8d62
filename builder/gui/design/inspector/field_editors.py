"""Editors that refer to the form's other fields, or to the field's own options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from builder.form.fields import Field, OptionsField
from builder.form.kinds import Property
from builder.form.piping import without_placeholders
from builder.form.place import Place
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.widgets.lines import Choice
from builder.say import say

_ROW_HEIGHT = 26
_MOST_SHOWN = 6


class RepeatedEditor(PropertyEditor):
    """An earlier field of the same kind, by its label, or none."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.choice = Choice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        self._adopt(self.choice)
        self.choice.activated.connect(lambda index: self.edited.emit(self.choice.itemData(index)))

    def show_value(self, value: Any, subject: Subject) -> None:
        offered = [("", say("No other field")), *_earlier(subject)]
        if value not in dict(offered):
            there = any(field.id == value for field in subject.project.fields)
            gone = (
                say("A field that cannot be repeated here")
                if there
                else say("A field that is gone")
            )
            offered.append((value, gone))
        if tuple(offered) != self._shown:
            self._shown = tuple(offered)
            self.choice.clear()
            for field_id, words in offered:
                self.choice.addItem(words, field_id)
        self.choice.show_value(value)

    def target(self) -> QWidget:
        return self.choice


def _earlier(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield id and label of the fields of the same kind that stand before the field."""
    if subject.field is None:
        return
    for each in subject.project.fields:
        if each.id == subject.field.id:
            return
        if each.kind == subject.field.kind:
            yield each.id, _called(each, subject)


def _called(field: Field, subject: Subject) -> str:
    default = subject.project.default_language
    words = without_placeholders(field.wording.best(subject.language, default))
    return words or str(getattr(field, "name", ""))


class OptionValuesEditor(PropertyEditor):
    """Any of the field's own options, with a tick each."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._shown: tuple[object, ...] = ()
        self._values: tuple[str, ...] = ()
        self._quiet = False
        self.list = QListWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self._adopt(self.list)
        self.list.itemChanged.connect(self._on_changed)

    def show_value(self, value: Any, subject: Subject) -> None:
        options = subject.field.options if isinstance(subject.field, OptionsField) else ()
        default = subject.project.default_language
        offered = [
            (o.value, without_placeholders(o.label.best(subject.language, default)) or o.value)
            for o in options
        ]
        known = {each.value for each in options}
        # What a file ticks that is no option, or twice, is there to be unticked.
        offered += [
            (each, say("{value} (not an option)", value=each))
            for each in value
            if each not in known
        ]
        state = (tuple(offered), value)
        if state == self._shown:
            return
        self._shown, self._values = state, value
        self._quiet = True
        row = self.list.currentRow()
        self.list.clear()
        for each, words in offered:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if each in value else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(offered) - 1))
        self.list.setFixedHeight(_ROW_HEIGHT * max(1, min(len(offered), _MOST_SHOWN)) + 6)
        self._quiet = False

    def target(self) -> QWidget:
        return self.list

    def focus(self, place: Place) -> None:
        super().focus(place)
        if place.index is not None and place.index < len(self._values):
            rows = range(self.list.count())
            wanted = self._values[place.index]
            self.list.setCurrentRow(next(r for r in rows if self._value(r) == wanted))

    def _value(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _on_changed(self, _item: QListWidgetItem) -> None:
        if self._quiet:
            return
        rows = range(self.list.count())
        ticked = [r for r in rows if self.list.item(r).checkState() == Qt.CheckState.Checked]
        self.edited.emit(tuple(dict.fromkeys(map(self._value, ticked))))
