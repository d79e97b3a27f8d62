"""The editor of the form's own words for broken rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from builder.form.fields import AnsweredField, RuleMessage
from builder.form.kinds import Property
from builder.form.locales import locale_for
from builder.form.place import Place
from builder.form.rule_messages import rule_called, rules_of, worded
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.row_table import RowTable
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_WORDS_COLUMN: Final = 1


class MessagesEditor(PropertyEditor):
    """One row for each rule that people can break; an empty row has the page's own words.

    A message for what is no rule of the field, as a file may hold, has a row as well: it goes when
    its words are deleted in every language.
    """

    types = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._messages: tuple[RuleMessage, ...] = ()
        self._language = ""
        # For each row, its rule and which message it is; None while there is none.
        self._rows: list[tuple[str, int | None]] = []
        self._shown: tuple[object, ...] = ()
        self.table = RowTable({"rule": say("When it is"), "text": say("Your words")}, self)
        self.table.horizontalHeader().setSectionResizeMode(
            0, QHeaderView.ResizeMode.ResizeToContents
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self._adopt(self.table)
        self.table.typed.connect(self._on_typed)
        self.table.removing.connect(self._remove)

    def show_value(self, value: Any, subject: Subject) -> None:
        field = subject.field
        rules = rules_of(field) if isinstance(field, AnsweredField) else ()
        project = subject.project
        state = (value, subject.language, project.default_language, rules, project.page_words)
        self._messages, self._language = value, subject.language
        if state == self._shown:
            return
        self._shown = state
        self._rows = _rows(value, rules)
        own = locale_for(subject.project, subject.language).rule_words()
        cells = []
        for rule, index in self._rows:
            text = "" if index is None else value[index].text.in_language(subject.language)
            default = subject.project.default_language
            best = "" if index is None else value[index].text.best(subject.language, default)
            cells.append(((rule_called(rule), ""), (text, best or own.get(rule, ""))))
        self.table.show_rows(cells)
        self._lock_rules()

    @property
    def entry(self) -> int | None:
        row = self.table.chosen
        return None if row is None else self._rows[row][1]

    def forget(self) -> None:
        self.table.forget()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.table.show_findings(
            [replace(each, place=self._in_table(each.place)) for each in findings]
        )

    def target(self) -> QWidget:
        return self.table

    def focus(self, place: Place) -> None:
        self.table.focus_place(self._in_table(place))

    def _in_table(self, place: Place) -> Place:
        """Return a place with the row of the table in place of the message's number."""
        row = next((n for n, (_, index) in enumerate(self._rows) if index == place.index), None)
        return replace(place, index=None if place.index is None else row, part="text")

    def _lock_rules(self) -> None:
        """Let nobody type into the names of the rules."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)

    def _on_typed(self, row: int, column: int, text: str) -> None:
        if column != _WORDS_COLUMN or not 0 <= row < len(self._rows):
            return
        rule, index = self._rows[row]
        self._emit(worded(self._messages, rule, index, self._language, text.strip()))

    def _remove(self) -> None:
        """Take a row's message away, in every language."""
        row = self.table.chosen
        index = None if row is None else self._rows[row][1]
        if index is not None:
            self._emit((*self._messages[:index], *self._messages[index + 1 :]))

    def _emit(self, messages: tuple[RuleMessage, ...]) -> None:
        if messages != self._messages:
            self.edited.emit(messages)


def _rows(messages: Sequence[RuleMessage], rules: Sequence[str]) -> list[tuple[str, int | None]]:
    """Return the rows: the rules in their order with the first message of each, then the others."""
    first = {each.rule: index for index, each in reversed(list(enumerate(messages)))}
    known = [(rule, first.get(rule)) for rule in rules]
    taken = {index for _, index in known}
    others = [(each.rule, n) for n, each in enumerate(messages) if n not in taken]
    return [*known, *others]
