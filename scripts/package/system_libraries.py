"""Which of Debian's packages a library comes from."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

_PACKAGE: Final = "${source:Package}\t${source:Version}"


def debian_package_of(library: Path) -> str:
    """Return the name of the package that installed a file; an empty text if none did.

    Args:
        library: The file.
    """
    if shutil.which("dpkg-query") is None:
        return ""
    real = library.resolve()
    # Debian moved /lib into /usr; packages still name their files by the old place.
    for path in (library, real, Path("/", *real.parts[2:])):
        done = subprocess.run(
            ["dpkg-query", "--search", path], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def source_of(package: str) -> tuple[str, str]:
    """Return the name and the version of the source that a package was built from.

    Args:
        package: The name of an installed package.
    """
    done = subprocess.run(
        ["dpkg-query", "--show", f"--showformat={_PACKAGE}\n", package],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    name, version = done.stdout.splitlines()[0].split("\t")
    return name, version
