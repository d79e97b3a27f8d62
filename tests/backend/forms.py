"""Compiled forms and keys that tests of the backend share."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from builder.backend.rules import Days
from builder.backend.spec import FieldSpec, FormSpec

INTEGRATION = "1a234567-b8cd-9e0f-1234-g5h6ij78klmn"
SESSION = "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o"
ISSUER = "www.webviews.moveo.ai"
TODAY = Days(date(2026, 3, 10), date(2026, 3, 11))

CODES = (
    "required", "characters", "too_short", "too_long", "pattern", "email", "phone", "number",
    "integer", "decimals", "too_small", "too_large", "option", "date", "too_early", "too_late",
    "url", "step", "too_few", "too_many", "time", "datetime", "mismatch",
)  # fmt: skip
MESSAGES = {
    "en": {code: f"{{label}}: {code} {{min}}{{max}}".strip() for code in CODES},
    "el": {code: f"{{label}}: ελ {code}" for code in CODES},
}
# What cannot be a channel, an integration or a session.
HOSTILE_IDS = [
    "../../admin", "%2e%2e%2f", "a?x=", "a#", "@evil", "a\\b", "．．／", "a\r\nX: y", "a\x00", "é",
    "a b", "a/b", "a:b", "a.b", " a", "a\n", "x" * 129, "x" * 8192,
]  # fmt: skip


def field(kind: str, name: str = "answer", **changes: Any) -> FieldSpec:
    """Return a field; texts take up to 200 characters unless told otherwise."""
    if kind in ("text", "textarea"):
        changes.setdefault("max_length", 200)
    return FieldSpec(kind=kind, name=name, **changes)


def form(*fields: FieldSpec, **changes: Any) -> FormSpec:
    """Return a compiled form with these fields that delivers to two channels."""
    settings: dict[str, Any] = {
        "id": "tested",
        "revision": "0123456789abcdef",
        "languages": ("en", "el"),
        "messages": MESSAGES,
        "base_url": "https://channels.moveo.ai",
        "issuer": ISSUER,
        "page_context": "page_context",
        "integrations": (("web", INTEGRATION), ("facebook", INTEGRATION)),
        "page_origins": (),
        "key_fingerprint": "",
    }
    return FormSpec(fields=fields, **{**settings, **changes})


def demo_form(**changes: Any) -> FormSpec:
    """Return a form with a bit of everything."""
    return form(
        field(
            "text", "first_name",
            label={"en": "First name", "el": "Όνομα"},
            required=True, max_length=64, normalise=("trim", "collapse"),
        ),
        field("email", "email", label={"en": "E-mail"}),
        field("integer", "amount", min=1, max=99),
        field("checkbox", "newsletter"),
        field("hidden", "source", source="constant", value="webview"),
        field("hidden", "campaign", source="parameter", parameter="utm_campaign"),
        **changes,
    )  # fmt: skip


def parameters(**changes: str) -> dict[str, str]:
    """Return the query parameters of a conversation."""
    return {
        "channel": "web",
        "integration_id": INTEGRATION,
        "session_id": SESSION,
        "user_id": "user-1",
        **changes,
    }


@cache
def private_key(number: int = 0) -> RSAPrivateKey:
    """Return a key; the same one for the same number."""
    return generate_private_key(65537, 2048)


def pem(key: RSAPrivateKey) -> bytes:
    """Return a key as PKCS#8 PEM."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
