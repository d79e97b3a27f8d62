"""HTTP as the simulator speaks it: whom it answers, refusals in sentences, what a request says."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Final

from aiohttp import web
from aiohttp.client_exceptions import ClientPayloadError
from aiohttp.http_exceptions import HttpProcessingError

from builder.deliver.delivery import plain
from builder.deliver.platform_rules import BASIS
from builder.form.web_address import split_address
from builder.say import say

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BODY_MAX: Final = 4 * 1024 * 1024
# What is of the simulator itself: what it received, and what it is to do.
OWN: Final = "/_simulator/"
_NUMBER_MAX: Final = 15  # digits
_PATH_SHOWN_MAX: Final = 500
_HERE: Final = ("127.0.0.1", "localhost", "::1")
# As a platform that is meant to be called by web pages answers them.
_FOR_PAGES: Final[Mapping[str, str]] = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Retry-After",
}
_PREFLIGHT: Final[Mapping[str, str]] = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, X-Moveo-Session-Id",
    "Access-Control-Max-Age": "600",
}


def _is_of_a_program(request: web.Request) -> bool:
    """Tell whether no page of a browser asks, also none whose name leads to this machine."""
    host = split_address(f"http://{request.headers.get('Host', '')}").hostname
    from_page = {"Origin", "Sec-Fetch-Site"} & {each.title() for each in request.headers}
    typed = request.headers.get("Sec-Fetch-Site") == "none"  # into the browser's address bar
    return host in _HERE and (typed or not from_page)


@web.middleware
async def in_sentences(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Answer the server's own refusals with a sentence too; pages may read every answer."""
    if request.path.startswith(OWN) and not _is_of_a_program(request):
        why = say("Only programs on this machine may ask for this, and no page in a browser.")
        return refused((why,), 403)
    try:
        response = await handler(request)
    except web.HTTPNotFound:
        if request.method == "OPTIONS":
            return await preflight(request)  # so that pages may read what they are told next
        there = say(
            "There is nothing at {path}; submissions go to "
            "/v1/CHANNEL/INTEGRATION/webview and /v1/survey/INTEGRATION.",
            path=path_of(request),
        )
        response = refused((there,), 404)
    except web.HTTPMethodNotAllowed as fault:
        taken = ", ".join(sorted(fault.allowed_methods))
        only = say(
            "{method} came, and this address takes {methods} only.",
            method=plain(request.method[:_PATH_SHOWN_MAX]),
            methods=taken,
        )
        response = refused((only,), 405)
        response.headers["Allow"] = taken
    except web.HTTPRequestEntityTooLarge:
        large = say("The body is too large; it may have {most:,} bytes.", most=BODY_MAX)
        response = refused((large,), 413)
    except (web.RequestPayloadError, ClientPayloadError, HttpProcessingError):
        response = refused((say("The body cannot be read: it is not what its headers say."),), 400)
    if not request.path.startswith(OWN) and not response.prepared:
        response.headers.update(_FOR_PAGES)
        if "Origin" in request.headers:
            # On a connection that it had used before, a browser repeats by itself what was broken
            # off or timed out, and the page never meets the fault.
            response.force_close()
    return response


async def preflight(_request: web.Request) -> web.StreamResponse:
    """Let any web page call, as a browser asks before it sends a token."""
    return web.Response(status=204, headers={**_FOR_PAGES, **_PREFLIGHT})


def refused(reasons: Iterable[str], status: int, notes: Iterable[str] = ()) -> web.Response:
    """Return the answer to what is not taken: the reasons, and what else is odd."""
    return web.json_response(
        {"reasons": [*reasons], "notes": [*notes], "rules": BASIS}, status=status
    )


async def sent_slowly(
    request: web.Request, response: web.Response, seconds: float
) -> web.StreamResponse:
    """Send a response's head at once, and its body byte by byte in that time."""
    body = response.body if isinstance(response.body, bytes) else b""
    slow = web.StreamResponse(
        status=response.status, headers={"Content-Type": "application/json", **_FOR_PAGES}
    )
    slow.content_length = len(body)
    await slow.prepare(request)
    for place in range(len(body)):
        await asyncio.sleep(seconds / len(body))
        await slow.write(body[place : place + 1])
    return slow


def path_of(request: web.Request) -> str:
    """Return a request's path as it came, to be shown."""
    return plain(request.raw_path.partition("?")[0][:_PATH_SHOWN_MAX])


def number_of(request: web.Request, name: str) -> int | None:
    """Return a whole number of a request's query; 0 if it is not there, None if it is no number."""
    text = request.query.get(name, "0")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _NUMBER_MAX else None


def headers_of(request: web.Request) -> dict[str, str]:
    """Return the headers by lower-case name; what stands twice is joined, as HTTP has it."""
    found: dict[str, str] = {}
    for name, value in request.headers.items():
        key = name.lower()
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found
