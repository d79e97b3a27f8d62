"""What Enter, Tab and closing brackets do while JSON is typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextCursor

_STEP: Final = "  "


def break_line(cursor: QTextCursor) -> None:
    """Begin a new line, as far in as the one before, and further in behind an opening bracket."""
    line = cursor.block().text()
    inside = cursor.positionInBlock()
    before, after = line[:inside].rstrip(), line[inside:].lstrip()
    indent = line[: len(line) - len(line.lstrip())][:inside]
    opens = before.endswith(("{", "["))
    cursor.beginEditBlock()
    cursor.insertText("\n" + indent + (_STEP if opens else ""))
    if opens and after[:1] in {"}", "]"}:
        place = cursor.position()
        cursor.insertText("\n" + indent)
        cursor.setPosition(place)
    cursor.endEditBlock()


def indent(cursor: QTextCursor, *, forward: bool) -> None:
    """Move the selected lines in or out; without a selection, put in spaces or take them away."""
    cursor.beginEditBlock()
    if forward and not cursor.hasSelection():
        cursor.insertText(_STEP)
    else:
        document = cursor.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(max(cursor.selectionEnd() - 1, cursor.selectionStart()))
        for number in range(first.blockNumber(), last.blockNumber() + 1):
            _shift(QTextCursor(document.findBlockByNumber(number)), forward=forward)
    cursor.endEditBlock()


def close_bracket(cursor: QTextCursor, bracket: str) -> None:
    """Type a closing bracket; one that begins its line goes a step out."""
    line = cursor.block().text()
    cursor.beginEditBlock()
    if not line[: cursor.positionInBlock()].strip() and line.startswith(_STEP):
        _shift(QTextCursor(cursor.block()), forward=False)
    cursor.insertText(bracket)
    cursor.endEditBlock()


def _shift(start: QTextCursor, *, forward: bool) -> None:
    if forward:
        start.insertText(_STEP)
        return
    line = start.block().text()
    for _ in range(min(len(_STEP), len(line) - len(line.lstrip(" ")))):
        start.deleteChar()
