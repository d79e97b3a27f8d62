"""What a page may load and who may frame it: its content security policy and other headers."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from builder.form.channels import CHANNELS
from builder.form.project import Hosting, Project
from builder.say import say

# Browsers that saw it use TLS for this host alone, for a year. Not for subdomains, and not in lists
# that browsers ship: whose host it is decides that (RFC 6797, section 6.1).
HSTS: Final = ("Strict-Transport-Security", "max-age=31536000")
HSTS_LEAST_S: Final = 180 * 86_400  # what scanners ask for at least, such as Mozilla's Observatory

_MAX_AGE: Final = re.compile(r'max-age\s*=\s*(?:(\d+)|"(\d+)")', re.IGNORECASE | re.ASCII)
_MAX_AGE_DIGITS: Final = 18  # more are cut: it is beyond every life, and int() refuses 4,301
# The most that each directive of a page's policy may allow: one pattern for all its sources. What
# script-src may allow follows from the channels.
_HASHES = r"'sha256-[A-Za-z0-9+/]{43}='"
_HOST = r"([A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?"
_HERE = r"http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?"
_MOST: Mapping[str, str] = MappingProxyType(
    {
        "default-src": "'none'",
        "style-src": _HASHES,
        "img-src": "'self'|data:",
        "connect-src": rf"'self'|(https://{_HOST}|{_HERE})(/([A-Za-z0-9._~-]+/)+)?",
        "form-action": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": rf"'self'|https://(\*\.)?{_HOST}|http://(127\.0\.0\.1|localhost)(:[0-9]+)?",
    }
)


def closing_scripts(project: Project) -> dict[str, str]:
    """Return the closing scripts of the channels that the form may deliver to, by channel."""
    chosen = {each.channel.lower() for each in project.platform.integrations}
    return {
        name: row.closing_script
        for name, row in CHANNELS.items()
        if name in chosen and row.closing_script
    }


def content_policy(hosting: Hosting, style: str, script: str, others: Collection[str]) -> str:
    """Return the policy of a page with one style sheet and one script, both inline.

    Args:
        hosting: Where page and backend live.
        style: The style sheet.
        script: The script.
        others: The addresses of the scripts that it loads besides.
    """
    return "; ".join(
        (
            "default-src 'none'",
            _sources("script-src", _hash(script), *others),
            _sources("style-src", _hash(style)),
            "img-src 'self' data:",
            _sources("connect-src", "'self'", _below(hosting.backend_url)),
            "form-action 'none'",
            "base-uri 'none'",
        )
    )


def headers(policy: str, hosting: Hosting) -> dict[str, str]:
    """Return the page's response headers.

    ``frame-ancestors`` works in a header only, so the policy in the page is not enough.
    """
    ancestors = hosting.frame_ancestors or ("'self'",)
    return {
        "Content-Security-Policy": f"{policy}; {_sources('frame-ancestors', *ancestors)}",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "Cache-Control": "no-cache",
    }


def is_framed_elsewhere(policy: str) -> bool:
    """Tell whether a page's policy lets other sites than its own show it in a frame.

    Args:
        policy: The header ``Content-Security-Policy``.
    """
    parts = [each.lower().split() for each in policy.split(";")]
    framing = [set(each[1:]) for each in parts if each[:1] == ["frame-ancestors"]]
    return any(each - {"'self'", "'none'"} for each in framing)


def over_tls(headers: Mapping[str, str]) -> dict[str, str]:
    """Return response headers as a server that ends TLS sends them.

    Args:
        headers: The page's own, which hold without TLS too.
    """
    return {**headers, HSTS[0]: HSTS[1]}


def tls_for_s(held: str) -> int:
    """Return for how long a header ``Strict-Transport-Security`` holds.

    Args:
        held: Its value.

    Returns:
        Seconds; 0 if it holds for no time, or is none that browsers understand (RFC 6797,
        section 6.1). What is absurdly long is cut, and stays longer than any use.
    """
    parts = [each.strip(" \t") for each in held.partition(",")[0].split(";")]
    found = [each for part in parts if (each := _MAX_AGE.fullmatch(part))]
    if len(found) != 1:
        return 0
    return int((found[0][1] or found[0][2]).lstrip("0")[:_MAX_AGE_DIGITS] or "0")


def weaknesses(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Return in what a page's response headers allow more than :func:`headers` ever writes.

    Args:
        headers: The headers, by lower-case name.
    """
    directives: dict[str, list[str]] = {}
    for directive in headers.get("content-security-policy", "").split(";"):
        name, *sources = directive.split() or [""]
        directives.setdefault(name.lower(), sources)  # browsers heed the first one, too
    closing = (row.closing_script for row in CHANNELS.values() if row.closing_script)
    most = {**_MOST, "script-src": "|".join((_HASHES, *map(re.escape, closing)))}
    weak = [
        say("{header} is missing or allows too much", header=name)
        for name, sources in most.items()
        if not directives.get(name)
        or not all(re.fullmatch(sources, source) for source in directives[name])
    ]
    weak += [
        say("{header} is not expected", header=name) for name in directives if name not in most
    ]
    weak += [
        say("{header} is not {wanted}", header=name, wanted=wanted)
        for name, wanted in (
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        )
        if headers.get(name) != wanted
    ]
    return tuple(weak)


def _below(address: str) -> str:
    """Return the source for all that is at an address: below a path, that ends in a slash."""
    return f"{address}/" if "/" in address.partition("://")[2] else address


def _sources(directive: str, *sources: str) -> str:
    return " ".join((directive, *(source for source in sources if source)))


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
