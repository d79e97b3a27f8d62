"""Where a test submission goes: the simulator, an exported backend, or the platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final, Literal

from builder.backend.spec import FormSpec
from builder.check.hosting import is_backend_address, is_origin
from builder.errors import DeliveryError
from builder.form.web_address import host_of, split_address, without_user
from builder.say import say
from builder.value import dataclass

Way = Literal["simulator", "backend", "deployed", "platform"]
_HERE: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where a submission goes.

    Attributes:
        way: ``simulator``; ``backend``: through the exported backend to the simulator;
            ``deployed``: to the backend that is online at ``url``; ``platform``: straight to
            ``url``.
        faults: What the simulator does with the first requests of a submission instead of a proper
            answer, one each, as :func:`builder.deliver.faults.read_fault` reads them.
        then: What it does with all later ones; empty to answer properly.
        variables: Variables of the simulated conversation.
        url: The address, for ``deployed`` and ``platform``.
    """

    way: Way
    faults: tuple[str, ...] = ()
    then: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)
    url: str = ""

    def variables_for(self, form: FormSpec) -> Mapping[str, str]:
        """Return the variables that a form may read of the simulated conversation, as texts."""
        if not (self.variables and form.variables):
            return {}
        from builder.backend.conversation import variables_in  # noqa: PLC0415 - loads much

        return variables_in(self.variables, form.variables)

    @property
    def is_elsewhere(self) -> bool:
        """Whether it has an address of its own, which may be that of a real host."""
        return self.way in ("deployed", "platform")

    @property
    def is_spoiled(self) -> bool:
        """Whether the simulator does not answer properly at first."""
        return bool(self.then or any(self.faults))

    @property
    def host(self) -> str:
        """The host that it goes to; empty if its address cannot be read."""
        return host_of(self.url) if self.is_elsewhere else "127.0.0.1"

    @property
    def is_real(self) -> bool:
        """Whether it may reach the real platform, so that each submission is asked about.

        A backend that is online delivers to whatever it is set to, and an address of this machine
        may be the end of a tunnel to it.
        """
        return self.way == "deployed" or (self.way == "platform" and not is_here(self.url))

    @property
    def title(self) -> str:
        """What it is called in the history."""
        return title_of(self.name)

    @property
    def name(self) -> str:
        """What it is called in files, in every language: its way, or the host."""
        return self.host if self.is_elsewhere else self.way


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
            say("{url!r} is not a usable address.", url=without_user(url)[:80]),
            say("Use https://host, or http on this machine."),
        )


def refuse_unusable(target: Target) -> None:
    """Let a target through that something can be sent to.

    Raises:
        DeliveryError: Its address is no usable one; nothing was sent.
    """
    if target.way == "platform":
        refuse_unknown_scheme(target.url)
    elif target.way == "deployed" and not is_backend_address(target.url):
        raise DeliveryError(
            say("{url!r} is not the address of a backend.", url=without_user(target.url)[:80]),
            say("Use https://host or https://host/path; http only on this machine."),
        )


def is_here(url: str) -> bool:
    """Tell whether an address is on this machine; one that cannot be read is not."""
    return split_address(url).hostname in _HERE
