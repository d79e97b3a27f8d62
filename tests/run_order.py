"""The order of a run with several workers: files that mostly wait, spread among those that work.

The tests of exported bundles wait for timeouts, leases and databases most of their time. One after
another, as their folder stands, they would leave the processor idle, and the rest would then
share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import pytest

# No file that waits begins near the end, where it would run alone.
_WITHIN = 0.75


def spread(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Return the tests with each file whole, and the waiting files at even distances.

    Args:
        items: Tests, those of a file in a row.
    """
    files = [list(found) for _, found in groupby(items, lambda each: each.path)]
    waiting = [each for each in files if each[0].get_closest_marker("blackbox")]
    working = [each for each in files if not each[0].get_closest_marker("blackbox")]
    order: list[pytest.Item] = []
    begun = 0
    room = _WITHIN * sum(map(len, working))
    done = 0
    for each in working:
        while begun < len(waiting) and begun * room <= done * len(waiting):
            order += waiting[begun]
            begun += 1
        order += each
        done += len(each)
    return [*order, *(item for each in waiting[begun:] for item in each)]
