"""A pytest plugin that removes one control from every bundle that the tests export.

It edits the exported copy only, never the source tree; ``MUTANT`` names the control, and the
outcomes of the tests go to the file that ``MUTANT_OUTCOMES`` names, one JSON line each.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

import builder.render
from builder.render import Bundle

from .controls import CONTROLS
from .edits import edited
from .threat_rows import Control


def _mutated(render: Callable[..., Bundle], control: Control) -> Callable[..., Bundle]:
    @wraps(render)
    def rendered(*arguments: Any, **options: Any) -> Bundle:
        return edited(render(*arguments, **options), control.edits)

    return rendered


# Before any test module is imported, so that all of them get this one.
if _name := os.environ.get("MUTANT"):
    builder.render.render_bundle = _mutated(
        builder.render.render_bundle, next(each for each in CONTROLS if each.name == _name)
    )


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Record the outcome of a test."""
    # A failed fixture counts as a failed test.
    if report.when == "call" or (report.when == "setup" and report.failed):
        line = {"test": report.nodeid, "failed": report.failed}
        with Path(os.environ["MUTANT_OUTCOMES"]).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
