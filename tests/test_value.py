from __future__ import annotations

import copy
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from builder.form.edits import make_field
from builder.form.kinds import KINDS
from builder.storage.codec import dump_project, load_project
from builder.storage.starters import open_starter
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Nothing:
    pass


@dataclass(frozen=True, kw_only=True)
class One:
    content: str = ""


@dataclass(frozen=True, kw_only=True)
class Other:
    content: str = ""


@dataclass(frozen=True)
class Placed:
    first: str
    second: str = "two"
    secret: str = field(default="", repr=False)
    listed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class More(Placed):
    third: int
    remark: str = field(default="", compare=False)


@dataclass(frozen=True)
class Odd:
    content: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Odd)

    def __hash__(self) -> int:
        return 1

    def __repr__(self) -> str:
        return "odd"


def test_values_with_the_same_content_are_the_same():
    assert One(content="a") == One(content="a")
    assert len({One(content="a"), One(content="a"), One(content="b")}) == 2
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1


def test_values_of_two_classes_differ_though_their_content_is_the_same():
    assert (One() == Other()) is False  # type: ignore[comparison-overlap]
    assert (One() == "") is False  # type: ignore[comparison-overlap]
    assert (Nothing() == One()) is False  # type: ignore[comparison-overlap]


def test_a_value_shows_its_class_and_content():
    assert repr(One(content="a")) == "One(content='a')"
    assert repr(Nothing()) == "Nothing()"


def test_fields_are_given_by_place_or_by_name_and_have_their_defaults():
    assert Placed("one") == Placed(first="one") == Placed("one", "two", "", {})
    assert Placed("one").listed is not Placed("one").listed
    assert More("one", third=3).second == "two"
    assert [each.name for each in fields(More)] == [
        "first",
        "second",
        "secret",
        "listed",
        "third",
        "remark",
    ]
    match Placed("one", "deux"):
        case Placed(first, second):
            assert (first, second) == ("one", "deux")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        (("one", "two", "", {}, "five"), {}),
        (("one",), {"first": "one"}),
        (("one",), {"other": "one"}),
        ((), {"second": "two"}),
        # As many as there are, but not the same ones.
        ((), {"other": "one", "second": "two"}),
    ],
)
def test_what_a_value_lacks_or_does_not_know_is_refused(given, named):
    with pytest.raises(TypeError, match="Placed"):
        Placed(*given, **named)


def test_a_field_given_by_name_only_is_refused_by_place():
    with pytest.raises(TypeError, match="One"):
        One("a")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="More"):
        More("one", "two", "", {}, 3)  # type: ignore[call-arg]


def test_a_value_cannot_be_changed():
    value = Placed("one")
    with pytest.raises(FrozenInstanceError):
        value.first = "two"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        value.other = "two"  # type: ignore[attr-defined]
    with pytest.raises(FrozenInstanceError):
        del value.first
    assert value == Placed("one")


def test_what_is_not_to_be_shown_or_compared_is_not():
    assert repr(Placed("one", secret="hush")) == "Placed(first='one', second='two', listed={})"
    assert More("one", third=3, remark="a") == More("one", third=3, remark="b")


def test_a_class_keeps_the_methods_that_it_has_itself():
    assert Odd("a") == Odd("b")
    assert hash(Odd("a")) == 1
    assert repr(Odd("a")) == "odd"


def test_a_value_survives_being_copied():
    value = More("one", third=3)
    assert copy.deepcopy(value) == value


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
