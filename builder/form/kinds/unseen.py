"""Rows of the kinds that ride along unseen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from builder.form.fields import CalculatedField, HiddenField, HiddenSource
from builder.form.kinds.properties import DELIVERED, NAME, SHOW_IF, WHEN_HIDDEN
from builder.form.kinds.row import Kind, Property


def _comes_from(*sources: HiddenSource) -> Callable[[Any], bool]:
    return lambda field: field.source in sources


ROWS: Final = (
    Kind(
        name="hidden",
        cls=HiddenField,
        label="Hidden value",
        group="Unseen",
        icon="hidden",
        summary="A constant, a query parameter or a random reference that rides along unseen.",
        keywords=("constant", "parameter", "utm", "source", "random", "reference", "ticket"),
        properties=(
            NAME,
            Property(
                attribute="source",
                label="Comes from",
                editor="choice",
                group="Answer",
                choices=(
                    ("constant", "A constant"),
                    ("parameter", "The page's address"),
                    ("context", "The conversation"),
                    ("random", "A random reference"),
                ),
            ),
            Property(
                attribute="value",
                label="Constant",
                editor="line",
                group="Answer",
                matters=_comes_from("constant"),
            ),
            Property(
                attribute="parameter",
                label="Query parameter",
                editor="line",
                group="Answer",
                help="Or the name of the conversation's variable.",
                matters=_comes_from("parameter", "context"),
            ),
            Property(
                attribute="style",
                label="The reference is",
                editor="choice",
                group="Answer",
                choices=(("letters", "Letters and digits"), ("number", "A number")),
                matters=_comes_from("random"),
            ),
            Property(
                attribute="length",
                label="Length of the reference",
                editor="integer",
                group="Answer",
                help="In letters or digits: 6 to 24, for a number at most 15.",
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
        label="Calculated value",
        group="Unseen",
        icon="calculated",
        summary="A value worked out from the answers above it.",
        keywords=("formula", "total", "sum", "score"),
        properties=(
            NAME,
            Property(
                attribute="expression",
                label="Calculation",
                editor="calculation",
                group="Answer",
                help="Type numbers, functions, and parts of the labels of fields.",
                own=True,
            ),
            Property(
                attribute="result",
                label="Gives",
                editor="choice",
                group="Answer",
                choices=(
                    ("number", "A number"),
                    ("text", "A text"),
                    ("date", "A date"),
                    ("boolean", "True or false"),
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
