"""Checks a project and returns its findings; only this package makes a valid project."""

from __future__ import annotations

from builder.check import (
    characters,
    confidential,
    fields,
    flow,
    hosting,
    logic,
    names,
    options,
    page_words,
    piping,
    size,
    texts,
)
from builder.check.findings import Finding, FindingsError, ValidProject
from builder.check.sound import SoundLogic, sound_logic
from builder.form.project import Project

__all__ = [
    "Finding",
    "FindingsError",
    "SoundLogic",
    "ValidProject",
    "check",
    "sound_logic",
    "validate",
    "validated",
]

_CHECKS = (
    texts.check,
    names.check,
    fields.check,
    options.check,
    logic.check,
    page_words.check,
    piping.check,
    flow.check,
    hosting.check,
    confidential.check,
    size.check,
)
_ORDER = {"error": 0, "warning": 1, "advice": 2}


def check(project: Project) -> tuple[Finding, ...]:
    """Return all findings of a project, errors first."""
    found = [finding for each in _CHECKS for finding in each(project)]
    # A place that has another finding already needs none about its characters.
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
    """Return a project as a valid one, given its findings; None if one is an error.

    Args:
        project: The project.
        findings: What :func:`check` returned for this very project.
    """
    if any(finding.severity == "error" for finding in findings):
        return None
    return ValidProject(project)


def _property(finding: Finding) -> tuple[str, str]:
    return finding.place.field_id, finding.place.attribute
