"""Sentences that keep what they are made of.

The backend speaks English. The builder, which uses some of its modules, says the same in the
language of its window: for that it has to know a sentence without its values.
"""

from __future__ import annotations

from collections.abc import Mapping


class Told(str):
    """A sentence, or a part of one, as it is read in English.

    Attributes:
        template: The English text, with names in braces for the values.
        values: What was put in.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]


def told(text: str, /, **values: object) -> Told:
    """Return an English text with values in it.

    Args:
        text: The text, written out where it is told, so that it can be collected for translators.
            Names in braces stand for values, as in :meth:`str.format`; without any value braces
            are what they are.
        **values: What to put in; one that is a :class:`Told` itself can be said in another
            language, too.
    """
    made = Told(text.format_map(values) if values else text)
    made.template, made.values = text, values
    return made
