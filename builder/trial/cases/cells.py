"""What a cell means: a value of its field's type, a day from today on, or exact JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Literal

from builder.backend import rules
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.say import say
from builder.strict_json import NotJsonError, read_json
from builder.trial.cases.case import Mark

Type = Literal["text", "number", "boolean", "choices", "day", "open"]
"""How a cell is read; ``open``: a number or yes and no where it is written so, else text."""

EXACT: Final = "json:"
_TRUE: Final = ("true", "yes", "1")
_FALSE: Final = ("false", "no", "0")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_DAY: Final = re.compile(r"(today(?:[+-][0-9]{1,5})?)(T[0-9:]*)?")
_BETWEEN: Final = "|"


class CellError(ValueError):
    """A cell cannot be read; the text is a sentence that says why."""


def type_of(field: FieldSpec) -> Type:
    """Return how the answers to a field are read."""
    if KINDS[field.kind].samples.sampler in ("date", "moment"):
        return "day"
    match KINDS[field.kind].json_type:
        case "number" | "integer":
            return "number"
        case "boolean":
            return "boolean"
        case "array":
            return "choices"
    return "text"


def delivered_types(form: FormSpec) -> Mapping[str, Type]:
    """Return how delivered values are read, for each name that a form may deliver."""
    found: dict[str, Type] = {form.submission_id: "text"} if form.submission_id else {}
    for field in (each for each in form.fields if each.delivered):
        if field.deliver == "booleans":
            found.update({f"{field.name}_{each}": "boolean" for each in field.options})
        elif field.expression is not None:
            found[field.name] = "open"
        elif field.style == "number":
            found[field.name] = "number"
        else:
            found[field.name] = "text" if field.deliver else type_of(field)
    # A survey always has it, empty if the form does not ask.
    return {"feedback": "text", **found} if form.purpose == "survey" else found


def answers_delivered(form: FormSpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers that are usually delivered as they are: all but several choices."""
    names = {each.name for each in form.fields if each.delivered and not each.deliver}
    return {name: value for name, value in values.items() if name in names}


def read_cell(cell: str, type_: Type, today: date) -> Any:
    """Return what a cell that is not empty means.

    Args:
        cell: The cell.
        type_: How it is read.
        today: The day that ``today+3`` counts from.

    Raises:
        CellError: It does not fit its column.
    """
    if cell.startswith(EXACT):
        try:
            return read_json(cell.removeprefix(EXACT))
        except NotJsonError as fault:
            why = say("what follows json: is not JSON ({reason}).", reason=fault)
            raise CellError(why) from fault
    match type_:
        case "number":
            return _number(cell.strip())
        case "boolean":
            return _boolean(cell.strip().lower())
        case "choices":
            return [each.strip() for each in cell.split(_BETWEEN)]
        case "day":
            return _day(cell, today)
        case "open":
            return _open(cell)
    return cell


def write_cell(value: Any, type_: Type, today: date) -> str:
    """Return a cell that :func:`read_cell` reads as this value, as plain as possible."""
    plain = json.dumps(value, ensure_ascii=False)
    tried = [plain, value] if isinstance(value, str) else [plain]
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        tried.append(_BETWEEN.join(value))
    if isinstance(value, bool):
        tried.append("yes" if value else "no")
    for cell in reversed(tried):
        if cell and cell not in [each.value for each in Mark]:
            try:
                again = read_cell(cell, type_, today)
            except CellError:
                continue
            if (type(again), again) == (type(value), value):
                return cell
    return f"{EXACT}{plain}"


def write_day(text: str, today: date) -> str:
    """Return a cell for a day or moment, counted from today; a text that is none stays as it is."""
    day, mark, time = text.partition("T")
    try:
        shift = (date.fromisoformat(day) - today).days
    except ValueError:
        return write_cell(text, "day", today)
    cell = f"today{shift:+}{mark}{time}" if shift else f"today{mark}{time}"
    return cell if read_cell(cell, "day", today) == text else write_cell(text, "day", today)


def is_same(wanted: Any, found: Any) -> bool:
    """Tell whether two values are the same in JSON: 2 and 2.0 are, 2 and "2" or true are not."""
    if isinstance(wanted, Mark) or isinstance(found, Mark):
        return wanted is found or (wanted is Mark.ANY and found is not Mark.MISSING)
    are_numbers = [isinstance(e, int | float) and not isinstance(e, bool) for e in (wanted, found)]
    return bool(wanted == found and (all(are_numbers) or type(wanted) is type(found)))


def looks_typed(text: str) -> bool:
    """Tell whether a text would be a number, yes or no where nothing else says its type."""
    return not isinstance(_open(text), str)


def _number(cell: str) -> int | float:
    found = _NUMBER.fullmatch(cell)
    # An int keeps all of its digits.
    number = (float if found[1] or found[2] else int)(cell) if found and len(cell) < 400 else None
    if number is None or number in (float("inf"), float("-inf")):
        raise CellError(say("this is not a number such as 12 or -0.5."))
    return number


def _boolean(cell: str) -> bool:
    if cell in _TRUE or cell in _FALSE:
        return cell in _TRUE
    raise CellError(say("this is neither yes nor no."))


def _day(cell: str, today: date) -> str:
    found = _DAY.fullmatch(cell)
    if not found:
        return cell
    return f"{rules.resolve_date(found[1], today)}{found[2] or ''}"


def _open(cell: str) -> Any:
    if cell in ("true", "false"):
        return cell == "true"
    try:
        return _number(cell)
    except CellError:
        return cell
