"""Fields that are answered by a date, a time, or both."""

from __future__ import annotations

from typing import ClassVar

from builder.form.fields.base import AnsweredField
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class DateField(AnsweredField):
    """A calendar date, delivered as ``YYYY-MM-DD``.

    Attributes:
        earliest: First date allowed: ``YYYY-MM-DD``, ``today``, ``today+N`` or ``today-N`` (days);
            empty for no bound.
        latest: Last date allowed, in the same form.
        autocomplete: The HTML autofill token, such as ``bday``; empty for none.
    """

    kind: ClassVar[str] = "date"

    earliest: str = ""
    latest: str = ""
    autocomplete: str = ""


@dataclass(frozen=True, kw_only=True)
class TimeField(AnsweredField):
    """A time of the day, delivered as ``HH:MM``.

    Attributes:
        earliest: First time allowed, ``HH:MM``; empty for no bound.
        latest: Last time allowed; empty for no bound.
    """

    kind: ClassVar[str] = "time"

    earliest: str = ""
    latest: str = ""


@dataclass(frozen=True, kw_only=True)
class DateTimeField(AnsweredField):
    """A date and time where the person is, delivered as ``YYYY-MM-DDTHH:MM``.

    Attributes:
        earliest: First date allowed, as of a date field; empty for no bound.
        latest: Last date allowed; empty for no bound.
    """

    kind: ClassVar[str] = "datetime"

    earliest: str = ""
    latest: str = ""
