"""The faults that the platform simulator can produce, and which one comes next."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Final

from builder.errors import InputError
from builder.say import say
from builder.value import dataclass

# Faults that it can produce: status codes, broken connections, late and broken responses.
FAULTS: Final[Mapping[str, str]] = {
    "400": say("refuses the request as bad"),
    "401": say("refuses the token"),
    "403": say("forbids it"),
    "404": say("does not know the integration"),
    "408": say("has not received the whole request"),
    "425": say("was asked too early"),
    "429": say("asks to slow down, by Retry-After"),
    "500": say("fails before taking it"),
    "502": say("a gateway fails"),
    "503": say("is down for maintenance"),
    "504": say("a gateway times out"),
    "reset": say("breaks the connection without a response"),
    "taken-reset": say("takes the delivery, then breaks the connection"),
    "delay": say("takes the delivery, and responds late"),
    "slow": say("responds later than any caller waits"),
    "slow-body": say("takes the delivery, and sends its response bit by bit"),
    "garbage": say("responds with something that is not HTTP"),
    "redirect": say("redirects elsewhere"),
}
TAKEN: Final = ("taken-reset", "delay", "slow-body")
"""Those with which the platform takes the delivery anyway."""
# Seconds that go with a fault: what it has by itself, and the most that may be asked for.
_SECONDS: Final[Mapping[str, tuple[float, float]]] = {
    "429": (1, 86_400),
    "503": (0, 86_400),
    "delay": (2, 60),
    "slow": (12, 60),  # longer than a backend waits for one attempt
    "slow-body": (12, 60),
}
_SEQUENCE_MAX: Final = 10_000


@dataclass(frozen=True)
class Fault:
    """One fault.

    Attributes:
        kind: Its name in :data:`FAULTS`; empty for none.
        seconds: The wait that it asks for or takes.
    """

    kind: str
    seconds: float = 0


NO_FAULT: Final = Fault("")


def read_fault(text: str) -> Fault:
    """Read a fault such as ``503``, ``429:30`` or ``delay:5``; an empty text is none.

    Raises:
        InputError: There is no such fault, or it takes no such number of seconds.
    """
    if not text:
        return NO_FAULT
    kind, colon, number = text.partition(":")
    if kind not in FAULTS:
        raise InputError(
            say("The simulator knows no fault {fault!r}.", fault=text[:40]),
            say("It knows {faults}.", faults=", ".join(FAULTS)),
        )
    usual, most = _SECONDS.get(kind, (0, 0))
    if not colon:
        return Fault(kind, usual)
    if not most:
        raise InputError(
            say("The fault {fault} takes no seconds.", fault=kind),
            say("These do: {faults}.", faults=", ".join(_SECONDS)),
        )
    if not (number.isascii() and number.isdigit()) or len(number) > 6 or int(number) > most:
        raise InputError(
            say(
                "The fault {fault} takes whole seconds from 0 to {most:,}, and not {value!r}.",
                fault=kind,
                most=int(most),
                value=number[:40],
            )
        )
    return Fault(kind, int(number))


def seconds_of(kind: str) -> tuple[float, float] | None:
    """Return a fault's usual seconds and the most that it may take; None if it takes none."""
    return _SECONDS.get(kind)


def faults_in(asked: Any) -> tuple[list[str], str]:
    """Return the faults that a JSON value asks for, and the one after them.

    Raises:
        KeyError, TypeError: That is no object with a list of them.
    """
    faults = asked["faults"]
    if not isinstance(faults, list):
        raise TypeError("faults")  # a text is no list of its letters
    return [str(each) for each in faults], str(asked.get("then", ""))


class FaultPlan:
    """Which fault the next request gets.

    Args:
        sequence: One for each of the next requests; an empty text lets one through.
        standing: The one of all requests after these, until another plan is made; empty for none.

    Raises:
        InputError: One is not a fault, or there are too many.
    """

    def __init__(self, sequence: Iterable[str] = (), standing: str = "") -> None:
        texts = list(sequence)
        if len(texts) > _SEQUENCE_MAX:
            raise InputError(say("A sequence has at most {most:,} faults.", most=_SEQUENCE_MAX))
        for each in (*texts, standing):
            read_fault(each)
        self._sequence = deque(texts)
        self._standing = standing

    def take(self) -> str:
        """Return the next request's fault; empty for none."""
        return self._sequence.popleft() if self._sequence else self._standing
