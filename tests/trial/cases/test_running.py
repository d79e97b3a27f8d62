"""Verdicts: what passes, what fails, what could not run; directly and through the backend."""

from __future__ import annotations

import pytest

from builder.check import validate
from builder.errors import DeliveryError
from builder.form.conditions import Comparison
from builder.form.fields import HiddenField, RatingField, TextField
from builder.form.project import Platform
from builder.render import compile_form
from builder.storage.starters import cases_of, starters
from builder.trial.cases.case import Recorded
from builder.trial.cases.direct import DirectRunner
from builder.trial.cases.generating import generate_cases
from builder.trial.cases.outcome import Outcome
from builder.trial.cases.reading import read_cases
from builder.trial.cases.recording import recorded_cases
from builder.trial.cases.running import run_cases
from builder.trial.cases.table import CaseTable, read_table
from builder.trial.cases.through_backend import running_backend
from builder.trial.cases.writing import table_of
from tests.deliver.bundles import STARTERS, key
from tests.projects import project, words
from tests.trial.cases.tables import TODAY, cases, form, form_project, results, runner

# Each line with whether it passes; the same directly and through the backend.
TABLE = """\
case,code,field.channel,amount,day,agreed,extras,channel,integration_id,user_id,lang,parameter.utm,expect.status,expect.context.amount,expect.context.code,expect.context.extras_a,expect.context.ref,expect.context.utm,expect.context,expect.error.amount,expect.error.day,expect.errors
pass plain,007,tv,12,today+3,yes,a,,,,,mail,200,12,007,yes,(any),mail,at least,,,
pass missing,,,1.0,,,,,,,,,200,1,(missing),no,(any),(missing),,,,
fail type,007,,12,,,,,,,,,200,12,json:7,,,,,,,
fail more,,,1,,,,,,,,,200,1,,,,,exact,,,
fail less,,,1,,,,,,,,,200,,007,,,,,,,
fail status,,,1,,,,,,,,,422,,,,,,,,,
pass code,,,,,,,,,,,,422,,,,,,,required,,exact
pass words,,,,,,,,,,,,422,,,,,,,Please enter your answer in “Amount”.,,
pass no error,,,1,today-9,,,,,,,,422,,,,,,,(missing),too_early,
pass any error,,,,today-9,,,,,,,,422,,,,,,,(any),(any),exact
fail other rule,,,,,,,,,,,,422,,,,,,,too_small,,
fail also wrong,,,,today-9,,,,,,,,422,,,,,,,required,,exact
pass no chat,,,1,,,,,,(missing),,,400,,,,,,,,,
pass stranger,,,1,,,,,other,,,,403,,,,,,,,,
pass facebook,,,1,,,,facebook,,,,,200,1,,,,,,,,
pass type,json:7,,1,,,,,,,,,400,,,,,,,,,
pass undeclared parameter,,,1,,,,,,,no language!,,400,,,,,,,,,
"""


def table() -> str:
    """The table, with the page's own words for an answer that is missing."""
    (found,) = runner_errors()
    return TABLE.replace("Please enter your answer in “Amount”.", f'"{found}"')


def runner_errors():
    (case,) = cases("case,expect.status\nx,422\n")
    return [each.message for each in runner().run(case).errors.values()]


def wrong(found):
    return [e.title for e in found if e.verdict != e.title.partition(" ")[0].replace("fail", "failed").replace("pass", "passed")]  # fmt: skip


def test_verdicts_judged_directly():
    found = results(table())
    assert wrong(found) == []


@pytest.fixture(scope="module")
def through_backend():
    with running_backend(validate(form_project()), form(), key(), TODAY) as backend:
        yield backend


def told(result):
    """What is told of a case, without the reference that is new each time."""
    return [each for each in result.comparisons if each.column != "expect.context.ref"]


def test_the_same_verdicts_through_the_exported_backend(through_backend):
    made = cases(table())
    found = run_cases(made, through_backend, form())
    assert wrong(found) == []
    direct = run_cases(made, runner(), form())
    assert list(map(told, found)) == list(map(told, direct))


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ("x" * 70_000 + ",1", 413),
        (f"json:{'9' * 40},1", 400),
        ("x,9007199254740993", 422),
        ('"json:{""a"": 1}",1', 400),
        ("json:null,1", 200),
        ('"json:""""",1', 200),
        ("☃ e\u0301 \u05d0,1", 200),
    ],
    ids=["too large", "too many digits", "too big", "wrong type", "null", "empty", "any script"],
)
def test_odd_values_get_the_same_status_in_both_ways(through_backend, row, status):
    made = cases(f"code,amount,expect.status\n{row},{status}\n")
    for each in (runner(), through_backend):
        assert failed(run_cases(made, each, form())) == []


def judged_both_ways(made_project, table):
    """Return the verdicts of both ways on a table about another form."""
    valid = validate(made_project)
    compiled = compile_form(valid)
    made = read_cases(compiled, read_table(table.encode()), TODAY)
    direct = run_cases(made, DirectRunner(compiled, key(), TODAY), compiled)
    with running_backend(valid, compiled, key(), TODAY) as backend:
        return [failed(each) for each in (direct, run_cases(made, backend, compiled))]


def test_variables_of_the_conversation_are_read_in_both_ways():
    made = project(
        TextField(id="f_1", name="code", label=words("Code")),
        HiddenField(id="f_2", name="visits", source="context", parameter="visits"),
        platform=Platform(read_context=True),
    )
    table = (
        "code,variables,expect.status,expect.context.visits,expect.context\n"
        'x,"{""visits"": 3, ""other"": 1}",200,3,answers\n'
        "x,,200,(missing),answers\n"
    )
    assert judged_both_ways(made, table) == [[], []]


def test_a_survey_is_run_in_both_ways():
    made = project(
        RatingField(id="f_1", name="rating", label=words("Stars"), required=True),
        purpose="survey",
    )
    table = (
        "rating,expect.status,expect.context.feedback,expect.context,expect.error.rating\n"
        '4,200,"json:""""",answers,\n'
        "6,422,,,option\n"
    )
    assert judged_both_ways(made, table) == [[], []]


def test_many_cases_are_within_the_backends_limits(through_backend):
    (case,) = cases("expect.status\n422\n")
    found = run_cases([case] * 130, through_backend, form())
    assert {each.verdict for each in found} == {"passed"}


def test_what_was_expected_and_what_came_is_told():
    (found,) = results("code,amount,expect.status,expect.context.code\n007,1,200,json:7\n")
    (status, code) = found.comparisons
    assert (status.expected, status.came, status.holds) == ("200", "200", True)
    assert (code.column, code.expected, code.came) == ("expect.context.code", "7", '"007"')


def test_a_sensitive_value_is_not_told():
    (found,) = results("code,amount,expect.context.code\n4711,1,4712\n", sensitive=True)
    assert found.verdict == "failed"
    assert "471" not in str(found.comparisons)


def test_what_only_a_page_can_tell_is_not_run_without_one():
    (found,) = results("amount,expect.page\n1,sent\n")
    assert (found.verdict, "no page took part" in found.reason) == ("not run", True)


def test_a_page_that_takes_part_is_compared():
    class Page:
        def run(self, _case):
            return Outcome(status=None, page="refused")

    (found,) = run_cases(cases("amount,expect.page\n1,sent\n"), Page(), form())
    assert [(e.expected, e.came) for e in found.comparisons] == [("sent", "refused")]


def test_a_case_that_cannot_run_says_why_and_the_next_goes_on():
    class Once:
        def __init__(self):
            self.count = 0

        def run(self, _case):
            self.count += 1
            if self.count == 1:
                raise DeliveryError("The line is dead.")
            return Outcome(status=200)

    found = run_cases(cases("case,expect.status\na,200\nb,200\n"), Once(), form())
    assert [(e.verdict, e.reason) for e in found] == [
        ("not run", "The line is dead."),
        ("passed", ""),
    ]


def test_a_run_can_be_followed_and_stopped():
    told = []
    found = run_cases(
        cases("case,amount,expect.status\na,1,200\nb,1,200\n,1,200\n"), runner(), form(),
        report=lambda done, name: told.append((done, name)), cancelled=lambda: len(told) == 1,
    )  # fmt: skip
    assert told == [(0, "a")]
    assert [(e.title, e.verdict) for e in found] == [
        ("a", "passed"), ("b", "not run"), ("Row 4", "not run"),
    ]  # fmt: skip
    assert "stopped" in found[1].reason


def starter_cases(name):
    project = next(each.project for each in starters() if each.name == name)
    valid = validate(project)
    compiled = compile_form(valid)
    return valid, compiled, read_cases(compiled, read_table(cases_of(name)), TODAY)


def failed(found):
    return [(e.title, e.reason, [c for c in e.comparisons if not c.holds]) for e in found if e.verdict != "passed"]  # fmt: skip


def test_the_cases_of_every_starter_form_pass_directly():
    for name in STARTERS:
        _valid, compiled, made = starter_cases(name)
        found = run_cases(made, DirectRunner(compiled, key(), TODAY), compiled)
        assert failed(found) == [], name
        assert {200, 422, 400, 403} == {each.expected.status for each in made}, name
        longest = max(map(len, cases_of(name).decode().splitlines()))
        assert longest < 700, name  # a person can read it


def test_a_day_beside_a_fixed_bound_is_written_as_it_is_and_means_the_same_on_other_days():
    _valid, compiled, made = starter_cases("identity-check")
    table = table_of(compiled, made, TODAY)
    column = table.columns.index("birth_date")
    days = {row[0]: row[column] for row in table.rows}
    assert days["birth_date breaks the rule too_early"] == "1899-12-31"
    assert days["birth_date breaks the rule too_late"] == "today+3"


def through_backend_of(name):
    valid, compiled, made = starter_cases(name)
    with running_backend(valid, compiled, key(), TODAY) as backend:
        assert failed(run_cases(made, backend, compiled)) == [], name


def test_the_cases_of_a_starter_form_pass_through_its_backend():
    through_backend_of("quote")  # it calculates, and delivers several choices


@pytest.mark.fuzz
@pytest.mark.parametrize("name", STARTERS)
def test_the_cases_of_every_starter_form_pass_through_its_backend(name):
    through_backend_of(name)


def test_generated_cases_are_read_back_and_pass():
    made = generate_cases(form(), runner(), TODAY)
    again = read_cases(form(), table_of(form(), made, TODAY), TODAY)
    assert again == made
    assert {e.verdict for e in run_cases(again, runner(), form())} == {"passed"}


def test_a_recorded_case_holds_in_the_conversation_in_which_it_was_recorded():
    asked = Comparison(field="f_v", test="equals", values=("3",))
    made = compile_form(
        validate(
            project(
                HiddenField(id="f_v", name="visits", source="context", parameter="visits"),
                TextField(id="f_n", name="name", label=words("Name"), required=True, show_if=asked),
                platform=Platform(read_context=True),
            )
        )
    )
    recorded = [
        Recorded(values={"name": ""}, parameters={}, variables=variables)
        for variables in ({"visits": "3", "other": "nobody reads it"}, {})
    ]
    found = recorded_cases(made, recorded, CaseTable(columns=(), rows=()), TODAY)
    assert [each.variables for each in found] == [{"visits": "3"}, {}]
    assert [each.expected.status for each in found] == [422, 200]
    again = read_cases(made, table_of(made, found, TODAY), TODAY)
    ran = run_cases(again, DirectRunner(made, key(), TODAY), made)
    assert [each.verdict for each in ran] == ["passed", "passed"]
