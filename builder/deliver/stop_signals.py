"""The signals that ask a command to stop: Ctrl+C, SIGTERM, and that of a closed terminal."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Final

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP")
_SIGNALS: Final = tuple(getattr(signal, each) for each in _NAMES if hasattr(signal, each))


@contextlib.contextmanager
def stop_signals() -> Iterator[threading.Event]:
    """Turn them into an event, so that all ends in good order.

    A hang-up that ``nohup`` has switched off stays so. Ctrl+C does not: many shells switch it off
    for what they run in the background, where it is still a way to stop a server.
    """
    stopped = threading.Event()
    heeded = [
        each
        for each in _SIGNALS
        if each == signal.SIGINT or signal.getsignal(each) is not signal.SIG_IGN
    ]
    before = {each: signal.signal(each, lambda *_: stopped.set()) for each in heeded}
    try:
        yield stopped
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def heed_all_like_ctrl_c() -> None:
    """Let all of them raise ``KeyboardInterrupt``, so that what is open is closed.

    A signal that was switched off for this process stays so, as by ``nohup``.
    """
    for each in _SIGNALS:
        if signal.getsignal(each) is signal.SIG_DFL:
            signal.signal(each, signal.default_int_handler)


@contextlib.contextmanager
def stop_signals_held_back() -> Iterator[None]:
    """Let the signals wait until a step is over that must not be left half done.

    Such a step is the start of a process: cut short, it leaves one running that nobody knows of.
    Python interrupts the main thread alone; in others this does nothing.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    found = {each: signal.getsignal(each) for each in _SIGNALS}
    before = {each: handler for each, handler in found.items() if callable(handler)}
    for each in before:
        signal.signal(each, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
    for number in came[:1]:
        signal.raise_signal(number)
