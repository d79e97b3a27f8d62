"""`submit` and `simulate`, and the workspace Test."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from builder.deliver.faults import FAULTS, seconds_of
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.gui.test.workspace import TestWorkspace
from builder.keys.pair import KeyPair
from builder.storage.starters import open_starter
from builder.trial.facts import Facts
from tests.cli.command import first_object
from tests.gui.test.workspace_page import PROPER, TestPage
from tests.gui.twins.desk import Desk

NOBODY = "http://127.0.0.1:9"
_SENTENCES = {each for value in (True, False, None) for each in Facts(value, value).sentences}


class _Both:
    """Test with a form filled in, and the command with the same answers and key pair."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.open_form(open_starter("demo-form"))
        self.pair: KeyPair = desk.key_pair("production")
        self.page = TestPage(desk.bot, desk.view(TestWorkspace))
        self.page.settle()
        self.page.choose("key_choice", "production")
        self.page.fill_in("typical answers")

    def submit(self, to: str) -> tuple[int, dict[str, Any]]:
        """Submit what stands in the window by the command."""
        values = self.desk.folder / "values.json"
        values.write_text(json.dumps(dict(self.page.workspace.input.answers.sheet.values())))
        given = ("--key", "production", "--values", values, "--to", to)
        return self.desk.command("submit", self.desk.file, *given)

    @property
    def facts(self) -> set[str]:
        """The two facts, as the window says them."""
        known = self.page.known
        return {each for each in _SENTENCES if each in known}


def submit(desk: Desk) -> Iterator[tuple[str, object, object]]:
    """Yield what both say of a submission: good, refused, unreachable, a wrong key, each status."""
    both = _Both(desk)
    page = both.page
    other = desk.key_pair("other")
    page.choose("target_way", "The platform")
    with (
        Simulator(Expectation(both.pair.public_pem)) as platform,
        Simulator(Expectation(other.public_pem)) as another,
    ):
        refusing = [each for each in FAULTS if each.isdigit()]
        places = [
            ("good", platform.url, ""),
            ("wrong key", another.url, ""),
            ("unreachable", NOBODY, ""),
            *((fault, platform.url, fault) for fault in refusing),
        ]
        before = ""
        for situation, url, fault in places:
            if url != before:
                page.type_address(url)
            before = url
            platform.set_faults([fault, fault])
            page.send()
            code, told = both.submit(url)
            verdict = told["verdict"]
            facts = set(Facts(told["accepted"], told["advanced"]).sentences)
            good = page.verdict.startswith("Delivered")
            yield (
                situation,
                (page.verdict, page.advice, both.facts, good),
                (verdict["text"], verdict["advice"], facts, code == 0),
            )
        page.fill_in("invalid answers")
        page.press("test_send")
        assert page.note.startswith("Not sent: the form's rules refuse")
        code, told = both.submit(platform.url)
        error = told["error"]
        asked = {each.name for each in page.workspace.input.answers.sheet.fields}
        names = {each for each in asked if f" {each}: " in error["message"]}
        yield "refused", (set(page.refusals), False), (names, code == 0)


def simulate(desk: Desk) -> Iterator[tuple[str, object, object]]:
    """Yield what the simulators of both make of a submission with each fault."""
    both = _Both(desk)
    page = both.page
    faults = [each if seconds_of(each) is None else f"{each}:0" for each in FAULTS]
    key = desk.folder / "public.pem"
    key.write_text(both.pair.public_pem, encoding="ascii")
    given = [word for each in faults for word in ("--fault", each)]
    with desk.process.started("simulate", "--public-key", key, *given, "--json") as running:
        url = first_object(running)["url"]
        for fault in (*faults, ""):
            kept = desk.services.targets.kept
            faults_now = (fault,) if fault else ()
            desk.services.targets.keep(replace(kept, faults=faults_now, then=""))
            page.send()
            code, told = both.submit(url)
            status = told["answer"]["status"]
            seen = [int(each) for each in re.findall(r"\b\d{3}\b", page.verdict)]
            facts = set(Facts(told["accepted"], told["advanced"]).sentences)
            lost = "response was lost" in page.verdict or page.verdict.startswith("No response")
            yield (
                fault or PROPER,
                (seen[:1], both.facts, lost),
                ([status] if status else [], facts, code != 0 and not status),
            )
