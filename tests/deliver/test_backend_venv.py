from __future__ import annotations

import hashlib
import subprocess
import zipfile
from pathlib import Path

import pytest

from builder.deliver.backend_venv import make_backend_venv
from builder.errors import DeliveryError


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


def test_the_environment_has_what_is_wanted_and_nothing_of_ours(tmp_path, wheel):
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    python = make_backend_venv(tmp_path / "venv", wanted(tmp_path, wheel, digest))
    code = "import tiny; print(tiny.SIZE)\ntry:\n  import click\nexcept ImportError: print('alone')"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tiny", "alone"]
    assert Path(python).is_relative_to(tmp_path / "venv")


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
