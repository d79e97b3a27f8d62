"""Test submissions: sent as the backend would send them, with every byte kept."""

from __future__ import annotations

import json
import shlex
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

import requests

from builder.backend import platform, rules
from builder.backend.spec import FormSpec
from builder.errors import DeliveryError, ValuesError
from builder.keys.pem import parse_private, public_pem
from builder.keys.tokens import TokenCheck, check_token

_TIMEOUT_S: Final = (5, 15)
_ANSWER_MAX: Final = 1 << 20
REDACTED: Final = "«redacted»"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of a submission's timeline.

    Attributes:
        name: What happened.
        milliseconds: How long after the beginning.
    """

    name: str
    milliseconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request as it was sent, and its answer.

    Attributes:
        method: ``POST``.
        url: Where to.
        request_headers: As sent, the token redacted.
        request_body: As sent.
        token: What the token said, and whether it is good; None where the backend signs.
        status: HTTP status of the answer; 0 if there was none.
        answer_headers: Its headers.
        answer_body: Its body.
        fault: Why there was no answer; empty if there was one.
        timeline: What happened when.
        sent_at: Seconds since the epoch.
    """

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes
    token: TokenCheck | None
    status: int
    answer_headers: Mapping[str, str] = field(default_factory=dict)
    answer_body: bytes = b""
    fault: str = ""
    timeline: tuple[Moment, ...] = ()
    sent_at: float = 0.0

    @property
    def delivered(self) -> bool:
        """Whether it was taken."""
        return 200 <= self.status < 300

    @property
    def host(self) -> str:
        """The host that it was sent to."""
        return urlsplit(self.url).netloc

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON, without the token itself."""
        return {
            "delivered": self.delivered,
            "request": {
                "method": self.method,
                "url": self.url,
                "headers": dict(self.request_headers),
                "body": _shown(self.request_body),
            },
            "token": {
                "header": dict(self.token.header),
                "claims": dict(self.token.claims),
                "problems": list(self.token.problems),
            }
            if self.token
            else None,
            "answer": {
                "status": self.status,
                "headers": dict(self.answer_headers),
                "body": _shown(self.answer_body),
            },
            "fault": self.fault,
            "timeline": [{"name": e.name, "milliseconds": e.milliseconds} for e in self.timeline],
        }

    def as_curl(self) -> str:
        """Return a command line that repeats the request; the token must be filled in."""
        parts = ["curl", "-sS", "-X", self.method, self.url]
        for name, value in self.request_headers.items():
            shown = f"{name}: {value}".replace(REDACTED, "$TOKEN")
            parts += ["-H", shown]
        parts += ["--data-binary", self.request_body.decode()]
        return " ".join(f'"{each}"' if "$TOKEN" in each else shlex.quote(each) for each in parts)


def judged(
    form: FormSpec, values: Mapping[str, object], parameters: Mapping[str, str]
) -> tuple[platform.Parameters, Mapping[str, rules.Value]]:
    """Judge answers and parameters as the backend would.

    Raises:
        ValuesError: The backend would refuse them; says which and why.
    """
    try:
        read = platform.read_parameters(parameters, platform.extra_parameters(form))
        judgement = rules.judge_form(
            form, values, read.extra, rules.anywhere_on_earth(datetime.now(UTC))
        )
    except platform.ParameterError as fault:
        raise ValuesError(f"The backend would refuse this: {fault}.") from fault
    except rules.MalformedError as fault:
        raise ValuesError(
            f"The values do not fit the form: {fault}.", "Use the form's context names."
        ) from fault
    if judgement.errors:
        fields = {each.name: each for each in form.fields}
        said = [
            f"{name}: {rules.message(form, fields[name], verdict, read.lang)}"
            for name, verdict in judgement.errors.items()
        ]
        raise ValuesError(f"The form's rules refuse these values. {' '.join(said)}")
    return read, judgement.context


def send(
    form: FormSpec,
    values: Mapping[str, object],
    parameters: Mapping[str, str],
    private_key: bytes,
    base_url: str,
) -> Exchange:
    """Send a submission to the platform, or a simulator of it, as the backend does.

    Args:
        form: The compiled form.
        values: The answers, by context name.
        parameters: The page's query parameters.
        private_key: PKCS#8 PEM.
        base_url: The platform's scheme and host.

    Raises:
        KeyInputError: The key is unusable.
        ValuesError: The backend would refuse values or parameters; nothing was sent.
    """
    began = time.perf_counter()
    timeline: list[Moment] = []

    def note(name: str) -> None:
        timeline.append(Moment(name, round((time.perf_counter() - began) * 1000, 1)))

    read, context = judged(form, values, parameters)
    note("judged")
    key = parse_private(private_key)
    body = platform.request_body(form.page_context, read, context)
    url = platform.webview_url(base_url, read.channel, read.integration_id)
    note("prepared")
    sent_at = time.time()
    token = platform.sign_token(key, read.user_id, form.issuer, sent_at)
    note("signed")
    checked = check_token(
        token, public_pem(key.public_key()), issuer=form.issuer, subject=read.user_id
    )
    headers = platform.headers(token, read.session_id)
    status, answer_headers, answer_body, fault = _post(url, headers, body)
    note("answered" if not fault else "failed")
    shown = {**headers, "Authorization": f"Bearer {REDACTED}"}
    return Exchange(
        method="POST",
        url=url,
        request_headers=shown,
        request_body=body,
        token=checked,
        status=status,
        answer_headers=answer_headers,
        answer_body=answer_body.replace(token.encode(), REDACTED.encode()),
        fault=fault,
        timeline=tuple(timeline),
        sent_at=sent_at,
    )


def send_through(
    backend_url: str, values: Mapping[str, object], parameters: Mapping[str, str], key: str
) -> Exchange:
    """Send a submission to an exported backend, as the page does.

    Args:
        backend_url: The backend's origin.
        values: The answers, by context name.
        parameters: The page's query parameters.
        key: The idempotency key.
    """
    began = time.perf_counter()
    sent_at = time.time()
    body = json.dumps(
        {"params": dict(parameters), "values": dict(values), "key": key}, ensure_ascii=False
    ).encode()
    headers = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
    url = f"{backend_url}/submit"
    status, answer_headers, answer_body, fault = _post(url, headers, body)
    elapsed = round((time.perf_counter() - began) * 1000, 1)
    return Exchange(
        method="POST",
        url=url,
        request_headers=headers,
        request_body=body,
        token=None,
        status=status,
        answer_headers=answer_headers,
        answer_body=answer_body,
        fault=fault,
        timeline=(Moment("failed" if fault else "answered", elapsed),),
        sent_at=sent_at,
    )


def _post(
    url: str, headers: Mapping[str, str], body: bytes
) -> tuple[int, Mapping[str, str], bytes, str]:
    """Return status, headers, body, and why there is none of these."""
    try:
        with requests.Session() as session:
            session.trust_env = False
            answer = session.post(
                url,
                data=body,
                headers=dict(headers),
                timeout=_TIMEOUT_S,
                allow_redirects=False,
                stream=True,
            )
            content = answer.raw.read(_ANSWER_MAX, decode_content=True) or b""
            return answer.status_code, dict(answer.headers), content, ""
    except requests.exceptions.ConnectTimeout:
        return 0, {}, b"", "The connection took too long."
    except requests.exceptions.Timeout:
        return 0, {}, b"", "There was no answer in time; it may have been delivered all the same."
    except requests.exceptions.SSLError:
        return 0, {}, b"", "The server's certificate is not trusted."
    except requests.exceptions.ConnectionError:
        return 0, {}, b"", "The server could not be reached, or broke the connection."
    except (requests.exceptions.RequestException, OSError) as fault:
        return 0, {}, b"", f"The request failed: {type(fault).__name__}."


def _shown(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")


def refuse_unknown_scheme(url: str) -> None:
    """Let https through, and http to this machine.

    Raises:
        DeliveryError: It is another address; nothing was sent.
    """
    parts = urlsplit(url)
    here = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and here)):
        raise DeliveryError(
            f"{url[:80]!r} is no address to send to.", "Use https://host, or http on this machine."
        )
