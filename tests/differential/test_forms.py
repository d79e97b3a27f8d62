"""Both rule engines judge whole forms alike: conditions, calculations, hidden and repeated fields."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from builder.backend import calculation
from builder.backend.rules import Judged, judge_answers
from builder.form.kinds import KINDS
from builder.render.page_rules import scripts_for
from builder.templates_folder import templates_folder
from tests.browser.chromium import chromium
from tests.differential import TIDYING
from tests.differential.form_cases import OPERATIONS, Case, case

CASES = int(os.environ.get("DIFFERENTIAL_FORMS", "5000"))

pytestmark = pytest.mark.browser

_JUDGE_ALL = """
(text) => JSON.stringify(JSON.parse(text).map(([fields, raws, parameters, conversation, days]) => {
  const found = judgeAnswers(fields, raws, parameters, conversation, days);
  return [found.values, found.errors, [...found.hidden].sort()];
}))
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[Page]:
    folder = templates_folder() / "page" / "js"
    names = ["rules", *scripts_for(KINDS), *TIDYING, "rules/repeated", "conditions"]
    with chromium() as browser:
        page = browser.new_page()
        for name in names:
            page.add_script_tag(path=folder / f"{name}.js")
        yield page


def _comparable(value: Any) -> Any:
    # JSON.parse knows doubles and lists only.
    if isinstance(value, tuple):
        return list(value)
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _json(each: Case) -> str:
    fields = json.dumps([field.as_json() for field in each.fields])
    values = ",".join(f"{json.dumps(name)}:{text}" for name, text in each.values.items())
    days = {"first": str(each.days.first), "last": str(each.days.last), "own": str(each.days.own)}
    rest = ",".join(json.dumps(part) for part in (each.parameters, each.conversation, days))
    return f"[{fields},{{{values}}},{rest}]"


def _compare(engine: Page, seed: str, count: int) -> dict[str, int]:
    """Compare the engines on generated forms; return how often each thing happened."""
    random = Random(seed)  # noqa: S311
    seen: dict[str, int] = {}
    for start in range(0, count, 2500):
        cases = [case(random) for _ in range(min(2500, count - start))]
        text = "[" + ",".join(map(_json, cases)) + "]"
        theirs = json.loads(engine.evaluate(_JUDGE_ALL, text))
        for each, (values, errors, hidden) in zip(cases, theirs, strict=True):
            ours = judge_answers(
                each.fields,
                {name: json.loads(text) for name, text in each.values.items()},
                each.parameters,
                each.days,
                each.conversation,
            )
            where = _json(each)
            assert hidden == sorted(ours.hidden), where
            found = {n: _comparable(v) for n, v in values.items()}
            assert found == {n: _comparable(v) for n, v in ours.values.items()}, where
            assert {n: (e["code"], e["limit"]) for n, e in errors.items()} == {
                n: (v.code, v.limit) for n, v in ours.errors.items()
            }, where
            for happened in (
                *("hidden" for _ in ours.hidden),
                *(v.code for v in ours.errors.values()),
                *(f"calculated {f.value}" for f in each.fields
                  if f.kind == "calculated" and f.name in ours.values),
            ):  # fmt: skip
                seen[happened] = seen.get(happened, 0) + 1
    return seen


def test_both_engines_judge_forms_alike(engine: Page) -> None:
    seen = _compare(engine, "forms 1", CASES)
    for happened in (
        "hidden", "mismatch", "required", "calculated number", "calculated text",
        "calculated date", "calculated boolean",
    ):  # fmt: skip
        assert seen[happened] > CASES / 200, happened


@pytest.mark.fuzz
def test_both_engines_judge_a_hundred_thousand_forms_alike(engine: Page) -> None:
    assert _compare(engine, "forms 2", 100_000)["hidden"] > 10_000


def test_the_generator_knows_every_operation() -> None:
    assert OPERATIONS == calculation.OPERATIONS
    assert Judged(None).code == ""
