"""What the pages say of pictures, proofs, events and times is so."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from builder.backend.outbox import REMEMBERED_S
from builder.backend.responses import GIVE_UP_AFTER_S
from builder.deliver.export_history import KEPT_MAX
from builder.gui.shell.manual.pages import CONTENTS
from builder.settings import Home
from builder.trial.ledger.ledger import Retention
from scripts.campaigns.threat_rows import ROWS
from scripts.write_reference import DOCS
from tests.docs.pages import PAGES, ROOT

PICTURES = DOCS / "screenshots"
_SCHEMES = ("light", "dark")
_ANYTHING = "[a-z0-9-]+"


def _named() -> list[tuple[Path, str]]:
    """The pictures that pages name, each with its page."""
    picture = re.compile(r"!\[[^\]]+\]\(([^)#]+)(?:#[\w-]+)?\)")
    return [(page, path) for page in PAGES for path in picture.findall(page.read_text("utf-8"))]


def test_every_picture_is_there_light_and_dark_with_words_for_those_who_see_none():
    named = _named()
    assert len(named) > 4
    for page, path in named:
        assert (page.parent / path).resolve().is_file(), f"{page.name}: {path}"
        other = path.replace("-light.", "-dark.")
        assert (page.parent / other).resolve().is_file()
        if DOCS in page.parents:  # what GitHub shows has one
            assert (page, other) in named
    for page in PAGES:
        assert "![](" not in page.read_text("utf-8"), page


def _named_by_scenes() -> list[re.Pattern[str]]:
    """What the scenes call their pictures; parts of a name that differ match anything."""
    found = []
    for file in (ROOT / "scripts" / "scenes").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(re.escape(node.value))
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(each.value)) if isinstance(each, ast.Constant) else _ANYTHING
                    for each in node.values
                ]
                if "".join(parts) != _ANYTHING:
                    found.append("".join(parts))
    return [re.compile(each) for each in found]


def test_every_picture_is_made_by_a_scene_light_and_dark():
    pictures = {each.stem.rpartition("-")[::2] for each in PICTURES.iterdir()}
    names = {name for name, _ in pictures}
    assert len(names) > 100
    assert pictures == {(name, scheme) for name in names for scheme in _SCHEMES}
    scenes = _named_by_scenes()
    unmade = [name for name in names if not any(each.fullmatch(name) for each in scenes)]
    assert not unmade


def test_every_row_of_the_threats_names_the_tests_that_hold_it():
    page = (DOCS / "explanations" / "security.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| .+ \| .+ \| (.+) \|$", page, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 17))
    for number, proofs in rows:
        named = set(re.findall(r"`(\w+\.py)`", proofs))
        # `test_campaigns.py` holds that these tests exist.
        assert named == {Path(each.partition("::")[0]).name for each in ROWS[int(number)]}, number
        assert all((ROOT / "tests" / "blackbox" / each).is_file() for each in named)


def _logged() -> set[str]:
    """The events of the backend's log, from its code."""
    found = set()
    for file in (ROOT / "builder" / "backend").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr not in ("event", "event_at_most", "alarm"):
                continue
            named = node.args[1] if node.func.attr == "event_at_most" else node.args[0]
            found |= {
                each.value
                for each in ast.walk(named)
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            }
    return found


def test_every_event_of_the_log_is_explained():
    page = (DOCS / "operating" / "monitoring.md").read_text("utf-8")
    table = page[page.index("| event | level |") :]
    explained = {
        name
        for first in re.findall(r"^\| (`[^|]+) \| (?:info|warning|alarm) \|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", first)
    }
    logged = _logged()
    assert len(logged) > 20
    assert not logged - explained, "events without an explanation"
    # What is left is named by a variable: how an entry ended, and what the log says of itself.
    assert explained - logged == {"delivered", "dead", "spared", "lines_dropped"}


def test_troubleshooting_speaks_of_events_that_there_are():
    page = (DOCS / "guides" / "troubleshooting.md").read_text("utf-8")
    events = (DOCS / "operating" / "monitoring.md").read_text("utf-8")
    table = page[page.index("| in the log |") :].partition("\n\n")[0]
    named = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert len(named) >= 7
    assert all(f"`{each}`" in events for each in named)


def test_times_in_the_page_about_privacy_are_those_of_the_backend():
    page = (DOCS / "explanations" / "privacy.md").read_text("utf-8")
    assert f"at most {GIVE_UP_AFTER_S // 60} minutes |" in page
    assert REMEMBERED_S == 24 * 3600
    assert "without content | a day |" in page


def test_bounds_in_the_page_about_privacy_are_those_of_the_app():
    page = (DOCS / "explanations" / "privacy.md").read_text("utf-8")
    usual = Retention()
    assert f"| {usual.days} days and {usual.rows:,} submissions, unless" in page
    assert f"the latest {KEPT_MAX} at most |" in page


def test_the_page_about_privacy_names_all_that_the_app_keeps(tmp_path):
    page = (DOCS / "explanations" / "privacy.md").read_text("utf-8")
    table = page.partition("\n| what | holds |")[2].partition("\n\n")[0]
    named = {each.rstrip("/") for row in table.splitlines() for each in re.findall(r"`([^`]+)`", row.split("|")[1])}  # fmt: skip
    kept = [name for name, held in vars(Home).items() if isinstance(held, property)]
    names = {getattr(Home(tmp_path), name).name for name in kept}
    assert names <= named
    # What else is named lies beside one of these: the rest of the log, the end of another.
    # `test_trust.py` compares the page with what a session leaves.
    assert {each.rpartition(".")[0] for each in named - names} <= names


# What somebody wants to do, and the page that says how.
TASKS = {
    "make, rotate and hand out keys": "guides/keys.md",
    "design": "guides/design.md",
    "decide by answers": "guides/logic.md",
    "translate": "translating.md",
    "change the look": "guides/appearance.md",
    "import": "importing.md",
    "preview": "guides/preview.md",
    "send a test submission": "guides/test.md",
    "run cases in CI": "examples/damage-report/README.md",
    "export": "guides/export.md",
    "deploy on one machine": "operating/one-machine.md",
    "deploy with Docker": "operating/docker.md",
    "deploy on Kubernetes": "operating/many-nodes.md",
    "deploy on a static host": "operating/static-host.md",
    "monitor": "operating/monitoring.md",
    "back up": "operating/backup.md",
    "upgrade": "operating/upgrading.md",
    "find what is wrong": "guides/troubleshooting.md",
    "know what is confirmed": "platform.md",
    "trust": "explanations/security.md",
    "know what is guaranteed": "operating/promises.md",
    "know how accessible it is": "accessibility.md",
    "know what is stored": "explanations/privacy.md",
}


def test_each_task_has_its_page_in_the_manual_and_on_the_site():
    in_the_manual = {path for _, paths in CONTENTS for path in paths}
    assert set(TASKS.values()) <= in_the_manual
    for path in TASKS.values():
        assert len((DOCS / path).read_text("utf-8").split()) > 100, path
