"""Access control: the hosts that we answer for, the pages that may send, and the rate limits.

Every refusal counts towards the limit of the client's address, and is logged.
"""

from __future__ import annotations

import re
from typing import Final

from aiohttp import web

from .addresses import split_host
from .forwarding import Caller, Forwarding
from .limits import Limits, networks_of
from .logs import Log
from .refusal import RefusalError
from .settings import Rate, Settings

# Requested by this machine and its load balancers, by address; the answers are public.
_PROBES: Final = ("/healthz", "/readyz")
# Origins and hosts of this shape may be logged as they are.
_LOGGED: Final = re.compile(r"[A-Za-z0-9.:/\[\]_-]{1,120}")


class Gate:
    """Lets requests in, or refuses them.

    Args:
        settings: The operator's settings.
        limits: Where requests are counted.
        log: Where to report.
    """

    def __init__(self, settings: Settings, limits: Limits, log: Log) -> None:
        self._settings = settings
        self._limits = limits
        self._log = log
        self._forwarding = Forwarding(settings.proxies)

    async def check_host(self, request: web.Request) -> None:
        """Answer only for our own host names, if the operator has set them.

        A page under another name that leads to our address (DNS rebinding) would be same origin.
        """
        hosts = self._settings.hosts
        if not hosts or request.path in _PROBES:
            return
        asked = self._forwarding.caller(request).host
        if split_host(asked)[0].removesuffix(".") in hosts:
            return
        await self.check_address(request)
        raise RefusalError(
            421, "host", "This host is not answered for here.", noted=_noted("host", asked)
        )

    async def check_origin(self, request: web.Request) -> None:
        """Let in only our own pages; browsers say where a request comes from."""
        caller = await self.check_address(request)
        origins = request.headers.getall("Origin", [])
        if len(origins) == 1 and origins[0] in self._settings.origins:
            return
        sites = request.headers.getall("Sec-Fetch-Site", [])
        if sites == ["same-origin"]:
            return
        # Browsers that do not send this header, or not over plain HTTP, send the origin.
        if not sites and len(origins) == 1 and origins[0] == caller.origin:
            return
        raise _other_page(origins)

    async def preflight(self, request: web.Request) -> web.StreamResponse:
        """Answer preflight requests for pages of another origin."""
        if request.headers.get("Origin", "") not in self._settings.origins:
            await self.check_address(request)
            raise _other_page(request.headers.getall("Origin", []))
        return web.Response(
            status=204,
            headers={
                "Access-Control-Allow-Methods": "POST",
                "Access-Control-Allow-Headers": "Content-Type",
                "Access-Control-Max-Age": "600",
            },
        )

    def allow_origin(self, request: web.Request, response: web.StreamResponse) -> None:
        """Let the operator's pages on other origins read a response."""
        response.headers["Vary"] = "Origin"
        origin = request.headers.get("Origin", "")
        if origin in self._settings.origins:
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = "Retry-After"

    async def check_address(self, request: web.Request) -> Caller:
        """Count a request for the client's address and the networks around it."""
        caller = self._forwarding.caller(request)
        if caller.doubt:
            self._log.event_at_most(1, "client_unknown", "warning", reason=caller.doubt)
        rate = self._settings.rate_ip
        for network, times in networks_of(caller.address):
            await self.check_limit("ip", network, Rate(rate.count * times, rate.seconds))
        return caller

    async def check_limit(self, subject: str, key: str, rate: Rate) -> None:
        """Count a request, and refuse it if it is one too many."""
        wait = await self._limits.wait(subject, key, rate)
        if wait:
            raise RefusalError(
                429,
                "rate",
                f"Too many attempts. Please wait {wait} seconds.",
                headers={"Retry-After": str(wait)},
                noted={"detail": subject},
            )


def _other_page(origins: list[str]) -> RefusalError:
    return RefusalError(
        403,
        "origin",
        "This page may not send here.",
        noted=_noted("origin", ", ".join(origins) or "none"),
    )


def _noted(name: str, text: str) -> dict[str, str]:
    """Note a requested origin or host if it has the right shape; anything else could hold data."""
    return {name: text if _LOGGED.fullmatch(text) else "malformed"}
