"""`parity`: what is refused before anything is compared, and what is printed of a comparison."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner

from builder.cli.main import commands
from builder.storage import project_file
from builder.trial.parity.payload import PageAnswer
from tests.deliver.bundles import starter
from tests.projects import NAME, reading


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def engine_of(answer: PageAnswer) -> Any:
    """An engine whose page always says the same."""

    class Visitor:
        port = 0

        def __call__(self, _visit: Any, _cancelled: Any) -> PageAnswer:
            return answer

    return lambda work: work(Visitor(), lambda: False)


def test_without_the_app_the_command_says_so(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    done = command("parity", "form.webview.json")
    assert done.code == 1
    assert "without the app, which has the engine" in done.err


def test_wrong_usage_and_a_wrong_table_compare_nothing(command, tmp_path):
    project_file.write(tmp_path / "form.webview.json", starter())
    assert command("parity", "form.webview.json", "--answers", "nonsense").code == 2
    (tmp_path / "cases.csv").write_text("case,expect.status\nOne,fine\n")
    done = command("parity", "form.webview.json", "--cases", "cases.csv", "--json")
    assert done.code == 1
    assert done.json["error"]["message"].startswith("Row 2, column expect.status")


@pytest.mark.blackbox
def test_a_page_that_would_send_something_else_is_printed_and_fails(tmp_path):
    project_file.write(tmp_path / "form.webview.json", reading("mine"))
    (tmp_path / "cases.csv").write_text(f"case,{NAME.name},expect.status\nO\x1bne,Ada,200\n")
    sent = {
        "params": {
            "channel": "web", "integration_id": "1a234567-b8cd-9e0f-1234-g5h6ij78klmn",
            "session_id": "case-2", "user_id": "user-7f3c2a10",
            "trigger_node_id": "123456a7-bc89-01d2-345e-67f89g012h34",
        },
        "values": {NAME.name: "Eve"}, "key": "parity-parity-parity", "today": "2026-11-28",
    }  # fmt: skip
    engine = engine_of(PageAnswer(body=json.dumps(sent).encode()))
    given = ["parity", "form.webview.json", "--cases", "cases.csv"]
    done = CliRunner().invoke(commands, given, obj=engine)
    assert done.exit_code == 1
    assert "DIFFERS    context.first_name: " in done.stdout
    assert 'Page in the engine: "Eve"' in done.stdout
    assert "\x1b" not in done.stdout
    told = json.loads(CliRunner().invoke(commands, [*given, "--json"], obj=engine).stdout)
    (compared,) = told["comparisons"]
    assert (told["ok"], told["holds"], compared["holds"]) == (False, False, False)
    assert set(compared["rows"][0]) == {"piece", "verdict", "values", "why"}
    verdicts = {each["piece"]: each["verdict"] for each in compared["rows"]}
    assert verdicts["context.first_name"] == "differs"
