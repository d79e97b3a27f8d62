"""One session that touches everything: no secret is left, and nothing was reached for unasked."""

from __future__ import annotations

import base64
import gzip
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.backend_python import backend_python
from tests.gui.trust.hidden import found_in, left_in, pieces, spellings

pytestmark = pytest.mark.timeout(300)
_REPOSITORY = Path(__file__).resolve().parents[3]
_SESSION = Path(__file__).with_name("whole_session.py")


def run_apart(report: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    # What the engine was told in this process, by an earlier test, is not told to that one.
    inherited = {k: held for k, held in os.environ.items() if k != "QTWEBENGINE_CHROMIUM_FLAGS"}
    return subprocess.run(
        [sys.executable, "-m", "tests.gui.trust.apart", str(report), *command],
        cwd=_REPOSITORY,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


class Session:
    """What a session left, and what was heard of it."""

    def __init__(self, folder: Path) -> None:
        self.files = folder / "files"
        told, heard = folder / "told.json", folder / "heard.json"
        places = {
            "HOME": self.files / "user",
            "XDG_CACHE_HOME": self.files / "user" / "cache",
            "XDG_CONFIG_HOME": self.files / "user" / "config",
            "XDG_DATA_HOME": self.files / "user" / "data",
            "XDG_RUNTIME_DIR": self.files / "run",
            "TMPDIR": self.files / "tmp",
        }
        for each in places.values():
            each.mkdir(parents=True, mode=0o700, exist_ok=True)
        pytest_ = (
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "--show-capture=no",
            "--no-qt-log",
            str(_SESSION),
        )
        self.done = run_apart(
            heard,
            *pytest_,
            "-pno:cacheprovider",
            f"--basetemp={self.files / 'work'}",
            SESSION_TOLD=str(told),
            SESSION_PYTHON=backend_python(),
            QT_QPA_PLATFORM="offscreen",
            **{name: str(path) for name, path in places.items()},
        )
        assert self.done.returncode == 0, self.done.stdout + self.done.stderr
        self.told: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
        self.heard: dict[str, list[str]] = json.loads(heard.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    return Session(tmp_path_factory.mktemp("session"))


def test_no_secret_is_left_in_any_file_or_on_the_clipboard(session):
    secrets = {name: base64.b64decode(held) for name, held in session.told["secrets"].items()}
    assert {"generated key", "imported key", "passphrase", "old passphrase"} <= secrets.keys()
    assert {"platform token 1", "simulator token 1", "phone address"} <= secrets.keys()
    assert all(len(each) >= 6 for each in secrets.values())
    found, count = left_in(session.files, secrets)
    assert found == []
    # It looked where there is something to find.
    names = {each.name for each in session.files.rglob("*")}
    assert set(session.told["written"]) <= names
    assert count > 100
    visible, _ = left_in(session.files, {"visible": b"Visible Answer"})
    places = " ".join(visible)
    for kind in ("ledger.sqlite3", "all.har", "trust.cases.csv"):
        assert kind in places, kind
    assert found_in(session.told["clipboard"].encode(), secrets) == []


def test_what_is_left_is_named_in_the_page_about_privacy(session):
    page = (_REPOSITORY / "docs" / "explanations" / "privacy.md").read_text(encoding="utf-8")
    home = session.files / "work" / "test_session0" / "home"
    left = {f"{each.name}/" if each.is_dir() else each.name for each in home.iterdir()}
    assert {"keys/", "ledger.sqlite3", "settings.json"} <= left
    assert [each for each in left if f"`{each}`" not in page] == []
    # What a run of the exported backend had on the disk went with it.
    assert list((session.files / "tmp").glob("webview-*")) == []


def test_nothing_was_reached_for_that_the_person_did_not_ask_for(session):
    asked = session.told["asked"]
    assert asked == ["forms.customer.example"]
    assert session.heard == {"names": asked, "reached": ["(a name):443"]}


def test_whatever_reaches_for_the_network_is_heard(tmp_path):
    report = tmp_path / "heard.json"
    done = run_apart(report, sys.executable, "-m", "tests.gui.trust.leaks", HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    heard = json.loads(report.read_text(encoding="utf-8"))
    ways = ("manager", "lookup", "page", "requests")
    assert {f"{way}.leak.example" for way in ways} <= set(heard["names"])
    assert {
        "(a name):80",
        "(a name):8080",
        "198.51.100.7:443",
        "2001:db8::7:443",
        "198.51.100.8:123",
    } <= set(heard["reached"])


_SECRET = b'correct horse/battery+"staple" \xce\xb1'


@pytest.mark.parametrize("secret", [_SECRET, bytes(range(1, 200)), b"A9_-" * 60])
def test_each_spelling_is_found_wherever_it_stands(tmp_path, secret):
    for lead in (b"", b"y", b"yz", b"xyz"):
        assert found_in(base64.b64encode(lead + secret + b"tail"), {"it": secret})
        assert found_in(base64.urlsafe_b64encode(lead + secret + b"tail"), {"it": secret})
        assert found_in(base64.encodebytes(lead * 20 + secret + b"tail"), {"it": secret})
    for part in pieces(secret):
        for how, text in spellings(part).items():
            assert found_in(b"before" + text + b"after", {"it": secret}), how
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"before" + secret))
    with sqlite3.connect(tmp_path / "a.sqlite3") as database:
        database.execute("CREATE TABLE kept (held BLOB)")
        database.execute("INSERT INTO kept VALUES (?)", (b"x" * 9000 + secret,))
    found, count = left_in(tmp_path, {"it": secret, "other": b"something else"})
    assert count == 2
    assert {each.partition(":")[0] for each in found} == {"a.gz", "a.sqlite3"}
    assert not [each for each in found if "other" in each]
