"""A JSON value as its single values, each with its path."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any


def flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the single values of a JSON value by path, each as JSON."""
    if isinstance(value, Mapping) and value:
        for name, held in value.items():
            yield from flat(held, _joined(path, str(name)))
    elif isinstance(value, list) and value:
        for index, held in enumerate(value):
            yield from flat(held, f"{path}[{index}]")
    elif path or value not in ({}, []):
        yield path, json.dumps(value, ensure_ascii=False)


def _joined(path: str, name: str) -> str:
    # A name with a dot is not mistaken for two.
    shown = name if name.replace("_", "").replace("-", "").isalnum() else json.dumps(name)
    return f"{path}.{shown}" if path else shown
