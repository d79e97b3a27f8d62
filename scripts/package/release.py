"""Make a release from its tag: ``make release``, or ``python -m scripts.package.release``.

Refuses anything that would make the release differ from its tag, or say something wrong about it.
Nothing is uploaded and nothing is signed: docs/releasing.md says what follows.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_VERSION: Final = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_SECTION: Final = re.compile(r"^## (.+)$", re.MULTILINE)


class RefusedError(Exception):
    """The release is not made; the text says why, and what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the release; return the exit code.

    Args:
        arguments: The command's arguments; those of this process if there are none.
    """
    asked = argparse.ArgumentParser(prog="release", description=__doc__)
    asked.add_argument(
        "--without-tests",
        action="store_true",
        help="do not run `make test`: for a commit whose tests have passed in CI",
    )
    asked.add_argument("--root", type=Path, default=ROOT, help="the checkout")
    options = asked.parse_args(arguments)
    try:
        version = check(options.root)
        if not options.without_tests:
            _make(options.root, "test")
            check(options.root)  # tests may have written, or the tag may have moved
        _make(options.root, "dist")
        check(options.root)
    except RefusedError as fault:
        print(f"Not released: {fault}", file=sys.stderr)
        return 1
    print(f"{version} is in dist/. Sign and publish it as docs/releasing.md says.")
    return 0


def check(root: Path) -> str:
    """Return the version that is to be released.

    Args:
        root: The checkout.

    Raises:
        RefusedError: It must not be released as it is.
    """
    changed = _git(root, "status", "--porcelain")
    if changed:
        raise RefusedError(f"these files are not committed:\n{changed}")
    found = _VERSION.search(_held(root, "builder/__init__.py"))
    if found is None:
        raise RefusedError("builder/__init__.py has no version")
    version = found[1]
    tag = f"v{version}"
    tags = _git(root, "tag", "--points-at", "HEAD").split()
    if tag not in tags:
        others = f" (it has {', '.join(tags)})" if tags else ""
        raise RefusedError(f"this commit has no tag {tag}{others}; tag it: git tag -a {tag}")
    if _git(root, "cat-file", "-t", tag) != "tag":
        raise RefusedError(f"{tag} is a lightweight tag, which has no date; use git tag -a")
    _check_changelog(_held(root, "CHANGELOG.md"), version)
    return version


def _check_changelog(text: str, version: str) -> None:
    parts = _SECTION.split(text)
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    own = [title for title in sections if title.split(" - ")[0] == version]
    if not own:
        raise RefusedError(f"CHANGELOG.md has no section “## {version} - date”")
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", own[0].partition(" - ")[2]):
        raise RefusedError(f"the section {version} of CHANGELOG.md has no date such as 2026-01-31")
    if not sections[own[0]].strip():
        raise RefusedError(f"the section {version} of CHANGELOG.md is empty")
    if sections.get("Unreleased", "").strip():
        raise RefusedError(
            "CHANGELOG.md has changes under “Unreleased”: move them to the section of the version"
        )


def _held(root: Path, path: str) -> str:
    """Return a file as it is committed: that is what gets released."""
    return _git(root, "show", f"HEAD:{path}")


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RefusedError(done.stderr.strip() or f"git {arguments[0]} failed")
    return done.stdout.strip()


def _make(root: Path, target: str) -> None:
    if subprocess.run(["make", target], cwd=root, check=False).returncode:
        raise RefusedError(f"`make {target}` failed")


if __name__ == "__main__":
    sys.exit(main())
