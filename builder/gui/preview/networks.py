"""The networks that this computer is in, by their names and addresses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface

from builder.say import say
from builder.value import dataclass

_HERE: Final = "127.0.0.1"


@dataclass(frozen=True)
class Network:
    """A network.

    Attributes:
        name: What the system calls it.
        address: This computer's address in it.
    """

    name: str
    address: str

    @property
    def words(self) -> str:
        """Its name and address, as they are listed."""
        return say("{network}, at {address}", network=self.name, address=self.address)

    @property
    def is_here(self) -> bool:
        """Whether it is this computer by itself, which no phone can be in."""
        return self.address == _HERE


def networks() -> tuple[Network, ...]:
    """Return the networks that other devices can be in, and last this computer by itself."""
    flags = QNetworkInterface.InterfaceFlag
    kinds = {
        QNetworkInterface.InterfaceType.Wifi: say("Wi-Fi"),
        QNetworkInterface.InterfaceType.Ethernet: say("Cable"),
    }
    found = []
    for each in QNetworkInterface.allInterfaces():
        if not each.flags() & flags.IsRunning or each.flags() & flags.IsLoopBack:
            continue
        kind = kinds.get(each.type(), "")
        name = f"{kind} ({each.humanReadableName()})" if kind else each.humanReadableName()
        addresses = usable([entry.ip() for entry in each.addressEntries()])
        found += [Network(name, address) for address in addresses]
    return (*found, Network(say("This computer only"), _HERE))


def usable(addresses: Sequence[QHostAddress]) -> list[str]:
    """Return the addresses of a network card that a phone can open.

    Those are its IPv4 addresses. Where it has none, the first IPv6 address that is not one of the
    link alone: such an address needs the name of the card, which no browser takes.

    Args:
        addresses: All that it has.
    """
    protocols = QAbstractSocket.NetworkLayerProtocol
    older = [each.toString() for each in addresses if each.protocol() == protocols.IPv4Protocol]
    newer = [
        each.toString()
        for each in addresses
        if each.protocol() == protocols.IPv6Protocol and not each.isLinkLocal()
    ]
    return older or newer[:1]
