"""Copies of fields refer to each other as the originals do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.form import edits
from builder.form.conditions import Comparison, Group
from builder.form.edits_copies import copies, duplicate_fields, referred_to, referring
from builder.form.fields import (
    CalculatedField,
    EmailField,
    HeadingField,
    IntegerField,
    NamedField,
    SelectField,
    StepField,
    TextField,
)
from builder.form.texts import LocalText
from tests.form.generated import STEADY, projects
from tests.projects import options, project, words

SELLS = Comparison(field="f_wish", test="equals", values=("sell",))
FORM = project(
    StepField(id="f_step", text=words("Price")),
    SelectField(id="f_wish", name="wish", label=words("Wish"), options=options("sell", "rent")),
    IntegerField(
        id="f_price",
        name="price",
        label=words("Price"),
        required_if=Group(conditions=(SELLS, Comparison(field="f_else", test="filled"))),
    ),
    CalculatedField(id="f_fee", name="fee", expression="round({f_price} * 0.1) + {f_else}"),
    EmailField(id="f_mail", name="mail", label=words("Mail")),
    EmailField(id="f_again", name="again", label=words("Mail again"), equals="f_mail"),
    HeadingField(
        id="f_head",
        text=LocalText.of(en="Fee: {{f_fee|none}}, {{parameter.lang}}", el="{{f_fee}} {{f_else}}"),
    ),
    TextField(id="f_else", name="else_", label=words("Else")),
)
CHOSEN = ("f_wish", "f_price", "f_fee", "f_mail", "f_again", "f_head")


def test_what_refers_to_a_copied_field_refers_to_its_copy():
    originals = [FORM.field(each) for each in CHOSEN]
    made: list[Any] = [*copies(originals, [f"{each}_2" for each in CHOSEN])]
    _wish, price, fee, _mail, again, head = made
    assert price.required_if.conditions[0].field == "f_wish_2"
    assert price.required_if.conditions[1].field == "f_else"
    assert fee.expression == "round({f_price_2} * 0.1) + {f_else}"
    assert again.equals == "f_mail_2"
    assert head.text.in_language("en") == "Fee: {{f_fee_2|none}}, {{parameter.lang}}"
    assert head.text.in_language("el") == "{{f_fee_2}} {{f_else}}"


def test_a_copy_of_one_field_refers_to_what_the_original_refers_to():
    found = duplicate_fields(FORM, {"f_price"}, ["f_copy"])
    copy: Any = found.field("f_copy")
    original: Any = FORM.field("f_price")
    assert copy.required_if == original.required_if


def test_what_fields_refer_to_is_named():
    assert referred_to(FORM.fields) == {
        "f_wish", "f_else", "f_price", "f_mail", "f_fee", "parameter.lang"
    }  # fmt: skip


def test_a_field_that_refers_to_none_of_them_stays_the_same_value():
    field = FORM.field("f_head")
    assert referring(field, {"f_wish": "f_other"}) is field


def test_copies_stand_behind_the_last_original_with_names_of_their_own():
    found = duplicate_fields(FORM, {"f_mail", "f_price"}, ["x", "y"])
    assert [each.id for each in found.fields][5:7] == ["x", "y"]
    names = [each.name for each in found.fields[5:7] if isinstance(each, NamedField)]
    assert names == ["price_2", "mail_2"]
    assert duplicate_fields(FORM, {"nobody"}, []) == FORM


def test_each_copy_needs_an_id():
    with pytest.raises(ValueError, match="zip"):
        duplicate_fields(FORM, {"f_mail", "f_price"}, ["x"])


@STEADY
@given(projects(), st.data())
def test_copies_differ_from_their_originals_in_id_name_and_what_they_refer_to(form, data):
    pool = [field.id for field in form.fields]
    if not pool:
        return
    chosen = data.draw(st.sets(st.sampled_from(pool), min_size=1))
    originals = [each for each in form.fields if each.id in chosen]
    new_ids = [f"copy{number}" for number in range(len(chosen))]
    found = duplicate_fields(form, chosen, new_ids)
    assert len({each.id for each in found.fields}) == len(form.fields) + len(chosen)
    back = dict(zip(new_ids, (each.id for each in originals), strict=True))
    for new, original in zip(new_ids, originals, strict=True):
        named = {"name": original.name} if isinstance(original, NamedField) else {}
        copy = edits.change_field(found, new, id=original.id, **named).field(original.id)
        assert referred_to((copy,)).isdisjoint(chosen)
        assert referring(copy, back) == original
