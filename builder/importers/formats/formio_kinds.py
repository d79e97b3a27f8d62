"""Which of our fields the components of Form.io are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from builder.form.fields import Option
from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.expressions.conditions import plain
from builder.importers.expressions.tree import NotTranslatedError, Value
from builder.importers.formats.formio_rules import take_rules_of
from builder.importers.formats.guesses import MANY
from builder.importers.formats.matrix import questions_of
from builder.importers.formats.values import (
    DECIMALS_MAX,
    default_for,
    whole_or_none,
)
from builder.importers.formats.wordings import Wordings, has_tags
from builder.importers.source import refuse_too_many_options
from builder.say import say

Component = Mapping[str, Any]
Found = tuple[list[DraftField], list[str]]

LAYOUTS: Final = frozenset(
    {"panel", "columns", "fieldset", "well", "table", "tabs", "container", "form"}
)
_SHOWN: Final = re.compile(r"item\.(\w{1,100})")  # in the template of an option
_KINDS: Final[Mapping[str, str]] = {
    "textfield": "text", "textarea": "textarea", "number": "decimal", "currency": "decimal",
    "checkbox": "checkbox", "selectboxes": "checkboxes", "select": "select", "radio": "radio",
    "email": "email", "url": "url", "phoneNumber": "phone", "datetime": "datetime", "day": "date",
    "date": "date", "time": "time", "content": "paragraph", "htmlelement": "paragraph",
    "hidden": "hidden",
}  # fmt: skip
_LEFT: Final[Mapping[str, str]] = {
    "password": say("A form in a chat must not ask for passwords."),
    "file": say("Forms here take no files."),
    "signature": say("Forms here take no signatures."),
    "datagrid": say("Groups cannot be repeated in a form."),
    "editgrid": say("Groups cannot be repeated in a form."),
    "dynamicWizard": say("Groups cannot be repeated in a form."),
    "datamap": say("Groups cannot be repeated in a form."),
    "tree": say("Forms here have no trees."),
    "tags": say("A list of anything does not exist here."),
    "address": say("Addresses are looked up on a website there."),
    "resource": say("Its options come from a website."),
    "recaptcha": say("The backend has protection of its own."),
    "captcha": say("The backend has protection of its own."),
}


def takes_a_value(component: Component) -> bool:
    """Tell whether a component has one value, which a script may calculate."""
    return _KINDS.get(str(component.get("type", "")), "paragraph") != "paragraph"


def field_of(component: Component, words: Wordings, *, calculated: bool) -> Found | str:
    """Return the fields that a component is, and what is left of it; or why all of it is.

    Args:
        component: The component.
        words: Reads its texts.
        calculated: Whether its calculation was translated. A hidden or disabled component is
            then the result, and is read as any other; else nobody could answer it there.
    """
    kind_there = str(component.get("type", ""))
    if kind_there in _LEFT:
        return _LEFT[kind_there]
    kind = "survey" if kind_there == "survey" else _KINDS.get(kind_there, "")
    if not kind:
        return say("The type {type!r} does not exist here.", type=kind_there[:40])
    if kind != "hidden" and not calculated:
        if component.get("disabled") is True and kind != "paragraph":
            return say("It is disabled.")
        if component.get("hidden") is True:
            return say("It is hidden from the person.")
    if kind == "survey":
        return _survey(component, words)
    draft = DraftField(kind=kind, place="", name=str(component.get("key", "")), was=kind_there)
    values, left = draft.values, list[str]()
    given = component.get("validate")
    values["label"] = words.of(component.get("label"))
    values["hint"] = words.without_tags(component.get("description") or component.get("tooltip"))
    values["placeholder"] = words.of(component.get("placeholder"))
    values["required"] = isinstance(given, dict) and given.get("required") is True
    if isinstance(component.get("autocomplete"), str):
        values["autocomplete"] = component["autocomplete"]
    _READERS.get(kind, _nothing)(component, draft, words, left)
    take_rules_of(component, draft, words, left)
    _default(component, draft, left)
    left.extend(_not_taken(component, draft))
    return [draft], left


def _not_taken(component: Component, draft: DraftField) -> Iterator[str]:
    """Yield what a person would see or what is checked there, and is not here."""
    if component.get("inputMask"):
        yield say("Its mask for typing.")
    if component.get("multiple") is True and draft.kind not in ("checkboxes", "paragraph"):
        yield say("That it takes several answers.")
    for name in ("prefix", "suffix", "currency", "defaultDate"):
        if isinstance(component.get(name), str) and component[name]:
            yield say("Its {property} “{value}”.", property=name, value=component[name][:40])
    if component.get("unique") is True:
        yield say("Its rule “{rule}”.", rule="unique")
    if component.get("description") and component.get("tooltip"):
        yield say("Its {property}.", property="tooltip")
    parts = component.get("fields")
    for name, part in parts.items() if isinstance(parts, dict) and draft.was == "day" else ():
        if isinstance(part, dict) and part.get("hide") is True:
            yield say("That it does not ask for the {part}: here it is a whole date.", part=name)


def _survey(component: Component, words: Wordings) -> Found | str:
    rows, columns = (_options(component.get(each), words) for each in ("questions", "values"))
    if not rows or not columns:
        return say("A table without rows or columns.")
    rules = component.get("validate")
    required = isinstance(rules, dict) and rules.get("required") is True
    name, title = str(component.get("key", "")), words.of(component.get("label"))
    return questions_of(name, title, rows, columns, required=required), []


def scalar(value: object) -> Value:
    """Return a value that a condition compares with.

    Raises:
        NotTranslatedError: It is an object or a list.
    """
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    if value is None:
        return ""
    raise NotTranslatedError(say("compares with an object or a list."))


def _default(component: Component, draft: DraftField, left: list[str]) -> None:
    given = component.get("defaultValue")
    if given in (None, "", [], {}, False) or draft.kind in ("paragraph", "hidden"):
        return
    if draft.kind == "checkboxes" and isinstance(given, dict):
        given = [name for name, chosen in given.items() if chosen is True]
        if not given:
            return
    default = default_for(draft.kind, given)
    if default is None:
        left.append(say("Its default."))
    else:
        draft.values["default"] = default


def _number(component: Component, draft: DraftField, _words: Wordings, _left: list[str]) -> None:
    decimals = whole_or_none(component.get("decimalLimit"))
    rules = component.get("validate")
    whole = isinstance(rules, dict) and (rules.get("integer") is True or rules.get("step") == 1)
    if draft.was == "number" and (whole or decimals == 0):
        draft.kind = "integer"
    else:
        usual = 2 if draft.was == "currency" else DECIMALS_MAX
        draft.values["decimals"] = max(
            0, min(usual if decimals is None else decimals, DECIMALS_MAX)
        )


def _choice(component: Component, draft: DraftField, words: Wordings, left: list[str]) -> None:
    held = component.get("data")
    data = held if isinstance(held, dict) else {}
    source = component.get("dataSrc", "values")
    given = component.get("values") or data.get("values")
    if source == "json":
        given = _given_as_json(component, data.get("json"))
    elif source not in ("values", ""):
        left.append(say("Its options come from a website or a script."))
    found = _options(given, words)
    draft.values["options"] = found
    if draft.kind == "select" and component.get("multiple") is True:
        draft.kind = "checkboxes"
    elif draft.kind == "radio" and len(found) > MANY:
        draft.kind = "select"


def _given_as_json(component: Component, given: object) -> list[object]:
    """Return the options of a list that stands in the form, as a list of values and labels."""
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except (ValueError, RecursionError):
            given = None
    value_at = component.get("valueProperty") or "value"
    shown = _SHOWN.search(str(component.get("template") or ""))
    label_at = shown[1] if shown else "label"
    return [
        {"value": each.get(value_at), "label": each.get(label_at)}
        if isinstance(each, dict)
        else each
        for each in (given if isinstance(given, list) else ())
    ]


def _options(given: object, words: Wordings) -> tuple[Option, ...]:
    found: list[Option] = []
    given = given if isinstance(given, list) else []
    refuse_too_many_options(len(given))
    for each in given:
        value = each.get("value") if isinstance(each, dict) else each
        if isinstance(value, str | int | float) and value != "":
            written = value if isinstance(value, bool | str) else float(value)
            label = words.of(each.get("label")) if isinstance(each, dict) else LocalText()
            text = plain(written)
            found.append(Option(value=text, label=label or words.of(text)))
    return tuple(found)


def _text(component: Component, draft: DraftField, _words: Wordings, left: list[str]) -> None:
    rows = whole_or_none(component.get("rows"))
    if draft.kind == "textarea" and rows is not None:
        draft.values["rows"] = max(2, min(rows, 20))
    if draft.kind == "text" and component.get("case") == "uppercase":
        draft.values["normalise"] = ("trim", "collapse", "upper")
    elif component.get("case") in ("uppercase", "lowercase"):
        left.append(say("Its {property} “{value}”.", property="case", value=component["case"]))
    mode = component.get("inputmode")
    if draft.kind == "text" and mode in ("numeric", "decimal", "tel", "email", "url", "search"):
        draft.values["inputmode"] = mode


def _moment(component: Component, draft: DraftField, _words: Wordings, left: list[str]) -> None:
    if component.get("enableTime") is False:
        draft.kind = "date"
    elif component.get("enableDate") is False:
        draft.kind = "time"
    picker = component.get("datePicker")
    bounds = picker if isinstance(picker, dict) else {}
    for theirs, mine in (("minDate", "earliest"), ("maxDate", "latest")):
        given = bounds.get(theirs)
        if isinstance(given, str) and re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
            draft.values[mine] = given[:10]
        elif given:
            left.append(say("Its {property}.", property=theirs))


def _words(component: Component, draft: DraftField, words: Wordings, left: list[str]) -> None:
    shown = component.get("html") or component.get("content")
    draft.values["text"] = words.without_tags(shown)
    if draft.was == "htmlelement" and component.get("tag") in ("h1", "h2", "h3", "h4"):
        draft.kind = "heading"
    if has_tags(words.of(shown)):
        left.append(say("Its HTML: only the words are taken."))


def _hidden(component: Component, draft: DraftField, _words: Wordings, _left: list[str]) -> None:
    given = component.get("defaultValue")
    if isinstance(given, bool | str | int | float):
        draft.values["value"] = plain(given if isinstance(given, bool | str) else float(given))


def _nothing(*_arguments: object) -> None:
    """A kind without anything of its own."""


_Reader = Callable[[Component, DraftField, Wordings, list[str]], None]
_READERS: Final[Mapping[str, _Reader]] = {
    **dict.fromkeys(("text", "textarea"), _text),
    **dict.fromkeys(("radio", "select", "checkboxes"), _choice),
    "decimal": _number,
    "datetime": _moment,
    "paragraph": _words,
    "hidden": _hidden,
}
