"""Whether this process can take submissions, regardless of the platform's state and clock."""

from __future__ import annotations

import asyncio
import time
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from .databases import OutboxError
from .outbox import Outbox
from .single_flight import SingleFlight
from .tokens import sign_token

_DISK_MIN: Final = 64 * 1024 * 1024
_HOLDS_S: Final = 1.0


class Readiness:
    """Finds what prevents taking submissions; checks once a second, however many ask.

    Callers wait only briefly: if the database does not answer, they get its last known state.

    Args:
        key: The private key in use.
        issuer: The token's issuer.
        outbox: The open outbox.
    """

    def __init__(self, key: RSAPrivateKey, issuer: str, outbox: Outbox) -> None:
        self._key = key
        self._issuer = issuer
        self._outbox = outbox
        self._check = SingleFlight(outbox.check)
        self._room = SingleFlight(outbox.free_bytes)
        self._found: list[str] = []
        self._holds_until = 0.0
        self._finding = asyncio.Lock()

    async def faults(self) -> list[str]:
        """Return the names of what is wrong: ``database``, ``key``, ``disk``."""
        async with self._finding:
            if time.monotonic() >= self._holds_until:
                self._found = await self._find()
                self._holds_until = time.monotonic() + _HOLDS_S
        return self._found

    async def _find(self) -> list[str]:
        faults = []
        try:
            await self._check.result()
        except OutboxError:
            faults.append("database")
        except TimeoutError:
            if self._outbox.failing:
                faults.append("database")
        try:
            sign_token(self._key, "readiness", self._issuer)
        except (ValueError, TypeError):
            faults.append("key")
        try:
            free = await self._room.result()
        except OSError:  # TimeoutError is an OSError; without an answer the disk counts as full
            free = 0
        if free is not None and free < _DISK_MIN:
            faults.append("disk")
        return faults
