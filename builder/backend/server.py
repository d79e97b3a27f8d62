"""The HTTP server: its routes, and who may use which."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import astuple
from datetime import UTC, datetime
from functools import partial
from typing import Final, TypeVar

from aiohttp import web

from . import rules
from .attestation import Vouched, is_signed, read_conversation, vouched_as
from .bodies import Waiting, read_body, reply
from .conversation import Conversation, UnreadError
from .delivery import INTERRUPTED, UNCONFIRMED, Deliverer
from .gate import Gate
from .intake import IntakeError, Submission, read_params, read_submission
from .keys import fingerprint
from .limits import Limits
from .logs import Log, session_tag
from .metrics import Metrics
from .middleware import REQUEST_ID, Middleware
from .outbox import DEAD, DELIVERED, SENDING, Entry, Outbox
from .pages import Pages
from .parameters import ParameterError, Parameters, extra_parameters, is_id, read_parameters
from .payload import Delivery, delivery_body
from .readiness import Readiness
from .refusal import RefusalError
from .seal import Seal
from .settings import Settings
from .spec import FormSpec

_INLINE_S: Final = 8
_PERHAPS: Final = (UNCONFIRMED, INTERRUPTED)  # dead, but possibly delivered
# Incomplete bodies: of submissions, whose senders are counted first, and of webhooks, which any
# stranger can begin to send.
_BODIES_MAX: Final = 1024
_WEBHOOKS_MAX: Final = 64

T = TypeVar("T")


class Server:
    """The routes and their controls.

    Args:
        form: The compiled form.
        settings: The operator's settings.
        outbox: The open outbox.
        seal: The outbox's seal.
        deliverer: The running deliverer.
        conversation: Reads the conversation's variables.
        limits: Where requests are counted.
        log: Where to report.
        metrics: Where to count.
        pages: The page's files; None if the page is hosted elsewhere.
    """

    def __init__(
        self,
        form: FormSpec,
        settings: Settings,
        outbox: Outbox,
        seal: Seal,
        deliverer: Deliverer,
        conversation: Conversation,
        limits: Limits,
        log: Log,
        metrics: Metrics,
        pages: Pages | None,
    ) -> None:
        self._form = form
        self._settings = settings
        self._outbox = outbox
        self._seal = seal
        self._deliverer = deliverer
        self._conversation = conversation
        self._limits = limits
        self._gate = Gate(settings, limits, log)
        self._bodies, self._webhooks = Waiting(_BODIES_MAX), Waiting(_WEBHOOKS_MAX)
        self._log = log
        self._metrics = metrics
        self._pages = pages
        self._extra = extra_parameters(form)
        # The page's copy of the variables is not trusted; hidden fields need them again.
        self._reads_again = any(each.source == "context" for each in form.fields)
        self._decides_by_variables = _decides_by_variables(form)
        self._readiness = Readiness(settings.keys[0], form.issuer, outbox)
        # What is deployed, for people who compare it with a project; all of it is public.
        self._deployed = {
            "form": {"id": form.id, "revision": form.revision},
            "keys": [fingerprint(each.public_key()) for each in settings.keys],
        }

    def application(self) -> web.Application:
        """Return the application with all its routes."""
        middleware = Middleware(self._gate, self._log, self._metrics)
        app = web.Application(middlewares=[middleware.handle], client_max_size=self._form.body_max)
        app.router.add_post("/submit", self._submit)
        app.router.add_options("/submit", self._gate.preflight)
        app.router.add_get("/submissions/{id}", self._status)
        if self._form.variables:
            app.router.add_post("/prefill", self._prefill)
            app.router.add_options("/prefill", self._gate.preflight)
        if self._settings.attestation:
            app.router.add_post("/attest", self._attest)
        app.router.add_get("/healthz", self._health, allow_head=True)
        app.router.add_get("/readyz", self._ready, allow_head=True)
        if self._pages is not None:
            for path in self._pages.paths:
                app.router.add_get(path, self._pages.answer, allow_head=True)
        return app

    # -- routes ------------------------------------------------------------------------------

    async def _submit(self, request: web.Request) -> web.StreamResponse:
        await self._gate.check_origin(request)
        most = self._form.body_max
        submission = _read(
            partial(read_submission, most=most), await read_body(request, most, self._bodies)
        )
        parameters = self._parameters(submission.params)
        pair = (parameters.channel, parameters.integration_id)
        await self._check_parameters(parameters, "session")
        variables = await self._variables(parameters) if self._reads_again else {}
        judged = self._judge(submission, parameters, variables)
        entry_id = secrets.token_hex(16)
        body = delivery_body(self._form, parameters, judged.context, entry_id)
        delivery = Delivery(
            *pair, parameters.session_id, parameters.user_id, body.decode(), self._form.purpose
        )
        mine = self._deliverer.new_entry(entry_id, submission.key, submission.content, delivery)
        kept = await self._keep(mine, ":".join(pair))
        if kept.id == mine.id:
            self._metrics.accepted.inc()
            self._log.event(
                "accepted",
                request=request[REQUEST_ID],
                id=kept.id,
                session=session_tag(parameters.session_id),
                channel=parameters.channel,
            )
            outcome = await self._deliver_now(kept, delivery)
            return self._outcome(kept, *outcome, judged.references)
        if kept.digest != mine.digest:
            raise RefusalError(
                422, "key_reused", "This was sent before with other answers. Please send it again."
            )
        now = time.time()
        if kept.state == SENDING and kept.next_at > now:
            # By this process or another; if that died, until its lease ends.
            wait = "1" if now < kept.created + _INLINE_S else "5"
            raise RefusalError(
                409, "in_flight", "This is being sent already.", headers={"Retry-After": wait}
            )
        # From the same key and conversation, so these are the delivered ones.
        return self._outcome(kept, kept.state, kept.outcome, judged.references)

    async def _prefill(self, request: web.Request) -> web.StreamResponse:
        """Let the page read the form's variables of its conversation, and nothing else."""
        await self._gate.check_origin(request)
        parameters = self._parameters(
            _read(read_params, await read_body(request, self._form.body_max, self._bodies))
        )
        # Counted separately, so that opening the form often does not prevent submitting.
        await self._check_parameters(parameters, "prefill")
        # Reading counts separately too, so that it cannot use up the limit of submissions.
        pair = f"{parameters.channel}:{parameters.integration_id}"
        await self._gate.check_limit("reading", pair, self._settings.rate_integration)
        try:
            found = await self._conversation.read(parameters)
        except UnreadError:
            found = {}  # the form opens without variables
        return reply(200, {"context": found})

    async def _attest(self, request: web.Request) -> web.StreamResponse:
        """Store a conversation that the platform attests by a signed webhook."""
        signatures = request.headers.getall("X-Moveo-Signature", [])
        signature = signatures[0] if len(signatures) == 1 else ""
        most = self._form.body_max
        body = await read_body(request, most, self._webhooks) if signature else b""
        if not signature or not is_signed(body, signature, self._settings.attestation):
            # Only invalid calls count: the platform calls very often, from a few addresses.
            await self._gate.check_address(request)
            raise RefusalError(403, "signature", "The signature is wrong.")
        try:
            vouched = read_conversation(body)
        except IntakeError as fault:
            raise RefusalError(400, "malformed", f"The request is malformed: {fault}.") from fault
        await self._outbox.vouch(self._tag(vouched), time.time())
        self._log.event(
            "attested", session=session_tag(vouched.session_id), channel=vouched.channel
        )
        # A webhook may set the context or reply to the person; this one does neither.
        return reply(200, {"context": {}, "responses": []})

    async def _status(self, request: web.Request) -> web.StreamResponse:
        await self._gate.check_address(request)
        identity = request.match_info["id"]
        # Texts that cannot be ids are not looked up; PostgreSQL refuses some of them.
        entry = await self._outbox.find(identity) if is_id(identity) else None
        if entry is None:
            raise RefusalError(404, "unknown", "There is no such submission.")
        words = {DELIVERED: "delivered", DEAD: "failed"}
        perhaps = entry.state == DEAD and entry.outcome in _PERHAPS
        status = "unconfirmed" if perhaps else words.get(entry.state, "accepted")
        return reply(200, {"status": status})

    async def _health(self, _request: web.Request) -> web.StreamResponse:
        return reply(200, {"status": "alive"})

    async def _ready(self, _request: web.Request) -> web.StreamResponse:
        faults = await self._readiness.faults()
        return reply(
            503 if faults else 200,
            {"status": "unready" if faults else "ready", "faults": faults, **self._deployed},
        )

    # -- steps of a submission ---------------------------------------------------------------

    def _tag(self, vouched: Vouched) -> bytes:
        return self._seal.keyed_hash(b"conversation", *(each.encode() for each in astuple(vouched)))

    async def _check_parameters(self, parameters: Parameters, subject: str) -> None:
        """Let in the form's integrations and attested conversations, within their limits.

        Args:
            parameters: The page's query parameters.
            subject: The kind of request that counts for the conversation.
        """
        channel, integration_id = pair = (parameters.channel, parameters.integration_id)
        allowed = self._settings.integrations
        if allowed is not None and pair not in allowed:
            raise RefusalError(
                403,
                "integration",
                "This form does not belong to this conversation.",
                noted={
                    "channel": channel,
                    "integration_id": integration_id,
                    "detail": f"to take it, add {channel}:{integration_id} to ALLOWED_INTEGRATIONS",
                },
            )
        whose = f"{channel}:{integration_id} {parameters.session_id}"
        await self._gate.check_limit(subject, whose, self._settings.rate_session)
        await self._check_vouched_for(parameters)

    async def _check_vouched_for(self, parameters: Parameters) -> None:
        if not self._settings.attestation:
            return
        now = time.time()
        for each in vouched_as(parameters):
            if await self._outbox.is_vouched_for(self._tag(each), now):
                return
        raise RefusalError(403, "conversation", "Please open this form from the chat again.")

    async def _keep(self, entry: Entry, integration: str) -> Entry:
        """Commit a submission; only new ones count towards the integration's limit.

        If they counted earlier, a client could use up the limit of all with empty answers.

        Returns:
            The entry as committed, or the earlier one with the same key.
        """
        rate = self._settings.rate_integration
        await self._gate.check_limit("integration", integration, rate)
        kept = None
        try:
            kept = await self._outbox.accept(entry)
        finally:
            if kept is None or kept.id != entry.id:
                await self._limits.give_back("integration", integration, rate)
        return kept

    def _parameters(self, params: Mapping[str, object]) -> Parameters:
        try:
            return read_parameters(params, self._extra, self._settings.integrations or ())
        except ParameterError as fault:
            raise RefusalError(
                400, "parameters", "Please open this form from the chat again."
            ) from fault

    async def _variables(self, parameters: Parameters) -> Mapping[str, str]:
        """Read the conversation's variables, which must succeed if the form's logic needs them."""
        try:
            return await self._conversation.read(parameters)
        except UnreadError as fault:
            if not self._decides_by_variables:
                return {}
            # Without them, given answers could be dropped, and required ones could be missing.
            if fault.lasting:
                raise RefusalError(
                    403, "conversation", "Please open this form from the chat again."
                ) from fault
            raise RefusalError(
                503,
                "variables",
                "Not saved. Please try again in a moment.",
                headers={"Retry-After": "5"},
            ) from fault

    def _judge(
        self,
        submission: Submission,
        parameters: Parameters,
        variables: Mapping[str, str],
    ) -> rules.Judgement:
        days = rules.anywhere_on_earth(datetime.now(UTC), submission.today)
        whose = (parameters.channel, parameters.integration_id, parameters.session_id)
        seed = self._seal.keyed_hash(b"reference", *map(str.encode, whose), submission.key.encode())
        try:
            judgement = rules.judge_form(
                self._form, submission.values, parameters.extra, days, variables, seed
            )
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
        return judgement

    async def _deliver_now(self, entry: Entry, delivery: Delivery) -> tuple[str, str]:
        """Wait for the delivery for a while; after that the attempt goes on in the background.

        Returns:
            State and outcome.
        """
        attempt = self._deliverer.begin(entry, delivery)
        done, _ = await asyncio.wait({attempt}, timeout=_INLINE_S)
        return attempt.result() if done and not attempt.cancelled() else (SENDING, "")

    @staticmethod
    def _outcome(
        entry: Entry, state: str, outcome: str, references: Mapping[str, str]
    ) -> web.Response:
        made = {"references": references} if references else {}
        if state == DELIVERED:
            return reply(200, {"status": "delivered", **made})
        if state == DEAD and outcome in _PERHAPS:
            raise RefusalError(
                410,
                "unconfirmed",
                "It is not certain whether this arrived. Please ask in the chat.",
            )
        if state == DEAD:
            raise RefusalError(
                410,
                "undeliverable",
                "The conversation cannot take this any more. "
                "Please open the form from the chat again.",
            )
        return reply(202, {"status": "accepted", "id": entry.id, **made})


def _decides_by_variables(form: FormSpec) -> bool:
    """Tell whether a condition or calculation refers to a variable of the conversation."""
    variables = {each.name for each in form.fields if each.source == "context"}

    def refers(part: object) -> bool:
        return any(map(refers, part)) if isinstance(part, tuple) else part in variables

    return any(
        refers(part)
        for each in form.fields
        for part in (each.show_if, each.required_if, each.expression)
    )


def _read(reader: Callable[[bytes], T], body: bytes) -> T:
    try:
        return reader(body)
    except IntakeError as fault:
        raise RefusalError(400, "malformed", f"The request is malformed: {fault}.") from fault
