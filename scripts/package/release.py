"""Make a release from its tag: ``make release``, or ``python -m scripts.package.release``.

It is tested and built in a clone of the tag, so that nothing is in it but what is committed. What
would say something wrong about it is refused. Nothing is uploaded and nothing is signed:
docs/releasing.md says what follows.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_VERSION: Final = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
# What Python and Debian order in the same way: for Debian, 1.0.0rc1 is later than 1.0.0.
_NUMBERS: Final = re.compile(r"(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}", re.ASCII)
_MAIN: Final = "main"
_BRANCHES: Final = (f"refs/heads/{_MAIN}", f"refs/remotes/origin/{_MAIN}")
_SECTION: Final = re.compile(r"^##[ \t]+(.+?)[ \t]*$", re.MULTILINE)


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
        _check_branch(options.root)
        with tempfile.TemporaryDirectory(prefix="webview-release-") as scratch:
            clone = Path(scratch, "clone")
            _git(options.root, "clone", "--quiet", "--no-hardlinks", ".", str(clone))
            _git(clone, "checkout", "--quiet", "--detach", f"refs/tags/v{version}")
            if not options.without_tests:
                _make(clone, "test")
                check(clone)  # tests may have written
            _make(clone, "dist")
            check(clone)
            shutil.rmtree(options.root / "dist", ignore_errors=True)
            shutil.move(clone / "dist", options.root / "dist")
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
    changed = _git(root, "status", "--porcelain", "--untracked-files=all")
    if changed:
        raise RefusedError(f"these files are not committed:\n{changed}")
    found = _VERSION.findall(_held(root, "builder/__init__.py"))
    if len(found) != 1:
        raise RefusedError(
            f"builder/__init__.py has {len(found) or 'no'} version{'s' * bool(found)}"
        )
    version: str = found[0]
    if not _NUMBERS.fullmatch(version):
        raise RefusedError(f"the version is three numbers such as 1.2.3, and not {version}")
    tag = f"v{version}"
    tags = _git(root, "tag", "--points-at", "HEAD").split()
    if tag not in tags:
        others = f" (it has {', '.join(tags)})" if tags else ""
        raise RefusedError(f"this commit has no tag {tag}{others}; tag it: git tag -a {tag}")
    if _git(root, "cat-file", "-t", tag) != "tag":
        raise RefusedError(f"{tag} is a lightweight tag, which has no date; use git tag -a")
    _check_changelog(_held(root, "CHANGELOG.md"), version)
    return version


def _check_branch(root: Path) -> None:
    """Refuse a commit that is not in the branch that releases come from, here or at its origin."""
    known = _git(root, "for-each-ref", "--format=%(refname)", *_BRANCHES).split()
    if not known:
        raise RefusedError(f"there is no branch {_MAIN} here; fetch it: git fetch origin {_MAIN}")
    having = _git(root, "for-each-ref", "--contains", "HEAD", "--format=%(refname)", *_BRANCHES)
    if not having:
        raise RefusedError(f"this commit is not in {_MAIN}, from which releases are made: merge it")


def _check_changelog(text: str, version: str) -> None:
    parts = _SECTION.split(text)
    sections = list(zip(parts[1::2], parts[2::2], strict=True))
    own = [(title, said) for title, said in sections if title.split(" - ")[0] == version]
    if not own:
        raise RefusedError(f"CHANGELOG.md has no section “## {version} - date”")
    if len(own) > 1:
        raise RefusedError(f"CHANGELOG.md has {len(own)} sections for {version}")
    ((title, said),) = own
    if not _is_date(title.partition(" - ")[2]):
        raise RefusedError(f"the section {version} of CHANGELOG.md has no date such as 2026-01-31")
    if not said.strip():
        raise RefusedError(f"the section {version} of CHANGELOG.md is empty")
    if any(said.strip() for title, said in sections if title.strip("[]").lower() == "unreleased"):
        raise RefusedError(
            "CHANGELOG.md has changes under “Unreleased”: move them to the section of the version"
        )


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


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
