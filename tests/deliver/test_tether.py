"""Programs that end without a goodbye: what they started ends, too, and leaves nothing."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder.deliver.local_run import LocalRun
from builder.deliver.tether import begin, let_go, tethered
from builder.errors import DeliveryError
from tests.deliver.bundles import bundle, with_files

# What stands before the work of each program below: it can be told to be killed.
PROGRAM = """
import os, signal, sys
from pathlib import Path
from builder.deliver.backend_venv import backend_python
from builder.deliver.local_run import LocalRun
from builder.render import Bundle
from tests.deliver.bundles import bundle, key, with_files

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

"""
RUNS = """
run = LocalRun(bundle(), key().private_pem, "http://127.0.0.1:9", env={"DATABASE_URL": sys.argv[1]})
run.start()
print(run.pid, run.folder, flush=True)
die()
"""
STARTS = """
deaf = with_files(bundle(), **{"backend/__main__.py": b"import time; time.sleep(600)"})
run = LocalRun(deaf, key().private_pem, "http://127.0.0.1:9")

def look():
    assert (run.folder / "run.pem").exists()
    print(run.pid, run.folder, flush=True)
    die()

run.start(look)
"""
INSTALLS = """
cache = Path(sys.argv[1])

def look():
    found = [*cache.glob("*/environment/pyvenv.cfg")]
    if found:
        child = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        print(child[0], found[0].parent.parent, flush=True)
        die()

backend_python(Bundle.of({"backend/requirements.txt": b""}), cache, cancelled=look)
"""


def killed(work: str, tmp_path: Path, *arguments: object) -> tuple[int, Path]:
    """Run a program that is killed; return the process that it started, and its folder."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM + work, *map(str, arguments)],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    number, _, folder = done.stdout.strip().partition(" ")
    return int(number), Path(folder)


def wait_for_end(number: int) -> None:
    """Wait until a process that is no child of this one has ended."""
    try:
        process = os.pidfd_open(number)
    except ProcessLookupError:
        return
    try:
        select.select([process], [], [])
    finally:
        os.close(process)


@pytest.mark.blackbox
def test_a_backend_ends_in_good_order_with_the_program_that_ran_it(tmp_path):
    database = tmp_path / "kept" / "outbox.db"
    database.parent.mkdir()
    number, folder = killed(RUNS, tmp_path, f"sqlite:///{database}")
    wait_for_end(number)
    assert not folder.exists()
    # Closed, and not cut off: what was to be written is in the file itself.
    assert [each.name for each in database.parent.iterdir()] == ["outbox.db"]
    assert list(tmp_path.iterdir()) == [database.parent]


@pytest.mark.blackbox
def test_no_private_key_stays_when_a_program_is_killed_while_a_backend_starts(tmp_path):
    number, folder = killed(STARTS, tmp_path)
    wait_for_end(number)
    assert not folder.exists()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.blackbox
def test_what_was_left_before_a_backend_began_goes_with_the_next_one(
    tmp_path, simulator, monkeypatch
):
    left = tmp_path / "webview-run-0123abcd"
    left.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    broken = with_files(bundle(), **{"backend/__main__.py": b"raise SystemExit('enough')"})
    with pytest.raises(DeliveryError, match="enough"):
        LocalRun(broken, b"", simulator.url).start()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.blackbox
def test_an_environment_is_not_made_for_a_program_that_was_killed(tmp_path):
    number, folder = killed(INSTALLS, tmp_path, tmp_path / "cache")
    wait_for_end(number)
    assert not folder.exists()
    assert list((tmp_path / "cache").iterdir()) == []


def started(folder: Path, module: str, *, leads: bool = False) -> subprocess.Popen[bytes]:
    (folder / "tried.py").write_text(module)
    made = folder / "made"
    made.mkdir()
    return subprocess.Popen(
        tethered(sys.executable, made, "tried", "one", "two"),
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=leads,
    )


def test_a_module_runs_as_with_m(tmp_path):
    module = """
import sys
print(sys.argv[1:], __name__, sys.stdin.read() == "", flush=True)
raise SystemExit(7)
"""
    with started(tmp_path, module) as process:
        begin(process.stdin)
        assert process.stdout is not None
        assert process.stdout.read().strip() == b"['one', 'two'] __main__ True"
        assert process.wait() == 7
        let_go(process.stdin)
    # Its folder is for the program that lives.
    assert (tmp_path / "made").is_dir()


def test_a_module_that_may_not_begin_any_more_does_not(tmp_path):
    with started(tmp_path, "print('begun')") as process:
        let_go(process.stdin)
        assert process.stdout is not None
        assert process.stdout.read() == b""
        assert process.wait() == 0
    assert not (tmp_path / "made").exists()


def test_what_a_module_started_ends_with_it_if_it_leads_a_group(tmp_path):
    """As pip does below what makes a virtual environment: it would write into the folder again."""
    module = """
import subprocess, sys
grandchild = "import time; time.sleep(20); open('went-on', 'w')"
child = f"import subprocess, sys; s = subprocess.Popen([sys.executable, '-c', {grandchild!r}])"
child += "; print(s.pid, flush=True); s.wait()"
subprocess.run([sys.executable, "-c", child])
"""
    with started(tmp_path, module, leads=True) as process:
        begin(process.stdin)
        assert process.stdout is not None
        number = int(process.stdout.readline())
        let_go(process.stdin)
        assert process.wait() == 128 + signal.SIGTERM
    wait_for_end(number)
    assert not (tmp_path / "went-on").exists()
    assert not (tmp_path / "made").exists()


def test_a_module_that_does_not_heed_the_signal_is_ended(tmp_path, monkeypatch):
    """Through the same code, with the patience of a test."""
    script = Path(tethered("", tmp_path, "")[1]).read_text(encoding="utf-8")
    assert "_GRACE_S: Final = 20" in script
    hasty = tmp_path / "hasty.py"
    hasty.write_text(script.replace("_GRACE_S: Final = 20", "_GRACE_S: Final = 0.1"))
    monkeypatch.setattr("builder.deliver.tether._SCRIPT", hasty)
    module = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("deaf", flush=True)
while True:
    time.sleep(1)
"""
    with started(tmp_path, module) as process:
        begin(process.stdin)
        assert process.stdout is not None
        assert process.stdout.readline() == b"deaf\n"
        let_go(process.stdin)
        assert process.wait() == 1
    assert not (tmp_path / "made").exists()
