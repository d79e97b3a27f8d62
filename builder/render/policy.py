"""What a page may load and who may frame it: its content security policy and other headers."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from types import MappingProxyType

from builder.form.project import Hosting, Project

# Scripts that close the page where its channel has its own way of doing so.
CLOSING_SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        "facebook": "https://connect.facebook.net/en_US/messenger.Extensions.js",
        "sunco": "https://cdn.smooch.io/webview-sdk.min.js",
    }
)


def closing_scripts(project: Project) -> dict[str, str]:
    """Return the closing scripts of the channels that the form may deliver to."""
    channels = {each.channel for each in project.platform.integrations}
    return {name: url for name, url in CLOSING_SCRIPTS.items() if name in channels}


def content_policy(project: Project, style: str, script: str) -> str:
    """Return the policy of a page with one style sheet and one script, both inline."""
    return "; ".join(
        (
            "default-src 'none'",
            _sources("script-src", _hash(script), *closing_scripts(project).values()),
            _sources("style-src", _hash(style)),
            "img-src 'self' data:",
            _sources("connect-src", "'self'", project.hosting.backend_url),
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


def _sources(directive: str, *sources: str) -> str:
    return " ".join((directive, *(source for source in sources if source)))


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
