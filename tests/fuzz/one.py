"""Fuzzes one reader until its time is over; libFuzzer owns this process and ends it.

``python -m tests.fuzz.one NAME [options of libFuzzer] FOLDER...``; ``python -m tests.fuzz`` starts it.
"""

from __future__ import annotations

import logging
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["builder"], enable_loader_override=False):
    from tests.fuzz.reader import Reader
    from tests.fuzz.readers import READERS


def main(name: str, options: list[str]) -> None:
    """Fuzz a reader; the first folder among the options also gets the seeds, except of a merge."""
    reader: Reader = READERS[name]
    logging.disable(logging.CRITICAL)  # that a file was set aside is logged each time
    if not any("merge" in each for each in options if each.startswith("-")):
        folder = next(Path(each) for each in options if not each.startswith("-"))
        for number, each in enumerate(reader.seeds()):
            if len(each) <= reader.size:
                (folder / f"seed-{number}").write_bytes(each)
    # To merge, libFuzzer starts this again, by a shell.
    program = f"{shlex.quote(sys.executable)} -m tests.fuzz.one {name}"
    arguments = [program, f"-max_len={reader.size}", *options]
    if reader.mutate is None:
        atheris.Setup(arguments, reader.check)
    else:
        atheris.Setup(arguments, reader.check, custom_mutator=_mutator(reader))
    atheris.Fuzz()


def _mutator(reader: Reader) -> Callable[[bytes, int, int], bytes]:
    assert reader.mutate is not None
    within = reader.mutate

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        # One in four is changed as bytes, so that what the format does not allow is tried, too.
        changed = within(data, seed) if seed % 4 else data
        if changed == data:
            changed = bytes(atheris.Mutate(data, most))
        return changed[:most]

    return mutate


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
