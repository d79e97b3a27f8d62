from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from builder import errors
from builder.errors import BuilderError, ProjectFileError

ROOT = Path(errors.__file__).parent


def subclasses(cls: type) -> list[type]:
    found: list[type] = cls.__subclasses__()
    return [each for sub in found for each in (sub, *subclasses(sub))]


CLASSES = [BuilderError, *(c for c in subclasses(BuilderError) if c.__module__ == errors.__name__)]


def drawn() -> dict[str, str]:
    """Return each class of the drawing with the one that it hangs from."""
    above: dict[int, str] = {}
    found = {}
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"    ([ │├└─]*)(\w+Error)  ", line)
        if match:
            depth = len(match[1])
            above[depth] = match[2]
            found[match[2]] = above.get(depth - 4, "Exception")
    return found


def test_the_drawing_is_the_tree():
    assert drawn() == {c.__name__: c.__bases__[0].__name__ for c in CLASSES}


@cache
def names_used() -> set[str]:
    """Return what is raised, caught or inherited from, anywhere in the product."""
    found: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            parts: list[ast.AST | None] = []
            if isinstance(node, ast.Raise):
                parts = [node.exc]
            elif isinstance(node, ast.ExceptHandler):
                parts = [node.type]
            elif isinstance(node, ast.ClassDef):
                parts = list(node.bases)
            for part in filter(None, parts):
                found |= {each.id for each in ast.walk(part) if isinstance(each, ast.Name)}
    return found


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_class_is_used(cls):
    assert cls.__name__ in names_used()


def test_an_error_is_its_message_and_its_hint():
    fault = BuilderError("It broke.", "Mend it.")
    assert (fault.message, fault.hint, str(fault)) == (
        "It broke.",
        "Mend it.",
        "It broke. Mend it.",
    )
    assert str(BuilderError("It broke.")) == "It broke."


def test_a_fault_in_a_project_file_says_where():
    fault = ProjectFileError("Not known.", "fields[2].max", "Misspelt?")
    assert (fault.message, fault.where, fault.hint) == (
        "fields[2].max: Not known.", "fields[2].max", "Misspelt?",
    )  # fmt: skip
    assert ProjectFileError("Empty.").message == "Empty."
