"""Fields that are answered by choosing or ticking."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, ClassVar, Literal

from builder.form.countries import COUNTRIES
from builder.form.fields.base import AnsweredField, Choice, Option
from builder.form.texts import LocalText
from builder.value import dataclass

CheckboxesDelivery = Literal["booleans", "text"]


@dataclass(frozen=True, kw_only=True)
class OptionsField(AnsweredField):
    """A field that is answered from its own options.

    Attributes:
        options: The choices, in the order shown.
    """

    options: tuple[Option, ...] = ()

    def choices(self) -> tuple[Choice, ...]:
        """Return the options."""
        return tuple(
            Choice(value=option.value, label=option.label, attribute="options", index=index)
            for index, option in enumerate(self.options)
        )


@dataclass(frozen=True, kw_only=True)
class ChoiceField(OptionsField):
    """A field answered by choosing one of its options.

    Attributes:
        default: Value of the option chosen at first; empty for none.
    """

    default: str = ""


@dataclass(frozen=True, kw_only=True)
class SelectField(ChoiceField):
    """One of many, from a drop-down list."""

    kind: ClassVar[str] = "select"

    autocomplete: str = ""


@dataclass(frozen=True, kw_only=True)
class RadioField(ChoiceField):
    """One of a few, all visible."""

    kind: ClassVar[str] = "radio"


@lru_cache(maxsize=64)
def _choices_of(codes: tuple[str, ...]) -> tuple[Choice, ...]:
    """Return countries as choices, each once: most fields offer the same 250."""
    return tuple(Choice(value=code) for code in dict.fromkeys(codes))


@dataclass(frozen=True, kw_only=True)
class CountryField(AnsweredField):
    """A country, delivered as its ISO 3166 code of two letters; browsers know their names.

    Attributes:
        countries: Codes of the countries to choose from; empty for all.
        preferred: Codes of those that stand first.
        default: Code of the country chosen at first; empty for none.
        autocomplete: The HTML autofill token; empty for none.
    """

    kind: ClassVar[str] = "country"

    countries: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    default: str = ""
    autocomplete: str = "country"

    def choices(self) -> tuple[Choice, ...]:
        """Return the codes of the countries to choose from, the preferred ones first."""
        return _choices_of((*self.preferred, *(self.countries or COUNTRIES)))

    def compiled(self) -> dict[str, Any]:
        """Return the countries as options."""
        return {"options": tuple(each.value for each in self.choices())}


@dataclass(frozen=True, kw_only=True)
class CheckboxesField(OptionsField):
    """Any of a few options, all visible.

    Attributes:
        default: Values of the options ticked at first.
        min_choices: Least number of ticks of a given answer.
        max_choices: Greatest number of ticks; None for no bound.
        deliver: One boolean for each option, named ``<name>_<value>``, or one text.
        delimiter: What stands between the values in the text.
    """

    kind: ClassVar[str] = "checkboxes"

    default: tuple[str, ...] = ()
    min_choices: int = 0
    max_choices: int | None = None
    deliver: CheckboxesDelivery = "booleans"
    delimiter: str = ", "

    def delivered_names(self) -> tuple[str, ...]:
        """Return one name for all, or one for each option."""
        if not self.delivered:
            return ()
        if self.deliver == "text":
            return (self.name,)
        return tuple(f"{self.name}_{each.value}" for each in self.options)

    def compiled(self) -> dict[str, Any]:
        """Return no delimiter where nothing is joined."""
        return {"delimiter": ""} if self.deliver == "booleans" else {}


@dataclass(frozen=True, kw_only=True)
class YesNoField(AnsweredField):
    """A yes or no by two choices, so that unanswered differs from no.

    Attributes:
        yes_label: The word for yes; empty for the page's own.
        no_label: The word for no; empty for the page's own.
    """

    kind: ClassVar[str] = "yesno"

    yes_label: LocalText = LocalText()
    no_label: LocalText = LocalText()

    def choices(self) -> tuple[Choice, ...]:
        """Return yes and no."""
        return (
            Choice(value=True, label=self.yes_label, attribute="yes_label"),
            Choice(value=False, label=self.no_label, attribute="no_label"),
        )


@dataclass(frozen=True, kw_only=True)
class CheckboxField(AnsweredField):
    """A yes or no, by a tick; required means it must be ticked.

    Attributes:
        default: Whether it starts ticked.
    """

    kind: ClassVar[str] = "checkbox"

    default: bool = False


@dataclass(frozen=True, kw_only=True)
class ConsentField(AnsweredField):
    """An explicit agreement: always required, never ticked beforehand."""

    kind: ClassVar[str] = "consent"

    required: bool = True
