"""The manual's pages: the same as the site's, each complete, and found by words."""

from __future__ import annotations

import posixpath
import re

import pytest
import yaml

from builder.errors import NotFoundError
from builder.gui.shell.manual.pages import (
    CONTENTS,
    PAGE_OF,
    anchor_of,
    manual_folder,
    page_at,
    search,
)
from builder.gui.shell.workspaces import WORKSPACES
from scripts.write_reference import DOCS

ALL = [path for _, paths in CONTENTS for path in paths]


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml."""


def test_the_manual_has_the_pages_of_the_site():
    nav = yaml.load((DOCS.parent / "mkdocs.yml").read_text("utf-8"), _Loader)["nav"]  # noqa: S506
    site = [(title, tuple(paths)) for each in nav for title, paths in each.items()]
    # What is read in the repository only.
    assert [title for title, _ in site][-1] == "Work on it"
    assert list(CONTENTS) == site[:-1]


def test_every_place_of_the_window_has_its_page():
    assert set(PAGE_OF) == {"start", *(row.id for row in WORKSPACES)}
    assert set(PAGE_OF.values()) <= set(ALL)


@pytest.mark.parametrize("path", ALL)
def test_every_link_of_a_page_leads_to_a_page_and_a_heading_of_it(path):
    page = page_at(path)
    assert page.title
    for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", page.text):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, place = link.partition("#")
        there = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
        assert (manual_folder() / there).is_file(), link
        if place:
            headings = re.findall(r"^#+ (.+)$", page_at(there).text, re.MULTILINE)
            assert place in {anchor_of(each) for each in headings}, link


def test_pages_are_found_by_all_words_and_titles_come_first():
    hits = search("dead letters")
    assert hits[0].page.path == "operating/dead-letters.md"
    assert len(hits) > 1
    assert all("dead" in each.around.lower() for each in hits)
    assert search("DEAD  letters") == hits
    assert search("dead xyzzy") == ()
    assert search("  ") == ()


def test_what_stands_around_is_no_markdown():
    for word in ("webview-builder", "condition", "key"):
        for hit in search(word):
            assert not re.search(r"\*\*|`|\]\(", hit.around), hit.around


def test_a_missing_page_is_named():
    with pytest.raises(NotFoundError, match=r"no page guides/none\.md"):
        page_at("guides/none.md")


def test_a_file_of_an_example_is_shown_as_it_is():
    page = page_at("examples/damage-report/ci.yml")
    assert page.title == "ci.yml"
    assert "```\n# Copy this file" in page.text
