"""Placeholders as people see them, with names of fields in place of ids."""

from __future__ import annotations

import re
from typing import Final

from builder.form.piping import PLACEHOLDER, renamed
from builder.form.shown_names import ShownNames
from builder.form.texts import LocalText

_SHOWN: Final = re.compile(r"\{\{([^{}|]*)(\|(?:(?!\{\{|\}\})[\s\S])*)?\}\}")


def to_display(words: str, names: ShownNames) -> str:
    """Return a wording with names in place of ids; a deleted field has a name that says so.

    What was never a field's id, such as a name that somebody typed, is shown as it is.
    """
    known = names_for(words, names)
    return renamed(words, lambda each: known.by_id.get(each, each))


def names_in(text: LocalText, names: ShownNames) -> ShownNames:
    """Return names with those for deleted fields that a text still shows in any language."""
    return names_for("".join(words for _, words in text), names)


def names_for(words: str, names: ShownNames) -> ShownNames:
    """Return names with those for deleted fields that a wording still shows."""
    return names.including(each[1] for each in PLACEHOLDER.finditer(words))


def from_display(words: str, names: ShownNames) -> str:
    """Return a wording with ids in place of names; unknown names are left as they are.

    Args:
        words: What people see or type.
        names: The names of fields, :meth:`ShownNames.including` those that are not there any more.
    """

    def stored(found: re.Match[str]) -> str:
        field_id = names.id_of(found[1])
        return f"{{{{{field_id}{found[2] or ''}}}}}" if field_id else found[0]

    return _SHOWN.sub(stored, words)
