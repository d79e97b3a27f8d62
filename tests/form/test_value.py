from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, fields, replace
from typing import Any

import pytest

from builder.form.edits import make_field
from builder.form.kinds import KINDS
from builder.form.value import Value
from builder.storage.codec import dump_project, load_project
from builder.storage.starters import open_starter


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Nothing(Value):
    pass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class One(Value):
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Other(Value):
    content: str = ""


def test_values_with_the_same_content_are_the_same():
    assert One(content="a") == One(content="a")
    assert len({One(content="a"), One(content="a"), One(content="b")}) == 2
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1


def test_values_of_two_classes_differ_though_their_content_is_the_same():
    assert One() != Other()
    assert One() != ""
    assert Nothing() != One()


def test_a_value_shows_its_class_and_content():
    assert repr(One(content="a")) == "One(content='a')"
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_field_differs_by_each_of_its_properties(kind):
    form = open_starter("blank")
    field = make_field(form, kind.name, "f_1")
    assert field == make_field(form, kind.name, "f_1")
    assert hash(field) == hash(make_field(form, kind.name, "f_1"))
    for prop in fields(field):
        another: dict[str, Any] = {prop.name: object()}
        changed = replace(field, **another)
        assert changed != field, prop.name
        assert f"{prop.name}=<object" in repr(changed)
    with pytest.raises(FrozenInstanceError):
        setattr(field, "id", "f_2")  # noqa: B010 - it is read-only to type checkers too


def test_a_project_is_the_same_as_another_with_the_same_fields():
    one = open_starter("demo-form")
    assert load_project(dump_project(one).encode()) == one
    assert replace(one, fields=one.fields[1:]) != one
