"""A form as an XLSForm: the sheets survey, choices and settings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    ChoiceField,
    ConsentField,
    Field,
    HiddenField,
    NamedField,
    OptionsField,
    RatingField,
    StepField,
    YesNoField,
)
from builder.form.languages import english_name
from builder.form.names import free_name, is_name, propose_name
from builder.form.piping import PLACEHOLDER
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.importers.formats.xlsform import CHOICES, SETTINGS, SURVEY, read_xlsform
from builder.importers.own import NAME as OWN
from builder.importers.report import Import, Notes
from builder.importers.tags import tag_of
from builder.importers.writers.rounds import Besides, Written, write_in_rounds
from builder.importers.writers.xlsform_rules import bounds_of, message_of, parameters_of
from builder.importers.writers.xpath import Formulas
from builder.importers.xlsx import CELL_MAX, Sheet
from builder.say import say

_TYPES: Final = {
    "textarea": "text", "email": "text", "phone": "text", "url": "text", "country": "text",
    "rating": "range", "slider": "range", "datetime": "dateTime", "checkbox": "acknowledge",
    "consent": "acknowledge", "calculated": "calculate", "step": "begin_group",
    "text": "text", "integer": "integer", "decimal": "decimal", "date": "date", "time": "time",
    "hidden": "hidden",
}  # fmt: skip
_APPEARANCES: Final = {"textarea": "multiline", "select": "minimal"}
_UNUSABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_COLUMNS: Final = (
    "type", "name", "label", "hint", "required", "required_message", "relevant", "constraint",
    "constraint_message", "calculation", "default", "appearance", "parameters", OWN,
)  # fmt: skip
_TRANSLATED: Final = ("label", "hint", "constraint_message", "required_message")
_YES_NO: Final = "yes_no"
_Choices = tuple[tuple[str, LocalText], ...]


def write_xlsform(project: Project) -> Written[tuple[Sheet, ...]]:
    """Write a form as the sheets of an XLSForm, which reading turns into the same form."""
    return write_in_rounds(project, _sheets, _read)


def _read(sheets: tuple[Sheet, ...]) -> Import:
    return read_xlsform(sheets)


def _sheets(project: Project, besides: Besides, notes: Notes) -> tuple[Sheet, ...]:
    return _Writer(project, besides, notes).sheets()


class _Writer:
    def __init__(self, project: Project, besides: Besides, notes: Notes) -> None:
        self._project = project
        self._besides = besides
        self._notes = notes
        self._languages = {
            tag: name
            for tag in project.languages
            for name in [f"{english_name(tag)} ({tag})".replace(f"({tag}) ({tag})", f"({tag})")]
            if tag_of(name) == tag
        } or {"en": "English (en)"}
        self._names = _names(project)
        fields = {each.id: each for each in project.fields}
        self._formulas = Formulas(self._names, fields)
        self._lists: dict[_Choices, str] = {}

    def sheets(self) -> tuple[Sheet, ...]:
        rows = list(self._survey())
        columns = [
            column
            for base in _COLUMNS
            for column in (self._columns(base) if base in _TRANSLATED else (base,))
        ]
        choices = list(self._choices())
        choice_columns = ["list_name", "name", *self._columns("label")]
        title = self._text("label", self._project.texts.title)
        default = next(iter(self._languages.values()))
        settings = {
            "form_title": title.get(f"label::{default}") or self._project.name,
            "form_id": propose_name(self._project.name, fallback="form"),
            "default_language": default,
            OWN: _own_cell(self._besides.of_form),
        }
        return (
            self._sheet(SURVEY, columns, rows),
            self._sheet(CHOICES, choice_columns, choices),
            self._sheet(SETTINGS, list(settings), [settings]),
        )

    def _columns(self, base: str) -> list[str]:
        return [f"{base}::{name}" for name in self._languages.values()]

    def _sheet(self, name: str, columns: list[str], rows: list[dict[str, str]]) -> Sheet:
        used = [each for each in columns if any(row.get(each) for row in rows)]
        # A sheet always names its type or list, also when there is nothing below.
        head = used or columns[:2]
        table = [tuple(head), *(tuple(self._cell(r.get(c, "")) for c in head) for r in rows)]
        return Sheet(name, tuple(enumerate(table, 1)))

    def _cell(self, words: str) -> str:
        plain = _UNUSABLE.sub("", words).strip()
        if len(plain) > CELL_MAX:
            self._notes.left(
                "", plain[:40], say("A cell holds {most} characters at most.", most=CELL_MAX)
            )
            return ""
        return plain

    # -- rows ----------------------------------------------------------------------------------

    def _survey(self) -> Iterator[dict[str, str]]:
        open_group = ""
        for each in self._project.fields:
            if isinstance(each, StepField):
                if open_group:
                    yield {"type": "end_group", "name": open_group}
                open_group = self._names[each.id]
            yield self._row(each)
        if open_group:
            yield {"type": "end_group", "name": open_group}

    def _row(self, field: Field) -> dict[str, str]:
        row = {
            "type": self._type(field),
            "name": self._names[field.id],
            "relevant": self._formulas.condition(field.show_if),
            "appearance": _APPEARANCES.get(field.kind, ""),
            "parameters": parameters_of(field),
            OWN: _own_cell(self._besides.of_fields[field.id]),
        }
        if isinstance(field, RatingField):
            row["appearance"] = "rating"
        row |= self._text("label", self._label(field))
        if isinstance(field, AnsweredField):
            row |= self._answered(field)
        if isinstance(field, CalculatedField):
            # Others refuse a calculation without a formula.
            row["calculation"] = self._formulas.calculation(field.expression) or "''"
        if isinstance(field, HiddenField):
            row["default"] = field.value
        return row

    def _answered(self, field: AnsweredField) -> dict[str, str]:
        row: dict[str, str] = self._text("hint", field.hint)
        required = "yes" if field.required else self._formulas.condition(field.required_if)
        row["required"] = required
        row["constraint"] = bounds_of(field, self._formulas)
        row |= self._text("constraint_message", message_of(field))
        asked = next((each.text for each in field.messages if each.rule == "required"), LocalText())
        row |= self._text("required_message", asked)
        row["default"] = _default(field)
        return row

    def _type(self, field: Field) -> str:
        if isinstance(field, YesNoField):
            choices = _yes_no(field, self._project.default_language)
            return f"select_one {self._list(choices, _YES_NO)}"
        if isinstance(field, OptionsField):
            word = "select_one" if isinstance(field, ChoiceField) else "select_multiple"
            choices = tuple((each.value, each.label) for each in field.options)
            return f"{word} {self._list(choices, self._names[field.id])}"
        return _TYPES.get(field.kind, "note")

    def _list(self, choices: _Choices, name: str) -> str:
        """Return the name of a list of choices; the same choices are the same list."""
        if choices not in self._lists:
            self._lists[choices] = free_name(name, self._lists.values())
        return self._lists[choices]

    def _choices(self) -> Iterator[dict[str, str]]:
        for options, name in self._lists.items():
            for value, label in options:
                if re.search(r"\s", value):
                    self._notes.changed(
                        "", value, say("Some programs take no values of options with spaces.")
                    )
                yield {"list_name": name, "name": value, **self._text("label", label)}

    # -- texts ---------------------------------------------------------------------------------

    def _label(self, field: Field) -> LocalText:
        if field.wording:
            return field.wording
        # A note needs words, which here nobody reads.
        shown = {"divider": "—", "image": "(picture)"}.get(field.kind, "")
        return LocalText.of({self._project.default_language: shown})

    def _text(self, column: str, text: LocalText) -> dict[str, str]:
        return {
            f"{column}::{name}": self._piped(text.in_language(tag))
            for tag, name in self._languages.items()
            if text.in_language(tag)
        }

    def _piped(self, words: str) -> str:
        return PLACEHOLDER.sub(
            lambda found: f"${{{self._names[found[1]]}}}" if found[1] in self._names else "…",
            words,
        )


def _names(project: Project) -> dict[str, str]:
    """Return a name for each field that other programs take, by its id."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for each in project.fields:
        name = each.name if isinstance(each, NamedField) else ""
        if not is_name(name) or name.casefold() in taken:
            words = each.wording.best(project.default_language)[:40]
            name = propose_name(name or words, taken, fallback=each.kind)
        found[each.id] = name
        taken.add(name.casefold())
    return found


def _own_cell(own: Mapping[str, Any]) -> str:
    """Return what only we read, without its longest parts if a cell cannot hold all of it."""
    parts = {name: json.dumps(held) for name, held in own.items()}
    while sum(len(name) + len(held) + 6 for name, held in parts.items()) > CELL_MAX:
        del parts[max(parts, key=lambda name: len(parts[name]))]
    return json.dumps({name: own[name] for name in parts})


def _yes_no(field: YesNoField, language: str) -> _Choices:
    yes = field.yes_label or LocalText.of({language: "Yes"})
    no = field.no_label or LocalText.of({language: "No"})
    return ("yes", yes), ("no", no)


def _default(field: AnsweredField) -> str:
    held: Any = field.starts_with
    if held is None or isinstance(field, ConsentField):
        return ""
    if isinstance(held, tuple):
        return " ".join(held)
    if isinstance(held, bool):
        return "OK" if held else ""
    return str(held)
