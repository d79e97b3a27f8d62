"""Sends submissions to the platform: one attempt, in every way that it may take them."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from typing import Final

import aiohttp
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from .logs import Log
from .metrics import Metrics
from .payload import Delivery, delivery_url, request_headers
from .responses import Meaning, Response, clock_skew, meaning_of, retry_after
from .settings import Settings
from .spec import FormSpec
from .tokens import sign_token

_REQUEST_S: Final = 8
_CONNECT_S: Final = 4
ATTEMPT_S: Final = 3 * _REQUEST_S  # an attempt makes three requests at most
_RESPONSE_MAX: Final = 64 * 1024
_SKEW_MAX_S: Final = 1.0
_ASK_TIME_EVERY_S: Final = 15


class Sender:
    """Makes the requests, and learns which key and which time the platform takes.

    Args:
        form: The compiled form.
        settings: The operator's settings.
        log: Where to report.
        metrics: Where to count.
    """

    def __init__(self, form: FormSpec, settings: Settings, log: Log, metrics: Metrics) -> None:
        self._form = form
        self._settings = settings
        self._log = log
        self._metrics = metrics
        self._key = settings.keys[0]  # the key whose token was accepted last
        self._correction = 0.0  # seconds to add to our clock, after an attempt proved them right
        self.skew = 0.0
        """Seconds that the platform's clock is ahead of ours, by its latest response."""

    async def start(self) -> None:
        """Open the connections' pool, and begin to watch the clock."""
        once = self._form.repeats == "at_most_once"
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(
                total=_REQUEST_S,
                connect=_CONNECT_S,
                ceil_threshold=math.inf,  # longer waits would be rounded up to whole seconds
            ),
            # No queue for connections, as a token would expire in it. If nothing may be sent twice,
            # no connection is used twice: one that the platform is just closing would leave the
            # result unknown.
            connector=aiohttp.TCPConnector(
                limit=0, **({"force_close": True} if once else {"keepalive_timeout": 15})
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            # The status decides. A coding that the library does not know would hide it.
            auto_decompress=False,
        )
        self._watch = asyncio.create_task(self._watch_the_clock())

    async def stop(self) -> None:
        """Stop; nothing is being sent any more."""
        self._watch.cancel()
        await asyncio.gather(self._watch, return_exceptions=True)
        await self._session.close()

    def token(self, user_id: str) -> str:
        """Sign a token for another request, with the key that was accepted last."""
        now = time.time() + self._correction
        return sign_token(self._key, user_id, self._form.issuer, now)

    async def send(self, delivery: Delivery) -> Response:
        """Send; after a 401 once more with the platform's time, and once with the other key."""
        key, correction = self._key, self._correction
        response = await self._request(delivery, key, correction)
        if response.skew is not None:
            self._note_skew(response.skew)
        if response.meaning is Meaning.UNAUTHORISED and response.skew not in (None, correction):
            correction = response.skew or 0.0
            response = await self._request(delivery, key, correction)
        if response.meaning is Meaning.UNAUTHORISED:
            for other in self._settings.keys:
                if other is not key:
                    key = other
                    response = await self._request(delivery, key, correction)
                    break
        if response.meaning is Meaning.DELIVERED:
            if key is not self._key:
                self._log.event("key_changed", "warning")
            self._key, self._correction = key, correction
        return response

    async def _request(self, delivery: Delivery, key: RSAPrivateKey, correction: float) -> Response:
        """Make one request, with a token of its own."""
        url = delivery_url(
            self._settings.base_url, delivery.purpose, delivery.channel, delivery.integration_id
        )
        sent = time.time()
        token = sign_token(key, delivery.user_id, self._form.issuer, sent + correction)
        try:
            async with self._session.post(
                url,
                data=delivery.body.encode(),
                headers=request_headers(token, delivery.session_id),
                allow_redirects=False,
            ) as response:
                received = time.time()
                # Read the body, so that the connection can be used again; the status decides.
                with contextlib.suppress(aiohttp.ClientError, OSError, ValueError):
                    await response.content.read(_RESPONSE_MAX)
                return Response(
                    meaning_of(response.status),
                    str(response.status),
                    retry_after(response.headers.get("Retry-After", ""), received),
                    clock_skew(response.headers.get("Date", ""), sent, received),
                )
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Response(Meaning.RETRY, "unreachable")
        except TimeoutError:
            return Response(Meaning.AMBIGUOUS, "timeout")
        except (aiohttp.ClientError, OSError, ValueError):
            return Response(Meaning.AMBIGUOUS, "broken")

    # -- the platform's clock ----------------------------------------------------------------

    def _note_skew(self, skew: float) -> None:
        if skew:
            self._metrics.clock_skews.inc()
        if skew and not self.skew:
            self._log.event("clock_skew", "alarm", skew=round(skew, 1))
        self.skew = skew
        self._metrics.clock_skew.set(skew)

    async def _watch_the_clock(self) -> None:
        """Ask the platform for its time while ours seems wrong, so that the alarm can end."""
        while True:
            await asyncio.sleep(_ASK_TIME_EVERY_S)
            if abs(self.skew) < _SKEW_MAX_S:
                continue
            sent = time.time()
            with contextlib.suppress(aiohttp.ClientError, OSError, ValueError):
                async with self._session.head(
                    self._settings.base_url, allow_redirects=False
                ) as response:
                    skew = clock_skew(response.headers.get("Date", ""), sent, time.time())
                    if skew is not None:
                        self._note_skew(skew)
