"""The decisions in docs/adr are numbered, dated, and listed in an index."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "adr"
INDEX = FOLDER / "README.md"
DECISIONS = sorted(path for path in FOLDER.glob("*.md") if path != INDEX)
HEAD = re.compile(
    r"# (?P<number>\d+)\. (?P<title>[^\n]+)\n\n"
    r"Status: (?P<status>accepted|superseded by (?P<successor>\d{4})), (?P<date>\d{4}-\d\d-\d\d)\n\n"
)


def head(path: Path) -> re.Match[str]:
    found = HEAD.match(path.read_text(encoding="utf-8"))
    assert found, f"{path.name} must begin with '# NUMBER. TITLE' and 'Status: STATUS, YYYY-MM-DD'"
    return found


@pytest.mark.parametrize("path", DECISIONS, ids=lambda each: each.name)
def test_a_decision_has_number_title_status_and_date(path):
    found = head(path)
    assert re.fullmatch(rf"{int(found['number']):04}-[a-z0-9-]+\.md", path.name)
    assert not found["title"].endswith(".")
    assert date.fromisoformat(found["date"]) >= date(2026, 11, 24)
    if found["successor"]:
        assert list(FOLDER.glob(f"{found['successor']}-*.md")), f"no {found['successor']}"


@pytest.mark.parametrize("path", DECISIONS, ids=lambda each: each.name)
def test_a_decision_says_context_decision_and_consequences(path):
    text = path.read_text(encoding="utf-8")
    places = [text.find(f"**{part}.**") for part in ("Context", "Decision", "Consequences")]
    assert -1 not in places
    assert places == sorted(places)


def test_each_number_is_used_once():
    numbers = [path.name[:4] for path in DECISIONS]
    assert len(numbers) == len(set(numbers)) > 0


def test_the_index_lists_every_decision_in_order():
    rows = [
        line
        for line in INDEX.read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and "](" in line
    ]
    expected = []
    for path in DECISIONS:
        found = head(path)
        title = f"[{found['title']}]({path.name})"
        expected.append(f"| {path.name[:4]} | {title} | {found['status']} | {found['date']} |")
    missing = "\n".join(row for row in expected if row not in rows)
    assert rows == expected, f"rows that are missing in docs/adr/README.md:\n{missing}"
