"""The query parameters that the chat would put into the page's address, as a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QLineEdit, QMenu, QPushButton, QWidget

from builder.deliver.samples import CHANNELS, sample_parameters
from builder.form.fields import HiddenField
from builder.form.project import Project
from builder.gui.widgets.drop_down import DropDown

_LINES: Final = (
    ("integration_id", "Integration id"),
    ("session_id", "Session id"),
    ("user_id", "User id"),
    ("trigger_node_id", "Trigger node id"),
    ("page_id", "Page id"),
)
# What people break first, and what attackers try: one click each.
CASES: Final[tuple[tuple[str, Mapping[str, str | None]], ...]] = (
    ("As documented", {}),
    ("User id missing", {"user_id": None}),
    ("Session id missing", {"session_id": None}),
    ("Integration id missing", {"integration_id": None}),
    ("Integration id malformed", {"integration_id": "../../admin"}),
    ("Unknown channel", {"channel": "carrier-pigeon"}),
    (
        "Hostile: markup in every id",
        {
            "session_id": "<script>alert(1)</script>",
            "user_id": '"><img src=x onerror=alert(1)>',
            "trigger_node_id": "javascript:alert(1)",
        },
    ),
    ("Hostile: header injection", {"session_id": "s\r\nX-Evil: 1", "user_id": "u%0d%0a"}),
)


class ParametersForm(QWidget):
    """Editable query parameters, with documented examples per channel.

    Signals:
        changed(): A parameter is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameters_form")
        self._extra: dict[str, QLineEdit] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._integrations: Mapping[str, str] = {}
        self._quiet = False

        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.channel = DropDown()
        self.channel.setObjectName("parameter_channel")
        self.channel.setEditable(True)
        self.channel.addItems(CHANNELS)
        self.channel.setCurrentText("web")
        self._layout.addRow("Channel", self.channel)
        for name, label in _LINES:
            self._lines[name] = self._line(name, label)
        self.language = DropDown()
        self.language.setObjectName("parameter_lang")
        self.language.setEditable(True)
        self._layout.addRow("Language", self.language)
        self.cases = QPushButton("Try a case")
        self.cases.setObjectName("parameter_cases")
        self.cases.setMenu(self._case_menu())
        self._layout.addRow("", self.cases)

        self.channel.currentTextChanged.connect(self._on_channel)
        self.language.currentTextChanged.connect(self._emit)
        self.apply_case({})

    def show_project(self, project: Project) -> None:
        """Offer the project's languages, integrations and hidden query parameters."""
        before = self.parameters()
        self._integrations = {
            each.channel: each.integration_id for each in reversed(project.platform.integrations)
        }
        self._quiet = True
        chosen = self.language.currentText()
        if [self.language.itemText(i) for i in range(self.language.count())] != [
            *project.languages
        ]:
            self.language.clear()
            self.language.addItems(project.languages)
            self.language.setCurrentText(chosen or project.default_language)
        self._show_hidden(
            [
                field.parameter
                for field in project.fields
                if isinstance(field, HiddenField) and field.source == "parameter"
            ]
        )
        wanted = self._integrations.get(self.channel.currentText())
        if wanted and self._lines["integration_id"].text() in self._replaceable:
            self._lines["integration_id"].setText(wanted)
            self._lines["integration_id"].setCursorPosition(0)
        self._quiet = False
        if self.parameters() != before:
            self.changed.emit()

    def parameters(self) -> dict[str, str]:
        """Return the query parameters; empty ones are left out."""
        found = {"channel": self.channel.currentText()}
        found.update({name: line.text() for name, line in self._lines.items()})
        found["lang"] = self.language.currentText()
        found.update({name: line.text() for name, line in self._extra.items()})
        return {name: value for name, value in found.items() if value}

    def apply_case(self, changes: Mapping[str, str | None]) -> None:
        """Fill in the documented example of the channel, with some values changed or removed."""
        channel = changes.get("channel") or self.channel.currentText()
        known = channel if channel in CHANNELS else "web"
        example = sample_parameters(known, self._integrations.get(known, ""))
        filled: dict[str, str | None] = {**example, "channel": channel, **changes}
        self._quiet = True
        self.channel.setCurrentText(filled["channel"] or "")
        for name, line in self._lines.items():
            line.setText(filled.get(name) or "")
            line.setCursorPosition(0)
        self._quiet = False
        self.changed.emit()

    @property
    def _replaceable(self) -> frozenset[str]:
        """Integration ids that nobody typed: the examples'."""
        return frozenset(sample_parameters(each, "")["integration_id"] for each in CHANNELS) | {""}

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"parameter_{name}")
        line.setPlaceholderText("not sent")
        line.textChanged.connect(self._emit)
        self._layout.addRow(label, line)
        return line

    def _show_hidden(self, names: list[str]) -> None:
        for name in [each for each in self._extra if each not in names]:
            self._layout.removeRow(self._extra.pop(name))
        for name in names:
            if name and name not in self._extra and name not in self._lines:
                self._extra[name] = self._line(name, name)

    def _case_menu(self) -> QMenu:
        menu = QMenu(self)
        for label, changes in CASES:
            action = QAction(label, menu)
            action.triggered.connect(lambda _=False, c=changes: self.apply_case(c))
            menu.addAction(action)
        return menu

    def _on_channel(self, channel: str) -> None:
        if self._quiet:
            return
        if channel in CHANNELS:
            self.apply_case({})
        else:
            self.changed.emit()

    def _emit(self, _text: str = "") -> None:
        if not self._quiet:
            self.changed.emit()
