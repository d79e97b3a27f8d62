"""The content of an outbox entry's payload, which is encrypted there: one delivery."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is to be delivered.

    Attributes:
        channel: The integration's channel.
        integration_id: The integration.
        session_id: The conversation's session.
        user_id: The user, for the token.
        body: The request's body.
        purpose: The form's purpose when the submission was accepted; it decides the address.
    """

    channel: str
    integration_id: str
    session_id: str
    user_id: str
    body: str
    purpose: str = "context"

    def as_json(self) -> dict[str, str]:
        """Return the delivery as a JSON object."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def to_bytes(self) -> bytes:
        """Return the delivery as JSON."""
        return json.dumps(self.as_json()).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Delivery:
        """Read a delivery from JSON."""
        return cls(**json.loads(data))
