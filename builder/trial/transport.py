"""One POST request, with a time limit that holds for every server."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import field
from typing import Final

import requests
import urllib3

from builder.value import dataclass

_ANSWER_MAX: Final = 1 << 20
_CHUNK: Final = 1 << 16


@dataclass(frozen=True)
class HttpResponse:
    """What a server answered, or why there is no response.

    Attributes:
        status: HTTP status; 0 if there was no response.
        headers: Its headers.
        body: Its body, as far as it arrived in time.
        fault: Why there was no response, as a sentence; empty if there was one.
    """

    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    fault: str = ""


def post(
    url: str, headers: Mapping[str, str], body: bytes, timeout_s: tuple[int, int]
) -> HttpResponse:
    """Send one POST request; redirects are not followed and no proxy is used.

    Args:
        url: Where to.
        headers: Its headers.
        body: Its body.
        timeout_s: Seconds to connect, and seconds for the response.
    """
    try:
        with requests.Session() as session:
            session.trust_env = False
            response = session.post(
                url,
                data=body,
                headers=dict(headers),
                timeout=timeout_s,
                allow_redirects=False,
                stream=True,
            )
            content = _content(response, timeout_s[1])
            return HttpResponse(response.status_code, dict(response.headers), content)
    except requests.exceptions.ConnectTimeout:
        fault = "The connection took too long."
    except requests.exceptions.Timeout:
        fault = "There was no response in time; it may still have been delivered."
    except requests.exceptions.SSLError:
        fault = "The server's certificate is not trusted."
    except requests.exceptions.ConnectionError:
        fault = "The server could not be reached, or broke the connection."
    except (requests.exceptions.RequestException, OSError) as error:
        fault = f"The request failed: {type(error).__name__}."
    return HttpResponse(fault=fault)


def _content(response: requests.Response, seconds: float) -> bytes:
    """Return a response's body, as far as it comes in time; its status is there already."""
    content = bytearray()
    end = time.monotonic() + seconds
    try:
        while len(content) < _ANSWER_MAX and time.monotonic() < end:
            chunk = response.raw.read1(_CHUNK, decode_content=True)
            if not chunk:
                break
            content += chunk
    except (urllib3.exceptions.HTTPError, OSError):
        pass
    return bytes(content[:_ANSWER_MAX])
