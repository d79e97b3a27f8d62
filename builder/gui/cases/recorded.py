"""Puts answers that were recorded behind the rows of a table of cases."""

from __future__ import annotations

from collections.abc import Sequence

from builder.backend.spec import FormSpec
from builder.gui.cases.new_table import today
from builder.say import say, say_count
from builder.trial.cases.case import Recorded
from builder.trial.cases.table import CaseTable


def with_recorded(
    form: FormSpec, table: CaseTable, recorded: Sequence[Recorded]
) -> tuple[CaseTable, str]:
    """Return a table with more cases, and what is said of them.

    Args:
        form: The compiled form.
        table: The table.
        recorded: What was recorded.

    Raises:
        BuilderError: What comes of the answers cannot be found out.
    """
    from builder.trial.cases.recording import (  # noqa: PLC0415 - loads cryptography
        holds_sensitive,
        recorded_cases,
    )
    from builder.trial.cases.writing import with_cases  # noqa: PLC0415

    day = today()
    made = recorded_cases(form, recorded, table, day)
    words = say_count(
        "{count:,} case was recorded, with what comes of it now as expected.",
        "{count:,} cases were recorded, with what comes of them now as expected.",
        len(made),
    )
    if holds_sensitive(form, recorded):
        replaced = say("Samples stand in place of the answers to sensitive fields.")
        words = f"{words} {replaced}"
    return with_cases(form, table, made, day), words
