"""Archives that are the same bytes whenever and wherever they are made."""

from __future__ import annotations

import os
import stat
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Final

# Of xz. The app is mostly machine code: level 6 takes four times as long and saves 5 %.
_LEVEL: Final = "-1"
_CONTROL: Final = """\
Package: webview-builder
Version: {version}
Architecture: {architecture}
Maintainer: Webview Builder contributors <webview-builder@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Section: devel
Priority: optional
Description: design, preview, test and export forms for Moveo.ai chats
 Makes key pairs, designs forms, previews them as they ship, sends test
 submissions and exports a static page with a small submit backend.
 .
 It brings its own Python and Qt.
"""
# After these packages: menus, icons and file types are looked up in caches.
_TRIGGERS: Final = """\
activate-noawait /usr/share/applications
activate-noawait /usr/share/icons/hicolor
activate-noawait /usr/share/mime
"""


def tar_xz(folder: Path, inside: str, target: Path, epoch: int) -> None:
    """Write a folder as a ``.tar.xz``.

    Args:
        folder: The folder.
        inside: What it is called in the archive.
        target: The archive's file.
        epoch: The time of every file in it, in seconds since 1970.
    """
    with target.open("wb") as output:
        # A fixed number of threads: with one, the blocks are others.
        packing = subprocess.Popen(["xz", "-T2", _LEVEL], stdin=subprocess.PIPE, stdout=output)
        assert packing.stdin is not None
        with packing.stdin as pipe:
            _write_tar(_of_folder(folder, inside), pipe, epoch)
        if packing.wait():
            raise subprocess.CalledProcessError(packing.returncode, "xz")


def debian_package(
    files: Mapping[str, Path | bytes],
    depends: tuple[str, ...],
    version: str,
    target: Path,
    epoch: int,
) -> None:
    """Write a Debian package.

    Args:
        files: What is installed where, by paths without a slash at the beginning: a folder or file
            of this machine, or the content.
        depends: The packages that it needs.
        version: Its version.
        target: The package's file.
        epoch: The time of every file in it, in seconds since 1970.
    """
    root = target.parent / f".{target.stem}"
    subprocess.run(["rm", "-rf", root], check=True)
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            place.write_bytes(content)
            place.chmod(0o755 if place.parent.name == "bin" else 0o644)
        else:
            subprocess.run(["cp", "-a", content, place], check=True)
    kilobytes = sum(each.lstat().st_size for each in root.rglob("*")) // 1024
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        _CONTROL.format(
            version=version,
            architecture=_architecture(),
            kilobytes=kilobytes,
            depends=", ".join(depends),
        )
    )
    (control / "triggers").write_text(_TRIGGERS)
    for each in (root, *root.rglob("*")):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each.stat().st_mode & stat.S_IXUSR else 0o644)
        # dpkg-deb itself only changes times that are later.
        os.utime(each, (epoch, epoch), follow_symlinks=False)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{_LEVEL[1:]}", "--build", root, target],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    subprocess.run(["rm", "-rf", root], check=True)


def _architecture() -> str:
    done = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def _of_folder(folder: Path, inside: str) -> Iterator[tuple[str, Path]]:
    yield inside, folder
    for path in sorted(folder.rglob("*")):
        yield f"{inside}/{path.relative_to(folder).as_posix()}", path


def _write_tar(entries: Iterator[tuple[str, Path]], output: IO[bytes], epoch: int) -> None:
    with tarfile.open(fileobj=output, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for name, path in entries:
            member = archive.gettarinfo(path, name)
            member.mtime, member.uid, member.gid = epoch, 0, 0
            member.uname = member.gname = "root"
            member.mode = 0o755 if member.isdir() or member.mode & stat.S_IXUSR else 0o644
            if member.isreg():
                with path.open("rb") as content:
                    archive.addfile(member, content)
            else:
                archive.addfile(member)
