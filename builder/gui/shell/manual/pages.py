"""The pages of the manual: where they are, in which order, and how they are searched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import builder
from builder.errors import NotFoundError
from builder.say import say
from builder.value import dataclass

FIRST: Final = "index.md"
# The page that is opened first in each workspace.
PAGE_OF: Final[Mapping[str, str]] = {
    "start": "first-form.md",
    "keys": "guides/keys.md",
    "design": "guides/design.md",
    "logic": "guides/logic.md",
    "translations": "translating.md",
    "appearance": "guides/appearance.md",
    "source": "project-file.md",
    "preview": "guides/preview.md",
    "test": "guides/test.md",
    "cases": "cases.md",
    "deployment": "verify.md",
    "export": "guides/export.md",
}
# Of dialogs with a page of their own; in the others, the workspace's page is opened.
_PAGE_OF_DIALOG: Final[Mapping[str, str]] = {
    "about_dialog": "installing.md",
    "form_settings": "guides/design.md",
    "keyboard_map": "reference/keyboard.md",
    "passphrase_dialog": "guides/keys.md",
    "recovery_dialog": "guides/troubleshooting.md",
    "report_dialog": "importing.md",
    "steps_dialog": "platform.md",
    "texts_report_dialog": "translating.md",
}
# As in mkdocs.yml, whose site has the same pages.
CONTENTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (say("Begin"), (FIRST, "installing.md", "first-form.md")),
    (
        say("Guides"),
        (
            "guides/keys.md",
            "guides/design.md",
            "guides/logic.md",
            "translating.md",
            "guides/appearance.md",
            "importing.md",
            "guides/preview.md",
            "guides/test.md",
            "cases.md",
            "examples/damage-report/README.md",
            "guides/export.md",
            "verify.md",
            "guides/troubleshooting.md",
        ),
    ),
    (
        say("Run a form"),
        (
            "operating/one-machine.md",
            "operating/docker.md",
            "operating/many-nodes.md",
            "operating/static-host.md",
            "operating/settings.md",
            "operating/keys.md",
            "operating/monitoring.md",
            "operating/dead-letters.md",
            "operating/backup.md",
            "operating/upgrading.md",
        ),
    ),
    (
        say("Reference"),
        (
            "reference/command-line.md",
            "project-file.md",
            "reference/findings.md",
            "reference/settings.md",
            "reference/endpoints.md",
            "reference/metrics.md",
            "reference/keyboard.md",
        ),
    ),
    (
        say("Explanations"),
        (
            "platform.md",
            "explanations/security.md",
            "operating/promises.md",
            "accessibility.md",
            "explanations/privacy.md",
        ),
    ),
)
_TITLE: Final = re.compile(r"^# (.+)$", re.MULTILINE)
_MARKS: Final = re.compile(
    r"!?\[([^\]]*)\]\([^)]*\)|^[#>-]+ |^\|[| -]*$|[*`]|\\?\||(?<!\w)_|_(?!\w)", re.MULTILINE
)
# Characters of a page that are shown before and after what was found.
_BEFORE: Final = 16
_AFTER: Final = 80


@dataclass(frozen=True)
class Page:
    """A page.

    Attributes:
        path: Its path below the manual's folder.
        title: What it is called.
        text: Its Markdown.
    """

    path: str
    title: str
    text: str


@dataclass(frozen=True)
class Hit:
    """A page that has the words that were searched.

    Attributes:
        page: The page.
        around: The words, and what stands around them.
    """

    page: Page
    around: str


def manual_folder() -> Path:
    """Return the folder of the manual: in the installed wheel, or in the repository.

    Raises:
        NotFoundError: The installation is incomplete.
    """
    package = Path(builder.__file__).resolve().parent
    for folder in (package / "_docs", package.parent / "docs"):
        if (folder / FIRST).is_file():
            return folder
    raise NotFoundError(say("The manual is missing."), say("Install Webview Builder again."))


def page_for(window: str, place: str) -> str:
    """Return the path of the page that explains where somebody is.

    Args:
        window: The name of the window or dialog in front.
        place: The workspace or view; ``start`` for the start page.
    """
    return _PAGE_OF_DIALOG.get(window) or PAGE_OF.get(place, FIRST)


@cache
def page_at(path: str) -> Page:
    """Return a page.

    Args:
        path: Its path below the manual's folder.

    Raises:
        NotFoundError: There is none, or it cannot be read.
    """
    try:
        text = (manual_folder() / path).read_text(encoding="utf-8")
    except OSError as fault:
        raise NotFoundError(say("The manual has no page {path}.", path=path)) from fault
    if not path.endswith(".md"):  # a file of an example, shown as it is
        text = f"# {path.rpartition('/')[2]}\n\n```\n{text}\n```\n"
    found = _TITLE.search(text)
    return Page(path=path, title=_plain(found[1]) if found else path, text=text)


def search(words: str) -> tuple[Hit, ...]:
    """Return the pages that have all these words, those with them in their titles first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    hits: list[tuple[bool, Hit]] = []
    for _, paths in CONTENTS:
        for path in paths:
            page = page_at(path)
            text = _plain(page.text)
            lower = text.casefold()
            if all(each in lower for each in wanted):
                named = all(each in page.title.casefold() for each in wanted)
                hits.append((not named, Hit(page=page, around=_around(text, lower, wanted))))
    return tuple(hit for _, hit in sorted(hits, key=lambda each: each[0]))


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub(r"\1", markdown).split())


def _around(text: str, lower: str, wanted: list[str]) -> str:
    # Of the words as a phrase, if they stand together; else of the first one.
    phrase = " ".join(wanted)
    at = lower.find(phrase)
    if at < 0:
        at = lower.find(wanted[0])
    start, end = max(0, at - _BEFORE), min(len(text), at + len(phrase) + _AFTER)
    start = text.rfind(" ", 0, start) + 1  # at the beginning of a word
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"


def anchor_of(heading: str) -> str:
    """Return the name that links give a heading, as GitHub and MkDocs make it."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower())).strip("-")
