"""Two facts about a submission that are easily taken for one: accepted, and of any effect."""

from __future__ import annotations

from builder.say import say
from builder.trial.attempt import TrialResult
from builder.value import dataclass


@dataclass(frozen=True)
class Facts:
    """What is known of a submission.

    Attributes:
        accepted: Whether the platform, or its simulator, answered that it took it; None if no
            answer tells.
        advanced: Whether the conversation went on with it; None if it was not verified: an HTTP
            answer does not tell, only reading the conversation back does.
    """

    accepted: bool | None
    advanced: bool | None = None

    @property
    def sentences(self) -> tuple[str, str]:
        """The two facts in words."""
        if self.accepted is None:
            accepted = say("HTTP: no answer tells whether it was accepted.")
        else:
            accepted = say("HTTP: accepted.") if self.accepted else say("HTTP: not accepted.")
        if self.advanced is None:
            return accepted, say("Conversation: not verified.")
        return accepted, (
            say("Conversation: it has these answers.")
            if self.advanced
            else say("Conversation: it does not have these answers.")
        )


def facts_of(result: TrialResult) -> Facts:
    """Return what is known of a submission."""
    exchange = result.exchange
    if result.is_unconfirmed:
        return Facts(None)
    if result.attempt.target.way in ("backend", "deployed") and exchange.status == 202:
        # The backend keeps it: its own acceptance is not the platform's.
        known = {"delivered": True, "failed": False}
        return Facts(known.get(result.state))
    if exchange.fault and exchange.phases and "send" not in exchange.phases:
        return Facts(accepted=False)  # there was no connection, so nothing was sent
    return Facts(None if exchange.fault else exchange.delivered)
