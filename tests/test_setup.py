"""The set-up installs system packages if it may, and otherwise says how."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def set_up(tmp_path):
    """Run the set-up on a machine where no package is installed, as an ordinary user."""

    def put(name: str, script: str) -> None:
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)

    put("id", "echo 1000")
    put("dpkg-query", "exit 1")
    put("apt-get", f'echo "$DEBIAN_FRONTEND $http_proxy $*" >> {tmp_path}/asked')

    def run(
        sudo: str, user: str = "1000", **env: str
    ) -> tuple[subprocess.CompletedProcess[str], str]:
        put("sudo", sudo)
        put("id", f"echo {user}")
        done = subprocess.run(
            [ROOT / "scripts/setup", "bare"], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            check=False, env={**os.environ, "PATH": f"{tmp_path}:/usr/bin:/bin", **env},
        )  # fmt: skip
        asked = tmp_path / "asked"
        return done, asked.read_text() if asked.exists() else ""

    return run


# As sudo does, it hands on no variable of its own accord.
SUDO = '[ "$1" = -n ] && shift; exec env -u http_proxy -u DEBIAN_FRONTEND "$@"'
ASKED = (
    "noninteractive http://proxy.example:3128 update -qq\n"
    "noninteractive http://proxy.example:3128 install -y -qq --no-install-recommends debootstrap\n"
)


def test_a_user_who_may_use_sudo_needs_nothing_else(set_up):
    done, asked = set_up(SUDO, http_proxy="http://proxy.example:3128")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Installing system packages by sudo: debootstrap\n"
    assert asked == ASKED


def test_root_uses_no_sudo(set_up):
    done, asked = set_up("exit 1", user="0", http_proxy="http://proxy.example:3128")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Installing system packages: debootstrap\n"
    assert asked == ASKED


def test_who_may_not_is_told_the_command(set_up):
    # It asks for a password, and no terminal is there to answer.
    done, asked = set_up("exit 1")
    assert (done.returncode, done.stdout, asked) == (1, "", "")
    assert done.stderr == (
        "System packages are missing. Install them as root, then run this again:\n"
        "  apt-get update && apt-get install --no-install-recommends debootstrap\n"
    )


def test_an_installation_that_fails_is_told_as_well(set_up):
    done, asked = set_up(SUDO.replace("exec", 'case "$*" in *install*) exit 1;; esac; exec'))
    assert done.returncode == 1
    assert "apt-get install --no-install-recommends debootstrap" in done.stderr
    assert asked.endswith(" update -qq\n")
