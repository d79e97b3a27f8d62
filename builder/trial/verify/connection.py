"""Checks of the connection: TLS, the certificate, and where plain HTTP leads."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin

from builder.form.web_address import host_of, split_address, without_user
from builder.say import say, say_count
from builder.trial.transport import HttpResponse, request_bytes
from builder.trial.verify.probe import Probe, named, shown
from builder.trial.verify.report import Finding

EXPIRES_SOON_DAYS: Final = 21
_DAY_S: Final = 86_400
_REDIRECTS_MAX: Final = 5
_GOOD: Final = ("TLSv1.2", "TLSv1.3")
_MOVED: Final = (301, 302, 303, 307, 308)


def connected(probe: Probe) -> Iterator[Finding]:
    """See that the hosts answer, over TLS that is up to date."""
    asked = {"page": probe.page, "backend": probe.ready}
    urls = {"page": probe.subject.page_url, "backend": probe.subject.backend_url}
    for what in ("page", "backend") if probe.subject.is_apart else ("page",):
        yield _connected(urls[what], asked[what])


def _connected(url: str, response: HttpResponse) -> Finding:
    host = host_of(url)
    if response.cause is not None:
        text, advice = _unreached(host, response)
        return Finding(check="connection", state="wrong", text=text, advice=advice)
    if response.secured is None:
        text = say("{host} is on this machine, where no TLS is needed.", host=host)
        return Finding(check="connection", state="ok", text=text)
    version = response.secured.version
    if version not in _GOOD:
        return Finding(
            check="connection",
            state="wrong",
            text=say("{host} speaks {version}, which is out of date.", host=host, version=version),
            advice=say("Have the server speak TLS 1.2 and 1.3 only."),
            wanted=" ".join(_GOOD),
            found=version,
        )
    text = say("{host} answers over {version}.", host=host, version=version)
    return Finding(check="connection", state="ok", text=text)


def _unreached(host: str, response: HttpResponse) -> tuple[str, str]:
    cause = response.cause
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _untrusted(host, cause.verify_code)
    if isinstance(cause, ssl.SSLError) and "tls" in response.phases:
        return (
            say("{host} ended the encrypted connection.", host=host),
            say("See that it asks visitors for no certificate of their own, and look at its log."),
        )
    if isinstance(cause, ssl.SSLError):
        return (
            say("{host} does not speak TLS 1.2 or 1.3.", host=host),
            say("Look at the TLS settings of the server, and at the port in the address."),
        )
    if isinstance(cause, TimeoutError):
        return (
            say("{host} did not answer in time.", host=host),
            say("See that the server runs and that a firewall lets requests through."),
        )
    if "connect" in response.phases:
        return (
            say("{host} broke the connection, or does not speak HTTP.", host=host),
            say("See that the address and its port lead to the page's server."),
        )
    return (
        say("{host} cannot be reached.", host=host),
        say("See that the name is right, and that the server runs."),
    )


def _untrusted(host: str, code: int) -> tuple[str, str]:
    """Return what is wrong with a certificate, and what to do.

    Args:
        host: Whose it is.
        code: OpenSSL's number of what is wrong (x509_vfy.h).
    """
    other_name = (
        say("The certificate of {host} is for another name.", host=host),
        say("Install a certificate for {host}.", host=host),
    )
    no_authority = (
        say("The certificate of {host} leads to no known authority.", host=host),
        say("Have the server send the whole chain, or name its authority."),
    )
    too_weak = (
        say("The certificate of {host}, or one above it, has a weak key or signature.", host=host),
        say("Install one with an RSA key of 2,048 bits or more, or with an EC key."),
    )
    known = {
        9: (
            say("The certificate of {host}, or one above it, is not valid yet.", host=host),
            say("Set the clock of this machine, or install certificates that are valid today."),
        ),
        10: (
            say("The certificate of {host}, or one above it, has expired.", host=host),
            say("Renew it, and have the server send the authority's certificates of today."),
        ),
        18: (
            say("The certificate of {host} is signed by itself.", host=host),
            say("Install one of an authority that browsers know, or name its own."),
        ),
        19: no_authority,
        20: no_authority,
        21: no_authority,
        62: other_name,
        64: other_name,
        66: too_weak,
        67: too_weak,
        68: too_weak,
    }
    unknown = (
        say("The certificate of {host} is not trusted.", host=host),
        say("Install a certificate of an authority that browsers know."),
    )
    return known.get(code, unknown)


def expiry(probe: Probe) -> Iterator[Finding]:
    """See how long the certificates still hold."""
    asked = {probe.subject.page_url: probe.page}
    if probe.subject.is_apart:
        asked[probe.subject.backend_url] = probe.ready
    for url, response in asked.items():
        host = host_of(url)
        if response.secured is None:
            text = say("There is no certificate.")
            yield Finding(check="certificate", state="skipped", text=text)
            continue
        days = int((response.secured.expires - time.time()) // _DAY_S)
        text = say_count(
            "The certificate of {host} holds for {count:,} more day.",
            "The certificate of {host} holds for {count:,} more days.",
            days,
            host=host,
        )
        if days < 1:
            text = say("The certificate of {host} expires within a day.", host=host)
        soon = days < EXPIRES_SOON_DAYS
        yield Finding(
            check="certificate",
            state="warning" if soon else "ok",
            text=text,
            advice=say("Renew it, and see that it is renewed by itself.") if soon else "",
        )


def plain_http(probe: Probe) -> Iterator[Finding]:
    """See that plain HTTP leads to the page's own address over TLS, and shows nothing itself."""
    page_url, port = probe.subject.page_url, probe.subject.http_port
    parts = split_address(page_url)
    if parts.scheme != "https" or not port:
        text = say("Where plain HTTP leads to is not known for this address.")
        yield Finding(check="redirect", state="skipped", text=text)
        return
    name = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    place = f"http://{name}{'' if port == 80 else f':{port}'}{parts.path}/"
    advice = say("Have the server answer plain HTTP with a redirect to {url}.", url=f"{page_url}/")
    for _ in range(_REDIRECTS_MAX):
        response = probe.ask("GET", place)
        if response.fault and "connect" not in response.phases:
            text = say("Nothing answers on plain HTTP.")
            yield Finding(check="redirect", state="ok", text=text)
            return
        target = _target(place, named(response).get("location", ""))
        if response.fault or response.status not in _MOVED or target == place:
            text = response.fault or say(
                "Plain HTTP answers {status}, without TLS.", status=response.status
            )
            yield Finding(check="redirect", state="wrong", text=text, advice=advice)
            return
        if _leads_to(target, page_url):
            text = say("Plain HTTP leads to the same address over TLS.")
            yield Finding(check="redirect", state="ok", text=text)
            return
        found = split_address(target)
        own = found.hostname == parts.hostname and found.scheme == "http"
        if not own or not _can_be_asked(target):
            text = say("Plain HTTP leads to another address.")
            yield Finding(
                check="redirect", state="wrong", text=text, advice=advice,
                wanted=f"{page_url}/", found=shown(without_user(target)),
            )  # fmt: skip
            return
        place = target
    text = say("Plain HTTP leads from one redirect to the next without end.")
    yield Finding(check="redirect", state="wrong", text=text, advice=advice)


def _target(place: str, location: str) -> str:
    """Return where a redirect leads to: as the server wrote it if that is no address."""
    try:
        return urljoin(place, location)
    except ValueError:
        return location


def _can_be_asked(url: str) -> bool:
    """Tell whether an address that a server named can be asked: a header may hold anything."""
    try:
        request_bytes("GET", url, {}, b"")
    except ValueError:
        return False
    return True


def _leads_to(target: str, page_url: str) -> bool:
    return target.partition("?")[0].rstrip("/") == page_url
