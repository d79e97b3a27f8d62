"""What stands between the fields of a form, and delivers nothing."""

from __future__ import annotations

from typing import ClassVar

from builder.form.fields.base import Field, WordedField
from builder.form.texts import LocalText
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class HeadingField(WordedField):
    """A heading between fields."""

    kind: ClassVar[str] = "heading"


@dataclass(frozen=True, kw_only=True)
class ParagraphField(WordedField):
    """A paragraph of plain text between fields."""

    kind: ClassVar[str] = "paragraph"


@dataclass(frozen=True, kw_only=True)
class ImageField(Field):
    """A picture between fields.

    Attributes:
        source: The picture as a ``data:`` URL of PNG, JPEG, GIF, WebP or SVG.
        alt: What it shows, in words; empty for mere decoration.
    """

    kind: ClassVar[str] = "image"

    source: str = ""
    alt: LocalText = LocalText()


@dataclass(frozen=True, kw_only=True)
class DividerField(Field):
    """A line between fields."""

    kind: ClassVar[str] = "divider"


@dataclass(frozen=True, kw_only=True)
class LinkField(WordedField):
    """A link to another page, which opens beside this one.

    Attributes:
        text: What the link says.
        url: Where it leads: ``https:``, ``mailto:`` or ``tel:``.
    """

    kind: ClassVar[str] = "link"

    url: str = ""


@dataclass(frozen=True, kw_only=True)
class StepField(WordedField):
    """The beginning of a step: what follows, up to the next one, has a screen of its own.

    Attributes:
        text: The step's heading.
    """

    kind: ClassVar[str] = "step"
