"""Test submissions: sent as the backend would send them, with every byte kept."""

from __future__ import annotations

import base64
import json
import pprint
import re
import secrets
import shlex
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final
from urllib.parse import urlsplit

import requests
import urllib3

from builder.backend import rules
from builder.backend.parameters import ParameterError, Parameters, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, delivery_url, request_headers
from builder.backend.spec import FormSpec
from builder.backend.tokens import sign_token
from builder.check.hosting import is_origin
from builder.deliver.refusals import refusals
from builder.errors import DeliveryError, ValuesError
from builder.keys.pem import parse_private, public_pem
from builder.keys.tokens import TokenCheck, check_token

_TIMEOUT_S: Final = (4, 8)  # to connect, and for the answer: what the backend allows
_THROUGH_S: Final = (4, 15)  # the backend itself waits for the platform
_ANSWER_MAX: Final = 1 << 20
_CHUNK: Final = 1 << 16
_LOOK_AGAIN_S: Final = 0.2
_HERE: Final = ("127.0.0.1", "localhost", "::1")
REDACTED: Final = "«redacted»"

# Repeats a request that the backend signs by itself.
_UNSIGNED: Final = """\
import json

import requests

body = {body}

answer = requests.post(
    {url!r},
    data=json.dumps(body, ensure_ascii=False).encode(),
    headers={headers},
    timeout=15,
    allow_redirects=False,
)
print(answer.status_code, answer.text)
"""
# Repeats a request to the platform. A token lives four seconds, so the script signs a new one.
_SIGNED: Final = """\
# Needs: pip install requests "PyJWT[crypto]"
import json
import os
import time
from pathlib import Path

import jwt
import requests

body = {body}

# MOVEO_PRIVATE_KEY_FILE names a PEM file with the private key, not encrypted.
private_key = Path(os.environ["MOVEO_PRIVATE_KEY_FILE"]).read_text()
now = int(time.time())
token = jwt.encode(
    {{"sub": {subject!r}, "iss": {issuer!r}, "iat": now, "exp": now + 4}},
    private_key,
    algorithm="RS256",
)
answer = requests.post(
    {url!r},
    data=json.dumps(body, ensure_ascii=False).encode(),
    headers={{"Authorization": f"Bearer {{token}}", **{headers}}},
    timeout=15,
    allow_redirects=False,
)
print(answer.status_code, answer.text)
"""


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
        sensitive: Context names whose values are masked wherever they are shown or copied.
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
    sensitive: frozenset[str] = frozenset()

    @property
    def delivered(self) -> bool:
        """Whether it was taken."""
        return 200 <= self.status < 300

    @property
    def host(self) -> str:
        """The host that it was sent to."""
        return urlsplit(self.url).netloc

    @property
    def shown_request(self) -> bytes:
        """The request's body for people to see, sensitive values masked."""
        return _masked(self.request_body, self.sensitive)

    @property
    def shown_answer(self) -> bytes:
        """The answer's body for people to see, sensitive values masked."""
        return _masked(self.answer_body, self.sensitive)

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON, without the token itself and sensitive values."""
        return {
            "delivered": self.delivered,
            "request": {
                "method": self.method,
                "url": self.url,
                "headers": dict(self.request_headers),
                "body": _shown(self.shown_request),
            },
            "token": {
                "header": dict(self.token.header),
                "claims": dict(self.token.claims),
                "problems": list(self.token.problems),
                "notes": list(self.token.notes),
            }
            if self.token
            else None,
            "answer": {
                "status": self.status,
                "headers": dict(self.answer_headers),
                "body": _shown(self.shown_answer),
            },
            "fault": self.fault,
            "timeline": [{"name": e.name, "milliseconds": e.milliseconds} for e in self.timeline],
        }

    def as_curl(self) -> str:
        """Return a command line that repeats the request.

        The token and sensitive values must be filled in.
        """
        parts = [f"curl -sS -X {self.method} {shlex.quote(self.url)}"]
        for name, value in self.request_headers.items():
            if name == "Authorization":
                # In double quotes, for the shell to fill in; nothing else is left to the shell.
                parts.append('-H "Authorization: Bearer $TOKEN"')
            else:
                parts.append(f"-H {shlex.quote(f'{name}: {value}')}")
        parts.append(f"--data-binary {shlex.quote(self.shown_request.decode())}")
        return " \\\n  ".join(parts)

    def as_python(self) -> str:
        """Return a Python script that repeats the request, signing a token of its own."""
        headers = {k: v for k, v in self.request_headers.items() if k != "Authorization"}
        claims = self.token.claims if self.token else {}
        return (_SIGNED if self.token else _UNSIGNED).format(
            url=self.url,
            body=pprint.pformat(json.loads(self.shown_request), width=96, sort_dicts=False),
            headers=headers,
            subject=claims.get("sub"),
            issuer=claims.get("iss"),
        )


def sensitive_names(form: FormSpec) -> frozenset[str]:
    """Return the context names that hold sensitive answers, each option's of checkboxes too."""
    fields = [each for each in form.fields if each.sensitive]
    options = {f"{each.name}_{option}" for each in fields for option in each.options}
    return frozenset({each.name for each in fields} | options)


def judged(
    form: FormSpec, values: Mapping[str, object], parameters: Mapping[str, str]
) -> tuple[Parameters, Mapping[str, rules.Value]]:
    """Judge answers and parameters as the backend would.

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
            seed=secrets.token_bytes(32),
        )
    except ParameterError as fault:
        raise ValuesError(f"The backend would refuse this: {fault}.") from fault
    except rules.MalformedError as fault:
        raise ValuesError(
            f"The values do not fit the form: {fault}.", "Use the form's context names."
        ) from fault
    if judgement.errors:
        said = [f"{name}: {why}" for name, why in refusals(form, values, parameters).fields.items()]
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
    status, answer_headers, answer_body, fault = _post(url, headers, body, _TIMEOUT_S)
    note("answered" if not fault else "failed")
    shown = {**headers, "Authorization": f"Bearer {REDACTED}"}
    return Exchange(
        method="POST",
        url=url,
        request_headers=shown,
        request_body=body,
        token=checked,
        status=status,
        answer_headers={
            name: without_token(value.encode(), token).decode()
            for name, value in answer_headers.items()
        },
        answer_body=without_token(answer_body, token),
        fault=fault,
        timeline=tuple(timeline),
        sent_at=sent_at,
        sensitive=sensitive_names(form),
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
    status, answer_headers, answer_body, fault = _post(url, headers, body, _THROUGH_S)
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
        sensitive=sensitive,
    )


def state_of(backend_url: str, exchange: Exchange, stop: Callable[[], bool]) -> str:
    """Return what became of a submission that an exported backend took but had not delivered yet.

    Args:
        backend_url: The backend's origin.
        exchange: What :func:`send_through` returned.
        stop: Asked between looks whether to wait no longer.

    Returns:
        ``delivered``, ``failed`` or ``unconfirmed``; ``accepted`` if it is still on its way.
    """
    try:
        number = json.loads(exchange.answer_body)["id"]
        with requests.Session() as session:
            session.trust_env = False
            while not stop():
                answer = session.get(f"{backend_url}/submissions/{number}", timeout=_TIMEOUT_S)
                state = str(answer.json()["status"])
                if state != "accepted":
                    return state
                time.sleep(_LOOK_AGAIN_S)
    except (requests.RequestException, ValueError, KeyError, TypeError):
        pass  # it does not say; it is still on its way as far as anybody knows
    return "accepted"


def _today() -> date:
    """Return the date here, as the page would send it."""
    return datetime.now(UTC).astimezone().date()


def without_token(data: bytes, token: str) -> bytes:
    """Return what came back with a token taken out: as it is, percent-encoded, or in base64."""
    secret = token.encode()
    escaped = re.escape(secret)
    for mark in (rb"\.", rb"\-", rb"_"):
        code = b"%%%02x" % mark[-1]
        escaped = escaped.replace(mark, rb"(?:%s|(?i:%s))" % (mark, code))
    data = re.sub(escaped, REDACTED.encode(), data)
    for lead in range(3):
        # Base64 of a longer text holds the token's in one of three alignments; its edges are
        # mixed with what stands beside it, so they are left out.
        whole = base64.b64encode(b"\0" * lead + secret)
        inner = whole[4 if lead else 0 : len(whole) - 4]
        for form in (inner, inner.translate(bytes.maketrans(b"+/", b"-_"))):
            data = data.replace(form, REDACTED.encode())
    return data


def _post(
    url: str, headers: Mapping[str, str], body: bytes, timeout: tuple[int, int]
) -> tuple[int, Mapping[str, str], bytes, str]:
    """Return status, headers, body, and why there is none of these."""
    try:
        with requests.Session() as session:
            session.trust_env = False
            answer = session.post(
                url,
                data=body,
                headers=dict(headers),
                timeout=timeout,
                allow_redirects=False,
                stream=True,
            )
            return answer.status_code, dict(answer.headers), _content(answer, timeout[1]), ""
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


def _content(answer: requests.Response, seconds: float) -> bytes:
    """Return an answer's body, as far as it comes in time; its status is there already."""
    content = bytearray()
    end = time.monotonic() + seconds
    try:
        while len(content) < _ANSWER_MAX and time.monotonic() < end:
            chunk = answer.raw.read1(_CHUNK, decode_content=True)
            if not chunk:
                break
            content += chunk
    except (urllib3.exceptions.HTTPError, OSError):
        pass
    return bytes(content[:_ANSWER_MAX])


def _masked(body: bytes, names: frozenset[str]) -> bytes:
    """Return a body whose named values are masked; as it is, to the byte, if it has none."""
    try:
        data = json.loads(body) if names else None
    except (ValueError, RecursionError):
        return body
    if not isinstance(data, dict):
        return body
    # A survey's answers stand in the body itself.
    holders = [data[each] for each in ("context", "values") if isinstance(data.get(each), dict)]
    found = False
    for holder in holders or [data]:
        for name in names & holder.keys():
            if holder[name] not in (None, ""):
                holder[name] = REDACTED
                found = True
    return json.dumps(data, ensure_ascii=False).encode() if found else body


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
    if not is_origin(url, loopback_http=True):
        raise DeliveryError(
            f"{url[:80]!r} is no address to send to.", "Use https://host, or http on this machine."
        )


def is_here(url: str) -> bool:
    """Tell whether an address is on this machine."""
    return urlsplit(url).hostname in _HERE
