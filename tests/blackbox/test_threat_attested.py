"""Row 16: in attested mode only conversations that the platform vouched for may submit."""

from __future__ import annotations

import hashlib
import hmac
import json
import select
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from builder.errors import DeliveryError
from tests.blackbox.running import Target, running
from tests.projects import INTEGRATION_ID

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


def test_a_conversation_is_vouched_for_on_its_own_channel_only(target):
    assert attest(target, webhook(channel="facebook")).status_code == 200
    target.refuses(target.submit(), 403)
    assert target.submit(channel="facebook").status_code == 200


def test_the_channel_is_compared_without_regard_to_case(target):
    assert attest(target, webhook(channel="Web")).status_code == 200
    assert target.submit().status_code == 200


@pytest.mark.parametrize(
    "names",
    [lambda each: {"integration_id": each}, lambda each: {"context": {"integration_id": each}}],
)
def test_an_integration_that_is_named_is_the_only_one(names):
    user = {"user": {"user_id": "user-1"}}
    both = f"web:{INTEGRATION_ID},web:other"
    with running(ATTESTATION_SECRET=SECRET, ALLOWED_INTEGRATIONS=both) as target:
        named = names("other")
        named["context"] = {**named.get("context", {}), **user}
        assert attest(target, webhook(**named)).status_code == 200
        target.refuses(target.submit(), 403)
        assert target.submit(integration_id="other").status_code == 200


def test_without_an_integration_it_is_vouched_for_all_of_the_form_s():
    both = f"web:{INTEGRATION_ID},web:other"
    with running(ATTESTATION_SECRET=SECRET, ALLOWED_INTEGRATIONS=both) as target:
        assert attest(target, webhook()).status_code == 200
        assert target.submit().status_code == 200
        assert target.submit(integration_id="other").status_code == 200


def test_a_captured_webhook_does_what_the_readme_says_and_no_more(target):
    body = webhook()
    for _ in range(3):
        assert attest(target, body).status_code == 200
    answer = attest(target, body)
    assert answer.json() == {"context": {}, "responses": []}
    for changes in ({"session_id": "s-2"}, {"user_id": "user-2"}, {"channel": "facebook"}):
        target.refuses(target.submit(**changes), 403)
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    target.refuses(attest(target, webhook(session_id="s-2"), signature), 403)
    # With another token it is worth nothing; what it vouched for before lasts for its day.
    target.run._env["ATTESTATION_SECRET"] = "another-token-of-the-webhook"
    target.run.kill()
    target.run.launch()
    target.refuses(attest(target, body, signature), 403)
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


def test_a_wrong_signature_vouches_for_nobody(target):
    body, secret = webhook(), SECRET.encode()
    right = hmac.new(secret, body, hashlib.sha256).hexdigest()
    forged = [
        "",
        "0" * 64,
        hashlib.sha256(body).hexdigest(),
        hmac.new(b"", body, hashlib.sha256).hexdigest(),
        hmac.new(secret, body + b" ", hashlib.sha256).hexdigest(),
        hmac.new(secret, body, hashlib.sha512).hexdigest(),
        right[:-1],
        f"sha256={right}",
    ]
    for signature in forged:
        target.refuses(attest(target, body, signature), 403)
        target.refuses(target.submit(), 403)


NAMES_NOBODY = [
        b"", b"[]", b"{}", b"[" * 60_000, b"9" * 60_000, b"\xff", webhook(session_id=""), webhook(channel=""), webhook(channel=None), webhook(channel="../x"), webhook(integration_id="a b"), webhook(integration_id=5), webhook(session_id=5), webhook(context={}),
        webhook(context={"user": {"user_id": "a\nb"}}), webhook(context={"user": {"user_id": "a" * 257}}), webhook(context=[]), webhook(context=None),
]  # fmt: skip


def test_a_signed_body_that_names_nobody_is_refused(target):
    for body in NAMES_NOBODY:
        target.refuses(attest(target, body), 400)


@pytest.mark.parametrize("signature", ["", "abcd", "0" * 64, "\xff\xfe", "é" * 64, "x" * 4000])
def test_a_signature_that_is_none_is_counted(signature):
    with running(ATTESTATION_SECRET=SECRET, RATE_LIMIT_IP="3/3600") as target:
        found = [attest(target, webhook(), signature).status_code for _ in range(5)]
        assert found == [403, 403, 403, 429, 429]
        assert not target.run.events("fault")


def test_few_webhooks_of_strangers_are_waited_for(target):
    head = (
        "POST /attest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"X-Moveo-Signature: {'0' * 64}\r\nContent-Length: 60000\r\n\r\n"
    ).encode()
    with ExitStack() as stack:
        waiting = [stack.enter_context(target.connect()) for _ in range(65)]
        for each in waiting:
            each.sendall(head + b" " * 50_000)
        # These may take their ten seconds; the one too many is answered at once.
        answered, _, _ = select.select(waiting, [], [], 5)
        assert [each.recv(13) for each in answered] == [b"HTTP/1.1 408 "]
        assert attest(target, webhook()).status_code == 200
        assert target.submit().status_code == 200


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
