"""Rows of the kinds that are answered by choosing or ticking."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from builder.form.fields import (
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    Option,
    RadioField,
    SelectField,
    YesNoField,
)
from builder.form.kinds.properties import (
    ALWAYS_ANSWERED,
    ALWAYS_REQUIRED,
    ANSWERED,
    AUTOFILL,
    HINT,
    LABEL,
    NAME,
    REQUIRED,
    bound,
    whole,
)
from builder.form.kinds.row import Kind, Property, Samples
from builder.form.texts import LocalText
from builder.say import say

_TICKED = Property(
    attribute="required", label=say("Must be ticked"), editor="switch", group="Basics"
)
_ALWAYS_TICKED = replace(ALWAYS_REQUIRED, label=_TICKED.label)
_DEFAULT_OPTION = Property(
    attribute="default", label=say("Chosen at first"), editor="option_value", group="Answer"
)
_OPTIONS = Property(
    attribute="options", label=say("Options"), editor="options", group="Basics", own=True
)
_TWO_OPTIONS = (
    Option(value="option_1", label=LocalText.of(en=say("Option 1"))),
    Option(value="option_2", label=LocalText.of(en=say("Option 2"))),
)


def _word(answer: str, label: str) -> Property:
    return Property(
        attribute=f"{answer}_label",
        label=label,
        editor="local_line",
        group="Appearance",
        page_word=answer,
    )


ROWS: Final = (
    Kind(
        name="select",
        cls=SelectField,
        label=say("Drop-down list"),
        group="Choices",
        icon="select",
        summary=say("One of many options, from a list that opens."),
        keywords=("choice", "dropdown", "combo", "option"),
        properties=(
            NAME,
            LABEL,
            _OPTIONS,
            HINT,
            REQUIRED,
            _DEFAULT_OPTION,
            AUTOFILL,
            *ANSWERED,
        ),
        starting={"options": _TWO_OPTIONS},
        value="text",
        other_codes=("option", "required_choice"),
        scripts=("rules/choice",),
        strings=("choose",),
        samples=Samples(sampler="option"),
        answered_in="choice",
        drawing="list",
    ),
    Kind(
        name="radio",
        cls=RadioField,
        label=say("Choice"),
        group="Choices",
        icon="radio",
        summary=say("One of a few options, all visible."),
        keywords=("radio", "option", "single"),
        properties=(
            NAME,
            LABEL,
            _OPTIONS,
            HINT,
            REQUIRED,
            _DEFAULT_OPTION,
            *ANSWERED,
        ),
        starting={"options": _TWO_OPTIONS},
        value="text",
        other_codes=("option", "required_choice"),
        scripts=("rules/choice", "controls/group"),
        samples=Samples(sampler="option"),
        answered_in="choice",
        drawing="radio",
    ),
    Kind(
        name="country",
        cls=CountryField,
        label=say("Country"),
        group="Choices",
        icon="country",
        summary=say("A country, named in the page's language."),
        keywords=("nation", "address", "region"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            Property(
                attribute="countries",
                label=say("Countries to choose from"),
                editor="countries",
                group="Answer",
                help=say("None for all countries."),
            ),
            Property(
                attribute="preferred",
                label=say("Stand first"),
                editor="countries",
                group="Answer",
                help=say("The countries that most people come from."),
            ),
            Property(
                attribute="default",
                label=say("Chosen at first"),
                editor="country",
                group="Answer",
            ),
            AUTOFILL,
            *ANSWERED,
        ),
        value="text",
        other_codes=("option", "required_choice"),
        checks=("countries",),
        scripts=("rules/choice", "controls/country"),
        strings=("choose",),
        samples=Samples(sampler="option"),
        answered_in="country",
        drawing="list",
    ),
    Kind(
        name="checkboxes",
        cls=CheckboxesField,
        label=say("Several choices"),
        group="Choices",
        icon="checkboxes",
        summary=say("Any of a few options, all visible."),
        keywords=("checkbox", "group", "multiple", "many"),
        properties=(
            NAME,
            LABEL,
            _OPTIONS,
            HINT,
            REQUIRED,
            Property(
                attribute="default",
                label=say("Ticked at first"),
                editor="option_values",
                group="Answer",
            ),
            Property(
                attribute="deliver",
                label=say("Delivers"),
                editor="choice",
                group="Answer",
                help=say("One variable per option is named after both, such as topics_news."),
                choices=(("booleans", say("Yes or no per option")), ("text", say("One text"))),
            ),
            Property(
                attribute="delimiter",
                label=say("Between values"),
                editor="line",
                group="Answer",
                matters=lambda field: field.deliver == "text",
            ),
            whole("min_choices", say("At least (ticks)"), 0, 1000),
            bound("max_choices", say("At most (ticks)"), "optional_integer"),
            *ANSWERED,
        ),
        starting={"options": _TWO_OPTIONS},
        value="list",
        codes=("too_few", "too_many"),
        other_codes=("option", "required_choice"),
        scripts=("rules/choices", "controls/group", "controls/choices"),
        samples=Samples(sampler="options"),
        answered_in="checks",
        drawing="choices",
    ),
    Kind(
        name="yesno",
        cls=YesNoField,
        label=say("Yes or no"),
        group="Choices",
        icon="yesno",
        summary=say("Yes or no by two choices, so that unanswered differs from no."),
        keywords=("boolean", "question"),
        properties=(
            NAME,
            LABEL,
            HINT,
            REQUIRED,
            _word("yes", say("Word for yes")),
            _word("no", say("Word for no")),
            *ANSWERED,
        ),
        value="boolean",
        other_codes=("required_choice",),
        scripts=("rules/yesno", "controls/group"),
        strings=("yes", "no"),
        samples=Samples(valid=(True,)),
        answered_in="choice",
        drawing="radio",
    ),
    Kind(
        name="checkbox",
        cls=CheckboxField,
        label=say("Tick box"),
        group="Choices",
        icon="checkbox",
        summary=say("A yes or no, by a tick."),
        keywords=("boolean", "yes", "no", "check"),
        properties=(
            NAME,
            LABEL,
            HINT,
            _TICKED,
            Property(
                attribute="default",
                label=say("Ticked at first"),
                editor="switch",
                group="Answer",
            ),
            *ANSWERED,
        ),
        value="boolean",
        ticked=True,
        other_codes=("required_tick",),
        scripts=("rules/tick", "controls/tick"),
        spoken_strings=("yes", "no"),
        samples=Samples(valid=(True,), invalid=(False,)),
        answered_in="tick",
        drawing="tick",
    ),
    Kind(
        name="consent",
        cls=ConsentField,
        label=say("Consent"),
        group="Choices",
        icon="consent",
        summary=say("An explicit agreement: it must be ticked, and never is beforehand."),
        keywords=("gdpr", "terms", "privacy", "agree"),
        properties=(NAME, LABEL, HINT, _ALWAYS_TICKED, *ALWAYS_ANSWERED),
        starting={"label": LocalText.of(en=say("I agree that my answers are processed"))},
        value="boolean",
        ticked=True,
        other_codes=("required_tick",),
        checks=("consent",),
        scripts=("rules/tick", "controls/tick"),
        spoken_strings=("yes", "no"),
        samples=Samples(valid=(True,), invalid=(False,)),
        answered_in="tick",
        drawing="tick",
    ),
)
