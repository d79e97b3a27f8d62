from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from builder.deliver import backend_venv
from builder.deliver.backend_venv import backend_python, environment_folder, make_backend_venv
from builder.errors import DeliveryError
from builder.render import Bundle
from tests.loopback import respond, serving


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as small as can be, so that nothing is downloaded."""
    path = tmp_path_factory.mktemp("wheel") / "tiny-1.0-py3-none-any.whl"
    info = "tiny-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("tiny.py", "SIZE = 'tiny'\n")
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )  # fmt: skip
        archive.writestr(f"{info}/RECORD", "")
    return path


def wanted(tmp_path: Path, wheel: Path, digest: str) -> Path:
    path = tmp_path / "requirements.txt"
    option = f" --hash=sha256:{digest}" if digest else ""
    path.write_text(f"tiny @ {wheel.as_uri()}{option}\n")
    return path


def test_what_has_no_hash_is_not_installed(tmp_path, wheel):
    with pytest.raises(DeliveryError) as caught:
        make_backend_venv(tmp_path / "venv", wanted(tmp_path, wheel, ""))
    assert caught.value.message == "Could not install the backend's requirements."
    assert caught.value.hint
    assert not list((tmp_path / "venv").rglob("tiny.py"))


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DeliveryError) as caught:
        make_backend_venv(tmp_path / "file" / "venv", tmp_path / "nothing.txt")
    assert caught.value.message == "Could not make a virtual environment."
    assert "Not a directory" in caught.value.hint


def bundled(tmp_path: Path, wheel: Path) -> Bundle:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return Bundle.of({"backend/requirements.txt": wanted(tmp_path, wheel, digest).read_bytes()})


def test_an_environment_has_what_is_wanted_alone_and_is_made_once_for_it(tmp_path, wheel):
    bundle, cache, told = bundled(tmp_path, wheel), tmp_path / "cache", []
    python = backend_python(bundle, cache, lambda _fraction, text: told.append(text))
    assert Path(python).is_relative_to(cache)
    code = "import tiny; print(tiny.SIZE)\ntry:\n  import click\nexcept ImportError: print('alone')"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tiny", "alone"]
    assert len(told) == 1
    again = backend_python(bundle, cache, lambda _fraction, text: told.append(text))
    assert (again, len(told)) == (python, 1)
    assert [each.name for each in cache.iterdir()] == [environment_folder(bundle, cache).name]
    other = Bundle.of({"backend/requirements.txt": b"other==1"})
    assert environment_folder(other, cache) != environment_folder(bundle, cache)
    # Those that were used long ago go.
    for number in range(3):
        (cache / f"old{number}").mkdir()
        (cache / f"old{number}" / "installed").touch()
        os.utime(cache / f"old{number}" / "installed", (number, number))
    backend_python(bundle, cache)
    assert sorted(each.name for each in cache.iterdir() if each.name.startswith("old")) == [
        "old1", "old2"
    ]  # fmt: skip


def test_without_a_network_it_says_so_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    wants = b"tiny==1.0 --hash=sha256:" + b"0" * 64
    with pytest.raises(DeliveryError) as caught:
        backend_python(Bundle.of({"backend/requirements.txt": wants}), tmp_path / "cache")
    assert caught.value.message == "Could not install the backend's requirements."
    assert caught.value.hint.startswith("No package index that has them can be reached.")
    assert list((tmp_path / "cache").iterdir()) == []


def test_an_index_that_is_behind_is_told_from_none(tmp_path, monkeypatch, wheel):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheel.parent))
    wants = b"tiny==2.0 --hash=sha256:" + b"0" * 64
    with pytest.raises(DeliveryError) as caught:
        backend_python(Bundle.of({"backend/requirements.txt": wants}), tmp_path / "cache")
    assert caught.value.hint.startswith("The package index in use lacks tiny==2.0.")


def test_it_can_be_cancelled_at_any_moment_and_leaves_nothing(tmp_path, wheel):
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(DeliveryError) as caught:
        backend_python(bundled(tmp_path, wheel), tmp_path / "cache", cancelled=cancelled)
    assert caught.value.hint == "It was cancelled."
    assert list((tmp_path / "cache").iterdir()) == []


_DEBIAN = """\
The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package using the following command.

    apt install python3.11-venv

Failing command: /tmp/x/bin/python3
"""


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (f"cat <<'END'\n{_DEBIAN}END\nexit 1", "lacks its module ensurepip. Install it"),
        ("echo 'python3: No module named venv' >&2; exit 1", "lacks its module venv. Install it"),
        ("exit 3", "It said nothing, and ended with 3."),
        (None, "could not be started: "),
    ],
)
def test_a_python_that_makes_no_environment_is_told_by_what_it_lacks(
    tmp_path, monkeypatch, wheel, script, words
):
    python = tmp_path / "python3"
    if script:
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
    monkeypatch.setattr(backend_venv, "base_python", lambda: str(python))
    with pytest.raises(DeliveryError) as caught:
        backend_python(bundled(tmp_path, wheel), tmp_path / "cache")
    assert caught.value.message == "Could not make a virtual environment."
    assert str(python) in caught.value.hint or script == "exit 3"
    assert words in caught.value.hint
    assert list((tmp_path / "cache").iterdir()) == []


def test_an_environment_without_pip_is_told(tmp_path, monkeypatch, wheel):
    python = tmp_path / "python3"
    last = 'for each in "$@"; do last="$each"; done'
    python.write_text(f"#!/bin/sh\n{last}\nexec '{sys.executable}' -m venv --without-pip $last\n")
    python.chmod(0o755)
    monkeypatch.setattr(backend_venv, "base_python", lambda: str(python))
    with pytest.raises(DeliveryError) as caught:
        backend_python(bundled(tmp_path, wheel), tmp_path / "cache")
    assert caught.value.message == "Could not install the backend's requirements."
    assert "lacks its module pip. Install it" in caught.value.hint


@pytest.fixture
def index(tmp_path):
    """A package index that has one file, for a Python of which there is none."""
    link = '<a href="tiny-1.0-py3-none-any.whl" data-requires-python="&gt;=3.99">tiny</a>'

    def answer(request):
        respond(request, 200, f"<!doctype html>{link}".encode(), {"Content-Type": "text/html"})

    with serving(answer) as url:
        yield url


def test_requirements_for_another_python_are_no_missing_network(tmp_path, monkeypatch, index):
    monkeypatch.setenv("PIP_INDEX_URL", index)
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    wants = b"tiny==1.0 --hash=sha256:" + b"0" * 64
    with pytest.raises(DeliveryError) as caught:
        backend_python(Bundle.of({"backend/requirements.txt": wants}), tmp_path / "cache")
    assert "need another version of Python" in caught.value.hint


def test_files_with_other_hashes_are_told_as_such(tmp_path, wheel):
    bundle = Bundle.of({"backend/requirements.txt": wanted(tmp_path, wheel, "0" * 64).read_bytes()})
    with pytest.raises(DeliveryError) as caught:
        backend_python(bundle, tmp_path / "cache")
    assert "has other files than this form was made with" in caught.value.hint
