"""Running an exported bundle on this machine: its own backend, as its own process."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final, Self
from urllib.parse import urlencode, urlsplit

from builder.deliver.stop_signals import stop_signals_held_back
from builder.deliver.tether import begin, let_go, tethered
from builder.errors import DeliveryError, StorageError, reason_of
from builder.render import Bundle
from builder.say import say
from builder.storage.held import HeldFolder, remove_leftovers

# An end is noticed at once: this is for a process that hangs, and not for a machine that is busy.
_READY_S: Final = 60
_STOP_S: Final = 12
_LOG_LINES: Final = 5000
_KEY_FILE: Final = "run.pem"
_FOLDER: Final = "webview-run-"  # begins the name of a temporary folder
# What the process may inherit: what a program needs to start, and nothing about this user.
_INHERITED: Final = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")


def _did_not_start(said: str) -> DeliveryError:
    message = say("The exported backend did not start.")
    if not said:
        return DeliveryError(message, say("It said nothing about it. Try it once more."))
    return DeliveryError(f"{message} {said}", say("The line above is its own."))


def _not_set_up(fault: OSError) -> StorageError:
    said = say("The bundle could not be set up to run: {reason}.", reason=reason_of(fault))
    return StorageError(said)


class LocalRun:
    """A bundle's backend on loopback, serving its page too.

    It ends with this program, also if that is killed: it is tethered.

    Args:
        bundle: What was exported.
        private_pem: The private key, PKCS#8 PEM.
        platform_url: Where it delivers to: a simulator, or the platform.
        integrations: Allowed ``channel:integration_id`` pairs; the bundle's own if empty.
        python: The interpreter; one in which the bundle's requirements are installed.
        port: The port; 0 for any free one.
        env: Further environment variables.
    """

    def __init__(
        self,
        bundle: Bundle,
        private_pem: bytes,
        platform_url: str,
        *,
        integrations: tuple[str, ...] = (),
        python: str = sys.executable,
        port: int = 0,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._bundle = bundle
        self._private_pem = private_pem
        self._python = python
        self._env = {
            **{name: os.environ[name] for name in _INHERITED if name in os.environ},
            "MOVEO_PRIVATE_KEY_FILE": _KEY_FILE,
            "MOVEO_BASE_URL": platform_url,
            "PORT": str(port),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            # Its outbox is in a folder that is removed with the run, on any file system.
            **({} if env and "DATABASE_URL" in env else {"ALLOW_TEMPORARY_DATABASE": "1"}),
            **({"ALLOWED_INTEGRATIONS": ",".join(integrations)} if integrations else {}),
            **(env or {}),
        }
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._lines: deque[str] = deque(maxlen=_LOG_LINES)
        self._listening = threading.Event()
        self._held: HeldFolder | None = None
        self.url = ""
        """Where it listens; empty while it does not run."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    @property
    def folder(self) -> Path | None:
        """The folder it runs in, removed at the end; None while it does not run."""
        return None if self._held is None else self._held.path

    @property
    def log_lines(self) -> tuple[str, ...]:
        """What the process has written, oldest first."""
        return tuple(self._lines)

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process's number; 0 if there is none."""
        return self._process.pid if self._process is not None else 0

    def events(self, name: str) -> list[dict[str, Any]]:
        """Return the log's events of a name, such as ``delivered``."""
        found = []
        for line in self.log_lines:
            with contextlib.suppress(ValueError, RecursionError):
                event = json.loads(line)
                if isinstance(event, dict) and event.get("event") == name:
                    found.append(event)
        return found

    def start(self, cancelled: Callable[[], bool] = lambda: False) -> str:
        """Write the bundle to a private folder, start it, and return its URL once it is ready.

        Args:
            cancelled: Asked now and then whether to give up.

        Raises:
            DeliveryError: It did not start; the message has its own words. Or it was cancelled.
            StorageError: The folder could not be written.
        """
        try:
            self._held = self._made_folder()
            for path in self._bundle:
                file = self._held.path / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(self._bundle[path])
        except OSError as fault:
            self.stop()
            raise _not_set_up(fault) from fault
        except BaseException:  # such as Ctrl+C
            self.stop()
            raise
        self.launch(cancelled)
        return self.url

    def _made_folder(self) -> HeldFolder:
        passing = Path(tempfile.gettempdir())
        remove_leftovers(passing, _FOLDER)
        return HeldFolder(passing, _FOLDER)

    def launch(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Start the process in the folder that :meth:`start` made, and wait until it is ready.

        Raises:
            DeliveryError: It did not start.
            StorageError: The key could not be written for it.
        """
        if self._held is None:
            raise RuntimeError("launch() before start()")
        if self._process is not None:  # which has ended by itself
            let_go(self._process.stdin)
        self._listening.clear()
        try:
            with stop_signals_held_back():
                process = self._begun(self._held)
            # Its key comes once it is there: it removes that if this program is killed.
            with self._key_written(self._held.path):
                begin(process.stdin)
                self._wait_until_ready(cancelled)
        except OSError as fault:
            self.stop()
            raise _not_set_up(fault) from fault
        except BaseException:  # such as Ctrl+C
            self.stop()
            raise

    @contextlib.contextmanager
    def _key_written(self, folder: Path) -> Iterator[None]:
        """Keep the private key on the disk only while the process starts, which reads it then."""
        file = folder / _KEY_FILE
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file_object:
                file_object.write(self._private_pem)
            yield
        finally:
            file.unlink(missing_ok=True)

    def _begun(self, held: HeldFolder) -> subprocess.Popen[str]:
        try:
            self._process = process = subprocess.Popen(
                tethered(self._python, held.path, "backend"),
                cwd=held.path,
                env=self._env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                # It holds its folder, too, while it outlives this program for a moment.
                pass_fds=() if held.hold is None else (held.hold,),
                text=True,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as fault:
            raise DeliveryError(
                say("The backend could not be started: {reason}.", reason=reason_of(fault))
            ) from fault
        self._reader = threading.Thread(
            target=self._collect, args=(process.stdout,), name="local run", daemon=True
        )
        self._reader.start()
        return process

    def kill(self) -> None:
        """End the process at once, as a power cut would.

        The folder stays for :meth:`launch`, which then listens on the same port again, where an
        open page looks for it.
        """
        if self._process is not None:
            self._process.kill()
            self._process.wait(_STOP_S)
            let_go(self._process.stdin)
            if self.url:
                self._env["PORT"] = str(urlsplit(self.url).port)
            self.url = ""

    def stop(self) -> None:
        """End the process in good order, and remove its folder; harmless if it does not run."""
        self._end()
        if self._held is not None:
            self._held.remove()
            self._held = None

    def _end(self) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(_STOP_S)
            let_go(self._process.stdin)
            self._process = None
        if self._reader is not None:
            self._reader.join(_STOP_S)
            self._reader = None
        self.url = ""

    def page_url(self, parameters: Mapping[str, str]) -> str:
        """Return the page's address with query parameters."""
        return f"{self.url}/?{urlencode(parameters)}"

    def _collect(self, stream: IO[str] | None) -> None:
        if stream is None:
            return
        with stream:
            for line in stream:
                self._lines.append(line.rstrip("\n"))
                if '"event": "listening"' in line:
                    with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
                        self.url = json.loads(line)["url"]
                        self._listening.set()

    def _wait_until_ready(self, cancelled: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _READY_S
        while not self._listening.wait(0.02):
            if cancelled():
                self.stop()
                raise DeliveryError(say("It was cancelled."))
            if time.monotonic() > deadline or not self.is_running:
                self._end()  # so that its last words are here
                said = next((each for each in reversed(self._lines) if each.strip()), "")
                self.stop()
                raise _did_not_start(said)
