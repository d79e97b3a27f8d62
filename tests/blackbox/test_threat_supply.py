"""Row 15: what an exported backend installs is pinned, each file by its hash."""

from __future__ import annotations

import re

import pytest

from builder.check import validate
from builder.render import plan_of, render_bundle
from tests.projects import every_kind

pytestmark = pytest.mark.blackbox


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-nodes.txt"])
def test_every_requirement_is_pinned_by_hash(name):
    bundle = render_bundle(plan_of(validate(every_kind())))
    whole = bundle[f"backend/{name}"].decode().replace("\\\n", " ")
    lines = [line for line in whole.splitlines() if line.strip() and not line.startswith("#")]
    assert lines
    for line in lines:
        assert re.fullmatch(
            r"[\w.-]+(\[[\w,-]+\])?==[\w.]+( ; [^#]*?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*", line
        ), line[:80]
