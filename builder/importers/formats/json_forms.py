"""The layout of JSON Forms (jsonforms.io), which stands beside a JSON Schema as ``uischema``.

It says which properties are shown, in what order, below what, as what, and when.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote

from builder.importers.draft import DraftField
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    both,
    negated,
)
from builder.importers.formats.json_schema_conditions import condition_in
from builder.importers.formats.json_schema_kinds import list_of
from builder.importers.formats.wordings import Wordings
from builder.importers.report import Notes
from builder.importers.source import below
from builder.say import say

_ROWS: Final = ("VerticalLayout", "HorizontalLayout", "Group", "Categorization", "Category")
# Layouts and elements with words of their own, and what these become.
_WORDED: Final[Mapping[str, str]] = {"Group": "heading", "Category": "step", "Label": "paragraph"}
_WIDGETS: Final[Mapping[str, str]] = {"multi": "textarea", "slider": "range", "toggle": "checkbox"}
# How a page looks and behaves there, which changes no question.
_UNSAID: Final = frozenset({"showUnfocusedDescription", "hideRequiredAsterisk", "trim", "restrict"})
_DEEPEST: Final = 64  # objects within objects
_HIDING: Final = ("HIDE", "DISABLE")
_EFFECTS: Final = ("SHOW", "ENABLE", *_HIDING)


def is_layout(data: Mapping[str, Any]) -> bool:
    """Tell whether an object is a layout of JSON Forms itself."""
    return data.get("type") in _ROWS and isinstance(data.get("elements"), list)


@dataclass(frozen=True)
class _Shown:
    """What a layout shows at one place.

    Attributes:
        kind: ``heading``, ``step`` or ``paragraph``; empty for a property.
        pointer: Where it stands.
        words: What it says; of a property, its name.
        show_if: When it is shown; None for always.
        is_half: Whether another one stands beside it.
    """

    kind: str
    pointer: str
    words: str
    show_if: Node | None
    is_half: bool = False


class Layout:
    """A layout, read once.

    Args:
        held: The layout.
        pointer: Where it stands.
        notes: Where to say what of it could not be kept.

    Attributes:
        hints: What it says of single properties, as hints for a JSON Schema say it.
    """

    def __init__(self, held: Mapping[str, Any], pointer: str, notes: Notes) -> None:
        self._pointer = pointer
        self._notes = notes
        self._shown: list[_Shown] = []
        self.hints: dict[str, Any] = {}
        self._read(held, pointer)

    @property
    def texts(self) -> list[str]:
        """What it says itself, to tell its language by."""
        return [each.words for each in self._shown if each.kind]

    def arranged(self, made: Sequence[DraftField], words: Wordings) -> list[DraftField]:
        """Return the fields of a schema as the layout has them.

        Args:
            made: The fields, in the order of the schema.
            words: Reads texts.
        """
        if not any(not each.kind for each in self._shown):
            said = say("The layout shows no question; all of the schema are taken.")
            self._notes.left(self._pointer, "uischema", said)
            return list(made)
        unseen = [each for each in made if each.kind == "hidden"]
        placed = {id(each) for each in unseen}
        found = list(unseen)
        by_name = _by_name(made)
        for shown in self._shown:
            if shown.kind:
                found.append(_worded(shown, words))
                continue
            fields = by_name.get(shown.words, [])
            free = [each for each in fields if id(each) not in placed]
            placed.update(map(id, free))
            for each in free:
                each.show_if = both(each.show_if, shown.show_if)
                each.values |= {"width": "half"} if shown.is_half else {}
            found += free
            if not free:
                again = say("It stands there twice; the first is taken.")
                missing = say("The schema has no such question.")
                self._notes.left(shown.pointer, shown.words, again if fields else missing)
        for each in made:
            if id(each) not in placed and each.kind != "heading":
                self._notes.left(each.place, each.name, say("The layout does not show it."))
        return found

    # -- elements ------------------------------------------------------------------------------

    def _read(
        self,
        held: object,
        pointer: str,
        around: Node | None = None,
        step: Node | None = None,
        *,
        is_half: bool = False,
    ) -> None:
        """Read an element of a layout, and what stands in it.

        Args:
            held: The element.
            pointer: Where it stands.
            around: When what it stands in is shown, within its step.
            step: When the step that it stands in is shown.
            is_half: Whether another one stands beside it.
        """
        if not isinstance(held, dict):
            self._notes.left(pointer, "", say("It is no element of a layout."))
            return
        kind = str(held.get("type", ""))
        if kind == "Control":
            self._control(held, pointer, around, is_half=is_half)
            return
        words = held.get("text" if kind == "Label" else "label")
        if kind not in (*_ROWS, "Label"):
            said = say("Forms here have no “{element}”.", element=kind[:40])
            self._notes.left(pointer, str(words or kind), said)
            return
        own = self._rule(held, pointer, str(words or kind))
        becomes = _WORDED.get(kind, "") if isinstance(words, str) and words.strip() else ""
        if becomes == "step":
            # What stands in a step is not shown without it.
            step, own = both(step, own), None
        show_if = both(around, own)
        if becomes:
            shown = both(around, step) if becomes == "step" else show_if
            self._shown.append(_Shown(becomes, pointer, str(words), shown))
        elements = list_of(held.get("elements"))
        side_by_side = kind == "HorizontalLayout" and len(elements) == 2
        for index, each in enumerate(elements):
            place = below(pointer, "elements", index)
            self._read(each, place, show_if, step, is_half=side_by_side)

    def _control(
        self, held: Mapping[str, Any], pointer: str, around: Node | None, *, is_half: bool
    ) -> None:
        name = _name_in(held.get("scope"))
        if not name:
            said = say("It shows no question of the schema.")
            self._notes.left(pointer, str(held.get("scope", ""))[:80], said)
            return
        show_if = both(around, self._rule(held, pointer, name))
        self._shown.append(_Shown("", pointer, name, show_if, is_half))
        hints = self.hints
        for each in name.split("."):
            hints = hints.setdefault(each, {})
            if not isinstance(hints, dict):
                return  # the name of a property is that of a hint
        for hint, value in _hints_of(held).items():
            hints.setdefault(hint, value)
        if held.get("label") is False:
            self._notes.left(pointer, name, say("That its label is hidden."))

    # -- rules ---------------------------------------------------------------------------------

    def _rule(self, held: Mapping[str, Any], pointer: str, subject: str) -> Node | None:
        """Return when an element is shown by its own rule; None for always."""
        rule = held.get("rule")
        if rule is None:
            return None
        place = below(pointer, "rule")
        try:
            effect, asked = _read_rule(rule)
        except NotTranslatedError as fault:
            self._notes.left(place, subject, say("Its condition: it {reason}", reason=fault))
            return None
        if effect in ("ENABLE", "DISABLE"):
            said = say("It was locked otherwise; here it is not shown then.")
            self._notes.changed(place, subject, said)
        if effect not in _HIDING:
            return None if asked == Literal(True) else asked
        return negated(asked)


def _read_rule(rule: object) -> tuple[str, Node]:
    effect = rule.get("effect") if isinstance(rule, dict) else None
    if not isinstance(rule, dict) or effect not in _EFFECTS:
        raise NotTranslatedError(say("has a part that is not understood."))
    return str(effect), _condition(rule.get("condition"))


def _condition(asked: object) -> Node:
    """Read the condition of a rule: of a value, of a schema, or of several conditions."""
    if not isinstance(asked, dict):
        raise NotTranslatedError(say("has a part that is not understood."))
    kind, several = asked.get("type"), list_of(asked.get("conditions"))
    if kind in ("AND", "OR") and several:
        parts = tuple(_condition(each) for each in several)
        return Call(str(kind).lower(), parts) if len(parts) > 1 else parts[0]
    scope, schema = asked.get("scope"), asked.get("schema")
    if isinstance(schema, dict) and scope == "#":
        return condition_in(schema)
    name = _name_in(scope)
    if not name:
        raise NotTranslatedError(say("has a part that is not understood."))
    if "expectedValue" in asked:
        schema = {"const": asked["expectedValue"]}
    return condition_in({"properties": {name: schema}})


# -- properties ------------------------------------------------------------------------------------


def _name_in(scope: object) -> str:
    """Return the name of the property that a scope leads to; empty if it leads to none."""
    first, *steps = str(scope).split("/")
    names = [unquote(each).replace("~1", "/").replace("~0", "~") for each in steps[1::2]]
    if len(names) > _DEEPEST or len(steps) % 2:
        return ""
    if first != "#" or set(steps[::2]) != {"properties"}:
        return ""
    return ".".join(names)


def _hints_of(control: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a control says of its property, as hints for a JSON Schema."""
    label, options = control.get("label"), control.get("options")
    found: dict[str, Any] = {"ui:title": label} if isinstance(label, str) and label else {}
    for name, value in options.items() if isinstance(options, dict) else ():
        if name in _WIDGETS:
            found |= {"ui:widget": _WIDGETS[name]} if value is True else {}
        elif name == "format":
            found["ui:widget"] = value
        elif name not in _UNSAID:
            found[f"ui:{name}"] = value
    return found


def _by_name(made: Sequence[DraftField]) -> Mapping[str, list[DraftField]]:
    """Return the fields that each property became, itself or by what stands in it."""
    found: dict[str, list[DraftField]] = {}
    for field in made:
        name, own = "", field.was if field.kind == "heading" else field.name
        for each in own.split(".", _DEEPEST):
            name = f"{name}.{each}" if name else each
            found.setdefault(name, []).append(field)
    return found


def _worded(shown: _Shown, words: Wordings) -> DraftField:
    return DraftField(
        kind=shown.kind,
        place=shown.pointer,
        was=shown.words,
        values={"text": words.of(shown.words)},
        show_if=shown.show_if,
    )
