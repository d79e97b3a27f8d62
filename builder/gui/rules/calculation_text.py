"""A calculation between what is stored, with ids, and what people see, with chips."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from builder.form.expressions import FUNCTIONS, ExpressionError, Function, Type, read, type_of
from builder.form.expressions.scanner import Token, tokens
from builder.form.kinds import kind_of, value_type
from builder.gui.rules.ground import Ground, entries_of
from builder.gui.widgets.chips import MARK, Chip
from builder.gui.widgets.search_popup import Entry

Content = Sequence[str | Chip]
TYPES: Final[Mapping[str, str]] = {
    "number": "a number",
    "text": "a text",
    "date": "a date",
    "boolean": "true or false",
    "list": "several choices",
}
# What is typed since the last sign: the beginning of a label, or of a function's name.
_BEGUN: Final = re.compile(rf"(\{{?)([^()+*/&=<>,{{}}\"'\n{MARK}]*)\Z")
_MOST: Final = 40


def stored(content: Content) -> str:
    """Return what a calculation is stored as."""
    return "".join(each if isinstance(each, str) else f"{{{each.key}}}" for each in content)


def shown(text: str, ground: Ground) -> tuple[str | Chip, ...]:
    """Return a stored calculation with chips in place of fields."""
    found: list[str | Chip] = []
    at = 0
    for token in tokens(text):
        if token.kind == "field":
            found += [text[at : token.start], _chip(token.value, ground)]
            at = token.end
    return tuple(each for each in (*found, text[at:]) if each)


def pasted(text: str, ground: Ground) -> tuple[str | Chip, ...]:
    """Return a calculation that people wrote, with ``{label}`` for fields, with chips."""
    known = {each.words.casefold(): str(each.key) for each in fields_to_use(ground)}
    known |= {each.detail.casefold(): str(each.key) for each in fields_to_use(ground)}
    found: list[str | Chip] = []
    at = 0
    for token in tokens(text, shown=True):
        field_id = known.get(token.value.strip().casefold(), "") if token.kind == "field" else ""
        if field_id:
            found += [text[at : token.start], _chip(field_id, ground)]
            at = token.end
    return tuple(each for each in (*found, text[at:]) if each)


def written(content: Content) -> str:
    """Return a calculation as people write it, with ``{label}`` for fields."""
    return "".join(each if isinstance(each, str) else f"{{{each.words}}}" for each in content)


def place_in_view(content: Content, place: int) -> int:
    """Return where a place of the stored text is among what is shown.

    Args:
        content: The calculation.
        place: Code points from the start of the stored text.

    Returns:
        The place in UTF-16 units, as Qt counts; a chip is one.
    """
    at = 0
    for each in content:
        length = len(each) if isinstance(each, str) else len(each.key) + 2
        if place < length:
            return at + (_units(each[:place]) if isinstance(each, str) else 0)
        place -= length
        at += _units(each) if isinstance(each, str) else 1
    return at


def fields_to_use(ground: Ground) -> Sequence[Entry]:
    """Return the fields that a calculation can use."""
    return entries_of(ground.answered, ground)


def fault_of(text: str, ground: Ground) -> ExpressionError | None:
    """Return what is wrong with a calculation; None if nothing is."""
    try:
        result_of(text, ground)
    except ExpressionError as fault:
        return fault
    return None


def result_of(text: str, ground: Ground) -> Type:
    """Return the type of a calculation's result.

    Raises:
        ExpressionError: Something is wrong with it.
    """
    types = {each.id: kind for each in ground.answered if (kind := value_type(each))}
    return type_of(read(text), types)


def function_around(before: str) -> Function | None:
    """Return the function whose values are being typed.

    Args:
        before: What stands before the cursor; each chip is one character.
    """
    open_ones: list[str] = []
    last: Token | None = None
    for token in tokens(before.replace(MARK, "0"), shown=True):
        if token.value == "(" and token.kind == "sign":
            is_call = last is not None and last.kind == "function"
            open_ones.append(last.value if is_call and last is not None else "")
        elif token.value == ")" and token.kind == "sign" and open_ones:
            open_ones.pop()
        last = token
    if last is not None and last.kind == "function":
        return FUNCTIONS[last.value]
    return next((FUNCTIONS[each] for each in reversed(open_ones) if each), None)


def completions(before: str, ground: Ground) -> tuple[Sequence[Entry], int]:
    """Return what could be meant by the words before the cursor.

    Args:
        before: What stands before the cursor; each chip is one character.
        ground: The form around the calculation.

    Returns:
        Fields and functions, and how many characters they would take the place of. The key of a
        function is its name with ``(``.
    """
    if _is_quoted(before) or not (found := _BEGUN.search(before)):
        return (), 0
    brace, words = found[1], found[2]
    fields = fields_to_use(ground)
    if brace:
        begun = words.strip().casefold()
        return _fitting(fields, begun)[:_MOST], len(words) + 1
    for start in _beginnings(words):
        begun = words[start:].casefold()
        fitting = [*_fitting(fields, begun), *functions_with(begun)]
        if fitting:
            return fitting[:_MOST], len(words) - start
    return (), 0


def functions_with(begun: str = "") -> list[Entry]:
    """Return the functions whose names begin so, with what they do."""
    return [
        Entry(key=f"{name}(", words=row.signature, icon="calculated", detail=row.help)
        for name, row in FUNCTIONS.items()
        if name.startswith(begun)
    ]


def _fitting(fields: Sequence[Entry], begun: str) -> list[Entry]:
    fitting = [each for each in fields if begun in f"{each.words} {each.detail}".casefold()]
    fitting.sort(key=lambda each: not each.words.casefold().startswith(begun))
    return fitting


def _beginnings(words: str) -> list[int]:
    """Return where a word begins, the first first; none behind a space."""
    if not words.strip() or words.endswith(" "):
        return []
    return [found.start() for found in re.finditer(r"(?<!\w)\S", words)]


def _is_quoted(before: str) -> bool:
    quote = ""
    for each in before:
        if quote:
            quote = "" if each == quote else quote
        elif each in "'\"":
            quote = each
    return bool(quote)


def _chip(field_id: str, ground: Ground) -> Chip:
    field = ground.field(field_id)
    if field is None:
        return Chip(key=field_id, words="a deleted field", is_faulty=True)
    usable = ground.is_before(field_id) and value_type(field) is not None
    words = ground.words_of(field)
    return Chip(key=field_id, words=words or kind_of(field).label, is_faulty=not usable)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
