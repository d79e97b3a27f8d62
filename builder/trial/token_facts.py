"""What is known of the token that signed a submission, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from builder.backend.responses import clock_skew
from builder.trial.ledger.record import Record
from builder.value import dataclass

_LAST_MOMENT_S: Final = 1 << 40  # JSON has numbers beyond every clock
_CLOCK_GRAIN_S: Final = 1  # tokens have whole seconds


@dataclass(frozen=True, kw_only=True)
class TokenFacts:
    """A token, decoded and checked when it was sent.

    Attributes:
        header: Its header.
        claims: Its claims.
        is_signed: Whether the key pair that was chosen signed it.
        problems: Reasons to refuse it, as sentences; empty if it is good.
        notes: Oddities, as sentences.
        issued: Seconds since the epoch; None if it does not say.
        expires: Seconds since the epoch; None if it does not say.
        clock_skew_s: Seconds that the server's clock is ahead of this one, by the ``Date`` of its
            answer; 0 if both may be right, None if it does not say.
    """

    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    is_signed: bool
    problems: tuple[str, ...]
    notes: tuple[str, ...]
    issued: float | None
    expires: float | None
    clock_skew_s: float | None

    @property
    def life_s(self) -> float | None:
        """How long it lives in all, in seconds; None if it does not say."""
        if self.issued is None or self.expires is None:
            return None
        return self.expires - self.issued

    def left_s(self, now: float) -> float | None:
        """Return how long it lives from a moment on, by this clock: 0 if it has expired.

        Args:
            now: Seconds since the epoch.

        Returns:
            Seconds; None if it does not say, or was issued later than that moment.
        """
        if self.expires is None or self.is_issued_after(now):
            return None
        return max(0.0, self.expires - now)

    def is_issued_after(self, now: float) -> bool:
        """Tell whether it says to be made later than a moment, as when a clock was set back.

        Args:
            now: Seconds since the epoch.
        """
        return self.issued is not None and self.issued > now + _CLOCK_GRAIN_S


def token_facts(record: Record) -> TokenFacts | None:
    """Return what is known of a submission's token; None if none was seen."""
    token = record.token
    if not token:
        return None
    return TokenFacts(
        header=token["header"],
        claims=token["claims"],
        is_signed=bool(token.get("signed")),
        problems=tuple(token["problems"]),
        notes=tuple(token["notes"]),
        issued=_moment(token["claims"].get("iat")),
        expires=_moment(token["claims"].get("exp")),
        clock_skew_s=skew_of(record),
    )


def skew_of(record: Record) -> float | None:
    """Return the seconds that the server's clock is ahead; 0 for none, None if it does not say."""
    sent_at = record.row.sent_at
    received = sent_at + sum(record.phases.values()) / 1000
    return clock_skew(record.response.header("Date"), sent_at, received)


def _moment(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LAST_MOMENT_S:
        return None
    return float(value)
