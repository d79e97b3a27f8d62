"""What several selected fields have in common."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from builder.form import edits
from builder.form.fields import Field
from builder.form.kinds import Property, kind_of
from builder.form.project import Project
from builder.gui.design.inspector.lines import Choice
from builder.gui.state.document import Document

_MIXED: Final = "\N{EM DASH} mixed \N{EM DASH}"


class ManyPanel(QWidget):
    """Sets ``required`` and ``width`` of all selected fields that have them.

    Args:
        document: The open form.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("many_panel")
        self._document = document
        self._fields: Sequence[Field] = ()
        self.summary = QLabel()
        self.summary.setObjectName("many_summary")
        self.summary.setProperty("tone", "hint")
        self.summary.setWordWrap(True)
        self.required = QCheckBox("Must be answered")
        self.required.setObjectName("many_required")
        self.required.clicked.connect(self._on_required)
        self.required_note = QLabel()
        self.required_note.setProperty("tone", "hint")
        self._width_label = QLabel("Width")
        self._width_label.setProperty("role", "property")
        self.width_choice = Choice()
        self.width_choice.setObjectName("many_width")
        self.width_choice.setAccessibleName("Width")
        self.width_choice.activated.connect(self._on_width)
        self._width_label.setBuddy(self.width_choice)
        self.nothing = QLabel("These fields have no property in common.")
        self.nothing.setProperty("tone", "hint")
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self.summary)
        layout.addSpacing(10)
        layout.addWidget(self.required)
        layout.addWidget(self.required_note)
        layout.addSpacing(10)
        layout.addWidget(self._width_label)
        layout.addWidget(self.width_choice)
        layout.addWidget(self.nothing)
        layout.addStretch(1)

    def show_fields(self, fields: Sequence[Field]) -> None:
        """Show what these fields have in common."""
        self._fields = fields
        kinds = sorted({kind_of(field).label for field in fields})
        self.summary.setText(", ".join(kinds))
        requirable = self._with("required")
        self.required.setVisible(bool(requirable))
        on = {field.required for field in requirable}  # type: ignore[attr-defined]
        self.required.setTristate(len(on) > 1)
        self.required.setCheckState(
            Qt.CheckState.PartiallyChecked
            if len(on) > 1
            else Qt.CheckState.Checked
            if on == {True}
            else Qt.CheckState.Unchecked
        )
        some = 0 < len(requirable) < len(fields)
        self.required_note.setVisible(some)
        self.required_note.setText(f"Applies to {len(requirable)} of them.")
        sizeable = self._with("width")
        self._width_label.setVisible(bool(sizeable))
        self.width_choice.setVisible(bool(sizeable))
        if sizeable:
            self._show_widths(sizeable)
        self.nothing.setVisible(not requirable and not sizeable)

    def _show_widths(self, fields: Sequence[Field]) -> None:
        self.width_choice.clear()
        for value, words in _property(fields[0], "width").choices:
            self.width_choice.addItem(words, value)
        widths = {field.width for field in fields}  # type: ignore[attr-defined]
        if len(widths) > 1:
            self.width_choice.insertItem(0, _MIXED, None)
            self.width_choice.setCurrentIndex(0)
        else:
            self.width_choice.show_value(widths.pop())

    def _on_required(self) -> None:
        # A mixed box that is clicked becomes on for all, whatever the next state would be.
        wanted = self.required.checkState() != Qt.CheckState.Unchecked
        self._set("required", wanted, "Change must be answered")

    def _on_width(self, index: int) -> None:
        if (width := self.width_choice.itemData(index)) is not None:
            self._set("width", width, "Change width")

    def _set(self, attribute: str, value: Any, label: str) -> None:
        def change(project: Project, field: Field) -> Project:
            return edits.change_field(project, field.id, **{attribute: value})

        fields = self._with(attribute)
        self._document.edit(label, reduce(change, fields, self._document.project))

    def _with(self, attribute: str) -> list[Field]:
        return [
            field
            for field in self._fields
            if any(prop.attribute == attribute for prop in kind_of(field).properties)
        ]


def _property(field: Field, attribute: str) -> Property:
    return next(p for p in kind_of(field).properties if p.attribute == attribute)
