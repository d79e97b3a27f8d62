"""From what a reader found to a project: ids, names, references, and what is left over."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final
from unicodedata import normalize

from builder.check.wording import TEXT_MAX
from builder.errors import ProjectFileError
from builder.form.conditions import Comparison, Condition
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    Field,
    HiddenField,
    NamedField,
    Option,
    RuleMessage,
)
from builder.form.kinds import KINDS
from builder.form.names import IDENTIFIER, NAME_MAX, is_name, new_id, propose_name
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.importers.draft import DraftField, DraftForm
from builder.importers.expressions.calculations import calculation_of
from builder.importers.expressions.conditions import condition_of
from builder.importers.expressions.scope import Later, Scope
from builder.importers.expressions.tree import Node, NotTranslatedError
from builder.importers.lost import lost
from builder.importers.mend import mended, without_empty_steps
from builder.importers.own import form_with_own, with_own, without_target
from builder.importers.report import Import, Notes, in_short
from builder.importers.source import refuse_too_many, refuse_too_many_options
from builder.say import say

UNNAMED: Final = "Imported form"
_NO_PIPES: Final = re.compile(r"(?!)")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_DELIMITERS: Final = (", ", "; ", " | ", " / ", "\n")


@dataclass
class _State:
    """What is known so far.

    Attributes:
        made: The fields, in order.
        by_name: Fields by their names in the source.
        names: Context names in use, without capitals.
        places: Where each field stands in the source, by its id.
        own: Attributes that our own export said, by field.
    """

    made: list[Field] = field(default_factory=list)
    by_name: dict[str, Field] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    places: dict[str, str] = field(default_factory=dict)
    own: dict[str, Collection[str]] = field(default_factory=dict)


class Assembler:
    """Makes a project of a draft.

    Args:
        notes: Where to say what was done.
        pipes: How the source puts an answer into a text; its group 1 is the question's name.
    """

    def __init__(self, notes: Notes, pipes: re.Pattern[str] = _NO_PIPES) -> None:
        self._notes = notes
        self._pipes = pipes
        self._state = _State()
        self._counts: Counter[str] = Counter()
        self._repeated: Counter[str] = Counter()
        self._language = "en"
        # By the formula, which the draft holds on to, its use, and the question's place.
        self._conditions: dict[tuple[int, str, str], Condition | None] = {}

    def assemble(self, draft: DraftForm) -> Import:
        """Return the project with its report.

        Raises:
            ImportFileError: It has more fields than a form can have.
        """
        refuse_too_many(len(draft.fields))
        languages = tuple(dict.fromkeys(draft.languages)) or ("en",)
        self._language = languages[0]
        self._counts.update(each.name for each in draft.fields)
        for each in draft.fields:
            self._add(each)
        made = without_empty_steps(tuple(self._state.made), self._state.own)
        name = in_short(draft.name) or UNNAMED
        title = draft.texts.title
        if not title.in_language(self._language):
            title = title.worded(self._language, title.best(self._language) or name)
        project = Project(
            id=new_id("form"),
            name=name,
            languages=languages,
            texts=replace(self._form_texts(draft.texts), title=self._piped(title, "", "")),
            flow=draft.flow,
            fields=made,
        )
        if draft.own:
            try:
                given = form_with_own(project, draft.own)
                project = without_target(given)
                if project != given:
                    self._notes.left(
                        "", say("delivery"), say("Where a form goes is not taken from a file.")
                    )
            except ProjectFileError as fault:
                self._notes.left("", say("settings of the form"), str(fault))
        project, findings = mended(project, self._state.places, self._state.own, self._notes)
        return Import(project, tuple(self._notes.rows), findings, draft.source)

    # -- one field -----------------------------------------------------------------------------

    def _add(self, draft: DraftField) -> None:
        # A question that uses its own name asks for itself.
        self._counts[draft.name] -= 1
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
        values["id"] = self._id_of(draft)
        self._refer(draft, values, known)
        if row.delivers:
            values["name"] = self._name_of(draft, values)
        if "options" in values:
            values["options"] = self._options(values["options"], draft)
        self._word(draft, values, known)
        if row.cls is CheckboxesField:
            values |= _delivery(values.get("options", ()))
        made = self._with_own(draft, row.cls(**values))
        if isinstance(made, CalculatedField) and not made.expression and not draft.own:
            return
        self._keep(draft, made)
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

    def _keep(self, draft: DraftField, made: Field) -> None:
        state = self._state
        state.made.append(made)
        state.places[made.id] = draft.place
        if draft.own:
            state.own[made.id] = frozenset(draft.own)
        if isinstance(made, NamedField):
            state.names.add(made.name.casefold())
            state.by_name.setdefault(made.name, made)
            if draft.name:
                state.by_name[draft.name] = made

    def _id_of(self, draft: DraftField) -> str:
        own = draft.own.get("id")
        if isinstance(own, str) and IDENTIFIER.fullmatch(own) and own not in self._state.places:
            return own
        while (fresh := new_id()) in self._state.places:
            pass
        return fresh

    def _name_of(self, draft: DraftField, values: dict[str, Any]) -> str:
        words = draft.name or values.get("label", LocalText()).best(self._language)
        usable = is_name(draft.name)
        return self._free(draft.name if usable else propose_name(words, fallback=draft.kind))

    def _free(self, base: str) -> str:
        """Return a free name; thousands may begin alike, so that counting goes on where it was."""
        name = base
        while name.casefold() in self._state.names:
            self._repeated[base] += 1
            ending = f"_{self._repeated[base] + 1}"
            name = base[: NAME_MAX - len(ending)].rstrip("_") + ending
        return name

    def _word(self, draft: DraftField, values: dict[str, Any], known: set[str]) -> None:
        """Give each text its wording in the default language, with placeholders of ours."""
        for name, held in values.items():
            values[name] = self._worded(name, held, draft)
        for needed in {"label", "text"} & known:
            words = values.get(needed, LocalText())
            if not words.in_language(self._language):
                best = words.best(self._language) or _in_words(draft.name)
                best = best or KINDS[draft.kind].label
                values[needed] = words.worded(self._language, best)

    def _worded(self, attribute: str, held: Any, draft: DraftField) -> Any:
        if isinstance(held, LocalText):
            return self._piped(held, draft.place, draft.name, plain=attribute == "pattern_message")
        if isinstance(held, tuple):
            return tuple(self._worded(attribute, each, draft) for each in held)
        if isinstance(held, Option):
            label = held.label
            if not label.in_language(self._language):
                label = label.worded(self._language, label.best(self._language) or held.value)
            return replace(held, label=self._piped(label, draft.place, draft.name))
        if isinstance(held, RuleMessage):
            return replace(held, text=self._piped(held.text, "", "", plain=True))
        return held

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
                draft.name,
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

    # -- texts ---------------------------------------------------------------------------------

    def _form_texts(self, texts: FormTexts) -> FormTexts:
        changed = {
            each.name: self._piped(getattr(texts, each.name), "", each.name)
            for each in fields(texts)
        }
        return FormTexts(**changed)

    def _piped(
        self, text: LocalText, place: str, subject: str, *, plain: bool = False
    ) -> LocalText:
        return LocalText.of(
            {tag: self._piped_words(words, place, subject, plain) for tag, words in text}
        )

    def _piped_words(self, words: str, place: str, subject: str, plain: bool) -> str:  # noqa: FBT001
        def placeholder(found: re.Match[str]) -> str:
            known = self._state.by_name.get(found[1].strip())
            if known is not None and not plain and not _is_unknown_to_the_page(known):
                return f"\x00{known.id}\x01"
            self._notes.left(
                place, subject, say("The answer to {name} in its text.", name=found[1])
            )
            return "…"

        if len(words) > TEXT_MAX:
            words = words[:TEXT_MAX].rstrip()
            rest = say("What its text has beyond {most:,} characters.", most=TEXT_MAX)
            self._notes.left(place, subject, rest)
        own = self._pipes.sub(placeholder, _CONTROL.sub("", words))
        # Double braces would be read as placeholders of ours.
        own = own.replace("{{", "{ {").replace("}}", "} }")
        return own.replace("\x00", "{{").replace("\x01", "}}")

    # -- references ----------------------------------------------------------------------------

    def _refer(self, draft: DraftField, values: dict[str, Any], known: set[str]) -> None:
        scope = self._scope()
        for attribute in ("show_if", "required_if"):
            node = getattr(draft, attribute)
            if node is not None and attribute in known:
                values[attribute] = self._condition(node, attribute, draft, scope)
        if draft.calculation is not None and "expression" in known:
            self._calculate(draft, values, scope)
        if draft.equals:
            repeated = self._state.by_name.get(draft.equals)
            if repeated is not None and repeated.kind == draft.kind and "equals" in known:
                values["equals"] = repeated.id
            else:
                self._notes.left(
                    draft.place,
                    draft.name,
                    say("That it repeats the answer to {name}.", name=draft.equals),
                )

    def _scope(self) -> Scope:
        return Scope(self._state.by_name, Later(self._counts))

    def _calculate(self, draft: DraftField, values: dict[str, Any], scope: Scope) -> None:
        if draft.calculation is None:
            return
        try:
            values["expression"], values["result"] = calculation_of(draft.calculation, scope)
        except NotTranslatedError as fault:
            if "expression" not in draft.own:
                self._notes.left(
                    draft.place, draft.name, say("The calculation {reason}", reason=fault)
                )

    def _condition(
        self, node: Node, attribute: str, draft: DraftField, scope: Scope
    ) -> Condition | None:
        """Translate a condition, once for all that a question of the source became."""
        asked = (id(node), attribute, draft.place)
        if asked not in self._conditions:
            self._conditions[asked] = self._translated(node, attribute, draft, scope)
        return self._conditions[asked]

    def _translated(
        self, node: Node, attribute: str, draft: DraftField, scope: Scope
    ) -> Condition | None:
        """Translate a condition, with a calculation that is not delivered where it must be."""
        try:
            return condition_of(node, scope)
        except NotTranslatedError as fault:
            if attribute in draft.own:
                return None
            try:
                expression, result = calculation_of(node, scope)
            except NotTranslatedError as second:
                reason = str(second)
            else:
                if result == "boolean":
                    return self._helper(expression, attribute, draft)
                reason = str(fault)
        text = (
            say("Its condition: it {reason}", reason=reason)
            if attribute == "show_if"
            else say("Its condition for being required: it {reason}", reason=reason)
        )
        self._notes.left(draft.place, draft.name or draft.was, text)
        return None

    def _helper(self, expression: str, attribute: str, draft: DraftField) -> Condition:
        what = "shown" if attribute == "show_if" else "required"
        base = self._free(propose_name(f"{draft.name or draft.kind}_{what}"))
        helper = CalculatedField(
            id=self._id_of(replace(draft, own={})),
            name=base,
            expression=expression,
            result="boolean",
            delivered=False,
        )
        self._keep(replace(draft, name="", own={}), helper)
        self._notes.changed(
            draft.place,
            draft.name or draft.was,
            say(
                "Its condition calculates, so it became the calculation {name}, which is "
                "not delivered.",
                name=base,
            ),
        )
        return Comparison(field=helper.id, test="equals", values=(True,))


def _length(value: object) -> int:
    return len(value) if isinstance(value, list) else 0


def _in_words(name: str) -> str:
    """Return a name as a label: ``address.streetName`` as ``Street name``."""
    last = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name.rpartition(".")[2])
    return last.replace("_", " ").strip().capitalize()


def _is_unknown_to_the_page(known: Field) -> bool:
    return isinstance(known, HiddenField) and known.source in ("constant", "random")


def _delivery(options: tuple[Option, ...]) -> dict[str, Any]:
    """Deliver the chosen values as one text: other programs have no variable for each option."""
    values = [each.value for each in options]
    free = (mark for mark in _DELIMITERS if not any(mark in each for each in values))
    mark = next(free, None)
    return {} if mark is None else {"deliver": "text", "delimiter": mark}
