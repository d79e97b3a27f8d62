"""Folding of objects and lists: their lines are hidden, and nothing of the text is touched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QTextBlock, QTextDocument

from builder.gui.source.colouring import LINE_MOST

_SHOWN: Final = 3  # lines: kind, id and name of a field
_STRINGS: Final = re.compile(r'"(?:[^"\\]|\\.)*"?')


def bracket_depth(line: str) -> int:
    """Return how many brackets more a line opens than it closes."""
    bare = _STRINGS.sub("", line)
    return sum(bare.count(each) for each in "{[") - sum(bare.count(each) for each in "}]")


def can_fold(block: QTextBlock) -> bool:
    """Tell whether a line opens an object or a list that goes on below it."""
    if block.length() > LINE_MOST:
        return False
    line = block.text().rstrip()
    return line.endswith(("{", "[")) and bracket_depth(line) > 0


def is_folded(block: QTextBlock) -> bool:
    """Tell whether the lines that a line opens are hidden."""
    return block.next().isValid() and not block.next().isVisible()


def inner_blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    """Yield the lines between the one that opens an object or list and the one that closes it."""
    depth, block = bracket_depth(block.text()), block.next()
    while block.isValid():
        depth += bracket_depth(block.text())
        if depth <= 0:
            return
        yield block
        block = block.next()


def begins(block: QTextBlock) -> str:
    """Return the beginning of what a line hides, in one line."""
    words = []
    for _ in range(_SHOWN):
        block = block.next()
        if not block.isValid() or block.isVisible():
            break
        words.append(block.text().strip())
    return " ".join(words).rstrip(",")


def fold(document: QTextDocument, block: QTextBlock) -> None:
    """Hide what a line opens."""
    _show(document, list(inner_blocks(block)), shown=False)


def unfold(document: QTextDocument, block: QTextBlock) -> None:
    """Show what a line opens, with what is folded in it."""
    hidden = []
    block = block.next()
    while block.isValid() and not block.isVisible():
        hidden.append(block)
        block = block.next()
    _show(document, hidden, shown=True)


def unfold_all(document: QTextDocument) -> None:
    """Show every line."""
    _show(document, [each for each in _blocks(document) if not each.isVisible()], shown=True)


def fold_entries(document: QTextDocument) -> None:
    """Fold each field, and each other object that is in an object or list of the form."""
    unfold_all(document)
    depth, hidden = 0, []
    for block in _blocks(document):
        before, depth = depth, depth + bracket_depth(block.text())
        if before >= 3 and depth >= 3:
            hidden.append(block)
    _show(document, hidden, shown=False)


def reveal(document: QTextDocument, block: QTextBlock) -> None:
    """Unfold what hides a line."""
    while not block.isVisible():
        above = block.previous()
        while above.isValid() and not above.isVisible():
            above = above.previous()
        unfold(document, above)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _show(document: QTextDocument, blocks: list[QTextBlock], *, shown: bool) -> None:
    if not blocks:
        return
    for each in blocks:
        each.setVisible(shown)
        each.setLineCount(1 if shown else 0)
    first, last = blocks[0], blocks[-1]
    document.markContentsDirty(first.position(), last.position() + last.length() - first.position())
