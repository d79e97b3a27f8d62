"""What field kinds have in common."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from builder.form.conditions import Comparison, Group
from builder.form.texts import LocalText
from builder.value import dataclass

Width = Literal["full", "half", "third"]
InputMode = Literal["", "text", "numeric", "decimal", "tel", "email", "url", "search"]
PrefillSource = Literal["parameter", "context"]
WhenHidden = Literal["omit", "null", "default"]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One choice of a select or radio field.

    Attributes:
        value: What goes into the context.
        label: What the person reads.
    """

    value: str
    label: LocalText = LocalText()


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of the answers that a field offers.

    Attributes:
        value: The answer, as the page sends it.
        label: What the person reads; empty where the page or the browser has a word for it.
        word: What the answer means besides; empty for nothing.
        attribute: The property of the field that holds the label; empty if none does.
        index: Which entry of that property it is; None if the property is one text.
    """

    value: str | int | bool
    label: LocalText = LocalText()
    word: LocalText = LocalText()
    attribute: str = ""
    index: int | None = None


@dataclass(frozen=True, kw_only=True)
class RuleMessage:
    """The form's own words for a broken rule.

    Attributes:
        rule: The rule's code, such as ``required`` or ``too_long``.
        text: What is said; may hold ``{label}`` and the rule's bound.
    """

    rule: str
    text: LocalText = LocalText()


@dataclass(frozen=True, kw_only=True)
class Prefill:
    """Where the first value of a field comes from.

    Attributes:
        source: A query parameter of the page's address, or a variable of the conversation.
        name: The parameter's or variable's name.
    """

    source: PrefillSource
    name: str


@dataclass(frozen=True, kw_only=True)
class Field:
    """Anything that stands on a form's page, or rides along unseen.

    Attributes:
        show_if: When it is there; None for always.
    """

    kind: ClassVar[str] = ""

    id: str
    show_if: Comparison | Group | None = None

    @property
    def wording(self) -> LocalText:
        """The words that it is known by: its label or its text; empty if it has neither."""
        return LocalText()

    def delivered_names(self) -> tuple[str, ...]:
        """Return the context names that it may fill."""
        return ()


@dataclass(frozen=True, kw_only=True)
class WordedField(Field):
    """A text that stands on the page.

    Attributes:
        text: What it says.
    """

    text: LocalText = LocalText()

    @property
    def wording(self) -> LocalText:
        """The text."""
        return self.text


@dataclass(frozen=True, kw_only=True)
class NamedField(Field):
    """A field that delivers a value.

    Attributes:
        name: The context variable.
        when_hidden: What is delivered while ``show_if`` does not hold: nothing, null, or what
            the field starts with.
        delivered: Whether its value goes into the context. One that does not is still
            judged, and can be used in conditions, calculations and texts.
    """

    name: str
    when_hidden: WhenHidden = "omit"
    delivered: bool = True

    @property
    def starts_with(self) -> Any:
        """What it starts with, as the page would send it; None for nothing."""
        default = getattr(self, "default", None)
        return None if default in ("", ()) else default

    def delivered_names(self) -> tuple[str, ...]:
        """Return the context name, if the value is delivered."""
        return (self.name,) if self.delivered else ()

    def compiled(self) -> dict[str, Any]:
        """Return the attributes of its specification that differ from its own."""
        return {}


@dataclass(frozen=True, kw_only=True)
class AnsweredField(NamedField):
    """A field that the person answers.

    Attributes:
        label: The visible label.
        hint: Help under the label.
        required: Whether it must be answered.
        required_if: When it must be answered besides; None for never.
        width: Share of the line it takes on a wide screen.
        prefill: Where its first value comes from; None for its default.
        sensitive: Whether it is kept out of drafts, logs and test records, and with it all that
            is calculated from it or must repeat it.
        messages: The form's own words for broken rules.
    """

    label: LocalText = LocalText()
    hint: LocalText = LocalText()
    required: bool = False
    required_if: Comparison | Group | None = None
    width: Width = "full"
    prefill: Prefill | None = None
    sensitive: bool = False
    messages: tuple[RuleMessage, ...] = ()

    @property
    def wording(self) -> LocalText:
        """The label."""
        return self.label

    @property
    def keyboard(self) -> InputMode:
        """The keyboard that phones show; empty for the usual one."""
        return ""

    def choices(self) -> tuple[Choice, ...]:
        """Return the choices, in order; empty if it is typed or ticked."""
        return ()


@dataclass(frozen=True, kw_only=True)
class TypedField(AnsweredField):
    """A field answered by typing.

    Attributes:
        placeholder: An example inside the empty box; never instead of a label.
        autocomplete: The HTML autofill token, such as ``given-name``; empty for none.
    """

    placeholder: LocalText = LocalText()
    autocomplete: str = ""
