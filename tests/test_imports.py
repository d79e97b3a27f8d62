"""The core loads only what it needs: a fresh interpreter tells which libraries came along."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

# Cryptography, network, templates and windows: each of them takes 50 ms or more.
HEAVY = frozenset(
    {
        "PySide6", "aiohttp", "cryptography", "jinja2", "jwt", "keyring", "lxml", "openpyxl",
        "prometheus_client", "requests", "shiboken6", "urllib3",
    }
)  # fmt: skip
LISTING = """
import importlib, json, sys
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
print(json.dumps([name.partition(".")[0] for name in sys.modules]))
"""


def loaded_by(modules: list[str]) -> set[str]:
    """Return the top-level packages that an interpreter has after importing these modules."""
    done = subprocess.run(
        [sys.executable, "-c", LISTING, json.dumps(modules)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stdout))


def all_of(package: str) -> list[str]:
    """Return a package with all that is inside it."""
    path = import_module(package).__path__
    return [package, *(each.name for each in pkgutil.walk_packages(path, f"{package}."))]


@pytest.mark.parametrize(
    "package",
    ["builder.form", "builder.check", "builder.storage", "builder.render", "builder.importers"],
)
def test_model_checks_storage_and_rendering_load_no_library(package):
    assert loaded_by(all_of(package)) & HEAVY == set()


def test_what_a_window_needs_at_its_start_loads_no_library():
    modules = [
        "builder.check", "builder.form.kinds", "builder.storage.project_file",
        "builder.storage.journal", "builder.storage.starters", "builder.settings", "builder.errors",
        "builder.logs", "builder.keys.pair", "builder.keys.names", "builder.keys.passphrase",
    ]  # fmt: skip
    assert loaded_by(modules) & HEAVY == set()


def test_sample_answers_load_no_library():
    assert loaded_by(["builder.trial.samples"]) & HEAVY == set()


def test_an_operator_s_command_loads_no_server():
    modules = ["builder.backend.running", "builder.backend.commands"]
    assert loaded_by(modules) & {"aiohttp", "prometheus_client"} == set()
