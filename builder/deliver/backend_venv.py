"""Virtual environments for exported backends, with their requirements only."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import IO, Final

from builder.deliver.stop_signals import stop_signals_held_back
from builder.deliver.tether import begin, tethered
from builder.errors import DeliveryError, StorageError, reason_of
from builder.render import Bundle
from builder.say import say
from builder.storage.held import HeldFolder, remove_leftovers

_INSTALL: Final = ("pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")
_REQUIREMENTS: Final = "backend/requirements.txt"
_DONE: Final = "installed"  # written last: what lacks it is not whole
_KEPT_MAX: Final = 3
_LOOK_S: Final = 0.1
# What pip says where it reaches no index, however often it tried.
_NO_INDEX: Final = "(from versions: none)"
# What it says where the index has other versions only, as a mirror that is behind.
_LACKING: Final = re.compile(r"No matching distribution found for (\S+)")
# What it says besides where the index has them, for another Python.
_FOR_ANOTHER_PYTHON: Final = "require a different python version"
_OTHER_HASHES: Final = "DO NOT MATCH THE HASHES"
# What a Python says that lacks a part, as those of many systems do.
_WITHOUT_PART: Final = re.compile(r"No module named '?(venv|ensurepip|pip)\b")
_WITHOUT_ENSUREPIP: Final = "ensurepip is not"

Cancelled = Callable[[], bool]
Progress = Callable[[float, str], None]


def backend_python(
    bundle: Bundle,
    cache: Path,
    progress: Progress = lambda _fraction, _text: None,
    cancelled: Cancelled = lambda: False,
) -> str:
    """Return an interpreter that has what a bundle requires, and nothing else.

    It is made once for the same requirements and the same Python, and then kept; the environments
    that were used last stay.

    Args:
        bundle: The bundle.
        cache: Where environments are kept.
        progress: Called with a fraction and what is being done.
        cancelled: Asked many times a second whether to stop.

    Raises:
        DeliveryError: It could not be made or installed, or was cancelled; nothing is left of it.
        StorageError: Nothing can be written there.
    """
    folder = environment_folder(bundle, cache)
    try:
        if not (folder / _DONE).exists():
            _make(bundle, folder, progress, cancelled)
        os.utime(folder / _DONE)
    except OSError as fault:
        raise StorageError(
            say("{path} could not be written: {reason}.", path=folder, reason=reason_of(fault))
        ) from fault
    _remove_old(cache)
    return str(_python(folder))


def environment_folder(bundle: Bundle, cache: Path) -> Path:
    """Return where the environment of a bundle's requirements is kept."""
    made_of = b"\n".join((bundle[_REQUIREMENTS], sys.version.encode(), base_python().encode()))
    return cache / sha256(made_of).hexdigest()[:16]


def base_python() -> str:
    """Return the interpreter that environments are made with.

    That is the one that runs this; the self-contained app is none, and uses the machine's.

    Raises:
        DeliveryError: This machine has no Python.
    """
    if not getattr(sys, "frozen", False):
        return sys.executable
    found = shutil.which("python3")
    if found is None:
        raise DeliveryError(
            say(
                "An environment of its own needs Python 3.11 or newer, which is not installed here."
            ),
            say("Install Python, or let the app itself run the backend."),
        )
    return found


def make_backend_venv(
    folder: Path,
    *requirements: Path,
    cancelled: Cancelled = lambda: False,
    passing: Path | None = None,
) -> str:
    """Make a virtual environment and install a backend's requirements into it.

    Args:
        folder: Where to make it; what is there is replaced.
        requirements: The bundle's ``backend/requirements.txt``, and ``requirements-nodes.txt`` if
            many nodes are to share their stores.
        cancelled: Asked many times a second whether to stop.
        passing: What is removed if this program is killed meanwhile; only the folder if None.

    Returns:
        The path of its interpreter.

    Raises:
        DeliveryError: It could not be made or installed, or was cancelled; the hint has the tool's
            own last words.
    """
    passing = passing or folder
    _run(
        say("Could not make a virtual environment."),
        tethered(base_python(), passing, "venv", "--clear", str(folder)),
        cancelled,
    )
    _run(
        say("Could not install the backend's requirements."),
        tethered(
            *(str(_python(folder)), passing, *_INSTALL, "--require-hashes"),
            *(part for each in requirements for part in ("-r", str(each))),
        ),
        cancelled,
    )
    return str(_python(folder))


def _make(bundle: Bundle, folder: Path, progress: Progress, cancelled: Cancelled) -> None:
    """Make an environment beside its place, and put it there when it is whole."""
    progress(0.0, say("Installing the backend's requirements, once…"))
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    for each in {_prefix(found) for found in folder.parent.iterdir()}:
        remove_leftovers(folder.parent, each)
    with HeldFolder(folder.parent, _prefix(folder)) as passing:
        requirements = passing.path / "requirements.txt"
        requirements.write_bytes(bundle[_REQUIREMENTS])
        unfinished = passing.path / "environment"
        make_backend_venv(unfinished, requirements, cancelled=cancelled, passing=passing.path)
        (unfinished / _DONE).touch()
        # Another process may have made the same meanwhile: then that one stays.
        with contextlib.suppress(OSError):
            unfinished.rename(folder)


def _prefix(folder: Path) -> str:
    """Return what the names of folders begin with in which an environment is made."""
    return f"{folder.name.partition('.')[0]}."


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _remove_old(cache: Path) -> None:
    whole = [each for each in cache.iterdir() if (each / _DONE).exists()]
    whole.sort(key=lambda each: (each / _DONE).stat().st_mtime)
    for each in whole[:-_KEPT_MAX]:
        shutil.rmtree(each, ignore_errors=True)


def _run(failure: str, command: tuple[str, ...], cancelled: Cancelled) -> None:
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said,
        contextlib.ExitStack() as at_end,
    ):
        with stop_signals_held_back():
            process = at_end.enter_context(_begun(failure, command, said))
            at_end.callback(_end, process)  # also after Ctrl+C
        begin(process.stdin)
        while process.returncode is None and not cancelled():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_S)
        was_cut_short = _end(process)
        if was_cut_short:
            raise DeliveryError(failure, say("It was cancelled."))
        said.seek(0)
        text = said.read()
    if process.returncode:
        lines = [line for line in text.splitlines() if line.strip()]
        last = lines[-1].strip() if lines else ""
        raise DeliveryError(
            failure, _hint(text, base_python()) or last or _unsaid(process.returncode)
        )


def _begun(failure: str, command: tuple[str, ...], said: IO[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # so that what it starts ends with it
        )
    except OSError as fault:
        raise DeliveryError(
            failure,
            say("{path} could not be started: {reason}.", path=command[0], reason=reason_of(fault)),
        ) from fault


def _unsaid(code: int) -> str:
    return say("It said nothing, and ended with {code}.", code=code)


def _hint(text: str, python: str) -> str:
    """Return what to do about what pip or Python has said; empty if nobody knows."""
    part = _WITHOUT_PART.search(text)
    if part or _WITHOUT_ENSUREPIP in text:
        return say(
            "The Python at {path} lacks its module {module}. Install it, on Debian and Ubuntu as "
            "the package python3-venv.",
            path=python,
            module=part[1] if part else "ensurepip",
        )
    if _OTHER_HASHES in text:
        return say(
            "The package index in use has other files than this form was made with, so nothing "
            "was installed. Set PIP_INDEX_URL to one that you trust."
        )
    if _FOR_ANOTHER_PYTHON in text:
        return say(
            "The requirements need another version of Python than the one at {path}.", path=python
        )
    if _NO_INDEX in text:
        return say(
            "No package index that has them can be reached. Connect to a network, or set "
            "PIP_INDEX_URL to an index of your own."
        )
    lacking = _LACKING.search(text)
    if lacking:
        return say(
            "The package index in use lacks {package}. Set PIP_INDEX_URL to one that has it.",
            package=lacking[1],
        )
    return ""


def _end(process: subprocess.Popen[bytes]) -> bool:
    """End a process, and what it started; return False if it has ended by itself."""
    if process.returncode is not None:
        return False  # its number may be another's by now
    if os.name == "nt":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return True
