"""A project as text to be edited: reading what was typed, and the smallest change of the text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from difflib import SequenceMatcher
from typing import Any, Final

from builder.errors import ProjectFileError
from builder.form.fields import Field
from builder.form.project import Project
from builder.say import listed, said_of, say
from builder.storage.codec import dump_project, load_project, plain_field, plain_project
from builder.strict_json.spans import Node, nearest, offset_of, read_spans, steps_at, steps_in
from builder.value import dataclass

# Editors end lines at these, which JSON allows in a text: they are written as escapes.
_ESCAPES: Final = {each: f"\\u{each:04x}" for each in (0x85, 0x2028, 0x2029, 0xFDD0, 0xFDD1)}
_INDENT: Final = "  "
_NOTHING: Final = object()


@dataclass(frozen=True)
class Patch:
    """A change of a text.

    Attributes:
        start: Offset of what is replaced.
        end: Offset behind it.
        text: What takes its place.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class SourceFault:
    """Why a text is no project.

    Attributes:
        message: What is wrong, with its place, for people.
        start: Offset of what is wrong.
        end: Offset behind it.
    """

    message: str
    start: int
    end: int


@dataclass(frozen=True)
class Survey:
    """Where things stand in a text.

    Attributes:
        text: The text.
        root: The spans of its values; None if it has none.
        fields: The fields, by id.
    """

    text: str
    root: Node | None
    fields: Mapping[str, Node]

    def field_at(self, offset: int) -> str:
        """Return the id of the field that holds an offset; empty if none does."""
        held = [node for _step, node in steps_at(self.root, offset)] if self.root else []
        return next((id_ for id_, node in self.fields.items() if node in held), "")


@dataclass(frozen=True)
class TypedSource:
    """What a typed text is read as.

    Attributes:
        found: The project, or why it is none.
        survey: Where things stand in the text.
        place: Path of the value at the cursor.
    """

    found: Project | SourceFault
    survey: Survey
    place: str


def source_text(project: Project) -> str:
    """Return a project's file content, with nothing in it that an editor takes for a line's end."""
    return _escaped(dump_project(project))


def read_source(text: str) -> Project | SourceFault:
    """Read a text that was typed, as strictly as a file."""
    try:
        return load_project(text, typed=True)
    except ProjectFileError as fault:
        start, end = _span_of(text, fault.where)
        line = text.count("\n", 0, start) + 1
        where = say("Line {line}", line=line) if text.strip() else ""
        place = "" if offset_of(text, fault.where) is not None else fault.where
        about = listed(filter(None, (where, place)))
        message = said_of(about, fault.reason) if about else fault.reason
        return SourceFault(f"{message} {fault.hint}".strip(), start, end)


def survey(text: str) -> Survey:
    """Find where things stand in a text, also in one that is no project."""
    root = read_spans(text)
    listed = root.children.get("fields") if root else None
    found: dict[str, Node] = {}
    for each in listed.children.values() if listed else ():
        held = each.children.get("id")
        if held:
            found.setdefault(text[held.start : held.end].strip('"'), each)
    return Survey(text, root, found)


def read_typed(text: str, like: Project, offset: int) -> TypedSource:
    """Read a text that is being typed.

    Args:
        text: The text.
        like: What it was read as before; equal parts are taken from it.
        offset: Where the cursor is.
    """
    found, seen = read_source(text), survey(text)
    steps = [str(step) for step, _node in steps_at(seen.root, offset)] if seen.root else []
    project = sharing(like, found) if isinstance(found, Project) else found
    return TypedSource(project, seen, ".".join(steps))


def sharing(old: Project, new: Project) -> Project:
    """Return a project equal to the new one, made of what the old one has where it is equal.

    What compares projects afterwards, such as the canvas, then sees at once what stayed.
    """
    before = {each.id: each for each in old.fields}
    shared = tuple(_either(before.get(each.id), each) for each in new.fields)
    new = replace(new, fields=shared)
    names = [each.name for each in fields(Project)]
    return replace(new, **{name: _either(getattr(old, name), getattr(new, name)) for name in names})


def _either(old: Any, new: Any) -> Any:
    return old if old == new else new


def patches_between(text: str, root: Node | None, old: Project, new: Project) -> list[Patch]:
    """Return the smallest change of a text that makes it one of another project.

    What was typed otherwise than the app would write it stays: spaces, the order of properties,
    properties that hold their default.

    Args:
        text: A text of the old project, as it was typed.
        root: The spans of its values.
        old: What the text is read as.
        new: What the changed text shall be read as.
    """
    if root is None:
        return [Patch(0, len(text), source_text(new))]
    writer = _Writer(text)
    same = {id(each) for each in old.fields} & {id(each) for each in new.fields}
    writer.change(root, _plain(old, same), _plain(new, same))
    return sorted(writer.patches, key=lambda each: (each.start, each.end))


class _Writer:
    """Collects the changes of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.patches: list[Patch] = []

    def change(self, node: Node, old: Any, new: Any) -> None:
        """Change one value."""
        if old == new and type(old) is type(new):
            return
        if isinstance(old, dict) and isinstance(new, dict) and _is_same_thing(old, new):
            self._change_object(node, old, new)
        elif isinstance(old, list) and isinstance(new, list) and new:
            self._change_list(node, old, new)
        else:
            self._replace(node, new)

    def _change_object(self, node: Node, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        names = list(node.children)
        gone = {at for at, name in enumerate(names) if name in old and name not in new}
        if len(gone) == len(names):
            self._replace(node, new)
            return
        added: list[tuple[int, str]] = []
        behind = -1
        for name, value in new.items():
            if name in node.children:
                behind = names.index(name)
                if name not in old:
                    self._replace(node.children[name], value)
                else:
                    self.change(node.children[name], old[name], value)
            elif old.get(name, _NOTHING) != value:
                named = f"{_dumped(name, '')}: {_dumped(value, self._inner_indent(node))}"
                added.append((behind, named))
        self._rewrite(node, gone, added)

    def _change_list(self, node: Node, old: Sequence[Any], new: Sequence[Any]) -> None:
        items = list(node.children.values())
        gone: set[int] = set()
        added: list[tuple[int, str]] = []
        indent = self._inner_indent(node)
        for i1, i2, j1, j2 in _parts([_key(each) for each in old], [_key(each) for each in new]):
            if i2 - i1 == j2 - j1:
                for at, to in zip(range(i1, i2), range(j1, j2), strict=True):
                    self.change(items[at], old[at], new[to])
            else:
                gone |= set(range(i1, i2))
                added += [(i1 - 1, _dumped(each, indent)) for each in new[j1:j2]]
        if len(gone) == len(items):
            self.patches = [
                each for each in self.patches if not node.start <= each.start < node.end
            ]
            self._replace(node, new)
            return
        self._rewrite(node, gone, added)

    def _rewrite(self, node: Node, gone: set[int], added: Sequence[tuple[int, str]]) -> None:
        """Take members out of a list or an object, and put others behind those that stay."""
        members = list(node.children.values())
        stays = [at for at in range(len(members)) if at not in gone]
        for at in gone:
            if at > stays[0]:
                self.patches.append(Patch(members[at - 1].end, members[at].end, ""))
            else:
                self.patches.append(Patch(members[at].name_start, members[at + 1].name_start, ""))
        indent = self._inner_indent(node)
        between = ", " if indent is None else f",\n{indent}"
        for behind, text in added:
            before = [at for at in stays if at <= behind]
            if before:
                end = members[before[-1]].end
                self.patches.append(Patch(end, end, between + text))
            else:
                start = members[stays[0]].name_start
                self.patches.append(Patch(start, start, text + between))

    def _replace(self, node: Node, value: Any) -> None:
        line = self._text[self._text.rfind("\n", 0, node.start) + 1 : node.start]
        indent = line[: len(line) - len(line.lstrip())]
        self.patches.append(Patch(node.start, node.end, _dumped(value, indent)))

    def _inner_indent(self, node: Node) -> str | None:
        """Return what stands before a value's members in their lines; None if they share a line."""
        first = next(iter(node.children.values()), None)
        if first is None:
            return None
        before = self._text[self._text.rfind("\n", 0, first.name_start) + 1 : first.name_start]
        return None if before.strip() else before


def _plain(project: Project, same: set[int]) -> dict[str, Any]:
    """Return what a project's file holds, with the fields that stayed as they are."""
    plain = plain_project(replace(project, fields=project.fields[:1]))
    kept = [each if id(each) in same else plain_field(each) for each in project.fields]
    return {**plain, "fields": kept} if kept else plain


def _parts(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield which entries of a list took the place of which; as many did so one by one."""
    pairs = enumerate(zip(old, new, strict=False))
    lead = next((at for at, (a, b) in pairs if a != b), min(len(old), len(new)))
    yield 0, lead, 0, lead
    matcher = SequenceMatcher(None, old[lead:], new[lead:], autojunk=False)
    for what, *found in matcher.get_opcodes():
        i1, i2, j1, j2 = (lead + each for each in found)
        moved = set(old[i1:i2]) & set(new) or set(new[j1:j2]) & set(old)
        if what == "replace" and moved:
            yield i1, i2, j1, j1
            yield i2, i2, j1, j2
        else:
            yield i1, i2, j1, j2


def _is_same_thing(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Tell whether an object is another state of the same thing, and not one of another class."""
    return bool(old.keys() & new.keys()) and old.get("kind") == new.get("kind")


def _key(value: Any) -> str:
    """Return what an entry of a list is recognised by."""
    if isinstance(value, Field):
        return f"{value.kind} {value.id}"
    if isinstance(value, dict) and "id" in value:
        return f"{value.get('kind')} {value['id']}"
    return json.dumps(value)


def _dumped(value: Any, indent: str | None) -> str:
    step = None if indent is None else _INDENT
    text = json.dumps(value, ensure_ascii=False, indent=step, default=plain_field)
    return _escaped(text).replace("\n", f"\n{indent}")


def _escaped(text: str) -> str:
    return text.encode("utf-8", "replace").decode().translate(_ESCAPES)


def _span_of(text: str, where: str) -> tuple[int, int]:
    """Return the offsets of what is wrong: a place, or the value at a path."""
    offset = offset_of(text, where)
    if offset is not None:
        return offset, min(offset + 1, len(text))
    root = read_spans(text)
    if root is None:
        return 0, 0
    return span_at(root, where)


def span_at(root: Node, path: str) -> tuple[int, int]:
    """Return the offsets of the value at a path; of its first sign if it holds others."""
    steps = steps_in(path)
    node = nearest(root, steps)
    if node.kind and node is not root:
        # A long value is marked at its name, or at its bracket.
        end = node.name_end if node.name_end > node.name_start else node.start + 1
        return node.name_start, end
    return (node.start, node.start + 1) if node.kind else (node.start, node.end)
