"""The demonstration: goes the whole way, and says so when it does not."""

from __future__ import annotations

import os
import signal
import tempfile
from pathlib import Path

import pytest

from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError
from builder.keys.store import KeyStore
from builder.trial.signing_key import ephemeral_key
from scripts import demo
from tests.backend_python import backend_python

pytestmark = pytest.mark.blackbox


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    (tmp_path / "passing").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "passing"))
    monkeypatch.setattr(demo, "OUTPUT", tmp_path / "demo-output")
    # Installing is what takes time, and the network.
    monkeypatch.setattr(demo, "make_backend_venv", lambda _folder, _file: backend_python())
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", os.devnull)
    monkeypatch.setattr(signal, "signal", lambda *_: None)


def left_behind(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "passing").iterdir())


def test_every_step_tells_what_it_proved(tmp_path, capsys):
    assert demo.main() == 0
    out, err = capsys.readouterr()
    assert err == ""
    for step in range(1, 11):
        assert f"\n{step}. " in out
    for fact in ("RSA 2048 bits, SHA-256", "the private key's file is gone", "a forged integration: 403",
                 "inferred from the documentation", "claims verified: iss www.webviews.moveo.ai",
                 '"first_name":"Anne-Marie"', "All of it held"):  # fmt: skip
        assert fact in out
    assert "eyJ" not in out
    assert left_behind(tmp_path) == []
    kept = {each.name for each in (tmp_path / "demo-output").iterdir()}
    assert kept == {"contact.webview.json", "export", "public-key.pem"}
    for file in (tmp_path / "demo-output").rglob("*"):
        if file.is_file() and file.suffix != ".py":
            assert b"PRIVATE KEY-----" not in file.read_bytes()


class _Deceived(Simulator):
    """A platform that knows another key."""

    def __init__(self, _expected: Expectation) -> None:
        super().__init__(Expectation(ephemeral_key().public_pem))


def test_a_step_that_does_not_hold_ends_it(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(demo, "Simulator", _Deceived)
    assert demo.main() == 1
    out, err = capsys.readouterr()
    assert err.startswith("FAILED: this should hold, and does not: it is delivered (202")
    assert "All of it held" not in out
    assert left_behind(tmp_path) == []


def test_an_installation_that_fails_is_told_in_a_line(tmp_path, capsys, monkeypatch):
    def fail(*_: object) -> str:
        raise DeliveryError("Could not install the backend's requirements.", "No network.")

    monkeypatch.setattr(demo, "make_backend_venv", fail)
    assert demo.main() == 1
    assert capsys.readouterr().err == (
        "FAILED: Could not install the backend's requirements. No network.\n"
    )
    assert left_behind(tmp_path) == []


def test_it_uses_no_key_of_the_user(tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    assert demo.main() == 0
    assert KeyStore(tmp_path / "home" / "keys").list() == ()
