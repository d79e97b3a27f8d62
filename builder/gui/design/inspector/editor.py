"""What every property editor has in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from builder.form.fields import Field
from builder.form.kinds import Property
from builder.form.project import Project


@dataclass(frozen=True, slots=True)
class Subject:
    """What is being edited.

    Attributes:
        project: The form.
        field: The field; None for the form itself.
        language: The language that texts are edited in.
    """

    project: Project
    field: Field | None
    language: str


class PropertyEditor(QWidget):
    """Edits the value of one property.

    Args:
        prop: The property.

    Signals:
        edited(value): The user wants this value.
        entered(): Editing begins; what follows is one undo step until it begins again.
    """

    edited = Signal(object)
    entered = Signal()

    # Whether consecutive edits are typing, to be undone together.
    types = True

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prop = prop
        self.setObjectName(f"edit_{prop.attribute}")

    def show_value(self, value: Any, subject: Subject) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    def target(self) -> QWidget:
        """Return the widget that takes the focus."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard into the editor."""
        self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _adopt(self, widget: QWidget) -> None:
        """Name the widget that takes the focus."""
        widget.setObjectName(f"{self.objectName()}_input")
        widget.setAccessibleName(self.prop.label)
        if self.prop.help:
            widget.setAccessibleDescription(self.prop.help)
        self.setFocusProxy(widget)
