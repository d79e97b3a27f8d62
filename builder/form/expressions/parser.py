"""From the text of a calculation to its tree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from builder.form.expressions.functions import FUNCTIONS
from builder.form.expressions.language import (
    COMPARING,
    DEEPEST,
    LARGEST,
    LEVELS,
    LONGEST,
    ExpressionError,
    Node,
)
from builder.form.expressions.scanner import KEYWORDS, Token, tokens
from builder.say import say


class Part(NamedTuple):
    """A part of a calculation, and where it stands.

    Attributes:
        node: The part as a tree, which is an equal value wherever it stands.
        start: Where it begins, in code points from the start of the text.
        end: Where it ends.
        parts: What the operation is given, in order; empty for literals and fields.
    """

    node: Node
    start: int
    end: int
    parts: tuple[Part, ...] = ()

    @property
    def field(self) -> str:
        """Id of the field that it is; empty if it is something else."""
        is_field = isinstance(self.node, tuple) and self.node[0] == "field"
        return str(self.node[1]) if is_field and isinstance(self.node, tuple) else ""

    def walk(self) -> Iterator[Part]:
        """Yield this part and all within it."""
        yield self
        for each in self.parts:
            yield from each.walk()


@lru_cache(maxsize=4096)
def read(text: str) -> Part:
    """Parse a calculation, with the place of each part; each text is parsed once.

    Raises:
        ExpressionError: It is not of the language.
    """
    if len(text) > LONGEST:
        raise ExpressionError(
            say("is longer than {longest} characters.", longest=LONGEST), LONGEST, len(text)
        )
    return _Parser(text).parse()


def parse(text: str) -> Node:
    """Return the tree of a calculation, a value that holds no places.

    Raises:
        ExpressionError: It is not of the language.
    """
    return read(text).node


def fields_in(node: Node) -> Iterator[str]:
    """Yield the id of each field that a calculation refers to."""
    if isinstance(node, tuple):
        if node[0] == "field":
            yield str(node[1])
        else:
            for each in node[1:]:
                yield from fields_in(each)


class _Parser:
    """A recursive-descent parser."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(tokens(text))
        self._at = 0

    def parse(self) -> Part:
        for each in self._tokens:
            if each.sort == "unknown":
                # No id of a field is shown.
                rest = self._text[each.start :].strip()[:20].partition("{")[0].strip() or "{"
                raise ExpressionError(
                    say("has “{rest}”, which is not understood.", rest=rest), each.start, each.end
                )
        part = self._level(0, 0)
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            message = _in_capitals(token) or say(
                "has {what} where it should end.", what=_shown(token)
            )
            raise ExpressionError(message, token.start, token.end)
        _check_depth(part, 0)
        return part

    def _next(self) -> Token:
        if self._at == len(self._tokens):
            raise self._missing(say("ends too early."))
        self._at += 1
        return self._tokens[self._at - 1]

    def _missing(self, message: str) -> ExpressionError:
        """Return the fault that something is missing before the next token."""
        if self._at < len(self._tokens):
            place = self._tokens[self._at].start
            return ExpressionError(message, place, place)
        place = self._tokens[-1].end if self._tokens else 0
        return ExpressionError(message, place, place)

    def _is_next(self, *signs: str) -> bool:
        if self._at == len(self._tokens):
            return False
        token = self._tokens[self._at]
        return token.sort in ("sign", "keyword") and token.value in signs

    def _expect(self, sign: str) -> Token:
        if not self._is_next(sign):
            raise self._missing(say("lacks a “{sign}”.", sign=sign))
        return self._next()

    def _level(self, level: int, depth: int) -> Part:
        self._check_nesting(depth)
        if level == len(LEVELS):
            return self._unary(depth)
        if LEVELS[level] == COMPARING and self._is_next("not"):
            return _operation("not", self._next().start, self._level(level, depth + 1))
        part = self._level(level + 1, depth)
        while self._is_next(*LEVELS[level]):
            sign = self._next().value
            part = _operation(sign, part.start, part, self._level(level + 1, depth))
        return part

    def _check_nesting(self, depth: int) -> None:
        if depth > DEEPEST:
            token = self._tokens[min(self._at, len(self._tokens) - 1)]
            raise ExpressionError(say("is nested too deep."), token.start, token.end)

    def _unary(self, depth: int) -> Part:
        self._check_nesting(depth)
        if self._is_next("-"):
            return _operation("negative", self._next().start, self._unary(depth + 1))
        token = self._next()
        match token.sort:
            case "number":
                if float(token.value) > LARGEST:
                    number = token.value[:20]
                    message = say("has the number {number}…, which is too large.", number=number)
                    raise ExpressionError(message, token.start, token.end)
                return Part(float(token.value), token.start, token.end)
            case "text":
                return Part(token.value, token.start, token.end)
            case "field":
                return Part(("field", token.value), token.start, token.end)
            case "function":
                return self._call(token, depth)
            case "keyword" if token.value in ("true", "false"):
                return Part(token.value == "true", token.start, token.end)
            case "sign" if token.value == "(":
                inner = self._level(0, depth + 1)
                return inner._replace(start=token.start, end=self._expect(")").end)
            case "keyword" | "word":
                message = _in_capitals(token) or say(
                    "has the word {word}, which is not a function.", word=_shown(token)
                )
            case _:
                message = say("has {what} where a value should stand.", what=_shown(token))
        raise ExpressionError(message, token.start, token.end)

    def _call(self, name: Token, depth: int) -> Part:
        self._expect("(")
        arguments: list[Part] = []
        while not self._is_next(")"):
            if arguments:
                self._expect(",")
            arguments.append(self._level(0, depth + 1))
        end = self._next().end
        node = (name.value, *(each.node for each in arguments))
        return Part(node, name.start, end, tuple(arguments))


def _operation(sign: str, start: int, *parts: Part) -> Part:
    return Part((sign, *(each.node for each in parts)), start, parts[-1].end, parts)


def _shown(token: Token) -> str:
    return say("a field") if token.sort == "field" else f"“{token.value}”"


def _in_capitals(token: Token) -> str:
    """Return what to say of a word that the language has in small letters; empty for others."""
    small = token.value.lower()
    if token.sort != "word" or small not in (*FUNCTIONS, *KEYWORDS):
        return ""
    return say("has the word {word}; write it as {right}.", word=_shown(token), right=small)


def _check_depth(part: Part, depth: int) -> None:
    if depth > DEEPEST:
        message = say("is nested too deep; sum() adds many values.")
        raise ExpressionError(message, part.start, part.end)
    for each in part.parts:
        _check_depth(each, depth + 1)
