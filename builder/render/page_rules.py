"""Which scripts and styles a page needs, by the kinds of its fields."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from builder.form.kinds import KINDS, Kind


def scripts_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the judging scripts that fields of these kinds need, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if not name.startswith("controls/"))


def controls_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the scripts that read and set the controls of these kinds, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if name.startswith("controls/"))


def styles_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the parts of the style sheet that fields of these kinds need, in a fixed order."""
    return tuple(dict.fromkeys(name for row in _rows(kinds) for name in row.styles))


def _rows(kinds: Collection[str]) -> Iterator[Kind]:
    return (row for row in KINDS.values() if row.name in kinds)


def _scripts(kinds: Collection[str]) -> dict[str, None]:
    return dict.fromkeys(name for row in _rows(kinds) for name in row.scripts)
