"""Which scripts, styles and words a page needs, by the kinds of its fields."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from builder.form.kinds import KINDS, Kind

# Any field may have to be answered, and some can be told to repeat another one's answer.
_OF_ANY_KIND = ("required", "mismatch")


def scripts_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the judging scripts that fields of these kinds need, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if not name.startswith("controls/"))


def controls_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the scripts that read and set the controls of these kinds, in a fixed order."""
    return tuple(name for name in _scripts(kinds) if name.startswith("controls/"))


def styles_for(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the parts of the style sheet that fields of these kinds need, in a fixed order."""
    return tuple(dict.fromkeys(name for row in _rows(kinds) for name in row.styles))


def codes_for(kinds: Collection[str]) -> frozenset[str]:
    """Return the rule codes that fields of these kinds need words for."""
    return frozenset({"required", *_codes(_rows(kinds))})


def unneeded_strings(kinds: Collection[str], *, spoken: bool) -> frozenset[str]:
    """Return the page's own words that belong to other kinds.

    Args:
        kinds: The kinds of the form's fields.
        spoken: Whether answers are put into texts or a review.
    """
    needed = _strings(_rows(kinds), spoken=spoken)
    return frozenset({*_strings(KINDS.values(), spoken=True)}.difference(needed))


def rule_codes() -> frozenset[str]:
    """Return every rule code that there are words for."""
    return frozenset({*_OF_ANY_KIND, *_codes(KINDS.values())})


def _rows(kinds: Collection[str]) -> Iterator[Kind]:
    return (row for row in KINDS.values() if row.name in kinds)


def _scripts(kinds: Collection[str]) -> dict[str, None]:
    return dict.fromkeys(name for row in _rows(kinds) for name in row.scripts)


def _codes(rows: Iterable[Kind]) -> Iterator[str]:
    return (code for row in rows for code in (*row.codes, *row.other_codes))


def _strings(rows: Iterable[Kind], *, spoken: bool) -> Iterator[str]:
    for row in rows:
        yield from row.strings
        yield from row.spoken_strings if spoken else ()
