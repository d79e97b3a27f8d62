"""What the backend says of keys at start: that everybody has one, or of what kind another is."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from builder.backend.keys import fingerprint
from builder.backend.weak_keys import KNOWN
from builder.deliver.local_run import LocalRun
from builder.render import Bundle
from tests.backend.forms import INTEGRATION, pem, private_key
from tests.backend.key_material import made, openssl, others
from tests.deliver.bundles import bundle
from tests.logged import logged

pytestmark = pytest.mark.blackbox


def started(shipped: Bundle, key: bytes) -> list[dict[str, Any]]:
    """Return what a backend says of its key before it says that it has started."""
    pair = (f"web:{INTEGRATION}",)
    with LocalRun(shipped, key, "http://127.0.0.1:9", integrations=pair) as run:
        logged(run, "listening")
        run.stop()
        return run.events("unsafe_key")


def test_a_key_that_everybody_has_is_an_alarm_at_every_start():
    # The vendor's own key is nobody's fixture: another one takes its place in the list.
    (known,) = KNOWN
    source = bundle()["backend/weak_keys.py"]
    mine = fingerprint(private_key().public_key())
    assert source.count(known.encode()) == 1
    listed = {
        **bundle().files,
        "backend/weak_keys.py": source.replace(known.encode(), mine.encode()),
    }
    for _ in range(2):
        (alarm,) = started(Bundle.of(listed), pem(private_key()))
        assert alarm["level"] == "alarm"
        assert alarm["detail"].startswith("This is the demo key of the platform's public template.")
    assert started(bundle(), pem(private_key())) == []


def test_a_public_exponent_of_3_is_an_alarm():
    (alarm,) = started(bundle(), openssl("genrsa", "-3", "2048"))
    assert alarm["level"] == "alarm"
    assert "Its public exponent is 3." in alarm["detail"]


def written(folder: Path) -> Path:
    for path, content in bundle().files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


@pytest.mark.parametrize("kind", ["DH", "RSA-PSS", "EC", "DSA", "X25519", "multi-prime"])
def test_a_key_of_another_kind_is_one_line_and_no_library_warns(tmp_path, kind):
    folder = written(tmp_path)
    key = folder / "key.pem"
    key.write_bytes(others()[kind])
    key.chmod(0o600)
    done = subprocess.run(
        [sys.executable, "-W", "always", "-m", "backend"],
        cwd=folder,
        env={"MOVEO_PRIVATE_KEY_FILE": "key.pem"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    (line,) = done.stderr.splitlines()
    assert done.returncode == 1
    assert line.startswith("backend: cannot start: MOVEO_PRIVATE_KEY: it is a")
    assert done.stdout == ""


@pytest.mark.parametrize("shape", ["bag", "base64", "utf-16", "quoted"])
def test_a_key_is_found_in_the_environment_and_in_a_file(tmp_path, shape):
    text = made()["pkcs8"].decode()
    dressed = {
        "bag": made()["bag"].decode(),
        "base64": base64.b64encode(text.encode()).decode().rstrip("="),
        "quoted": '"' + text.replace("\n", "\\n") + '"',
    }
    folder = written(tmp_path)
    env = {"PORT": "none"}
    if shape == "utf-16":
        (folder / "key.pem").write_bytes(text.encode("utf-16"))
        (folder / "key.pem").chmod(0o600)
        env["MOVEO_PRIVATE_KEY_FILE"] = "key.pem"
    else:
        env["MOVEO_PRIVATE_KEY"] = dressed[shape]
    done = subprocess.run(
        [sys.executable, "-m", "backend"],
        cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    # The key is read before the port, which is none so that the process ends.
    assert (
        done.stderr == "backend: cannot start: PORT must be a number from 0 to 65535, not 'none'\n"
    )
