"""Converting earlier formats of project files to the current one, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

# Format number -> function that turns its content into that of the next format. The first
# format is the current one, so there is nothing to do yet.
STEPS: Final[Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {}


def migrated(data: dict[str, Any], version: int, wanted: int) -> dict[str, Any]:
    """Return a project file's content in the wanted format.

    Args:
        data: The parsed content.
        version: Its format.
        wanted: The format to reach, not below ``version``.
    """
    for step in range(version, wanted):
        data = STEPS[step](data)
    return data
