"""Rows of the kinds that are answered by a date, a time, or both."""

from __future__ import annotations

from typing import Final

from builder.form.fields import DateField, DateTimeField, TimeField
from builder.form.kinds.properties import (
    ANSWERED,
    AUTOFILL,
    HINT,
    LABEL,
    NAME,
    REQUIRED,
    bound,
)
from builder.form.kinds.row import Kind, Property, Samples
from builder.say import say

_MOMENT = ("too_early", "too_late")
_DATE_HELP = say("A date such as 2026-12-31, or today, today+30, today-7.")

ROWS: Final = (
    Kind(
        name="date",
        cls=DateField,
        label=say("Date"),
        group="Numbers and dates",
        icon="date",
        summary=say("A calendar date."),
        keywords=("day", "calendar", "birthday"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            AUTOFILL,
            bound("earliest", say("Not before"), "date_bound", _DATE_HELP),
            bound("latest", say("Not after"), "date_bound", _DATE_HELP),
            *ANSWERED,
        ),
        value="date",
        ordered=True,
        codes=("date", "year", *_MOMENT),
        checks=("dates",),
        scripts=("cleaning", "dates", "rules/date", "controls/moment"),
        samples=Samples(sampler="date", invalid=("2024-02-30",)),
        answered_in="date",
        drawing="date",
    ),
    Kind(
        name="time",
        cls=TimeField,
        label=say("Time"),
        group="Numbers and dates",
        icon="time",
        summary=say("A time of the day."),
        keywords=("hour", "clock"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            Property(attribute="earliest", label=say("Not before"), editor="line", group="Rules"),
            Property(attribute="latest", label=say("Not after"), editor="line", group="Rules"),
            *ANSWERED,
        ),
        value="text",
        ordered=True,
        codes=("time", *_MOMENT),
        checks=("times",),
        scripts=("cleaning", "dates", "times", "rules/time", "controls/moment"),
        samples=Samples(sampler="time", valid=("10:30",), invalid=("25:00",)),
        answered_in="time",
        drawing="moment",
    ),
    Kind(
        name="datetime",
        cls=DateTimeField,
        label=say("Date and time"),
        group="Numbers and dates",
        icon="datetime",
        summary=say("A date with a time, where the person is."),
        keywords=("appointment", "hour", "calendar"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            bound("earliest", say("Not before"), "date_bound", _DATE_HELP),
            bound("latest", say("Not after"), "date_bound", _DATE_HELP),
            *ANSWERED,
        ),
        value="text",
        ordered=True,
        codes=("datetime", "year", *_MOMENT),
        checks=("dates",),
        scripts=("cleaning", "dates", "times", "rules/datetime", "controls/moment"),
        samples=Samples(sampler="moment", invalid=("2024-02-30T10:30",)),
        answered_in="moment",
        drawing="moment",
    ),
)
