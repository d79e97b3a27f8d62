"""How the selection follows the form, so that undo shows what it undid."""

from __future__ import annotations

from collections.abc import Sequence

from builder.form.fields import Field, StepField
from builder.gui.state.change import Change


def selection_after(change: Change, selected: frozenset[str]) -> frozenset[str]:
    """Return what to select after a change.

    Added fields are selected; in the place of removed ones stands their neighbour; changed or
    moved ones are selected unless the selection is among them already.
    """
    if change.added:
        return change.added
    if change.removed:
        kept = selected - change.removed
        return kept if kept or not selected else _neighbour(change)
    touched = _moved(change, selected) if change.reordered else change.edited
    return selected if not touched or selected & touched else touched


def _neighbour(change: Change) -> frozenset[str]:
    fields = change.new.fields
    if not fields:
        return frozenset()
    last = max(i for i, f in enumerate(change.old_span) if f.id in change.removed)
    following = change.start + last + 1 - len(change.removed)
    return frozenset({fields[min(following, len(fields) - 1)].id})


def _moved(change: Change, selected: frozenset[str]) -> frozenset[str]:
    """Return the block that changed places with its neighbours.

    That is the one which is selected as a whole, as it is while somebody moves it; else the
    smaller of the two.
    """
    old, new = [f.id for f in change.old_span], [f.id for f in change.new_span]
    turn = old.index(new[0])
    if old[turn:] + old[:turn] == new:
        blocks = sorted((change.old_span[:turn], change.old_span[turn:]), key=len)
        moved = next((each for each in blocks if _is_selected(each, selected)), blocks[0])
        return frozenset(each.id for each in moved)
    return frozenset(one for one, other in zip(old, new, strict=True) if one != other)


def _is_selected(block: Sequence[Field], selected: frozenset[str]) -> bool:
    """Tell whether a block is what is selected; a folded step stands for all that it holds."""
    held = False
    for each in block:
        if isinstance(each, StepField):
            held = each.id in selected
        if not held and each.id not in selected:
            return False
    return selected <= {each.id for each in block}
