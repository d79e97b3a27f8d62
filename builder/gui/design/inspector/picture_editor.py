"""The editor of a picture."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.gui.design.inspector.editor import PropertyEditor, Subject, Tools
from builder.gui.widgets.picture_box import PictureBox
from builder.say import say


class PictureEditor(PropertyEditor):
    """A picture: chosen, dropped or pasted; the property's maximum is the room that it may take."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.box = PictureBox(prop.maximum, prop.label, removable=not prop.own)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self._adopt(self.box.choose_button)
        self.box.choose_button.setAccessibleName(
            say("{property}: choose a file", property=prop.label)
        )
        self.box.picked.connect(self.edited.emit)

    def equip(self, tools: Tools) -> None:
        self.box.equip(tools.messages, tools.tasks)

    def show_value(self, value: Any, _subject: Subject) -> None:
        self.box.show_url(value)

    def forget(self) -> None:
        self.box.forget()

    def target(self) -> QWidget:
        return self.box.choose_button
