"""The bare machine's script: what it refuses, what it takes over, and that nothing of it stays.

No root is made here; `make bare` does that.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REFUSED = 125


def bash(
    code: str, *arguments: str | Path, path: str = "", **options
) -> subprocess.CompletedProcess[str]:
    """Run code that uses the script's functions, without its main part."""
    return subprocess.run(
        ["bash", "-c", f'source "{ROOT}/scripts/bare"; {code}', "bash", *arguments],
        cwd=options.pop("cwd", ROOT), capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PATH": path or os.environ["PATH"], **options.pop("env", {})},
    )  # fmt: skip


@pytest.fixture
def stubs(tmp_path):
    """A folder of programs that stand in for the machine's own."""
    folder = tmp_path / "stubs"
    folder.mkdir()

    def put(name: str, script: str) -> str:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
        # debootstrap would be in /usr/sbin.
        return f"{folder}:/usr/bin:/bin"

    put("id", "echo 0")
    put("unshare", "exit 0")
    return put


DEBIAN = 'ID=debian\nVERSION_CODENAME=bookworm\nPRETTY_NAME="Debian GNU/Linux 12"\n'


@pytest.fixture
def release(tmp_path):
    file = tmp_path / "os release"
    file.write_text(DEBIAN)
    return file


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Usage: scripts/bare [--with FOLDER] COMMAND"),
        (("--with",), "Not a folder: "),
        (("--with", "/nowhere", "true"), "Not a folder: /nowhere"),
        (("--with", "/etc"), "Usage: scripts/bare"),
        (("--help",), "Not an option"),
        (("-x",), "command: -x"),
    ],
)
def test_it_takes_a_command_and_nothing_else(arguments, said):
    done = subprocess.run(
        [ROOT / "scripts/bare", *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (REFUSED, "")
    assert said in done.stderr


@pytest.mark.parametrize(
    ("content", "suite"),
    [
        (DEBIAN, "bookworm\n"),
        ('ID="debian"\nVERSION_CODENAME="trixie"\n', "trixie\n"),
        ("ID=debian\nPRETTY_NAME=unstable\n", ""),
        ("ID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=noble\n", ""),
        ("ID=fedora\n", ""),
        ("", ""),
    ],
)
def test_the_release_is_the_host_s_own(release, content, suite):
    release.write_text(content)
    assert bash('debian_suite "$1"', release).stdout == suite


def test_elsewhere_than_on_debian_it_refuses(tmp_path):
    done = bash('check_machine "$1"', tmp_path / "none")
    assert done.returncode == REFUSED
    assert done.stderr.startswith("This is not a Debian")


@pytest.mark.parametrize(
    ("name", "script", "said"),
    [
        ("id", "echo 1000", "Only root can make a bare root. Run it as root: sudo"),
        ("unshare", "exit 1", "lets root make no mount and process namespaces"),
        ("apt-get", "exit 100", "apt-get install debootstrap"),
    ],
)
def test_what_it_cannot_do_without_is_named(stubs, release, name, script, said):
    stubs("dpkg-query", "exit 1")
    done = bash('check_machine "$1"', release, path=stubs(name, script))
    assert (done.returncode, done.stdout) == (REFUSED, "")
    assert said in done.stderr


def test_a_release_is_fetched_from_where_the_host_s_apt_fetches_it(stubs):
    listed = (
        "echo stable-updates bookworm-updates main https://a.example/updates/\n"
        "echo stable bookworm contrib https://a.example/contrib/\n"
        "echo stable bookworm main https://a.example/main/\n"
        "echo bookworm bookworm main https://b.example/main/"
    )
    path = stubs("apt-get", listed)
    assert bash("mirror_of bookworm", path=path).stdout == "https://a.example/main/\n"
    assert bash("mirror_of trixie", path=path).stdout == ""


def mounts(tmp_path: Path, *points: str) -> Path:
    file = tmp_path / "mountinfo"
    lines = (f"36 35 98:0 / {each} rw - ext4 /dev/a rw\n" for each in ("/", "/proc", *points))
    file.write_text("".join(lines))
    return file


def test_a_folder_of_its_own_is_removed(tmp_path):
    store = tmp_path / "the store"
    (store / "run" / "root").mkdir(parents=True)
    (store / "other").mkdir()
    listed = mounts(tmp_path, f"{tmp_path}/the\\040store/other", f"{tmp_path}/the\\040store/run2")
    done = bash('remove "$1" "$2" "$3"', store / "run", store, listed)
    assert (done.returncode, done.stderr) == (0, "")
    assert [each.name for each in store.iterdir()] == ["other"]
    # It may be gone already.
    assert bash('remove "$1" "$2" "$3"', store / "run", store, listed).returncode == 0


@pytest.mark.parametrize("below", ["", "/root", "/root/a\\040b"])
def test_where_something_is_mounted_nothing_is_removed(tmp_path, below):
    kept = tmp_path / "s p" / "run" / "root"
    kept.mkdir(parents=True)
    listed = mounts(tmp_path, f"{tmp_path}/s\\040p/run{below}")
    done = bash('remove "$1" "$2" "$3"', tmp_path / "s p" / "run", tmp_path / "s p", listed)
    assert done.returncode == 1
    assert "something is mounted in it" in done.stderr
    assert kept.is_dir()


def test_what_is_no_folder_of_its_store_is_not_removed(tmp_path):
    kept = tmp_path / "kept"
    store = tmp_path / "store"
    kept.mkdir()
    store.mkdir()
    (store / "link").symlink_to(kept)
    (store / "deep" / "er").mkdir(parents=True)
    for folder in (
        kept,
        store,
        store / "link",
        store / "deep" / "er",
        f"{store}/../kept",
        f"{store}/",
    ):
        done = bash('remove "$1" "$2"', str(folder), store)
        assert done.returncode == 1
        assert "Not removed" in done.stderr
    assert kept.is_dir()
    assert (store / "deep" / "er").is_dir()


def test_local_folders_that_the_settings_name_are_found(tmp_path):
    root, here = tmp_path / "root", tmp_path / "here"
    for each in ("wheels", "index/simple", "debs", "unused", "commented", "there"):
        (here / each).mkdir(parents=True)
    (root / str(here / "there")[1:]).mkdir(parents=True)
    (root / "etc/apt/apt.conf.d").mkdir(parents=True)
    (root / "etc/apt/sources.list").write_text(
        f"# deb file:{here}/commented ./\ndeb [trusted=yes] file://{here}/debs ./\n"
        "deb https://packages.example/debian bookworm main\n"
    )
    (root / "etc/pip.conf").write_text(
        f"[global]\nextra-index-url = file://{here}/index/simple https://index.example/simple\n"
        f"cert={here}/there\nfind-links = {here}/none\n"
    )
    done = bash(
        'local_sources "$1"',
        root,
        env={"PIP_FIND_LINKS": f"{here}/wheels", "PIP_CERT": "", "OTHER": f"{here}/unused"},
    )
    found = [line for line in done.stdout.splitlines() if line.startswith(str(here))]
    assert found == [f"{here}/{each}" for each in ("debs", "index", "wheels")]


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Tests", "-c", "user.email=tests@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path):
    folder = tmp_path / "Εργασία mit Leerzeichen"
    folder.mkdir()
    git(folder, "init", "--initial-branch=main")
    (folder / "a").write_text("committed")
    git(folder, "add", "a")
    git(folder, "commit", "--message=First")
    return folder


CLONE = 'mkdir "$1/run"; clone_checkout "$1/clone" "$1/run"'


def test_the_clone_holds_what_is_committed_and_the_rest_is_named(checkout, tmp_path):
    (checkout / "a").write_text("changed")
    (checkout / "b").touch()
    done = bash(CLONE, tmp_path, cwd=checkout)
    assert done.returncode == 0
    assert done.stderr == "Not tried, as it is not committed:\n M a\n?? b\n"
    assert [each.name for each in (tmp_path / "clone").iterdir() if each.name != ".git"] == ["a"]
    assert (tmp_path / "clone" / "a").read_text() == "committed"


def test_of_a_worktree_its_own_commit_is_cloned(checkout, tmp_path):
    git(checkout, "worktree", "add", "-b", "second", str(tmp_path / "worktree"))
    (tmp_path / "worktree" / "b").touch()
    git(tmp_path / "worktree", "add", "b")
    git(tmp_path / "worktree", "commit", "--message=Second")
    done = bash(CLONE, tmp_path, cwd=tmp_path / "worktree")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "clone" / "b").exists()


def test_without_a_commit_there_is_nothing_to_try(tmp_path):
    (tmp_path / "empty").mkdir()
    git(tmp_path / "empty", "init")
    for folder in (tmp_path / "run", tmp_path / "empty"):
        folder.mkdir(exist_ok=True)
        done = bash('clone_checkout "$1/clone" "$1"', tmp_path, cwd=folder)
        assert done.returncode == REFUSED
        assert "only what is committed is tried" in done.stderr


@pytest.fixture
def contained(release, stubs):
    """Run code of the script that uses namespaces, or see that it refuses where there are none."""
    may = subprocess.run(
        ["unshare", "--mount", "--pid", "--ipc", "--fork", "true"], capture_output=True, check=False
    )
    if may.returncode == 0:
        return True
    path = stubs("unshare", "exec /usr/bin/unshare")
    assert bash('check_machine "$1"', release, path=path).returncode == REFUSED
    return False


def test_the_command_ends_as_it_ends_and_can_be_interrupted(contained):
    if contained:
        assert bash("contained sh -c 'exit 7' || exit $?").returncode == 7
        ignored = bash("contained grep SigIgn /proc/self/status").stdout.split()[1]
        assert not int(ignored, 16) & (1 << signal.SIGINT - 1)
        said = subprocess.run(
            ["bash", "-c", f'source "{ROOT}/scripts/bare"; contained cat'],
            input="typed", capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert said.stdout == "typed"


def test_what_is_mounted_is_seen_nowhere_else(contained, tmp_path):
    if contained:
        code = 'contained sh -c "mount -t tmpfs x \\"\\$1\\" && touch \\"\\$1/a\\" && ls \\"\\$1\\"" sh "$1"'
        assert bash(code, tmp_path).stdout == "a\n"
        assert not (tmp_path / "a").exists()
        assert str(tmp_path) not in Path("/proc/self/mountinfo").read_text(encoding="utf-8")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_however_it_is_ended_nothing_goes_on(contained, how):
    if contained:
        code = "child=; trap stop_child EXIT; trap 'exit 143' TERM; "
        code += "contained sh -c 'setsid sleep 600 & echo started; wait'"
        with subprocess.Popen(
            ["bash", "-c", f'source "{ROOT}/scripts/bare"; {code}'],
            stdout=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            assert process.stdout.readline() == "started\n"
            process.send_signal(how)
            # Ends when the last process that could write has ended.
            assert process.stdout.read() == ""
            assert process.wait(30) == (143 if how == signal.SIGTERM else -how)


@pytest.fixture
def everything(tmp_path):
    """Run `.ci/run` where programs that stand in for `scripts/bare` and `make` note what they do."""
    for name in (".ci", "scripts", "bin"):
        (tmp_path / name).mkdir()
    (tmp_path / ".ci" / "run").write_bytes((ROOT / ".ci" / "run").read_bytes())
    for name, code in (("scripts/bare", "$BARE"), ("bin/make", "$MAKE_ENDS")):
        (tmp_path / name).write_text(f'#!/bin/sh\necho "{name} $*"\nexit {code}\n')
        (tmp_path / name).chmod(0o755)

    def run(bare: int, make: int = 0) -> tuple[int, list[str]]:
        done = subprocess.run(
            ["bash", tmp_path / ".ci" / "run"], capture_output=True, text=True, check=False,
            env={"PATH": f"{tmp_path}/bin:/usr/bin:/bin", "BARE": str(bare), "MAKE_ENDS": str(make)},
        )  # fmt: skip
        return done.returncode, done.stdout.splitlines()

    return run


def test_everything_runs_once_on_a_bare_machine_and_else_on_this_one(everything):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (bare,) = re.findall(r"^bare:.*\n\t@(.*)$", makefile, re.MULTILINE)
    there = [bare.replace("'", "")]
    assert [everything(code) for code in (0, 2, 1)] == [(0, there), (2, there), (1, there)]
    here = [*there, "bin/make test"]
    assert [everything(REFUSED, code) for code in (0, 2)] == [(0, here), (2, here)]
