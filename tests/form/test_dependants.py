"""What depends on a field is found, wherever it stands, and said without ids."""

from __future__ import annotations

import re
from dataclasses import replace

from builder.form.conditions import Comparison, Group
from builder.form.dependants import (
    dependants_of,
    dependants_of_name,
    dependants_of_option,
)
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    EmailField,
    HiddenField,
    Option,
    ParagraphField,
    Prefill,
    RadioField,
    RatingField,
    StepField,
    TextField,
)
from builder.form.page_words import PageWords
from builder.form.place import Place
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from tests.projects import options, project, words

WISH = RadioField(
    id="f_wish", name="wish", label=words("I want to"), options=options("sell", "rent"),
    default="sell",
)  # fmt: skip
MAIL = EmailField(id="f_mail", name="mail", label=words("E-mail"))
EXTRAS = CheckboxesField(
    id="f_extras", name="extras", label=words("Extras"), options=options("pool", "garden"),
    default=("pool",),
)  # fmt: skip
SELLS = Comparison(field="f_wish", test="equals", values=("sell",))


def form(*more, **changes):
    return project(WISH, MAIL, EXTRAS, *more, **changes)


def places(found):
    return [(each.place.field_id, each.place.attribute, each.place.index) for each in found]


def test_comparisons_are_found_in_both_conditions_of_fields_and_steps():
    inner = Group(match="any", conditions=(Comparison(field="f_mail", test="filled"), SELLS))
    price = TextField(
        id="f_price", name="price", label=words("Price"), required_if=SELLS,
        show_if=Group(conditions=(Comparison(field="f_mail", test="filled"), inner)),
    )  # fmt: skip
    step = StepField(id="f_step", text=words("The house"), show_if=SELLS)
    found = dependants_of(form(price, step), ["f_wish"])
    assert places(found) == [
        ("f_price", "show_if", 2), ("f_price", "required_if", 0), ("f_step", "show_if", 0),
    ]  # fmt: skip
    assert [each.what for each in found] == [
        "The condition that shows “Price”: “I want to” is “Sell”",
        "The condition that requires “Price”: “I want to” is “Sell”",
        "The condition that shows “The house”: “I want to” is “Sell”",
    ]


def test_calculations_repetitions_and_texts_of_every_sort_are_found():
    total = CalculatedField(
        id="f_total", name="total", result="text", expression="{f_wish} & {f_wish} & 'x'"
    )
    broken = replace(total, id="f_broken", name="broken", expression="{f_wish} & (")
    again = EmailField(id="f_again", name="again", label=words("Again"), equals="f_mail")
    piped = words("So you {{f_wish}} – {{f_mail|nobody}}", "Ναι")
    rating = RatingField(
        id="f_rate", name="rate", label=words("Rate"), grade_words=(words("Bad"), piped)
    )
    choice = RadioField(
        id="f_choice", name="choice", label=words("Choice"), hint=piped,
        options=(Option(value="a", label=piped), Option(value="b", label=words("B"))),
    )  # fmt: skip
    whole = form(total, broken, again, rating, choice, texts=FormTexts(submit=piped))
    found = dependants_of(whole, ["f_wish"])
    assert places(found) == [
        ("f_total", "expression", None), ("f_broken", "expression", None),
        ("f_rate", "grade_words", 1), ("f_choice", "hint", None), ("f_choice", "options", 0),
        ("", "texts.submit", None),
    ]  # fmt: skip
    assert {each.place.language for each in found if each.sort == "placeholder"} == {"en"}
    assert found[-1].what == "The send button in English shows its answer"
    by_mail = dependants_of(whole, ["f_mail"])
    assert by_mail[0].place == Place(field_id="f_again", attribute="equals")
    assert len(by_mail) == 5
    assert dependants_of(whole, ["f_extras"]) == ()


def test_what_the_page_says_in_the_forms_own_way_shows_answers_too():
    kept = PageWords(kept=LocalText.of(en="We kept {{f_wish}}, {{context.mail}}"))
    whole = form(page_words=kept)
    [found] = dependants_of(whole, ["f_wish"])
    assert found.place == Place(attribute="page_words.kept", language="en")
    assert Place(attribute="page_words.kept", language="en") in [
        each.place for each in dependants_of_name(whole, "f_mail")
    ]


def test_what_goes_together_with_the_field_does_not_count():
    price = TextField(id="f_price", name="price", label=words("Price"), show_if=SELLS)
    assert dependants_of(form(price), ["f_wish", "f_price"]) == ()


def test_the_value_of_an_option_is_found_where_it_is_compared():
    fields = (
        TextField(id="f_1", name="one", label=words("One"), show_if=SELLS),
        TextField(
            id="f_2", name="two", label=words("Two"),
            show_if=Comparison(field="f_wish", test="equals", values=("rent",)),
        ),
        CalculatedField(id="f_3", name="three", expression="if('sell' = {f_wish}, 1, 2)"),
        CalculatedField(id="f_4", name="four", expression="if({f_mail} = 'sell', 1, 2)"),
        CalculatedField(id="f_5", name="five", expression="if(includes({f_extras}, 'pool'), 1, 2)"),
    )  # fmt: skip
    found = dependants_of_option(form(*fields), "f_wish", "sell")
    assert [each.place.field_id for each in found] == ["f_1", "f_3", "f_wish", "f_wish"]
    assert [each.sort for each in found[-2:]] == ["default", "conversation"]
    found = dependants_of_option(form(*fields), "f_extras", "pool")
    assert places(found) == [
        ("f_5", "expression", None), ("f_extras", "default", None), ("f_extras", "name", None),
    ]  # fmt: skip
    assert "$extras_pool" in found[-1].what


def test_a_name_is_read_from_the_conversation():
    fields = (
        HiddenField(id="f_h", name="h", source="context", parameter="mail"),
        TextField(
            id="f_t", name="t", label=words("T"), prefill=Prefill(source="context", name="mail")
        ),
        ParagraphField(id="f_p", text=words("Still {{context.mail}}?", "Ναι")),
    )
    found = dependants_of_name(form(*fields), "f_mail")
    assert [each.sort for each in found] == ["source"] * 3 + ["conversation"]
    assert places(found[:3]) == [
        ("f_h", "parameter", None), ("f_t", "prefill", None), ("f_p", "text", None),
    ]  # fmt: skip
    assert dependants_of_name(form(*fields), "f_p") == ()
    survey = form(RatingField(id="f_r", name="rating", label=words("R")), purpose="survey")
    assert [each.sort for each in dependants_of(survey, ["f_r"])] == ["survey"]


def test_no_id_is_said():
    shown = ParagraphField(id="f_p", text=LocalText.of(en="Dear {{f_mail}}"), show_if=SELLS)
    gone = replace(shown, id="f_q", show_if=Comparison(field="f_gone", test="filled"))
    whole = form(shown, gone)
    said = [
        each.what
        for found in (
            dependants_of(whole, ["f_wish", "f_mail", "f_gone"]),
            dependants_of_option(whole, "f_wish", "sell"),
            dependants_of_name(whole, "f_mail"),
        )
        for each in found
    ]
    assert len(said) == 8
    assert not [each for each in said if re.search(r"f_\w", each)]


def test_fields_are_shown_only_with_a_step_that_has_a_condition():
    step = StepField(id="f_step", text=words("House"), show_if=SELLS)
    price = TextField(id="f_price", name="price", label=words("Price"))
    end = StepField(id="f_end", text=words("End"))
    other = replace(price, id="f_other", name="other")
    whole = form(step, price, end, other)
    found = dependants_of(whole, ["f_step"])
    assert [(each.sort, each.place.field_id) for each in found] == [("step", "f_price")]
    assert found[0].what == "“Price” is shown only with the step “House”"
    assert dependants_of(whole, ["f_end", "f_price"]) == ()
