"""Checks of who may send what. None of these requests can be delivered: each is refused."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

from builder.say import say
from builder.trial.samples import sample_parameters
from builder.trial.transport import HttpResponse
from builder.trial.verify.probe import Probe, answered, code_of, named, submission
from builder.trial.verify.report import Finding
from builder.trial.verify.subject import origin_of

MARK: Final = "webview-builder-verify"
_INTEGRATIONS_MAX: Final = 10
_ORIGINS_MAX: Final = 10
_STRANGER: Final = "https://stranger.invalid"
# A form's names hold no hyphens, so no form has an answer of this name: it is never delivered.
_UNDELIVERABLE: Final[Mapping[str, object]] = {MARK: True}
_NOTHING: Final = b"{}"
# What an exported backend answers to a page that it lets in, and whose body is no submission.
_LET_IN: Final = (400, "malformed")
# Behind the allowlist: the values, the conversation, and what is read of it.
_BEHIND_THE_LIST: Final = (_LET_IN, (403, "conversation"), (503, "variables"))


def origins(probe: Probe) -> Iterator[Finding]:
    """See that the form's own pages may send, and that no other may."""
    subject = probe.subject
    own = origin_of(subject.page_url)
    found: list[Finding] = []
    if not subject.is_apart:
        found += _own_page(probe, own)
    listed = [*subject.form.page_origins, *([own] if subject.is_apart else [])]
    for origin in list(dict.fromkeys(listed))[:_ORIGINS_MAX]:
        found += _listed_origin(probe, origin)
    found += _stranger(probe)
    yield from found
    if not found:
        text = say("The form's own page may send, and pages of other sites may not.")
        yield Finding(check="origins", state="ok", text=text)


def _own_page(probe: Probe, own: str) -> Iterator[Finding]:
    """See that the page may send in old browsers too, which the proxy must say the host for."""
    for headers in ({"Sec-Fetch-Site": "same-origin"}, {"Origin": own}):
        response = probe.post(_NOTHING, headers)
        if not _is_let_in(response):
            yield _wrong(
                "origins",
                say("The form's own page may not send."),
                say(
                    "See that the proxy passes on Host and X-Forwarded-Proto, and that the "
                    "backend's TRUSTED_PROXIES names the proxy."
                ),
                response,
            )
            return


def _listed_origin(probe: Probe, origin: str) -> Iterator[Finding]:
    response = probe.post(_NOTHING, {"Origin": origin})
    preflight = _preflight(probe, origin)
    allowed = (named(each).get("access-control-allow-origin", "") for each in (response, preflight))
    if _is_let_in(response) and preflight.status in (200, 204) and set(allowed) == {origin}:
        return
    yield _wrong(
        "origins",
        say("The page of {origin} may not send.", origin=origin),
        say(
            "Add {origin} to the form's page origins, export it again and deploy it.", origin=origin
        ),
        response if not _is_let_in(response) else preflight,
    )


def _stranger(probe: Probe) -> Iterator[Finding]:
    response = probe.post(_NOTHING, {"Origin": _STRANGER, "Sec-Fetch-Site": "cross-site"})
    preflight = _preflight(probe, _STRANGER)
    allowed = {named(each).get("access-control-allow-origin", "") for each in (response, preflight)}
    is_refused = (response.status, code_of(response)) == (403, "origin")
    if is_refused and not allowed & {"*", _STRANGER}:
        return
    yield _wrong(
        "origins",
        say("Pages of other sites may send."),
        say("Have the proxy add no Access-Control headers, and leave Origin as it is."),
        response,
        "403 origin",
    )


def _preflight(probe: Probe, origin: str) -> HttpResponse:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    return probe.ask("OPTIONS", f"{probe.subject.backend_url}/submit", asked)


def allowlist(probe: Probe) -> Iterator[Finding]:
    """See that the form's integrations are let in, and others refused."""
    wrong = False
    for channel, integration in probe.subject.form.integrations[:_INTEGRATIONS_MAX]:
        response = probe.post(_undeliverable(channel, integration))
        if (response.status, code_of(response)) not in _BEHIND_THE_LIST:
            wrong = True
            pair = f"{channel}:{integration}"
            yield _wrong(
                "allowlist",
                say("The integration {integration} is refused.", integration=pair),
                say("Add {integration} to the backend's ALLOWED_INTEGRATIONS.", integration=pair),
                response,
            )
    response = probe.post(_undeliverable("web", f"unknown-{secrets.token_hex(8)}"))
    if (response.status, code_of(response)) != (403, "integration"):
        wrong = True
        yield _wrong(
            "allowlist",
            say("An integration that is not listed is not refused."),
            say("Name the form's integrations in ALLOWED_INTEGRATIONS, never “any”."),
            response,
            "403 integration",
        )
    if not wrong:
        text = say("The form's integrations are let in, and others refused.")
        yield Finding(check="allowlist", state="ok", text=text)


def body_limit(probe: Probe) -> Iterator[Finding]:
    """See that the longest submission comes through, and that a longer body does not."""
    most = probe.subject.form.body_max
    response = probe.post(_NOTHING.ljust(most))
    if not _is_let_in(response):
        yield _wrong(
            "body",
            say("A submission of {count:,} bytes does not come through.", count=most),
            say("Have the proxy let bodies of {count:,} bytes through.", count=most),
            response,
        )
        return
    response = probe.post(_NOTHING.ljust(most + 1))
    # A server may end the connection while it is written to.
    if response.status != 413 and not response.fault:
        yield _wrong(
            "body",
            say("A body of more than {count:,} bytes is not refused.", count=most),
            say("See that the exported backend answers, and none other."),
            response,
            "413",
        )
        return
    text = say(
        "Bodies of up to {count:,} bytes come through, and larger ones are refused.", count=most
    )
    yield Finding(check="body", state="ok", text=text)


def _undeliverable(channel: str, integration: str) -> bytes:
    parameters = {
        **sample_parameters(channel, integration),
        "session_id": f"verify-{secrets.token_hex(8)}",
        "user_id": MARK,
    }
    today = str(datetime.now(UTC).date())
    return submission(parameters, _UNDELIVERABLE, secrets.token_hex(16), today)


def _is_let_in(response: HttpResponse) -> bool:
    return (response.status, code_of(response)) == _LET_IN


def _wrong(check: str, text: str, advice: str, response: HttpResponse, wanted: str = "") -> Finding:
    return Finding(
        check=check, state="wrong", text=text, advice=advice, wanted=wanted,
        found=answered(response),
    )  # fmt: skip
