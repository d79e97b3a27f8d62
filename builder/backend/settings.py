"""Settings from environment variables and files; unsafe ones prevent the start."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from .addresses import (
    LOOPBACK,
    AddressError,
    Network,
    read_host,
    read_networks,
    read_origin,
    split_host,
    without_user,
)
from .keys import KeyProblemError, fingerprint, load_private_key
from .payload import is_reserved
from .rules import KINDS
from .spec import FormSpec

_PAIR: Final = re.compile(r"[A-Za-z0-9_-]{1,128}:[A-Za-z0-9_-]{1,128}")
_LIMIT: Final = re.compile(r"([0-9]{1,9})/([0-9]{1,6})")
_POSTGRES: Final = (
    r"postgres(ql)?://"
    # The error message for a bare % would quote the text around it.
    r"(?!.*%(?![0-9A-Fa-f]{2}))"
    # A second @ belongs to a password; the text after it would count as the host.
    r"([^\s@/]*@)?[^\s@/?]*"
    r"(/[^\s@?]*)?(?<!//)(\?\S*)?"
)
# The shape of a URL, and its description.
_DATABASES: Final = {
    r"sqlite:///.+": "sqlite:///path",
    _POSTGRES: "postgresql://user:password@host/database",
}
_LIMITS: Final = {
    r"memory://": "memory://",
    r"rediss?://[^\s]+": "redis://:password@host:port/number",
}
_REPEATS: Final = ("at_least_once", "at_most_once")
_SECRET_MIN: Final = 16


class SettingsError(ValueError):
    """The backend must not start with these settings; the text is one line for the operator."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate limit.

    Attributes:
        count: Requests allowed in a window; 0 for no limit.
        seconds: Length of the window.
    """

    count: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that an operator can set.

    Attributes:
        keys: The private keys: the one in use, and the next one while a rotation is under way.
        base_url: The platform's scheme and host.
        integrations: Allowed pairs of channel and integration id; None allows any.
        origins: Origins, besides the backend's own, whose pages may submit.
        hosts: Host names that may be asked for; empty for any.
        proxies: Networks whose ``X-Forwarded-For`` or ``Forwarded`` is trusted.
        database: URL of the outbox's database.
        temporary_database: Whether it may be at a place that a restart empties.
        limits: URL of the store for rate limits.
        attestation: Verification token of the dialog's webhook; empty to accept any conversation.
        host: Address to listen on.
        port: Port to listen on; 0 for any free one.
        metrics_host: Address of the metrics.
        metrics_port: Port of the metrics; None for none.
        serve_page: Whether to serve the page too.
        rate_ip: Limit per client address; for IPv6 per /64, with more for the networks around it.
        rate_session: Limit per conversation.
        rate_integration: Limit of valid submissions per integration.
    """

    keys: tuple[RSAPrivateKey, ...]
    base_url: str
    integrations: frozenset[tuple[str, str]] | None
    origins: frozenset[str]
    hosts: frozenset[str]
    proxies: tuple[Network, ...]
    database: str
    temporary_database: bool
    limits: str
    attestation: bytes
    host: str
    port: int
    metrics_host: str
    metrics_port: int | None
    serve_page: bool
    rate_ip: Rate
    rate_session: Rate
    rate_integration: Rate


def read_settings(env: Mapping[str, str], form: FormSpec) -> Settings:
    """Read and check the settings.

    Args:
        env: Environment variables, as listed in ``.env.example``.
        form: The compiled form, with the defaults.

    Raises:
        SettingsError: Something is missing, malformed or unsafe.
    """
    _check_form(form)
    return Settings(
        keys=private_keys(env, form),
        base_url=_base_url(env.get("MOVEO_BASE_URL") or form.base_url),
        integrations=_integrations(env, form),
        origins=frozenset(
            _origin(each) for each in (*form.page_origins, *_items(env.get("ALLOWED_ORIGINS", "")))
        ),
        hosts=frozenset(_host(each) for each in _items(env.get("ALLOWED_HOSTS", ""))),
        proxies=_proxies(env),
        database=database_url(env),
        temporary_database=_switch(env, "ALLOW_TEMPORARY_DATABASE", default=False),
        limits=_url(env, "RATE_LIMIT_URL", "memory://", _LIMITS),
        attestation=_attestation(env),
        host=env.get("HOST") or "127.0.0.1",
        port=_port("PORT", env.get("PORT") or "8080"),
        metrics_host=env.get("METRICS_HOST") or "127.0.0.1",
        metrics_port=_port("METRICS_PORT", env["METRICS_PORT"])
        if env.get("METRICS_PORT")
        else None,
        serve_page=_switch(env, "SERVE_PAGE", default=True),
        rate_ip=_rate(env, "RATE_LIMIT_IP", "120/60"),
        rate_session=_rate(env, "RATE_LIMIT_SESSION", "60/60"),
        rate_integration=_rate(env, "RATE_LIMIT_INTEGRATION", "3000/60"),
    )


def database_url(env: Mapping[str, str]) -> str:
    """Return the URL of the outbox's database.

    Raises:
        SettingsError: It is malformed.
    """
    return _url(env, "DATABASE_URL", "sqlite:///outbox.db", _DATABASES)


def private_keys(env: Mapping[str, str], form: FormSpec | None) -> tuple[RSAPrivateKey, ...]:
    """Load the private keys: the one in use, and the next one if there is one.

    Args:
        env: Environment variables.
        form: The form that one of them must belong to, if it names a key; None for any keys.

    Raises:
        SettingsError: There is no key, one is unusable, or none belongs to the form.
    """
    passphrase = env.get("MOVEO_PRIVATE_KEY_PASSPHRASE", "")
    current = _key(env, "MOVEO_PRIVATE_KEY", passphrase)
    passphrase = env.get("MOVEO_PRIVATE_KEY_NEXT_PASSPHRASE") or passphrase
    following = _key(env, "MOVEO_PRIVATE_KEY_NEXT", passphrase)
    if current is None:
        raise SettingsError("set MOVEO_PRIVATE_KEY_FILE (or MOVEO_PRIVATE_KEY) to the private key")
    keys = [current] if following is None else [current, following]
    if form is not None and form.key_fingerprint:
        found = {fingerprint(key.public_key()) for key in keys}
        if form.key_fingerprint not in found:
            raise SettingsError(
                "the private key does not belong to the public key that the form was made for "
                f"(expected {form.key_fingerprint[:16]}…, got {min(found)[:16]}…): export the form "
                "again for this key, or name its own as MOVEO_PRIVATE_KEY_NEXT_FILE meanwhile"
            )
    return tuple(keys)


def _check_form(form: FormSpec) -> None:
    """Refuse a compiled form that our exporter cannot have written."""
    if form.repeats not in _REPEATS:
        raise SettingsError(f"config.json: {form.repeats!r} is not a way to repeat deliveries")
    if form.submission_id and is_reserved(form.submission_id):
        raise SettingsError(f"config.json: the name {form.submission_id!r} is the platform's own")
    for field in form.fields:
        if is_reserved(field.name):
            raise SettingsError(f"config.json: the name {field.name!r} is the platform's own")
        if field.kind not in KINDS:
            raise SettingsError(f"config.json: fields of kind {field.kind!r} are not known")
        try:
            re.compile(field.pattern, re.ASCII)
        except re.error as fault:
            raise SettingsError(f"config.json: the pattern of {field.name!r} is damaged") from fault


def _key(env: Mapping[str, str], name: str, passphrase: str) -> RSAPrivateKey | None:
    """Load the key of a name, if there is one."""
    content = _secret(env, name)
    if content is None:
        return None
    try:
        return load_private_key(content, passphrase)
    except KeyProblemError as fault:
        raise SettingsError(f"{name}: {fault}") from fault


def _secret(env: Mapping[str, str], name: str) -> bytes | None:
    """Return a variable's value, or the file that ``<name>_FILE`` names; None if neither is set."""
    if env.get(name):
        # The same bytes that were set, UTF-8 or not.
        return env[name].encode("utf-8", "surrogateescape")
    if env.get(f"{name}_FILE"):
        return _secret_file(f"{name}_FILE", Path(env[f"{name}_FILE"]))
    return None


def _secret_file(name: str, path: Path) -> bytes:
    """Read a file that only its owner may read."""
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            # On other systems the mode has no meaning.
            if os.name == "posix" and mode & 0o077:
                raise SettingsError(
                    f"{name}: {path} can be read by others (mode {mode:04o}); run chmod 600 on it"
                )
            return file.read(1 << 20) or b" "  # an empty file is a damaged key, not a missing one
    except OSError as fault:
        raise SettingsError(f"{name}: {path} cannot be read: {fault.strerror}") from fault


def _base_url(text: str) -> str:
    try:
        origin = read_origin(text)
    except AddressError as fault:
        raise SettingsError(f"MOVEO_BASE_URL must be https://host, but is {fault}") from fault
    scheme, _, rest = origin.partition("://")
    if scheme == "http" and split_host(rest)[0] not in LOOPBACK:
        raise SettingsError("MOVEO_BASE_URL must be https://host (http only for this machine)")
    return origin


def _integrations(env: Mapping[str, str], form: FormSpec) -> frozenset[tuple[str, str]] | None:
    if _switch(env, "ALLOW_ANY_INTEGRATION", default=False):
        return None
    given = _items(env.get("ALLOWED_INTEGRATIONS", ""))
    for each in given:
        if not _PAIR.fullmatch(each):
            raise SettingsError(f"ALLOWED_INTEGRATIONS: {each!r} is not channel:integration_id")
    pairs = [(each.partition(":")[0], each.partition(":")[2]) for each in given]
    allowed = frozenset(pairs or form.integrations)
    if not allowed:
        raise SettingsError(
            "no integration is allowed: set ALLOWED_INTEGRATIONS to channel:integration_id pairs "
            "(or ALLOW_ANY_INTEGRATION=1, knowing that anyone can then sign for any of yours)"
        )
    return allowed


def _origin(text: str) -> str:
    try:
        return read_origin(text)
    except AddressError as fault:
        raise SettingsError(
            f"ALLOWED_ORIGINS: {without_user(text)!r} is not an origin such as https://host: "
            f"it is {fault}"
        ) from fault


def _host(text: str) -> str:
    try:
        return read_host(text)
    except AddressError as fault:
        raise SettingsError(f"ALLOWED_HOSTS: {without_user(text)!r} is {fault}") from fault


def _proxies(env: Mapping[str, str]) -> tuple[Network, ...]:
    try:
        return read_networks(_items(env.get("TRUSTED_PROXIES", "")))
    except AddressError as fault:
        raise SettingsError(f"TRUSTED_PROXIES: {fault}") from fault


def _url(env: Mapping[str, str], name: str, default: str, shapes: Mapping[str, str]) -> str:
    """Return a URL. It may hold a password, so errors never repeat it."""
    try:
        url = (_secret(env, name) or b"").decode().strip() or default
    except UnicodeDecodeError as fault:
        raise SettingsError(f"{name} is not in UTF-8") from fault
    if not url.isprintable() or not any(re.fullmatch(shape, url) for shape in shapes):
        raise SettingsError(
            f"{name} must be {' or '.join(shapes.values())}, "
            "where @ : / and % in a password are written %40 %3A %2F and %25"
        )
    return url


def _attestation(env: Mapping[str, str]) -> bytes:
    secret = _secret(env, "ATTESTATION_SECRET")
    if secret is None:
        if env.keys() & {"ATTESTATION_SECRET", "ATTESTATION_SECRET_FILE"}:
            raise SettingsError(
                "ATTESTATION_SECRET or ATTESTATION_SECRET_FILE is empty: give it a value, or do "
                "not set it"
            )
        return b""
    secret = secret.strip()
    if len(secret) < _SECRET_MIN:
        raise SettingsError(f"ATTESTATION_SECRET must have at least {_SECRET_MIN} characters")
    return secret


def _port(name: str, text: str) -> int:
    # The length first: int() refuses thousands of digits with a text of its own.
    is_number = text.isascii() and text.isdigit() and len(text) <= len("65535")
    if not is_number or int(text) > 65535:
        raise SettingsError(f"{name} must be a number from 0 to 65535, not {text!r}")
    return int(text)


def _switch(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = env.get(name, "")
    if text not in ("", "0", "1"):
        raise SettingsError(f"{name} must be 0 or 1, not {text!r}")
    return text == "1" if text else default


def _rate(env: Mapping[str, str], name: str, default: str) -> Rate:
    found = _LIMIT.fullmatch(env.get(name) or default)
    if not found or int(found[2]) == 0:
        raise SettingsError(f"{name} must be requests/seconds, such as {default}")
    return Rate(int(found[1]), int(found[2]))


def _items(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]
