"""What an edit changed: found once, and handed to every panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from builder.form.fields import Field
from builder.form.project import Project
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Change:
    """The difference between a project and the one that took its place.

    Attributes:
        old: The project before.
        new: The project after.
        opened: Whether it is another form, with another id.
        languages: Whether the form's languages are different, or their order.
        attributes: Names of the form's own attributes that are different, ``fields`` included.
        start: Position of the first field that differs; the number of fields if none does.
        old_end: Position behind the last field that differs, in the project before.
        new_end: Position behind the last field that differs, in the project after.
        edited: Ids of the fields that are in both, with other content.
        added: Ids of the fields that are new.
        removed: Ids of the fields that are gone.
        reordered: Whether fields that are in both stand in another order.
    """

    old: Project
    new: Project
    opened: bool
    languages: bool
    attributes: frozenset[str]
    start: int
    old_end: int
    new_end: int
    edited: frozenset[str]
    added: frozenset[str]
    removed: frozenset[str]
    reordered: bool

    @classmethod
    def between(cls, old: Project, new: Project) -> Change:
        """Find what is different; fields that are the same object are the same."""
        start, old_end, new_end = _differing(old.fields, new.fields)
        before = {field.id: field for field in old.fields[start:old_end]}
        after = {field.id: field for field in new.fields[start:new_end]}
        kept = [field_id for field_id in before if field_id in after]
        return cls(
            old=old,
            new=new,
            opened=old.id != new.id,
            languages=old.languages != new.languages,
            attributes=frozenset(
                each.name
                for each in fields(Project)
                if getattr(old, each.name) is not getattr(new, each.name)
                and getattr(old, each.name) != getattr(new, each.name)
            ),
            start=start,
            old_end=old_end,
            new_end=new_end,
            edited=frozenset(each for each in kept if before[each] is not after[each]),
            added=frozenset(after.keys() - before.keys()),
            removed=frozenset(before.keys() - after.keys()),
            reordered=kept != [field_id for field_id in after if field_id in before],
        )

    @property
    def in_place(self) -> bool:
        """Whether the same fields stand in the same order."""
        return not (self.added or self.removed or self.reordered)

    @property
    def old_span(self) -> Sequence[Field]:
        """The fields that differ, as they were."""
        return self.old.fields[self.start : self.old_end]

    @property
    def new_span(self) -> Sequence[Field]:
        """The fields that differ, as they are."""
        return self.new.fields[self.start : self.new_end]


def alike(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many objects at the beginning, and behind those at the end, are the same."""
    most = min(len(old), len(new))
    if old is new:
        return most, 0
    leading = next((i for i in range(most) if old[i] is not new[i]), most)
    most -= leading
    trailing = next((i for i in range(most) if old[-1 - i] is not new[-1 - i]), most)
    return leading, trailing


def _differing(old: Sequence[Field], new: Sequence[Field]) -> tuple[int, int, int]:
    """Return where two lists begin to differ, and where in each they end to."""
    leading, trailing = alike(old, new)
    return leading, len(old) - trailing, len(new) - trailing
