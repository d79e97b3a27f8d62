"""Runs a command where every address in the world is this machine, and tells what it reached for.

A network namespace of its own has one interface, which takes all addresses for its own. So whatever
any process of the command sends goes through that interface, where it is read: no library is asked,
and nothing has to be trusted. Names are looked up at a resolver that knows them all.

    python -m tests.gui.trust.apart REPORT COMMAND...

The report has, as JSON, the names that were looked up, and the addresses that are not this machine's
with their ports. The exit code is the command's; 77 if this machine makes no such namespace.
"""

from __future__ import annotations

import ctypes
import fcntl
import ipaddress
import json
import os
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

NO_NAMESPACE = 77
ANSWER = "192.0.2.53"  # of a block that nobody has, as documentation uses it
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000
_SET_FLAGS, _UP = 0x8914, 0x1
_EVERYTHING = 3  # all protocols
_ROUTE, _REQUEST, _ACKNOWLEDGE, _CREATE = 24, 0x1, 0x4, 0x400
_LOCAL_TABLE, _STATIC, _HOST, _LOCAL = 255, 4, 254, 2
_OUTGOING = 4
_TCP, _UDP = 6, 17
_SYN, _ACK = 0x2, 0x10
_DNS = 53


def leave_the_network() -> None:
    """Go into a network namespace in which all addresses are here.

    Raises:
        OSError: This machine lets nobody make one.
    """
    uid, gid = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NET):
        if libc.unshare(_NEW_USER | _NEW_NET):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        fcntl.ioctl(asked, _SET_FLAGS, struct.pack("16sh", b"lo", _UP))
    for family in (socket.AF_INET, socket.AF_INET6):
        _take_all(family)


def _take_all(family: int) -> None:
    """Let the interface take every address of a family for its own."""
    index = socket.if_nametoindex("lo")
    route = struct.pack("BBBBBBBBI", family, 0, 0, 0, _LOCAL_TABLE, _STATIC, _HOST, _LOCAL, 0)
    body = route + struct.pack("HHI", 8, 4, index)  # out of this interface
    flags = _REQUEST | _ACKNOWLEDGE | _CREATE
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as link:
        link.send(struct.pack("IHHII", 16 + len(body), _ROUTE, flags, 1, 0) + body)
        (fault,) = struct.unpack("i", link.recv(4096)[16:20])
    if fault:
        raise OSError(-fault, os.strerror(-fault))


class Ear:
    """Hears every packet, and answers questions for names."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.reached: set[str] = set()
        self._packets = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_EVERYTHING))
        self._packets.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 24)
        self._resolver = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        self._resolver.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        self._resolver.bind(("::", _DNS))
        for work in (self._listen, self._resolve):
            threading.Thread(target=work, daemon=True).start()

    def end(self) -> dict[str, list[str]]:
        """Return what was heard, once all of it was read."""
        # A packet of our own is the last one: what was sent before is read before.
        self._over = threading.Event()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"over", ("127.0.0.1", 1))
        if not self._over.wait(30):
            raise TimeoutError("the last packet was never read")
        return {"names": sorted(self.names), "reached": sorted(self.reached)}

    def _listen(self) -> None:
        while True:
            data, address = self._packets.recvfrom(1 << 16)
            if address[2] == _OUTGOING:
                self._read(data[14:], data[12:14])

    def _read(self, packet: bytes, kind: bytes) -> None:
        if kind == b"\x08\x00":
            start = (packet[0] & 15) * 4
            protocol, target = packet[9], ipaddress.ip_address(packet[16:20])
        elif kind == b"\x86\xdd":
            start, protocol = 40, packet[6]
            target = ipaddress.ip_address(packet[24:40])
        else:
            return
        if protocol not in (_TCP, _UDP):
            return  # such as the answer that nobody listens
        source, port = struct.unpack("!HH", packet[start : start + 4])
        if protocol == _UDP and packet[start + 8 :] == b"over" and port == 1:
            self._over.set()
        elif source == _DNS:
            return  # the resolver's answer
        elif port == _DNS:
            self.names.add(_name(packet[start + 8 :]) if protocol == _UDP else "(by TCP)")
        elif protocol == _TCP and packet[start + 13] & (_SYN | _ACK) != _SYN:
            return  # what follows, or answers, a connection that was counted
        elif not target.is_loopback and str(target) != ANSWER:
            self.reached.add(f"{target}:{port}")
        elif str(target) == ANSWER:
            self.reached.add(f"(a name):{port}")

    def _resolve(self) -> None:
        while True:
            question, sender = self._resolver.recvfrom(4096)
            self._resolver.sendto(_answer(question), sender)


def _name(question: bytes) -> str:
    """Return the name that a question is about."""
    at, parts = 12, []
    while at < len(question) and question[at]:
        parts.append(question[at + 1 : at + 1 + question[at]].decode("latin-1"))
        at += 1 + question[at]
    return ".".join(parts)


def _answer(question: bytes) -> bytes:
    """Answer with the one address for IPv4, and with none for everything else."""
    end = question.index(b"\0", 12) + 5
    is_ipv4 = question[end - 4 : end - 2] == b"\0\1"
    head = question[:2] + b"\x81\x80" + struct.pack("!HHHH", 1, int(is_ipv4), 0, 0)
    record = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton(ANSWER)
    return head + question[12:end] + (record if is_ipv4 else b"")


def main() -> int:
    report, *command = sys.argv[1:]
    try:
        leave_the_network()
    except OSError as fault:
        sys.stderr.write(f"This machine makes no network namespace: {fault}.\n")
        return NO_NAMESPACE
    ear = Ear()
    done = subprocess.run(command, check=False)
    Path(report).write_text(json.dumps(ear.end()), encoding="utf-8")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
