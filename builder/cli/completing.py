"""What shells complete beyond commands, choices and files: starter forms, key pairs, exports.

A shell takes a name as it is given, so names that it would need to quote are left out.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable

import click
from click.shell_completion import CompletionItem

from builder.errors import BuilderError
from builder.settings import Home

Completing = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def _completing(named: Callable[[], Iterable[tuple[str, str]]]) -> Completing:
    """Make a completion from a function that returns names, each with what it is."""

    def complete(
        _context: click.Context, _parameter: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        try:
            found = list(named())
        except BuilderError:
            return []  # the command itself says what is wrong
        return [
            CompletionItem(name, help=about)
            for name, about in found
            if name.startswith(incomplete) and shlex.quote(name) == name
        ]

    return complete


def _starters() -> Iterable[tuple[str, str]]:
    from builder.storage.starters import starters  # noqa: PLC0415 - only shells ask

    return [(each.name, each.title) for each in starters()]


def _pairs() -> Iterable[tuple[str, str]]:
    from builder.keys.store import KeyStore  # noqa: PLC0415 - only shells ask

    found = KeyStore(Home.of_user().keys).list()
    return [(each.name, f"{each.bits} bits, {each.fingerprint[:16]}") for each in found]


def _exports() -> Iterable[tuple[str, str]]:
    from builder.deliver.export_history import ExportHistory  # noqa: PLC0415 - only shells ask

    found = ExportHistory(Home.of_user().exports).entries()
    return [(each.id, f"{each.name}, {each.at}") for each in found]


starter_forms = _completing(_starters)
"""Complete the name of a starter form."""

key_pairs = _completing(_pairs)
"""Complete the name of a stored key pair."""

export_ids = _completing(_exports)
"""Complete the id of an export that is kept."""
