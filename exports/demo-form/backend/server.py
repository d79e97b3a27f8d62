"""The HTTP server: what strangers can reach, and what each of them may do."""

from __future__ import annotations

import asyncio
import json
import secrets
import shutil
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Final

import aiohttp
from aiohttp import web
from aiohttp.web_protocol import RequestPayloadError

from . import platform, rules
from .connections import ConnectionWatch
from .delivery import Deliverer, Delivery
from .intake import BODY_MAX, IntakeError, Submission, read_submission
from .limits import Limiter, client_address
from .logs import Log, session_tag
from .outbox import DEAD, DELIVERED, Entry, Outbox, OutboxError
from .pages import Pages
from .settings import Settings
from .spec import FormSpec

_INLINE_S: Final = 8
_BODY_S: Final = 10
_SKEW_MAX_S: Final = 1.0
_DISK_MIN: Final = 64 * 1024 * 1024

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class RefusalError(Exception):
    """A request is refused.

    Args:
        status: HTTP status.
        code: One word for programs.
        message: A sentence for people.
        fields: For field errors, a message by context name.
        headers: Further response headers.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        fields: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.fields = fields or {}
        self.headers = headers or {}


class Server:
    """The routes and their controls.

    Args:
        form: The compiled form.
        settings: The operator's settings.
        outbox: The open outbox.
        deliverer: The running deliverer.
        log: Where to report.
        pages: The page's files; None if the page is hosted elsewhere.
    """

    def __init__(
        self,
        form: FormSpec,
        settings: Settings,
        outbox: Outbox,
        deliverer: Deliverer,
        log: Log,
        pages: Pages | None,
    ) -> None:
        self._form = form
        self._settings = settings
        self._outbox = outbox
        self._deliverer = deliverer
        self._log = log
        self._pages = pages
        self._extra = platform.extra_parameters(form)
        self._by_address = Limiter(settings.rate_ip)
        self._by_session = Limiter(settings.rate_session)
        self._by_integration = Limiter(settings.rate_integration)
        self.watch = ConnectionWatch()

    def application(self) -> web.Application:
        """Return the application with all its routes."""
        app = web.Application(
            middlewares=[self.watch.middleware, self._guard], client_max_size=BODY_MAX
        )
        app.router.add_post("/submit", self._submit)
        app.router.add_options("/submit", self._preflight)
        app.router.add_get("/submissions/{id}", self._status)
        app.router.add_get("/healthz", self._health, allow_head=True)
        app.router.add_get("/readyz", self._ready, allow_head=True)
        if self._pages is not None:
            for path in self._pages.paths:
                app.router.add_get(path, self._pages.answer, allow_head=True)
        return app

    # -- around every request ----------------------------------------------------------------

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Turn every outcome into an answer; what nobody foresaw is logged without its values."""
        number = secrets.token_hex(8)
        begun = time.monotonic()
        try:
            answer = await handler(request)
        except RefusalError as refusal:
            fields = {"fields": dict(refusal.fields)} if refusal.fields else {}
            content = {"error": refusal.code, "message": refusal.message, **fields}
            answer = _json(refusal.status, content, refusal.headers)
            self._log.event(
                "refused", "warning", request=number, reason=refusal.code, status=refusal.status
            )
        except web.HTTPException as fault:
            allow = {"Allow": fault.headers["Allow"]} if "Allow" in fault.headers else {}
            code = fault.reason.lower().replace(" ", "_")
            answer = _json(fault.status, {"error": code, "message": f"{fault.reason}."}, allow)
        except OutboxError as fault:
            self._log.event("outbox_failed", "alarm", request=number, reason=str(fault))
            answer = _json(
                503,
                {"error": "unavailable", "message": "Not saved. Please try again in a moment."},
                {"Retry-After": "5"},
            )
        except (asyncio.CancelledError, ConnectionError):
            raise
        except Exception as fault:  # noqa: BLE001 - the last line of defence
            self._log.event("fault", "alarm", request=number, reason=type(fault).__name__)
            answer = _json(500, {"error": "internal", "message": "Something went wrong."})
        if request.path == "/submit" or request.path.startswith("/submissions/"):
            self._allow_origin(request, answer)
            self._log.event(
                "request",
                request=number,
                route=request.path.split("/")[1],
                method=request.method[:16],
                status=answer.status,
                milliseconds=round((time.monotonic() - begun) * 1000, 1),
            )
        answer.headers.setdefault("X-Content-Type-Options", "nosniff")
        answer.headers["Server"] = "webview"  # not which versions of what
        answer.headers["X-Request-Id"] = number
        return answer

    def _allow_origin(self, request: web.Request, answer: web.StreamResponse) -> None:
        answer.headers["Vary"] = "Origin"
        origin = request.headers.get("Origin", "")
        if origin in self._settings.origins:
            answer.headers["Access-Control-Allow-Origin"] = origin
            answer.headers["Access-Control-Expose-Headers"] = "Retry-After"

    def _check_origin(self, request: web.Request) -> None:
        """Let in only our own pages: browsers say where a request comes from, and cannot lie."""
        origins = request.headers.getall("Origin", [])
        if len(origins) == 1 and origins[0] in self._settings.origins:
            return
        if request.headers.getall("Sec-Fetch-Site", []) == ["same-origin"]:
            return
        raise RefusalError(403, "origin", "This page may not send here.")

    # -- routes ------------------------------------------------------------------------------

    async def _submit(self, request: web.Request) -> web.StreamResponse:
        self._check_origin(request)
        self._check_limit(self._by_address, self._address(request))
        submission = self._read(await _body(request))
        parameters = self._parameters(submission)
        pair = (parameters.channel, parameters.integration_id)
        allowed = self._settings.integrations
        if allowed is not None and pair not in allowed:
            raise RefusalError(
                403, "integration", "This form does not belong to this conversation."
            )
        self._check_limit(self._by_session, f"{pair} {parameters.session_id}")
        self._check_limit(self._by_integration, str(pair))
        context = self._judge(submission, parameters)
        body = platform.request_body(self._form.page_context, parameters, context)
        delivery = Delivery(*pair, parameters.session_id, parameters.user_id, body.decode())
        mine = self._deliverer.new_entry(submission.key, submission.content, delivery)
        kept = await self._outbox.accept(mine)
        if kept.id == mine.id:
            self._log.event(
                "accepted",
                id=kept.id,
                session=session_tag(parameters.session_id),
                channel=parameters.channel,
            )
            state = await self._deliver_now(kept)
            return self._outcome(kept.id, state)
        if kept.digest != mine.digest:
            raise RefusalError(
                422, "key_reused", "This was sent before with other answers. Please send it again."
            )
        if self._deliverer.is_under_way(kept.id):
            raise RefusalError(
                409, "in_flight", "This is being sent already.", headers={"Retry-After": "1"}
            )
        return self._outcome(kept.id, kept.state)

    async def _preflight(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Origin", "") not in self._settings.origins:
            raise RefusalError(403, "origin", "This page may not send here.")
        return web.Response(
            status=204,
            headers={
                "Access-Control-Allow-Methods": "POST",
                "Access-Control-Allow-Headers": "Content-Type",
                "Access-Control-Max-Age": "600",
            },
        )

    async def _status(self, request: web.Request) -> web.StreamResponse:
        self._check_limit(self._by_address, self._address(request))
        entry = await self._outbox.find(request.match_info["id"][:64])
        if entry is None:
            raise RefusalError(404, "unknown", "There is no such submission.")
        words = {DELIVERED: "delivered", DEAD: "failed"}
        return _json(200, {"status": words.get(entry.state, "accepted")})

    async def _health(self, _request: web.Request) -> web.StreamResponse:
        return _json(200, {"status": "alive"})

    async def _ready(self, _request: web.Request) -> web.StreamResponse:
        faults = []
        try:
            await self._outbox.check()
        except OutboxError:
            faults.append("database")
        if abs(self._deliverer.skew) >= _SKEW_MAX_S:
            faults.append("clock")
        folder = self._settings.database.resolve().parent
        if (await asyncio.to_thread(shutil.disk_usage, folder)).free < _DISK_MIN:
            faults.append("disk")
        return _json(
            503 if faults else 200, {"status": "unready" if faults else "ready", "faults": faults}
        )

    # -- steps of a submission ---------------------------------------------------------------

    def _address(self, request: web.Request) -> str:
        forwarded = ",".join(request.headers.getall("X-Forwarded-For", []))
        return client_address(request.remote or "", forwarded, self._settings.proxies)

    @staticmethod
    def _check_limit(limiter: Limiter, key: str) -> None:
        wait = limiter.wait(key)
        if wait:
            raise RefusalError(
                429,
                "rate",
                f"Too many attempts. Please wait {wait} seconds.",
                headers={"Retry-After": str(wait)},
            )

    @staticmethod
    def _read(body: bytes) -> Submission:
        try:
            return read_submission(body)
        except IntakeError as fault:
            raise RefusalError(400, "malformed", f"The request is malformed: {fault}.") from fault

    def _parameters(self, submission: Submission) -> platform.Parameters:
        try:
            return platform.read_parameters(submission.params, self._extra)
        except platform.ParameterError as fault:
            raise RefusalError(
                400, "parameters", "Please open this form from the chat again."
            ) from fault

    def _judge(
        self, submission: Submission, parameters: platform.Parameters
    ) -> Mapping[str, rules.Value]:
        days = rules.anywhere_on_earth(datetime.now(UTC))
        try:
            judgement = rules.judge_form(self._form, submission.values, parameters.extra, days)
        except rules.MalformedError as fault:
            raise RefusalError(
                400, "malformed", "The request does not fit this form. Please open it again."
            ) from fault
        if judgement.errors:
            fields = {field.name: field for field in self._form.fields}
            messages = {
                name: rules.message(self._form, fields[name], verdict, parameters.lang)
                for name, verdict in judgement.errors.items()
            }
            raise RefusalError(422, "fields", "Some answers need a change.", fields=messages)
        return judgement.context

    async def _deliver_now(self, entry: Entry) -> str:
        """Deliver inline for a while; beyond that the attempt goes on by itself."""
        attempt = self._deliverer.begin(entry)
        done, _ = await asyncio.wait({attempt}, timeout=_INLINE_S)
        return attempt.result() if done and not attempt.cancelled() else "pending"

    @staticmethod
    def _outcome(entry_id: str, state: str) -> web.Response:
        if state == DELIVERED:
            return _json(200, {"status": "delivered"})
        if state == DEAD:
            raise RefusalError(
                410,
                "undeliverable",
                "The conversation cannot take this any more. "
                "Please open the form from the chat again.",
            )
        return _json(202, {"status": "accepted", "id": entry_id})


async def _body(request: web.Request) -> bytes:
    """Read a JSON body within bounds of size and time."""
    if request.content_type != "application/json":
        raise RefusalError(415, "type", "Only application/json is taken.")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise RefusalError(415, "type", "Compressed bodies are not taken.")
    if (request.content_length or 0) > BODY_MAX:
        raise RefusalError(413, "too_large", "This is too large.")
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_S):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > BODY_MAX:
                    raise RefusalError(413, "too_large", "This is too large.")
    except TimeoutError as fault:
        raise RefusalError(
            408, "too_slow", "This took too long.", headers={"Connection": "close"}
        ) from fault
    except (aiohttp.ClientError, RequestPayloadError) as fault:
        raise RefusalError(
            400, "malformed", "The request is malformed.", headers={"Connection": "close"}
        ) from fault
    return bytes(body)


def _json(
    status: int, content: Mapping[str, object], headers: Mapping[str, str] | None = None
) -> web.Response:
    return web.Response(
        status=status,
        text=json.dumps(content, ensure_ascii=False),
        content_type="application/json",
        headers={"Cache-Control": "no-store", **(headers or {})},
    )
