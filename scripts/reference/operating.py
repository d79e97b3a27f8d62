"""Pages about running an exported form: parts of the README that every bundle has.

Tests run that README's commands, so these pages have no commands of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from scripts.write_sample import sample_bundle


@dataclass(frozen=True)
class Part:
    """A page and what it holds.

    Attributes:
        title: The page's title.
        headings: The sections of the README that it is made of.
    """

    title: str
    headings: tuple[str, ...]


PARTS: Final = {
    "one-machine.md": Part(
        "One machine, with systemd and Caddy",
        (
            "Try it here",
            "On the platform's side",
            "One machine, with systemd and Caddy",
            "A second form on the same machine",
            "More than one form on one host name",
        ),
    ),
    "docker.md": Part("Docker compose", ("Docker compose",)),
    "many-nodes.md": Part("Many nodes, Kubernetes", ("Many nodes, Kubernetes",)),
    "static-host.md": Part(
        "A static host and a process",
        (
            "A static host for the page, and a small process for the backend",
            "A function platform (AWS Lambda, Vercel or Netlify functions, Cloud Run)",
        ),
    ),
    "settings.md": Part("Settings and access", ("Settings", "Who may send", "Attested mode")),
    "keys.md": Part("Changing the key", ("Changing the key without losing anything",)),
    "monitoring.md": Part("Monitoring", ("Metrics", "Logs")),
    "dead-letters.md": Part("Dead letters", ("Dead letters",)),
    "backup.md": Part("Backup and restore", ("Backup and restore",)),
    "upgrading.md": Part(
        "Upgrading", ("Upgrading to a new export", "Moving from the name `webview`")
    ),
    "promises.md": Part(
        "What the backend promises",
        ("What it promises", "What nobody has confirmed on a live account"),
    ),
}
_HEADING: Final = re.compile(r"^## (.+)\n", re.MULTILINE)
_NOTE: Final = """*Every exported bundle says this in its README, filled with its own names. The
names here are those of the contact form among the starter forms, `{name}`.*
"""


def sections_of(readme: str) -> dict[str, str]:
    """Return the sections of a README by their headings, each with its text."""
    parts = _HEADING.split(readme)[1:]
    return {heading: text.strip() for heading, text in zip(parts[::2], parts[1::2], strict=True)}


def operating_pages() -> dict[str, str]:
    """Return the pages by their file names, as Markdown."""
    readme = sample_bundle()["README.md"].decode()
    sections = sections_of(readme)
    service = re.search(r"Everything of this form is called `([^`]+)`", readme)
    assert service is not None
    note = _NOTE.format(name=service[1])
    return {file: _page(part, sections, note) for file, part in PARTS.items()}


def _page(part: Part, sections: dict[str, str], note: str) -> str:
    lines = [f"# {part.title}\n", note]
    for heading in part.headings:
        if len(part.headings) > 1:
            lines.append(f"## {heading}\n")
        lines.append(sections[heading] + "\n")
    return "\n".join(lines)
