"""Editors of the form's own properties: languages, colour, lists of addresses, integrations."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.kinds import Property
from builder.form.names import LANGUAGE
from builder.form.project import Integration
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.lines import Line, Lines
from builder.gui.design.inspector.parsed_editors import ParsedEditor, RejectedError
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.icons import icon
from builder.render.locales import available

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_LANGUAGES: Final = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "id": "Indonesian",
    "it": "Italian",
    "pl": "Polish",
    "pt": "Portuguese",
    "pt-br": "Portuguese (Brazil)",
    "ro": "Romanian",
}


def language_name(tag: str) -> str:
    """Return a language's English name with its tag, or the tag alone."""
    name = _LANGUAGES.get(tag)
    return f"{name} ({tag})" if name else tag


class ColourEditor(ParsedEditor):
    """A colour as ``#rrggbb``, with a picker."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.line.setProperty("code", True)
        self.line.setMaximumWidth(120)
        self.button.setIconSize(QSize(20, 20))
        self.button.setToolTip("Pick a colour")
        self.button.setAccessibleName(f"{prop.label}: pick a colour")
        self.button.clicked.connect(self._pick)
        self.button.show()

    def show_value(self, value: Any, subject: Subject) -> None:
        super().show_value(value, subject)
        self.button.setIcon(_swatch(value))

    def parse(self, text: str, _subject: Subject) -> str:
        plain = text.strip().lower()
        plain = plain if plain.startswith("#") else f"#{plain}"
        if re.fullmatch(r"#[0-9a-f]{3}", plain):
            plain = "#" + "".join(digit * 2 for digit in plain[1:])
        if not _COLOUR.fullmatch(plain):
            raise RejectedError("Type a colour such as #1a56db.")
        return plain

    def format(self, value: Any) -> str:
        return str(value)

    def _pick(self) -> None:
        self.entered.emit()
        dialog = QColorDialog(QColor(self._value), self)
        dialog.setObjectName("colour_dialog")
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(self._on_picked)
        before = self._value
        dialog.rejected.connect(lambda: self._on_picked(QColor(before)))
        dialog.open()

    def _on_picked(self, colour: QColor) -> None:
        self.line.setText(colour.name())
        self._on_edited()


class LanguagesEditor(PropertyEditor):
    """The form's languages, the default first."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._languages: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setFixedHeight(96)
        self.choice = DropDown()
        self.choice.setObjectName("language_to_add")
        self.choice.setAccessibleName("Language to add")
        self.choice.setEditable(True)
        self.words = Line()
        self.words.setPlaceholderText("Language")
        self.choice.setLineEdit(self.words)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problem = QLabel()
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.choice, 1)
        for name, words, act in (
            ("add", "Add the language", self.add),
            ("remove", "Remove the chosen language", self.remove),
            ("arrow-up", "Make the chosen language the default", self.make_default),
        ):
            row.addWidget(self._button(name, words, act))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._adopt(self.list)
        self.words.returnPressed.connect(self.add)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._languages and self.list.count() == len(value):
            return
        self._languages = value
        row = self.list.currentRow()
        self.list.clear()
        for place, tag in enumerate(value):
            note = " \N{MIDDLE DOT} default" if place == 0 else ""
            self.list.addItem(language_name(tag) + note)
        self.list.setCurrentRow(min(max(row, 0), len(value) - 1))
        self.choice.clear()
        for tag in available():
            if tag not in value:
                self.choice.addItem(language_name(tag), tag)
        self.choice.setCurrentIndex(-1)

    def target(self) -> QWidget:
        return self.list

    def add(self) -> None:
        """Add the language chosen or typed."""
        typed = self.choice.currentText().strip()
        index = self.choice.findText(typed)
        tag = self.choice.itemData(index) if index >= 0 else typed.lower().replace("_", "-")
        wrong = not LANGUAGE.fullmatch(tag) and "Choose a language, or type a tag such as pt-br."
        if not wrong and tag in self._languages:
            wrong = "The form has this language already."
        self.problem.setText(wrong or "")
        self.problem.setVisible(bool(wrong))
        if not wrong:
            self.edited.emit((*self._languages, tag))

    def remove(self) -> None:
        """Remove the chosen language; the last one stays."""
        row = self.list.currentRow()
        if row >= 0 and len(self._languages) > 1:
            self.edited.emit((*self._languages[:row], *self._languages[row + 1 :]))

    def make_default(self) -> None:
        """Put the chosen language first."""
        row = self.list.currentRow()
        if row > 0:
            rest = (*self._languages[:row], *self._languages[row + 1 :])
            self.list.setCurrentRow(0)
            self.edited.emit((self._languages[row], *rest))

    def _button(self, name: str, words: str, act: Any) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"language_{name}")
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked: act())
        return button


class EntriesEditor(PropertyEditor):
    """A list of texts, one a line."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._value: tuple[str, ...] = ()
        self._lines = Lines(3)
        self._lines.setPlaceholderText("One a line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lines)
        self._adopt(self._lines)
        self._lines.entered.connect(self.entered)
        self._lines.edited.connect(self._on_edited)

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._value = value
        if _entries(self._lines.toPlainText()) != value:
            self._lines.show_text("\n".join(value))

    def target(self) -> QWidget:
        return self._lines

    def _on_edited(self, text: str) -> None:
        if (entries := _entries(text)) != self._value:
            self.edited.emit(entries)


class IntegrationsEditor(PropertyEditor):
    """The integrations that the form may deliver to: channel and id."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._integrations: tuple[Integration, ...] = ()
        self._quiet = False
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(["Channel", "Integration id"])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setTabKeyNavigation(False)
        self.table.setFixedHeight(128)
        self.table.itemChanged.connect(self._on_item_changed)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, words, act in (
            ("add", "Add an integration", self.add),
            ("remove", "Remove the integration", self.remove),
        ):
            button = QToolButton(self)
            button.setObjectName(f"integration_{name}")
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self._adopt(self.table)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if value == self._integrations and self.table.rowCount() == len(value):
            return
        self._integrations = value
        self._quiet = True
        self.table.setRowCount(len(value))
        for place, each in enumerate(value):
            self.table.setItem(place, 0, QTableWidgetItem(each.channel))
            self.table.setItem(place, 1, QTableWidgetItem(each.integration_id))
        self._quiet = False

    def target(self) -> QWidget:
        return self.table

    def add(self) -> None:
        """Add an integration of the web channel and edit its id."""
        self.edited.emit((*self._integrations, Integration(channel="web", integration_id="")))
        last = self.table.rowCount() - 1
        self.table.setCurrentCell(last, 1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(self.table.model().index(last, 1))

    def remove(self) -> None:
        """Remove the current integration."""
        row = self.table.currentRow()
        if 0 <= row < len(self._integrations):
            self.edited.emit((*self._integrations[:row], *self._integrations[row + 1 :]))

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self._quiet:
            return
        row = item.row()
        model = self.table.model()
        channel, id_ = (str(model.index(row, column).data() or "").strip() for column in (0, 1))
        changed = Integration(channel=channel, integration_id=id_)
        if changed != self._integrations[row]:
            self.edited.emit((*self._integrations[:row], changed, *self._integrations[row + 1 :]))


def _entries(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(40, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(2, 2, 36, 36, 10, 10)
    painter.end()
    return QIcon(pixmap)
