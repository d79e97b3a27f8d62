"""Which of our fields a property of a JSON Schema is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from builder.check.patterns import PATTERN_MAX
from builder.form.fields import Option
from builder.importers.draft import DraftField
from builder.importers.expressions.conditions import plain
from builder.importers.expressions.constraints import searched_as_whole
from builder.importers.formats.guesses import MANY
from builder.importers.formats.json_schema_hints import unread_hints
from builder.importers.formats.values import (
    DECIMALS_MAX,
    LEAST_STEP,
    decimals_for,
    default_for,
    number_or_none,
    whole_or_none,
)
from builder.importers.formats.wordings import Wordings
from builder.importers.own import NAME as OWN
from builder.importers.source import refuse_too_many_options
from builder.say import say

_FORMATS: Final[Mapping[str, str]] = {
    "date": "date", "date-time": "datetime", "datetime": "datetime", "time": "time",
    "email": "email", "idn-email": "email", "uri": "url", "iri": "url", "url": "url",
    "uri-reference": "url", "phone": "phone", "tel": "phone", "textarea": "textarea",
    "markdown": "textarea",
}  # fmt: skip
# Of numbers, they say how these are stored.
_KNOWN_FORMATS: Final = frozenset({*_FORMATS, "int32", "int64", "float", "double"})
_LEFT_FORMATS: Final = {
    "password": say("A form in a chat must not ask for passwords."),
    "binary": say("Forms here take no files."),
    "data-url": say("Forms here take no files."),
    "base64": say("Forms here take no files."),
}
_WIDGETS: Final[Mapping[str, str]] = {
    "textarea": "textarea", "radio": "radio", "select": "select", "checkboxes": "checkboxes",
    "checkbox": "checkbox", "range": "slider", "email": "email",
    "uri": "url", "date": "date", "date-time": "datetime", "time": "time", "phone": "phone",
}  # fmt: skip
_USUAL_WIDGETS: Final = frozenset({"hidden", "password", "text", "updown", *_WIDGETS})
_HINTS: Final = frozenset(
    {"ui:title", "ui:help", "ui:description", "ui:placeholder", "ui:enumNames", "ui:autocomplete"}
)
_HINTS_OF: Final[Mapping[str, tuple[str, ...]]] = {"textarea": ("ui:rows",)}
_RULES_LEFT: Final = ("not", "if", "contains", "prefixItems", "$dynamicRef")
_NUMBERS: Final = ("integer", "decimal", "slider")
_RULES_OF_SOME: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("minLength", "maxLength"), ("text", "textarea")),
    "pattern": ("text",),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"), _NUMBERS),
    "multipleOf": _NUMBERS,
    **dict.fromkeys(("minItems", "maxItems"), ("checkboxes",)),
    **dict.fromkeys(("formatMinimum", "formatMaximum"), ("date", "datetime", "time")),
}
_DESCRIPTIONS: Final = ("ui:help", "ui:description", "description")
_LINE_MAX: Final = 500  # longer texts need several lines

Found = tuple[DraftField, list[str]]


def field_of(
    name: str,
    schema: Mapping[str, Any],
    items: Mapping[str, Any],
    words: Wordings,
    *,
    required: bool,
) -> Found | str:
    """Return the field that a property is, and what is left of its schema.

    Args:
        name: The property's name.
        schema: Its schema, references resolved.
        items: The schema of its items, if it is an array.
        words: Reads its texts.
        required: Whether it must be there.

    Returns:
        The field and the reasons why parts were left; or why the whole property is.
    """
    own = schema.get(OWN)
    if schema.get("readOnly") is True and not isinstance(own, dict):
        return say("It is read-only: nobody answers it.")
    kind = "hidden" if schema.get("ui:widget") == "hidden" else _kind(schema, items)
    if kind not in _READERS:
        if not isinstance(own, dict):
            return kind
        kind = "text"
    values: dict[str, Any] = {
        "label": words.of(schema.get("ui:title") or schema.get("title")),
        "hint": words.of(next(filter(None, map(schema.get, _DESCRIPTIONS)), None)),
        "required": required,
    }
    left = [] if own else list(_left_of(kind, schema, items))
    _READERS[kind](schema, items, words, values, left)
    placeholder = schema.get("ui:placeholder") or _example_of(schema)
    values["placeholder"] = words.of(placeholder)
    autofill = schema.get("ui:autocomplete")
    if isinstance(autofill, str) and autofill not in ("on", "off"):
        values["autocomplete"] = autofill
    rows = whole_or_none(schema.get("ui:rows"))
    if rows is not None and kind == "textarea":
        values["rows"] = max(2, min(rows, 20))
    if schema.get("default") is not None and kind != "hidden":
        default = default_for(kind, schema["default"])
        if default is None:
            left.append(say("Its default."))
        else:
            values["default"] = default
    draft = DraftField(kind=kind, place="", name=name, was=name, values=values)
    draft.own = own if isinstance(own, dict) else {}
    return draft, left


def _example_of(schema: Mapping[str, Any]) -> object:
    examples = list_of(schema.get("examples"))
    return examples[0] if examples else schema.get("example")  # as OpenAPI has it


def _left_of(kind: str, schema: Mapping[str, Any], items: Mapping[str, Any]) -> Iterator[str]:
    """Yield the rules and hints of a schema that a field of a kind does not have, as reasons."""
    for each in _unread(kind, schema):
        yield say("Its rule “{rule}”.", rule=each)
    is_usual = str(schema.get("ui:widget", "text")) in _USUAL_WIDGETS
    read = {*_HINTS, *(["ui:widget"] if is_usual else []), *_HINTS_OF.get(kind, ())}
    yield from unread_hints(schema, read)
    yield from unread_hints(items, ("ui:enumNames",))


def _unread(kind: str, schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the rules of a schema that a field of a kind does not have."""
    inner = [each for each in list_of(schema.get("allOf")) if isinstance(each, dict)]
    written = schema.get("format")
    if isinstance(written, str) and written not in _KNOWN_FORMATS:
        yield f"format: {written[:40]}"
    for rule in _RULES_LEFT:
        if any(rule in each for each in (schema, *inner)):
            yield rule
    for rule in ("anyOf", "oneOf"):
        if list_of(schema.get(rule)) and not choices_of({rule: schema[rule]}):
            yield rule
    if kind not in ("consent", "hidden"):  # have one value
        for rule, kinds in _RULES_OF_SOME.items():
            if rule in schema and kind not in kinds:
                yield rule


def _kind(schema: Mapping[str, Any], items: Mapping[str, Any]) -> str:
    """Return a kind, or why there is none; a reason ends with a full stop."""
    if "const" in schema:
        known = isinstance(schema["const"], str | int | float)
        usual = "hidden" if known else say("A fixed value of another type.")
        return "consent" if schema["const"] is True else usual
    widget = _WIDGETS.get(str(schema.get("ui:widget", "")), "")
    given = schema.get("type")
    types = [each for each in (given if isinstance(given, list) else [given]) if each != "null"]
    if types not in (["array"], ["boolean"]) and (options := choices_of(schema)):
        usual = "radio" if len(options) <= MANY else "select"
        return widget if widget in ("radio", "select") else usual
    match types:
        case ["array"]:
            return (
                "checkboxes"
                if choices_of(items)
                else say("A list of anything does not exist here.")
            )
        case ["boolean"]:
            return "checkbox" if widget == "checkbox" or "default" in schema else "yesno"
        case ["integer"]:
            bounded = "minimum" in schema and "maximum" in schema
            return "slider" if widget == "slider" and bounded else "integer"
        case ["number"]:
            return "decimal"
        case ["string"] | [None] | []:
            return _text_kind(schema, widget)
    return say("It has a type, or several, that do not exist here.")


def _text_kind(schema: Mapping[str, Any], widget: str) -> str:
    written = str(schema.get("format", ""))
    secret = schema.get("writeOnly") is True or schema.get("ui:widget") == "password"
    if written in _LEFT_FORMATS or secret:
        return _LEFT_FORMATS.get(written, _LEFT_FORMATS["password"])
    if "contentMediaType" in schema or "contentEncoding" in schema:
        return _LEFT_FORMATS["binary"]
    if "properties" in schema or "oneOf" in schema or "anyOf" in schema:
        return say("It may have several shapes.")
    longest = whole_or_none(schema.get("maxLength")) or 0
    usual = "textarea" if longest > _LINE_MAX and "pattern" not in schema else "text"
    return _FORMATS.get(written) or (widget if widget in _FORMATS.values() else usual)


def choices_of(schema: Mapping[str, Any]) -> list[tuple[Any, Any]]:
    """Return the values that can be chosen, with their labels or None."""
    enum = schema.get("enum")
    if isinstance(enum, list):
        named = (schema.get(each) for each in ("enumNames", "ui:enumNames", "x-enumNames"))
        names = list_of(next(filter(None, named), ()))
        labels = [*names, *([None] * len(enum))]
        return [
            (each, label) for each, label in zip(enum, labels, strict=False) if each is not None
        ]
    for keyword in ("oneOf", "anyOf"):
        every = [each for each in list_of(schema.get(keyword)) if each != {"type": "null"}]
        if every and all(isinstance(each, dict) and _only_value(each) for each in every):
            return [(_only_value(each)[0], each.get("title")) for each in every]
    return []


def _only_value(schema: Mapping[str, Any]) -> Sequence[Any]:
    """Return the one value that a schema allows, in a list; an empty list if it allows others."""
    values = [schema["const"]] if "const" in schema else list_of(schema.get("enum"))
    return values if len(values) == 1 else ()


def _options(schema: Mapping[str, Any], words: Wordings) -> tuple[Option, ...]:
    choices = choices_of(schema)
    refuse_too_many_options(len(choices))
    return tuple(
        Option(value=_plain(value), label=words.of(label) or words.of(_plain(value)))
        for value, label in choices
    )


def _plain(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return plain(float(value))
    return plain(value) if isinstance(value, bool) else str(value)


def _text(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    _words: Wordings,
    values: dict[str, Any],
    left: list[str],
) -> None:
    for keyword, attribute in (("minLength", "min_length"), ("maxLength", "max_length")):
        if (length := whole_or_none(schema.get(keyword))) is not None:
            values[attribute] = length
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and len(pattern) > PATTERN_MAX:
        left.append(say("Its pattern, which is longer than {most} characters.", most=PATTERN_MAX))
    elif isinstance(pattern, str) and pattern:
        whole = searched_as_whole(pattern)
        if whole is None:
            left.append(
                say("Its pattern {pattern}, which matches in several places.", pattern=pattern[:80])
            )
        else:
            values["pattern"] = whole


def _number(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    _words: Wordings,
    values: dict[str, Any],
    left: list[str],
) -> None:
    whole = schema.get("type") in ("integer", ["integer", "null"])
    for keyword, attribute in (("minimum", "min"), ("maximum", "max"), ("multipleOf", "step")):
        number = number_or_none(schema.get(keyword))
        if number is None:
            continue
        if whole and not number.is_integer():
            left.append(say("Its {property} {value:g}.", property=keyword, value=number))
            continue
        values[attribute] = int(number) if whole else number
    for keyword, closed, attribute, sign in (
        ("exclusiveMinimum", "minimum", "min", 1),
        ("exclusiveMaximum", "maximum", "max", -1),
    ):
        # Before draft 6, "true" says that the other bound is open.
        given = schema.get(closed) if schema.get(keyword) is True else schema.get(keyword)
        number = number_or_none(given)
        if number is None:
            continue
        if whole and number.is_integer():
            bound: float = int(number) + sign
        elif whole:
            left.append(say("Its {property} {value:g}.", property=keyword, value=number))
            continue
        else:
            bound = round(number + sign * LEAST_STEP, DECIMALS_MAX)
        known = values.get(attribute, bound)
        values[attribute] = max(known, bound) if sign > 0 else min(known, bound)
    least, step = values.get("min"), values.get("step")
    values["decimals"] = decimals_for(step)
    if step and least is not None and least % step:
        # A step here counts from the least value, and not from 0.
        left.append(say("Its multipleOf {step:g}, as the least value is not one.", step=step))
        del values["step"]


def _choice(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    words: Wordings,
    values: dict[str, Any],
    _left: list[str],
) -> None:
    values["options"] = _options(schema, words)


def _yes_or_no(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    words: Wordings,
    values: dict[str, Any],
    _left: list[str],
) -> None:
    # Names without values stand for true and false, in this order.
    for value, label in choices_of(schema) or choices_of({**schema, "enum": [True, False]}):
        if label is not None:
            values["yes_label" if value is True else "no_label"] = words.of(label)


def _many(
    schema: Mapping[str, Any],
    items: Mapping[str, Any],
    words: Wordings,
    values: dict[str, Any],
    _left: list[str],
) -> None:
    names = {"ui:enumNames": schema["ui:enumNames"]} if "ui:enumNames" in schema else {}
    values["options"] = _options({**items, **names}, words)
    for keyword, attribute in (("minItems", "min_choices"), ("maxItems", "max_choices")):
        if (count := whole_or_none(schema.get(keyword))) is not None:
            values[attribute] = count


def _hidden(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    _words: Wordings,
    values: dict[str, Any],
    _left: list[str],
) -> None:
    values["value"] = _plain(schema.get("const", schema.get("default", "")))


def _nothing(*_arguments: object) -> None:
    """A kind without anything of its own."""


def _date(
    schema: Mapping[str, Any],
    _items: Mapping[str, Any],
    _words: Wordings,
    values: dict[str, Any],
    _left: list[str],
) -> None:
    for keyword, attribute in (("formatMinimum", "earliest"), ("formatMaximum", "latest")):
        if isinstance(schema.get(keyword), str):
            values[attribute] = schema[keyword]


def list_of(value: object) -> Sequence[Any]:
    """Return a list of the source; an empty one for anything else."""
    return value if isinstance(value, list | tuple) else ()


_Reader = Callable[
    [Mapping[str, Any], Mapping[str, Any], Wordings, dict[str, Any], list[str]], None
]
_READERS: Final[Mapping[str, _Reader]] = {
    **dict.fromkeys(("text", "textarea"), _text),
    **dict.fromkeys(("integer", "decimal", "slider"), _number),
    **dict.fromkeys(("radio", "select"), _choice),
    **dict.fromkeys(("date", "datetime", "time"), _date),
    **dict.fromkeys(("email", "phone", "url", "checkbox", "consent"), _nothing),
    "yesno": _yes_or_no,
    "checkboxes": _many,
    "hidden": _hidden,
}
