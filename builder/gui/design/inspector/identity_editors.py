"""Editors of what identifies: the form's id, and the key pair that it uses."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.names import new_id
from builder.gui.design.inspector.editor import PropertyEditor, Subject, Tools
from builder.gui.widgets.theme import Space, keep_to_side
from builder.say import say

_SHOWN = 16


class FormIdEditor(PropertyEditor):
    """Shows the form's id, and makes a new one; nobody types it."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.said = QLabel()
        self.said.setObjectName(f"{self.objectName()}_said")
        self.said.setProperty("code", True)
        keep_to_side(self.said)
        self.button = QPushButton(say("Make a new id"))
        self.button.clicked.connect(lambda _checked: self.edited.emit(new_id("form")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self._adopt(self.button)

    def show_value(self, value: Any, _subject: Subject) -> None:
        self.said.setText(value[:80] or say("None"))

    def target(self) -> QWidget:
        return self.button


class KeyEditor(PropertyEditor):
    """Shows which key pair the form uses; it is chosen in Keys."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._tools: Tools | None = None
        self.said = QLabel()
        self.said.setObjectName(f"{self.objectName()}_said")
        self.said.setWordWrap(True)
        keep_to_side(self.said)
        self.choose = QPushButton(say("Choose in Keys…"))
        self.choose.clicked.connect(self._choose)
        self.drop = QPushButton(say("Use none"))
        self.drop.setObjectName(f"{self.objectName()}_drop")
        self.drop.setAccessibleName(say("Use no key pair"))
        self.drop.clicked.connect(lambda _checked: self.edited.emit(""))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.said)
        column.addLayout(row)
        self._adopt(self.choose)

    def equip(self, tools: Tools) -> None:
        self._tools = tools

    def show_value(self, value: Any, _subject: Subject) -> None:
        name = self._tools.key_in_use() if self._tools and value else ""
        unnamed = (
            say("Not stored here: {key}…", key=value[:_SHOWN]) if value else say("None is chosen.")
        )
        self.said.setText(f"{name} ({value[:_SHOWN]}…)" if name else unnamed)
        self.said.setToolTip(value[:128])
        self.drop.setEnabled(bool(value))

    def target(self) -> QWidget:
        return self.choose

    def _choose(self) -> None:
        if self._tools is not None:
            self._tools.run("go.keys")
