"""Editors of single values: lines, numbers, switches, choices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from builder.form.fields import ChoiceField
from builder.form.kinds import Property
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.lines import Choice, Line, Lines, Number


class LineEditor(PropertyEditor):
    """One line of plain text."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._line = Line()
        _fill(self, self._line)
        self._adopt(self._line)
        self._line.entered.connect(self.entered)
        self._line.textEdited.connect(lambda words: self.edited.emit(words))

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._line.show_text(value)

    def target(self) -> QWidget:
        return self._line


class LocalLineEditor(PropertyEditor):
    """One line per language; what it falls back to stands there as a placeholder."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._text = LocalText()
        self._language = ""
        self._line = Line()
        _fill(self, self._line)
        self._adopt(self._line)
        self._line.entered.connect(self.entered)
        self._line.textEdited.connect(
            lambda words: self.edited.emit(self._text.worded(self._language, words))
        )

    def show_value(self, value: Any, subject: Subject) -> None:
        self._text, self._language = value, subject.language
        self._line.setPlaceholderText(_fallback(value, subject))
        self._line.show_text(value.in_language(subject.language))

    def target(self) -> QWidget:
        return self._line


class LocalLinesEditor(PropertyEditor):
    """Several lines per language."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._text = LocalText()
        self._language = ""
        self._lines = Lines(3)
        _fill(self, self._lines)
        self._adopt(self._lines)
        self._lines.entered.connect(self.entered)
        self._lines.edited.connect(
            lambda words: self.edited.emit(self._text.worded(self._language, words))
        )

    def show_value(self, value: Any, subject: Subject) -> None:
        self._text, self._language = value, subject.language
        self._lines.setPlaceholderText(_fallback(value, subject))
        self._lines.show_text(value.in_language(subject.language))

    def target(self) -> QWidget:
        return self._lines


class LocalWordsEditor(PropertyEditor):
    """Several texts, one a line, per language."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._texts: tuple[LocalText, ...] = ()
        self._language = ""
        self._lines = Lines(5)
        _fill(self, self._lines)
        self._adopt(self._lines)
        self._lines.entered.connect(self.entered)
        self._lines.edited.connect(lambda words: self.edited.emit(self._worded(words)))

    def show_value(self, value: Any, subject: Subject) -> None:
        self._texts, self._language = value, subject.language
        shown = "\n".join(each.in_language(subject.language) for each in value).rstrip("\n")
        fallback = subject.project.default_language
        self._lines.setPlaceholderText("\n".join(each.best(fallback) for each in value))
        # The line that was just begun is still empty, and stays.
        if self._lines.toPlainText().rstrip("\n") != shown:
            self._lines.show_text(shown)

    def target(self) -> QWidget:
        return self._lines

    def _worded(self, words: str) -> tuple[LocalText, ...]:
        lines = [each.strip() for each in words.split("\n")]
        most = max(len(lines), len(self._texts))
        lines += [""] * (most - len(lines))
        texts = [*self._texts, *[LocalText()] * (most - len(self._texts))]
        found = [text.worded(self._language, line) for text, line in zip(texts, lines, strict=True)]
        while found and not found[-1]:
            found.pop()
        return tuple(found)


class IntegerEditor(PropertyEditor):
    """A whole number within bounds."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._quiet = False
        self._number = Number(prop.minimum, prop.maximum)
        self._number.setMaximumWidth(140)
        _fill(self, self._number, stretch=True)
        self._adopt(self._number)
        self._number.entered.connect(self.entered)
        self._number.valueChanged.connect(self._on_changed)

    def show_value(self, value: Any, _subject: Subject) -> None:
        if self._number.value() != value:
            self._quiet = True
            self._number.setValue(value)
            self._quiet = False

    def target(self) -> QWidget:
        return self._number

    def _on_changed(self, value: int) -> None:
        if not self._quiet:
            self.edited.emit(value)


class SwitchEditor(PropertyEditor):
    """On or off; the box carries the property's label itself."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._box = QCheckBox(prop.label)
        _fill(self, self._box)
        self._adopt(self._box)
        self._box.clicked.connect(lambda on: self.edited.emit(on))

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._box.setChecked(value)

    def target(self) -> QWidget:
        return self._box


class ChoiceEditor(PropertyEditor):
    """One of the property's choices."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._choice = Choice()
        for value, words in prop.choices:
            self._choice.addItem(words, value)
        _fill(self, self._choice)
        self._adopt(self._choice)
        self._choice.activated.connect(lambda index: self.edited.emit(self._choice.itemData(index)))

    def show_value(self, value: Any, _subject: Subject) -> None:
        self._choice.show_value(value)

    def target(self) -> QWidget:
        return self._choice


class ChoicesEditor(PropertyEditor):
    """Any of the property's choices, in their order."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._boxes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for value, words in prop.choices:
            box = QCheckBox(words)
            box.setObjectName(f"{self.objectName()}_{value}")
            box.clicked.connect(self._on_clicked)
            self._boxes[value] = box
            layout.addWidget(box)
        self.setFocusProxy(self.target())

    def show_value(self, value: Any, _subject: Subject) -> None:
        for each, box in self._boxes.items():
            box.setChecked(each in value)

    def target(self) -> QWidget:
        return next(iter(self._boxes.values()))

    def _on_clicked(self) -> None:
        self.edited.emit(tuple(each for each, box in self._boxes.items() if box.isChecked()))


class OptionValueEditor(PropertyEditor):
    """One of the field's own options, or none."""

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._choice = Choice()
        _fill(self, self._choice)
        self._adopt(self._choice)
        self._choice.activated.connect(lambda index: self.edited.emit(self._choice.itemData(index)))

    def show_value(self, value: Any, subject: Subject) -> None:
        options = subject.field.options if isinstance(subject.field, ChoiceField) else ()
        default = subject.project.default_language
        entries = (
            ("", "None"),
            *((o.value, o.label.best(subject.language, default) or o.value) for o in options),
        )
        if entries != self._shown or self._choice.count() != len(entries):
            self._shown = entries
            self._choice.clear()
            for each, words in entries:
                self._choice.addItem(words, each)
        self._choice.show_value(value)

    def target(self) -> QWidget:
        return self._choice


def _fallback(text: LocalText, subject: Subject) -> str:
    if text.in_language(subject.language):
        return ""
    return text.best(subject.language, subject.project.default_language).replace("\n", " ")


def _fill(editor: QWidget, widget: QWidget, *, stretch: bool = False) -> None:
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    layout.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
