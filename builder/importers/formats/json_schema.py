"""JSON Schema, draft 2020-12 (json-schema.org), with the hints of form libraries (``ui:…``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from builder.errors import ImportFileError
from builder.form.kinds import KINDS
from builder.form.project import FormTexts
from builder.importers.assemble import assemble
from builder.importers.draft import DraftField, DraftForm
from builder.importers.expressions.tree import (
    Call,
    Node,
    NotTranslatedError,
    Ref,
    both,
    either,
    negated,
)
from builder.importers.formats.json_forms import Layout
from builder.importers.formats.json_schema_alternatives import (
    question_of,
    telling,
    values_in,
    without,
)
from builder.importers.formats.json_schema_conditions import condition_in
from builder.importers.formats.json_schema_hints import (
    OF_FORMS,
    OF_OBJECTS,
    SUBMIT,
    Hints,
    is_with_hints,
    unread_hints,
)
from builder.importers.formats.json_schema_joined import is_never
from builder.importers.formats.json_schema_kinds import field_of, list_of
from builder.importers.formats.json_schema_parts import Part, Property, ordered
from builder.importers.formats.json_schema_references import References
from builder.importers.formats.wordings import Wordings
from builder.importers.own import NAME as OWN
from builder.importers.report import Import, Notes
from builder.importers.source import below, refuse_too_many
from builder.importers.tags import assumed_language, tag_of
from builder.say import say

_NOT_TAKEN: Final = (
    "patternProperties", "additionalProperties", "propertyNames", "anyOf", "oneOf", "not",
    "minProperties", "maxProperties", "unevaluatedProperties",
)  # fmt: skip


def is_json_schema(data: Mapping[str, Any]) -> bool:
    """Tell whether an object is a JSON Schema of an object, or has one beside its hints."""
    return _describes(data) or is_with_hints(data)


def _describes(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("properties"), dict) or "$schema" in data or "$ref" in data


def read_json_schema(data: Mapping[str, Any]) -> Import:
    """Read a form.

    Raises:
        ImportFileError: It describes no object, refers to itself, or is too large; says where.
    """
    beside = Hints(data.get("uiSchema"), "/uiSchema")
    if _describes(data) or not is_with_hints(data):
        return _Reader(data, "", beside).read()
    if not isinstance(data.get("uischema"), dict):
        return _Reader(data["schema"], "/schema", beside).read()
    notes = Notes()
    layout = Layout(data["uischema"], "/uischema", notes)
    hints = Hints(layout.hints, "/uischema")
    return _Reader(data["schema"], "/schema", hints, notes, layout).read()


class _Reader:
    def __init__(
        self,
        root: Mapping[str, Any],
        pointer: str,
        hints: Hints,
        notes: Notes | None = None,
        layout: Layout | None = None,
    ) -> None:
        self._root = root
        self._layout = layout
        self._pointer = pointer
        self._hints = hints
        self._notes = notes or Notes()
        self._references = References(root, pointer, self._notes)
        self._draft = DraftForm(source="JSON Schema")

    def read(self) -> Import:
        resolved, pointer = self._references.resolved(self._root, self._pointer)
        root = self._hints.on(resolved)
        own = _object(root.get(OWN))
        form = _object(own.get("form"))
        self._words = Wordings(self._language(form, root))
        title = self._words.of(root.get("ui:title") or root.get("title"))
        intro = self._words.of(root.get("ui:description") or root.get("description"))
        self._draft.own = form
        self._draft.name = title.best(self._words.default)
        button = _object(root.get(SUBMIT)).get("submitText")
        self._draft.texts = FormTexts(title=title, intro=intro, submit=self._words.of(button))
        properties = self._properties(Part(root, pointer, self._hints))
        if not properties and not isinstance(root.get("properties"), dict):
            raise ImportFileError(
                say("The schema describes no object with properties."),
                pointer or "/",
                say('A form is {"type": "object", "properties": {…}}.'),
            )
        self._fields(properties, own.get("order"))
        for reason in unread_hints(root, {*OF_FORMS, SUBMIT} if button else OF_FORMS):
            self._notes.left(pointer or "/", self._draft.name, reason)
        if self._layout is not None:
            self._draft.fields = self._layout.arranged(self._draft.fields, self._words)
        else:
            for place, name in self._hints.without_place():
                self._notes.left(place, name, say("The schema has no such property."))
        self._draft.languages = self._words.languages
        return assemble(self._draft, self._notes)

    def _language(self, form: Mapping[str, Any], root: Mapping[str, Any]) -> str:
        languages = form.get("languages")
        if isinstance(languages, list) and languages and isinstance(languages[0], str):
            return languages[0]
        if isinstance(root.get("$lang"), str) and tag_of(root["$lang"]):
            return tag_of(root["$lang"])
        beside = self._layout.texts if self._layout is not None else ()
        return assumed_language((*_words(root), *beside), self._notes)

    # -- properties ----------------------------------------------------------------------------

    def _properties(self, part: Part) -> list[Property]:
        found: dict[str, Property] = {}
        self._collect(part, found)
        return ordered(list(found.values()), part.schema, part.prefix)

    def _collect(self, part: Part, found: dict[str, Property]) -> None:
        """Collect an object's properties, and those that it has under conditions."""
        schema, pointer, show_if = part.schema, part.pointer, part.show_if
        declared = schema.get("properties")
        for name, each in declared.items() if isinstance(declared, dict) else ():
            path = below(pointer, "properties", name)
            if name in found:
                known = found[name]
                if each is False and show_if is not None:
                    known.show_if = both(known.show_if, negated(show_if))
                elif known.show_if == show_if:
                    again = self._references.unwrapped(each, path)
                    known.schema = self._references.joined(again, known.schema, path)
                else:
                    self._repeat(known, part, each, path)
                continue
            hints = part.hints.at(name)
            resolved = hints.on(self._references.unwrapped(each, path))
            found[name] = Property(part.prefix + name, resolved, path, hints, show_if=show_if)
            refuse_too_many(len(found), path)
        self._require(schema.get("required"), show_if, found)
        for index, each in enumerate(list_of(schema.get("allOf"))):
            self._collect(self._below(part, each, show_if, "allOf", index), found)
        self._branches(part, found)
        self._dependents(part, found)
        told_apart = self._alternatives(part, found)
        for name in _NOT_TAKEN:
            if name in schema and schema[name] is not False and name not in told_apart:
                self._notes.left(below(pointer, name), name, say("This rule is not taken."))

    def _repeat(self, known: Property, part: Part, schema: object, path: str) -> None:
        """Show a property also where it is described again, if that says the same of it."""
        name = path.rpartition("/")[2]
        again = part.hints.at(name).on(self._references.unwrapped(schema, path))
        if known.show_if is None or part.show_if is None or again != known.schema:
            self._notes.left(path, name, say("It is described twice; the first is taken."))
            return
        if known.required:
            known.required, known.required_if = False, known.show_if
        known.show_if = either(known.show_if, part.show_if)

    def _alternatives(self, part: Part, found: dict[str, Property]) -> set[str]:
        """Collect what an object has besides by the value of one of its properties."""
        taken: set[str] = set()
        for keyword in ("oneOf", "anyOf"):
            branches = [
                self._below(part, each, part.show_if, keyword, index)
                for index, each in enumerate(list_of(part.schema.get(keyword)))
            ]
            schemas = [each.schema for each in branches]
            name = telling(schemas)
            if not name:
                continue
            taken.add(keyword)
            if name not in found:
                asked = {"properties": {name: question_of(schemas, name)}}
                self._collect(replace(part, schema=asked, pointer=branches[0].pointer), found)
            for each in branches:
                values = {"properties": {name: {"enum": values_in(each.schema, name)}}}
                condition = condition_in(values, part.prefix)
                if part.show_if != Call("filled", (Ref(part.prefix + name),)):
                    condition = both(part.show_if, condition) or condition
                rest = without(each.schema, name)
                self._collect(replace(each, schema=rest, show_if=condition), found)
        return taken

    def _below(self, part: Part, schema: object, show_if: Node | None, *at: str | int) -> Part:
        """Return a part of a part, which says more of the same object."""
        path = below(part.pointer, *at)
        resolved, _ = self._references.resolved(schema, path)
        return Part(resolved, path, part.hints, part.prefix, show_if)

    def _require(self, names: object, show_if: Node | None, found: dict[str, Property]) -> None:
        for name in list_of(names):
            known = found.get(name) if isinstance(name, str) else None
            if known is None:
                continue
            if known.show_if == show_if:
                known.required = True
            elif show_if is not None:
                known.required_if = either(known.required_if, show_if)

    def _branches(self, part: Part, found: dict[str, Property]) -> None:
        if "if" not in part.schema:
            return
        path = below(part.pointer, "if")
        try:
            asked, _ = self._references.resolved(part.schema["if"], path)
            condition = condition_in(asked, part.prefix)
        except NotTranslatedError as fault:
            self._notes.left(path, "if", say("It {reason}", reason=fault))
            return
        for name, when in (("then", condition), ("else", negated(condition))):
            if name in part.schema:
                shown = both(part.show_if, when)
                self._collect(self._below(part, part.schema[name], shown, name), found)

    def _dependents(self, part: Part, found: dict[str, Property]) -> None:
        # "dependencies" is what both were called before draft 2019-09.
        for keyword in ("dependentRequired", "dependentSchemas", "dependencies"):
            held = part.schema.get(keyword)
            for name, each in held.items() if isinstance(held, dict) else ():
                when = both(part.show_if, condition_in({"required": [name]}, part.prefix))
                branch = {"required": each} if isinstance(each, list) else each
                self._collect(self._below(part, branch, when, keyword, name), found)

    # -- fields --------------------------------------------------------------------------------

    def _fields(self, properties: Sequence[Property], order: object) -> None:
        by_name = {each.name: each for each in properties}
        for entry in list_of(order):
            if isinstance(entry, str) and entry in by_name:
                self._field(by_name.pop(entry), ())
            elif isinstance(entry, dict) and entry.get("kind") in KINDS:
                self._draft.add(
                    DraftField(
                        kind=entry["kind"],
                        place=below(self._pointer, OWN, "order"),
                        name=str(entry.get("name", "")),
                        was=entry["kind"],
                        own=entry,
                    )
                )
        for each in by_name.values():
            self._field(each, ())

    def _field(self, each: Property, around: tuple[str, ...]) -> None:
        schema = each.schema
        refuse_too_many(len(self._draft.fields), each.pointer)
        if is_never(schema) and not isinstance(schema.get(OWN), dict):
            self._notes.left(each.pointer, each.name, say("No answer meets all its rules."))
            return
        if isinstance(schema.get("properties"), dict):
            self._object(each, around)
            return
        items = schema.get("items")
        resolved_items: Mapping[str, Any] = {}
        if items:
            unwrapped = self._references.unwrapped(items, below(each.pointer, "items"))
            resolved_items = each.hints.at("items").on(unwrapped)
        found = field_of(each.name, schema, resolved_items, self._words, required=each.required)
        if isinstance(found, str):
            self._notes.left(each.pointer, each.name, found)
            return
        draft, left = found
        draft.place = each.pointer
        draft.show_if = each.show_if
        draft.required_if = each.required_if
        for reason in left:
            self._notes.left(each.pointer, each.name, reason)
        self._draft.add(draft)

    def _object(self, each: Property, around: tuple[str, ...]) -> None:
        """Put the properties of an object within the object below a heading, or hide them all."""
        refs = [ref for ref in list_of(each.schema.get("$from")) if isinstance(ref, str)]
        if any(ref in around for ref in refs):
            again = next(ref for ref in refs if ref in around)
            raise ImportFileError(
                say("The reference {reference} leads back to itself.", reference=again[:80]),
                each.pointer,
            )
        is_hidden = each.schema.get("ui:widget") == "hidden"
        if not is_hidden:
            self._heading(each)
        part = Part(each.schema, each.pointer, each.hints, f"{each.name}.", each.show_if)
        for one in self._properties(part):
            if is_hidden:
                one.schema = {**one.schema, "ui:widget": "hidden"}
            if one.required and not each.required:
                # An object that may be missing does not require what is in it.
                one.required = False
                said = say("That it must be answered: what it is part of may be missing.")
                self._notes.left(one.pointer, one.name, said)
            self._field(one, (*around, *refs))

    def _heading(self, each: Property) -> None:
        title = each.schema.get("ui:title") or each.schema.get("title")
        label = title or each.name.rpartition(".")[2]
        for reason in unread_hints(each.schema, OF_OBJECTS):
            self._notes.left(each.pointer, each.name, reason)
        self._draft.add(
            DraftField(
                kind="heading",
                place=each.pointer,
                was=each.name,
                values={"text": self._words.of(label)},
                show_if=each.show_if,
                note=say("It was an object; its properties stand below."),
            )
        )


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _words(schema: object, depth: int = 0) -> Iterator[str]:
    """Yield titles and descriptions, to tell their language by."""
    if isinstance(schema, dict) and depth < 8:
        for name, held in schema.items():
            if name in ("title", "description") and isinstance(held, str):
                yield held
            else:
                yield from _words(held, depth + 1)
