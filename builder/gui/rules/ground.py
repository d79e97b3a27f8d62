"""What the editor of a rule knows of the form around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final

from builder.form.calculations import each_usable_before, usable_before
from builder.form.called import in_one_line
from builder.form.fields import Field, NamedField
from builder.form.kinds import kind_of
from builder.form.operators import operators_for
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.gui.widgets.search_popup import Entry
from builder.value import dataclass

_LONGEST: Final = 60


class _Fields:
    """A form's fields, told from others by being the same object: to compare them takes long."""

    __slots__ = ("fields",)

    def __init__(self, fields: tuple[Field, ...]) -> None:
        self.fields = fields

    def __hash__(self) -> int:
        return id(self.fields)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Fields) and other.fields is self.fields


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The fields that a rule may refer to: those that stand before its own.

    Attributes:
        project: The form.
        owner: Id of the field that has the rule; empty for what comes after all fields.
        language: The language that labels are shown in.
    """

    project: Project
    owner: str
    language: str

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {each.id: place for place, each in enumerate(self.project.fields)}

    @property
    def names(self) -> ShownNames:
        """What the form's fields are called where each needs a name of its own."""
        return names_of(self.project, self.language)

    @property
    def answered(self) -> Sequence[Field]:
        """The fields before the rule's own whose value the page knows."""
        return usable_before(self.project, self.owner)

    @property
    def has_askable(self) -> bool:
        """Whether any field before the rule's own can be asked about; looks no further than one."""
        return any(map(operators_for, each_usable_before(self.project, self.owner)))

    def field(self, field_id: str) -> Field | None:
        """Return a field of the form, wherever it stands; None if there is none."""
        place = self._places.get(field_id)
        return None if place is None else self.project.fields[place]

    def is_before(self, field_id: str) -> bool:
        """Tell whether a field stands before the rule's own."""
        end = self._places.get(self.owner, len(self._places))
        return self._places.get(field_id, end) < end

    def words_of(self, field: Field) -> str:
        """Return what a field is called: its label, else its name, else its kind."""
        default = self.project.default_language
        words = without_placeholders(field.wording.best(self.language, default))
        if not words and isinstance(field, NamedField):
            words = field.name
        return in_one_line(words or kind_of(field).label, _LONGEST)

    def entries(self) -> Sequence[Entry]:
        """Return the fields that a condition can ask about, in the form's order."""
        return self.entries_of(each for each in self.answered if operators_for(each))

    def entries_of(self, fields: Iterable[Field]) -> Sequence[Entry]:
        """Return fields as entries of a list, to be found by label and context name."""
        names = self.names.by_id
        return [
            Entry(
                key=each.id,
                words=names[each.id],
                icon=kind_of(each).icon,
                detail=each.name if isinstance(each, NamedField) else "",
            )
            for each in fields
        ]


def names_of(project: Project, language: str) -> ShownNames:
    """Return what a form's fields are called, each by a name of its own."""
    return _names_of(_Fields(project.fields), language)


@lru_cache(maxsize=2)
def _names_of(fields: _Fields, language: str) -> ShownNames:
    return ShownNames.of(fields.fields, language)
