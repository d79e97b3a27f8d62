"""What can be typed at a place of a calculation, and which function that place belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from builder.form.answer_type import Type
from builder.form.expressions.functions import FUNCTIONS, Function
from builder.form.expressions.scanner import Token, tokens
from builder.say import say
from builder.searching import folded
from builder.value import dataclass

Sort = Literal["field", "function", "word", "operator"]
_OPERATORS: Final = {
    "+": say("plus"),
    "-": say("minus"),
    "*": say("times"),
    "/": say("divided by"),
    "&": say("joins texts"),
    "=": say("is"),
    "<>": say("is not"),
    ">": say("is more than, or after"),
    ">=": say("is at least, or not before"),
    "<": say("is less than, or before"),
    "<=": say("is at most, or not after"),
    "and": say("both hold"),
    "or": say("one of them holds"),
}
_WORDS: Final = {
    "true": say("yes"),
    "false": say("no"),
    "not": say("the opposite of what follows"),
}


class Usable(NamedTuple):
    """A field that a calculation may refer to.

    Attributes:
        name: What people call it, as in the braces.
        type: Type of its value.
    """

    name: str
    type: Type


@dataclass(frozen=True)
class Completion:
    """Something that can be typed.

    Attributes:
        sort: What it is.
        shown: How a list shows it.
        help: What it is or does, in a few words.
        insert: What is put in the place of what was typed of it.
        caret: Where the caret stands afterwards, from the start of :attr:`insert`.
    """

    sort: Sort
    shown: str
    help: str
    insert: str
    caret: int


@dataclass(frozen=True)
class Completions:
    """What can be typed at a place.

    Attributes:
        start: Where the text begins that a completion replaces.
        end: Where it ends.
        entries: The completions, the best first.
    """

    start: int
    end: int
    entries: tuple[Completion, ...] = ()


class Call(NamedTuple):
    """The function whose argument is typed.

    Attributes:
        function: The function.
        argument: Which argument, counted from 0.
    """

    function: Function
    argument: int


def complete(text: str, position: int, fields: Sequence[Usable]) -> Completions:
    """Return what can be typed at a place of a calculation, as people see it.

    Args:
        text: What has been typed, with names in the braces.
        position: Where the caret is, in code points.
        fields: The fields that the calculation may refer to.
    """
    found = list(tokens(text, shown=True))
    before = [each for each in found if each.end <= position]
    within = next((each for each in found if each.start < position < each.end), None)
    call = call_at(text, position)
    wanted = call.function.type_at(call.argument) if call else ""
    if _is_quoted(position, found):
        return Completions(position, position)
    opened = _open_brace(text, position)
    if opened is not None:
        closed = within.end if within and within.sort == "field" else position
        typed = text[opened + 1 : position]
        return Completions(opened, closed, tuple(_fields(fields, typed, wanted)))
    word = within or (before[-1] if before and before[-1].end == position else None)
    if word and word.sort in ("word", "function", "keyword"):
        earlier = [each for each in found if each.end <= word.start]
        entries = _at_word(text[word.start : position], earlier, fields, wanted)
        return Completions(word.start, word.end, tuple(entries))
    if within:
        return Completions(position, position)
    return Completions(position, position, tuple(_at_word("", before, fields, wanted)))


def call_at(text: str, position: int) -> Call | None:
    """Return the innermost function in whose parentheses a place is; None if it is in none."""
    opened: list[tuple[Function | None, int]] = []
    previous: Token | None = None
    for each in tokens(text, shown=True):
        if each.end > position:
            break
        if each.sort == "sign" and each.value == "(":
            is_call = previous is not None and previous.sort == "function"
            opened.append((FUNCTIONS[previous.value] if previous and is_call else None, 0))
        elif each.sort == "sign" and each.value == ")" and opened:
            opened.pop()
        elif each.sort == "sign" and each.value == "," and opened:
            function, argument = opened[-1]
            opened[-1] = (function, argument + 1)
        previous = each
    function, argument = opened[-1] if opened else (None, 0)
    return Call(function, argument) if function else None


def _open_brace(text: str, position: int) -> int | None:
    """Return where the brace is that is open at a place; None if none is."""
    at = text.rfind("{", 0, position)
    return None if at < 0 or "}" in text[at:position] else at


def _is_quoted(position: int, found: Iterable[Token]) -> bool:
    """Tell whether a place is within quotation marks, closed or not."""
    for each in found:
        if each.sort == "text" and each.start < position < each.end:
            return True
        if each.sort == "unknown" and each.value in ("'", '"') and each.end <= position:
            return True
    return False


def _at_word(
    typed: str, before: Sequence[Token], fields: Sequence[Usable], wanted: str
) -> Iterator[Completion]:
    """Yield what can stand in the place of a word, given what stands before it."""
    last = before[-1] if before else None
    after_value = last is not None and (
        last.sort in ("number", "text", "field") or last.value in (")", "true", "false")
    )
    if after_value:
        for sign, help_ in _OPERATORS.items():
            if sign.startswith(typed):
                yield Completion("operator", sign, help_, f"{sign} ", len(sign) + 1)
        return
    if last is not None and last.sort == "function":
        return
    yield from _fields(fields, typed, wanted)
    ranked = sorted(FUNCTIONS.values(), key=lambda each: wanted not in ("", "any", each.gives))
    for function in ranked:
        if function.name.startswith(typed.lower()):
            insert = f"{function.name}()"
            caret = len(insert) - (1 if function.takes else 0)
            yield Completion("function", function.signature, function.help, insert, caret)
    for word, help_ in _WORDS.items():
        if typed and word.startswith(typed.lower()):
            yield Completion("word", word, help_, word, len(word))


def _fields(fields: Sequence[Usable], typed: str, wanted: str) -> Iterator[Completion]:
    """Yield the fields that fit what is typed: those of the wanted type first."""
    sought = folded(typed.strip())

    def rank(each: Usable) -> tuple[bool, bool]:
        mismatch = wanted in ("number", "text", "date", "boolean", "list") and each.type != wanted
        return mismatch, not folded(each.name).startswith(sought)

    for each in sorted((each for each in fields if sought in folded(each.name)), key=rank):
        insert = f"{{{each.name}}}"
        yield Completion("field", each.name, f"a {each.type}", insert, len(insert))
