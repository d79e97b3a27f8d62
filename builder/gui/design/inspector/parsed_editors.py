"""Editors of values that must be of a certain form: what is not is said, and held back."""

from __future__ import annotations

import math
import re
from abc import abstractmethod
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from builder.form import edits
from builder.form.dependants import dependants_of_name
from builder.form.edits_rename import rename_field
from builder.form.fields import AnsweredField, NamedField
from builder.form.kinds import Property
from builder.form.names import NAME, is_reserved, mended_name, propose_name
from builder.form.numbers import read_number
from builder.gui.design.inspector.editor import MIXED, Mixed, PropertyEditor, Subject
from builder.gui.widgets.icons import icon
from builder.gui.widgets.lines import Line
from builder.gui.widgets.theme import Space, set_property
from builder.say import say

_RELATIVE = re.compile(r"today([+-][0-9]{1,5})?")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class RejectedError(ValueError):
    """What was typed is not a value; the text says why, for people."""


class ParsedEditor(PropertyEditor):
    """A line whose text is parsed into a value; a malformed text changes nothing.

    What was typed stays to be mended until another field is shown or the value itself changes.
    """

    shows_mixed = True
    # What stands there in grey while there is no value.
    words_for_none = ""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._subject: Subject | None = None
        self._value: Any = None
        self.line = Line()
        self.button = QToolButton()
        self.button.setObjectName(f"{self.objectName()}_button")
        self.button.hide()
        self.problem = QLabel()
        self.problem.setObjectName(f"{self.objectName()}_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self._adopt(self.line)
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._on_edited)

    @abstractmethod
    def parse(self, text: str, subject: Subject) -> Any:
        """Return the value of a text.

        Raises:
            RejectedError: The text is not a value of this sort.
        """

    @abstractmethod
    def format(self, value: Any) -> str:
        """Return a value as text."""

    def show_value(self, value: Any, subject: Subject) -> None:
        before = self._subject
        same = before is not None and _id_of(before) == _id_of(subject) and value == self._value
        self._subject, self._value = subject, value
        mixed = value is MIXED
        self.line.setPlaceholderText(Mixed.words if mixed else self.words_for_none)
        if not same:
            self.line.show_text("" if mixed else self.format(value))
            self._tell("")
        elif self.problem.text():
            self._judge()

    def forget(self) -> None:
        self._subject = None

    def target(self) -> QWidget:
        return self.line

    def _on_edited(self) -> None:
        value = self._judge()
        if not self.problem.text() and value != self._value:
            # Set before it is emitted, so that the text is not formatted again while typing.
            self._value = value
            self.edited.emit(value)

    def _judge(self) -> Any:
        if self._subject is None:
            return None  # nothing is shown yet, so nothing can be wrong with it
        try:
            value = self.parse(self.line.text(), self._subject)
        except RejectedError as fault:
            self._tell(str(fault))
            return None
        self._tell("")
        return value

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        set_property(self.line, "invalid", bool(problem))


class NameEditor(ParsedEditor):
    """A context name, with one proposed from the label.

    Once it was changed, what reads the conversation's variable by the old name is asked about.
    """

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.line.setMaxLength(80)
        self.line.setProperty("code", True)
        self.button.setIcon(icon("wand"))
        self.button.setToolTip(say("Propose a name from the label"))
        self.button.setAccessibleName(say("Propose a name from the label"))
        self.button.clicked.connect(self._propose)
        self.button.show()
        self._begun = ("", "")  # the field, and the name that it had
        self.line.entered.connect(self._begin)
        self.line.editingFinished.connect(self._ask_about_readers)

    def parse(self, text: str, subject: Subject) -> str:
        field = subject.field
        others = edits.taken_names(subject.project)
        if isinstance(field, NamedField):
            others -= {field.name}
        if not text:
            raise RejectedError(self._kept(say("A field needs a name.")))
        if is_reserved(text):
            raise RejectedError(self._kept(say("This name has a meaning of its own already.")))
        if not NAME.fullmatch(text):
            proposal = mended_name(text, others, field.kind if field else "field")
            raise RejectedError(
                self._kept(
                    say(
                        "Use letters from a to z, digits and underscores, beginning with "
                        "no digit, such as {proposal}.",
                        proposal=proposal,
                    )
                )
            )
        if text in others:
            raise RejectedError(self._kept(say("Another field has this name.")))
        return text

    def format(self, value: Any) -> str:
        return str(value)

    def _kept(self, problem: str) -> str:
        return (
            say("{problem} The name is still {name}.", problem=problem, name=self._value)
            if self._value
            else problem
        )

    def _begin(self) -> None:
        field = self._subject.field if self._subject else None
        self._begun = (field.id, field.name) if isinstance(field, NamedField) else ("", "")

    def _ask_about_readers(self) -> None:
        """Ask what becomes of what reads the conversation's variable by the old name."""
        subject, (field_id, old) = self._subject, self._begun
        field = subject.field if subject else None
        if subject is None or not isinstance(field, NamedField) or field.id != field_id:
            return
        self._begun = (field_id, field.name)
        before = edits.change_field(subject.project, field_id, name=old)
        readers = [e for e in dependants_of_name(before, field_id) if e.sort == "source"]
        if field.name == old or not readers:
            return
        from builder.gui.rules.dependants_dialog import (  # noqa: PLC0415 - on first use
            DependantsDialog,
        )

        question = say("Change the variable “{old}” to “{new}” here, too?", old=old, new=field.name)
        ways = (say("Read it by its new name"), say("Leave that as it is"))
        dialog = DependantsDialog(question, readers, ways, (), say("Go on"), self.window())
        renamed = rename_field(before, field_id, field.name)

        def decide(way: int, _key: object) -> None:
            if way == 0:
                self.form_edited.emit(say("Change what reads a name"), renamed)

        dialog.place_wanted.connect(self.place_wanted)
        dialog.decided.connect(decide)
        dialog.open()

    def _propose(self) -> None:
        subject = self._subject
        if subject is None or not isinstance(subject.field, NamedField):
            return
        field = subject.field
        words = self.line.text() if self.problem.text() else ""
        if isinstance(field, AnsweredField) and not words:
            words = field.label.best(subject.project.default_language)
        others = edits.taken_names(subject.project) - {field.name}
        self.line.setText(propose_name(words, others, fallback=field.kind))
        self.entered.emit()
        self._on_edited()


class OptionalIntegerEditor(ParsedEditor):
    """A whole number, or none."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.words_for_none = _words_for_none(prop)

    def parse(self, text: str, _subject: Subject) -> int | None:
        if not text.strip():
            return None
        number = read_number(text)
        if not isinstance(number, int) or abs(number) >= 10**16:
            raise RejectedError(say("Type a whole number, such as 18, or nothing."))
        return number

    def format(self, value: Any) -> str:
        return "" if value is None else str(value)


class OptionalDecimalEditor(ParsedEditor):
    """A number, or none; a comma is a decimal mark where it cannot stand between groups."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.words_for_none = _words_for_none(prop)

    def parse(self, text: str, _subject: Subject) -> float | None:
        if not text.strip():
            return None
        found = read_number(text)
        if found is None:
            raise RejectedError(say("Type a number, such as 12.5, or nothing."))
        number = float(found)
        if not math.isfinite(number):
            raise RejectedError(say("This number is too large."))
        return number

    def format(self, value: Any) -> str:
        if value is None:
            return ""
        return str(int(value)) if float(value).is_integer() else repr(value)


class DateBoundEditor(ParsedEditor):
    """A date, or one relative to today, or none."""

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self.words_for_none = _words_for_none(prop)
        self.button.setIcon(icon("date"))
        self.button.setToolTip(say("Pick a date"))
        self.button.setAccessibleName(say("{property}: pick a date", property=prop.label))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._calendar: QCalendarWidget | None = None
        self._menu.addAction(say("Today")).triggered.connect(lambda: self._set("today"))
        self._menu.addAction(_words_for_none(prop)).triggered.connect(lambda: self._set(""))
        self._menu.addSeparator()
        self._menu.aboutToShow.connect(self._prepare_calendar)
        self.button.setMenu(self._menu)
        self.button.show()

    def parse(self, text: str, _subject: Subject) -> str:
        plain = re.sub(r"\s+", "", text).lower()
        if not plain or _RELATIVE.fullmatch(plain):
            return plain
        try:
            if _ISO.fullmatch(plain):
                date.fromisoformat(plain)
                return plain
        except ValueError:
            pass
        raise RejectedError(say("Type a date such as 2026-12-31, or today, today+30, today-7."))

    def format(self, value: Any) -> str:
        return str(value)

    def _prepare_calendar(self) -> None:
        """Make the calendar at its first use: it is the costliest widget of the pane."""
        if self._calendar is None:
            self._calendar = QCalendarWidget()
            self._calendar.clicked.connect(self._on_picked)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(self._calendar)
            self._menu.addAction(action)
        shown = QDate.fromString(self.line.text(), "yyyy-MM-dd")
        today = datetime.now(UTC).astimezone().date()
        self._calendar.setSelectedDate(
            shown if shown.isValid() else QDate(today.year, today.month, today.day)
        )

    def _on_picked(self, day: QDate) -> None:
        self._menu.close()
        self._set(day.toString("yyyy-MM-dd"))

    def _set(self, text: str) -> None:
        self.entered.emit()
        self.line.setText(text)
        self._on_edited()


def _words_for_none(prop: Property) -> str:
    """Return what stands there in grey while there is no value."""
    return say("Empty") if prop.attribute == "default" else say("No bound")


def _id_of(subject: Subject) -> str:
    return subject.field.id if subject.field is not None else ""
