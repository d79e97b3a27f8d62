from __future__ import annotations

import os
import stat

import pytest

from builder.errors import StorageError
from builder.keys.secret_file import write_secret


def test_a_secret_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "key.pem"
    before = os.umask(0)
    try:
        write_secret(path, b"secret")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_secret_does_not_inherit_the_permissions_of_what_was_there(tmp_path):
    path = tmp_path / "key.pem"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_secret(path, b"secret")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_in_the_way_is_told_and_no_secret_left_beside_it(tmp_path):
    (tmp_path / "key.pem" / "inside").mkdir(parents=True)
    with pytest.raises(StorageError):
        write_secret(tmp_path / "key.pem", b"secret")
    assert [each.name for each in tmp_path.iterdir()] == ["key.pem"]
