"""Write the pages of the documentation that are made from the code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from scripts.reference.command_line import command_line_page
from scripts.reference.endpoints_page import endpoints_page
from scripts.reference.keyboard_page import keyboard_page
from scripts.reference.metrics_page import metrics_page
from scripts.reference.operating import operating_pages
from scripts.reference.settings_page import settings_page

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"


def reference_pages() -> dict[str, str]:
    """Return all such pages, by their paths below ``docs``."""
    return {
        "reference/command-line.md": command_line_page(),
        "reference/settings.md": settings_page(),
        "reference/metrics.md": metrics_page(),
        "reference/endpoints.md": endpoints_page(),
        "reference/keyboard.md": keyboard_page(),
        **{f"operating/{file}": text for file, text in operating_pages().items()},
    }


if __name__ == "__main__":
    for _path, _text in reference_pages().items():
        (DOCS / _path).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / _path).write_text(_text, encoding="utf-8")
        print(f"written: docs/{_path}")
