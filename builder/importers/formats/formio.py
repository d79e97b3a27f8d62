"""Forms of Form.io (form.io), as its form definition (JSON) is documented."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from builder.form.fields import CalculatedField
from builder.form.project import FormTexts
from builder.importers.assemble import assemble
from builder.importers.draft import DraftField, DraftForm
from builder.importers.expressions.javascript import read_script, with_ticks
from builder.importers.expressions.json_logic import read_json_logic
from builder.importers.expressions.tree import (
    Call,
    Literal,
    Node,
    NotTranslatedError,
    Ref,
    both,
    holding,
    negated,
)
from builder.importers.formats.formio_kinds import (
    LAYOUTS,
    field_of,
    scalar,
    takes_a_value,
)
from builder.importers.formats.wordings import Wordings
from builder.importers.report import Import, Notes
from builder.importers.source import below, refuse_too_many
from builder.importers.tags import assumed_language
from builder.say import say

_PIPE: Final = re.compile(r"\{\{\s*(?:data|row)\.([\w.]+)\s*\}\}")
_DEEPEST: Final = 20
_TESTS: Final[Mapping[str, str]] = {
    "isEqual": "=", "isNotEqual": "!=", "lessThan": "<", "lessThanOrEqual": "<=",
    "greaterThan": ">", "greaterThanOrEqual": ">=", "includes": "includes",
    "isDateEqual": "=", "isNotDateEqual": "!=", "dateGreaterThan": ">",
    "dateGreaterThanOrEqual": ">=", "dateLessThan": "<", "dateLessThanOrEqual": "<=",
    "notIncludes": "not_includes",
}  # fmt: skip
_DAY: Final = len("2026-12-31")
_PARTS: Final = {"startsWith": {"at_start": True}, "endsWith": {"at_end": True}}


def is_formio(data: Mapping[str, Any]) -> bool:
    """Tell whether an object is a form of Form.io."""
    return isinstance(data.get("components"), list)


def read_formio(data: Mapping[str, Any]) -> Import:
    """Read a form.

    Raises:
        ImportFileError: It has more components than a form can have.
    """
    return _Reader(data).read()


class _Reader:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._notes = Notes()
        self._draft = DraftForm(source="Form.io")
        self._words = Wordings(assumed_language(_labels(data), self._notes))
        self._steps = data.get("display") == "wizard"
        self._submit = self._words.of("")
        self._boxes: set[str] = set()  # names of the fields so far that are several tick boxes

    def read(self) -> Import:
        title = self._words.of(self._data.get("title") or self._data.get("name"))
        self._draft.name = title.best(self._words.default)
        self._draft.languages = self._words.languages
        self._components(self._data.get("components"), "/components", None, "", 0)
        self._draft.texts = FormTexts(title=title, submit=self._submit)
        return assemble(self._draft, self._notes, _PIPE)

    def _components(
        self,
        components: object,
        pointer: str,
        condition: Node | None,
        prefix: str,
        depth: int,
        spread: Mapping[str, bool] = MappingProxyType({}),
    ) -> None:
        for index, each in enumerate(components if isinstance(components, list) else []):
            place = below(pointer, index)
            refuse_too_many(len(self._draft.fields), place)
            if not isinstance(each, dict):
                self._notes.left(place, "", say("It is not an object."))
            elif depth > _DEEPEST:
                self._notes.left(place, str(each.get("key", "")), say("It is nested too deep."))
            else:
                self._component({**each, **spread}, place, condition, prefix, depth)

    def _component(
        self,
        component: Mapping[str, Any],
        pointer: str,
        condition: Node | None,
        prefix: str,
        depth: int,
    ) -> None:
        own = both(condition, self._condition(component, pointer))
        kind = str(component.get("type", ""))
        if kind == "button":
            self._button(component, pointer)
        elif kind in LAYOUTS:
            self._layout(component, pointer, own, prefix, depth)
        else:
            self._field(component, pointer, own, prefix)

    def _button(self, component: Mapping[str, Any], pointer: str) -> None:
        if component.get("action", "submit") == "submit":
            self._submit = self._words.of(component.get("label"))
        else:
            self._notes.left(
                pointer, str(component.get("key", "")), say("A button with an action.")
            )

    def _layout(
        self,
        component: Mapping[str, Any],
        pointer: str,
        condition: Node | None,
        prefix: str,
        depth: int,
    ) -> None:
        kind = str(component["type"])
        title = self._words.of(component.get("legend") or component.get("title"))
        is_step = kind == "panel" and self._steps and depth == 0
        titled = is_step or bool(title and kind in ("panel", "fieldset", "well"))
        if titled and component.get("hidden") is True:
            name = str(component.get("key") or kind)
            self._notes.left(pointer, name, say("It is hidden from the person."))
        elif titled:
            text = title or self._words.of(component.get("key") or "Step")
            self._draft.add(
                DraftField(
                    kind="step" if is_step else "heading",
                    place=pointer,
                    was=str(component.get("key") or kind),
                    values={"text": text},
                    show_if=condition,
                )
            )
        inside = None if is_step else condition
        below_it = f"{prefix}{component.get('key', '')}." if kind == "container" else prefix
        # Nobody sees or answers what stands in a layout that is hidden or disabled.
        spread = {each: True for each in ("hidden", "disabled") if component.get(each) is True}
        for name, held in _nested(component):
            place = pointer + name
            self._components(held, place, inside, below_it, depth + 1, spread)

    def _field(
        self, component: Mapping[str, Any], pointer: str, condition: Node | None, prefix: str
    ) -> None:
        name = prefix + str(component.get("key", ""))
        calculation = None
        if takes_a_value(component):
            calculation = self._script(component, pointer, "calculateValue", "value")
        elif component.get("calculateValue"):
            self._notes.left(pointer, name, _a_script("calculateValue"))
        found = field_of(component, self._words, calculated=calculation is not None)
        if isinstance(found, str):
            self._notes.left(pointer, name, found)
            return
        drafts, left = found
        if calculation:
            drafts[0].kind, drafts[0].calculation = CalculatedField.kind, calculation
        for reason in left:
            self._notes.left(pointer, name, reason)
        for draft in drafts:
            draft.name = prefix + draft.name if draft.name else ""
            draft.place, draft.show_if = pointer, condition
            if component.get("type") == "selectboxes":
                self._boxes.add(draft.name)
            self._draft.add(draft)

    # -- conditions ----------------------------------------------------------------------------

    def _condition(self, component: Mapping[str, Any], pointer: str) -> Node | None:
        """Read when a component is shown; as there, a script replaces the simple condition."""
        name = str(component.get("key", ""))
        for each in ("customDefaultValue", "logic"):
            if component.get(each):
                self._notes.left(below(pointer, each), name, _a_script(each))
        held = component.get("conditional")
        given = held if isinstance(held, dict) else {}
        if component.get("customConditional"):
            scripted = self._script(component, pointer, "customConditional", "show")
            if scripted is None and (given.get("when") or given.get("conditions")):
                self._notes.left(
                    below(pointer, "conditional"), name, say("Form.io uses its script instead.")
                )
            return scripted
        try:
            asked = _simple(given) if "conjunction" not in given else _several(given)
            return asked and with_ticks(asked, self._boxes)
        except NotTranslatedError as fault:
            self._notes.left(
                below(pointer, "conditional"), name, say("Its condition: it {reason}", reason=fault)
            )
            return None

    def _script(
        self, component: Mapping[str, Any], pointer: str, attribute: str, variable: str
    ) -> Node | None:
        """Read a script that sets one variable, or JSON Logic; None, with a note, for any other."""
        written = component.get(attribute)
        if not written:
            return None
        try:
            if isinstance(written, dict):
                return with_ticks(read_json_logic(written), self._boxes)
            return with_ticks(read_script(str(written), variable), self._boxes)
        except NotTranslatedError as fault:
            words = say("{property}: it {reason}", property=attribute, reason=fault)
            name = str(component.get("key", ""))
            self._notes.left(below(pointer, attribute), name, words)
            return None


def _a_script(name: str) -> str:
    return say("{property}: a script, or a rule of it.", property=name)


def _simple(held: Mapping[str, Any]) -> Node | None:
    """Read ``{show, when, eq}``, which replaces JSON Logic; else that."""
    when = held.get("when")
    if held.get("json") and not when:
        return read_json_logic(held["json"])
    if not isinstance(when, str) or not when or held.get("show") in (None, ""):
        return None
    asked = Call("=", (Ref(when), Literal(scalar(held.get("eq")))))
    return asked if str(held.get("show")).lower() == "true" else negated(asked)


def _several(held: Mapping[str, Any]) -> Node | None:
    """Read ``{show, conjunction, conditions: [{component, operator, value}]}``."""
    found: list[Node] = []
    given = held.get("conditions")
    for each in given if isinstance(given, list) else []:
        if not isinstance(each, dict) or not isinstance(each.get("component"), str):
            raise NotTranslatedError(say("has a part that is not understood."))
        ref, operator = Ref(each["component"]), str(each.get("operator", "isEqual"))
        if operator in ("isEmpty", "isNotEmpty"):
            found.append(Call("empty" if operator == "isEmpty" else "filled", (ref,)))
        elif operator in _TESTS:
            value = scalar(each.get("value"))
            if "Date" in operator or "date" in operator:
                value = str(value)[:_DAY]
            found.append(Call(_TESTS[operator], (ref, Literal(value))))
        elif operator in _PARTS:
            found.append(holding(ref, Literal(scalar(each.get("value"))), **_PARTS[operator]))
        else:
            raise NotTranslatedError(
                say("asks {operator}, which conditions here cannot.", operator=operator[:40])
            )
    if not found:
        return None
    word = "or" if held.get("conjunction") == "any" else "and"
    asked = found[0] if len(found) == 1 else Call(word, tuple(found))
    return negated(asked) if held.get("show") in (False, "false") else asked


def _nested(component: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Yield the components within one, with the pointer to them from there."""
    inside = component.get("components")
    if isinstance(inside, list) and component["type"] == "tabs":
        # A tab is a panel that does not say so.
        tabs = [each for each in inside if isinstance(each, dict)]
        inside = [{"title": each.get("label"), **each, "type": "panel"} for each in tabs]
    if isinstance(inside, list):
        yield "/components", inside
    columns = component.get("columns")
    for index, column in enumerate(columns if isinstance(columns, list) else []):
        if isinstance(column, dict):
            yield f"/columns/{index}/components", column.get("components")
    rows = component.get("rows")
    for y, row in enumerate(rows if isinstance(rows, list) else []):
        for x, cell in enumerate(row if isinstance(row, list) else []):
            if isinstance(cell, dict):
                yield f"/rows/{y}/{x}/components", cell.get("components")


def _labels(data: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name, held in data.items():
            if name in ("label", "title", "description", "content") and isinstance(held, str):
                yield held
            elif isinstance(held, dict | list):
                yield from _labels(held, depth + 1)
    elif isinstance(data, list):
        for each in data:
            yield from _labels(each, depth + 1)
