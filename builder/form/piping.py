"""Placeholders in a form's texts: earlier answers, parameters, variables of the conversation.

``{{f_name}}`` stands for the answer to the field with that id, ``{{parameter.utm_campaign}}`` for
a query parameter, ``{{context.first_name}}`` for a variable. What is put there is always text.
Every text that the page shows may hold them, but for messages about broken rules, which the backend
words, too.
"""

from __future__ import annotations

import re
from typing import Final

from builder.form.texts import LocalText

PLACEHOLDER: Final = re.compile(r"\{\{((?:parameter\.|context\.)?[A-Za-z0-9_-]{1,128})\}\}")


def placeholders(text: LocalText) -> frozenset[str]:
    """Return what the placeholders of a text stand for, in any of its languages."""
    return frozenset(found for _, words in text for found in PLACEHOLDER.findall(words))


def without_placeholders(words: str) -> str:
    """Return a wording with an ellipsis in the place of each placeholder."""
    return PLACEHOLDER.sub("…", words)
