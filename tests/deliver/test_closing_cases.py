"""The ways in which a chat closes a form, against the channels that there are."""

import re
from dataclasses import replace
from pathlib import Path

from builder.deliver.closing_cases import (
    ANSWER_S,
    SCRIPT_CALLS,
    USUAL,
    cases_of,
    loads_script,
    stub_of,
)
from builder.form.channels import CHANNELS
from builder.form.project import Integration, Platform
from tests.deliver.bundles import starter

PAGE_SCRIPT = Path(__file__).parents[2] / "templates/page/js/channels.js"


def test_each_script_is_answered_with_what_the_page_calls():
    text = PAGE_SCRIPT.read_text("utf-8")
    called = re.findall(
        r"^  (\w+): \(closed, failed\) => window\.(\w+)\.(\w+)\(", text, re.MULTILINE
    )
    assert {channel: (name, method) for channel, name, method in called} == dict(SCRIPT_CALLS)
    assert set(SCRIPT_CALLS) == {row.name for row in CHANNELS.values() if row.closing_script}
    assert f"const ANSWER_MS = {ANSWER_S * 1000:.0f};" in text


def test_every_channel_has_its_cases_the_documented_way_first():
    for name, row in CHANNELS.items():
        for by_script in {False, bool(row.closing_script)}:
            cases = cases_of(name.upper(), by_script=by_script)
            assert cases[0].closes
            assert len({case.id for case in cases}) == len({case.label for case in cases}) > 1
            assert any(not case.closes for case in cases)
    assert cases_of("carrier-pigeon", by_script=False)[0] is USUAL
    wanted = {"present", "error", "silent", "missing", "blocked", "slow", "throwing", "nothing"}
    assert {case.id for case in cases_of("facebook", by_script=True)} == wanted


def test_the_answering_script_defines_what_its_case_says():
    for channel, (name, method) in SCRIPT_CALLS.items():
        for case in cases_of(channel, by_script=True):
            script = stub_of(channel, case)
            assert (f"window.{name} = {{ {method}(" in script) is (case.reply != "missing")
    assert stub_of("web", USUAL) == ""
    assert stub_of("nothing", USUAL) == ""


def test_a_script_is_loaded_only_where_an_integration_needs_it():
    own = Platform(integrations=(Integration(channel="Facebook", integration_id="f"),))
    assert not loads_script(starter(), "facebook")
    project = replace(starter(), platform=own)
    assert loads_script(project, "FACEBOOK")
    assert not loads_script(project, "sunco")
    assert not loads_script(replace(project, platform=Platform()), "facebook")
