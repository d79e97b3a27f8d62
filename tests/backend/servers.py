"""PostgreSQL and Redis from the system's packages, on loopback, in a folder of their own."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

import psycopg
import redis

_SERVER_USER = "postgres"  # PostgreSQL does not run as root


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        return int(unused.getsockname()[1])


def _children(process: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # Behind the name, which may hold anything: the state, and who made it.
            if int(stat.read_text().rpartition(")")[2].split()[1]) == process:
                found.append(int(stat.parent.name))
    return found


class _Server:
    """A server process; it can be stopped and started again on what it has kept."""

    def __init__(self, prefix: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=prefix))
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        raise NotImplementedError

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """Let all of the server's processes stand still: connections stay, nothing answers."""
        assert self._process is not None
        # Those that others were made by come first, so that none is missed.
        found = [self._process.pid]
        for each in found:
            os.kill(each, signal.SIGSTOP)
            found += _children(each)
        try:
            yield
        finally:
            # Who made them goes on last: it would let those that ended be forgotten.
            for each in reversed(found):
                os.kill(each, signal.SIGCONT)

    def stop(self, how: int = signal.SIGINT) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def _launch(self, command: Sequence[str], answers: Callable[[], Any], **options: Any) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd=self.folder, **options,
        )  # fmt: skip
        deadline = time.monotonic() + 30
        while True:
            try:
                answers()
            except (psycopg.Error, redis.RedisError):
                assert self._process.poll() is None, "the server ended"
                assert time.monotonic() < deadline, "the server does not answer"
                time.sleep(0.05)
            else:
                return


class PostgresServer(_Server):
    """A PostgreSQL server with as many databases as are asked for."""

    def __init__(self) -> None:
        super().__init__("webview-postgres-")
        self._numbers = itertools.count()
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: p.parent.name)
        self._as_user: dict[str, Any] = {}
        if os.geteuid() == 0:
            account = pwd.getpwnam(_SERVER_USER)
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self._as_user = {
                "user": account.pw_uid, "group": account.pw_gid, "extra_groups": []
            }  # fmt: skip
        subprocess.run(
            [self.programs / "initdb", "--auth=trust", "--username=tests", "-D", "data"],
            cwd=self.folder, check=True, capture_output=True, **self._as_user,
        )  # fmt: skip

    def start(self) -> None:
        command = [
            str(self.programs / "postgres"), "-D", "data", "-p", str(self.port),
            "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
        ]  # fmt: skip
        self._launch(
            command, lambda: psycopg.connect(self._url("postgres")).close(), **self._as_user
        )

    def new_database(self) -> str:
        """Make a database, and return its URL."""
        name = f"tests_{next(self._numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as db:
            db.execute(f"CREATE DATABASE {name}")
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://tests@127.0.0.1:{self.port}/{name}"


class RedisServer(_Server):
    """A Redis server that keeps nothing."""

    def __init__(self) -> None:
        super().__init__("webview-redis-")

    def start(self) -> None:
        command = [
            "redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "",
            "--dir", str(self.folder),
        ]  # fmt: skip

        def answers() -> None:
            with redis.Redis(port=self.port) as client:
                client.ping()

        self._launch(command, answers)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"
