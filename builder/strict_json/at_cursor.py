"""What is being typed at a place of a JSON text that is not finished."""

from __future__ import annotations

from dataclasses import dataclass

from builder.strict_json.spans import TOKEN, Step, plain_name


@dataclass(frozen=True)
class AtCursor:
    """What is being typed.

    Attributes:
        path: The object or list that it is in, as steps from the root.
        name: The name that a value is typed for; empty for a name, and for an entry of a list.
        is_name: Whether it is a name.
        start: Offset of the text, word or number that is typed; the cursor's if there is none yet.
        end: Offset behind it.
    """

    path: tuple[Step, ...]
    name: str
    is_name: bool
    start: int
    end: int


@dataclass(slots=True)
class _Open:
    is_object: bool
    step: Step | None
    name: str = ""
    has_name: bool = False
    has_colon: bool = False
    count: int = 0


def at_cursor(text: str, offset: int) -> AtCursor | None:
    """Tell what is typed at an offset; None outside of everything, or where nothing can stand."""
    open_: list[_Open] = []
    start = end = offset
    for token in TOKEN.finditer(text):
        piece = token[0]
        is_scalar = piece not in "{}[],:"
        if token.start() >= offset or (is_scalar and token.end() >= offset):
            if token.start() < offset:
                start, end = token.span()
            break
        _go_on(open_, piece, is_scalar=is_scalar)
    if not open_:
        return None
    here = open_[-1]
    path = tuple(each.step for each in open_ if each.step is not None)
    is_name = here.is_object and not here.has_name
    return AtCursor(path, here.name if here.has_name else "", is_name, start, end)


def _go_on(open_: list[_Open], piece: str, *, is_scalar: bool) -> None:
    here = open_[-1] if open_ else None
    if piece in "{[":
        step: Step | None = None
        if here:
            step = here.name if here.is_object else here.count
        open_.append(_Open(piece == "{", step))
    elif piece in "}]":
        if open_:
            open_.pop()
        if open_:
            open_[-1].has_name = False
    elif piece == "," and here:
        here.has_name = False
        here.count += 1
    elif piece == ":" and here:
        here.has_colon = True
    elif is_scalar and here and here.is_object:
        if here.has_name and here.has_colon:
            here.has_name = False
        else:
            here.name, here.has_name, here.has_colon = plain_name(piece), True, False
