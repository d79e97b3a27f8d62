"""Where a test submission goes: the simulator, the exported backend, or another host."""

from __future__ import annotations

from typing import Final, Literal
from urllib.parse import urlsplit

from builder.check.hosting import is_origin
from builder.errors import DeliveryError
from builder.value import dataclass

Way = Literal["simulator", "backend", "platform"]
NO_FAULT: Final = ""
_HERE: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where a submission goes.

    Attributes:
        way: ``simulator``; ``backend``: through the exported backend to the simulator;
            ``platform``: straight to ``url``.
        fault: What the simulator does with the first request instead of a proper answer, a name
            in :data:`builder.deliver.delivery.FAULTS`; empty for nothing.
        url: The address, for ``platform``.
    """

    way: Way
    fault: str = NO_FAULT
    url: str = ""

    @property
    def host(self) -> str:
        """The host that it goes to."""
        return urlsplit(self.url).netloc if self.way == "platform" else "127.0.0.1"

    @property
    def is_real(self) -> bool:
        """Whether it leaves this machine."""
        return self.way == "platform" and not is_here(self.url)

    @property
    def title(self) -> str:
        """What it is called in the history."""
        return {"simulator": "Simulator", "backend": "Exported backend"}.get(self.way, self.host)


def refuse_unknown_scheme(url: str) -> None:
    """Let https through, and http to this machine.

    Raises:
        DeliveryError: It is another address; nothing was sent.
    """
    if not is_origin(url, loopback_http=True):
        raise DeliveryError(
            f"{url[:80]!r} is not a usable address.", "Use https://host, or http on this machine."
        )


def is_here(url: str) -> bool:
    """Tell whether an address is on this machine."""
    return urlsplit(url).hostname in _HERE
