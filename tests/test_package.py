"""What is handed out: the parts that need no build; `make dist` makes the whole."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
import tarfile
from configparser import ConfigParser
from pathlib import Path

import click
import pytest
from defusedxml import ElementTree

from builder.cli.main import commands
from builder.deliver.backend_venv import base_python
from builder.errors import DeliveryError
from scripts.package.__main__ import system_packages
from scripts.package.archives import debian_package, tar_xz
from scripts.package.environments import ROOT
from scripts.package.manual_page import completions, man_page

EPOCH = 1_800_000_000


def _folder(at: Path) -> Path:
    (at / "bin").mkdir(parents=True)
    (at / "bin" / "program").write_text("#!/bin/sh\necho ran\n")
    (at / "bin" / "program").chmod(0o750)
    (at / "text").write_text("words\n")
    (at / "link").symlink_to("text")
    return at


def test_an_archive_is_the_same_bytes_whenever_it_is_made(tmp_path):
    one, other = _folder(tmp_path / "one"), _folder(tmp_path / "other")
    os.utime(other / "text", (1, 1))
    (other / "text").chmod(0o600)
    made = [tmp_path / "one.tar.xz", tmp_path / "other.tar.xz"]
    for folder, target in zip((one, other), made, strict=True):
        tar_xz(folder, "program", target, EPOCH)
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        found = {each.name: each for each in archive}
    assert set(found) == {
        "program", "program/bin", "program/bin/program", "program/link", "program/text",
    }  # fmt: skip
    assert {each.mtime for each in found.values()} == {EPOCH}
    assert (found["program/bin/program"].mode, found["program/text"].mode) == (0o755, 0o644)
    assert found["program/link"].linkname == "text"


def test_a_debian_package_says_what_it_needs_and_is_the_same_bytes_each_time(tmp_path):
    made = []
    for each in ("one", "other"):
        target = tmp_path / each / "program.deb"
        files: dict[str, Path | bytes] = {
            "opt/program": _folder(tmp_path / each / "source"),
            "usr/bin/program": b"#!/bin/sh\nexec /opt/program/bin/program\n",
        }
        debian_package(files, ("libc6", "libgl1"), "1.2.3", target, EPOCH)
        made.append(target)
    assert made[0].read_bytes() == made[1].read_bytes()
    fields = subprocess.run(
        ["dpkg-deb", "--field", made[0]], check=True, capture_output=True, text=True
    ).stdout
    assert "Version: 1.2.3\n" in fields
    assert "Depends: libc6, libgl1\n" in fields
    listed = subprocess.run(
        ["dpkg-deb", "--contents", made[0]], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"-rwxr-xr-x root/root .* \./opt/program/bin/program$", listed, re.MULTILINE)
    assert not (tmp_path / "one" / ".program").exists()


def test_the_man_page_has_every_command():
    page = gzip.decompress(man_page(EPOCH)).decode()
    assert page == gzip.decompress(man_page(EPOCH)).decode()
    assert '"2027-01-15"' in page
    context = click.Context(commands)
    for name in commands.list_commands(context):
        names = getattr(commands.get_command(context, name), "commands", None) or [""]
        for inner in names:
            path = f"{name} {inner}".strip().replace("-", r"\-")
            assert f".SS {path}\n" in page


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_ask_the_command_what_could_stand_next(shell, tmp_path):
    (script,) = (text for path, text in completions().items() if shell in path)
    assert b"_WEBVIEW_BUILDER_COMPLETE" in script
    env = {
        "PATH": os.environ["PATH"],
        "WEBVIEW_BUILDER_HOME": str(tmp_path),
        "_WEBVIEW_BUILDER_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": "webview-builder ex",
        "COMP_CWORD": "1" if shell != "fish" else "ex",
    }
    done = subprocess.run(
        [sys.executable, "-m", "builder"], env=env, capture_output=True, text=True, check=False
    )
    assert "export-as" in done.stdout
    assert "check" not in done.stdout.split()


class _DesktopFile(ConfigParser):
    def optionxform(self, optionstr: str) -> str:
        return optionstr


def test_the_desktop_knows_the_app_and_its_files():
    entry = _DesktopFile(interpolation=None)
    entry.read(ROOT / "packaging" / "webview-builder.desktop", encoding="utf-8")
    found = entry["Desktop Entry"]
    assert found["Exec"] == "webview-builder %f"
    kinds = ElementTree.parse(ROOT / "packaging" / "webview-builder.xml").getroot()
    names = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = kinds.findall("mime:mime-type", names)
    assert found["MimeType"] == f"{kind.get('type')};"
    (glob,) = kind.findall("mime:glob", names)
    assert glob.get("pattern") == "*.webview.json"


def test_the_package_needs_what_the_set_up_installs_for_qt():
    packages = system_packages()
    assert {"libnss3", "libxcb-cursor0", "fonts-dejavu-core"} <= set(packages)
    assert not {"python3", "python3-venv"} & set(packages)


def test_the_self_contained_app_makes_environments_with_the_machines_python(monkeypatch):
    assert base_python() == sys.executable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert Path(base_python()).name == "python3"
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(DeliveryError, match=r"needs Python 3\.11 or newer"):
        base_python()
