"""What came of a case, in each way of running it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal, Protocol

from builder.trial.cases.case import Case, PageState
from builder.value import dataclass


@dataclass(frozen=True)
class FieldError:
    """Why an answer was refused.

    Attributes:
        message: In the words that a person reads.
        code: The rule's code; empty if these are not the words of the rule that was broken.
    """

    message: str
    code: str = ""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a case.

    Attributes:
        status: HTTP status of the backend's answer; None if nothing was sent to it.
        context: What was delivered; None if nothing was.
        errors: Why answers were refused, by the field's name.
        page: What the page made of it; empty if no page took part.
        shown: The texts that the page then showed.
        sent: What the page sent, without sensitive answers; empty if nothing.
    """

    status: int | None
    context: Mapping[str, Any] | None = None
    errors: Mapping[str, FieldError] = field(default_factory=dict)
    page: PageState | Literal[""] = ""
    shown: str = ""
    sent: str = ""


class CaseRunner(Protocol):
    """Runs one case after the other: in this process, through a backend, or through a page."""

    def run(self, case: Case) -> Outcome:
        """Return what comes of a case.

        Raises:
            BuilderError: It could not be run.
        """
