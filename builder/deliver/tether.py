"""Runs a Python module for as long as the program that started it lives.

This file is a script, too: any interpreter runs it, with nothing but the standard library. It holds
one end of a pipe, the program the other. The system closes that when the program ends, however it
ends. Then the module is stopped as by SIGTERM, and the folder that was made for it is removed.
"""

from __future__ import annotations

import _thread
import contextlib
import os
import runpy
import signal
import sys
import threading
from pathlib import Path
from typing import IO, Final

# Of the self-contained app, `__file__` is the compiled form.
_SCRIPT: Final = Path(__file__).with_suffix(".py")
_GRACE_S: Final = 20
_OUTPUTS: Final = (1, 2)
_BEGIN: Final = b"\n"


def tethered(python: str, folder: Path, module: str, *arguments: str) -> tuple[str, ...]:
    """Return a command that runs a module like ``python -m`` does, until its pipe is closed.

    It begins after :func:`begin`. Its standard input is the pipe; the module's is empty.

    Args:
        python: The interpreter.
        folder: What is removed if this program ends first.
        module: The module's name.
        arguments: Its arguments.
    """
    return (python, str(_SCRIPT), str(folder), module, *arguments)


def begin(pipe: IO[str] | IO[bytes] | None) -> None:
    """Let a tethered module begin; one that ended already is found by those who wait for it.

    Args:
        pipe: The process's standard input, which stays open while the module is to run.
    """
    if pipe is not None:
        with contextlib.suppress(BrokenPipeError):
            os.write(pipe.fileno(), _BEGIN)


def let_go(pipe: IO[str] | IO[bytes] | None) -> None:
    """Close the pipe to a process that has ended; harmless if that was done."""
    if pipe is not None:
        with contextlib.suppress(BrokenPipeError):
            pipe.close()


class _Tether:
    """The end of the pipe that the module's process has.

    Args:
        folder: What is removed if the other end is closed.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._is_torn = False
        self._pipe = os.dup(0)  # no child gets this one
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)

    def wait_for_begin(self) -> bool:
        """Wait until the module may begin; return False if it is too late for that."""
        self._is_torn = os.read(self._pipe, 1) != _BEGIN
        return not self._is_torn

    def watch(self) -> None:
        """Stop the module once the pipe is closed."""
        # A signal to this process is for the main thread.
        with contextlib.suppress(AttributeError):  # Windows has no such mask
            signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM, signal.SIGINT))
        while os.read(self._pipe, 1):
            pass
        self._is_torn = True
        self._say_no_more()
        self._stop()
        threading.Event().wait(_GRACE_S)
        # It is stuck.
        self.clean_up()
        self._end_all()

    def clean_up(self) -> None:
        """Remove the folder, if nobody else will."""
        if self._is_torn:
            import shutil  # noqa: PLC0415 - slow, and needed by few runs

            os.chdir(Path(self._folder).anchor)  # Windows removes no folder that one is in
            shutil.rmtree(self._folder, ignore_errors=True)

    def _say_no_more(self) -> None:
        """Send to nowhere what nobody reads any more: it would fail."""
        nothing = os.open(os.devnull, os.O_WRONLY)
        for each in _OUTPUTS:
            os.dup2(nothing, each)

    def _stop(self) -> None:
        """Ask the main thread to end, and what it has started if it leads a group of its own.

        Otherwise that would go on, and write into the folder while it is removed.
        """
        if sys.platform == "win32":
            _thread.interrupt_main(signal.SIGTERM)
        elif _leads_group():
            os.killpg(os.getpid(), signal.SIGTERM)
        else:  # which wakes it, too
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)

    def _end_all(self) -> None:
        """End this process at once, and what it has started if it leads a group of its own."""
        if sys.platform != "win32" and _leads_group():
            os.killpg(os.getpid(), signal.SIGKILL)
        os._exit(1)


def _leads_group() -> bool:
    return sys.platform != "win32" and os.getpgrp() == os.getpid()


def main(arguments: list[str]) -> None:
    """Run a module on a tether.

    Args:
        arguments: The folder, the module's name, and its arguments.

    Raises:
        SystemExit: The module's own, or that of SIGTERM.
    """
    folder, module, *rest = arguments
    tether = _Tether(folder)
    signal.signal(signal.SIGTERM, _end)  # until the module sees to it
    try:
        if tether.wait_for_begin():
            threading.Thread(target=tether.watch, name="tether", daemon=True).start()
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        tether.clean_up()


def _end(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.path[0] = str(Path.cwd())  # as `python -m` does; it was the folder of this file
    main(sys.argv[1:])
