"""One case as a value: what is submitted, and what is expected of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any, Final, Literal

from builder.value import dataclass


class Mark(Enum):
    """What stands in a cell in place of a value, and is written so.

    Attributes:
        MISSING: The parameter is left out; the value is not delivered; the answer has no error.
        ANY: Something is delivered or wrong, whatever it is.
    """

    MISSING = "(missing)"
    ANY = "(any)"


PageState = Literal["sent", "saved", "refused", "failed", "unusable"]
PAGE_STATES: Final[tuple[PageState, ...]] = ("sent", "saved", "refused", "failed", "unusable")


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a case expects; what it leaves open is not looked at.

    Attributes:
        status: HTTP status of the backend's answer; None for any.
        context: Delivered values by name.
        is_whole_context: Whether nothing else may be delivered.
        errors: A rule's code, or the words that a person reads, by the field's name.
        are_all_errors: Whether nothing else may be wrong.
        page: What the page makes of it; empty for anything.
    """

    status: int | None = None
    context: Mapping[str, Any] = field(default_factory=dict)
    is_whole_context: bool = False
    errors: Mapping[str, str | Mark] = field(default_factory=dict)
    are_all_errors: bool = False
    page: PageState | Literal[""] = ""

    def __bool__(self) -> bool:
        return self != Expected()


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """Answers that are to become a case.

    Attributes:
        name: What the case is called; empty for a name with its number.
        values: The answers by context name.
        parameters: The page's query parameters.
        variables: Variables of the conversation.
        is_generated: Whether the answers were made from the form's rules, so that they are
            nobody's.
    """

    name: str = ""
    values: Mapping[str, Any]
    parameters: Mapping[str, str]
    variables: Mapping[str, Any] = field(default_factory=dict)
    is_generated: bool = False


@dataclass(frozen=True, kw_only=True)
class Case:
    """A row of a table.

    Attributes:
        row: Where it stands in its file, counted from 1 with the header.
        name: What it is called; empty for nothing.
        values: The answers by context name, of the types that the page sends.
        parameters: Query parameters that differ from those of a usual chat.
        variables: Variables of the conversation.
        expected: What is expected of it.
    """

    row: int
    name: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, str | Mark] = field(default_factory=dict)
    variables: Mapping[str, Any] = field(default_factory=dict)
    expected: Expected
