"""Which of our kinds the question types of an XLSForm are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from builder.form.fields import Option
from builder.importers.columns import Record
from builder.importers.formats.guesses import MANY
from builder.importers.formats.values import decimals_for, default_for
from builder.say import say

Found = tuple[str, dict[str, Any], str]

METADATA: Final = frozenset(
    {
        "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber",
        "username", "email", "audit", "background-audio", "start-geopoint",
    }
)  # fmt: skip
_NO_FILES = say("forms here take no files.")
_NO_PLACES = say("forms here take no places on a map.")
LEFT_TYPES: Final[Mapping[str, str]] = {
    "image": _NO_FILES, "photo": _NO_FILES, "audio": _NO_FILES, "video": _NO_FILES,
    "file": _NO_FILES, "geopoint": _NO_PLACES, "geotrace": _NO_PLACES, "geoshape": _NO_PLACES,
    "rank": say("options cannot be put into an order."),
    "select_one_from_file": say("its options are in another file."),
    "select_multiple_from_file": say("its options are in another file."),
    "xml-external": say("it is another file."), "csv-external": say("it is another file."),
    "osm": _NO_PLACES, "entities": say("it is not a question."), "location": _NO_PLACES,
    "gps": _NO_PLACES, "select_one_external": say("its options are in another file."),
}  # fmt: skip
_SIMPLE: Final[Mapping[str, str]] = {
    "text": "text", "string": "text", "barcode": "text", "integer": "integer", "int": "integer",
    "decimal": "decimal", "date": "date", "time": "time", "datetime": "datetime",
    "note": "paragraph", "calculate": "calculated", "acknowledge": "checkbox",
    "trigger": "checkbox", "hidden": "hidden", "phonenumber": "phone",
}  # fmt: skip
_SELECT: Final = re.compile(
    r"((?:select[ _]one|select[ _]multiple|select all that apply)(?: from)?|select1)"
    r"\s+(\S+)(?:\s+or[ _]other)?",
    re.IGNORECASE,
)
# Appearances that change what is asked or where options come from; the rest is a matter of looks.
_TOLD: Final = re.compile(
    r"(?:^|\s)(search\(.*|ex:.*|masked|month-year|year|printer:.*|(?:bikram-sambat|buddhist|coptic|"
    r"ethiopian|islamic|myanmar|persian))(?=\s|$)",
    re.IGNORECASE,
)
# ODK reads such a first value as a formula (xlsform.org, "Dynamic defaults").
_FORMULA: Final = re.compile(r"\$\{|[A-Za-z_][\w.:-]{0,60}\(", re.ASCII)
_PARAMETER: Final = re.compile(r"(?<!\w)(\w+)\s*=\s*([^\s,;]+)")


def kind_and_values(
    written: str, record: Record, lists: Mapping[str, list[Option]]
) -> Found | None:
    """Return kind, attributes and how it was changed; None for an unknown type."""
    appearance = record.get("appearance").lower()
    if select := _SELECT.fullmatch(written):
        return _choice(select[1].lower(), select[2], lists, appearance)
    word = written.lower().replace(" ", "").replace("_", "")
    if word == "range":
        return _range(record, appearance)
    kind = _SIMPLE.get(word)
    if kind == "text" and "multiline" in appearance:
        return "textarea", {}, ""
    if kind == "text" and "numbers" in appearance:
        return "text", {"inputmode": "numeric"}, ""
    if kind == "decimal":
        return kind, {"decimals": decimals_for(None)}, ""
    if kind == "hidden":
        return "hidden", {"source": "constant", "value": record.get("default")}, ""
    changed = {
        "barcode": say("The barcode became a text."),
        "acknowledge": say("It became a tick box."),
    }
    return (kind, {}, changed.get(word, "")) if kind else None


def _choice(word: str, name: str, lists: Mapping[str, list[Option]], appearance: str) -> Found:
    options = lists.get(name, [])
    values: dict[str, Any] = {"options": tuple(options)}
    note = "" if options else say("The sheet choices has no list “{name}”.", name=name[:60])
    if "label" in appearance.split():
        return "heading", {}, say("It shows the words of its options above other questions.")
    if "multiple" in word or "all" in word:
        return "checkboxes", values, note
    listed = "minimal" in appearance or "autocomplete" in appearance or len(options) > MANY
    return "select" if listed else "radio", values, note


def _range(record: Record, appearance: str) -> Found:
    found = dict(_PARAMETER.findall(record.get("parameters").lower()))
    try:
        start, end, step = (
            float(found.get(name, usual))
            for name, usual in (("start", 1.0), ("end", 10.0), ("step", 1.0))
        )
    except ValueError:
        start, end, step = 1.0, 10.0, 1.0
    whole = all(abs(each) < 1e9 and each.is_integer() for each in (start, end, step))
    if not whole:
        note = say("The range became a number, as sliders here have whole numbers only.")
        values = {"min": start, "max": end, "step": step, "decimals": decimals_for(step)}
        return "decimal", values, note
    if "rating" in appearance and start == 1 and step == 1 and 2 <= end <= 10:
        return "rating", {"scale": int(end), "look": "stars"}, ""
    return "slider", {"min": int(start), "max": int(end), "step": int(step)}, ""


def told_appearances(written: str) -> tuple[str, ...]:
    """Return the appearances of a question that are more than looks."""
    return tuple(each[1][:60] for each in _TOLD.finditer(written))


def default_of(written: str, kind: str) -> Any:
    """Return what a field starts with; None if it cannot start so."""
    if _FORMULA.search(written):
        return None
    if kind == "checkboxes":
        return tuple(dict.fromkeys(written.split()))
    return default_for(kind, written)
