"""Why the backend refuses query parameters, in the language of the app."""

from __future__ import annotations

from builder.backend.parameters import ParameterError
from builder.say import say


def refused_parameter(fault: ParameterError) -> str:
    """Return a sentence about what the backend, which speaks English, says of a parameter."""
    match fault.problem:
        case "missing":
            return say(
                "The backend would refuse this: the parameter {name!r} is missing.",
                name=fault.name,
            )
        case "malformed":
            return say(
                "The backend would refuse this: the parameter {name!r} is malformed.",
                name=fault.name,
            )
        case _:
            return say(
                "The backend would refuse this: the parameter {name!r} is unknown.",
                name=fault.name,
            )
