"""Exports that were cut off by a kill, and what the next one makes of them."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder.deliver.export import export
from builder.errors import ConflictError
from builder.render import MANIFEST, Bundle
from tests.deliver.bundles import bundle, listed, with_files
from tests.deliver.exported import CHANGED, OLD, files_of

KILLED = """
import os, signal, sys
from pathlib import Path
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export

real, name = Path.replace, sys.argv[3]

def replace(self, onto):
    if Path(onto).name == name:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, onto)

Path.replace = replace
if name == "folder":
    Path.rename = lambda self, onto: replace(self, Path("folder"))
export(read_bundle(Path(sys.argv[1])), Path(sys.argv[2]), force=sys.argv[4] == "force")
"""


def kill_an_export(new: Bundle, target: Path, name: str, *, force: bool = False) -> None:
    """Export to a folder, and be killed before a file of this name comes."""
    export(new, target.parent / "new.zip", as_zip=True, force=True)
    source = target.parent / "new.zip"
    command = [sys.executable, "-c", KILLED, str(source), str(target), name, "force" * force]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    source.unlink()


@pytest.mark.parametrize("name", ["index.html", "x.py", "b.svg", MANIFEST])
def test_an_export_that_is_killed_is_taken_back_by_the_next_one(tmp_path, name):
    target = tmp_path / "x"
    export(OLD, target)
    kill_an_export(CHANGED, target, name)
    assert files_of(target) != OLD.files
    # Nothing of it counts as changed by hand, so a third version needs no force.
    third = listed(with_files(bundle(), **{"page/index.html": b"third"}))
    export(third, target)
    assert files_of(target) == third.files
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_changed_after_an_export_was_killed_is_not_lost(tmp_path):
    target = tmp_path / "x"
    export(OLD, target)
    kill_an_export(CHANGED, target, MANIFEST)
    (target / "README.md").write_bytes(b"mine")
    (target / "backend" / "new" / "x.py").write_bytes(b"mine, too")
    with pytest.raises(ConflictError):
        export(bundle(), target)
    assert (target / "README.md").read_bytes() == b"mine"
    assert (target / "backend" / "new" / "x.py").read_bytes() == b"mine, too"
    assert (target / "page" / "index.html").read_bytes() == OLD["page/index.html"]


def test_a_first_export_that_is_killed_leaves_nothing_once_there_is_another(tmp_path):
    target = tmp_path / "x"
    kill_an_export(CHANGED, target, "folder")
    assert [each.name[:16] for each in tmp_path.iterdir()] == [".webview-export-"]
    target.mkdir()  # by somebody else
    kill_an_export(CHANGED, target, "x.py")
    export(bundle(), target)
    assert list(tmp_path.iterdir()) == [target]
    assert files_of(target) == bundle().files


def test_an_export_that_goes_on_is_left_alone_by_another(tmp_path, monkeypatch):
    target = tmp_path / "x"
    export(OLD, target)
    real = Path.replace
    begun: list[str] = []

    def replace(self: Path, onto: Path) -> Path:
        if Path(onto).name == "README.md" and not begun:
            begun.append("another")
            export(OLD, target, force=True)
        return real(self, onto)

    monkeypatch.setattr(Path, "replace", replace)
    export(CHANGED, target)
    assert begun
    assert files_of(target) == CHANGED.files


def test_what_an_export_replaced_is_not_lost_by_one_into_a_folder_in_it(tmp_path):
    target = tmp_path / "x"
    export(OLD, target)
    (target / "README.md").write_bytes(b"mine")
    kill_an_export(CHANGED, target, MANIFEST, force=True)
    assert (target / "README.md").read_bytes() != b"mine"
    export(bundle(), target / "inside")
    with pytest.raises(ConflictError):
        export(bundle(), target)
    assert (target / "README.md").read_bytes() == b"mine"


def test_nothing_is_moved_out_of_a_folder_or_into_it_by_links(tmp_path):
    """A folder from somewhere else may hold what looks like an export that was killed."""
    outside, target = tmp_path / "outside", tmp_path / "x"
    outside.mkdir()
    (outside / "own").write_bytes(b"own")
    export(OLD, target)
    (target / "linked").symlink_to(outside)
    for name in ("0123abcd", "0123abce"):
        (target / f".webview-export-{name}" / "new").mkdir(parents=True)
        manifest = target / f".webview-export-{name}" / "new" / MANIFEST
        manifest.write_bytes(OLD[MANIFEST])
    first, second = sorted(target.glob(".webview-export-*"))
    (first / "earlier").symlink_to(outside)
    (second / "earlier" / "linked").mkdir(parents=True)
    (second / "earlier" / "linked" / "theirs").write_bytes(b"theirs")
    export(OLD, target)
    assert files_of(outside) == {"own": b"own"}
    assert not (target / "own").exists()
