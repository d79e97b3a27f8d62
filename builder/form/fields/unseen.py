"""Fields that ride along unseen."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from builder.form.fields.base import NamedField
from builder.value import dataclass

HiddenSource = Literal["constant", "parameter", "context", "random"]
ReferenceStyle = Literal["letters", "number"]
CalculatedResult = Literal["number", "text", "date", "boolean"]


@dataclass(frozen=True, kw_only=True)
class HiddenField(NamedField):
    """A value that the person neither sees nor types.

    Attributes:
        source: ``constant`` (the backend fills in ``value``), ``parameter`` (taken from the
            query parameter ``parameter`` of the page's address), ``context`` (the backend asks
            the platform for the conversation's variable ``parameter``) or ``random`` (the
            backend makes a reference, the same for each attempt of a submission).
        value: The constant.
        parameter: Name of the query parameter or of the variable.
        style: What a random reference is made of: ``letters`` for letters and digits that are not
            mistaken for each other, or ``number`` for a whole number.
        length: How many letters or digits it has.
    """

    kind: ClassVar[str] = "hidden"

    source: HiddenSource = "constant"
    value: str = ""
    parameter: str = ""
    style: ReferenceStyle = "letters"
    length: int = 8

    def compiled(self) -> dict[str, Any]:
        """Return no style and length where no reference is made."""
        return {} if self.source == "random" else {"style": "", "length": 0}


@dataclass(frozen=True, kw_only=True)
class CalculatedField(NamedField):
    """A value worked out from answers that stand before it.

    Attributes:
        expression: The calculation, which refers to fields as ``{id}``.
        result: The type of its result.
    """

    kind: ClassVar[str] = "calculated"

    expression: str = ""
    result: CalculatedResult = "number"
