"""New kinds that are chosen or ticked: of some sizes, yes or no, on or off, some of many."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from builder.backend.days import Days
from builder.backend.judges import Judged, KindRule
from builder.backend.spec import FieldSpec
from builder.form.fields import AnsweredField, Choice, Option, OptionsField
from builder.form.kinds import Kind, Property, Samples
from builder.form.kinds.properties import HINT, LABEL, NAME, REQUIRED
from builder.form.texts import LocalText
from builder.value import dataclass
from tests.new_kinds.pieces import NewKind


@dataclass(frozen=True, kw_only=True)
class ShirtField(AnsweredField):
    """The size of a shirt.

    Attributes:
        default: The size chosen at first; empty for none.
    """

    kind: ClassVar[str] = "shirt"

    default: str = ""

    def choices(self) -> tuple[Choice, ...]:
        """Return the sizes."""
        return tuple(Choice(value=each) for each in ("S", "M", "L"))

    def compiled(self) -> dict[str, Any]:
        """Return the sizes as options."""
        return {"options": ("S", "M", "L")}


def _judge_shirt(field: FieldSpec, raw: object, _days: Days) -> Judged:
    if not isinstance(raw, str | None):
        return Judged(None, "type")
    return Judged(raw or None, "option" if raw and raw not in field.options else "")


SHIRT: Final = NewKind(
    row=Kind(
        name="shirt",
        cls=ShirtField,
        label="Size of shirt",
        group="Choices",
        icon="shirt",
        summary="A size.",
        properties=(NAME, LABEL, HINT, REQUIRED),
        value="text",
        other_codes=("option", "required_choice"),
        scripts=("rules/shirt", "controls/group"),
        samples=Samples(sampler="option"),
        answered_in="choice",
        drawing="choices",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.group(field, page.strings) }}""",
    rule=KindRule(_judge_shirt, given="choice"),
    script="""
JUDGES.shirt = ({ options }, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  return found(raw || null, raw && !options.includes(raw) ? "option" : "");
};
READERS.shirt = (field) => chosenIn(field)[0] ?? null;
WRITERS.shirt = (field, control, value) => choose(field, control, value);
""",
)


@dataclass(frozen=True, kw_only=True)
class ThumbsField(AnsweredField):
    """Thumbs up or down."""

    kind: ClassVar[str] = "thumbs"

    def choices(self) -> tuple[Choice, ...]:
        """Return up and down."""
        return Choice(value=True), Choice(value=False)


def _judge_thumbs(_field: FieldSpec, raw: object, _days: Days) -> Judged:
    return Judged(raw) if isinstance(raw, bool | None) else Judged(None, "type")


THUMBS: Final = NewKind(
    row=Kind(
        name="thumbs",
        cls=ThumbsField,
        label="Thumbs up or down",
        group="Choices",
        icon="thumbs",
        summary="Up or down.",
        properties=(NAME, LABEL, HINT, REQUIRED),
        value="boolean",
        other_codes=("required_choice",),
        scripts=("rules/thumbs", "controls/group"),
        strings=("yes", "no"),
        samples=Samples(valid=(False,)),
        answered_in="choice",
        drawing="choices",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.group(field, page.strings) }}""",
    rule=KindRule(_judge_thumbs, given="choice"),
    script="""
JUDGES.thumbs = (field, raw) =>
  raw === null || typeof raw === "boolean" ? found(raw) : found(null, "type");
READERS.thumbs = (field) => chosenIn(field).map((each) => each === "true")[0] ?? null;
WRITERS.thumbs = (field, control, value) => choose(field, control, value);
""",
)


@dataclass(frozen=True, kw_only=True)
class SwitchField(AnsweredField):
    """On or off."""

    kind: ClassVar[str] = "switch"


def _judge_switch(_field: FieldSpec, raw: object, _days: Days) -> Judged:
    return Judged(bool(raw)) if isinstance(raw, bool | None) else Judged(None, "type")


SWITCH: Final = NewKind(
    row=Kind(
        name="switch",
        cls=SwitchField,
        label="On or off",
        group="Choices",
        icon="switch",
        summary="On or off.",
        properties=(NAME, LABEL, HINT, REQUIRED),
        value="boolean",
        ticked=True,
        other_codes=("required_tick",),
        scripts=("rules/switch",),
        spoken_strings=("yes", "no"),
        samples=Samples(valid=(True,), invalid=(False,)),
        answered_in="tick",
        drawing="tick",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.tick(field, page.strings) }}""",
    rule=KindRule(_judge_switch, given="tick"),
    script="""
TICKS.push("switch");
JUDGES.switch = (field, raw) =>
  raw === null || typeof raw === "boolean" ? found(raw ?? false) : found(null, "type");
READERS.switch = (field, { checked }) => checked;
WRITERS.switch = (field, control, value) => {
  control.checked = value === true;
};
""",
)


@dataclass(frozen=True, kw_only=True)
class ColoursField(OptionsField):
    """Some of the options, delivered as one text."""

    kind: ClassVar[str] = "colours"

    delimiter: str = "+"


def _judge_colours(field: FieldSpec, raw: object, _days: Days) -> Judged:
    given = [] if raw is None else raw
    if not isinstance(given, list | tuple) or not all(isinstance(each, str) for each in given):
        return Judged(None, "type")
    value = tuple(each for each in field.options if each in given)
    return Judged(value, "" if len(value) == len(given) else "option")


COLOURS: Final = NewKind(
    row=Kind(
        name="colours",
        cls=ColoursField,
        label="Some colours",
        group="Choices",
        icon="colours",
        summary="Some colours.",
        properties=(
            *(NAME, LABEL, HINT, REQUIRED),
            Property(attribute="options", label="Options", editor="options", group="Basics"),
        ),
        starting={
            "options": tuple(
                Option(value=each, label=LocalText.of(en=each.title())) for each in ("red", "blue")
            )
        },
        value="list",
        other_codes=("option", "required_choice"),
        scripts=("rules/colours", "controls/group", "controls/choices"),
        samples=Samples(sampler="options"),
        answered_in="checks",
        drawing="choices",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.group(field, page.strings, type="checkbox") }}""",
    rule=KindRule(_judge_colours, given="choice"),
    script="""
JUDGES.colours = ({ options }, raw) => {
  const given = raw ?? [];
  if (!Array.isArray(given) || given.some((each) => typeof each !== "string")) return found(null, "type");
  const value = options.filter((each) => given.includes(each));
  return found(value, value.length === given.length ? "" : "option");
};
READERS.colours = (field) => chosenIn(field);
WRITERS.colours = (field, control, value) => choose(field, control, value);
""",
)
