"""Deletes fields together with what depends on them, or puts something else in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from builder.form.all_texts import reworded, reworded_form
from builder.form.calculations import examine
from builder.form.conditions import Comparison, Condition, Scalar, with_comparisons
from builder.form.dependants import CONDITIONS, Dependant, dependants_of
from builder.form.expressions.language import LONGEST
from builder.form.expressions.rewriting import read_by, replaced_fields
from builder.form.expressions.writer import literal
from builder.form.fields import CalculatedField, Field, NamedField
from builder.form.kinds import value_type
from builder.form.operators import fits, not_offered
from builder.form.piping import AFTER_ALL, PLACEHOLDER
from builder.form.project import Project
from builder.form.sentences import plain_words
from builder.value import dataclass

# Texts that must say something.
_NEEDED: Final = ("label", "text", "texts.title")
_ELLIPSIS: Final = "…"


@dataclass(frozen=True)
class ToField:
    """Another field is put in the place of a deleted one.

    Attributes:
        field_id: Id of the other field.
    """

    field_id: str


@dataclass(frozen=True)
class ToConstant:
    """A constant is put in the place of a deleted field, in calculations and texts.

    Comparisons with a constant would always or never hold: they are removed.

    Attributes:
        value: The constant; a date as ``YYYY-MM-DD``.
    """

    value: Scalar


Replacement = ToField | ToConstant


@dataclass(frozen=True, kw_only=True)
class Deletion:
    """What a deletion does.

    Attributes:
        project: The form afterwards.
        also: Ids of calculated fields that are deleted, too, as nothing is left to calculate from.
        changed: What depended on the deleted fields, and is rewritten or removed.
    """

    project: Project
    also: tuple[str, ...]
    changed: tuple[Dependant, ...]


def delete_fields(
    project: Project,
    field_ids: Collection[str],
    instead: Mapping[str, Replacement] = MappingProxyType({}),
) -> Deletion:
    """Delete fields so that nothing refers to them any more, also fields that are gone already.

    What cannot take a replacement, as it stands above it or needs another type, is removed: a
    comparison goes out of its group, a placeholder becomes its fallback, a repetition ends, and a
    calculated field is deleted with its own dependants.

    Args:
        project: The form.
        field_ids: Ids of the fields.
        instead: What to put in their place, by id; what depends on the others is removed.
    """
    rewriting = _Rewriting(project, field_ids, instead)
    rewriting.add_lost()
    changed = dependants_of(project, rewriting.gone)
    also = tuple(each.id for each in project.fields if each.id in rewriting.gone - set(field_ids))
    return Deletion(project=rewriting.project(changed), also=also, changed=changed)


def without_references(project: Project, field_id: str) -> Project:
    """Return the form with nothing that refers to a field, except calculations, which stay."""
    rewriting = _Rewriting(project, (field_id,), {})
    return rewriting.project(dependants_of(project, (field_id,)), keep=True)


class _Rewriting:
    """Rewrites the dependants of fields that are deleted."""

    def __init__(
        self, project: Project, field_ids: Collection[str], instead: Mapping[str, Replacement]
    ) -> None:
        self._project = project
        self._fields = {each.id: each for each in project.fields}
        self._position = {each.id: index for index, each in enumerate(project.fields)}
        self._instead = instead
        self.gone = set(field_ids)

    def add_lost(self) -> None:
        """Add the calculated fields that nothing is left for to the deleted ones."""
        while lost := {each.id for each in self._fields.values() if self._is_lost(each)}:
            self.gone |= lost

    def project(self, dependants: Iterable[Dependant], *, keep: bool = False) -> Project:
        """Return the form with its dependants rewritten.

        Args:
            dependants: What depends on the deleted fields.
            keep: Whether to keep the fields themselves.
        """
        touched = {each.place.field_id for each in dependants} - self.gone
        fields = tuple(
            self._field(each) if each.id in touched else each
            for each in self._project.fields
            if keep or each.id not in self.gone
        )
        return replace(reworded_form(self._project, self._form_words), fields=fields)

    def _is_lost(self, field: Field) -> bool:
        """Tell whether a calculated field cannot be calculated without the deleted ones."""
        if not isinstance(field, CalculatedField) or field.id in self.gone:
            return False
        read_ = read_by(field.expression) & self.gone
        return bool(read_) and not self._can_calculate(field, self._expression(field))

    def _can_calculate(self, field: CalculatedField, expression: str) -> bool:
        """Tell whether a rewritten calculation is as good as it was before."""
        if read_by(expression) & self.gone or len(expression) > LONGEST:
            return False
        before = examine(self._project, field.id).gives
        return before is None or examine(self._project, field.id, expression).gives == before

    def _other(self, field_id: str, field: Field | None) -> Field | None:
        """Return the field to put in the place of one, if a field may refer to it."""
        found = self._instead.get(field_id)
        if not isinstance(found, ToField) or found.field_id in self.gone:
            return None
        other = self._fields.get(found.field_id)
        if other is None or field is None:
            return other
        return other if self._position[other.id] < self._position[field.id] else None

    def _field(self, field: Field) -> Field:
        """Return a field that refers to no deleted one."""
        changes: dict[str, Any] = {}
        for attribute in CONDITIONS:
            condition: Condition | None = getattr(field, attribute, None)
            changes[attribute] = with_comparisons(condition, lambda c: self._comparison(c, field))
        repeated = getattr(field, "equals", "")
        if repeated in self.gone:
            other = self._other(repeated, field)
            changes["equals"] = other.id if other and other.kind == field.kind else ""
        if isinstance(field, CalculatedField):
            changes["expression"] = self._expression(field)
        kept = {name: each for name, each in changes.items() if hasattr(field, name)}
        if any(each is not getattr(field, name) for name, each in kept.items()):
            field = replace(field, **kept)
        return reworded(field, lambda words, attribute: self._words(words, attribute, field))

    def _comparison(self, comparison: Comparison, field: Field) -> Comparison | None:
        if comparison.field not in self.gone:
            return comparison
        other = self._other(comparison.field, field)
        if other is None or not fits(comparison, other) or not_offered(comparison, other):
            return None
        return replace(comparison, field=other.id)

    def _expression(self, field: CalculatedField) -> str:
        texts: dict[str, str] = {}
        for field_id in read_by(field.expression) & self.gone:
            found = self._instead.get(field_id)
            if isinstance(found, ToConstant):
                deleted = self._fields.get(field_id)
                is_date = deleted is not None and value_type(deleted) == "date"
                constant = literal(found.value)
                texts[field_id] = f"date({constant})" if is_date else constant
            elif other := self._other(field_id, field):
                texts[field_id] = f"{{{other.id}}}"
        return replaced_fields(field.expression, texts)

    def _form_words(self, words: str, path: str) -> str:
        """Return a wording of the form's own without deleted fields."""
        return self._words(words, path, None)

    def _words(self, words: str, attribute: str, field: Field | None) -> str:
        if "{{" not in words:
            return words
        found = [each for each in PLACEHOLDER.finditer(words) if each[1] in self.gone]
        shown = field is not None or attribute in AFTER_ALL
        for match in reversed(found):
            fallback = (match[2] or "")[1:]
            new = self._in_words(match[1], fallback, field) if shown else fallback
            words = _joined(words[: match.start()], new, words[match.end() :])
        if found and not words.strip() and attribute in _NEEDED:
            return _ELLIPSIS
        return words

    def _in_words(self, field_id: str, fallback: str, field: Field | None) -> str:
        instead = self._instead.get(field_id)
        if isinstance(instead, ToConstant):
            return plain_words(instead.value).replace("{", "").replace("}", "")
        other = self._other(field_id, field)
        if isinstance(other, NamedField):
            return f"{{{{{other.id}{f'|{fallback}' if fallback else ''}}}}}"
        return fallback


def _joined(before: str, new: str, after: str) -> str:
    """Join words, without the space that nothing would leave."""
    if not new and before.endswith(" ") and (not after or after[0] in " ,.;:!?)"):
        before = before[:-1]
    elif not new and not before:
        after = after.lstrip(" ")
    return before + new + after
