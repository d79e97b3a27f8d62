"""Which of our fields the questions of SurveyJS are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from builder.form.fields import GRADES_MOST, Option, RuleMessage
from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.expressions.conditions import plain
from builder.importers.expressions.constraints import date_bound
from builder.importers.expressions.surveyjs import read_surveyjs
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
)
from builder.importers.formats.guesses import MANY
from builder.importers.formats.matrix import questions_of
from builder.importers.formats.surveyjs_rules import take_validators
from builder.importers.formats.values import (
    decimals_for,
    default_for,
    number_or_none,
    whole_or_none,
)
from builder.importers.formats.wordings import Wordings, has_tags
from builder.importers.source import refuse_too_many_options
from builder.say import say

Question = Mapping[str, Any]
Found = tuple[list[DraftField], list[str]]

_INPUTS: Final[Mapping[str, str]] = {
    "text": "text", "search": "text", "email": "email", "tel": "phone", "url": "url",
    "number": "decimal", "range": "slider", "date": "date", "time": "time",
    "datetime-local": "datetime", "datetime": "datetime",
}  # fmt: skip
_KINDS: Final[Mapping[str, str]] = {
    "comment": "textarea", "radiogroup": "radio", "buttongroup": "radio", "dropdown": "select",
    "checkbox": "checkboxes", "tagbox": "checkboxes", "boolean": "yesno", "rating": "rating",
    "html": "paragraph", "expression": "calculated", "nouislider": "slider", "slider": "slider",
    "imagepicker": "radio",
}  # fmt: skip
_LEFT: Final[Mapping[str, str]] = {
    "file": say("Forms here take no files."),
    "signaturepad": say("Forms here take no signatures."),
    "matrixdropdown": say("Forms here have no tables."),
    "matrixdynamic": say("Forms here have no tables."),
    "paneldynamic": say("Groups cannot be repeated in a form."),
    "ranking": say("Options cannot be put into an order."),
    "imagemap": say("Forms here take no places on a picture."),
    "image": say("A picture that is not in the file."),
    "password": say("A form in a chat must not ask for passwords."),
}
# The options that a question may add: how they are asked for, value, property and usual text.
_SPECIAL: Final = (
    (("hasNone", "showNoneItem"), "none", "noneText", "None"),
    (("showRefuseItem",), "refused", "refuseText", "Refuse to answer"),
    (("showDontKnowItem",), "dontknow", "dontKnowText", "Don't know"),
)


def field_of(question: Question, words: Wordings) -> Found | str:
    """Return the fields that a question is, and what is left of it; or why all of it is."""
    kind_there = str(question.get("type") or "text")
    input_type = str(question.get("inputType") or "text") if kind_there == "text" else ""
    for each in (kind_there, input_type):
        if each in _LEFT:
            return _LEFT[each]
    if kind_there == "multipletext":
        return _items(question, words)
    if kind_there == "matrix":
        return _matrix(question, words)
    kind = _KINDS.get(kind_there) or (_INPUTS.get(input_type, "text") if input_type else "")
    if not kind:
        return say("The type {type!r} does not exist here.", type=kind_there[:40])
    draft = DraftField(kind=kind, place="", name=str(question.get("name") or ""), was=kind_there)
    left: list[str] = []
    values = draft.values
    values["label"] = words.of(question.get("title"))
    values["hint"] = words.of(question.get("description"))
    values["placeholder"] = words.of(question.get("placeholder") or question.get("placeHolder"))
    values["required"] = question.get("isRequired") is True
    if message := words.of(question.get("requiredErrorText")):
        values["messages"] = (RuleMessage(rule="required", text=message),)
    if isinstance(question.get("autocomplete"), str):
        values["autocomplete"] = question["autocomplete"]
    if input_type and input_type not in _INPUTS:
        draft.note = say("The input {type} became a text.", type=input_type[:40])
    _READERS.get(kind, _nothing)(question, draft, words, left)
    take_validators(question, draft, words, left)
    _default(question, draft, left)
    return [draft, *_other(question, draft, words)], left


def truths_of(question: Question) -> dict[Node, bool]:
    """Return what stands for yes and no in formulas that ask for a question's answer."""
    given = {name: question.get(name) for name in ("valueTrue", "valueFalse")}
    return {
        Literal(value if isinstance(value, str) else float(value)): name == "valueTrue"
        for name, value in given.items()
        if isinstance(value, str | int | float) and not isinstance(value, bool)
    }


def _items(question: Question, words: Wordings) -> Found:
    found: list[DraftField] = []
    left: list[str] = []
    items = question.get("items")
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict):
            inner = field_of({"type": "text", **item}, words)
            if isinstance(inner, str):
                left.append(inner)
            else:
                found += inner[0]
                left += inner[1]
    for each in found:
        each.name = f"{question.get('name', '')}.{each.name}"
    return found, left


def _matrix(question: Question, words: Wordings) -> Found | str:
    rows, columns = (_options(question.get(each), words) for each in ("rows", "columns"))
    if not rows or not columns:
        return say("A table without rows or columns.")
    every = any(question.get(each) is True for each in ("isAllRowRequired", "eachRowRequired"))
    name, title = str(question.get("name") or ""), words.of(question.get("title"))
    left = [
        say("Its {property}.", property=each)
        for each in ("isRequired", "eachRowUnique", "cells")
        if question.get(each) and not (each == "isRequired" and every)
    ]
    several = question.get("cellType") == "checkbox"
    return questions_of(name, title, rows, columns, required=every, several=several), left


def _text(question: Question, draft: DraftField, _words: Wordings, left: list[str]) -> None:
    length = whole_or_none(question.get("maxLength"))
    if length is not None and length > 0:
        draft.values["max_length"] = length
    rows = whole_or_none(question.get("rows"))
    if rows is not None:
        draft.values["rows"] = max(2, min(rows, 20))
    if question.get("maskType", "none") != "none":
        left.append(say("Its mask for typing."))


def _number(question: Question, draft: DraftField, _words: Wordings, left: list[str]) -> None:
    names = {"min": "min", "max": "max", "step": "step", "rangeMin": "min", "rangeMax": "max"}
    bounds = {
        mine: number_or_none(question.get(theirs))
        for theirs, mine in names.items()
        if theirs in question
    }
    whole = bool(bounds) and all(each is not None and each.is_integer() for each in bounds.values())
    if draft.kind == "decimal" and whole and "step" in bounds:
        draft.kind = "integer"
    if draft.kind == "slider" and bounds and not whole:
        draft.kind, draft.note = "decimal", say("Sliders here have whole numbers only.")
    draft.values["decimals"] = decimals_for(bounds.get("step"))
    for name, number in bounds.items():
        if number is None:
            left.append(say("Its {property}.", property=name))
        else:
            draft.values[name] = int(number) if draft.kind in ("integer", "slider") else number


def _date(question: Question, draft: DraftField, _words: Wordings, left: list[str]) -> None:
    for name, attribute in (("min", "earliest"), ("max", "latest")):
        if isinstance(question.get(name), str):
            draft.values[attribute] = question[name][: 5 if draft.kind == "time" else 10]
        written = question.get(f"{name}ValueExpression")
        if not isinstance(written, str):
            continue
        try:
            draft.values[attribute] = date_bound(read_surveyjs(written))
        except NotTranslatedError as fault:
            left.append(
                say("Its {property}: it {reason}", property=f"{name}ValueExpression", reason=fault)
            )


def _choice(question: Question, draft: DraftField, words: Wordings, left: list[str]) -> None:
    draft.values["options"] = (
        *_options(question.get("choices"), words),
        *_options(_counted(question, left), words),
    )
    if "choicesByUrl" in question:
        left.append(say("Its choices come from a website."))
    given = question.get("choices")
    depending = isinstance(given, list) and any(
        isinstance(each, dict) and (each.get("visibleIf") or each.get("enableIf")) for each in given
    )
    if depending or question.get("choicesFromQuestion") or question.get("choicesVisibleIf"):
        left.append(say("That its choices depend on other answers: all of them are offered."))
    draft.values["options"] += tuple(
        Option(value=value, label=words.of(question.get(text)) or words.of(usual))
        for shown, value, text, usual in _SPECIAL
        if any(question.get(each) for each in shown)
    )
    left.extend(
        say("Its {property}.", property=each)
        for each in ("hasSelectAll", "showSelectAllItem")
        if question.get(each)
    )
    if question.get("choicesOrder", "none") != "none":
        left.append(say("Its {property}.", property="choicesOrder"))
    if draft.was == "imagepicker":
        left.append(say("Options have no pictures here."))
        draft.kind = "checkboxes" if question.get("multiSelect") is True else draft.kind
    if draft.kind == "radio" and len(draft.values["options"]) > MANY:
        draft.kind = "select"
    counts = (("minSelectedChoices", "min_choices"), ("maxSelectedChoices", "max_choices"))
    for theirs, mine in counts:
        count = whole_or_none(question.get(theirs))
        if count:
            draft.values[mine] = count


def _counted(question: Question, left: list[str]) -> Sequence[int]:
    """Return the numbers that ``choicesMin`` and ``choicesMax`` stand for, as SurveyJS counts."""
    counts: list[int] = []
    for name, usual in (("choicesMin", 0), ("choicesMax", 0), ("choicesStep", 1)):
        count = whole_or_none(question.get(name, usual))
        if count is None:
            left.append(say("Its {property}.", property=name))
        counts.append(usual if count is None else count)
    least, most, step = counts
    return range(least, most + 1, max(step, 1)) if most > least else ()


def _options(choices: object, words: Wordings) -> tuple[Option, ...]:
    found: list[Option] = []
    given = choices if isinstance(choices, list | range) else []
    refuse_too_many_options(len(given))
    for each in given:
        value = each.get("value") if isinstance(each, dict) else each
        label = words.of(each.get("text")) if isinstance(each, dict) else LocalText()
        if isinstance(value, str | int | float):
            written = _plain(value)
            found.append(Option(value=written, label=label or words.of(written)))
    return tuple(found)


def _plain(value: str | float) -> str:
    return plain(value) if isinstance(value, bool | str) else plain(float(value))


def _boolean(question: Question, draft: DraftField, words: Wordings, left: list[str]) -> None:
    if question.get("renderAs") == "checkbox" or "defaultValue" in question:
        draft.kind = "checkbox"
        # With a first value, it is answered; here it would have to be ticked.
        draft.values["required"] &= "defaultValue" not in question
    draft.values["yes_label"] = words.of(question.get("labelTrue"))
    draft.values["no_label"] = words.of(question.get("labelFalse"))
    if "valueTrue" in question or "valueFalse" in question:
        left.append(say("Its values: yes and no are delivered as true and false."))


def _rating(question: Question, draft: DraftField, words: Wordings, _left: list[str]) -> None:
    values = question.get("rateValues")
    if isinstance(values, list) and (grades := _grades(values)):
        question = {**question, "rateMin": grades[0], "rateMax": grades[-1]}
        texts = [each.get("text") if isinstance(each, dict) else None for each in values]
        if any(texts):
            # Every grade has a word, or none has.
            pairs = zip(texts, grades, strict=True)
            draft.values["grade_words"] = tuple(words.of(text or grade) for text, grade in pairs)
    elif isinstance(values, list) and values:
        draft.kind = "radio"
        draft.values["options"] = _options(values, words)
        draft.note = say("A rating with values of its own became a choice.")
        return
    lowest = whole_or_none(question.get("rateMin", 1))
    count = whole_or_none(question.get("rateCount"))
    usual = (lowest or 1) + count - 1 if count else 5
    highest = whole_or_none(question.get("rateMax", usual))
    step = whole_or_none(question.get("rateStep", 1))
    if lowest not in (0, 1) or highest is None or not 2 <= highest <= 10 or step != 1:
        draft.kind = "slider"
        draft.values |= {"min": lowest or 0, "max": highest or 5, "step": step or 1}
        draft.note = say("A rating on another scale became a slider.")
        return
    draft.values |= {
        "lowest": lowest,
        "scale": highest,
        "low_label": words.of(question.get("minRateDescription")),
        "high_label": words.of(question.get("maxRateDescription")),
    }
    look = {"stars": "stars", "smileys": "faces"}.get(str(question.get("rateType")), "numbers")
    if lowest == 1 and (look != "faces" or highest in (3, 5)):
        draft.values["look"] = look


def _grades(values: list[object]) -> list[int]:
    """Return the grades of a scale from 0 or 1 on; an empty list for other values."""
    given = [each.get("value") if isinstance(each, dict) else each for each in values]
    found = [each for each in map(whole_or_none, given) if each is not None]
    is_scale = found[:1] in ([0], [1]) and found == list(range(found[0], found[0] + len(given)))
    return found if is_scale and 2 <= found[-1] <= GRADES_MOST else []


def _html(question: Question, draft: DraftField, words: Wordings, left: list[str]) -> None:
    draft.values["text"] = words.without_tags(question.get("html"))
    if has_tags(words.of(question.get("html"))):
        left.append(say("Its HTML: only the words are taken."))


def _nothing(_question: Question, _draft: DraftField, _words: Wordings, _left: list[str]) -> None:
    """A kind without anything of its own."""


def _default(question: Question, draft: DraftField, left: list[str]) -> None:
    given = question.get("defaultValue")
    if given is None or draft.kind in ("paragraph", "calculated"):
        return
    default = default_for(draft.kind, given)
    if default is None:
        left.append(say("Its default."))
    else:
        draft.values["default"] = default


def _other(question: Question, draft: DraftField, words: Wordings) -> list[DraftField]:
    """Return the text for another answer than those offered, and add its option."""
    if not (question.get("hasOther") or question.get("showOtherItem")):
        return []
    if "options" not in draft.values:
        return []
    label = words.of(question.get("otherText")) or words.of("Other")
    draft.values["options"] += (Option(value="other", label=label),)
    asked = Call("includes", (Ref(draft.name), Literal("other")))
    text = DraftField(
        kind="text",
        place="",
        name=f"{draft.name}-Comment",
        was="other",
        values={"label": words.of(question.get("otherPlaceholder")) or label},
        show_if=asked,
        note=say("The other answer became an option and a text."),
    )
    return [text]


_Reader = Callable[[Question, DraftField, Wordings, list[str]], None]
_READERS: Final[Mapping[str, _Reader]] = {
    **dict.fromkeys(("text", "textarea", "email", "phone", "url"), _text),
    **dict.fromkeys(("decimal", "slider"), _number),
    **dict.fromkeys(("date", "datetime", "time"), _date),
    **dict.fromkeys(("radio", "select", "checkboxes"), _choice),
    "yesno": _boolean,
    "rating": _rating,
    "paragraph": _html,
}
