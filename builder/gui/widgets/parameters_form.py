"""The query parameters that the chat would put into the page's address, as a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QMenu, QPushButton, QWidget

from builder.form.channels import CHANNELS
from builder.form.fields import HiddenField
from builder.form.project import Project
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.parameter_cases import DOCUMENTED, GROUPS, Change, ParameterCase
from builder.say import say
from builder.trial.samples import sample_parameters

_LINES: Final = (
    ("integration_id", say("Integration id")),
    ("session_id", say("Session id")),
    ("user_id", say("User id")),
    ("trigger_node_id", say("Trigger node id")),
    ("page_id", say("Page id")),
)


class ParametersForm(QWidget):
    """Editable query parameters, with documented examples per channel.

    Args:
        whole: Whether all that an address can hold is edited: names that stand twice, empty or
            unknown ones.

    Signals:
        changed(): A parameter is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("parameters_form")
        self._extra: dict[str, QLineEdit] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._integrations: Mapping[str, str] = {}
        self._languages: tuple[str, ...] = ()
        self._project_id = ""
        # Values that were filled in, not typed.
        self._documented_channel = "web"
        self._filled_integration = ""
        self._quiet = False
        self._whole = whole

        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.channel = _editable_list("parameter_channel")
        for place, row in enumerate(CHANNELS.values()):
            self.channel.addItem(row.name)
            self.channel.setItemData(place, row.label, Qt.ItemDataRole.ToolTipRole)
        self.channel.setCurrentText(self._documented_channel)
        self._layout.addRow(say("Channel"), self.channel)
        for name, label in _LINES:
            self._lines[name] = self._line(name, label)
        self.language = _editable_list("parameter_lang")
        self._layout.addRow(say("Language"), self.language)
        self._more = QLineEdit()
        self._more.setObjectName("parameter_more")
        self._more.setPlaceholderText(say("nothing"))
        self._more.setToolTip(
            say("What follows in the address, as it is written there: names may stand twice.")
        )
        self._more.textChanged.connect(self._emit)
        if whole:
            self._layout.addRow(say("And then"), self._more)
        else:
            self._more.setParent(self)
            self._more.hide()
        self.cases = QPushButton(say("Try a case"))
        self.cases.setObjectName("parameter_cases")
        self.cases.setMenu(self._case_menu())
        self._layout.addRow("", self.cases)

        self.channel.currentTextChanged.connect(self._on_channel)
        self.language.currentTextChanged.connect(self._emit)
        self.apply_case(DOCUMENTED)

    def show_project(self, project: Project) -> None:
        """Follow a form: its languages, integrations and hidden query parameters.

        What was typed stays while it is the same form; another one begins as documented, and so
        does one that was opened after :meth:`forget`.
        """
        before = self.parameters()
        self._quiet = True
        self._integrations = {
            one.channel.lower(): one.integration_id
            for one in reversed(project.platform.integrations)
        }
        self._show_languages(project.languages)
        self._show_hidden(
            [
                field.parameter
                for field in project.fields
                if isinstance(field, HiddenField) and field.source == "parameter"
            ]
        )
        if project.id != self._project_id:
            self._project_id = project.id
            first = next((one.channel for one in project.platform.integrations), "")
            if self._documented_channel.lower() not in self._integrations:
                self._documented_channel = first or "web"
            self._reset()
        elif self._lines["integration_id"].text() == self._filled_integration:
            self._fill_integration()
        self._quiet = False
        if self.parameters() != before:
            self.changed.emit()

    def forget(self) -> None:
        """Forget the form that was shown: what is shown next may be a copy with the same id."""
        self._project_id = ""

    def parameters(self) -> dict[str, str]:
        """Return the query parameters; empty ones are left out."""
        found = {"channel": self.channel.currentText()}
        found.update({name: line.text() for name, line in self._lines.items()})
        found["lang"] = self.language.currentText()
        found.update({name: line.text() for name, line in self._extra.items()})
        return {name: value for name, value in found.items() if value}

    def more(self) -> str:
        """Return what follows in the address behind :meth:`parameters`, as it is typed."""
        return self._more.text()

    def show_values(self, values: Mapping[str, str], more: str) -> None:
        """Fill in parameters, and what follows in the address.

        Args:
            values: The parameters; those that have no line of their own follow in the address.
            more: What follows behind them.
        """
        self._quiet = True
        channel = values.get("channel", "")
        if channel.lower() in {*CHANNELS, *self._integrations}:
            self._documented_channel = channel.lower()
        self.channel.setCurrentText(channel)
        lines = {**self._lines, **self._extra}
        for name, line in lines.items():
            _put(line, values.get(name, ""))
        self.language.setCurrentText(values.get("lang", ""))
        known = {"channel", "lang", *lines}
        rest = urlencode({name: text for name, text in values.items() if name not in known})
        _put(self._more, "&".join(part for part in (rest, more) if part))
        self._quiet = False
        self.changed.emit()

    def show_documented(self) -> None:
        """Fill in what the documentation shows."""
        self.apply_case(DOCUMENTED)

    def apply_case(self, case: ParameterCase) -> None:
        """Fill in what the documentation shows, as one case has it."""
        self._quiet = True
        if case is DOCUMENTED:
            self._reset()
        else:
            self._fill(self._documented_channel, case.changes)
            if "lang" not in case.changes:
                self._mend_language()
        _put(self._more, case.more)
        self._quiet = False
        self.changed.emit()

    def _reset(self) -> None:
        self._fill(self._documented_channel, {})
        self._mend_language()
        for line in (*self._extra.values(), self._more):
            line.clear()

    def _fill(self, channel: str, changes: Mapping[str, Change]) -> None:
        filled: dict[str, str] = {**self._example(channel), "channel": channel}
        self._filled_integration = filled["integration_id"]
        for name, change in changes.items():
            filled[name] = change(filled.get(name, "")) if callable(change) else change or ""
        self.channel.setCurrentText(filled["channel"])
        for name, line in self._lines.items():
            _put(line, filled.get(name, ""))
        if "lang" in filled:
            self.language.setCurrentText(filled["lang"])

    def _mend_language(self) -> None:
        if self.language.currentText() not in self._languages:
            self.language.setCurrentText(next(iter(self._languages), ""))

    def _fill_integration(self) -> None:
        wanted = self._example(self.channel.currentText())["integration_id"]
        _put(self._lines["integration_id"], wanted)
        self._filled_integration = wanted

    def _example(self, channel: str) -> dict[str, str]:
        """Return the documented example of a channel, with the form's own integration."""
        return sample_parameters(channel.lower(), self._integrations.get(channel.lower(), ""))

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"parameter_{name}")
        line.setPlaceholderText(say("not sent"))
        line.textChanged.connect(self._emit)
        self._layout.addRow(label, line)
        return line

    def _show_languages(self, languages: tuple[str, ...]) -> None:
        if languages == self._languages:
            return
        chosen = self.language.currentText()
        # A language that is not offered any more was chosen, not typed.
        is_gone = chosen in self._languages and chosen not in languages
        self._languages = languages
        self.language.clear()
        self.language.addItems(languages)
        if is_gone or not chosen:
            chosen = next(iter(languages), "")  # a form with problems may have none
        self.language.setCurrentText(chosen)

    def _show_hidden(self, names: list[str]) -> None:
        for name in [known for known in self._extra if known not in names]:
            self._layout.removeRow(self._extra.pop(name))
        for name in names:
            if name and name not in self._extra and name not in self._lines:
                self._extra[name] = self._line(name, name)

    def _case_menu(self) -> QMenu:
        menu = QMenu(self)
        self._offer(menu, DOCUMENTED)
        for title, cases in GROUPS:
            # Test has no line for what only an address can hold.
            offered = [each for each in cases if self._whole or not each.more]
            if offered:
                part = menu.addMenu(title)
                for case in offered:
                    self._offer(part, case)
        return menu

    def _offer(self, menu: QMenu, case: ParameterCase) -> None:
        action = QAction(case.label, menu)
        action.triggered.connect(lambda _=False: self.apply_case(case))
        menu.addAction(action)

    def _on_channel(self, channel: str) -> None:
        if self._quiet:
            return
        if channel.lower() in {*CHANNELS, *self._integrations}:
            self._quiet = True
            self._documented_channel = channel.lower()  # capitals are a fault that is tried
            self._fill(channel, {})
            self._quiet = False
        self.changed.emit()

    def _emit(self, _text: str = "") -> None:
        if not self._quiet:
            self.changed.emit()


def _editable_list(name: str) -> QComboBox:
    box = DropDown()
    box.setObjectName(name)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box


def _put(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.setCursorPosition(0)
