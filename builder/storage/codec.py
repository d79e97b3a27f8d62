"""Project files: JSON to project and back, strictly.

Reading follows from the type hints of the model's classes, as does the published JSON Schema
(``schema.py``). Values are not converted and unknown names are refused: otherwise the next save
would silently drop what this version does not know. Every error names its path.
"""

from __future__ import annotations

import codecs
import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from inspect import get_annotations
from typing import Any, Final, Literal, NoReturn, Union, get_args, get_origin

from builder.errors import ProjectFileError
from builder.form.fields import Field
from builder.form.kinds import KINDS
from builder.form.place import below
from builder.form.project import Project, Theme
from builder.form.texts import LocalText
from builder.say import listed, say
from builder.storage.migrations import migrated
from builder.strict_json import NotJsonError, places, read_json
from builder.value import dataclass

FORMAT: Final = 1
KIND: Final = "webview-project"
SIZE_MAX: Final = 8 * 1024 * 1024
_DEPTH_MAX: Final = 128  # levels of JSON; conditions within conditions take two each


@dataclass(frozen=True, kw_only=True)
class Translation:
    """A wording, and the default language's wording of the time when it was translated."""

    wording: str
    translated_from: str = ""


_ALWAYS_WRITTEN: Final = frozenset({"id", "name", "label", "languages"})


# -- writing ---------------------------------------------------------------------------------


def dump_project(project: Project) -> str:
    """Return a project's file content: JSON with two spaces, defaults left out."""
    return _json(plain_project(project), indent=2) + "\n"


def plain_project(project: Project) -> dict[str, Any]:
    """Return what a project's file holds, as JSON's own values."""
    return {"kind": KIND, "format": FORMAT, **_plain(project)}


def plain_field(field: Field) -> dict[str, Any]:
    """Return what a project's file holds of a field, as JSON's own values."""
    found: dict[str, Any] = _plain(field)
    return found


def dump_fields(form_fields: tuple[Field, ...]) -> str:
    """Return fields as JSON, for the clipboard."""
    return _json([_plain(each) for each in form_fields])


def dump_theme(theme: Theme) -> str:
    """Return a theme as JSON, for the clipboard."""
    return _json(_plain(theme))


def _json(data: Any, indent: int | None = None) -> str:
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    # Half of a surrogate pair, as from a paste, would make the file unreadable.
    return text.encode("utf-8", "replace").decode()


def _plain(value: Any) -> Any:
    if isinstance(value, LocalText):
        return _plain_text(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        found: dict[str, Any] = {"kind": value.kind} if isinstance(value, Field) else {}
        for each in fields(value):
            held = getattr(value, each.name)
            if each.name in _ALWAYS_WRITTEN or held != each.default:
                found[each.name] = _plain(held)
        return found
    return value


def _plain_text(text: LocalText) -> dict[str, Any]:
    sources = dict(text.translated_from)
    return {
        tag: {"wording": words, "translated_from": sources[tag]} if tag in sources else words
        for tag, words in text
    }


# -- reading ---------------------------------------------------------------------------------


def load_project(text: str | bytes, *, typed: bool = False) -> Project:
    """Read a project file's content.

    Args:
        text: The content, as text or UTF-8.
        typed: Whether it was typed, and is no file.

    Raises:
        ProjectFileError: It is not a project of this or an earlier format; says where and why.
    """
    data = _parsed(text, typed=typed)
    if not isinstance(data, dict) or data.get("kind") != KIND:
        raise ProjectFileError(
            say("This is not a webview project."),
            "kind" if isinstance(data, dict) else places.said_place(1, 1),
            say('A project file has "kind": "webview-project".'),
        )
    version = data.get("format")
    if not isinstance(version, int) or isinstance(version, bool):
        _fail_whole(version, "format")
    if version < 1:
        raise ProjectFileError(say("A whole number from 1 on was expected."), "format")
    if version > FORMAT:
        raise ProjectFileError(
            say(
                "This file was made by a newer version (format {version}; this one reads "
                "{format}).",
                version=str(version)[:20],
                format=FORMAT,
            ),
            "format",
            say("Update Webview Builder."),
        )
    content = migrated(data, version, FORMAT)
    content = {name: held for name, held in content.items() if name not in ("kind", "format")}
    project: Project = _read(Project, content, "")
    _check_ids(project)
    return project


def load_fields(text: str | bytes) -> tuple[Field, ...]:
    """Read fields from the clipboard's JSON.

    Raises:
        ProjectFileError: It is not a list of fields.
    """
    loaded: tuple[Field, ...] = _read(tuple[Field, ...], _parsed(text), "fields")
    return loaded


def load_theme(text: str | bytes) -> Theme:
    """Read a theme from the clipboard's JSON.

    Raises:
        ProjectFileError: It is not a theme.
    """
    theme: Theme = _read(Theme, _parsed(text), "theme")
    return theme


def _parsed(text: str | bytes, *, typed: bool = False) -> Any:
    most = SIZE_MAX // 2**20
    if len(text) > SIZE_MAX:
        raise ProjectFileError(
            say("The text is too large to be a project (over {most} MiB).", most=most)
            if typed
            else say("The file is too large to be a project (over {most} MiB).", most=most)
        )
    if isinstance(text, bytes):
        text = text.removeprefix(codecs.BOM_UTF8)  # as some editors write it
    try:
        return read_json(text, depth=_DEPTH_MAX)
    except NotJsonError as fault:
        problem = fault.syntax or fault
        said = (
            say("The text is not JSON: {problem}.", problem=problem)
            if typed
            else say("The file is not JSON: {problem}.", problem=problem)
        )
        raise ProjectFileError(said, fault.place) from fault


def _check_ids(project: Project) -> None:
    seen: set[str] = set()
    for position, field in enumerate(project.fields):
        if not field.id or field.id in seen:
            raise ProjectFileError(
                say("The id {id!r} is empty or used twice.", id=field.id[:80]),
                f"fields[{position}].id",
            )
        seen.add(field.id)


def _read(hint: Any, data: Any, where: str) -> Any:
    """Read a JSON value as a type of the model, or say where it differs."""
    origin = get_origin(hint)
    if hint is LocalText:
        return _read_text(data, where)
    if hint is Field:
        return _read_field(data, where)
    if is_dataclass(hint):
        return _read_object(hint, data, where)
    if origin is tuple:
        if not isinstance(data, list):
            _fail(say("A list"), data, where)
        item = get_args(hint)[0]
        return tuple(_read(item, each, f"{where}[{i}]") for i, each in enumerate(data))
    if origin is Literal:
        if not isinstance(data, str) or data not in get_args(hint):
            choices = listed(repr(each) for each in get_args(hint))
            raise ProjectFileError(say("One of {choices} was expected.", choices=choices), where)
        return data
    if origin in (Union, types.UnionType):
        return _read_union(get_args(hint), data, where)
    return _read_scalar(hint, data, where)


def _read_union(kinds: tuple[Any, ...], data: Any, where: str) -> Any:
    """Read a value as the most similar one of several types."""
    if data is None and type(None) in kinds:
        return None
    classes: list[Any] = [each for each in kinds if is_dataclass(each)]
    if classes:
        # The class that has most of the names; its errors are the most helpful.
        names = set(data) if isinstance(data, dict) else set()
        return _read_object(max(classes, key=lambda c: len(names & set(hints_of(c)))), data, where)
    scalars = {bool: bool, str: str, int: float, float: float}
    wanted = scalars.get(type(data))
    fitting = [each for each in kinds if each is wanted]
    others = [each for each in kinds if each is not type(None)]
    return _read(fitting[0] if fitting else others[0], data, where)


def _read_scalar(hint: type, data: Any, where: str) -> Any:
    if hint is bool and not isinstance(data, bool):
        _fail(say("true or false"), data, where)
    if hint is str and not isinstance(data, str):
        _fail(say("A text"), data, where)
    if hint is int and (not isinstance(data, int) or isinstance(data, bool)):
        _fail_whole(data, where)
    if hint is float:
        if not isinstance(data, int | float) or isinstance(data, bool):
            _fail(say("A number"), data, where)
        return float(data)  # it fits, as no larger number is read
    return data


def _read_text(data: Any, where: str) -> LocalText:
    if not isinstance(data, dict):
        _fail(say("An object of language and wording"), data, where)
    wordings: dict[str, str] = {}
    text = LocalText()
    for tag, held in data.items():
        if isinstance(held, dict):
            found = _read_object(Translation, held, below(where, tag))
            wordings[tag] = found.wording
            text = text.from_source(tag, found.translated_from if found.wording else "")
        elif isinstance(held, str):
            wordings[tag] = held
        else:
            _fail(say("A text"), held, below(where, tag))
    return replace(LocalText.of(wordings), translated_from=text.translated_from)


def _read_field(data: Any, where: str) -> Field:
    if not isinstance(data, dict):
        _fail(say("A field"), data, where)
    kind = data.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise ProjectFileError(
            say("A field kind was expected, one of {kinds}.", kinds=listed(KINDS)),
            f"{where}.kind",
        )
    rest = {name: held for name, held in data.items() if name != "kind"}
    field: Field = _read_object(KINDS[kind].cls, rest, where)
    return field


def _read_object(cls: Any, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        _fail(say("An object"), data, where)
    hints = hints_of(cls)
    for name in data:
        if name not in hints:
            raise ProjectFileError(
                say("This property is not known."), below(where, name), say("Is it misspelt?")
            )
    values: dict[str, Any] = {}
    for each in fields(cls):
        if each.name in data:
            values[each.name] = _read(hints[each.name], data[each.name], below(where, each.name))
        elif each.default is MISSING:
            raise ProjectFileError(say("This property is missing."), below(where, each.name))
    return cls(**values)


@cache
def hints_of(cls: Any) -> Mapping[str, Any]:
    """Return the types of a class's fields (cached, as resolving them is slow)."""
    hints: dict[str, Any] = {}
    for each in reversed(cls.__mro__):
        hints |= _own_hints(each)
    return {each.name: hints[each.name] for each in fields(cls)}


@cache
def _own_hints(cls: Any) -> Mapping[str, Any]:
    """Return the types that a class names itself; kinds of fields have most in common."""
    return get_annotations(cls, eval_str=True)


def _fail_whole(data: Any, where: str) -> NoReturn:
    """Say why this is not a whole number; ``64.0`` is not one in a project file."""
    if isinstance(data, float):
        advice = (
            say("Write {number}.", number=int(data))
            if data.is_integer() and abs(data) < 1e15
            else ""
        )
        said = say("A whole number was expected, but {found!r} was found.", found=data)
        raise ProjectFileError(said, where, advice)
    _fail(say("A whole number"), data, where)


def _fail(expected: str, data: Any, where: str) -> NoReturn:
    kinds: dict[type, str] = {
        dict: say("an object"),
        list: say("a list"),
        str: say("a text"),
        bool: say("true or false"),
        type(None): say("nothing"),
    }
    found = kinds.get(type(data), say("a number"))
    raise ProjectFileError(
        say("{expected} was expected, but {found} was found.", expected=expected, found=found),
        where,
    )
