"""Code that repeats a request: a command line for curl, and a Python script."""

from __future__ import annotations

import json
import pprint
import shlex
from typing import Final

from builder.trial.exchange import Exchange

# Repeats a request that the backend signs by itself.
_UNSIGNED: Final = """\
import json

import requests

body = {body}

response = requests.post(
    {url!r},
    data=json.dumps(body, ensure_ascii=False).encode(),
    headers={headers},
    timeout=15,
    allow_redirects=False,
)
print(response.status_code, response.text)
"""
# Repeats a request to the platform. A token lives four seconds, so the script signs a new one.
_SIGNED: Final = """\
# Needs: pip install requests "PyJWT[crypto]"
import json
import os
import time
from pathlib import Path

import jwt
import requests

body = {body}

# MOVEO_PRIVATE_KEY_FILE names a PEM file with the private key, not encrypted.
private_key = Path(os.environ["MOVEO_PRIVATE_KEY_FILE"]).read_text()
now = int(time.time())
token = jwt.encode(
    {{"sub": {subject!r}, "iss": {issuer!r}, "iat": now, "exp": now + 4}},
    private_key,
    algorithm="RS256",
)
response = requests.post(
    {url!r},
    data=json.dumps(body, ensure_ascii=False).encode(),
    headers={{"Authorization": f"Bearer {{token}}", **{headers}}},
    timeout=15,
    allow_redirects=False,
)
print(response.status_code, response.text)
"""


def curl_of(exchange: Exchange) -> str:
    """Return a command line that repeats the request.

    The token and sensitive values must be filled in.
    """
    parts = [f"curl -sS -X {exchange.method} {shlex.quote(exchange.url)}"]
    for name, value in exchange.request_headers.items():
        if name == "Authorization":
            # In double quotes, so that the shell fills in the token; all other values are quoted.
            parts.append('-H "Authorization: Bearer $TOKEN"')
        else:
            parts.append(f"-H {shlex.quote(f'{name}: {value}')}")
    parts.append(f"--data-binary {shlex.quote(exchange.shown_request.decode())}")
    return " \\\n  ".join(parts)


def python_of(exchange: Exchange) -> str:
    """Return a Python script that repeats the request, signing a token of its own."""
    headers = {k: v for k, v in exchange.request_headers.items() if k != "Authorization"}
    claims = exchange.token.claims if exchange.token else {}
    return (_SIGNED if exchange.token else _UNSIGNED).format(
        url=exchange.url,
        body=pprint.pformat(json.loads(exchange.shown_request), width=96, sort_dicts=False),
        headers=headers,
        subject=claims.get("sub"),
        issuer=claims.get("iss"),
    )
