"""Kinds of field that exist in tests only: each is made of the six pieces that any kind has."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

from builder.backend.judges import RULES, Days, KindRule, Verdict
from builder.backend.spec import FieldSpec
from builder.form.fields import AnsweredField, Choice, Field, TypedField, WordedField
from builder.form.kinds import KINDS, Kind, Property, Samples
from builder.form.kinds.properties import HINT, LABEL, NAME, REQUIRED, TYPED, whole
from builder.form.texts import LocalText
from builder.gui import icons
from builder.templates_folder import MORE_FOLDERS

_SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" '
    'stroke="currentColor"><circle cx="10" cy="10" r="7"/></svg>'
)


@dataclass(frozen=True, kw_only=True)
class NewKind:
    """The pieces of a kind; its class is in its row.

    Attributes:
        row: Its row in the table.
        template: Its HTML.
        icon: Its icon, as SVG.
        rule: Its rule in Python; None if nobody answers it.
        script: Its rule in JavaScript; empty if nobody answers it.
    """

    row: Kind
    template: str
    icon: str = _SVG
    rule: KindRule | None = None
    script: str = ""

    @property
    def name(self) -> str:
        """The kind's name."""
        return self.row.name

    def make(self, **changes: Any) -> Field:
        """Make a field of the kind, with a label."""
        values: dict[str, Any] = {"id": f"f_{self.name}"}
        if self.row.delivers:
            values |= {"name": self.name}
        if self.row.answered:
            values |= {"label": LocalText.of(en=self.row.label, el=f"{self.row.label} (ελ)")}
        return self.row.cls(**(values | changes))


@contextmanager
def added(new: NewKind, folder: Path) -> Iterator[None]:
    """Add a kind to the builder for a while.

    Args:
        new: The kind.
        folder: A folder of its own, for its files.
    """
    script = folder / "page" / "js" / "rules" / f"{new.name}.js"
    template = folder / "page" / "fields" / f"{new.name}.html.j2"
    icon = folder / "icons" / f"{new.row.icon}.svg"
    for path, text in ((script, new.script), (template, new.template), (icon, new.icon)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with ExitStack() as stack:
        KINDS[new.name] = new.row
        stack.callback(KINDS.pop, new.name)
        if new.rule:
            RULES[new.name] = new.rule
            stack.callback(RULES.pop, new.name)
        MORE_FOLDERS.append(folder)
        stack.callback(MORE_FOLDERS.remove, folder)
        icons.FOLDERS.append(icon.parent)
        stack.callback(icons.FOLDERS.remove, icon.parent)
        yield


# -- a number, with a unit beside it ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsField(AnsweredField):
    """How many come.

    Attributes:
        min: Fewest.
        max: Most.
        default: How many at first; None for nothing.
        unit: What is counted.
    """

    kind: ClassVar[str] = "guests"

    min: int = 1
    max: int = 8
    default: int | None = None
    unit: LocalText = LocalText()


def _judge_guests(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if raw is None:
        return Verdict(None)
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return Verdict(None, "type")
    if raw != int(raw):
        return Verdict(raw, "integer")
    value = int(raw)
    if field.min is not None and value < field.min:
        return Verdict(value, "too_small", str(field.min))
    if field.max is not None and value > field.max:
        return Verdict(value, "too_large", str(field.max))
    return Verdict(value)


GUESTS: Final = NewKind(
    row=Kind(
        name="guests",
        cls=GuestsField,
        label="Number of guests",
        group="Numbers and dates",
        icon="guests",
        summary="How many come.",
        keywords=("people", "party"),
        properties=(
            *(NAME, LABEL, HINT, REQUIRED),
            whole("min", "Fewest", 0, 1000),
            whole("max", "Most", 1, 1000),
            Property(attribute="unit", label="Unit", editor="local_line", group="Appearance"),
        ),
        value="number",
        ordered=True,
        unreadable="integer",
        codes=("integer", "too_small", "too_large"),
        checks=("bounds",),
        scripts=("rules/guests",),
        left_to_right=True,
        samples=Samples(sampler="number"),
        answered_in="number",
        drawing="box",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
<div class="field {{ field.width }}"{{ parts.when(field) }}>
<label for="f-{{ field.name }}">{{ parts.words(field) }}{{ parts.optional(field, page.strings) }}</label>
{{ parts.hint(field) }}{{ parts.error(field) }}
<input type="number" {{ parts.control(field) }} min="{{ field.own.min }}" max="{{ field.own.max }}" value="{{ field.default }}">
<span class="unit" data-words="{{ field.name }}.unit">{{ field.own.unit }}</span>
</div>
""",
    rule=KindRule(_judge_guests),
    script="""
JUDGES.guests = ({ min, max }, raw) => {
  if (raw === null) return found(null);
  // What the page cannot read is no number to it.
  if (!Number.isFinite(raw)) return found(null, Number.isNaN(raw) ? "integer" : "type");
  if (!Number.isInteger(raw)) return found(raw, "integer");
  if (raw < min) return found(raw, "too_small", String(min));
  return raw > max ? found(raw, "too_large", String(max)) : found(raw);
};
READERS.guests = (field, { value, validity }) => {
  if (validity.badInput) return NaN;
  return value === "" ? null : Number(value);
};
""",
)

# -- a choice that needs no options of its own -----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
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


def _judge_shirt(field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    return Verdict(raw or None, "option" if raw and raw not in field.options else "")


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

# -- yes or no by two buttons: here, too, "no" is an answer ----------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ThumbsField(AnsweredField):
    """Thumbs up or down."""

    kind: ClassVar[str] = "thumbs"

    def choices(self) -> tuple[Choice, ...]:
        """Return up and down."""
        return Choice(value=True), Choice(value=False)


def _judge_thumbs(_field: FieldSpec, raw: object, _days: Days) -> Verdict:
    return Verdict(raw) if isinstance(raw, bool | None) else Verdict(None, "type")


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

# -- a text of a fixed shape -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PlateField(TypedField):
    """The plate of a car, such as ABC-1234."""

    kind: ClassVar[str] = "plate"

    default: str = ""


def _judge_plate(_field: FieldSpec, raw: object, _days: Days) -> Verdict:
    if not isinstance(raw, str | None):
        return Verdict(None, "type")
    value = (raw or "").upper() if (raw or "").isascii() else raw or ""
    if not value:
        return Verdict(None)
    letters, _, digits = value.partition("-")
    shaped = letters.isascii() and letters.isalpha() and digits.isascii() and digits.isdigit()
    fits = shaped and (len(letters), len(digits)) == (3, 4)
    return Verdict(value, "" if fits else "pattern")


PLATE: Final = NewKind(
    row=Kind(
        name="plate",
        cls=PlateField,
        label="Plate of a car",
        group="Text",
        icon="plate",
        summary="Three letters and four digits.",
        keywords=("car",),
        properties=(
            *TYPED,
            Property(attribute="default", label="Starts with", editor="line", group="Answer"),
        ),
        value="text",
        longest=8,
        codes=("pattern",),
        checks=("default",),
        scripts=("rules/plate",),
        samples=Samples(valid=("ABC-1234",), invalid=("1234",)),
        answered_in="line",
        drawing="box",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
{{ parts.box(field, page.strings, "text") }}""",
    rule=KindRule(_judge_plate),
    script="""
JUDGES.plate = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  // eslint-disable-next-line no-control-regex
  const value = /^[\\0-\\x7f]*$/u.test(raw ?? "") ? (raw ?? "").toUpperCase() : raw;
  if (!value) return found(null);
  return found(value, /^[A-Z]{3}-[0-9]{4}$/u.test(value) ? "" : "pattern");
};
""",
)

# -- what nobody answers ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeField(WordedField):
    """A text in a frame."""

    kind: ClassVar[str] = "notice"


NOTICE: Final = NewKind(
    row=Kind(
        name="notice",
        cls=NoticeField,
        label="Notice",
        group="Content",
        icon="notice",
        summary="A text in a frame.",
        properties=(
            Property(attribute="text", label="Text", editor="local_lines", group="Basics"),
        ),
        drawing="paragraph",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
<aside class="full"{{ parts.when(field) }} data-words="{{ field.key }}.text">{{ field.own.text }}</aside>
""",
)
NEW_KINDS: Final = (GUESTS, SHIRT, THUMBS, PLATE, NOTICE)
ANSWERED: Final = tuple(each for each in NEW_KINDS if each.row.answered)
