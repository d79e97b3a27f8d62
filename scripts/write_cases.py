"""Writes the case tables that ship with the starter forms."""

from __future__ import annotations

from datetime import UTC, datetime

from builder.check import validate
from builder.render import compile_form
from builder.storage.starters import starters
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.generating import generate_cases
from builder.trial.cases.table import write_table
from builder.trial.cases.writing import table_of
from builder.trial.signing_key import ephemeral_key


def main() -> None:
    """Write a table beside each starter form."""
    today = datetime.now(UTC).date()
    key = ephemeral_key()
    for starter in starters():
        if starter.path is None:
            continue
        form = compile_form(validate(starter.project))
        cases = generate_cases(form, DirectRunner(form, key, today), today)
        file = starter.path.with_name(f"{starter.name}.cases.csv")
        file.write_bytes(write_table(table_of(form, cases, today)))
        print(f"{file.name}: {len(cases)} cases")


if __name__ == "__main__":
    main()
