"""Sending a submission: signed as the backend does it, or through a backend as the page does it."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from builder.backend import rules
from builder.backend.parameters import (
    ParameterError,
    Parameters,
    extra_parameters,
    is_id,
    read_parameters,
)
from builder.backend.payload import delivery_body, delivery_url, request_headers
from builder.backend.spec import FormSpec
from builder.backend.tokens import sign_token
from builder.errors import RefusedError, ValuesError
from builder.keys.pem import parse_private, public_pem
from builder.keys.tokens import check_token
from builder.say import say
from builder.trial.exchange import Exchange, Moment, Original
from builder.trial.parameter_words import refused_parameter
from builder.trial.redaction import REDACTED, content_of, sensitive_names
from builder.trial.refusals import refusals
from builder.trial.secrets import Secrets
from builder.trial.transport import post, request_bytes, send_bytes

_TIMEOUT_S: Final = (4, 8)  # to connect, and for the answer: what the backend allows
_THROUGH_S: Final = (4, 15)  # the backend itself waits for the platform
_LOOK_AGAIN_S: Final = 0.2
_FINAL: Final = ("delivered", "failed", "unconfirmed")


def judged(
    form: FormSpec,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    variables: Mapping[str, str] | None = None,
) -> tuple[Parameters, Mapping[str, rules.Value]]:
    """Judge answers and parameters as the backend would.

    Args:
        form: The compiled form.
        values: The answers, by context name.
        parameters: The page's query parameters.
        variables: The variables of the conversation that the form may read, as texts.

    Raises:
        ValuesError: The backend would refuse them; says which and why.
    """
    try:
        read = read_parameters(parameters, extra_parameters(form), form.integrations)
        judgement = rules.judge_form(
            form,
            values,
            read.extra,
            rules.anywhere_on_earth(datetime.now(UTC), _today()),
            variables,
            seed=secrets.token_bytes(32),
        )
    except ParameterError as fault:
        raise ValuesError(refused_parameter(fault)) from fault
    except rules.MalformedError as fault:
        raise ValuesError(
            say("The values do not fit the form: {fault}.", fault=fault),
            say("Use the form's context names."),
        ) from fault
    if judgement.errors:
        found = refusals(form, values, parameters, variables)
        said = [f"{name}: {why}" for name, why in found.fields.items()]
        raise ValuesError(say("The form's rules refuse these values. {list}", list=" ".join(said)))
    return read, judgement.context


def send(
    form: FormSpec,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    private_key: bytes,
    base_url: str,
    variables: Mapping[str, str] | None = None,
) -> Exchange:
    """Send a submission to the platform, or a simulator of it, as the backend does.

    Args:
        form: The compiled form.
        values: The answers, by context name.
        parameters: The page's query parameters.
        private_key: PKCS#8 PEM.
        base_url: The platform's scheme and host.
        variables: The variables of the conversation that the form may read, as texts.

    Raises:
        KeyInputError: The key is unusable.
        ValuesError: The backend would refuse values or parameters; nothing was sent.
    """
    began = time.perf_counter()
    timeline: list[Moment] = []

    def note(name: str) -> None:
        timeline.append(Moment(name, round((time.perf_counter() - began) * 1000, 1)))

    read, context = judged(form, values, parameters, variables)
    note("judged")
    key = parse_private(private_key)
    body = delivery_body(form, read, context, secrets.token_urlsafe(24))
    url = delivery_url(base_url, form.purpose, read.channel, read.integration_id)
    note("prepared")
    sent_at = time.time()
    token = sign_token(key, read.user_id, form.issuer, sent_at)
    note("signed")
    checked = check_token(
        token, public_pem(key.public_key()), issuer=form.issuer, subject=read.user_id
    )
    headers = request_headers(token, read.session_id)
    response = post(url, headers, body, _TIMEOUT_S)
    note("failed" if response.fault else "answered")
    shown = {**headers, "Authorization": f"Bearer {REDACTED}"}
    secret = Secrets.of_token(token)
    return Exchange(
        method="POST",
        url=url,
        request_headers=shown,
        request_body=body,
        token=checked,
        status=response.status,
        response_headers={
            name: secret.out_of_text(value) for name, value in response.headers.items()
        },
        response_body=secret.out_of(response.body),
        fault=response.fault,
        timeline=tuple(timeline),
        sent_at=sent_at,
        sensitive=sensitive_names(form),
        sent=secret.out_of(response.sent),
        answer_head=secret.out_of(response.head),
        phases=response.phases,
        original=Original(url, response.sent),
    )


def send_through(
    backend_url: str,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    key: str,
    sensitive: frozenset[str] = frozenset(),
) -> Exchange:
    """Send a submission to an exported backend, as the page does.

    Args:
        backend_url: The backend's origin.
        values: The answers, by context name.
        parameters: The page's query parameters.
        key: The idempotency key.
        sensitive: Context names whose values are masked where they are shown.
    """
    began = time.perf_counter()
    sent_at = time.time()
    content = {"params": dict(parameters), "values": dict(values), "key": key}
    body = json.dumps({**content, "today": str(_today())}, ensure_ascii=False).encode()
    headers = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
    url = f"{backend_url}/submit"
    response = post(url, headers, body, _THROUGH_S)
    elapsed = round((time.perf_counter() - began) * 1000, 1)
    return Exchange(
        method="POST",
        url=url,
        request_headers=headers,
        request_body=body,
        token=None,
        status=response.status,
        response_headers=response.headers,
        response_body=response.body,
        fault=response.fault,
        timeline=(Moment("failed" if response.fault else "answered", elapsed),),
        sent_at=sent_at,
        sensitive=sensitive,
        sent=response.sent,
        answer_head=response.head,
        phases=response.phases,
        original=Original(url, response.sent),
    )


def replay(exchange: Exchange) -> Exchange:
    """Send a request once more, byte by byte as it was: with the same token, and the same moment.

    Args:
        exchange: One of this run, as only memory has the bytes.

    Raises:
        RefusedError: The bytes are not known any more.
    """
    original = exchange.original
    if original is None:
        raise RefusedError(
            say("The exact bytes of this submission are not known any more."),
            say("Only memory holds them, until the app is closed. Send it again instead."),
        )
    sent_at = time.time()
    response = send_bytes(original.url, original.request, _THROUGH_S)
    secret = Secrets.of_token(_token_in(original.request))
    elapsed = round(sum(response.phases.values()), 1)
    return replace(
        exchange,
        status=response.status,
        response_headers={
            name: secret.out_of_text(value) for name, value in response.headers.items()
        },
        response_body=secret.out_of(response.body),
        fault=response.fault,
        timeline=(Moment("failed" if response.fault else "answered", elapsed),),
        sent_at=sent_at,
        sent=secret.out_of(response.sent),
        answer_head=secret.out_of(response.head),
        phases=response.phases,
    )


def _token_in(request: bytes) -> str:
    """Return the token of a request; empty if it has none."""
    head = request.partition(b"\r\n\r\n")[0] + b"\r\n"
    return head.partition(b"\r\nAuthorization: Bearer ")[2].partition(b"\r\n")[0].decode("latin-1")


def state_of(backend_url: str, exchange: Exchange, stop: Callable[[], bool]) -> str:
    """Return the final state of a submission that an exported backend accepted.

    Args:
        backend_url: The backend's origin.
        exchange: What :func:`send_through` returned.
        stop: Asked between looks whether to wait no longer.

    Returns:
        ``delivered``, ``failed`` or ``unconfirmed``; ``accepted`` if it is still on its way.
    """
    number = _text_in(exchange.response_body, "id")
    url = f"{backend_url}/submissions/{number}"
    while is_id(number) and not stop():
        response = send_bytes(url, request_bytes("GET", url, {}, b""), _TIMEOUT_S)
        state = _text_in(response.body, "status")
        if state != "accepted":
            # A backend that does not say may still have it on its way.
            return state if state in _FINAL else "accepted"
        time.sleep(_LOOK_AGAIN_S)
    return "accepted"


def _text_in(body: bytes, name: str) -> str:
    """Return a text in a server's JSON object; empty if there is none."""
    found = content_of(body)
    held = found.get(name) if isinstance(found, dict) else None
    return held if isinstance(held, str) else ""


def _today() -> date:
    """Return the date here, as the page would send it."""
    return datetime.now(UTC).astimezone().date()
