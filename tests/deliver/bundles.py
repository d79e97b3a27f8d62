"""Bundles that tests export, run and alter."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from builder.check import validate
from builder.form.project import Hosting, Integration, Platform, Project
from builder.keys.pem import parse_private
from builder.render import MANIFEST, Bundle, plan_of, render_bundle
from builder.storage.starters import BLANK, starters
from builder.trial.signing_key import SigningKey, ephemeral_key
from tests.projects import CHAT, INTEGRATION_ID

STARTERS = tuple(each.name for each in starters() if each.name != BLANK)


def starter(name: str = "demo-form", **changes: Any) -> Project:
    """Return a starter form that delivers to one integration of the web chat."""
    found = next(each.project for each in starters() if each.name == name)
    integration = Integration(channel="web", integration_id=INTEGRATION_ID)
    ready = replace(
        found,
        platform=Platform(integrations=(integration,)),
        hosting=Hosting(frame_ancestors=(CHAT,)),
    )
    return replace(ready, **changes)


@cache
def bundle(name: str = "demo-form") -> Bundle:
    """Return a starter form's bundle."""
    return render_bundle(plan_of(validate(starter(name))))


@cache
def key() -> SigningKey:
    """Return a key pair; the same one each time."""
    return ephemeral_key()


@cache
def private_key() -> RSAPrivateKey:
    """Return its private key; reading it takes a while, as its primes are looked at."""
    return parse_private(key().private_pem)


def with_files(base: Bundle, **files: bytes) -> Bundle:
    """Return a bundle with files replaced or added, and a manifest that knows nothing of it."""
    return Bundle.of({**base.files, **files})


def listed(altered: Bundle) -> Bundle:
    """Return a bundle with a new manifest, as after changing it on purpose."""
    manifest = json.loads(altered[MANIFEST])
    manifest["files"] = {
        path: hashlib.sha256(altered[path]).hexdigest() for path in altered if path != MANIFEST
    }
    return Bundle.of({**altered.files, MANIFEST: json.dumps(manifest).encode()})
