"""A circuit breaker per integration: after repeated failures, attempts stop for a while.

The breaker counts conversations that failed. A conversation that has not failed yet may try at any
time. So one person whom the platform refuses cannot stop the deliveries of others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

_ENOUGH: Final = 5  # conversations that failed since the last success
_ENOUGH_REFUSED: Final = 2  # if the platform refuses our tokens, which concerns all conversations
_FIRST_PAUSE_S: Final = 5.0
_LONGEST_PAUSE_S: Final = 60.0
_AT_ONCE: Final = 4  # first attempts while the circuit is open, as each may take long
_TRIAL_S: Final = 30.0  # longer than any attempt; an attempt without a result by then is lost
_KEPT: Final = 10_000  # the most integrations, and conversations of one, that count

Pair = tuple[str, str]


@dataclass(slots=True)
class _Circuit:
    """The circuit of an integration that failed.

    Attributes:
        failed: Its conversations that failed since the last success.
        refused: Those of them whose tokens were refused.
        trying: Conversations that have not failed and are tried while the circuit is open, each
            with the time at which its attempt counts as lost.
        trial: The conversation that makes the trial attempt after the pause.
        pause_s: Seconds of the latest pause; 0 while the circuit is closed.
        paused_until: When the pause ends.
    """

    failed: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    trying: dict[str, float] = field(default_factory=dict)
    trial: str = ""
    pause_s: float = 0.0
    paused_until: float = 0.0

    def lets_try(self, conversation: str, now: float) -> bool:
        """Take one of the few places for conversations that have not failed yet."""
        self.trying = {each: lost for each, lost in self.trying.items() if now < lost}
        if conversation not in self.trying and len(self.trying) >= _AT_ONCE:
            return False
        self.trying[conversation] = now + _TRIAL_S
        return True


class Breaker:
    """Tells whether an attempt makes sense; ``now`` is in monotonic seconds throughout.

    An attempt that goes ahead ends with ``succeeded`` or ``failed``, or counts as lost after a
    while.
    """

    def __init__(self) -> None:
        self._circuits: dict[Pair, _Circuit] = {}

    def wait(self, pair: Pair, conversation: str, now: float) -> float:
        """Return 0 to go ahead, or the seconds that the conversation has to wait.

        After the pause one trial attempt goes ahead; the others wait for its result.
        """
        circuit = self._circuits.get(pair)
        if circuit is None or not circuit.pause_s:
            return 0.0
        if conversation not in circuit.failed and len(circuit.failed) < _KEPT:
            return 0.0 if circuit.lets_try(conversation, now) else _FIRST_PAUSE_S
        if now < circuit.paused_until:
            return circuit.paused_until - now
        circuit.paused_until = now + _TRIAL_S
        circuit.trial = conversation
        return 0.0

    def succeeded(self, pair: Pair) -> None:
        """Note that the integration answers."""
        self._circuits.pop(pair, None)

    def failed(
        self,
        pair: Pair,
        conversation: str,
        now: float,
        asked: float = 0.0,
        *,
        refused: bool = False,
    ) -> bool:
        """Note a failure.

        Args:
            pair: The integration.
            conversation: Whose attempt it was.
            now: Monotonic seconds.
            asked: Seconds that the platform asked to wait, of which a minute counts: they may
                concern one person only.
            refused: Whether our token was refused.

        Returns:
            Whether this failure opened the circuit.
        """
        if pair not in self._circuits and len(self._circuits) >= _KEPT:
            self._circuits.pop(next(iter(self._circuits)))
        circuit = self._circuits.setdefault(pair, _Circuit())
        circuit.trying.pop(conversation, None)
        if len(circuit.failed) < _KEPT:
            circuit.failed.add(conversation)
            if refused:
                circuit.refused.add(conversation)
        opens = not circuit.pause_s
        if opens and len(circuit.failed) < _ENOUGH and len(circuit.refused) < _ENOUGH_REFUSED:
            return False
        if opens or conversation == circuit.trial:
            longer = min(circuit.pause_s * 2, _LONGEST_PAUSE_S) or _FIRST_PAUSE_S
            circuit.pause_s = _LONGEST_PAUSE_S if refused else longer
            circuit.paused_until = now + min(max(circuit.pause_s, asked), _LONGEST_PAUSE_S)
            circuit.trial = ""
        return opens
