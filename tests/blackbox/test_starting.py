"""The backend's process while it starts: signals, and faults in one line."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.blackbox.running import bundle_of
from tests.projects import every_kind

pytestmark = pytest.mark.blackbox

# Stands for modules that take long to load. In one long sleep a signal would go unnoticed that comes
# right before it.
_LOADING = (
    b'import time\nprint("loading", flush=True)\nfor _ in range(6_000):\n    time.sleep(0.01)\n'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, content in bundle_of(every_kind()).files.items():
        if path.startswith(("backend/", "page/")):
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content())
    key = tmp_path / "key.pem"
    key.write_bytes(pem(private_key()))
    key.chmod(0o600)
    return tmp_path


@contextmanager
def started(folder: Path, *arguments: str, **env: str) -> Iterator[subprocess.Popen[str]]:
    settings = {"MOVEO_PRIVATE_KEY_FILE": "key.pem", "PORT": "0", "PYTHONUNBUFFERED": "1", **env}
    with subprocess.Popen(
        [backend_python(), "-m", "backend", *arguments], cwd=folder, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PATH": os.environ["PATH"], **settings},
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("arguments", [(), ("dead", "list")], ids=["serving", "a command"])
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_it_loads_ends_it_at_once_and_without_a_word(folder, sent, arguments):
    running = folder / "backend" / "running.py"
    running.write_bytes(running.read_bytes().replace(b"import os\n", _LOADING + b"import os\n", 1))
    with started(folder, *arguments) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "loading\n"
        process.send_signal(sent)
        said = process.communicate(timeout=10)
        # Its own exit code, and not killed by the signal, which PID 1 of a container never is.
        assert process.returncode == 128 + sent
        assert said == ("", "")


def test_why_an_address_is_taken_is_said_once(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with started(folder, PORT=str(port)) as process:
            _, told = process.communicate(timeout=30)
    assert process.returncode == 1
    where = f"HOST and PORT: cannot listen at 127.0.0.1, port {port}"
    assert told.splitlines() == [f"backend: cannot start: {where}: {os.strerror(errno.EADDRINUSE)}"]


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_many_signals_stop_it_in_good_order(folder, sent):
    # One more comes at the worst moment: when closing the loop has taken its handler away.
    serving = folder / "backend" / "serving.py"
    removal = b"            loop.remove_signal_handler(each)\n"
    assert removal in serving.read_bytes()
    worst = removal + b"            os.kill(os.getpid(), each)\n"
    serving.write_bytes(serving.read_bytes().replace(removal, worst))
    # The outbox's thread is still ending then.
    grouping = folder / "backend" / "group_commit.py"
    ending = b"            self._tell(group, last=True)\n        self._disconnect()\n"
    assert grouping.read_bytes().count(ending) == 1
    late = ending + b"        __import__('time').sleep(600)\n"
    held = grouping.read_bytes().replace(b"_CLOSING_S: Final = 10.0", b"_CLOSING_S: Final = 0.1")
    grouping.write_bytes(held.replace(ending, late))
    with started(folder) as process:
        assert process.stdout is not None
        while '"event": "listening"' not in process.stdout.readline():
            assert process.poll() is None
        process.send_signal(sent)
        while '"event": "stopping"' not in process.stdout.readline():
            assert process.poll() is None
        for _ in range(50):
            process.send_signal(sent)
        said, faults = process.communicate()
        assert (process.returncode, faults) == (0, "")
        assert '"event": "stopped"' in said.splitlines()[-1]
