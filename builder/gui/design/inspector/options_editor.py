"""The editor of a choice field's options: a table of value and label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from builder.form import edits
from builder.form.dependants import dependants_of_option
from builder.form.edits_options import words_of_new
from builder.form.edits_rename import remove_option
from builder.form.fields import Option
from builder.form.kinds import Property
from builder.form.names import propose_name
from builder.form.piping_shown import from_display, names_for, to_display
from builder.form.place import Place
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText
from builder.gui.design.inspector.editor import Subject
from builder.gui.design.inspector.row_table import RowTable
from builder.gui.design.inspector.table_editor import TableEditor
from builder.gui.design.labels import reworded_option
from builder.gui.rules.ground import names_of
from builder.gui.rules.piping_help import PipingHelp
from builder.gui.widgets.lines import Line
from builder.gui.widgets.small_button import small_button
from builder.say import say

LABEL_COLUMN: Final = 0
VALUE_COLUMN: Final = 1
# What a changed value would break; what is chosen at first follows it.
_ASKED: Final = ("condition", "calculation")


class _OptionTable(RowTable):
    """The table of options; answers can be put into their labels.

    Args:
        editor: What the table is in.
    """

    def __init__(self, editor: OptionsEditor) -> None:
        super().__init__({"label": say("Label"), "value": say("Value")}, editor)
        self._editor = editor

    def line_for(self, row: int, column: int, parent: QWidget) -> Line | None:
        if column != LABEL_COLUMN:
            return None
        line = Line(parent)
        line.setFrame(False)
        self._editor.help_with(PipingHelp(line, say("Label")), row)
        return line


class OptionsEditor(TableEditor):
    """Options in their order, to be worded, added, pasted, removed and moved.

    The value of a new option is proposed from its first label.
    """

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, parent)
        self._options: tuple[Option, ...] = ()
        self._subject: Subject | None = None
        self._language = ""
        self._default_language = ""
        self._shown: tuple[object, ...] = ()
        self._names: ShownNames | None = None
        buttons = {
            name: small_button(f"options_{name}", name, words, act)
            for name, words, act in (
                ("add", say("Add an option"), self.add),
                ("remove", say("Remove the option"), self.remove),
                ("arrow-up", say("Move the option up"), lambda: self.shift(-1)),
                ("arrow-down", say("Move the option down"), lambda: self.shift(1)),
            )
        }
        self._build(_OptionTable(self), buttons)
        self.table.typed.connect(self._on_typed)
        self.table.pasted.connect(self._on_pasted)
        self.table.shifting.connect(self.shift)

    def show_value(self, value: Any, subject: Subject) -> None:
        self._options = value
        self._subject = subject
        self._language = subject.language
        self._default_language = subject.project.default_language
        self._names = names_of(subject.project, self._language)
        state = (value, self._language, self._default_language, self._names)
        if state != self._shown:
            self._shown = state
            self.table.show_rows([self._cells(each) for each in value])

    @property
    def entry(self) -> int | None:
        return self.table.chosen

    def add(self) -> None:
        """Add an option behind the current one and edit its label."""
        number = len(self._options) + 1
        language = self._default_language
        label = LocalText.of({language: words_of_new(number, language)})
        value = propose_name(f"option {number}", self._values())
        place = self._next_place()
        self._insert(place, [Option(value=value, label=label)])
        self.table.type_into(place, LABEL_COLUMN)
        # What is proposed may be typed over.
        if self.table.typing is not None:
            self.table.typing.selectAll()

    def remove(self) -> None:
        """Remove the current option."""
        row = self.table.chosen
        if row is not None:
            self._ask_before(row, None)

    def shift(self, by: int) -> None:
        """Move the current option up (-1) or down (+1)."""
        row = self.table.chosen
        if row is None or not 0 <= row + by < len(self._options):
            return
        options = list(self._options)
        options.insert(row + by, options.pop(row))
        self._emit(tuple(options))
        self.table.setCurrentCell(row + by, self.table.currentColumn())

    def _cells(self, option: Option) -> tuple[tuple[str, str], tuple[str, str]]:
        label = option.label.in_language(self._language)
        best = option.label.best(self._default_language)
        return (self._in_names(label), self._in_names(best)), (option.value, "")

    def _in_names(self, words: str) -> str:
        """Return a stored label with the names of fields in place of their ids."""
        if "{{" not in words or self._names is None:
            return words
        return to_display(words, self._names)

    def _in_ids(self, words: str, known: str) -> str:
        """Return a typed label with the ids of fields in place of their names."""
        if "{{" not in words or self._names is None:
            return words
        return from_display(words, names_for(known, self._names))

    def help_with(self, piping: PipingHelp, row: int) -> None:
        """Let a line in which a label is typed know the form."""
        subject = self._subject
        if subject is not None and subject.field is not None:
            place = Place(field_id=subject.field.id, attribute="options", index=row)
            piping.follow(subject.project, place, self._language)

    def _on_typed(self, row: int, column: int, text: str) -> None:
        if not 0 <= row < len(self._options):
            return
        if column == VALUE_COLUMN:
            if text.strip() != self._options[row].value:
                self._ask_before(row, text.strip())
        else:
            follow = self._language == self._default_language
            words = self._in_ids(text, self._options[row].label.in_language(self._language))
            self._emit(reworded_option(self._options, row, self._language, words, follow=follow))

    # -- what depends on a value ---------------------------------------------------------------

    def _ask_before(self, row: int, value: str | None) -> None:
        """Change the value of an option, or remove it with None; ask if rules name its value."""
        subject, old = self._subject, self._options[row].value
        field = subject.field if subject else None
        if subject is None or field is None:
            return
        dependants = [
            each
            for each in dependants_of_option(subject.project, field.id, old)
            if each.sort in _ASKED
        ]
        if not dependants:
            self._change_value(row, value, rules=True)
            return
        from builder.gui.rules.dependants_dialog import (  # noqa: PLC0415 - on first use
            DependantsDialog,
        )

        if value is None:
            question, action = say("Remove the option “{value}”?", value=old), say("Remove")
            ways = (say("Remove what names it"), say("Leave that as it is"))
        else:
            question = say("Change “{old}” to “{new}”?", old=old, new=value)
            action = say("Change")
            ways = (say("Change what names it, too"), say("Leave that as it is"))
        dialog = DependantsDialog(question, dependants, ways, (), action, self.window())
        dialog.place_wanted.connect(self.place_wanted)
        dialog.decided.connect(lambda way, _key: self._change_value(row, value, rules=way == 0))
        dialog.rejected.connect(self._show_again)
        dialog.open()

    def _change_value(self, row: int, value: str | None, *, rules: bool) -> None:
        """Change or remove an option, with the rules that name its value or without them."""
        subject, options = self._subject, self._options
        if subject is None or subject.field is None:
            return
        project, field_id, old = subject.project, subject.field.id, options[row].value
        if value is None:
            left = (*options[:row], *options[row + 1 :])
            plain = edits.change_field(project, field_id, options=left)
            changed = remove_option(project, field_id, old) if rules else plain
            self.form_edited.emit(say("Change options"), changed)
            self.table.setCurrentCell(min(row, len(left) - 1), LABEL_COLUMN)
            return
        after = (*options[:row], replace(options[row], value=value), *options[row + 1 :])
        if rules:
            self._emit(after)
        else:
            changed = edits.change_field(project, field_id, options=after)
            self.form_edited.emit(say("Change options"), changed)

    def _show_again(self) -> None:
        """Put what is stored in place of what was typed."""
        self.table.show_rows([self._cells(each) for each in self._options])

    def _on_pasted(self, lines: list[str]) -> None:
        """Add an option for each line: a label, and perhaps a value behind a tab."""
        taken = set(self._values())
        options = []
        for line in lines:
            label, _, value = (part.strip() for part in line.partition("\t"))
            value = value or propose_name(label, taken, fallback="option")
            taken.add(value)
            options.append(Option(value=value, label=LocalText.of({self._language: label})))
        place = self._next_place()
        self._insert(place, options)
        self.table.setCurrentCell(place + len(options) - 1, LABEL_COLUMN)

    def _next_place(self) -> int:
        row = self.table.chosen
        return len(self._options) if row is None else row + 1

    def _insert(self, place: int, options: Sequence[Option]) -> None:
        self._emit((*self._options[:place], *options, *self._options[place:]))

    def _emit(self, options: tuple[Option, ...]) -> None:
        if options != self._options:
            self.edited.emit(options)

    def _values(self) -> frozenset[str]:
        return frozenset(option.value for option in self._options)
