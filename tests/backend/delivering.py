"""The key that the platform of these tests knows."""

from __future__ import annotations

from tests.backend.forms import private_key

PUBLIC = private_key().public_key()
