"""What the editor of a rule knows of the form around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from builder.form.calculations import usable_before
from builder.form.called import in_one_line
from builder.form.fields import Field, NamedField
from builder.form.kinds import kind_of
from builder.form.operators import operators_for
from builder.form.piping import without_placeholders
from builder.form.project import Project
from builder.gui.widgets.search_popup import Entry

LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
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
    _places: dict[str, int] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        self._places.update({each.id: place for place, each in enumerate(self.project.fields)})

    @property
    def before(self) -> Sequence[Field]:
        """The fields that stand before the rule's own, in the form's order."""
        return self.project.fields[: self._places.get(self.owner, len(self.project.fields))]

    @property
    def answered(self) -> Sequence[Field]:
        """Those of them whose value the page knows: what the rule may refer to."""
        return usable_before(self.project, self.owner)

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
        return in_one_line(words or kind_of(field).label, LONGEST)

    def entries(self) -> Sequence[Entry]:
        """Return the fields that a condition can ask about, in the form's order."""
        return entries_of([each for each in self.answered if operators_for(each)], self)


def entries_of(fields: Sequence[Field], ground: Ground) -> Sequence[Entry]:
    """Return fields as entries of a list; those that are called alike have their names, too."""
    words = [ground.words_of(each) for each in fields]
    count: dict[str, int] = {}
    for each in words:
        count[each] = count.get(each, 0) + 1
    return [
        Entry(
            key=each.id,
            words=f"{said} ({name})" if count[said] > 1 and name else said,
            icon=kind_of(each).icon,
            detail=name,
        )
        for each, said in zip(fields, words, strict=True)
        for name in [each.name if isinstance(each, NamedField) else ""]
    ]
