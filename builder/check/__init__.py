"""From a project to what is wrong with it; only here does a project become a valid one."""

from __future__ import annotations

from builder.check import (
    cards,
    characters,
    fields,
    flow,
    hosting,
    logic,
    names,
    options,
    piping,
    size,
    texts,
)
from builder.check.findings import Finding, FindingsError, ValidProject
from builder.form.project import Project

__all__ = ["Finding", "FindingsError", "ValidProject", "check", "validate", "validated"]

_CHECKS = (
    texts.check,
    names.check,
    fields.check,
    options.check,
    logic.check,
    piping.check,
    flow.check,
    hosting.check,
    cards.check,
    size.check,
)
_ORDER = {"error": 0, "warning": 1, "advice": 2}


def check(project: Project) -> tuple[Finding, ...]:
    """Return everything that should be different, the worst first."""
    found = [finding for each in _CHECKS for finding in each(project)]
    # Where something is told to be wrong already, its characters need not be.
    told = {_property(each) for each in found if each.severity == "error"}
    found += [each for each in characters.check(project) if _property(each) not in told]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))


def validate(project: Project) -> ValidProject:
    """Return the project as a valid one.

    Raises:
        FindingsError: It has findings of severity error.
    """
    found = check(project)
    valid = validated(project, found)
    if valid is None:
        raise FindingsError(found)
    return valid


def validated(project: Project, findings: tuple[Finding, ...]) -> ValidProject | None:
    """Return a project as a valid one, by what :func:`check` found; None if it has errors.

    Args:
        project: The project.
        findings: What :func:`check` returned for this very project.
    """
    if any(finding.severity == "error" for finding in findings):
        return None
    return ValidProject(project)


def _property(finding: Finding) -> tuple[str, str]:
    return finding.place.field_id, finding.place.attribute
