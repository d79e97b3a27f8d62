"""The script of an exported page without its start: its own functions, for those who question it.

The page's script is a module, which cannot be called from outside. A second copy can run in a world
of its own, where the browser shares the document but no variables: it reads the same controls by
the same rules, starts nothing, and the page cannot see it. The copy is taken from the page as it is
served, so the export holds nothing for it.
"""

from __future__ import annotations

import re
from typing import Final

from builder.errors import BuilderError
from builder.say import say

_SCRIPT: Final = re.compile(r'<script type="module"[^>]*>(.*?)</script>', re.DOTALL)
# Up to here the script only declares; from here on it changes the page.
_STARTS: Final = "\napplyLanguage(LANGUAGE,"


def declarations_of(page: bytes) -> str:
    """Return what the script of a page declares, with nothing that it does by itself.

    Args:
        page: The page as it is served.

    Raises:
        BuilderError: The page has no script as the product writes it.
    """
    found = _SCRIPT.search(page.decode("utf-8"))
    declared, start, _ = found[1].rpartition(_STARTS) if found else ("", "", "")
    if not start:
        raise BuilderError(
            say("The page's script cannot be read."), say("The log file has the details.")
        )
    return declared
