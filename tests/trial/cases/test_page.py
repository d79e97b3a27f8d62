"""What is made of what the page showed, without an engine."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner

from builder.check import validate
from builder.cli.main import commands
from builder.errors import BuilderError
from builder.render import plan_of, render_page
from builder.trial.cases.html import html
from builder.trial.cases.running import CaseReport
from builder.trial.cases.through_page import PageRunner
from builder.trial.cases.visit import Seen
from tests.deliver.bundles import key
from tests.trial.cases.tables import TODAY, cases, form, form_project

PAGE = render_page(plan_of(validate(form_project())))["page/index.html"]


class Simulator:
    """Has taken nothing."""

    def clear(self) -> None: ...

    def set_variables(self, _variables: object) -> None: ...

    def accepted(self) -> tuple[()]:
        return ()


class Backend:
    """Is nowhere."""

    url = "http://127.0.0.1:1"
    simulator = Simulator()


def outcome(row: str, **seen: Any):
    """Run a row about code, amount and status, for which the page shows something."""
    told = json.dumps({"shown": [], **seen})
    (case,) = cases(f"code,amount,expect.status\n{row}\n")

    def visitor(_visit: object, _cancelled: object) -> Seen | None:
        return Seen.read(told)

    nobody: Any = Backend()
    visiting: Any = visitor
    runner = PageRunner(form(), key(), TODAY, nobody, PAGE, visiting, lambda: False)
    return runner.run(case)


def test_what_the_page_keeps_is_compared_with_the_rules_of_the_backend():
    refused = {"broken": True, "errors": {"amount": ["Please", "required"]}}
    agreed = outcome("x,,422", **refused)
    assert (agreed.status, agreed.page, agreed.errors["amount"].code) == (
        422,
        "refused",
        "required",
    )
    # The page refuses what the rules would take: nothing was sent.
    assert outcome("x,1,200", **refused).status is None


def test_what_cannot_be_entered():
    with pytest.raises(BuilderError, match="no way to enter this answer to code"):
        outcome("x,1,200", stuck=["code"])
    kept = outcome("json:7,1,400", stuck=["code"])
    assert (kept.status, kept.page) == (400, "refused")
    # What starts with a choice cannot be left open.
    begun = outcome("x,,422", kept=["amount"], screen="done", answers=1, status=200)
    assert (begun.status, begun.page) == (422, "refused")


@pytest.mark.parametrize(
    ("seen", "state"),
    [
        ({"screen": "done", "answers": 1}, "sent"),
        ({"screen": "saved", "answers": 1}, "saved"),
        ({"screen": "stopped", "answers": 1}, "saved"),
        ({"screen": "stopped"}, "unusable"),
        ({"answers": 1, "status": 403, "said": "No"}, "refused"),
        ({"answers": 1, "status": 503, "waits": True}, "failed"),
        ({"answers": 1, "status": 429, "waits": True}, "failed"),
        ({}, "failed"),
    ],
)
def test_states_of_the_page(seen, state):
    found = Seen.read(json.dumps({"shown": [], **seen}))
    assert found is not None
    assert found.state == state
    assert found.is_settled


def test_a_page_that_is_still_sending_has_not_settled():
    found = Seen.read(json.dumps({"shown": [], "locked": True}))
    assert found is not None
    assert not found.is_settled
    assert Seen.read(None) is Seen.read("null") is None


def test_without_the_app_the_command_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    made = ["new", "f.webview.json", "--template", "nps", "--cases", "c.csv"]
    CliRunner().invoke(commands, made)
    given = ["test", "f.webview.json", "--cases", "c.csv", "--way", "page"]
    done = CliRunner().invoke(commands, given)
    assert done.exit_code == 1
    assert "without the app, which has the engine" in done.output

    def nothing_installed(_work):
        raise BuilderError("The browser engine of the app is not installed.")

    done = CliRunner().invoke(commands, given, obj=nothing_installed)
    assert done.exit_code == 1
    assert "error: The browser engine of the app is not installed." in done.output


def test_a_report_is_in_its_language():
    report = CaseReport(form="f", way="page", began=0, results=())
    assert b'<html lang="ar" dir="rtl">' in html(report, "ar")
    assert b'<html lang="en" dir="ltr">' in html(report)
