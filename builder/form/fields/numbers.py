"""Fields that are answered by a number."""

from __future__ import annotations

from itertools import chain, repeat
from typing import ClassVar, Final, Literal

from builder.form.fields.base import AnsweredField, Choice, InputMode, TypedField
from builder.form.texts import LocalText
from builder.value import dataclass

RatingLook = Literal["numbers", "stars", "faces"]


def keyboard_of_numbers(least: float | None, usual: InputMode) -> InputMode:
    """Return the keyboard for numbers from a least value on; None for no bound."""
    # The numeric keyboards of some phones have no minus.
    return "" if least is not None and least < 0 else usual


@dataclass(frozen=True, kw_only=True)
class IntegerField(TypedField):
    """A whole number.

    Attributes:
        default: What it starts with; None for nothing.
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
        step: Distance between the values allowed, counted from the least; None for any.
    """

    kind: ClassVar[str] = "integer"

    default: int | None = None
    min: int | None = None
    max: int | None = None
    step: int | None = None

    @property
    def keyboard(self) -> InputMode:
        """Digits, unless there may be a minus."""
        return keyboard_of_numbers(self.min, "numeric")


@dataclass(frozen=True, kw_only=True)
class DecimalField(TypedField):
    """A number with decimals.

    Attributes:
        min: Least value; None for no bound.
        max: Greatest value; None for no bound.
        default: What it starts with; None for nothing.
        step: Distance between the values allowed, counted from the least; None for any.
        decimals: Greatest number of digits after the point, 0 to 6.
    """

    kind: ClassVar[str] = "decimal"

    default: float | None = None
    min: float | None = None
    max: float | None = None
    step: float | None = None
    decimals: int = 2

    @property
    def keyboard(self) -> InputMode:
        """Digits with a point, unless there may be a minus."""
        return keyboard_of_numbers(self.min, "decimal")


# The highest grade of a scale from 0 or 1 on.
GRADES_MOST: Final = 10


@dataclass(frozen=True, kw_only=True)
class RatingField(AnsweredField):
    """A grade on a scale from 1 on, or from 0 as recommendations (NPS) are asked for.

    Attributes:
        lowest: The lowest grade, 0 or 1.
        scale: The highest grade.
        look: How the grades look.
        low_label: What the lowest grade means.
        high_label: What the highest grade means.
        grade_words: A word for each grade, from the lowest on; empty for none.
    """

    kind: ClassVar[str] = "rating"

    lowest: int = 1
    scale: int = 5
    look: RatingLook = "numbers"
    low_label: LocalText = LocalText()
    high_label: LocalText = LocalText()
    grade_words: tuple[LocalText, ...] = ()

    @property
    def grades(self) -> range:
        """The grades; of a scale that is longer than any form may have, only the first ones.

        A file can hold any number, and whatever looks at the form looks at each grade.
        """
        return range(self.lowest, min(self.scale, self.lowest + GRADES_MOST) + 1)

    def choices(self) -> tuple[Choice, ...]:
        """Return the grades with their words."""
        words = chain(self.grade_words, repeat(LocalText()))
        return tuple(
            Choice(value=grade, word=word) for grade, word in zip(self.grades, words, strict=False)
        )


@dataclass(frozen=True, kw_only=True)
class SliderField(AnsweredField):
    """A whole number, set by sliding; it always has an answer.

    Attributes:
        min: Least value.
        max: Greatest value.
        step: Distance between the values.
        default: Where it stands at first; None for the middle.
        low_label: What the least value means.
        high_label: What the greatest value means.
    """

    kind: ClassVar[str] = "slider"

    required: bool = True
    min: int = 0
    max: int = 100
    step: int = 1
    default: int | None = None
    low_label: LocalText = LocalText()
    high_label: LocalText = LocalText()

    @property
    def starts_with(self) -> int:
        """Where it stands at first."""
        if self.default is not None:
            return self.default
        middle = (self.max - self.min) // 2
        return self.min + middle - middle % self.step
