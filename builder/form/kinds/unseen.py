"""Rows of the kinds that ride along unseen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from builder.form.fields import CalculatedField, HiddenField, HiddenSource
from builder.form.kinds.properties import DELIVERED, NAME, SHOW_IF, WHEN_HIDDEN
from builder.form.kinds.row import Kind, Property
from builder.say import say


def _comes_from(*sources: HiddenSource) -> Callable[[Any], bool]:
    return lambda field: field.source in sources


ROWS: Final = (
    Kind(
        name="hidden",
        cls=HiddenField,
        label=say("Hidden value"),
        group="Unseen",
        icon="hidden",
        summary=say("A constant, a query parameter or a random reference that rides along unseen."),
        keywords=("constant", "parameter", "utm", "source", "random", "reference", "ticket"),
        properties=(
            NAME,
            Property(
                attribute="source",
                label=say("Comes from"),
                editor="choice",
                group="Answer",
                choices=(
                    ("constant", say("A constant")),
                    ("parameter", say("The page's address")),
                    ("context", say("The conversation")),
                    ("random", say("A random reference")),
                ),
            ),
            Property(
                attribute="value",
                label=say("Constant"),
                editor="line",
                group="Answer",
                matters=_comes_from("constant"),
            ),
            Property(
                attribute="parameter",
                label=say("Query parameter"),
                editor="line",
                group="Answer",
                help=say("Or the name of the conversation's variable."),
                matters=_comes_from("parameter", "context"),
            ),
            Property(
                attribute="style",
                label=say("The reference is"),
                editor="choice",
                group="Answer",
                choices=(("letters", say("Letters and digits")), ("number", say("A number"))),
                matters=_comes_from("random"),
            ),
            Property(
                attribute="length",
                label=say("Length of the reference"),
                editor="integer",
                group="Answer",
                help=say("In letters or digits: 6 to 24, for a number at most 15."),
                minimum=6,
                maximum=24,
                matters=_comes_from("random"),
            ),
            DELIVERED,
            SHOW_IF,
            WHEN_HIDDEN,
        ),
        value="text",
        checks=("hidden",),
        scripts=("rules/hidden",),
        drawing="hidden",
    ),
    Kind(
        name="calculated",
        cls=CalculatedField,
        label=say("Calculated value"),
        group="Unseen",
        icon="calculated",
        summary=say("A value worked out from the answers above it."),
        keywords=("formula", "total", "sum", "score"),
        properties=(
            NAME,
            Property(
                attribute="expression",
                label=say("Calculation"),
                editor="calculation",
                group="Answer",
                help=say("Type numbers, functions, and parts of the labels of fields."),
                own=True,
            ),
            Property(
                attribute="result",
                label=say("Gives"),
                editor="choice",
                group="Answer",
                choices=(
                    ("number", say("A number")),
                    ("text", say("A text")),
                    ("date", say("A date")),
                    ("boolean", say("True or false")),
                ),
            ),
            DELIVERED,
            SHOW_IF,
            WHEN_HIDDEN,
        ),
        starting={"expression": "0"},
        scripts=("dates", "decimals", "calculation"),
        spoken_strings=("yes", "no"),
        drawing="calculated",
    ),
)
