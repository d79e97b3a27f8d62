"""Where a test submission goes: the simulator, the exported backend, or another host."""

from __future__ import annotations

from typing import Final, Literal
from urllib.parse import urlsplit

from builder.check.hosting import is_origin
from builder.errors import DeliveryError
from builder.say import say
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
            in :data:`builder.deliver.faults.FAULTS`; empty for nothing.
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
        return title_of(self.name)

    @property
    def name(self) -> str:
        """What it is called in files, in every language: its way, or the host."""
        return self.host if self.way == "platform" else self.way


def title_of(name: str) -> str:
    """Return what a target is called in the window.

    Args:
        name: Its :attr:`Target.name`.
    """
    if name == "simulator":
        return say("Simulator")
    return say("Exported backend") if name == "backend" else name


def refuse_unknown_scheme(url: str) -> None:
    """Let https through, and http to this machine.

    Raises:
        DeliveryError: It is another address; nothing was sent.
    """
    if not is_origin(url, loopback_http=True):
        raise DeliveryError(
            say("{url!r} is not a usable address.", url=url[:80]),
            say("Use https://host, or http on this machine."),
        )


def is_here(url: str) -> bool:
    """Tell whether an address is on this machine."""
    return urlsplit(url).hostname in _HERE
