"""What a new table of cases begins with."""

from __future__ import annotations

from datetime import UTC, date, datetime

from builder.backend.spec import FormSpec
from builder.gui.cases.table_model import NEW
from builder.trial.cases.table import CaseTable


def today() -> date:
    """Return the date here."""
    return datetime.now(UTC).astimezone().date()


def empty_table(form: FormSpec | None) -> CaseTable:
    """Return a table with one empty row, and the columns that are used most."""
    columns = NEW.columns
    if form is not None:
        from builder.trial.cases.writing import columns_of  # noqa: PLC0415 - on first use

        wanted = {"case", *(field.name for field in form.fields)}
        answers = (each for each in columns_of(form) if each in wanted)
        columns = (*answers, "expect.status", "expect.context")
    return CaseTable(columns=columns, rows=(("",) * len(columns),))


def table_from_rules(form: FormSpec) -> CaseTable:
    """Return cases that follow from a form's rules, with what comes of them; takes a while."""
    from builder.trial.cases.direct import DirectRunner  # noqa: PLC0415 - loads cryptography
    from builder.trial.cases.generating import generate_cases  # noqa: PLC0415
    from builder.trial.cases.writing import table_of  # noqa: PLC0415
    from builder.trial.signing_key import ephemeral_key  # noqa: PLC0415

    day = today()
    runner = DirectRunner(form, ephemeral_key(), day)
    return table_of(form, generate_cases(form, runner, day), day)
