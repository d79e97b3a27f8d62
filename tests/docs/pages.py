"""The pages of the documentation, and the commands in them."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from scripts.write_reference import DOCS

ROOT = DOCS.parent
PAGES = sorted(
    {*DOCS.rglob("*.md"), *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "SECURITY"))}
)
_BLOCK = re.compile(r"^( *)```(?:sh|console)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """Commands that stand together in a page.

    Attributes:
        page: The page, below the project's folder.
        text: The commands, as a shell reads them.
    """

    page: str
    text: str

    @property
    def lines(self) -> list[str]:
        """The commands, each in one line and without what is said about it."""
        whole = self.text.replace("\\\n", " ").splitlines()
        return [bare for each in whole if (bare := re.sub(r"(?:^|\s)#\s.*", "", each).strip())]


def blocks_of(page: Path) -> list[Block]:
    """Return the blocks of commands in a page, in their order."""
    text = page.read_text(encoding="utf-8")
    name = page.relative_to(ROOT).as_posix()
    return [Block(name, textwrap.dedent(found)) for _, found in _BLOCK.findall(text)]


BLOCKS = [block for page in PAGES for block in blocks_of(page)]


def ours(line: str) -> bool:
    """Tell whether a command is one of this program."""
    return re.match(r"(?:\.venv/bin/)?webview-builder ", line) is not None
