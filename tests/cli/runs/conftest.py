from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from builder.keys.store import KeyStore
from tests.cli.runs.forms import VALUES, save
from tests.deliver.bundles import starter


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, made_keys: Path) -> Path:
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    (tmp_path / "values.json").write_text(json.dumps(VALUES), encoding="utf-8")
    save(tmp_path, starter())
    return tmp_path


@pytest.fixture
def public_pem(folder: Path) -> str:
    return KeyStore(folder / "home" / "keys").public_pem("tests")
