"""How the selection follows the form, so that undo shows what it undid."""

from __future__ import annotations

from collections.abc import Sequence

from builder.form.fields import Field
from builder.form.project import Project


def selection_after(old: Project, new: Project, selected: frozenset[str]) -> frozenset[str]:
    """Return what to select after a change.

    Added fields are selected; in the place of removed ones stands their neighbour; changed or
    moved ones are selected unless the selection is among them already.
    """
    if old.fields is new.fields:
        return selected
    start, old_end, new_end = changed_span(old.fields, new.fields)
    before, after = old.fields[start:old_end], new.fields[start:new_end]
    old_ids = {f.id for f in before}
    new_ids = {f.id for f in after}
    if added := new_ids - old_ids:
        return frozenset(added)
    if removed := old_ids - new_ids:
        kept = selected - removed
        return kept if kept or not selected else _neighbour(old, new, removed)
    touched = _moved(before, after, selected) or {
        f.id for was, f in zip(before, after, strict=True) if was is not f
    }
    return selected if not touched or selected & touched else frozenset(touched)


def changed_span(old: Sequence[Field], new: Sequence[Field]) -> tuple[int, int, int]:
    """Return where two lists begin to differ, and where in each they end to."""
    start, most = 0, min(len(old), len(new))
    while start < most and old[start] is new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] is new[-1 - end]:
        end += 1
    return start, len(old) - end, len(new) - end


def _neighbour(old: Project, new: Project, removed: set[str]) -> frozenset[str]:
    if not new.fields:
        return frozenset()
    last = max(i for i, f in enumerate(old.fields) if f.id in removed)
    following = last + 1 - len(removed)
    return frozenset({new.fields[min(following, len(new.fields) - 1)].id})


def _moved(before: Sequence[Field], after: Sequence[Field], selected: frozenset[str]) -> set[str]:
    """Return the block that changed places with its neighbours.

    That is the smaller of the two; of two equal ones, it is the selected one.
    """
    old, new = [f.id for f in before], [f.id for f in after]
    if old == new:
        return set()
    turn = old.index(new[0])
    if old[turn:] + old[:turn] == new:
        first, second = old[:turn], old[turn:]
        if len(first) == len(second):
            return set(second if selected & set(second) else first)
        return set(first if len(first) < len(second) else second)
    return {one for one, other in zip(old, new, strict=True) if one != other}
