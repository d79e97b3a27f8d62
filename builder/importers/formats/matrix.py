"""Tables with one choice a row: a question for each row, as forms here have no tables."""

from __future__ import annotations

from collections.abc import Sequence

from builder.form.fields import Option
from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.formats.guesses import MANY
from builder.say import say


def questions_of(
    name: str,
    title: LocalText,
    rows: Sequence[Option],
    columns: Sequence[Option],
    *,
    required: bool,
    several: bool = False,
) -> list[DraftField]:
    """Return the fields that a table is: its title as a heading, and a choice for each row.

    Args:
        name: What the source calls the table; its formulas call a row ``table.row``.
        title: Its title; empty for no heading.
        rows: The rows: value and wording.
        columns: What can be chosen in each row.
        required: Whether each row must be answered.
        several: Whether a row takes several choices.
    """
    heading = DraftField(kind="heading", place="", was=name, values={"text": title})
    one = "radio" if len(columns) <= MANY else "select"
    kind = "checkboxes" if several else one
    questions = [
        DraftField(
            kind=kind,
            place="",
            name=f"{name}.{row.value}",
            was=name,
            values={"label": row.label, "options": tuple(columns), "required": required},
        )
        for row in rows
    ]
    found = [heading, *questions] if title else questions
    for each in found:
        each.note = say("The table became a choice for each row.")
    return found
