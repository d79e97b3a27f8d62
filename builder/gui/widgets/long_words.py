"""Words that are longer than a line, as names may be that people give."""

from __future__ import annotations

import re
from typing import Final

_CAN_BREAK: Final = "\u200b"  # a space without width: a line may end here
_PART: Final = 12  # letters
_LONG: Final = re.compile(rf"[^\W_]{{{2 * _PART},}}")
_PARTS: Final = re.compile(rf".{{{_PART}}}(?=.)")


def breakable(text: str) -> str:
    """Return a text whose long words can go on in the next line; for labels, not to be copied.

    Qt would make the window as wide as the longest word.
    """
    return _LONG.sub(lambda word: _PARTS.sub(rf"\g<0>{_CAN_BREAK}", word[0]), text)
