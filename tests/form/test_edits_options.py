"""Options, and the rules that name their values."""

from dataclasses import replace

from builder.form.conditions import Comparison, Group
from builder.form.edits_options import with_options
from builder.form.fields import CalculatedField, CheckboxesField, Option, SelectField, TextField
from tests.projects import options, project, words

WISH = SelectField(
    id="f_wish", name="wish", label=words("Wish"), options=options("sell", "rent"), default="sell"
)
SELLS = Comparison(field="f_wish", test="equals", values=("sell",))
EITHER = Comparison(field="f_wish", test="in", values=("sell", "rent"))
PRICE = TextField(id="f_price", name="price", label=words("Price"), show_if=SELLS)
NOTE = TextField(
    id="f_note", name="note", label=words("Note"), required_if=Group(conditions=(SELLS, EITHER))
)
FEE = CalculatedField(id="f_fee", name="fee", expression="if({f_wish} = 'sell', 1, 2)")
FORM = project(WISH, PRICE, NOTE, FEE)


def fields_of(form):
    return form.fields


def test_rules_follow_a_value_that_changes_in_its_place():
    changed = (replace(WISH.options[0], value="selling"), WISH.options[1])
    after = with_options(FORM, "f_wish", changed)
    wish, price, note, fee = fields_of(after)
    assert (wish.options, wish.default) == (changed, "selling")
    assert price.show_if.values == ("selling",)
    assert [each.values for each in note.required_if.conditions] == [
        ("selling",),
        ("selling", "rent"),
    ]
    assert fee.expression == "if({f_wish} = 'selling', 1, 2)"


def test_moved_added_and_swapped_options_change_no_rule():
    one, other = WISH.options
    for changed in ((other, one), (one, other, Option(value="swap"))):
        after = with_options(FORM, "f_wish", changed)
        assert fields_of(after)[0].options == changed
        assert after.fields[1:] == FORM.fields[1:]
        assert fields_of(after)[0].default == "sell"


def test_several_that_are_ticked_at_first_follow_their_values():
    extras = CheckboxesField(
        id="f_e", name="e", label=words("E"), options=options("a", "b", "c"), default=("a", "c")
    )
    changed = (replace(extras.options[0], value="x"), *extras.options[1:])
    for given, default in ((changed, ("x", "c")), (extras.options[:2], ("a",))):
        (after,) = with_options(project(extras), "f_e", given).fields
        assert after == replace(extras, options=given, default=default)
