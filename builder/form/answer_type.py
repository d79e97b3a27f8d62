"""The types of answers and of calculated values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from builder.say import say

Type = Literal["number", "text", "date", "boolean", "list"]

# In a sentence.
TYPES_CALLED: Final[Mapping[str, str]] = {
    "number": say("a number"),
    "text": say("a text"),
    "date": say("a date"),
    "boolean": say("a boolean"),
    "list": say("a list"),
}
