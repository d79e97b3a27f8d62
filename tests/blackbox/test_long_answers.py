"""Answers as long as the form allows arrive, in characters of four bytes each."""

from __future__ import annotations

import json

import pytest

from builder.form.fields import TextareaField
from tests.blackbox.running import new_key, params, running
from tests.projects import project, words

pytestmark = pytest.mark.blackbox

_AREAS = tuple(
    TextareaField(id=f"a{n}", name=f"story_{n}", label=words("Story"), max_length=10_000)
    for n in range(10)
)
_LIMIT = 411 * 1024


def body(values: dict[str, str]) -> bytes:
    content = {"params": params(), "values": values, "key": new_key()}
    return json.dumps(content, ensure_ascii=False).encode()


def test_what_the_limits_in_characters_allow_is_delivered_and_no_more_is_read():
    with running(project(*_AREAS)) as target:
        longest = {each.name: "\U0001f600" * 10_000 for each in _AREAS}
        sent = body(longest)
        assert 400_000 < len(sent) < _LIMIT
        answer = target.post(sent)
        assert (answer.status_code, answer.json()["status"]) == (200, "delivered")
        assert target.platform.received[-1].body["context"] == longest
        assert target.post(sent + b" " * (1024 * 1024)).status_code == 413
