"""What a formula may refer to: the fields that stand before it, by their names in the source."""

from __future__ import annotations

from collections.abc import Container, Mapping

from builder.form.expressions import Type
from builder.form.fields import Field
from builder.form.kinds import value_type
from builder.importers.expressions.tree import NotTranslatedError, Ref
from builder.say import say
from builder.value import dataclass


class Later(Container[str]):
    """The names that are still to come.

    Args:
        counts: How many fields of each name are to come; it may change.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts

    def __contains__(self, name: object) -> bool:
        return self._counts.get(str(name), 0) > 0


@dataclass(frozen=True)
class Scope:
    """The fields before a formula.

    Attributes:
        fields: The fields, by their names in the source.
        later: Names of what stands below, or was left out.
    """

    fields: Mapping[str, Field]
    later: Container[str] = ()

    def field(self, ref: Ref) -> Field:
        """Return the field that is referred to.

        Raises:
            NotTranslatedError: It has no value, stands below, or is not there.
        """
        found = self.fields.get(ref.name)
        if found is not None and value_type(found) is not None:
            return found
        if ref.name in self.later:
            raise NotTranslatedError(
                say("refers to {name}, which stands below.", name=ref.name[:40])
            )
        raise NotTranslatedError(say("refers to {name}, which was not taken.", name=ref.name[:40]))

    def type_of(self, ref: Ref) -> Type:
        """Return the type of a field's value.

        Raises:
            NotTranslatedError: As :meth:`field`.
        """
        found = value_type(self.field(ref))
        return found or "text"
