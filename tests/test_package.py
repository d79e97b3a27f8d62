"""What is handed out: the parts that need no build; `make dist` makes the whole."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from defusedxml import ElementTree

from builder import __version__
from builder.deliver.backend_venv import base_python
from builder.deliver.tether import begin, tethered
from builder.errors import DeliveryError
from builder.licences import parts
from scripts.package.__main__ import c_library, system_packages
from scripts.package.archives import debian_package, tar_xz
from scripts.package.bill import complete
from scripts.package.check import FailedError, check_folder
from scripts.package.checksums import write_checksums
from scripts.package.environments import ROOT
from scripts.package.icons import write_icons
from scripts.package.system_libraries import debian_package_of

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
    made: list[Path] = []
    for each in ("one", "other"):
        target = tmp_path / each / "program.deb"
        files: dict[str, Path | bytes] = {
            "opt/program": _folder(tmp_path / each / "source"),
            "usr/bin/program": b"#!/bin/sh\nexec /opt/program/bin/program\n",
        }
        # Files of packages have their own times, before and after the commit's.
        os.utime(tmp_path / each / "source" / "text", (len(made), EPOCH + 1 - 2 * len(made)))
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
    for each in ("opt/program/bin", "usr/bin"):
        assert re.search(rf"-rwxr-xr-x root/root .* \./{each}/program$", listed, re.MULTILINE)
    assert re.search(r"-rw-r--r-- root/root .* \./opt/program/text$", listed, re.MULTILINE)
    assert not (tmp_path / "one" / ".program").exists()


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
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", c_library())


def test_the_self_contained_app_makes_environments_with_the_machines_python(monkeypatch):
    assert base_python() == sys.executable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert Path(base_python()).name == "python3"
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(DeliveryError, match=r"needs Python 3\.11 or newer"):
        base_python()


def _bill() -> dict[str, Any]:
    """A bill as the tool writes it of the environment in which the app is made."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "metadata": {"tools": {}},
        "components": [
            {"bom-ref": "click==8", "type": "library", "name": "click", "version": "8"},
            {"bom-ref": "jinja", "type": "library", "name": "Jinja2", "version": "3"},
            {"bom-ref": "tool", "type": "library", "name": "pyinstaller", "version": "6"},
        ],
        "dependencies": [{"ref": "tool"}, {"ref": "jinja", "dependsOn": ["click==8", "tool"]}],
    }


def test_the_bill_names_what_the_app_carries_and_not_what_made_it(tmp_path):
    made = complete(_bill(), parts("6.11.3"), tmp_path)
    found = {each["name"]: each for each in made["components"]}
    assert set(found) == {
        "click", "Jinja2", "Qt", "Chromium in Qt WebEngine", "Python", "axe-core",
        "PyInstaller's launcher",
    }  # fmt: skip
    assert found["Qt"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert found["axe-core"]["purl"].startswith("pkg:npm/axe-core@4.")
    assert made["metadata"]["component"]["version"] == __version__
    refs = {each["bom-ref"] for each in made["components"]}
    assert len(refs) == len(made["components"])
    (whole, jinja) = made["dependencies"]
    assert set(whole["dependsOn"]) == refs
    assert jinja == {"ref": "jinja", "dependsOn": ["click==8"]}
    assert "serialNumber" not in made


def test_the_bill_has_what_packages_say_was_built_into_them(tmp_path):
    bill = _bill()
    bill["components"].append(
        {"bom-ref": "c", "type": "library", "name": "cryptography", "version": "50"}
    )
    found = {each["name"]: each for each in complete(bill, parts(""), tmp_path)["components"]}
    inside = {each["name"]: each for each in found["cryptography"]["components"]}
    assert {"openssl", "asn1"} <= set(inside)
    assert inside["asn1"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert not any("bom-ref" in each for each in inside.values())
    assert "components" not in found["click"]


def test_libraries_of_debian_are_named_with_their_source(tmp_path):
    done = subprocess.run(
        ["dpkg-query", "--search", "/bin/bash"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("bash:")
    assert debian_package_of(Path("/bin/bash")) == "bash"
    assert debian_package_of(tmp_path / "nothing.so") == ""
    (tmp_path / "bash.txt").write_text("its licence")
    (found,) = [
        each
        for each in complete(_bill(), (), tmp_path)["components"]
        if "pkg:deb" in each.get("purl", "")
    ]
    assert found["purl"].startswith("pkg:deb/debian/bash@")
    assert found["licenses"][0]["license"]["text"]["content"] == "its licence"


def _made(folder: Path, more: str = "") -> Path:
    for ending in (".whl", ".tar.gz", ".tar.xz", ".deb", ".cdx.json"):
        (folder / f"it-{__version__}{ending}").write_text(f"{ending}{more}")
    write_checksums(folder)
    return folder


def test_what_was_made_is_checked_before_it_is_used(tmp_path):
    check_folder(_made(tmp_path))
    told = subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path, check=False)
    assert told.returncode == 0
    for damage, said in (
        (lambda: (tmp_path / "more").write_text("x"), "each file: .*more"),
        (lambda: (tmp_path / f"it-{__version__}.deb").write_text("x"), r"\.deb is as its checksum"),
        ((tmp_path / f"it-{__version__}.deb").unlink, "each file: .*deb"),
        ((tmp_path / "SHA256SUMS").unlink, "make dist"),
    ):
        damage()
        with pytest.raises(FailedError, match=said):
            check_folder(tmp_path)
        (tmp_path / "more").unlink(missing_ok=True)
        _made(tmp_path)


def test_the_list_that_is_signed_names_the_packages_of_all_systems(tmp_path):
    page = (ROOT / "docs" / "releasing.md").read_text(encoding="utf-8")
    command = "python -m scripts.package.checksums dist\n"
    steps = ("release.yml", "signtool sign", "codesign ", command, "gpg --armor", "8. Publish")
    places = [page.index(each, page.index("## Step by step")) for each in steps]
    assert places == sorted(places)
    _made(tmp_path)
    for name in ("it-setup.exe", "it-macos.zip", "SHA256SUMS.asc"):
        (tmp_path / name).write_text(name)
    module, _ = command.removeprefix("python -m ").split()
    subprocess.run([sys.executable, "-m", module, tmp_path], cwd=ROOT, check=True)
    check_folder(tmp_path)
    listed = (tmp_path / "SHA256SUMS").read_text()
    assert "  it-setup.exe\n" in listed
    assert "  it-macos.zip\n" in listed
    assert "asc" not in listed


def test_the_workflow_builds_for_other_systems_by_the_same_specification():
    flow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    steps = [each.get("run", "") for each in flow["jobs"]["others"]["steps"]]
    assert any("packaging/webview-builder.spec" in each for each in steps)
    named = re.findall(r"packaging/[\w.-]+|scripts\.package\.\w+", "\n".join(steps))
    for each in named:
        path = ROOT / (f"{each.replace('.', '/')}.py" if each.startswith("scripts") else each)
        assert path.is_file(), each
    linux = flow["jobs"]["linux"]["steps"]
    assert {"make release", "make dist-check"} <= {each.get("run") for each in linux}
    (checkout,) = (each["with"] for each in linux if "checkout" in each.get("uses", ""))
    # Only so is an annotated tag fetched as one; `make release` refuses another.
    assert (checkout.get("ref"), "fetch-tags" in checkout) == ("${{ github.ref }}", False)
    assert checkout.get("fetch-depth") == 0  # without other branches, it is refused


def test_the_app_for_macos_has_a_window():
    """PyInstaller makes an app that stays in the background of a program that has a console."""
    text = (ROOT / "packaging" / "webview-builder.spec").read_text(encoding="utf-8")
    assert 'program("webview-builder", console=True)' in text
    (_before, bundle) = text.split("    BUNDLE(")
    assert '"LSBackgroundOnly": False' in bundle


def test_the_manual_names_the_libraries_that_the_set_up_installs():
    page = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    section = page.partition("\n## Archive\n")[2].partition("\n## ")[0].rpartition("```")[2]
    named = {each for words in re.findall(r"`([^`]+)`", section) for each in words.split()}
    assert named == set(system_packages())


def test_the_setup_for_windows_takes_only_translations_that_are_there():
    lines = (ROOT / "packaging" / "windows.iss").read_text(encoding="utf-8").splitlines()
    named = {
        number: found[1]
        for number, line in enumerate(lines)
        if (found := re.search(r'MessagesFile: "compiler:(.+)"', line))
    }
    assert len(named) == 3
    for number, file in named.items():
        asked = f'#if FileExists(AddBackslash(CompilerPath) + "{file}")'
        assert file == "Default.isl" or lines[number - 1] == asked


def test_icons_of_other_systems_are_drawn(tmp_path):
    write_icons(tmp_path)
    assert (tmp_path / "app.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "app.icns").read_bytes()[:4] == b"icns"
    (tmp_path / "blocked" / "app.ico").mkdir(parents=True)
    with pytest.raises(OSError, match="could not be written"):
        write_icons(tmp_path / "blocked")


def test_programs_of_the_machine_get_its_own_libraries(tmp_path):
    launcher = ROOT / "packaging" / "launcher.py"
    (tmp_path / "backend").mkdir()
    (tmp_path / "backend" / "__init__.py").touch()
    (tmp_path / "backend" / "__main__.py").write_text(
        "import os, sys; print(os.environ.get('LD_LIBRARY_PATH'), sys.argv[1:])"
    )
    for before, expected in (("/their", "/their"), (None, "None")):
        env = {"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": "/bundled"}
        env |= {"LD_LIBRARY_PATH_ORIG": before} if before else {}
        # As the app runs an exported backend: its one program is the interpreter, too.
        command = tethered(sys.executable, tmp_path / "made", "backend", "serve")
        with subprocess.Popen(
            [command[0], launcher, *command[1:]],
            cwd=tmp_path, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            begin(process.stdin)
            assert process.stdout is not None
            assert process.stdout.read() == f"{expected} ['serve']\n"
            assert process.wait() == 0
