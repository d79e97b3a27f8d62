"""The documentation: made from the code where it can be, and true where it cannot."""

from __future__ import annotations

import ast
import contextlib
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from builder.check import check
from builder.keys.findings import findings_about
from builder.keys.pair import KeyPair
from scripts.write_reference import DOCS, reference_pages
from tests.browser.chromium import launch
from tests.faults import FAULTS

ROOT = DOCS.parent
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
# Other words with a dash in `check`: tokens of autofill.
AUTOFILL = re.compile(r"cc-.+|(?:current|new)-password|one-time-code|postal-code")


def test_pages_that_are_made_from_the_code_are_up_to_date():
    outdated = [
        path
        for path, text in reference_pages().items()
        if not (DOCS / path).is_file() or (DOCS / path).read_text(encoding="utf-8") != text
    ]
    assert not outdated, f"run `make reference`: {', '.join(outdated)}"


def test_every_finding_is_explained_and_every_explained_one_exists():
    text = (DOCS / "reference" / "findings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.+) \| (.+) \|$", text, re.MULTILINE)
    explained = [code for code, *_ in rows]
    assert len(explained) == len(set(explained))
    assert {severity for _, severity, *_ in rows} == {"error", "warning", "advice"}
    written = {
        node.value
        for file in (ROOT / "builder" / "check").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    codes = {each for each in written if CODE.fullmatch(each) and not AUTOFILL.fullmatch(each)}
    assert not codes - set(explained)


def test_findings_are_as_severe_as_the_page_says():
    text = (DOCS / "reference" / "findings.md").read_text(encoding="utf-8")
    said = dict(re.findall(r"^\| `([a-z-]+)` \| (\w+) \|", text, re.MULTILINE))
    found = [each for fault in FAULTS for each in check(fault.project)]
    # Those about a stored key pair are added where a form is checked.
    begun = datetime(2020, 1, 1, tzinfo=UTC)
    pair = KeyPair(name="a", bits=2048, fingerprint="f" * 64, created=begun, public_pem="")
    found += findings_about(pair)
    seen = {(each.code, each.severity) for each in found}
    assert {code for code, _ in seen} == set(said)
    assert seen == {(code, said[code]) for code, _ in seen}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly: a link that leads nowhere is an error."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", folder],
        cwd=ROOT,
        env={"PATH": "", "NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


def test_the_site_loads_nothing_from_elsewhere(site):
    loads = re.compile(r"<(?:script|img|link|iframe)\b[^>]*?(?:src|href)=\"?([a-z]+:|//)[^\">\s]*")
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 80
    elsewhere = {
        found[0] for page in pages for found in loads.finditer(page.read_text(encoding="utf-8"))
    }
    assert not elsewhere


def test_the_site_finds_words(site):
    assert "dead letter" in (site / "search" / "search_index.json").read_text(encoding="utf-8")


@pytest.mark.browser
def test_the_site_is_searched_from_a_folder_without_any_network(site):
    with (
        sync_playwright() as playwright,
        contextlib.closing(launch(playwright.chromium)) as browser,
    ):
        page = browser.new_context(offline=True).new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((site / "guides" / "keys.html").as_uri())
        page.keyboard.press("/")
        page.keyboard.type("dead letter")
        page.locator(".md-search-result__item h1", has_text="Dead letters").first.click()
        page.wait_for_url("**/operating/dead-letters.html*")
    assert {each.partition(":")[0] for each in asked} == {"file"}


def test_the_site_counts_the_steps_of_the_tutorial_on(site):
    """Explanations stand between the steps, behind which a list would begin with 1 again."""
    page = (site / "first-form.html").read_text(encoding="utf-8")
    starts = [int(each) for each in re.findall(r'<ol start="(\d+)">', page)]
    assert starts[:2] == [3, 9]
    assert starts == sorted(starts)
    assert starts[-1] > 20
