"""Fields that texts are typed into."""

from __future__ import annotations

from typing import ClassVar, Literal

from builder.form.fields.base import InputMode, TypedField
from builder.form.texts import LocalText
from builder.value import dataclass

Normaliser = Literal["trim", "collapse", "digits", "unaccent", "upper"]


@dataclass(frozen=True, kw_only=True)
class TextField(TypedField):
    """One line of text.

    Attributes:
        default: The text it starts with.
        min_length: Least number of Unicode code points of a given answer.
        max_length: Greatest number of Unicode code points.
        pattern: Regular expression that the whole answer must match; empty for none.
        pattern_ignores_case: Whether capitals and small letters are the same to it.
        pattern_message: What is said when it does not match.
        normalise: What is done to the answer before it is judged, in this order.
        inputmode: The keyboard that phones show; empty for the usual one.
        spellcheck: Whether the browser may check spelling.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "text"

    default: str = ""
    min_length: int = 0
    max_length: int = 200
    pattern: str = ""
    pattern_ignores_case: bool = False
    pattern_message: LocalText = LocalText()
    normalise: tuple[Normaliser, ...] = ("trim", "collapse")
    inputmode: InputMode = ""
    spellcheck: bool = False
    equals: str = ""

    @property
    def keyboard(self) -> InputMode:
        """The one chosen for it."""
        return self.inputmode


@dataclass(frozen=True, kw_only=True)
class TextareaField(TypedField):
    """Several lines of text.

    Attributes:
        default: The text it starts with.
        min_length: Least number of Unicode code points of a given answer.
        max_length: Greatest number of Unicode code points.
        rows: Height in lines.
        spellcheck: Whether the browser may check spelling.
    """

    kind: ClassVar[str] = "textarea"

    default: str = ""
    min_length: int = 0
    max_length: int = 2000
    rows: int = 4
    spellcheck: bool = True


@dataclass(frozen=True, kw_only=True)
class EmailField(TypedField):
    """An e-mail address.

    Attributes:
        default: What it starts with.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "email"

    default: str = ""
    autocomplete: str = "email"
    equals: str = ""


@dataclass(frozen=True, kw_only=True)
class PhoneField(TypedField):
    """A telephone number, national or international.

    Attributes:
        default: What it starts with.
        equals: Id of an earlier field of the same kind whose answer it must repeat; empty for
            none.
    """

    kind: ClassVar[str] = "phone"

    default: str = ""
    autocomplete: str = "tel"
    equals: str = ""


@dataclass(frozen=True, kw_only=True)
class UrlField(TypedField):
    """The address of a web page.

    Attributes:
        default: What it starts with.
    """

    kind: ClassVar[str] = "url"

    default: str = ""
    autocomplete: str = "url"
