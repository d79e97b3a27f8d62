"""Which texts a field takes, as the backend's own rules say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from builder.backend import rules
from builder.backend.characters import trim
from builder.backend.conditions import Answer, composed
from builder.backend.judges import RULES, Judged
from builder.backend.spec import FieldSpec
from builder.check.patterns import problem_of, spelled
from builder.form.fields import AnsweredField

_ATTRIBUTES: Final = ("normalise", "min_length", "max_length")


def judged(field: AnsweredField, text: str) -> Judged | None:
    """Return what becomes of a text as the answer of a field of texts.

    Args:
        field: The field.
        text: The answer.

    Returns:
        The verdict; None if the field has a pattern that cannot be read.
    """
    pattern = getattr(field, "pattern", "")
    ignores_case = getattr(field, "pattern_ignores_case", False)
    if pattern and problem_of(pattern, ignore_case=ignores_case):
        return None
    given: dict[str, Any] = {
        name: getattr(field, name) for name in _ATTRIBUTES if hasattr(field, name)
    }
    if pattern:
        given["pattern"] = spelled(pattern, ignore_case=ignores_case)
    spec = FieldSpec(kind=field.kind, name="default", **given)
    return rules.judge(spec, text, rules.anywhere_on_earth(datetime.now(UTC)))


def takes(field: AnsweredField, text: str) -> bool:
    """Tell whether a text can be the answer of a field of texts, also where that is not known."""
    if field.kind not in RULES:
        return True
    verdict = judged(field, text)
    # What comes out of the rules passes them unchanged, except spaces at the ends of some
    # telephone numbers; and conditions compare composed texts.
    return verdict is None or (not verdict.code and _compared(verdict.value) == _compared(text))


def _compared(value: Answer) -> Answer:
    return trim(composed(value)) if isinstance(value, str) else value
