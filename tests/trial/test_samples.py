from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from builder.backend import rules
from builder.backend.parameters import read_parameters
from builder.backend.spec import FieldSpec
from builder.check import validate
from builder.errors import ValuesError
from builder.form.channels import CHANNELS
from builder.form.kinds import KINDS
from builder.render import compile_form
from builder.trial.samples import FLAVOURS, sample_parameters, sample_values
from tests.deliver.bundles import STARTERS, starter
from tests.projects import every_kind

FORMS = {
    **{name: compile_form(validate(starter(name))) for name in STARTERS},
    "every kind": compile_form(validate(every_kind())),
}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", FORMS)
def test_each_flavour_is_accepted_by_the_rules(name, flavour):
    form = FORMS[name]
    now = datetime.now(UTC)
    values = sample_values(form, now.date(), flavour)
    days = rules.anywhere_on_earth(now)
    judgement = rules.judge_form(form, values, {}, days)
    assert judgement.errors == {}
    hidden = rules.judge_answers(form.fields, values, {}, days).hidden
    shown = [each for each in form.fields if KINDS[each.kind].answered and each.name not in hidden]
    if flavour == "minimal":
        # Besides what is always required, what other answers ask for.
        asked = {each.name for each in shown if each.required or each.required_if}
        assert {each.name for each in shown if each.required} <= set(values) <= asked
    else:
        # Nothing is left out: each field that is shown gets an answer that its rules accept.
        assert set(values) == {each.name for each in shown}


@pytest.mark.parametrize("name", ["demo-form", "return-product", "lead"])
def test_the_flavours_are_what_they_say(name):
    form = FORMS[name]
    made = {flavour: sample_values(form, date(2026, 3, 10), flavour) for flavour in FLAVOURS}
    lengths = {
        flavour: sum(len(str(value)) for value in values.values())
        for flavour, values in made.items()
    }
    assert lengths["minimal"] < lengths["typical"] < lengths["maximal"]
    assert "Μαρία" in made["greek"].values()
    assert "ليلى" in made["rtl"].values()
    longest = next(each for each in form.fields if each.name == "first_name")
    assert len(str(made["maximal"]["first_name"])) == longest.max_length


def test_a_required_field_that_nothing_fits_is_named():
    impossible = FieldSpec(
        kind="date", name="when", required=True, earliest="2026-01-02", latest="2026-01-01"
    )
    form = replace(FORMS["demo-form"], fields=(impossible,))
    with pytest.raises(ValuesError) as caught:
        sample_values(form, date(2026, 3, 10))
    assert "'when'" in caught.value.message
    optional = replace(form, fields=(replace(impossible, required=False),))
    assert sample_values(optional, date(2026, 3, 10)) == {}


@pytest.mark.parametrize("flavour", ["typical", "maximal"])
@pytest.mark.parametrize(
    "changes",
    [
        {"min": 0.05, "max": 0.95, "step": 0.1, "decimals": 2},
        {"min": 4.1, "step": 0.1, "decimals": 1},
        {"min": -90.0, "max": 90.0, "step": 0.000001, "decimals": 6},
        {"max": -1.0, "step": 0.3, "decimals": 1},
        {"min": 0.000001, "max": 0.000002, "decimals": 6},
        {"min": 100.0, "step": 0.7, "decimals": 1},
    ],
)
def test_samples_are_on_the_steps_of_a_number(changes, flavour):
    number = FieldSpec(kind="decimal", name="n", required=True, **changes)
    form = replace(FORMS["demo-form"], fields=(number,))
    found = sample_values(form, date(2026, 3, 10), flavour)
    days = rules.anywhere_on_earth(datetime.now(UTC))
    assert rules.judge(number, found["n"], days).code == ""


@pytest.mark.parametrize("channel", [*CHANNELS, "brand_new"])
def test_the_parameters_are_those_of_a_chat(channel):
    found = sample_parameters(channel)
    read = read_parameters(found)
    assert read.channel == channel
    assert read.user_id.isdigit() == (channel == "facebook")
    assert (read.page_id is not None) == (channel == "facebook")
    assert sample_parameters(channel, "mine")["integration_id"] == "mine"
