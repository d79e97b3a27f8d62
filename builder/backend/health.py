"""Checks whether the backend of this container is alive: ``python -m backend.health``.

It asks at the address where the same environment makes the backend listen (HOST and PORT).
"""

from __future__ import annotations

import http
import http.client
import os
import sys
from collections.abc import Mapping
from contextlib import closing
from typing import Final

_TIMEOUT_S: Final = 2
# A backend that listens at all addresses is asked at the loopback address.
_OWN: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - to be asked, not to listen


def is_alive(env: Mapping[str, str]) -> bool:
    """Tell whether the backend of an environment answers.

    Args:
        env: Environment variables, of which ``HOST`` and ``PORT`` count.
    """
    host = env.get("HOST") or "127.0.0.1"
    try:
        port = int(env.get("PORT") or "8080")
        where = http.client.HTTPConnection(_OWN.get(host, host), port, timeout=_TIMEOUT_S)
        with closing(where) as connection:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, ValueError, http.client.HTTPException):
        return False


if __name__ == "__main__":
    sys.exit(0 if is_alive(os.environ) else 1)
