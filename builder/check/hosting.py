"""Platform, hosting, theme and key: what the export needs besides the form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.check.findings import Finding, Severity, placed
from builder.form.called import in_one_line
from builder.form.channels import channel_of
from builder.form.colours import LIGHT, contrast, readable_on
from builder.form.contrasts import BUTTON, contrast_of
from builder.form.names import IDENTIFIER
from builder.form.place import Place
from builder.form.project import Hosting, Platform, Project
from builder.form.property_names import FORM_PROPERTIES
from builder.form.web_address import split_address, without_user
from builder.say import quoted, say

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_ISSUER = re.compile(r"[\x21-\x7e]{1,200}")
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_ANCESTOR = re.compile(
    r"'self'|(https://(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|http://(127\.0\.0\.1|localhost))"
    r"(:[0-9]{1,5})?"
)
_ORIGIN = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*|\[[0-9a-f:]+\])(:(?P<port>[0-9]{1,5}))?"
)
# Parts of a path go into headers and scripts unchanged, so "..", "." and "" are refused.
_BELOW = re.compile(r"(?P<origin>[a-z]+://[^/]+)(?P<path>(/(?!\.{1,2}(/|$))[A-Za-z0-9._~-]+)*)")
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_DELAY_MAX_MS = 60_000


def check(project: Project) -> Iterator[Finding]:
    """Find settings that are unsafe, malformed or missing."""
    for code, severity, where, text in (
        *_platform(project.platform),
        *_integrations(project.platform),
        *_key(project),
        *_addresses(project.hosting),
        *_gaps(project),
        *_closing(project),
        *_theme(project),
    ):
        yield Finding(code=code, severity=severity, text=text, place=placed(where))


# A finding that does not know its field yet.
Draft = tuple[str, Severity, Place | str, str]


def _platform(platform: Platform) -> Iterator[Draft]:
    if not is_origin(platform.base_url, loopback_http=True):
        yield (
            "base-url",
            "error",
            "platform.base_url",
            say(
                "The platform's address must be https://host and no more (http only for this "
                "machine)."
            ),
        )
    if not _ISSUER.fullmatch(platform.issuer):
        yield (
            "issuer",
            "error",
            "platform.issuer",
            say("The token's issuer must be 1 to 200 visible ASCII characters."),
        )


def _integrations(platform: Platform) -> Iterator[Draft]:
    seen = set()
    for index, each in enumerate(platform.integrations):
        pair = (each.channel.lower(), each.integration_id)
        wrong_channel = not IDENTIFIER.fullmatch(each.channel)
        part = "channel" if wrong_channel else "integration_id"
        place = Place(attribute="platform.integrations", index=index, part=part)
        if wrong_channel or not IDENTIFIER.fullmatch(each.integration_id):
            yield (
                "integration-malformed",
                "error",
                place,
                (
                    say(
                        "{integration!r} is not an integration: channel and id are up to 128 "
                        "letters, digits, - or _.",
                        integration=f"{each.channel[:40]}:{each.integration_id[:40]}",
                    )
                ),
            )
        elif pair in seen:
            yield (
                "integration-duplicate",
                "warning",
                place,
                say(
                    "The integration {integration} is listed twice.",
                    integration=f"{each.channel}:{each.integration_id}",
                ),
            )
        seen.add(pair)
    if not platform.integrations:
        yield (
            "integrations-empty",
            "warning",
            "platform.integrations",
            (
                say(
                    "No integration is listed yet. The backend will not start until it is told "
                    "which integrations it may deliver to: add them in the form's settings."
                )
            ),
        )


def _key(project: Project) -> Iterator[Draft]:
    if project.key_fingerprint and not _FINGERPRINT.fullmatch(project.key_fingerprint):
        yield (
            "key-malformed",
            "error",
            "key_fingerprint",
            say("The key's fingerprint must be 64 hex digits. Choose the key pair again."),
        )
    elif not project.key_fingerprint:
        yield (
            "key-missing",
            "warning",
            "key_fingerprint",
            say(
                "No key pair is chosen. Choose one in Keys, so that the backend can refuse any "
                "other."
            ),
        )


def _addresses(hosting: Hosting) -> Iterator[Draft]:
    if hosting.backend_url and not is_backend_address(hosting.backend_url):
        yield (
            "backend-url",
            "error",
            "hosting.backend_url",
            (
                say(
                    "The backend's address must be https://host, or https://host/path where it is "
                    "below a path, without a slash at the end."
                )
            ),
        )
    for index, each in enumerate(hosting.page_origins):
        if not is_origin(each, loopback_http=True):
            yield (
                "page-origin",
                "error",
                Place(attribute="hosting.page_origins", index=index),
                say(
                    "{origin!r} is not an origin exactly like https://forms.example.com.",
                    origin=without_user(each)[:60],
                ),
            )
    for index, each in enumerate(hosting.frame_ancestors):
        if not _ANCESTOR.fullmatch(each):
            yield (
                "frame-ancestor",
                "error",
                Place(attribute="hosting.frame_ancestors", index=index),
                (
                    say(
                        "{site!r} is not a site such as https://www.example.com (http "
                        "only for this machine).",
                        site=without_user(each)[:60],
                    )
                ),
            )


def _gaps(project: Project) -> Iterator[Draft]:
    """Find what is missing for page and backend to work where they are put."""
    hosting = project.hosting
    if hosting.backend_url and not hosting.page_origins:
        yield (
            "page-origins-empty",
            "warning",
            "hosting.page_origins",
            (
                say(
                    "The backend is on another host than the page. Name the page's origin, or the "
                    "backend will refuse what the page sends."
                )
            ),
        )
    channels = (channel_of(each.channel) for each in project.platform.integrations)
    framing = next((each for each in channels if each.framed), None)
    if framing and not hosting.frame_ancestors:
        yield (
            "frame-ancestors-empty",
            "warning",
            "hosting.frame_ancestors",
            (
                say(
                    "{channel} shows the page in a frame. Name the sites that your chat "
                    "runs on, or browsers will not show it there.",
                    channel=framing.label,
                )
            ),
        )


def _closing(project: Project) -> Iterator[Draft]:
    if not 0 <= project.closing_delay_ms <= _DELAY_MAX_MS:
        yield (
            "closing-delay",
            "error",
            "closing_delay_ms",
            say("The closing delay must be 0 to 60000 milliseconds."),
        )


def _theme(project: Project) -> Iterator[Draft]:
    theme = project.theme
    if not 0 <= theme.radius <= 24:
        yield "radius", "error", "theme.radius", say("The corner radius must be 0 to 24.")
    if not _COLOUR.fullmatch(theme.accent):
        yield (
            "colour",
            "error",
            "theme.accent",
            (
                say(
                    "{property} is {colour!r}; it must be like #1a56db.",
                    property=quoted(FORM_PROPERTIES["theme.accent"]),
                    colour=in_one_line(theme.accent, 40),
                )
            ),
        )
        return
    button = contrast_of(theme, BUTTON)
    if theme.scheme != "dark" and not button.passes:
        best = contrast(theme.accent, readable_on(theme.accent))
        where = say("white") if button.behind == LIGHT["card"] else say("the form")
        yield (
            "contrast",
            "warning",
            "theme.accent",
            (
                say(
                    "The accent colour has a contrast of {ratio} on {where}; "
                    "buttons and focus marks need 3:1 to be seen (text on it reaches "
                    "{best}).",
                    ratio=f"{button.ratio:.1f}:1",
                    where=where,
                    best=f"{best:.1f}:1",
                )
            ),
        )


def is_backend_address(text: str) -> bool:
    """Tell whether a text is where a backend may be: an origin, perhaps with a path behind it.

    Args:
        text: The text; http will do for this machine.
    """
    found = _BELOW.fullmatch(text)
    return found is not None and is_origin(found["origin"], loopback_http=True)


def is_origin(text: str, *, loopback_http: bool = False) -> bool:
    """Tell whether a text is an origin as browsers write it: https, host and perhaps port.

    The backend compares origins as texts, so a slash behind it, capitals or the usual port, which
    browsers leave out, would keep it from ever being met.

    Args:
        text: The text.
        loopback_http: Whether http will do for this machine.
    """
    found = _ORIGIN.fullmatch(text)
    if not found or not split_address(text).netloc:  # the digits of IPv6 may be no address
        return False
    scheme, host, port = found["scheme"], found["host"], found["port"]
    usual = {"https": "443", "http": "80"}[scheme]
    usable = port is None or (port != usual and not port.startswith("0") and int(port) <= 65535)
    return usable and (scheme == "https" or (loopback_http and host in _LOOPBACK))
