"""Every rule of a form as a sentence: what decides what is shown, required, calculated, filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal

from builder.form.called import field_called
from builder.form.conditions import comparisons
from builder.form.expressions.rewriting import read_by, replaced_fields
from builder.form.fields import AnsweredField, CalculatedField, Field, NamedField, Prefill
from builder.form.place import Place
from builder.form.project import Project
from builder.form.sentences import DELETED, clause, rule_sentence
from builder.say import say
from builder.value import dataclass

RuleSort = Literal["show", "hidden", "require", "calculate", "repeat", "prefill"]
_LONGEST: Final = 200
_INSTEAD: Final[Mapping[str, Callable[[str], str]]] = {
    "null": lambda field: say(
        "While {field} is hidden, the conversation gets an empty value", field=field
    ),
    "default": lambda field: say(
        "While {field} is hidden, the conversation gets what it starts with", field=field
    ),
}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule.

    Attributes:
        sort: What it decides.
        place: Where it stands.
        words: What it says.
        about: Ids of the fields that it is about: its own, and those that it refers to.
    """

    sort: RuleSort
    place: Place
    words: str
    about: frozenset[str]


def rules_of(project: Project, language: str = "") -> tuple[Rule, ...]:
    """Return every rule of a form, in the order of its fields.

    Args:
        project: The form.
        language: The language of labels; empty for the default one.
    """
    fields = {each.id: each for each in project.fields}
    shown = language or project.default_language
    return tuple(rule for field in project.fields for rule in rules_of_field(field, fields, shown))


def rules_of_field(field: Field, fields: Mapping[str, Field], language: str) -> Iterator[Rule]:
    """Yield the rules of one field.

    Args:
        field: The field.
        fields: All fields of the form, by id.
        language: The language of labels.
    """
    whom = field_called(field, language)

    def rule(sort: RuleSort, attribute: str, words: str, *others: str) -> Rule:
        place = Place(field_id=field.id, attribute=attribute)
        about = frozenset((field.id, *others))
        return Rule(sort=sort, place=place, words=words[:_LONGEST], about=about)

    if field.show_if is not None:
        asked = [each.field for each in comparisons(field.show_if)]
        said = clause(field.show_if, fields, language)
        yield rule("show", "show_if", rule_sentence("show_if", whom, said), *asked)
        if isinstance(field, NamedField) and (instead := _INSTEAD.get(field.when_hidden)):
            yield rule("hidden", "when_hidden", instead(whom))
    if isinstance(field, AnsweredField):
        if field.required_if is not None:
            asked = [each.field for each in comparisons(field.required_if)]
            said = clause(field.required_if, fields, language)
            yield rule(
                "require",
                "required_if",
                rule_sentence("required_if", whom, said),
                *asked,
            )
        if field.prefill is not None:
            yield rule(
                "prefill",
                "prefill",
                _filled_in(whom, field.prefill),
            )
    if isinstance(field, CalculatedField):
        used = read_by(field.expression)
        labels = {each: _called(each, fields, language) for each in used}
        said = " ".join(replaced_fields(field.expression, labels).split())
        yield rule(
            "calculate",
            "expression",
            say("Calculate {field} as {calculation}", field=whom, calculation=said),
            *used,
        )
    if repeated := getattr(field, "equals", ""):
        other = _called(repeated, fields, language)
        yield rule(
            "repeat",
            "equals",
            say("{field} must repeat {other}", field=whom, other=other),
            repeated,
        )


def _called(field_id: str, fields: Mapping[str, Field], language: str) -> str:
    field = fields.get(field_id)
    return DELETED if field is None else field_called(field, language)


def _filled_in(field: str, prefill: Prefill) -> str:
    if prefill.source == "parameter":
        return say(
            "Fill in {field} from the query parameter {name}", field=field, name=prefill.name
        )
    return say(
        "Fill in {field} from the conversation's variable {name}", field=field, name=prefill.name
    )
