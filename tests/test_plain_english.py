"""Words that readers with little English trip over stay out of code, messages and documents.

CONTRIBUTING.md says how to write instead. This list holds the words that once were frequent here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
INSTEAD = {
    "anew": "again",
    "likewise": "also, in the same way",
    "whoever": "name them: the client, the operator, another process",
    "whomever": "name them",
    "whosoever": "name them",
    "each of its": "all its, every",
    "each of their": "all their, every",
    "passing key": "ephemeral key",
    "but for": "except",
    "all the same": "still, anyway",
    "upon which": "and then",
    "of old": "old, earlier",
    "by and by": "later",
    "none the less": "still",
    "never none": "always",
    "never no": "always",
    "is no news": "is expected",
    "who is late": "expired",
    "is none of": "is not one of, is not in",
    "what is none": "what is invalid, what is missing",
    "counts for nothing": "is ignored",
    "came of it": "the result",
    "came of them": "the results",
    "whichever": "the one that",
}
# A line may end between two words, and the next begin with the mark of a comment.
GAP = r"\s+(?:(?:#|//|\*|\|)\s+)?"
WORDS = {
    re.compile(rf"\b{GAP.join(words.split())}\b", re.IGNORECASE): instead
    for words, instead in INSTEAD.items()
}
SUFFIXES = {".py", ".md", ".j2", ".js", ".mjs", ".css", ".toml", ".yml", ".yaml", ".qss", ""}
FOLDERS = (".github", "benchmarks", "builder", "docs", "scripts", "templates", "tests")
SKIPPED = {"node_modules", "__pycache__", "results", "baselines", "data", "corpus"}


def texts() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if SKIPPED & set(path.relative_to(ROOT).parts):
                continue
            if path.is_file() and path.suffix in SUFFIXES:
                yield path
    yield from (path for path in sorted(ROOT.glob("*.md")))
    yield from (ROOT / name for name in ("Makefile", "pyproject.toml", ".pre-commit-config.yaml"))


def found_in(text: str) -> list[str]:
    """The places of listed words, each with what to write instead."""
    return [
        f"line {text.count(chr(10), 0, match.start()) + 1}: “{match[0]}” (rather: {instead})"
        for words, instead in WORDS.items()
        for match in words.finditer(text)
    ]


def test_texts_are_in_plain_english():
    own = Path(__file__)
    found = {
        path.relative_to(ROOT).as_posix(): words
        for path in texts()
        if path != own and (words := found_in(path.read_text(encoding="utf-8")))
    }
    assert not found, "\n".join(f"{path}, {each}" for path in found for each in found[path])


@pytest.mark.parametrize("text", ["made anew", "# for Whoever\n", "of each of\n    # its parts"])
def test_listed_words_are_found_across_lines_and_in_capitals(text):
    assert len(found_in(text)) == 1
