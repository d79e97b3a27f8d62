"""Rows 2, 6 and 7: only known integrations, and nothing that changes paths or headers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.blackbox.running import Target, running
from tests.projects import INTEGRATION_ID

pytestmark = pytest.mark.blackbox


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with running() as started:
        yield started


@pytest.mark.parametrize(
    "changes",
    [
        {"integration_id": "another"},
        {"integration_id": INTEGRATION_ID.upper()},
        {"integration_id": f"{INTEGRATION_ID}-"},
        {"channel": "viber"},
        {"channel": "webview"},
    ],
)
def test_what_is_not_on_the_list_is_forbidden(target, changes):
    target.refuses(target.submit(**changes), 403)


@pytest.mark.parametrize("name", ["channel", "integration_id", "session_id", "user_id"])
@pytest.mark.parametrize("value", ["", None, 5, True, [], {}, ["web"]])
def test_what_is_missing_or_no_text_is_refused(target, name, value):
    target.refuses(target.submit(**{name: value}), 400)


PATHS = [
    "../../admin", "..", ".", "%2e%2e%2f", "%2e%2e", "a?x=", "a#", "@evil", "a@evil.test", "\\",
    "a\\b", "a/b", "a;b", "a:b", "//evil.test", "．．／", "ａ", "a%00", "a b", "",
]  # fmt: skip


@pytest.mark.parametrize("value", PATHS)
@pytest.mark.parametrize("name", ["channel", "integration_id"])
def test_no_id_changes_the_path(target, name, value):
    target.refuses(target.submit(**{name: value}), 400, 403)


def test_no_id_changes_the_path_where_any_integration_is_allowed():
    with running(ALLOW_ANY_INTEGRATION="1") as target:
        for name in ("channel", "integration_id"):
            for value in PATHS:
                changes: dict[str, Any] = {name: value}
                target.refuses(target.submit(**changes), 400)
        assert target.submit(integration_id="another").status_code == 200


HEADERS = [
    "a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "é", "a\u2028b", "x" * 129, "x" * 8192, "a\tb", "😀",
]  # fmt: skip


# Users' and nodes' ids go into the body only, so other scripts and signs are none of these.
UNPRINTABLE = [
    "a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "a\x85b", "a\u2028b", "a\u202eb", "x" * 257, "x" * 8192,
    "a\tb", "a\n",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, value) for name in ("session_id", "lang") for value in HEADERS),
        *((name, value) for name in ("user_id", "trigger_node_id") for value in UNPRINTABLE),
    ],
)
def test_no_id_changes_the_headers(target, name, value):
    target.refuses(target.submit(**{name: value}), 400)


def test_a_redirect_is_not_followed():
    from tests.backend.fake_platform import Fault

    with running() as target:
        target.platform.fail(Fault(307, {"Location": f"{target.platform.url}/v1/elsewhere"}))
        assert target.submit().status_code == 410
        assert [each.path for each in target.platform.received] == [
            f"/v1/web/{INTEGRATION_ID}/webview"
        ]
