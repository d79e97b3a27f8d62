"""What the source says of a question and its kind here cannot have, so that the report tells it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from builder.form.kinds import KINDS
from builder.importers.draft import DraftField
from builder.say import say

# Rules and texts that a person set; the rest of what readers note follows from the kind.
_TOLD: Final = (
    "pattern", "min_length", "max_length", "min", "max", "step", "earliest", "latest",
    "min_choices", "max_choices", "default", "hint", "placeholder",
)  # fmt: skip
_LABELS: Final = {each.attribute: each.label for kind in KINDS.values() for each in kind.properties}


def lost(draft: DraftField, known: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each property that the field's kind does not have.

    Args:
        draft: The question.
        known: The properties of its kind.
    """
    for name in _TOLD:
        if name not in known and draft.values.get(name):
            yield say(
                "{property}: the kind “{kind}” has none.",
                property=_LABELS[name],
                kind=KINDS[draft.kind].label,
            )
