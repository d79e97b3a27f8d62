"""Changes of a condition, by the place of each part: pure functions from group to group.

While it is edited, every condition is a group, whose parts have paths: ``(1, 0)`` is the first
part of the group that stands second. No condition is the empty group, and a group of one
comparison is that comparison.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.form.conditions import Comparison, Condition, Group

Path = tuple[int, ...]


def as_group(condition: Condition | None) -> Group:
    """Return a condition as the group that is edited."""
    if isinstance(condition, Group):
        return condition
    return Group(conditions=() if condition is None else (condition,))


def stored(group: Group) -> Condition | None:
    """Return the condition that a group stands for; None for no condition."""
    if not group.conditions:
        return None
    only = group.conditions[0]
    return only if len(group.conditions) == 1 and isinstance(only, Comparison) else group


def only_comparison(condition: Condition) -> Comparison:
    """Return a part that is a comparison.

    Raises:
        TypeError: It is a group.
    """
    if not isinstance(condition, Comparison):
        raise TypeError(condition)
    return condition


def part_at(group: Group, path: Path) -> Condition:
    """Return the part at a path; the group itself at the empty one.

    Raises:
        IndexError: There is none.
    """
    found: Condition = group
    for place in path:
        if isinstance(found, Comparison):
            raise IndexError(path)
        found = found.conditions[place]
    return found


def paths_of_comparisons(group: Group) -> Iterator[Path]:
    """Yield the path of each comparison, from left to right."""
    for place, each in enumerate(group.conditions):
        if isinstance(each, Comparison):
            yield (place,)
        else:
            yield from ((place, *path) for path in paths_of_comparisons(each))


def replaced(group: Group, path: Path, part: Condition) -> Group:
    """Return the group with another part at a path."""
    if not path:
        return as_group(part)
    place, *rest = path
    inner = group.conditions[place]
    if rest:
        part = replaced(as_group(inner), tuple(rest), part)
    conditions = (*group.conditions[:place], part, *group.conditions[place + 1 :])
    return replace(group, conditions=conditions)


def inserted(group: Group, path: Path, part: Condition) -> Group:
    """Return the group with a part before what stands at a path."""
    place = path[-1]
    around = as_group(part_at(group, path[:-1]))
    conditions = (*around.conditions[:place], part, *around.conditions[place:])
    return replaced(group, path[:-1], replace(around, conditions=conditions))


def removed(group: Group, path: Path) -> Group:
    """Return the group without a part; a group that becomes empty by that goes with it."""
    around = as_group(part_at(group, path[:-1]))
    place = path[-1]
    conditions = (*around.conditions[:place], *around.conditions[place + 1 :])
    if not conditions and len(path) > 1:
        return removed(group, path[:-1])
    return replaced(group, path[:-1], replace(around, conditions=conditions))


def duplicated(group: Group, path: Path) -> Group:
    """Return the group with a copy of a part behind it."""
    return inserted(group, path, part_at(group, path))


def wrapped(group: Group, path: Path) -> Group:
    """Return the group with a part turned into a group of its own."""
    around = as_group(part_at(group, path[:-1]))
    part = part_at(group, path)
    inner = Group(match="any" if around.match == "all" else "all", conditions=(part,))
    return replaced(group, path, inner)


def unwrapped(group: Group, path: Path) -> Group:
    """Return the group with the parts of an inner group in its place."""
    around, inner = as_group(part_at(group, path[:-1])), as_group(part_at(group, path))
    place = path[-1]
    conditions = (*around.conditions[:place], *inner.conditions, *around.conditions[place + 1 :])
    return replaced(group, path[:-1], replace(around, conditions=conditions))


def moved(group: Group, path: Path, by: int, deepest: int) -> tuple[Group, Path]:
    """Move a part up (``by`` = -1) or down (+1): past its neighbour, into or out of a group.

    Args:
        group: The group.
        path: The part.
        by: Where to.
        deepest: How many groups may stand in each other, the outer one included.

    Returns:
        The group after it, and the path of the part; both as they were at either end.
    """
    part = part_at(group, path)
    around = as_group(part_at(group, path[:-1]))
    target = path[-1] + by
    if not 0 <= target < len(around.conditions):
        if len(path) == 1:
            return group, path
        # Out of its group, before or behind it.
        outer = path[-2] + (by > 0)
        return _relocated(group, path, (*path[:-2], outer), part)
    neighbour = around.conditions[target]
    if isinstance(neighbour, Group) and isinstance(part, Comparison) and len(path) < deepest:
        place = len(neighbour.conditions) if by < 0 else 0
        return _relocated(group, path, (*path[:-1], target, place), part)
    return _relocated(group, path, (*path[:-1], target + (by > 0)), part)


def _relocated(group: Group, path: Path, target: Path, part: Condition) -> tuple[Group, Path]:
    """Put a part before what stands at a target, and take it from where it was."""
    moving = replace(part)  # told from equal parts
    gone = Comparison(field="", test="empty")
    held = replaced(group, path, gone)
    changed = inserted(held, target, moving)
    changed = removed(changed, _path_of(changed, gone))
    return changed, _path_of(changed, moving)


def _path_of(group: Group, part: Condition) -> Path:
    for place, each in enumerate(group.conditions):
        if each is part:
            return (place,)
        if isinstance(each, Group) and (inner := _path_of(each, part)):
            return (place, *inner)
    return ()
