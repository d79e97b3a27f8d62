"""Controls of HTML forms: their labels, and which of our fields they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, Final

from builder.check.wording import TEXT_MAX
from builder.form.fields import Option
from builder.importers.draft import DraftField, text_in
from builder.importers.formats.guesses import MANY
from builder.importers.formats.values import (
    decimals_for,
    default_for,
    number_or_none,
    whole_or_none,
)
from builder.importers.source import refuse_too_many_options
from builder.say import say
from builder.value import dataclass

Element = Any  # lxml has no types
Found = tuple[DraftField, list[str]]

_SPACES: Final = re.compile(r"\s+")
_MARKS: Final = re.compile(r"(?<![\s:*：])[\s:*：]+$|^[\s*]+")
_UNREAD: Final = frozenset({"select", "option", "textarea", "button", "legend"})
_HIDING: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INPUTS: Final[Mapping[str, str]] = {
    "text": "text", "search": "text", "email": "email", "tel": "phone", "url": "url",
    "number": "decimal", "range": "slider", "date": "date", "time": "time",
    "datetime-local": "datetime", "checkbox": "checkbox", "radio": "checkbox",
    "hidden": "hidden", "textarea": "textarea", "select": "select", "color": "text",
    "month": "text", "week": "text",
}  # fmt: skip
_LEFT: Final[Mapping[str, str]] = {
    "password": say("A form in a chat must not ask for passwords."),
    "file": say("Forms here take no files."),
}
_AS_TEXT: Final[Mapping[str, tuple[str, str]]] = {
    "color": ("#[0-9a-fA-F]{6}", "#1a56db"),
    "month": ("[0-9]{4}-(?:0[1-9]|1[0-2])", "2026-12"),
    "week": ("[0-9]{4}-W[0-5][0-9]", "2026-W52"),
}
# The usual step of each: a day, and a minute in seconds.
_STEPS: Final[Mapping[str, int]] = {"date": 1, "time": 60, "datetime-local": 60}
_NO_LABELS: Final = frozenset({"output", "meter", "progress", "h1", "h2", "h3", "h4", "h5", "h6"})
_IDS_MAX: Final = 20
_LETTERS_MAX: Final = 4 * TEXT_MAX  # with the spaces of the source; more is in no text
CHOSEN: Final = frozenset({"radio", "checkbox"})
_ONE_ANSWER: Final = frozenset({"text", "email", "url"})
_MODES: Final = frozenset({"text", "numeric", "decimal", "tel", "email", "url", "search"})


@dataclass(frozen=True)
class Labels:
    """Which words belong to which control.

    Attributes:
        by_target: Labels, by the id of the control that they are for.
        by_id: Every element that has an id.
        hints: Ids of elements that describe a control.
        words: Words of elements that were asked for already.
    """

    by_target: Mapping[str, list[Element]]
    by_id: Mapping[str, Element]
    hints: frozenset[str]
    words: dict[Element, str]

    def label_of(self, control: Element) -> str:
        """Return a control's label; empty if it has none.

        Buttons to choose by may have it behind them, as a plain text.
        """
        own = self.by_target.get(control.get("id", ""), [])
        is_chosen = control.get("type", "").lower() in CHOSEN
        # The first label of the first of several buttons may be that of all of them.
        own = own[-1:] if is_chosen else own[:1]
        for each in (*own, *islice(control.iterancestors("label"), 1)):
            if words := self._words_of(each):
                return words
        behind = control.tail if is_chosen else ""
        return self.named(control) or _plain(control.get("title")) or _plain(behind)

    def named(self, element: Element) -> str:
        """Return what ``aria-label`` and ``aria-labelledby`` call an element."""
        return _plain(element.get("aria-label")) or self._words_at(element, "aria-labelledby")

    def hint_of(self, control: Element) -> str:
        """Return what describes a control."""
        return self._words_at(control, "aria-describedby")

    def _words_at(self, element: Element, attribute: str) -> str:
        """Return the words of the elements that an attribute names."""
        ids = (element.get(attribute) or "").split(maxsplit=_IDS_MAX)[:_IDS_MAX]
        return " ".join(self._words_of(self.by_id[each]) for each in ids if each in self.by_id)

    def _words_of(self, element: Element) -> str:
        if element not in self.words:
            self.words[element] = words_of(element)
        return self.words[element]


def labelled(root: Element) -> Labels:
    """Find the labels and ids of a page."""
    by_target: dict[str, list[Element]] = {}
    by_id: dict[str, Element] = {}
    hints: set[str] = set()
    for each in root.iter():
        if each.tag == "label" and each.get("for"):
            by_target.setdefault(each.get("for"), []).append(each)
        if each.get("id"):
            by_id.setdefault(each.get("id"), each)
        hints.update((each.get("aria-describedby") or "").split())
    return Labels(by_target, by_id, frozenset(hints), {})


def is_hidden(element: Element) -> bool:
    """Tell whether an element says of itself that it is not shown."""
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDING.search(element.get("style", "")))


def is_required(control: Element) -> bool:
    """Tell whether a control must be answered, by the browser or by a script of the page."""
    return "required" in control.attrib or control.get("aria-required") == "true"


def seen_words_of(element: Element) -> str:
    """Return an element's words; none if it is hidden, unlike a label that is hidden."""
    return "" if is_hidden(element) else words_of(element)


def words_of(element: Element) -> str:
    """Return an element's words in one line, without those of controls and marks behind it."""
    found: list[str] = []
    stack: list[Element | str] = [element]
    left = _LETTERS_MAX
    while stack and left > 0:
        each = stack.pop()
        if isinstance(each, str):
            found.append(each[:left])
            left -= len(each)
            continue
        inner: list[Element | str] = [each.text or ""]
        for child in each:
            if child.tag not in _UNREAD and not is_hidden(child):
                inner.append(child)
            inner.append(child.tail or "")
        stack.extend(reversed(inner))
    words = _MARKS.sub("", _SPACES.sub(" ", "".join(found)).strip())
    return words if left > 0 else f"{words}…"


def words_before(members: list[Element], form: Element) -> str:
    """Return the words right before buttons of one name, within what holds no other control."""
    own, ids = set(members), {each.get("id") for each in members if each.get("id")}
    is_single = members[0].get("type", "").lower() not in CHOSEN
    at = members[0]
    while at is not form and at.tag != "fieldset" and holds_only(at, own):
        for before in at.itersiblings(preceding=True):
            between = _MARKS.sub("", _plain(before.tail))
            is_button = before.tag == "input" and before.get("type", "").lower() in CHOSEN
            if between and not is_button:  # words behind a button are its label
                return between
            if not holds_only(before, own=set()) or before.tag == "legend":
                return ""
            if is_single and (before.tag in _NO_LABELS or before.get("for")):
                return ""  # the words of something else
            words = seen_words_of(before)
            if words and not (before.tag == "label" and before.get("for") in ids):
                return words
        around = at.getparent()
        if around is None:
            break
        if around.tag != "label" and holds_only(around, own):
            words = _MARKS.sub("", _plain(around.text))
            if words:
                return words
        at = around
    return ""


def holds_only(element: Element, own: set[Element]) -> bool:
    """Tell whether an element holds no controls but these; looks no further than the first."""
    return all(each in own for each in element.iter("input", "select", "textarea", "button"))


def _plain(words: str | None) -> str:
    return _SPACES.sub(" ", words or "").strip()


def group_field(kind: str, members: list[Element], labels: Labels, language: str) -> DraftField:
    """Return the field that radio buttons or tick boxes of one name are."""
    refuse_too_many_options(len(members))
    options = tuple(
        Option(
            value=each.get("value", "on"),
            label=text_in(language, labels.label_of(each) or each.get("value", "on")),
        )
        for each in members
    )
    chosen = [each.get("value", "on") for each in members if "checked" in each.attrib]
    values: dict[str, Any] = {
        "options": options,
        "required": any(map(is_required, members)),
    }
    if chosen:
        values["default"] = tuple(dict.fromkeys(chosen)) if kind == "checkbox" else chosen[0]
    made = "checkboxes" if kind == "checkbox" else "radio" if len(options) <= MANY else "select"
    return DraftField(kind=made, place="", was=kind, values=values)


def control_field(
    element: Element, kind: str, labels: Labels, language: str, before: str
) -> Found | str:
    """Return the field that one control is, and what is left of it; or why all of it is.

    Args:
        element: The control.
        kind: Its type, or its tag.
        labels: The labels of the page.
        language: The language of its texts.
        before: The words that stand before it, for one that has no label.
    """
    if kind in _LEFT:
        return _LEFT[kind]
    # What a browser does not know is a line of text.
    made = _INPUTS.get(kind, "text")
    draft = DraftField(kind=made, place="", was=kind)
    values = draft.values
    label, example = labels.label_of(element), _plain(element.get("placeholder"))
    values["label"] = text_in(language, label or example or before)
    values["hint"] = text_in(language, labels.hint_of(element))
    values["placeholder"] = text_in(language, example if label else "")
    values["required"] = is_required(element)
    autocomplete = _plain(element.get("autocomplete")).lower()
    if autocomplete not in ("", "on", "off"):
        values["autocomplete"] = autocomplete
    left: list[str] = []
    if element.get("list"):
        left.append(say("The answers that it proposes."))
    if kind in _ONE_ANSWER and "multiple" in element.attrib:
        left.append(say("That it takes several answers."))
    if "readonly" in element.attrib:
        left.append(say("That nobody can change it."))
    _READERS.get(kind, _text)(element, draft, language, left)
    if kind in _AS_TEXT:
        values["pattern"], example = _AS_TEXT[kind]
        values["placeholder"] = text_in(language, example)
        draft.note = say("The control for {kind} became a text.", kind=kind)
    if "default" not in values and kind not in ("hidden", "checkbox", "select", "textarea"):
        _default(draft, element.get("value"), left)
    return draft, left


def _default(draft: DraftField, written: str | None, left: list[str]) -> None:
    if not written:
        return
    default = default_for(draft.kind, written)
    if default is None:
        left.append(say("Its first value “{value}”.", value=written[:60]))
    else:
        draft.values["default"] = default


def _text(element: Element, draft: DraftField, language: str, _left: list[str]) -> None:
    for name, attribute in (("minlength", "min_length"), ("maxlength", "max_length")):
        if (length := whole_or_none(element.get(name))) is not None:
            draft.values[attribute] = length
    if element.get("pattern"):
        draft.values["pattern"] = element.get("pattern")
        draft.values["pattern_message"] = text_in(language, _plain(element.get("title")))
    if element.get("inputmode") in _MODES:
        draft.values["inputmode"] = element.get("inputmode")


def _textarea(element: Element, draft: DraftField, language: str, left: list[str]) -> None:
    _text(element, draft, language, left)
    rows = whole_or_none(element.get("rows"))
    if rows is not None:
        draft.values["rows"] = max(2, min(rows, 20))
    _default(draft, element.text, left)


def _number(element: Element, draft: DraftField, _language: str, left: list[str]) -> None:
    step = element.get("step", "1").strip().lower()
    bounds = {
        name: number_or_none(element.get(name)) for name in ("min", "max") if element.get(name)
    }
    size = None if step == "any" else number_or_none(step)
    whole = size is not None and size.is_integer()
    whole = whole and all(each is not None and each.is_integer() for each in bounds.values())
    if whole:
        draft.kind = "integer" if draft.kind == "decimal" else draft.kind
    elif draft.kind == "slider":
        draft.kind, draft.note = "decimal", say("Sliders here have whole numbers only.")
    for name, number in bounds.items():
        if number is None:
            left.append(
                say("Its {property} “{value}”.", property=name, value=element.get(name)[:40])
            )
        else:
            draft.values[name] = int(number) if whole else number
    if size is not None and element.get("step") and (not whole or size != 1):
        draft.values["step"] = int(size) if whole else size
    draft.values["decimals"] = decimals_for(size)


def _moment(element: Element, draft: DraftField, _language: str, left: list[str]) -> None:
    step = _plain(element.get("step"))
    usual = (
        step.lower() in ("", "any") or number_or_none(step) == _STEPS[element.get("type").lower()]
    )
    if not usual:
        left.append(say("Its {property} “{value}”.", property="step", value=step[:40]))
    length = 5 if draft.kind == "time" else 10
    for name, attribute in (("min", "earliest"), ("max", "latest")):
        written = _plain(element.get(name))
        if written:
            draft.values[attribute] = written[:length]
        if draft.kind == "datetime" and written[length:] not in ("", "T00:00", "T23:59"):
            left.append(say("The time of its {property}: the day is kept.", property=name))


def _checkbox(element: Element, draft: DraftField, _language: str, _left: list[str]) -> None:
    draft.values["default"] = "checked" in element.attrib


def _hidden(element: Element, draft: DraftField, _language: str, _left: list[str]) -> None:
    draft.values["value"] = element.get("value", "")


def _select(element: Element, draft: DraftField, language: str, left: list[str]) -> None:
    found: list[Option] = []
    chosen: list[str] = []
    for each in element.iter("option"):
        words = words_of(each)
        value = each.get("value", words)
        if not value:
            continue  # as in "Please choose"
        if "disabled" in each.attrib:
            left.append(say("Its option “{option}”: it is disabled.", option=words[:60]))
            continue
        group = next(each.iterancestors("optgroup"), None)
        label = f"{group.get('label', '')}: {words}" if group is not None else words
        found.append(Option(value=value, label=text_in(language, label or value)))
        refuse_too_many_options(len(found))
        if "selected" in each.attrib:
            chosen.append(value)
    draft.values["options"] = tuple(found)
    if "multiple" in element.attrib:
        draft.kind = "checkboxes"
        draft.values["default"] = tuple(dict.fromkeys(chosen))
    elif chosen:
        draft.values["default"] = chosen[0]


_Reader = Callable[[Element, DraftField, str, list[str]], None]
_READERS: Final[Mapping[str, _Reader]] = {
    "textarea": _textarea,
    "number": _number,
    "range": _number,
    "date": _moment,
    "time": _moment,
    "datetime-local": _moment,
    "checkbox": _checkbox,
    "radio": _checkbox,
    "hidden": _hidden,
    "select": _select,
}
