"""A parser of formulas with operators and functions, for what differs only in its words.

XForms (XPath) and SurveyJS write the same trees with other tokens; each has a :class:`Grammar`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from builder.importers.expressions.tree import (
    DEEPEST,
    LONGEST,
    SELF,
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    depth_of,
)
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Grammar:
    """How a language writes its formulas.

    Attributes:
        token: A pattern whose groups are ``number``, ``text``, ``ref``, ``path``, ``word``,
            ``method`` and ``sign``.
        levels: Binary operators, the loosest first: as written, and the tree's function.
        postfix: Words that stand behind what they ask about, such as ``empty``.
        words: Words that are values by themselves.
        call: Makes a node of a function and its arguments.
        bare: Whether any other word is a text without quotes.
    """

    token: re.Pattern[str]
    levels: tuple[Mapping[str, str], ...]
    postfix: Mapping[str, str]
    words: Mapping[str, Node]
    call: Callable[[str, tuple[Node, ...]], Node]
    bare: bool = False


def parse(text: str, grammar: Grammar) -> Node:
    """Parse a formula.

    Raises:
        NotTranslatedError: It is not of the language, or is too long or too deep.
    """
    if len(text) > LONGEST:
        raise NotTranslatedError(say("is longer than {most} characters.", most=LONGEST))
    node = _Parser(text, grammar).whole()
    # A chain of operators is deep without any parentheses.
    if depth_of(node) > DEEPEST:
        raise NotTranslatedError(say("is nested too deep."))
    return node


_END: Final = ("end", "")


class _Parser:
    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._tokens = [*_tokens(text, grammar.token), _END]
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._choice()
        kind, text = self._tokens[self._at]
        if kind != "end":
            raise NotTranslatedError(say("has “{found}” where it should end.", found=text[:20]))
        return node

    def _taken(self, words: Mapping[str, str]) -> str:
        kind, text = self._tokens[self._at]
        found = words.get(text.lower(), "") if kind in ("sign", "word") else ""
        self._at += bool(found)
        return found

    def _choice(self) -> Node:
        """Read a formula, or ``test ? one : other`` where a language has that."""
        node = self._level(0)
        if not self._taken({"?": "if"}):
            return node
        with self._deeper():
            one = self._choice()
            if not self._taken({":": ":"}):
                raise NotTranslatedError(say("lacks a “{sign}”.", sign=":"))
            return self._grammar.call("if", (node, one, self._choice()))

    @contextmanager
    def _deeper(self) -> Iterator[None]:
        self._depth += 1
        if self._depth > DEEPEST * (len(self._grammar.levels) + 2):
            raise NotTranslatedError(say("is nested too deep."))
        yield
        self._depth -= 1

    def _level(self, level: int) -> Node:
        with self._deeper():
            if level == len(self._grammar.levels):
                return self._unary()
            node = self._level(level + 1)
            while function := self._taken(self._grammar.levels[level]):
                node = _joined(self._grammar.call(function, (node, self._level(level + 1))))
            return node

    def _unary(self) -> Node:
        signs = {"-": "negative", "!": "not"}
        if function := self._taken(signs):
            return self._grammar.call(function, (self._level(len(self._grammar.levels)),))
        if self._is_word("not") and self._tokens[self._at + 1][1] != "(":
            self._at += 1
            return self._grammar.call("not", (self._level(len(self._grammar.levels)),))
        node = self._value()
        while self._tokens[self._at][0] == "method":
            method = self._tokens[self._at][1]
            self._at += 2  # with the parenthesis that stands behind it
            node = self._grammar.call(method, (node, *self._arguments(")")))
        while function := self._taken(self._grammar.postfix):
            node = self._grammar.call(function, (node,))
        return node

    def _is_word(self, word: str) -> bool:
        return self._tokens[self._at] == ("word", word)

    def _value(self) -> Node:
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            return Literal(float(text))
        if kind == "text":
            return Literal(text[1:-1])
        if kind in ("ref", "path") or text == SELF:
            return Ref(text.rpartition("/")[2])
        if kind == "word" and self._tokens[self._at][1] == "(":
            self._at += 1
            return self._grammar.call(text, self._arguments(")"))
        if kind == "word" and text.lower() in self._grammar.words:
            return self._grammar.words[text.lower()]
        if kind == "word" and self._grammar.bare:
            return Literal(text)
        if text == "(":
            (node,) = self._arguments(")", 1) or (Literal(""),)
            return node
        if text == "[":
            return Call("list", self._arguments("]"))
        found = (
            say("has “{found}” where a value should stand.", found=text[:20])
            if text
            else say("ends too early.")
        )
        raise NotTranslatedError(found)

    def _arguments(self, end: str, most: int = 50) -> tuple[Node, ...]:
        found: list[Node] = []
        while self._tokens[self._at][1] != end:
            if found and not self._taken({",": ","}):
                raise NotTranslatedError(say("lacks a “{sign}”.", sign=end))
            found.append(self._choice())
            if len(found) > most:
                raise NotTranslatedError(say("has too many values in parentheses."))
        self._at += 1
        return tuple(found)


def _joined(node: Node) -> Node:
    """Return a chain of "and", or of "or", as one call: there may be many of them."""
    if isinstance(node, Call) and node.function in ("and", "or"):
        one, *others = node.arguments
        if isinstance(one, Call) and one.function == node.function:
            return Call(node.function, (*one.arguments, *others))
    return node


def _tokens(text: str, pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = pattern.match(text, at)
        if not match or not match.lastgroup:
            raise NotTranslatedError(
                say("has “{found}”, which is not understood.", found=text[at:].strip()[:20])
            )
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found
