"""The backend answers as its own description (openapi.yaml) says."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
import requests
import yaml

from builder.form.fields import Prefill
from tests.backend.fake_platform import Fault
from tests.blackbox.running import (
    SAME_ORIGIN,
    VALUES,
    Target,
    new_key,
    params,
    running,
    with_platform,
)
from tests.blackbox.test_threat_attested import SECRET, attest, webhook
from tests.projects import NAME, every_kind

pytestmark = pytest.mark.blackbox


class Description:
    """The description that ships in the bundle."""

    def __init__(self, target: Target) -> None:
        assert target.run.folder is not None
        self.backend = target.run.folder / "backend"
        text = (self.backend / "openapi.yaml").read_text(encoding="utf-8")
        self.document: dict[str, Any] = yaml.safe_load(text)
        self.seen: set[tuple[str, str, str]] = set()

    def describes(self, answer: requests.Response, path: str) -> requests.Response:
        """See that an answer is one of those described for a path."""
        method, status = str(answer.request.method).lower(), str(answer.status_code)
        responses = self.document["paths"][path][method]["responses"]
        assert status in responses, (method, path, status, answer.text)
        described = self._resolved(responses[status])
        for name in described.get("headers", {}):
            assert name in answer.headers
        if "content" in described:
            schema = described["content"]["application/json"]["schema"]
            whole = {**schema, "components": self.document["components"]}
            jsonschema.Draft202012Validator(whole).validate(answer.json())
            assert answer.headers["Content-Type"].startswith("application/json")
        else:
            assert not answer.content
        if error := answer.json().get("error") if answer.content else None:
            assert f"`{error}`" in described["description"], error
        assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-Id"])
        self.seen.add((method, path, status))
        return answer

    def _resolved(self, item: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in item:
            found: Any = self.document
            for part in item["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            item = found
        return item


def test_answers_are_as_described():
    reading = replace(NAME, prefill=Prefill(source="context", name="first_name"))
    fields = tuple(reading if each.id == NAME.id else each for each in every_kind().fields)
    with running(
        with_platform(replace(every_kind(), fields=fields), read_context=True),
        ATTESTATION_SECRET=SECRET,
        RATE_LIMIT_SESSION="4/3600",
        ALLOWED_ORIGINS="https://ours.test",
    ) as target:
        described = Description(target)

        def submit(**changes: Any) -> requests.Response:
            return described.describes(target.submit(**changes), "/submit")

        assert submit().status_code == 403
        described.describes(attest(target, webhook()), "/attest")
        described.describes(attest(target, b"{}"), "/attest")
        described.describes(attest(target, webhook(), "wrong"), "/attest")
        described.describes(target.post(b" " * 70_000, path="/attest"), "/attest")
        opened = json.dumps({"params": params()}).encode()
        read = described.describes(target.post(opened, path="/prefill"), "/prefill")
        assert (read.status_code, read.json()) == (200, {"context": {}})
        for body, headers in ((b"{}", None), (b" " * 70_000, None), (opened, {})):
            described.describes(target.post(body, headers, "/prefill"), "/prefill")
        described.describes(target.post(b"", {"Content-Type": "text/plain"}, "/attest"), "/attest")
        key = new_key()
        assert submit(key=key).status_code == 200
        assert submit(key=key, values={**VALUES, "note": "x"}).status_code == 422
        assert submit(values={}).json()["fields"]
        assert submit().status_code == 429
        assert submit(headers={}).status_code == 403
        assert submit(integration_id="other").status_code == 403
        assert submit(channel="").status_code == 400
        assert submit(values={"undeclared": 1}).status_code in (400, 429)
        described.describes(target.post(b"{"), "/submit")
        described.describes(target.post(b" " * 70_000), "/submit")
        described.describes(target.post(b"", {**SAME_ORIGIN, "Content-Type": "x/y"}), "/submit")
        for origin in ("https://ours.test", "https://evil.test"):
            answer = requests.options(
                f"{target.url}/submit", headers={"Origin": origin}, timeout=10
            )
            described.describes(answer, "/submit")
            answer = requests.options(
                f"{target.url}/prefill", headers={"Origin": origin}, timeout=10
            )
            described.describes(answer, "/prefill")
        described.describes(target.get("/submissions/nothing"), "/submissions/{id}")
        for path in ("/healthz", "/readyz"):
            described.describes(target.get(path), path)
        target.platform.clock_ahead = 10
        attest(target, webhook(session_id="s-2"))
        target.platform.fail(400)
        assert submit(session_id="s-2").status_code == 410
        assert described.describes(target.get("/readyz"), "/readyz").status_code in (200, 503)
        target.platform.clock_ahead = 0
        target.platform.fail(503, Fault(200, delay=1))
        accepted = submit(session_id="s-2")
        assert accepted.status_code == 202
        status = target.get(f"/submissions/{accepted.json()['id']}")
        described.describes(status, "/submissions/{id}")
        assert ("post", "/submit", "410") in described.seen
        paths = {path for _, path, _ in described.seen}
        assert paths == set(described.document["paths"])


def test_another_host_is_answered_as_described():
    with running(
        ATTESTATION_SECRET=SECRET, ALLOWED_HOSTS="ours.test", RATE_LIMIT_IP="3/3600"
    ) as target:
        described = Description(target)
        found = [
            described.describes(target.submit(), "/submit"),
            described.describes(attest(target, webhook()), "/attest"),
            described.describes(target.get("/submissions/x"), "/submissions/{id}"),
            described.describes(target.submit(), "/submit"),
        ]
        assert [each.status_code for each in found] == [421, 421, 421, 429]
        described.describes(target.get("/healthz"), "/healthz")


def test_what_is_answered_before_any_request_is_known_is_as_described():
    with running() as target:
        answer = target.post(b"{}", {**SAME_ORIGIN, "Expect": "the-unexpected"})
        assert answer.status_code == 417
        assert answer.json()["error"] == "expectation_failed"
        assert "X-Request-Id" not in answer.headers
        reply = target.raw(b"GET / NONSENSE\r\n\r\n")
        assert reply.startswith((b"HTTP/1.0 400", b"HTTP/1.1 400"))
        assert b"X-Request-Id" not in reply


def test_every_error_of_the_server_is_described():
    with running() as target:
        description = Description(target)
        files = description.backend.glob("*.py")
        source = "".join(each.read_text(encoding="utf-8") for each in files)
        text = (description.backend / "openapi.yaml").read_text(encoding="utf-8")
    codes = set(re.findall(r'RefusalError\(\s*[0-9]{3},\s*"(\w+)"', source))
    codes |= set(re.findall(r'"error": "(\w+)"', source))
    assert len(codes) > 12
    for code in codes:
        assert f"`{code}`" in text, code
