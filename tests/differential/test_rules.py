"""Both rule engines judge every value alike."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from builder.backend.conditions import Answer
from builder.backend.rules import Judged, judge
from builder.form.kinds import KINDS
from builder.render.page_rules import scripts_for
from builder.templates_folder import templates_folder
from tests.browser.chromium import chromium
from tests.differential import TIDYING
from tests.differential.values import MAKERS, case

CASES = int(os.environ.get("DIFFERENTIAL_CASES", "10000"))

pytestmark = pytest.mark.browser

_JUDGE_ALL = """
(text) => JSON.stringify(JSON.parse(text).map(([field, raw, first, last]) => {
  const { value, code, limit } = judge(field, raw, { first, last });
  return [value, code, limit];
}))
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[Page]:
    folder = templates_folder() / "page" / "js"
    names = ["rules", *scripts_for(KINDS), *TIDYING]
    with chromium() as browser:
        page = browser.new_page()
        for name in names:
            page.add_script_tag(path=folder / f"{name}.js")
        yield page


def _comparable(value: Answer) -> Any:
    # JSON.parse knows doubles and lists only.
    if isinstance(value, tuple):
        return list(value)
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_both_engines_judge_alike(engine: Page, kind: str) -> None:
    random = Random(f"{kind} 1")  # noqa: S311
    cases = [case(kind, random) for _ in range(CASES)]
    text = ",".join(
        f'[{json.dumps(field.as_json())},{value},"{days.first}","{days.last}"]'
        for field, value, days in cases
    )
    theirs = json.loads(engine.evaluate(_JUDGE_ALL, f"[{text}]"))
    assert len(theirs) == CASES

    seen = set()
    for (field, value, days), (their_value, their_code, their_limit) in zip(
        cases, theirs, strict=True
    ):
        ours = judge(field, json.loads(value), days)
        seen.add(ours.code)
        found = Judged(_comparable(their_value), their_code, their_limit)
        expected = Judged(_comparable(ours.value), ours.code, ours.limit)
        assert found == expected, f"{field.as_json()} {value} {days}"

    # The values reach every rule of the kind, and no rule that the page has no words for.
    row = KINDS[kind]
    codes = {c for c in (*row.codes, *row.other_codes) if not c.startswith("required_")}
    assert seen == {"", "type", "required", *codes}


def test_every_kind_that_is_answered_is_compared() -> None:
    delivering = {name for name, row in KINDS.items() if row.delivers}
    assert set(MAKERS) == delivering - {"hidden", "calculated"}
