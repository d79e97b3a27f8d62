from __future__ import annotations

import ast
import errno
import os
import re
from functools import cache
from pathlib import Path

import pytest

from builder import errors
from builder.errors import BuilderError, ProjectFileError, reason_of, way_out

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


# -- what the system says ------------------------------------------------------------------------


def test_what_is_in_the_way_of_a_folder_is_named(tmp_path):
    file = tmp_path / "afile"
    file.write_text("mine")
    for wanted in (file, file / "sub", file / "sub" / "deeper"):
        with pytest.raises(OSError) as caught:
            wanted.mkdir(parents=True)
        assert reason_of(caught.value) == f"{file} is a file and not a folder"
        assert way_out(caught.value) == "Move it away, or choose another folder."


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "no" / "file").write_text("")
    assert reason_of(caught.value) == f"there is no folder {tmp_path / 'no'}"
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "file").read_text("utf-8")
    assert reason_of(caught.value) == "it is not there"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "the disk is full, or you may use no more of it"),
        (errno.EACCES, "you do not have the permission for it"),
        (errno.EEXIST, "something with this name is there already"),
        (errno.EADDRINUSE, "another program uses this port"),
    ],
)
def test_what_the_system_says_is_told_in_words(code, said):
    assert reason_of(OSError(code, os.strerror(code))) == said


def test_what_has_no_words_yet_is_told_as_it_is():
    assert reason_of(OSError(errno.EXDEV, "other disk")) == "other disk"
    assert reason_of(OSError("it broke")) == "it broke"


def test_no_part_of_the_app_shows_what_the_system_says_by_itself():
    """The backend speaks to operators, and ships without the app's words."""
    named = [
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if "fault.strerror" in path.read_text("utf-8") and "backend" not in path.parts
    ]
    assert named == ["errors.py"]
