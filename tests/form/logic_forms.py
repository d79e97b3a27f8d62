"""Valid forms full of logic: conditions, calculations, repetitions, placeholders, steps."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from builder.form.answer_type import Type
from builder.form.conditions import Comparison, Condition, Group
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    CalculatedResult,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    EmailField,
    Field,
    HiddenField,
    IntegerField,
    ParagraphField,
    PhoneField,
    RadioField,
    RatingField,
    SelectField,
    SliderField,
    StepField,
    TextField,
    TimeField,
    UrlField,
    YesNoField,
)
from builder.form.kinds import possible_tests, value_type
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from tests.projects import options, project

_DATES = ("2026-01-01", "2026-06-15", "2026-12-31", "2027-02-01")
_TIMES = ("08:00", "12:30", "17:45", "23:59")
_TEXTS = ("red", "blue", "x", "it’s")
PATTERNS = (
    "[a-z]+", "x", "[0-9]+", "[0-9]{3}", "[^ae]*[ae].*", "(?=.*[0-9]).+", "(?!x).+", r"\p{Lu}.*",
    "[0-9:T-]+", "(a|b|GR)", "(?:red|blue|c)$", "[^a-c]*", ".{1,3}",
)  # fmt: skip


def form(random: Random, most: int = 9) -> Project:
    """Return a valid form, in which fields refer to those before them."""
    fields: list[Field] = []
    for index in range(random.randrange(3, most + 1)):
        fields.append(_field(random, index, fields))
    if isinstance(fields[-1], StepField) or not any(isinstance(e, AnsweredField) for e in fields):
        fields.append(TextField(id="f_last", name="last", label=LocalText.of(en="Last")))
    texts = FormTexts(
        title=LocalText.of(en="Title"),
        submit=_words(random, fields),
        success=_words(random, fields),
    )
    return project(*fields, languages=("en",), texts=texts)


def condition(random: Random, fields: list[Field], depth: int = 2) -> Condition | None:
    """Return a condition on fields; None if there are none to ask."""
    asked = [each for each in fields if possible_tests(each)]
    if not asked:
        return None
    if depth and random.random() < 0.4:
        inner = [condition(random, fields, depth - 1) for _ in range(random.randrange(1, 4))]
        kept = tuple(each for each in inner if each)
        return Group(match=random.choice(("all", "any")), conditions=kept)
    return comparison(random, random.choice(asked))


def comparison(random: Random, field: Field) -> Comparison:
    """Return a comparison that a field can be asked for."""
    test = random.choice(possible_tests(field))
    if test in ("empty", "filled"):
        return Comparison(field=field.id, test=test)
    if test == "matches":
        return Comparison(field=field.id, test=test, values=(random.choice(PATTERNS),))
    count = {"between": 2, "in": random.randrange(1, 4)}.get(test, 1)
    values = tuple(_value(random, field) for _ in range(count))
    return Comparison(field=field.id, test=test, values=values)


def _value(random: Random, field: Field) -> Any:
    kind = value_type(field)
    if kind == "number":
        return float(random.choice((-1, 0, 1, 2, 3, 5, 7, 10, 2.5)))
    if kind == "boolean":
        return random.random() < 0.5
    if kind == "date":
        return random.choice(_DATES)
    if isinstance(field, TimeField):
        return random.choice(_TIMES)
    if isinstance(field, DateTimeField):
        return f"{random.choice(_DATES)}T{random.choice(_TIMES)}"
    words = {"country": ("GR", "DE", "FR"), "email": ("a@b.co", "x@y.co", "nobody")}
    chosen = ("a", "b", "c", "d") if hasattr(field, "options") else _TEXTS
    return random.choice(words.get(field.kind, chosen))


def _field(random: Random, index: int, before: list[Field]) -> Field:
    name, label = f"n{index}", LocalText.of(en=f"Label {index}")
    own: dict[str, Any] = {"id": f"f_{index}", "name": name, "label": label}
    repeated = [each.id for each in before if isinstance(each, EmailField)]
    makers = (
        lambda: RadioField(**own, options=options("a", "b", "c")),
        lambda: SelectField(**own, options=options("a", "b")),
        lambda: CheckboxesField(**own, options=options("a", "b", "c"), max_choices=2),
        lambda: YesNoField(**own),
        lambda: CheckboxField(**own),
        lambda: IntegerField(**own, min=random.choice((None, 0, 1)), max=random.choice((None, 9))),
        lambda: DecimalField(**own, min=random.choice((None, 0.5)), decimals=1),
        lambda: SliderField(**own, min=0, max=10, step=random.choice((1, 5))),
        lambda: RatingField(**own),
        lambda: DateField(**own, latest=random.choice(("", "2026-12-31"))),
        lambda: TimeField(**own, earliest=random.choice(("", "08:00"))),
        lambda: DateTimeField(**own),
        lambda: CountryField(**own, countries=("GR", "DE")),
        lambda: TextField(**own, hint=_words(random, before)),
        lambda: TextField(
            **own,
            pattern=random.choice(("", *PATTERNS)),
            pattern_ignores_case=random.random() < 0.3,
            max_length=random.choice((1, 4, 200)),
            normalise=random.choice((("trim",), ("digits",), ("upper", "unaccent"))),
        ),
        lambda: PhoneField(**own),
        lambda: UrlField(**own),
        lambda: ConsentField(**own),
        lambda: EmailField(**own, equals=random.choice(repeated) if repeated else ""),
        lambda: HiddenField(id=own["id"], name=name, source="parameter", parameter="utm"),
        lambda: _calculated(random, own, before),
        lambda: _calculated(random, own, before),
        lambda: ParagraphField(id=own["id"], text=_words(random, before)),
        lambda: StepField(id=own["id"], text=_words(random, before)),
    )
    field: Field = random.choice(makers)()
    if isinstance(field, StepField) and before and isinstance(before[-1], StepField):
        field = YesNoField(**own)
    if random.random() < 0.5:
        field = replace(field, show_if=condition(random, before))
    if isinstance(field, AnsweredField) and field.kind != "slider" and random.random() < 0.4:
        field = replace(field, required_if=condition(random, before))
    return field


def _calculated(random: Random, own: dict[str, Any], before: list[Field]) -> Field:
    result: CalculatedResult = random.choice(("number", "text", "boolean", "date"))
    field = CalculatedField(id=own["id"], name=own["name"], result=result)
    return replace(field, expression=calculation(random, result, before))


def calculation(random: Random, gives: Type, fields: list[Field], depth: int = 2) -> str:
    """Return a calculation of a type, which may refer to fields."""
    fitting = [each.id for each in fields if value_type(each) == gives]
    if fitting and random.random() < 0.6:
        return f"{{{random.choice(fitting)}}}"

    def some(kind: Type) -> str:
        return calculation(random, kind, fields, depth - 1)

    if not depth:
        plain = {"number": ("1", "2.5"), "text": ("'a'", '"b\'"'), "boolean": ("true",)}
        return random.choice(plain.get(gives, ("today()", "date('2026-02-01')")))
    several = [each.id for each in fields if value_type(each) == "list"]
    choices = [each.id for each in fields if isinstance(each, RadioField | SelectField)]
    numbers = [f"{some('number')} * ({some('number')} - 1)", f"sum({some('number')}, 2)"]
    numbers += [f"count({{{each}}})" for each in several]
    booleans = [f"{some('number')} > 2 and not {some('boolean')}", f"filled({some('text')})"]
    booleans += [f"{{{each}}} = 'a'" for each in choices]
    booleans += [f"includes({{{each}}}, 'a')" for each in several]
    return {
        "number": random.choice(numbers),
        "text": f"{some('text')} & {some('number')}",
        "boolean": f"({random.choice(booleans)})",
        "date": f"add_days({some('date')}, {some('number')})",
    }[gives]


def _words(random: Random, before: list[Field]) -> LocalText:
    named = [each.id for each in before if value_type(each)]
    if not named or random.random() < 0.5:
        return LocalText.of(en="Plain words")
    fallback = random.choice(("", "|there"))
    return LocalText.of(en=f"Hello {{{{{random.choice(named)}{fallback}}}}}, welcome")
