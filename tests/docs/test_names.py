"""What the pages call by its name in the window is called so: such names stand in *italics*."""

from __future__ import annotations

import re

import pytest

from builder.gui.shell.manual.pages import CONTENTS
from builder.gui.widgets.mnemonics import plain
from scripts.collect_texts import collect
from scripts.reference.operating import PARTS
from scripts.write_reference import DOCS

# The others are parts of READMEs, which speak of no window.
PAGES = ["../README.md", *(path for _, paths in CONTENTS for path in paths if path.partition("/")[2] not in PARTS)]  # fmt: skip
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_ITALICS = re.compile(r"(?<![*\w])\*([^*\s](?:[^*]*[^*\s])?)\*(?![*\w])")


def _bare(name: str) -> str:
    """A name as people compare it: without mnemonic, line breaks, dots, kinds of apostrophes."""
    words = " ".join(plain(name).replace("’", "'").split())
    return words.rstrip("….")


def names_in(text: str) -> list[str]:
    """Return the names in a page; those of a path (*Help → Manual*) one by one."""
    found = _ITALICS.findall(_CODE.sub("", text))
    return [_bare(part) for each in found for part in each.split("→")]


@pytest.fixture(scope="module")
def said() -> set[str]:
    return {_bare(each.text) for each in collect()}


def test_every_name_of_the_window_in_the_pages_is_one(said):
    named = [(page, name) for page in PAGES for name in names_in((DOCS / page).read_text("utf-8"))]
    assert len(named) > 60
    assert [(page, name) for page, name in named if name not in said] == []


def test_names_are_found_where_they_stand():
    page = "*Help → Set up the\n  platform's side* and **bold**, `a * b * c`, 2 * 3 * 4.\n```sh\nls *.a *.b\n```\n*New…*"
    assert names_in(page) == ["Help", "Set up the platform's side", "New"]
