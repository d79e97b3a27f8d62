"""Row 16: in attested mode only conversations that the platform vouched for may submit."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any

import pytest

from builder.errors import DeliveryError
from tests.blackbox.running import Target, running

pytestmark = pytest.mark.blackbox

SECRET = "verification-token-of-the-webhook"


@pytest.fixture
def target() -> Iterator[Target]:
    with running(ATTESTATION_SECRET=SECRET) as started:
        yield started


def webhook(**changes: Any) -> bytes:
    """Return a dialog webhook's body as the platform sends it."""
    return json.dumps(
        {
            "channel": "web",
            "session_id": "session-1",
            "brain_id": "d3d08940-f0ef-42e0-993c-1bea065dc000",
            "lang": "en",
            "context": {"user": {"user_id": "user-1"}, "sys-channel": "web"},
            "input": {"text": "Hello"},
            **changes,
        }
    ).encode()


def attest(target: Target, body: bytes, signature: str | None = None) -> Any:
    if signature is None:
        signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return target.post(body, {"X-Moveo-Signature": signature}, "/attest")


def test_only_vouched_for_conversations_may_submit(target):
    unknown = target.submit()
    target.refuses(unknown, 403)
    assert unknown.json()["error"] == "conversation"
    answer = attest(target, webhook())
    assert (answer.status_code, answer.json()) == (200, {"context": {}, "responses": []})
    for changes in ({"session_id": "session-2"}, {"user_id": "user-2"}):
        target.refuses(target.submit(**changes), 403)
    assert target.submit().status_code == 200
    assert len(target.platform.delivered) == 1
    # Others find it too: it is in the database.
    target.run.kill()
    target.run.launch()
    assert target.submit().status_code == 200


def test_the_user_may_be_named_by_the_dialog_itself(target):
    assert attest(target, webhook(context={}, user_id="user-1")).status_code == 200
    assert target.submit().status_code == 200


def test_a_long_conversation_s_context_is_no_hindrance(target):
    deep: dict[str, Any] = {}
    for _ in range(100):
        deep = {"more": [deep]}
    context = {"user": {"user_id": "user-1"}, "deep": deep, "number": 10**60, "half": "\ud83d"}
    assert attest(target, webhook(context=context)).status_code == 200
    assert target.submit().status_code == 200


@pytest.mark.parametrize(
    "forge",
    [
        lambda _body: "",
        lambda _body: "0" * 64,
        lambda body: hashlib.sha256(body).hexdigest(),
        lambda body: hmac.new(b"", body, hashlib.sha256).hexdigest(),
        lambda body: hmac.new(SECRET.encode(), body + b" ", hashlib.sha256).hexdigest(),
        lambda body: hmac.new(SECRET.encode(), body, hashlib.sha512).hexdigest(),
        lambda body: hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()[:-1],
        lambda body: "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest(),
    ],
)
def test_a_wrong_signature_vouches_for_nobody(target, forge):
    target.refuses(attest(target, webhook(), forge(webhook())), 403)
    target.refuses(target.submit(), 403)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b"{}", b"[" * 60_000, b"9" * 60_000, b"\xff", webhook(session_id=""), webhook(session_id=5), webhook(context={}),
        webhook(context={"user": {"user_id": "a\nb"}}), webhook(context=[]), webhook(context=None),
    ],
)  # fmt: skip
def test_a_signed_body_that_names_nobody_is_refused(target, body):
    target.refuses(attest(target, body), 400)


@pytest.mark.parametrize("signature", ["", "abcd", "0" * 64, "\xff\xfe", "é" * 64, "x" * 4000])
def test_a_signature_that_is_none_is_counted(signature):
    with running(ATTESTATION_SECRET=SECRET, RATE_LIMIT_IP="3/3600") as target:
        found = [attest(target, webhook(), signature).status_code for _ in range(5)]
        assert found == [403, 403, 403, 429, 429]
        assert not target.run.events("fault")


def test_strangers_use_up_nothing_of_the_integration():
    with running(ATTESTATION_SECRET=SECRET, RATE_LIMIT_INTEGRATION="5/3600") as target:
        attest(target, webhook())
        for number in range(8):
            target.refuses(target.submit(session_id=f"stranger-{number}"), 403)
        assert target.submit().status_code == 200


def test_the_log_says_which_mode_it_is():
    with running(ATTESTATION_SECRET=SECRET) as target:
        assert target.events("listening")[0]["attested"] is True
    with running() as target:
        assert target.events("listening")[0]["attested"] is False


def test_without_a_secret_there_is_no_such_route():
    with running() as target:
        assert attest(target, webhook()).status_code == 404
        assert target.submit().status_code == 200


def test_a_short_secret_refuses_to_start():
    with pytest.raises(DeliveryError, match="at least 16"), running(ATTESTATION_SECRET="short"):
        pass


def test_who_guesses_signatures_is_limited_and_the_platform_is_not():
    with running(ATTESTATION_SECRET=SECRET, RATE_LIMIT_IP="3/3600") as target:
        statuses = [attest(target, webhook(), "0" * 64).status_code for _ in range(5)]
        assert statuses == [403, 403, 403, 429, 429]
        assert attest(target, webhook()).status_code == 200
