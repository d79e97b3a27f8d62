"""The networks that this computer is in, by their names and addresses."""

from __future__ import annotations

from typing import Final

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from builder.say import say
from builder.value import dataclass

_HERE: Final = "127.0.0.1"


@dataclass(frozen=True)
class Network:
    """A network.

    Attributes:
        name: What the system calls it.
        address: This computer's IPv4 address in it.
    """

    name: str
    address: str

    @property
    def words(self) -> str:
        """Its name and address, as they are listed."""
        return say("{network}, at {address}", network=self.name, address=self.address)


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
        found += [
            Network(name, entry.ip().toString())
            for entry in each.addressEntries()
            if entry.ip().protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
        ]
    return (*found, Network(say("This computer only"), _HERE))
