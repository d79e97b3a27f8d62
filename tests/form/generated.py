"""Projects of every shape that the model's types allow, sensible or not."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import settings
from hypothesis import strategies as st

from builder.form.fields import Field
from builder.form.kinds import KINDS
from builder.form.project import Project
from builder.form.texts import LocalText

# The same examples in every run, however long one takes.
STEADY = settings(derandomize=True)

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_TAGS = st.sampled_from(["en", "el", "pt-br", "pt", "ar"])
_SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXTS,
    bool: st.booleans(),
    int: st.integers(-(10**20), 10**20),
    float: st.floats(allow_nan=False, allow_infinity=False),
}


def fields_of_kind(kind: str) -> st.SearchStrategy[Field]:
    """Return fields of a kind."""
    return _values_of(KINDS[kind].cls)


def any_field() -> st.SearchStrategy[Field]:
    """Return fields of all kinds."""
    return st.sampled_from(sorted(KINDS)).flatmap(fields_of_kind)


def field_lists(most: int = 6, *, ids: str = "f") -> st.SearchStrategy[tuple[Field, ...]]:
    """Return tuples of fields whose ids differ: ``f0``, ``f1`` and so on."""
    return st.lists(any_field(), max_size=most).map(
        lambda found: tuple(replace(each, id=f"{ids}{i}") for i, each in enumerate(found))
    )


def projects(most: int = 6) -> st.SearchStrategy[Project]:
    """Return whole projects."""
    return _values_of(Project, fields=field_lists(most))


def _values_of(cls: Any, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    names = [each.name for each in fields(cls)]
    chosen = {name: given[name] if name in given else _values(hints[name]) for name in names}
    required = {each.name for each in fields(cls) if each.default is MISSING}
    return st.fixed_dictionaries(
        {name: each for name, each in chosen.items() if name in required},
        optional={name: each for name, each in chosen.items() if name not in required},
    ).map(lambda values: cls(**values))


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if hint is LocalText:
        return st.dictionaries(_TAGS, _TEXTS, max_size=3).map(LocalText.of)
    if is_dataclass(hint):
        # Deferred, as conditions hold conditions.
        return st.deferred(lambda: _values_of(hint))
    origin = get_origin(hint)
    if origin is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=3).map(tuple)
    if origin is Literal:
        return st.sampled_from(get_args(hint))
    if origin in (Union, types.UnionType):
        return st.one_of(
            *(st.none() if each is types.NoneType else _values(each) for each in get_args(hint))
        )
    return _SCALARS[hint]
