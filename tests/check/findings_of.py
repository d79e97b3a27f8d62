"""The findings of a form that tests make."""

from __future__ import annotations

from typing import Any

from builder.check import Finding, check
from builder.form.fields import Field
from tests.projects import project


def found(*fields: Field, **changes: Any) -> list[Finding]:
    """Return the findings of a form with these fields, except those of its settings."""
    settings = ("integrations-empty", "key-missing")
    return [each for each in check(project(*fields, **changes)) if each.code not in settings]


def told(*fields: Field, **changes: Any) -> list[tuple[str, str, str, str]]:
    return [
        (each.code, each.severity, each.place.field_id, each.place.attribute)
        for each in found(*fields, **changes)
    ]
