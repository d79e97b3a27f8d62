"""What can be refused is counted from the start, so that its first time is noticed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import builder.backend
from builder.backend.metrics import REFUSALS


def refusal_codes() -> Iterator[str]:
    """Yield the codes that the backend's modules refuse with."""
    for module in Path(builder.backend.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="RefusalError"), args=[_, ast.Constant(str(code)), *_]
                ):
                    yield code
                case ast.Call(
                    func=ast.Attribute(value=ast.Attribute(attr="refused"), attr="labels"),
                    args=[ast.Constant(str(code))],
                ):
                    yield code


def test_each_reason_to_refuse_is_counted_from_the_start():
    assert set(refusal_codes()) == set(REFUSALS)
