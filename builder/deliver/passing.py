"""Key pairs that live for one run, and bundles that take them."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from builder.keys.store import KeyStore
from builder.render import Bundle

_CONFIG = "backend/config.json"


@dataclass(frozen=True, slots=True)
class PassingKey:
    """A key pair that is nowhere on disk.

    Attributes:
        private_pem: The private key, PKCS#8 PEM.
        public_pem: The public key, SPKI PEM.
    """

    private_pem: bytes
    public_pem: str


def passing_key() -> PassingKey:
    """Make a key pair that is forgotten with the run."""
    word = secrets.token_hex(16)
    with TemporaryDirectory() as folder:
        keys = KeyStore(Path(folder))
        pair = keys.generate("run", 2048, word)
        return PassingKey(keys.private_pem("run", word), pair.public_pem)


def for_any_key(bundle: Bundle) -> Bundle:
    """Return a copy of a bundle whose backend takes any key pair; nothing else is different."""
    config = json.loads(bundle[_CONFIG])
    if not config["key_fingerprint"]:
        return bundle
    config["key_fingerprint"] = ""
    return Bundle.of({**bundle.files, _CONFIG: json.dumps(config).encode()})
