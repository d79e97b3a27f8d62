"""Why the backend refuses what is no submission, in the language of the app."""

from __future__ import annotations

from typing import Final

from builder.backend.intake import IntakeError
from builder.backend.rules import MalformedError
from builder.say import say

# By what the backend, which speaks English, says.
_SUBMISSIONS: Final = {
    "too large": say("The submission is too large."),
    "expected an object with params, values, key and optionally today": say(
        "The submission is not an object of parameters, answers and key."
    ),
    "params and values must be objects": say("Parameters and answers have to be objects."),
    "key must be 8 to 64 letters, digits, - or _": say(
        "The key has to be 8 to 64 letters, digits, hyphens or underscores."
    ),
    "not UTF-8": say("The submission is not UTF-8."),
    "nested too deep": say("The submission is nested too deep."),
    "half of a surrogate pair": say("A text holds half of a character."),
    "today must be a date such as 2026-12-31": say("Today has to be a date such as 2026-12-31."),
    "a name is repeated": say("A name stands twice in the submission."),
    "a number is too long": say("A number has too many digits."),
}


def refused_submission(fault: IntakeError) -> str:
    """Return a sentence about why a body is no submission."""
    return _SUBMISSIONS.get(str(fault), say("The submission is not JSON as it is defined."))


def refused_values(fault: MalformedError) -> str:
    """Return a sentence about answers that the page never sends."""
    kind, _, name = str(fault).partition(": ")
    if kind == "undeclared":
        return say("The form has no field {name}.", name=name)
    return say("The answer to {name} is of another kind than the field takes.", name=name)
