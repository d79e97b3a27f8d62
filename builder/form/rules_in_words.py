"""Every rule of a form as a sentence: what decides what is shown, required, calculated, filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from builder.form.called import field_called
from builder.form.conditions import comparisons
from builder.form.expressions.rewriting import read_by, replaced_fields
from builder.form.fields import AnsweredField, CalculatedField, Field, NamedField, Prefill
from builder.form.place import Place
from builder.form.project import Project
from builder.form.sentences import DELETED, clause
from builder.value import dataclass

RuleSort = Literal["show", "hidden", "require", "calculate", "repeat", "prefill"]
_LONGEST: Final = 200
_INSTEAD: Final = {"null": "an empty value", "default": "what it starts with"}
_SOURCES: Final = {"parameter": "the query parameter", "context": "the conversation’s variable"}


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
        yield rule("show", "show_if", f"Show {whom} if {said}", *asked)
        if isinstance(field, NamedField) and (instead := _INSTEAD.get(field.when_hidden)):
            words = f"While {whom} is hidden, the conversation gets {instead}"
            yield rule("hidden", "when_hidden", words)
    if isinstance(field, AnsweredField):
        if field.required_if is not None:
            asked = [each.field for each in comparisons(field.required_if)]
            said = clause(field.required_if, fields, language)
            yield rule("require", "required_if", f"Require {whom} if {said}", *asked)
        if field.prefill is not None:
            yield rule("prefill", "prefill", f"Fill in {whom} from {_source(field.prefill)}")
    if isinstance(field, CalculatedField):
        used = read_by(field.expression)
        labels = {each: _called(each, fields, language) for each in used}
        said = " ".join(replaced_fields(field.expression, labels).split())
        yield rule("calculate", "expression", f"Calculate {whom} as {said}", *used)
    if repeated := getattr(field, "equals", ""):
        other = _called(repeated, fields, language)
        yield rule("repeat", "equals", f"{whom} must repeat {other}", repeated)


def _called(field_id: str, fields: Mapping[str, Field], language: str) -> str:
    field = fields.get(field_id)
    return DELETED if field is None else field_called(field, language)


def _source(prefill: Prefill) -> str:
    return f"{_SOURCES[prefill.source]} {prefill.name}"
