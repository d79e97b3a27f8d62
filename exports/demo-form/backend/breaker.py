"""A circuit breaker per integration: who fails again and again is left in peace for a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_FAILURES: Final = 5  # in a row
_FIRST_REST_S: Final = 5.0
_LONGEST_REST_S: Final = 60.0
_KEPT: Final = 10_000  # integrations with failures; beyond that the oldest are forgotten

Pair = tuple[str, str]


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    rests_until: float = 0.0


class Breaker:
    """Tells whether an attempt makes sense; ``now`` is in seconds since the epoch throughout."""

    def __init__(self) -> None:
        self._circuits: dict[Pair, _Circuit] = {}

    def rest(self, pair: Pair, now: float) -> float:
        """Return 0 to go ahead, or for how many seconds the integration rests.

        After a rest one attempt goes ahead, to see; the others rest on until it has come back.
        """
        circuit = self._circuits.get(pair)
        if circuit is None or circuit.failures < _FAILURES:
            return 0.0
        if now < circuit.rests_until:
            return circuit.rests_until - now
        circuit.rests_until = now + _FIRST_REST_S
        return 0.0

    def succeeded(self, pair: Pair) -> None:
        """Note that the integration answers."""
        self._circuits.pop(pair, None)

    def failed(self, pair: Pair, now: float, asked: float = 0.0) -> bool:
        """Note a failure, and the seconds that the platform asked to wait.

        Returns:
            Whether this one broke the circuit.
        """
        if pair not in self._circuits and len(self._circuits) >= _KEPT:
            self._circuits.pop(next(iter(self._circuits)))
        circuit = self._circuits.setdefault(pair, _Circuit())
        circuit.failures += 1
        if circuit.failures < _FAILURES:
            return False
        doubled = _FIRST_REST_S * 2.0 ** min(circuit.failures - _FAILURES, 10)
        circuit.rests_until = now + max(min(doubled, _LONGEST_REST_S), asked)
        return circuit.failures == _FAILURES

    def trip(self, pair: Pair, until: float) -> None:
        """Let the integration rest at once, until then."""
        self.failed(pair, until)
        circuit = self._circuits[pair]
        circuit.failures = max(circuit.failures, _FAILURES)
        circuit.rests_until = until
