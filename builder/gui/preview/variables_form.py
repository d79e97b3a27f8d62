"""The conversation's variables that a form reads, with the values that the preview gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from builder.say import say


class VariablesForm(QWidget):
    """A line for each variable.

    Signals:
        changed(): A value is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, QLineEdit] = {}
        # Of variables that the form does not read now, for when it does again.
        self._values: dict[str, str] = {}
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    @property
    def names(self) -> tuple[str, ...]:
        """The variables that have a line."""
        return tuple(self._lines)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer these variables."""
        if tuple(names) == self.names:
            return
        for name in [each for each in self._lines if each not in names]:
            self._rows.removeRow(self._lines.pop(name))
        for place, name in enumerate(names):
            if name not in self._lines:
                line = QLineEdit(self._values.get(name, ""))
                line.setObjectName(f"variable_{name}")
                line.setPlaceholderText(say("not set"))
                line.textChanged.connect(lambda text, each=name: self._on_typed(each, text))
                self._lines[name] = line
                self._rows.insertRow(place, name, line)
        self._lines = {name: self._lines[name] for name in names}

    def values(self) -> dict[str, str]:
        """Return the variables that have a value."""
        return {name: line.text() for name, line in self._lines.items() if line.text()}

    def held(self) -> dict[str, str]:
        """Return all that have a value, also those that the form does not read now."""
        return {name: value for name, value in self._values.items() if value}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Fill in values; variables that are not among them have none."""
        self._values = dict(values)
        for name, line in self._lines.items():
            line.setText(values.get(name, ""))

    def forget(self) -> None:
        """Forget all values, as they were given to the variables of another form."""
        self._values = {}
        for line in self._lines.values():
            with QSignalBlocker(line):
                line.clear()

    def _on_typed(self, name: str, text: str) -> None:
        self._values[name] = text
        self.changed.emit()
