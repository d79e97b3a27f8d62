"""The functions of calculations: what each takes, gives and does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.form.answer_type import Type
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Function:
    """A function.

    Attributes:
        name: Its name.
        takes: Type of each argument. ``*`` repeats the one before it; ``any`` is any type,
            ``same`` the type of the first such argument; ``digits`` is a number from 0 to 6 and
            ``date_text`` a date in quotes, both written out.
        gives: Type of its result; ``same`` as above.
        arguments: What people call each argument; the last one of a repeating function is repeated.
        help: What it does, in one sentence.
        example: How it is used; fields are words in braces.
    """

    name: str
    takes: tuple[str, ...]
    gives: Type | str
    arguments: tuple[str, ...]
    help: str
    example: str

    @property
    def repeats(self) -> bool:
        """Whether it takes any number of arguments, at least one."""
        return self.takes[-1:] == ("*",)

    @property
    def signature(self) -> str:
        """How it is called, such as ``round(number, digits)``."""
        more = ", …" if self.repeats else ""
        return f"{self.name}({', '.join(self.arguments)}{more})"

    def type_at(self, position: int) -> str:
        """Return what :attr:`takes` says of an argument, counted from 0; empty if it has none."""
        if self.repeats:
            return self.takes[0]
        return self.takes[position] if position < len(self.takes) else ""


_ROWS: Final = (
    Function(
        "if", ("boolean", "same", "same"), "same", (say("test"), say("then"), say("else")),
        say("Gives the second value if the test holds, else the third."),
        "if({Rooms} > 4, 'large', 'small')",
    ),
    Function(
        "coalesce", ("same", "*"), "same", (say("value"),),
        say("Gives the first value that is there."),
        "coalesce({Nickname}, {First name})",
    ),
    Function(
        "filled", ("any",), "boolean", (say("value"),),
        say("Tells whether a field is answered; a tick box counts if it is ticked."),
        "filled({Telephone})",
    ),
    Function(
        "sum", ("number", "*"), "number", (say("number"),),
        say("Adds numbers; one that is missing counts as 0."),
        "sum({Adults}, {Children})",
    ),
    Function(
        "min", ("number", "*"), "number", (say("number"),),
        say("Gives the least of the numbers."),
        "min({Price}, 1000)",
    ),
    Function(
        "max", ("number", "*"), "number", (say("number"),),
        say("Gives the greatest of the numbers."),
        "max({Price}, 100)",
    ),
    Function(
        "abs", ("number",), "number", (say("number"),),
        say("Gives the number without its sign."),
        "abs({Before} - {After})",
    ),
    Function(
        "floor", ("number",), "number", (say("number"),),
        say("Rounds down to a whole number."),
        "floor({Price} / 12)",
    ),
    Function(
        "ceil", ("number",), "number", (say("number"),),
        say("Rounds up to a whole number."),
        "ceil({Guests} / 8)",
    ),
    Function(
        "round", ("number", "digits"), "number", (say("number"), say("digits")),
        say("Rounds to 0 to 6 digits after the point; halves away from zero."),
        "round({Price} * 1.24, 2)",
    ),
    Function(
        "length", ("text",), "number", (say("text"),),
        say("Counts the characters of a text."),
        "length({Message})",
    ),
    Function(
        "upper", ("text",), "text", (say("text"),),
        say("Gives the text in capital letters."),
        "upper({Code})",
    ),
    Function(
        "lower", ("text",), "text", (say("text"),),
        say("Gives the text in small letters."),
        "lower({E-mail})",
    ),
    Function(
        "count", ("list",), "number", (say("choices"),),
        say("Counts what is ticked in a field of several choices."),
        "count({Extras}) * 5",
    ),
    Function(
        "includes", ("list", "text"), "boolean", (say("choices"), say("value")),
        say("Tells whether an option is ticked, by its value."),
        "includes({Extras}, 'parking')",
    ),
    Function(
        "date", ("date_text",), "date", (say("text"),),
        say("Gives the date that is written in quotes."),
        "date('2026-12-31')",
    ),
    Function(
        "today", (), "date", (),
        say("Gives the present date."),
        "days(today(), {Arrival})",
    ),
    Function(
        "days", ("date", "date"), "number", (say("from"), say("to")),
        say("Counts the days from one date to another."),
        "days({Arrival}, {Departure})",
    ),
    Function(
        "years", ("date", "date"), "number", (say("from"), say("to")),
        say("Counts the full years from one date to another."),
        "years({Date of birth}, today())",
    ),
    Function(
        "add_days", ("date", "number"), "date", (say("date"), say("days")),
        say("Gives the date that is some days later."),
        "add_days({Arrival}, 14)",
    ),
    Function(
        "year", ("date",), "number", (say("date"),),
        say("Gives the year of a date."),
        "year({Date of birth})",
    ),
    Function(
        "month", ("date",), "number", (say("date"),),
        say("Gives the month of a date, 1 to 12."),
        "month({Arrival})",
    ),
    Function(
        "day", ("date",), "number", (say("date"),),
        say("Gives the day of the month."),
        "day({Arrival})",
    ),
)  # fmt: skip

FUNCTIONS: Final[Mapping[str, Function]] = {row.name: row for row in _ROWS}
