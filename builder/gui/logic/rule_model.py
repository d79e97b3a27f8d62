"""The rules of the open form as rows, of which one may be open with its editor below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from builder.form.fields import Field
from builder.form.place import Place
from builder.form.project import Project
from builder.form.rules_in_words import Rule, RuleSort, rules_of_field
from builder.gui.widgets.icons import icon
from builder.searching import folded

_ROOT: Final = QModelIndex()
_ICONS: Final[Mapping[RuleSort, str]] = {
    "show": "logic",
    "hidden": "hidden",
    "require": "ok",
    "calculate": "calculated",
    "repeat": "duplicate",
    "prefill": "wand",
}
_Index = QModelIndex | QPersistentModelIndex


class _Said:
    """The rules of one field, and the ids of the fields that they were said of."""

    __slots__ = ("about", "rules")

    def __init__(self, field: Field, fields: Mapping[str, Field], language: str) -> None:
        self.rules = tuple(rules_of_field(field, fields, language))
        self.about = frozenset(each for rule in self.rules for each in rule.about)


class RuleModel(QAbstractListModel):
    """Rows of the rules that fit what is searched for.

    Below the rule that is open stands one more row, for its editor.
    """

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, _Said] = {}
        self._fields: Mapping[str, Field] = {}
        self._language = ""
        self._all: list[Rule] = []
        self._rows: list[Rule] = []
        self._open: Place | None = None
        self._editor: int | None = None
        self._words: list[str] = []
        self._about = ""
        self._faults: Mapping[tuple[str, str], str] = {}

    # -- what is shown -------------------------------------------------------------------------

    @property
    def rules(self) -> Sequence[Rule]:
        """Every rule of the form."""
        return self._all

    @property
    def shown_count(self) -> int:
        """How many of them fit what is searched for."""
        return len(self._rows)

    @property
    def open_place(self) -> Place | None:
        """Where the rule stands that is open."""
        return self._open

    def show_form(self, project: Project, language: str) -> None:
        """Follow the form; rows that stay the same are not touched."""
        before = self._fields if language == self._language else {}
        fields = {each.id: each for each in project.fields}
        # Only what changed is said again: most edits leave all fields but one as they are.
        changed = {key for key, each in fields.items() if before.get(key) is not each}
        changed.update(before.keys() - fields.keys())
        said = {}
        for key, field in fields.items():
            known = self._said.get(key)
            if known is None or key in changed or not known.about.isdisjoint(changed):
                known = _Said(field, fields, language)
            said[key] = known
        self._said, self._fields, self._language = said, fields, language
        self._all = [rule for each in said.values() for rule in each.rules]
        self._show()

    def search(self, words: str, about: str) -> None:
        """Show the rules that have these words, and that are about a field.

        Args:
            words: Words in any order; empty for all.
            about: Id of the field; empty for any.
        """
        before = self._words, self._about
        self._words, self._about = folded(words).split(), about
        if before != (self._words, self._about):
            self._show()

    def show_faults(self, faults: Mapping[tuple[str, str], str]) -> None:
        """Mark the rules that something is wrong with.

        Args:
            faults: What is wrong, by id of the field and attribute.
        """
        if faults != self._faults:
            self._faults = faults
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def open_rule(self, place: Place | None) -> None:
        """Open the rule at a place, in place of the one that is open; None to close that."""
        if place == self._open:
            return
        if self._editor is not None:
            self.beginRemoveRows(_ROOT, self._editor, self._editor)
            self._editor = None
            self.endRemoveRows()
        self._open = place
        if (row := self._row_below()) is not None:
            self.beginInsertRows(_ROOT, row, row)
            self._editor = row
            self.endInsertRows()

    # -- rows ----------------------------------------------------------------------------------

    @property
    def editor_row(self) -> int | None:
        """The row of the editor; None if no rule is open, or it is not among those shown."""
        return self._editor

    @property
    def last_rule(self) -> int:
        """The row of the last rule that is shown; -1 if none is."""
        last = self.rowCount() - 1
        return last - 1 if last == self._editor else last

    def row_of(self, place: Place) -> int | None:
        """Return the row of the rule at a place; None if it is not shown."""
        row = self._row_among(self._rows, place)
        return row if row is None or self._editor is None or row < self._editor else row + 1

    def rule_at(self, row: int) -> Rule | None:
        """Return the rule of a row; None for the row of the editor."""
        if self._editor is not None and row >= self._editor:
            if row == self._editor:
                return None
            row -= 1
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return len(self._rows) + (self._editor is not None)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rule = self.rule_at(index.row())
        if rule is None:
            return None
        fault = self._faults.get((rule.place.field_id, rule.place.attribute), "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return rule.words
            case Qt.ItemDataRole.ToolTipRole:
                return f"{rule.words}\n\n{fault}" if fault else rule.words
            case Qt.ItemDataRole.DecorationRole:
                return icon("error" if fault else _ICONS[rule.sort])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return fault or None
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.rule_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _show(self) -> None:
        """Show the rules that fit, touching only the rows that are different."""
        before, after = self._rows, [each for each in self._all if self._fits(each)]
        first = 0
        while first < min(len(before), len(after)) and before[first] is after[first]:
            first += 1
        if len(before) == len(after) and all(
            one is other or one.place == other.place
            for one, other in zip(before[first:], after[first:], strict=True)
        ):
            self._rows = after
            if first < len(after):
                self.dataChanged.emit(self.index(first), self.index(self.rowCount() - 1))
            return
        self.beginResetModel()
        self._rows = after
        if self._open is not None and self._row_among(self._all, self._open) is None:
            self._open = None
        self._editor = self._row_below()
        self.endResetModel()

    def _row_below(self) -> int | None:
        """Return the row below the rule that is open; None if it is not shown."""
        row = None if self._open is None else self._row_among(self._rows, self._open)
        return None if row is None else row + 1

    def _fits(self, rule: Rule) -> bool:
        if self._about and self._about not in rule.about:
            return False
        if not self._words:
            return True
        words = folded(rule.words)
        return all(each in words for each in self._words)

    @staticmethod
    def _row_among(rules: Sequence[Rule], place: Place) -> int | None:
        return next((row for row, each in enumerate(rules) if each.place == place), None)
