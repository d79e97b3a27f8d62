"""An exported backend on this machine, as trials of it run: its key, integrations, parameters."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Final

from builder.backend.spec import FormSpec
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.form.channels import CHANNELS
from builder.render.bundle import Bundle
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import SigningKey

_CONFIG: Final = "backend/config.json"
# Many submissions from one address, which the usual limits would refuse.
_MANY: Final = "1000000/60"
NO_LIMITS: Final[Mapping[str, str]] = dict.fromkeys(
    ("RATE_LIMIT_IP", "RATE_LIMIT_SESSION", "RATE_LIMIT_INTEGRATION"), _MANY
)
"""Settings of a backend that takes one submission after the other."""
# Integrations of forms that list none: the examples of the documentation.
_EXAMPLES: Final = tuple(
    (channel, sample_parameters(channel)["integration_id"]) for channel in CHANNELS
)


def expectation_of(form: FormSpec, key: SigningKey) -> Expectation:
    """Return what the simulated platform expects of a form and a key pair."""
    return Expectation(key.public_pem, form.issuer, form.page_context)


def parameters_of(form: FormSpec) -> dict[str, str]:
    """Return query parameters of a chat that may open the form."""
    return sample_parameters(*(form.integrations[0] if form.integrations else ("web", "")))


def integrations_of(form: FormSpec) -> tuple[tuple[str, str], ...]:
    """Return the channels with integration ids that a form's backend takes on this machine."""
    return form.integrations or _EXAMPLES


def local_backend(
    bundle: Bundle,
    form: FormSpec,
    key: SigningKey,
    platform_url: str,
    *,
    any_key: bool = False,
    python: str = sys.executable,
    port: int = 0,
    env: Mapping[str, str] | None = None,
) -> LocalRun:
    """Return a bundle's backend, ready to be started on this machine.

    Args:
        bundle: What was exported.
        form: The compiled form in it.
        key: What signs.
        platform_url: Where it delivers to: a simulator, or the platform.
        any_key: Whether it takes a key pair that is not the form's own.
        python: An interpreter in which the bundle's requirements are installed.
        port: The port; 0 for any free one.
        env: Further environment variables of its process.
    """
    return LocalRun(
        for_any_key(bundle) if any_key else bundle,
        key.private_pem,
        platform_url,
        integrations=() if form.integrations else tuple(map(":".join, _EXAMPLES)),
        python=python,
        port=port,
        env=env,
    )


def for_any_key(bundle: Bundle) -> Bundle:
    """Return a copy of a bundle that differs in one setting: its backend accepts any key pair."""
    config = json.loads(bundle[_CONFIG])
    if not config["key_fingerprint"]:
        return bundle
    config["key_fingerprint"] = ""
    return Bundle.of({**bundle.files, _CONFIG: json.dumps(config).encode()})
