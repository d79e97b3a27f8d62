"""What is said when the rules refuse answers before they are sent."""

from __future__ import annotations

from builder.say import say, say_count
from builder.trial.refusals import Refusals


def refused_here(found: Refusals) -> str:
    """Return why nothing was sent, and what to do about it."""
    if not found.fields:
        return say("Not sent. {reason}", reason=found.parameters)
    return say_count(
        "Not sent: the form's rules refuse {count:,} answer. Mend what is marked, or "
        "send it anyway: the exported backend then shows how it refuses.",
        "Not sent: the form's rules refuse {count:,} answers. Mend what is marked, "
        "or send it anyway: the exported backend then shows how it refuses.",
        len(found.fields),
    )
