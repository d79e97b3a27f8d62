"""XLSForm, as xlsform.org describes it: the sheets survey, choices and settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from builder.errors import ImportFileError
from builder.form.fields import Option, RuleMessage
from builder.form.project import FormTexts
from builder.importers.assemble import assemble
from builder.importers.columns import Record, Table
from builder.importers.draft import DraftField, DraftForm, text_in
from builder.importers.expressions.tree import Call, Literal, Node, Ref, both
from builder.importers.formats.own_rules import take_rules
from builder.importers.formats.xlsform_cells import Cells
from builder.importers.formats.xlsform_kinds import (
    LEFT_TYPES,
    METADATA,
    default_of,
    kind_and_values,
    told_appearances,
)
from builder.importers.own import NAME as OWN
from builder.importers.report import Import, Notes
from builder.importers.source import refuse_too_many
from builder.importers.tags import assumed_language, tag_of
from builder.importers.xlsx import Sheet
from builder.say import say

SURVEY: Final = "survey"
CHOICES: Final = "choices"
SETTINGS: Final = "settings"
PIPE: Final = re.compile(r"\$\{\s*([^{}\s]+)\s*\}")
_ALIASES: Final[Mapping[str, str]] = {
    "list name": "list_name", "caption": "label", "relevance": "relevant", "value": "name",
    "required message": "required_message", "constraint message": "constraint_message",
    "choice filter": "choice_filter", "read only": "readonly", "default language":
    "default_language", "form title": "form_title", "title": "form_title", "set form title":
    "form_title", "id string": "form_id", "set form id": "form_id", "command": "type",
    "tag": "name", "calculate": "calculation", "bind::required": "required",
    "bind::relevant": "relevant", "bind::constraint": "constraint",
    "bind::calculate": "calculation", "bind::readonly": "readonly",
    "bind::jr:constraintmsg": "constraint_message", "bind::jr:requiredmsg": "required_message",
    "control::appearance": "appearance", "body::appearance": "appearance",
}  # fmt: skip
_SURVEY_COLUMNS: Final = frozenset(
    {
        "type", "name", "label", "hint", "required", "relevant", "constraint", "calculation",
        "constraint_message", "required_message", "default", "appearance", "parameters",
        "choice_filter", "guidance_hint", "readonly", "disabled", OWN,
    }
)  # fmt: skip
_CHOICE_COLUMNS: Final = frozenset({"list_name", "name", "label"})
_SETTING_COLUMNS: Final = frozenset({"form_title", "form_id", "default_language", OWN})
_YES: Final = frozenset({"yes", "true", "true()", "1", "y"})
_NO: Final = frozenset({"", "no", "false", "false()", "0", "n"})
_NESTED_MAX: Final = 20
_BEGIN: Final = re.compile(r"begin[ _](group|repeat|loop|looped[ _]group)")
_END: Final = re.compile(r"end[ _](group|repeat|loop|looped[ _]group)")


def is_xlsform(sheets: tuple[Sheet, ...]) -> bool:
    """Tell whether a workbook is an XLSForm."""
    return any(each.name.strip().lower() == SURVEY for each in sheets)


def read_xlsform(sheets: tuple[Sheet, ...]) -> Import:
    """Read a form.

    Raises:
        ImportFileError: It has no usable survey sheet, or is too large; says where.
    """
    return _Reader(sheets).read()


_UNSEEN: Final = ("hidden", "calculated")
_SHOWN: Final = (*_UNSEEN, "paragraph", "heading")  # what nobody answers


class _Reader:
    def __init__(self, sheets: tuple[Sheet, ...]) -> None:
        self._notes = Notes()
        self._cells = Cells(self._notes)
        by_name = {each.name.strip().lower(): each for each in sheets}
        for each in sheets:
            if each.rows and each.name.strip().lower() not in (SURVEY, CHOICES, SETTINGS):
                self._notes.left(each.name, each.name, say("This sheet is not used."))
        empty = Sheet("", ())
        self._survey = self._table(by_name[SURVEY], _SURVEY_COLUMNS)
        self._choices = self._table(by_name.get(CHOICES, empty), _CHOICE_COLUMNS)
        self._settings = self._table(by_name.get(SETTINGS, empty), _SETTING_COLUMNS)
        if "type" not in self._survey.columns.values():
            raise ImportFileError(
                say("The sheet survey has no column “type”."),
                by_name[SURVEY].place(1),
                say("The first row of an XLSForm names its columns: type, name, label, …"),
            )
        self._lists: dict[str, list[Option]] = {}
        self._draft = DraftForm(source="XLSForm")
        # Conditions of the groups around a question; None for a group without one.
        self._groups: list[Node | None] = []
        self._repeats = 0
        self._step_if: Node | None = None
        self._in_step = False

    def _table(self, sheet: Sheet, known: frozenset[str]) -> Table:
        return Table(sheet, _ALIASES, known, self._notes)

    def read(self) -> Import:
        settings = next(self._settings.records("en"), Record("", {}, "en"))
        language = self._languages(settings)
        for record in self._choices.records(language):
            self._choice(record)
        settings = next(self._settings.records(language), settings)
        title = settings.text("form_title")
        self._draft.name = title.best(language) or settings.get("form_id")
        self._draft.texts = FormTexts(title=title)
        self._draft.own = self._cells.own(settings)
        for record in self._survey.records(language):
            self._row(record)
            refuse_too_many(len(self._draft.fields), record.place)
        return assemble(self._draft, self._notes, PIPE)

    def _languages(self, settings: Record) -> str:
        written = settings.get("default_language")
        tags = list(dict.fromkeys((*self._survey.languages, *self._choices.languages)))
        default = tag_of(written) if written not in ("", "default") else ""
        if not default and self._survey.has_plain_texts:
            labels = (each.get("label") for each in self._survey.records("en"))
            default = assumed_language(labels, self._notes, "settings")
        default = default or (tags[0] if tags else "en")
        self._draft.languages = [default, *(each for each in tags if each != default)]
        for table in (self._survey, self._choices):
            table.note_doubled(default)
        return default

    def _choice(self, record: Record) -> None:
        value, label = record.get("name"), self._cells.words(record, "label")
        if not value or not record.get("list_name"):
            self._notes.left(record.place, value, say("A choice needs list_name and name."))
            return
        option = Option(value=value, label=label or text_in(record.language, value))
        self._lists.setdefault(record.get("list_name"), []).append(option)

    # -- rows ----------------------------------------------------------------------------------

    def _row(self, record: Record) -> None:
        written = " ".join(record.get("type").split())
        if record.get("disabled").lower() in _YES:
            self._notes.left(record.place, record.get("name", "label"), say("It is disabled."))
        elif begin := _BEGIN.fullmatch(written.lower()):
            self._begin(record, begin[1])
        elif end := _END.fullmatch(written.lower()):
            self._end(record, end[1])
        elif self._repeats:
            self._notes.left(
                record.place, record.get("name"), say("It is part of a repeated group.")
            )
        elif written:
            self._question(record, written)
        else:
            self._notes.left(record.place, record.get("name", "label"), say("The row has no type."))

    def _begin(self, record: Record, what: str) -> None:
        if len(self._groups) + self._repeats >= _NESTED_MAX:
            raise ImportFileError(say("Groups are nested too deep."), record.place)
        condition = self._cells.formula(record, "relevant")
        if what != "group" or self._repeats:
            self._repeats += 1
            self._notes.left(
                record.place, record.get("name"), say("Groups cannot be repeated in a form.")
            )
            return
        own = self._cells.own(record)
        outermost = not self._groups
        label = self._cells.words(record, "label") or text_in(record.language, record.get("name"))
        if outermost or own:
            self._draft.add(
                DraftField(
                    kind="step",
                    place=record.place,
                    was=record.get("name") or "group",
                    values={"text": label},
                    show_if=condition,
                    own=own,
                    note="" if own else say("It was a group."),
                )
            )
            self._in_step, self._step_if = True, condition
            # The step's condition is that of everything in it.
            self._groups.append(None)
            return
        self._groups.append(condition)
        self._draft.add(
            DraftField(
                kind="heading",
                place=record.place,
                was=record.get("name") or "group",
                values={"text": label},
                show_if=self._around(),
                note=say("It was a group within a group."),
            )
        )

    def _end(self, record: Record, what: str) -> None:
        if self._repeats:
            self._repeats -= 1
        elif self._groups:
            self._groups.pop()
        else:
            raise ImportFileError(
                say("A {kind} ends here that did not begin.", kind=what), record.place
            )

    def _around(self) -> Node | None:
        found: Node | None = None
        for each in self._groups:
            found = both(found, each)
        return found

    def _leave_step(self, record: Record) -> None:
        """Begin a step for what stands behind a group, which would become part of it."""
        if self._in_step and not self._groups:
            self._in_step = False
            title = self._draft.texts.title or text_in(record.language, self._draft.name or "…")
            self._draft.add(
                DraftField(
                    kind="step",
                    place=record.place,
                    was=say("end of a group"),
                    values={"text": title},
                    note=say("It stands behind a group."),
                )
            )

    def _question(self, record: Record, written: str) -> None:
        word = written.split(" ", maxsplit=1)[0].lower()
        name = record.get("name")
        if word in METADATA:
            self._notes.left(
                record.place, name, say("{type} is data about the device or the visit.", type=word)
            )
            return
        if word in LEFT_TYPES:
            self._notes.left(record.place, name, f"{word}: {LEFT_TYPES[word]}")
            return
        found = kind_and_values(written, record, self._lists)
        if found is None:
            self._notes.left(
                record.place,
                name,
                say("The type {type!r} does not exist here.", type=written),
            )
            return
        kind, values, note = found
        if kind not in _UNSEEN or self._step_if is not None:
            self._leave_step(record)
        words = partial(self._cells.words, record)
        values["hint"] = words("hint") or words("guidance_hint")
        label = words("label")
        values["text" if kind in ("paragraph", "heading") else "label"] = label
        draft = DraftField(
            kind=kind, place=record.place, name=name, was=word, values=values, note=note
        )
        draft.own = self._cells.own(record)
        draft.show_if = both(self._around(), self._cells.formula(record, "relevant"))
        self._required(record, draft)
        self._constraint(record, draft)
        if kind == "calculated":
            draft.calculation = self._cells.formula(record, "calculation")
            if draft.calculation is None and not draft.own:
                self._notes.left(
                    record.place, name, say("It has no calculation that can be taken.")
                )
        elif record.get("calculation"):
            self._notes.left(record.place, name, say("The calculation of a visible question."))
        self._default(record, draft)
        self._not_taken(record, draft)
        self._draft.add(draft)
        self._other(written, draft)

    def _not_taken(self, record: Record, draft: DraftField) -> None:
        """Note what forms here cannot do with a question."""
        if record.get("readonly").lower() in _YES and draft.kind not in _SHOWN:
            self._notes.left(record.place, draft.name, say("That it cannot be changed."))
        if record.get("choice_filter"):
            said = say("Its choice_filter: all options are offered.")
            self._notes.left(record.place, draft.name, said)
        for each in told_appearances(record.get("appearance")):
            said = say("Its {property} “{value}”.", property="appearance", value=each)
            self._notes.left(record.place, draft.name, said)

    def _other(self, written: str, draft: DraftField) -> None:
        """Add what ``or_other`` stands for: an option, and a text for it."""
        if not written.lower().endswith((" or_other", " or other")):
            return
        language = self._draft.languages[0]
        other = Option(value="other", label=text_in(language, "Other"))
        draft.values["options"] = (*draft.values["options"], other)
        self._draft.add(
            DraftField(
                kind="text",
                place=draft.place,
                name=f"{draft.name}_other",
                was="or_other",
                values={"label": text_in(language, "Specify other")},
                show_if=both(draft.show_if, _chosen(draft.name, "other")),
                note=say("or_other became an option and a text."),
            )
        )

    def _required(self, record: Record, draft: DraftField) -> None:
        written = record.get("required")
        if written.lower() in _YES:
            draft.values["required"] = True
        elif written.lower() not in _NO:
            draft.required_if = self._cells.formula(record, "required")
        if message := record.text("required_message"):
            draft.values["messages"] = (RuleMessage(rule="required", text=message),)

    def _constraint(self, record: Record, draft: DraftField) -> None:
        node = self._cells.formula(record, "constraint")
        if node is None:
            return
        for reason in take_rules(draft, node, record.text("constraint_message")):
            self._notes.left(
                record.place,
                draft.name,
                say("A part of its constraint: it {reason}", reason=reason),
            )

    def _default(self, record: Record, draft: DraftField) -> None:
        written = record.get("default")
        if not written or draft.kind == "hidden":
            return
        found = default_of(written, draft.kind)
        if found is None:
            self._notes.left(
                record.place, draft.name, say("Its default {value!r}.", value=written[:60])
            )
        else:
            draft.values["default"] = found


def _chosen(name: str, value: str) -> Node:
    return Call("includes", (Ref(name), Literal(value)))
