"""The page of the backend's settings: the variables of ``.env.example``, with their defaults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.write_sample import sample_bundle

_VARIABLE: Final = re.compile(r"#([A-Z][A-Z0-9_]*)=(.*)")
_INTRODUCTION: Final = """# Settings of the backend

Environment variables of an exported backend. Unsafe ones prevent its start, and it says why in
one line. `backend/.env.example` in a bundle lists the same, with that form's defaults; those
here are of a form without settings of its own.
"""


def settings_page() -> str:
    """Return the page, as Markdown."""
    text = sample_bundle()["backend/.env.example"].decode()
    return "\n".join((_INTRODUCTION, *_entries(text)))


def _entries(text: str) -> Iterator[str]:
    words: list[str] = []
    names: list[str] = []
    for line in (*text.splitlines()[3:], "# "):
        variable = _VARIABLE.fullmatch(line)
        if variable:
            name, default = variable.groups()
            names.append(f"`{name}`" + (f" = `{default}`" if default else ""))
        elif line.startswith("# "):
            if names:
                yield _entry(names, words)
                words, names = [], []
            words.append(line[2:].strip())


def _entry(names: list[str], words: list[str]) -> str:
    about = " ".join(words).strip("… ")
    if not about:
        raise ValueError(f"nothing is said about {names[0]} in .env.example")
    return f"- {', '.join(names)}: {about}"
