"""What may be loaded by a window that shows trials but has sent none yet."""

from __future__ import annotations

import subprocess
import sys

import pytest

HTTP = ("requests", "aiohttp")


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("builder.gui.test.workspace", HTTP),
        ("builder.gui.cases.workspace", HTTP),
        ("builder.gui.deployment.workspace", HTTP),
        ("builder.trial.samples", (*HTTP, "jinja2", "builder.render")),
        ("builder.trial.verdict", (*HTTP, "jinja2", "builder.render")),
    ],
)
def test_it_loads_no_http_library_and_no_renderer(module, heavy):
    script = f"import sys, {module}; print([n for n in {heavy!r} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
