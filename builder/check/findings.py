"""Findings, and the proof that there are none that matter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from builder.errors import RefusedError
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say
from builder.value import dataclass

Severity = Literal["error", "warning", "advice"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing about a project that should be changed.

    Attributes:
        code: Stable name of the check, such as ``name-reserved``.
        severity: ``error`` keeps the form from being exported.
        text: What is wrong and what to do, for people.
        place: Where it is, as exactly as it is known.
    """

    code: str
    severity: Severity
    text: str
    place: Place = Place()


def placed(where: Place | str) -> Place:
    """Return a place; a check may give the attribute's name only."""
    return Place(attribute=where) if isinstance(where, str) else where


def places_of(values: Iterable[str]) -> dict[str, list[int]]:
    """Return where each of many values stands, counted from 0, in the order that they come in."""
    found: dict[str, list[int]] = {}
    for index, value in enumerate(values):
        found.setdefault(value, []).append(index)
    return found


class FindingsError(RefusedError):
    """A project has findings of severity error.

    Args:
        findings: All its findings.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        errors = [each.text for each in findings if each.severity == "error"]
        message = say("The form has a problem: {problem}", problem=errors[0])
        if len(errors) > 1:
            message = say(
                "The form has a problem: {problem} (and {count} more)",
                problem=errors[0],
                count=len(errors) - 1,
            )
        super().__init__(message, say("Mend it and try again."))


@dataclass(frozen=True)
class ValidProject:
    """A project without findings of severity error. Made by :func:`builder.check.validate` only.

    Attributes:
        project: The project.
    """

    project: Project
