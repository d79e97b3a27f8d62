"""Rows 1 and 12: nobody gets a token, and no backend starts with a weak or wrong key."""

from __future__ import annotations

from dataclasses import replace

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from builder.backend.keys import fingerprint
from builder.errors import DeliveryError
from tests.backend.forms import pem, private_key
from tests.blackbox.running import SAME_ORIGIN, new_key, params, running
from tests.projects import every_kind

pytestmark = pytest.mark.blackbox


def test_no_route_returns_a_token():
    with running() as target:
        target.platform.fail(503)
        key = new_key()
        answers = [target.submit(key=key), target.submit(key=key), target.submit()]
        identity = answers[0].json()["id"]
        answers += [target.submit({}), target.submit(integration_id="other")]
        paths: tuple[str, ...] = ("/", "/submit", f"/submissions/{identity}", "/healthz", "/readyz")
        paths += ("/metrics",)
        paths += (
            "/attest",
            "/config.json",
            "/backend/config.json",
            "/key.pem",
            "/token",
            "/api/jwt",
        )
        for path in paths:
            for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"):
                answers.append(
                    requests.request(
                        method,
                        f"{target.url}{path}",
                        json={"params": params(), "values": {}, "key": new_key()},
                        headers=SAME_ORIGIN,
                        timeout=30,
                    )
                )
        assert target.platform.received
        for answer in answers:
            everything = f"{answer.headers} {answer.text}"
            assert "eyJ" not in everything
            assert "PRIVATE KEY" not in everything
        assert "eyJ" not in target.log


def refusal(key: bytes) -> str:
    with pytest.raises(DeliveryError) as caught, running(key=key):
        pass
    said = str(caught.value)
    assert "Traceback" not in said
    return said


def test_a_weak_key_refuses_to_start():
    weak = generate_private_key(65537, 1024)  # noqa: S505 - that is the point
    assert "1024 bits" in refusal(pem(weak))


def test_a_key_of_another_algorithm_refuses_to_start():
    key = ec.generate_private_key(ec.SECP256R1())
    assert "RS256" in refusal(pem(key))  # type: ignore[arg-type]


def test_a_public_key_or_nonsense_refuses_to_start():
    public = private_key().public_key()
    spki = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    assert "public key" in refusal(spki)
    assert "neither PEM" in refusal(b"\x00hello")


def test_another_key_than_the_forms_refuses_to_start():
    project = replace(every_kind(), key_fingerprint=fingerprint(private_key(1).public_key()))
    with pytest.raises(DeliveryError, match="does not belong"), running(project):
        pass
    with running(project, key=pem(private_key(1))) as target:
        assert target.get("/readyz").status_code == 200


def test_a_key_file_that_others_can_read_refuses_to_start():
    with running() as target:
        target.run.kill()
        assert target.run.folder is not None
        (target.run.folder / "key.pem").chmod(0o640)
        with pytest.raises(DeliveryError, match="can be read by others"):
            target.run.launch()
