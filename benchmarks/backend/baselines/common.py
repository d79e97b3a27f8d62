"""What all baselines do to a submission: validate it, sign a token; without an outbox."""

import json
import os
import re
import time

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key

KEY = load_pem_private_key(open(os.environ["KEY_FILE"], "rb").read(), None)  # noqa: PTH123, SIM115
_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
_PHONE = re.compile(r"\+[0-9 ]{7,20}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def accepts(data):
    params, values = data["params"], data["values"]
    return (
        all(
            _ID.fullmatch(params[name])
            for name in ("channel", "integration_id", "session_id", "user_id")
        )
        and 0 < len(values["first_name"]) <= 64
        and 0 < len(values["last_name"]) <= 64
        and _EMAIL.fullmatch(values["email"]) is not None
        and _PHONE.fullmatch(values["phone_number"]) is not None
    )


def delivery(data):
    """Return address, body and headers of a delivery."""
    params = data["params"]
    now = int(time.time())
    claims = {"sub": params["user_id"], "iss": "www.webviews.moveo.ai", "iat": now, "exp": now + 4}
    url = f"{os.environ['PLATFORM']}/v1/{params['channel']}/{params['integration_id']}/webview"
    body = {"context": data["values"], "user_id": params["user_id"], "trigger_node_id": None}
    headers = {
        "Authorization": f"Bearer {jwt.encode(claims, KEY, algorithm='RS256')}",
        "Content-Type": "application/json",
        "X-Moveo-Session-Id": params["session_id"],
    }
    return url, json.dumps(body).encode(), headers
