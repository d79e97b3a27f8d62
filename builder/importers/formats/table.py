"""A table with one field in each row: CSV, or the first sheet of a workbook.

The first row names the columns, of which only ``label`` is needed; docs/importing.md lists them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import Any, Final

from builder.errors import ImportFileError
from builder.form.fields import AnsweredField, Option
from builder.form.kinds import KINDS
from builder.importers.assemble import assemble
from builder.importers.columns import Record, Table
from builder.importers.draft import DraftField, DraftForm, text_in
from builder.importers.expressions.constraints import whole_pattern
from builder.importers.expressions.tree import NotTranslatedError
from builder.importers.expressions.xpath import read_xpath
from builder.importers.formats.guesses import guessed_kind
from builder.importers.formats.values import default_for, number_or_none, whole_or_none
from builder.importers.report import Import, Notes
from builder.importers.source import refuse_too_many, refuse_too_many_options
from builder.importers.tags import assumed_language
from builder.importers.xlsx import Sheet, refuse_too_large
from builder.say import say
from builder.separated import separated

ALIASES: Final[Mapping[str, str]] = {
    "question": "label", "title": "label", "field": "label", "caption": "label",
    "variable": "name", "context name": "name", "id": "name", "key": "name",
    "type": "kind", "field type": "kind", "mandatory": "required", "choices": "options",
    "values": "options", "help": "hint", "description": "hint", "example": "placeholder",
    "minimum": "min", "maximum": "max", "least": "min", "greatest": "max", "regex": "pattern",
    "message": "pattern_message", "condition": "show_if", "show if": "show_if",
    "relevant": "show_if", "page": "section", "group": "section", "autofill": "autocomplete",
    "ερώτηση": "label", "ετικέτα": "label", "πεδίο": "label", "όνομα μεταβλητής": "name",
    "τύπος": "kind", "υποχρεωτικό": "required", "επιλογές": "options", "βοήθεια": "hint",
    "υπόδειξη": "hint", "παράδειγμα": "placeholder", "προεπιλογή": "default",
    "ελάχιστο": "min", "μέγιστο": "max", "μήνυμα": "pattern_message", "ενότητα": "section",
}  # fmt: skip
COLUMNS: Final = frozenset(
    {
        "label", "name", "kind", "required", "options", "hint", "placeholder", "default", "min",
        "max", "step", "min_length", "max_length", "pattern", "pattern_message", "autocomplete",
        "show_if", "section",
    }
)  # fmt: skip
_YES: Final = frozenset(
    {"yes", "y", "true", "1", "x", "✓", "required", "mandatory", "ναι", "ja", "sí", "si", "oui"}
)
_KINDS: Final[Mapping[str, str]] = {
    **{name: name for name in KINDS},
    **{row.label.lower(): name for name, row in KINDS.items()},
    "string": "text", "short text": "text", "long text": "textarea", "multiline": "textarea",
    "paragraph text": "textarea", "mail": "email", "e-mail address": "email",
    "email address": "email", "tel": "phone", "telephone": "phone", "mobile": "phone",
    "number": "decimal", "int": "integer", "numeric": "decimal", "float": "decimal",
    "currency": "decimal", "dropdown": "select", "drop-down": "select", "list": "select",
    "single choice": "radio", "choice": "radio", "multiple choice": "checkboxes",
    "multi select": "checkboxes", "multiselect": "checkboxes", "checkbox group": "checkboxes",
    "boolean": "yesno", "bool": "yesno", "yes/no": "yesno", "tick": "checkbox",
    "date and time": "datetime", "datetime-local": "datetime", "link": "url", "website": "url",
    "note": "paragraph", "section": "step", "page": "step", "title": "heading", "gdpr": "consent",
    "stars": "rating", "nps": "rating", "range": "slider", "κείμενο": "text",
    "μεγάλο κείμενο": "textarea", "ηλεκτρονική διεύθυνση": "email", "τηλέφωνο": "phone",
    "αριθμός": "decimal", "ακέραιος": "integer", "ημερομηνία": "date", "ώρα": "time",
    "επιλογή": "radio", "λίστα": "select", "πολλαπλή επιλογή": "checkboxes",
    "ναι/όχι": "yesno", "χώρα": "country", "συγκατάθεση": "consent",
}  # fmt: skip
_OPTION: Final = re.compile(r"(?:(?P<value>[^=|;\n]{1,200}?)\s*=\s*)?(?P<label>[^|;\n]+)")
_SEPARATORS: Final = ("\n", "|", ";", ",")
_UNSEEN: Final = ("hidden", "calculated", "image", "link")  # a table cannot describe these


def read_csv(text: str) -> Import:
    """Read a form from comma-separated values, with commas, semicolons or tabs.

    Raises:
        ImportFileError: It is not such a table; says where.
    """
    return read_table((Sheet("", tuple(_csv_rows(text))),), say("Table (CSV)"))


def read_table(sheets: tuple[Sheet, ...], source: str = say("Table (spreadsheet)")) -> Import:
    """Read a form from the first sheet that holds something, and rather from one that is shown.

    Raises:
        ImportFileError: It has no column ``label``, or is too large.
    """
    notes = Notes()
    filled = sorted((each for each in sheets if each.rows), key=lambda each: each.hidden)
    if not filled:
        raise ImportFileError(say("The table is empty."))
    sheet, *others = filled
    for each in others:
        notes.left(each.name, each.name, say("Only the first sheet is read."))
    table = Table(sheet, ALIASES, COLUMNS, notes)
    if not any(each.partition("::")[0] == "label" for each in table.columns.values()):
        raise ImportFileError(
            say("There is no column “label”."),
            sheet.place(sheet.rows[0][0]),
            say("The first row names the columns: label, name, kind, required, options, hint, …"),
        )
    return _Reader(table, notes, source).read()


def _csv_rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    table = separated(text)
    lines = io.StringIO(table.text, newline="")
    reader = csv.reader(lines, delimiter=table.separator, strict=True)
    found: list[tuple[int, tuple[str, ...]]] = []
    try:
        for row in reader:
            number = reader.line_num + table.lines_before
            refuse_too_large(len(found), len(row), say("line {number}", number=number))
            cells = tuple(each.strip() for each in row)
            if any(cells):
                found.append((number, cells))
    except csv.Error as fault:
        raise ImportFileError(
            say("This is not a table of comma-separated values: {reason}.", reason=fault),
            say("line {number}", number=reader.line_num + table.lines_before),
        ) from fault
    return found


class _Reader:
    def __init__(self, table: Table, notes: Notes, source: str) -> None:
        self._table = table
        self._notes = notes
        self._draft = DraftForm(source=source)
        self._section = ""

    def read(self) -> Import:
        languages = list(dict.fromkeys(self._table.languages))
        if self._table.has_plain_texts:
            labels = (each.get("label") for each in self._table.records("en"))
            default = assumed_language(labels, self._notes)
            languages = [default, *(each for each in languages if each != default)]
        self._draft.languages = languages
        self._table.note_doubled(languages[0])
        for record in self._table.records(languages[0]):
            self._field(record)
            refuse_too_many(len(self._draft.fields), record.place)
        return assemble(self._draft, self._notes)

    def _field(self, record: Record) -> None:
        label = record.text("label")
        if not label and not record.get("name"):
            self._notes.left(record.place, "", say("The row has no label."))
            return
        self._begin_section(record)
        values = self._values(record)
        kind, note = self._kind(record, values)
        if not kind:
            return
        answered = issubclass(KINDS[kind].cls, AnsweredField)
        values["label" if answered else "text"] = label
        draft = DraftField(
            kind=kind, place=record.place, name=record.get("name"), values=values, note=note
        )
        draft.was = label.best(record.language)
        self._fit(draft, record)
        if written := record.get("show_if"):
            try:
                draft.show_if = read_xpath(written)
            except NotTranslatedError as fault:
                self._notes.left(
                    record.place, draft.was, say("Its condition: it {reason}", reason=fault)
                )
        self._draft.add(draft)

    def _begin_section(self, record: Record) -> None:
        section = record.get("section")
        if section == self._section:
            return
        self._section = section
        self._draft.add(
            DraftField(
                kind="step",
                place=record.place,
                was=section or say("end of a section"),
                values={"text": text_in(record.language, section or "…")},
            )
        )

    def _kind(self, record: Record, values: Mapping[str, Any]) -> tuple[str, str]:
        written = record.get("kind")
        kind = _KINDS.get(" ".join(written.lower().replace("_", " ").split()), "")
        if kind in _UNSEEN:
            self._notes.left(
                record.place, record.get("label"), say("A {kind} in a table.", kind=written)
            )
            return "", ""
        if kind:
            return kind, ""
        kind = guessed_kind(record.text("label"), record.get("name"), values)
        if not written:
            return kind, say("Its kind is guessed: {kind}.", kind=KINDS[kind].label)
        return kind, say(
            "The kind “{written}” is not known; it became {kind}.",
            written=written[:40],
            kind=KINDS[kind].label,
        )

    def _values(self, record: Record) -> dict[str, Any]:
        values: dict[str, Any] = {
            "hint": record.text("hint"),
            "placeholder": record.text("placeholder"),
            "required": record.get("required").lower() in _YES,
        }
        if options := record.get("options"):
            values["options"] = options_of(options, record.language)
        return values

    def _fit(self, draft: DraftField, record: Record) -> None:
        """Add bounds, pattern and default as the kind has them."""
        values = draft.values
        for attribute in ("min_length", "max_length"):
            if (length := whole_or_none(record.get(attribute))) is not None:
                values[attribute] = length
        for attribute in ("min", "max", "step"):
            self._bound(attribute, record, draft)
        if pattern := record.get("pattern"):
            values["pattern"] = whole_pattern(pattern)
            values["pattern_message"] = record.text("pattern_message")
        if autocomplete := record.get("autocomplete"):
            values["autocomplete"] = autocomplete
        if written := record.get("default"):
            found = default_for(draft.kind, written)
            if found is None:
                self._notes.left(
                    record.place, draft.was, say("Its default “{value}”.", value=written[:60])
                )
            else:
                values["default"] = found

    def _bound(self, attribute: str, record: Record, draft: DraftField) -> None:
        written = record.get(attribute)
        if not written:
            return
        if draft.kind in ("date", "datetime", "time") and attribute != "step":
            draft.values[{"min": "earliest", "max": "latest"}[attribute]] = written
            return
        if draft.kind == "rating" and attribute == "max":
            attribute = "scale"
        whole = draft.kind in ("integer", "slider", "rating")
        number = whole_or_none(written) if whole else number_or_none(written)
        if number is None:
            self._notes.left(
                record.place,
                draft.was,
                say("Its {property} “{value}”.", property=attribute, value=written[:40]),
            )
        else:
            draft.values[attribute] = number


def options_of(written: str, language: str) -> tuple[Option, ...]:
    """Return options that are written as ``Yes | No`` or ``y=Yes; n=No``, or one a line."""
    separator = next((each for each in _SEPARATORS if each in written), "\n")
    found: list[Option] = []
    parts = written.split(separator)
    refuse_too_many_options(len(parts))
    for part in parts:
        if match := _OPTION.fullmatch(part.strip()):
            value = match["value"] or match["label"]
            found.append(Option(value=value, label=text_in(language, match["label"])))
    return tuple(found)
