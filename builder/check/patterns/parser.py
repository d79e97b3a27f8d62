"""A recursive-descent parser for the patterns that both engines can read alike."""

from __future__ import annotations

from typing import Final, NoReturn

from builder.check.patterns import escapes
from builder.check.patterns.nodes import (
    ENDLESS,
    EVERYTHING,
    Boundary,
    Choice,
    Look,
    Node,
    NotUnderstoodError,
    Ranges,
    Repeat,
    Sequence,
    Set,
    inverted,
    merged,
)
from builder.check.patterns.unicode import with_other_cases
from builder.say import say

REPEAT_MAX: Final = 1000
_DEEPEST: Final = 20
# Two characters that begin something else in a newer syntax of one engine or the other.
_DOUBLED: Final = ("--", "&&", "||", "~~")
_COUNT: Final = say(
    r"has a repetition that is not {2}, {2,} or {2,5}; for the character, write \{."
)
# Line ends, as a point in JavaScript excludes them.
_NO_POINT: Final[Ranges] = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))
# What else can follow "(?", with what is said of it.
_BEHIND: Final = say(
    "which Safari before 16.4 cannot read: the whole form would fail there. Say it of the "
    "beginning with (?=…) or (?!…), such as (?!.*--)."
)
_GROUPS: Final = {
    "<=": say("looks behind with (?<=…), {behind}", behind=_BEHIND),
    "<!": say("looks behind with (?<!…), {behind}", behind=_BEHIND),
    "#": say("has a comment (?#…), which JavaScript cannot read. Leave it out."),
    ">": say("has an atomic group (?>…), which JavaScript cannot read. Write (?:…)."),
    "P=": escapes.REFERENCE,
    "|": say("has a branch reset (?|…), which neither engine can read. Write (?:…)."),
    "(": say("has a condition (?(…)…), which JavaScript cannot read. Write (?:…|…)."),
    "R": say("refers to itself, which neither engine can do. Write the repeated part out."),
}
_POSIX: Final = {
    "alpha": r"\p{L}", "digit": "0-9", "alnum": r"\p{L}0-9", "upper": r"\p{Lu}", "lower": r"\p{Ll}",
    "space": r"\s", "punct": r"\p{P}", "word": r"\w", "xdigit": "0-9A-Fa-f", "blank": r" \t",
}  # fmt: skip


class Parser:
    """Reads one pattern.

    Attributes:
        is_new: Whether it has anything that must be spelled out for the engines.
    """

    def __init__(self, text: str, *, ignore_case: bool = False) -> None:
        self.is_new = False
        self._text = text
        self._ignore_case = ignore_case
        self._at = 0
        self._depth = 0

    def parse(self) -> Node:
        """Return the pattern read.

        Raises:
            NotUnderstoodError: It is outside the grammar.
        """
        node = self._choice(first=True, last=True)
        if self._at < len(self._text):
            self._fail(say("has a “)” that nothing opens; for the character, write \\)."), self._at)
        return node

    def _fail(self, words: str, at: int) -> NoReturn:
        raise NotUnderstoodError(
            say(
                "{problem} See character {number}.",
                problem=words,
                number=min(at, len(self._text)) + 1,
            )
        )

    def _peek(self, count: int = 1) -> str:
        return self._text[self._at : self._at + count]

    def _take(self) -> str:
        char = self._peek()
        if not char:
            self._fail(say("ends too early."), self._at - 1)
        self._at += 1
        return char

    def _takes(self, start: str) -> bool:
        found = self._text.startswith(start, self._at)
        self._at += len(start) if found else 0
        return found

    def _choice(self, *, first: bool, last: bool) -> Node:
        """Read alternatives.

        Args:
            first: Whether the answer begins here.
            last: Whether it ends with them.
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            self._fail(say("is nested too deep."), self._at)
        branches = [self._sequence(first=first, last=last)]
        while self._takes("|"):
            branches.append(self._sequence(first=first, last=last))
        self._depth -= 1
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self, *, first: bool, last: bool) -> Sequence:
        items: list[Node] = []
        while self._peek() and self._peek() not in "|)":
            begins = first and all(isinstance(each, Look | Boundary) for each in items)
            if self._peek() in "^$":
                items.extend(self._anchor(begins=begins, last=last))
            else:
                items.append(self._repeated(self._atom(first=begins)))
        return Sequence(tuple(items))

    def _anchor(self, *, begins: bool, last: bool) -> tuple[Node, ...]:
        at, char = self._at, self._take()
        self.is_new = True
        if char == "^":
            if not begins:
                self._fail(
                    say(
                        "has a ^ after its beginning, where nothing matches. Leave it out; for the "
                        "character, write \\^."
                    ),
                    at,
                )
            return ()
        if self._peek() not in ("", "|", ")"):
            self._fail(
                say(
                    "has a $ before its end, where nothing matches. Leave it out; for the "
                    "character, "
                    "write \\$."
                ),
                at,
            )
        # At the end of the pattern, $ adds nothing: the whole answer must match.
        return () if last and self._depth == 1 else (Look(Set(EVERYTHING), negative=True),)

    def _repeated(self, item: Node) -> Node:
        at = self._at
        if self._peek() not in ("*", "+", "?", "{"):
            return item
        if isinstance(item, Look | Boundary):
            self._fail(
                say("repeats something that takes no character. Leave the repetition out."), at
            )
        char = self._take()
        plain = {"*": (0, ENDLESS), "+": (1, ENDLESS), "?": (0, 1)}
        least, most = plain.get(char) or self._count(at)
        self._takes("?")  # lazy: the same texts match
        if self._peek() in ("*", "+", "?", "{") and self._peek():
            self._fail(
                say("has two repetitions in a row. Write one, or put the first into (?:…)."),
                self._at,
            )
        return Repeat(item, least, most)

    def _count(self, at: int) -> tuple[int, int]:
        if self._peek() == ",":
            self._fail(say("has a repetition without its first number; write {0,3}."), at)
        least = self._number(at)
        most = least
        if self._takes(","):
            most = ENDLESS if self._peek() == "}" else self._number(at)
        if self._take() != "}":
            self._fail(_COUNT, at)
        if max(least, most) > REPEAT_MAX or (most != ENDLESS and most < least):
            self._fail(
                say(
                    "has a repetition beyond {most}, or the wrong way round.",
                    most=REPEAT_MAX,
                ),
                at,
            )
        return least, most

    def _number(self, at: int) -> int:
        digits = ""
        while self._peek() and self._peek() in "0123456789":
            digits += self._take()
        if not 0 < len(digits) <= 4:
            self._fail(_COUNT, at)
        return int(digits)

    def _atom(self, *, first: bool) -> Node:
        at, char = self._at, self._take()
        if char == "(":
            return self._group(at, first=first)
        if char == "[":
            return self._class(at)
        if char == "\\":
            if self._takes("b"):
                return Boundary()
            return self._set(self._escape(at))
        if char == ".":
            self.is_new = True
            return Set(inverted(_NO_POINT))
        if char in "*+?{":
            self._fail(
                say(
                    "has a {char} with nothing before it to repeat; write {escaped} for "
                    "the character.",
                    char=char,
                    escaped=f"\\{char}",
                ),
                at,
            )
        if char in "]}":
            self._fail(
                say(
                    "has a {char} that nothing opens; write {escaped} for the character.",
                    char=char,
                    escaped=f"\\{char}",
                ),
                at,
            )
        return self._set(((ord(char), ord(char)),))

    def _set(self, ranges: Ranges, *, negated: bool = False) -> Set:
        found = with_other_cases(merged(ranges)) if self._ignore_case else merged(ranges)
        return Set(inverted(found) if negated else found)

    def _group(self, at: int, *, first: bool) -> Node:
        look = self._begin_group(at)
        # What comes after a group is not known yet: its end may not be the answer's.
        node = self._choice(first=first, last=False)
        if not self._takes(")"):
            self._fail(say("has a “(” that nothing closes; for the character, write \\(."), at)
        return node if look is None else Look(node, look)

    def _begin_group(self, at: int) -> bool | None:
        """Return whether a lookahead is negative; None for a plain group."""
        if not self._takes("?") or self._takes(":"):
            return None
        for start, negative in (("=", False), ("!", True)):
            if self._takes(start):
                self.is_new = True
                return negative
        if self._text.startswith(("<=", "<!"), self._at) or not (
            self._takes("P<") or self._takes("<")
        ):
            self._refuse_group(at)
        self.is_new = True
        name, mark, _ = self._text[self._at :].partition(">")
        if not mark or not name.isidentifier() or not name.isascii():
            self._fail(say("has a group with a malformed name; write it like (?<year>…)."), at)
        self._at += len(name) + 1
        return None

    def _refuse_group(self, at: int) -> NoReturn:
        rest = self._text[self._at :]
        flags = rest.partition(")")[0].partition(":")[0]
        if flags and set(flags) <= set("aiLmsux-"):
            self._fail(
                say(
                    "has the switch {switch}, which JavaScript cannot read. Leave it out, and "
                    "switch on “Ignore case”.",
                    switch=f"(?{flags})",
                )
                if "i" in flags
                else say(
                    "has the switch {switch}, which JavaScript cannot read. Leave it out.",
                    switch=f"(?{flags})",
                ),
                at,
            )
        known = next((words for start, words in _GROUPS.items() if rest.startswith(start)), "")
        other = say("has a special group; (…), (?:…), (?=…) and (?!…) are possible.")
        self._fail(known or (other if rest else say("ends too early.")), at)

    def _escape(self, at: int) -> Ranges:
        found = escapes.read(self._text, self._at)
        if found.problem:
            self._fail(found.problem, at)
        self._at += found.length
        self.is_new = self.is_new or found.is_new
        return found.ranges

    def _class(self, at: int) -> Set:
        negated = self._takes("^")
        ranges: list[tuple[int, int]] = []
        begun = self._at
        while self._peek() != "]":
            first_at = self._at
            first = self._class_item()
            if self._peek() == "-" and self._peek(2)[1:] not in ("]", ""):
                self._at += 1
                ranges.append(self._range(first, self._class_item(), first_at))
            else:
                ranges.extend(first)
        inside = self._text[begun : self._at]
        self._at += 1
        if not ranges:
            self._fail(say("has an empty []; for a ] in it, write [\\]]."), at)
        if any(each in inside for each in _DOUBLED):
            self._fail(say("has a doubled -, &, | or ~ in [ ]; write it once."), at)
        found = self._set(tuple(ranges), negated=negated)
        if not found.ranges:
            self._fail(say("has a [^ ] that leaves no character."), at)
        return found

    def _range(self, first: Ranges, last: Ranges, at: int) -> tuple[int, int]:
        if any(len(each) != 1 or each[0][0] != each[0][1] for each in (first, last)):
            self._fail(
                say(
                    "has a range such as a-z with a class at one end; for a hyphen, write it last."
                ),
                at,
            )
        if last[0][0] < first[0][0]:
            self._fail(say("has a range the wrong way round."), at)
        return first[0][0], last[0][1]

    def _class_item(self) -> Ranges:
        at, char = self._at, self._take()
        if char == "\\":
            if self._peek() == "b":
                self._fail(
                    say("has a \\b in [ ], where it is not a word boundary. Leave it out."), at
                )
            return self._escape(at)
        if char == "[":
            name = self._text[self._at :].partition(":]")[0].lstrip(":^")
            if self._peek() == ":" and name in _POSIX:
                self._fail(
                    say(
                        "has {sign}, which the engines cannot read; write {instead}.",
                        sign=f"[:{name}:]",
                        instead=f"[{_POSIX[name]}]",
                    ),
                    at,
                )
            self._fail(say("has a [ inside [ ]; write \\[ for the character."), at)
        return ((ord(char), ord(char)),)
