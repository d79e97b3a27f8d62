"""A submission as a script: for Python, or for Node."""

from __future__ import annotations

import json
from typing import Final

from builder.trial.copied.request import KEY_FILE, CopiedRequest

_PYTHON: Final = """\
{needs}
import requests
body = {body}
headers = {headers}
{token}response = requests.post(
    {url},
    data=body.encode(),
    headers=headers,
    timeout=15,
    allow_redirects=False,
)
print(response.status_code, response.text)
"""
_PYTHON_NEEDS: Final = """\
# Needs: pip install requests "PyJWT[crypto]"
import os
import time
from pathlib import Path

import jwt"""
_PYTHON_SIGNS: Final = """\
# {variable} names a PEM file with the private key, not encrypted.
private_key = Path(os.environ["{variable}"]).read_text()
now = int(time.time())
claims = {{"sub": {subject}, "iss": {issuer}, "iat": now, "exp": now + 4}}
headers["Authorization"] = "Bearer " + jwt.encode(claims, private_key, algorithm="RS256")
"""
_NODE: Final = """\
(async () => {{
  const body = {body};
  const headers = {headers};
{token}  const response = await fetch({url}, {{
    method: "POST",
    body,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(15000),
  }});
  console.log(response.status, await response.text());
}})();
"""
_NODE_SIGNS: Final = """\
  // {variable} names a PEM file with the private key, not encrypted.
  const {{ readFileSync }} = await import("node:fs");
  const {{ sign }} = await import("node:crypto");
  const privateKey = readFileSync(process.env.{variable});
  const now = Math.floor(Date.now() / 1000);
  const part = (data) => Buffer.from(JSON.stringify(data)).toString("base64url");
  const claims = {{ sub: {subject}, iss: {issuer}, iat: now, exp: now + 4 }};
  const signed = `${{part({{ alg: "RS256", typ: "JWT" }})}}.${{part(claims)}}`;
  const signature = sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url");
  headers.Authorization = `Bearer ${{signed}}.${{signature}}`;
"""


def python_of(request: CopiedRequest) -> str:
    """Return a Python script that signs and sends."""
    signs = request.subject is not None
    return _PYTHON.format(
        needs=_PYTHON_NEEDS if signs else "# Needs: pip install requests",
        body=repr(request.body),
        headers=repr(dict(request.headers)),
        url=repr(request.url),
        token=_PYTHON_SIGNS.format(
            variable=KEY_FILE, subject=repr(request.subject), issuer=repr(request.issuer)
        )
        if signs
        else "",
    )


def node_of(request: CopiedRequest) -> str:
    """Return a script for Node 18 or later that signs and sends."""
    return _NODE.format(
        body=json.dumps(request.body, ensure_ascii=False),
        headers=json.dumps(dict(request.headers), ensure_ascii=False),
        url=json.dumps(request.url, ensure_ascii=False),
        token=_NODE_SIGNS.format(
            variable=KEY_FILE,
            subject=json.dumps(request.subject, ensure_ascii=False),
            issuer=json.dumps(request.issuer, ensure_ascii=False),
        )
        if request.subject is not None
        else "",
    )
