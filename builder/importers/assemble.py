"""From what a reader found to a project: ids, names, references, and what is left over."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields, replace
from typing import Any, Final
from unicodedata import normalize

from builder.errors import ProjectFileError
from builder.form.fields import CalculatedField, CheckboxesField, Field, NamedField, Option
from builder.form.kinds import KINDS
from builder.form.names import is_name, new_id, propose_name
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.importers.draft import DraftField, DraftForm
from builder.importers.expressions.scope import Later
from builder.importers.logic import Logic
from builder.importers.lost import lost
from builder.importers.made import Made
from builder.importers.mend import mended, without_empty_steps
from builder.importers.own import form_with_own, with_own, without_target
from builder.importers.report import Import, Notes, in_short
from builder.importers.source import refuse_too_many, refuse_too_many_options
from builder.importers.wording import NO_PIPES, Wording
from builder.say import say

UNNAMED: Final = "Imported form"
_DELIMITERS: Final = (", ", "; ", " | ", " / ", "\n")


def assemble(draft: DraftForm, notes: Notes, pipes: re.Pattern[str] = NO_PIPES) -> Import:
    """Return the project that a draft makes, with its report.

    Args:
        draft: What was read.
        notes: Where to say what was done.
        pipes: How the source puts an answer into a text; its group 1 is the question's name.

    Raises:
        ImportFileError: It has more fields than a form can have.
    """
    refuse_too_many(len(draft.fields))
    return _Assembler(draft, notes, pipes).assemble()


class _Assembler:
    def __init__(self, draft: DraftForm, notes: Notes, pipes: re.Pattern[str]) -> None:
        self._draft = draft
        self._notes = notes
        self._languages = tuple(dict.fromkeys(draft.languages)) or ("en",)
        # How often each name of the source is still to come.
        self._coming = Counter(each.name for each in draft.fields)
        self._made = Made()
        self._wording = Wording(self._made, notes, pipes, self._languages[0])
        self._logic = Logic(self._made, notes, Later(self._coming))

    def assemble(self) -> Import:
        draft, language = self._draft, self._languages[0]
        for each in draft.fields:
            self._add(each)
        made = without_empty_steps(tuple(self._made.fields), self._made.own)
        name = in_short(draft.name) or UNNAMED
        title = draft.texts.title
        if not title.in_language(language):
            title = title.worded(language, title.best(language) or name)
        texts = self._wording.form_texts(draft.texts)
        project = Project(
            id=new_id("form"),
            name=name,
            languages=self._languages,
            texts=replace(texts, title=self._wording.piped(title, "", "")),
            flow=draft.flow,
            fields=made,
        )
        if draft.own:
            project = self._with_own_settings(project)
        project, findings = mended(project, self._made.places, self._made.own, self._notes)
        return Import(project, tuple(self._notes.rows), findings, draft.source)

    def _with_own_settings(self, project: Project) -> Project:
        """Return a project with what our own export says of the form, except where it goes."""
        try:
            given = form_with_own(project, self._draft.own)
        except ProjectFileError as fault:
            self._notes.left("", say("settings of the form"), str(fault))
            return project
        kept = without_target(given)
        if kept != given:
            self._notes.left(
                "", say("delivery"), say("Where a form goes is not taken from a file.")
            )
        return kept

    def _add(self, draft: DraftField) -> None:
        # A question that uses its own name asks for itself.
        self._coming[draft.name] -= 1
        row = KINDS[draft.kind]
        known = {each.name for each in fields(row.cls)}
        values = {
            name: held
            for name, held in draft.values.items()
            # Kinds that must be answered say so themselves.
            if name in known and (name != "required" or held)
        }
        for each in () if draft.own else lost(draft, known):
            self._notes.left(draft.place, draft.name or draft.was, each)
        values["id"] = self._made.id_of(draft)
        self._logic.refer(draft, values, known)
        if row.delivers:
            values["name"] = self._name_of(draft, values)
        if "options" in values:
            values["options"] = self._options(values["options"], draft)
        self._wording.word(draft, values, known)
        if row.cls is CheckboxesField:
            values |= _delivery(values.get("options", ()))
        made = self._with_own(draft, row.cls(**values))
        if isinstance(made, CalculatedField) and not made.expression and not draft.own:
            return
        self._made.keep(draft, made)
        self._tell(draft, made)

    def _tell(self, draft: DraftField, made: Field) -> None:
        name = made.name if isinstance(made, NamedField) else ""
        subject = draft.name or draft.was
        words = (
            say("{kind}, as {name}.", kind=KINDS[made.kind].label, name=name)
            if name
            else f"{KINDS[made.kind].label}."
        )
        if draft.name and name not in ("", draft.name):
            words = f"{words} {say('The old name cannot be used here.')}"
            self._notes.changed(draft.place, subject, f"{words} {draft.note}".strip())
        elif draft.note:
            self._notes.changed(draft.place, subject, f"{words} {draft.note}")
        else:
            self._notes.taken(draft.place, subject, words)

    def _name_of(self, draft: DraftField, values: dict[str, Any]) -> str:
        if is_name(draft.name):
            return self._made.free_name(draft.name)
        label: LocalText = values.get("label", LocalText())
        words = draft.name or label.best(self._languages[0])
        return self._made.free_name(propose_name(words, fallback=draft.kind))

    def _options(self, options: tuple[Option, ...], draft: DraftField) -> tuple[Option, ...]:
        """Return options without those whose value stands there already, or is empty."""
        found: dict[str, Option] = {}
        for each in options:
            if each.value:
                found.setdefault(normalize("NFC", each.value), each)
        if len(found) < len(options):
            few = len(options) - len(found)
            self._notes.left(
                draft.place,
                draft.name or draft.was,
                say("Options whose value is empty or repeated: {count}.", count=few),
            )
        return tuple(found.values())

    def _with_own(self, draft: DraftField, made: Field) -> Field:
        if not draft.own:
            return made
        # It may add options; those of the file were counted before.
        refuse_too_many_options(sum(map(_length, draft.own.values())), draft.place)
        try:
            return with_own(made, draft.own)
        except ProjectFileError as fault:
            self._notes.left(
                draft.place, draft.name, say("What our export says of it: {reason}", reason=fault)
            )
            return made


def _length(value: object) -> int:
    return len(value) if isinstance(value, list) else 0


def _delivery(options: tuple[Option, ...]) -> dict[str, Any]:
    """Deliver the chosen values as one text: other programs have no variable for each option."""
    values = [each.value for each in options]
    free = (mark for mark in _DELIMITERS if not any(mark in each for each in values))
    mark = next(free, None)
    return {} if mark is None else {"deliver": "text", "delimiter": mark}
