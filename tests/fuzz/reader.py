"""What is fuzzed, as values: a reader, what it begins with, and what errors may say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from builder.errors import BuilderError

_WORDS_MAX = 1_000


@dataclass(frozen=True)
class Reader:
    """One thing that reads what others made.

    Attributes:
        name: Its name on the command line, and its folder in ``corpus``.
        reads: What it reads, for people.
        check: Reads bytes; raises an assertion if what must hold for all bytes does not, and any
            other error if the reader raised what it does not document.
        seeds: Good and almost good files to begin with.
        mutate: Changes such a file within its format, beyond what libFuzzer does with bytes.
        size: The most bytes that are tried.
    """

    name: str
    reads: str
    check: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    mutate: Callable[[bytes, int], bytes] | None = None
    size: int = 16 * 1024


def is_clear(fault: Exception) -> None:
    """Assert that an error is one that people can be shown."""
    said = str(fault)
    assert said.strip(), "an error without words"
    assert len(said) < _WORDS_MAX, f"an error of {len(said)} characters"
    assert said.encode(), "it cannot be shown"
    if isinstance(fault, BuilderError):
        assert fault.message.rstrip()[-1] in ".?!:)”…", said
