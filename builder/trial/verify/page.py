"""Checks of the page: its bytes, its headers, and its place below a path."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from builder.form.web_address import without_user
from builder.render import policy
from builder.say import say
from builder.trial.transport import HttpResponse
from builder.trial.verify.probe import Probe, answered, named, shown
from builder.trial.verify.report import Finding

# A difference here costs speed, not safety.
_MILD: Final = ("cache-control",)


def same_page(probe: Probe) -> Iterator[Finding]:
    """See that the page's files are this export's, byte by byte."""
    files = probe.subject.files
    wrong = False
    for path in sorted(files, key=lambda path: path != "index.html"):
        url = f"{probe.subject.page_url}/{path}"
        response = (
            probe.page if path == "index.html" else probe.ask("GET", url, most=len(files[path]) + 1)
        )
        found = _file(path, files[path], response)
        if found is not None:
            wrong = True
            yield found
    if not wrong:
        text = say("The page is this export, byte by byte.")
        yield Finding(check="page", state="ok", text=text)


def _file(path: str, wanted: bytes, response: HttpResponse) -> Finding | None:
    """Return what is wrong with a file of the page; None if nothing is."""
    if response.status == 200 and response.body == wanted:
        return None
    advice = say("Export the form again, and deploy the whole bundle.")
    found = ""
    if response.fault or response.status != 200:
        text = say("{path} is not there: {answer}.", path=path, answer=answered(response))
        found = answered(response)
        target = named(response).get("location", "")
        if response.status == 421:
            advice = say("Add the host of this address to the backend's ALLOWED_HOSTS.")
        elif target:
            text = say(
                "{path} leads to another address: {url}.",
                path=path,
                url=shown(without_user(target)),
            )
            advice = say("Give that address, or serve the page at this one.")
        elif path == "index.html":
            advice = say("See that the address is the page's own, and that the page is deployed.")
    elif len(response.body) > len(wanted):
        text = say("{path} is another one than this export's, and larger.", path=path)
    else:
        text = say("{path} is another one than this export's.", path=path)
    return Finding(
        check="page",
        state="wrong",
        text=text,
        advice=advice,
        wanted=f"sha256:{hashlib.sha256(wanted).hexdigest()}",
        found=found or f"sha256:{hashlib.sha256(response.body).hexdigest()}",
    )


def same_headers(probe: Probe) -> Iterator[Finding]:
    """See that the page comes with the exported headers."""
    found = named(probe.page)
    wrong = False
    for name, wanted in probe.subject.headers.items():
        held = found.get(name.lower(), "")
        if held == wanted:
            continue
        wrong = True
        yield Finding(
            check="headers",
            state="warning" if name.lower() in _MILD else "wrong",
            text=say("The header {name} is another one than exported.", name=name)
            if held
            else say("The header {name} is missing.", name=name),
            advice=say("Have the page's server send {name} as exported.", name=name),
            wanted=wanted,
            found=shown(held),
        )
    frames = found.get("x-frame-options", "")
    if frames:
        wrong = True
        yield Finding(
            check="headers",
            state="warning",
            text=say("The header {name} is not exported.", name="X-Frame-Options"),
            advice=say("Remove it: the exported policy says which sites may frame the page."),
            found=shown(frames),
        )
    for each in _transport_security(probe, found):
        wrong = True
        yield each
    if not wrong:
        text = say("The page comes with the exported headers.")
        yield Finding(check="headers", state="ok", text=text)


def _transport_security(probe: Probe, headers: Mapping[str, str]) -> Iterator[Finding]:
    """See that browsers are told to use TLS, for long enough."""
    name, wanted = policy.HSTS
    held = headers.get(name.lower(), "")
    if probe.page.secured is None or policy.tls_for_s(held) >= policy.HSTS_LEAST_S:
        return
    yield Finding(
        check="headers",
        state="warning",
        text=say("The header {name} does not hold for half a year.", name=name)
        if held
        else say("The header {name} is missing.", name=name),
        advice=say("Have the server send it, so that browsers always use TLS."),
        wanted=wanted,
        found=shown(held),
    )


def below_path(probe: Probe) -> Iterator[Finding]:
    """See that a page below a path is not served without the slash, where it misses its backend."""
    page_url = probe.subject.page_url
    if not urlsplit(page_url).path:
        text = say("The page is not below a path.")
        yield Finding(check="path", state="skipped", text=text)
        return
    response = probe.ask("GET", page_url)
    relative = probe.subject.backend_url == page_url
    if relative and response.status == 200:
        yield Finding(
            check="path",
            state="wrong",
            text=say("The page is shown without the slash at its end, too."),
            advice=say("Have the server redirect {page} to {page}/.", page=page_url),
            wanted="308",
            found="200",
        )
        return
    text = say("Without the slash at its end the address does not show a page of its own.")
    yield Finding(check="path", state="ok", text=text)
