"""A virtual screen that says when a window appears on it."""

from __future__ import annotations

import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError

# Smaller ones are helpers, tooltips and splash screens.
_LEAST_WIDTH: Final = 400
_LEAST_HEIGHT: Final = 300


class Screen:
    """A screen.

    Args:
        name: What ``DISPLAY`` is to be.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._display = Display(name)
        self._display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._display.sync()

    def wait_for_window(self, process: subprocess.Popen[bytes], limit_s: float) -> float:
        """Return when a program's first real window was mapped, by ``time.perf_counter``.

        Args:
            process: The program, the only one on this screen.
            limit_s: How long to wait.

        Raises:
            RuntimeError: It ended, or showed nothing for too long.
        """
        deadline = time.perf_counter() + limit_s
        while time.perf_counter() < deadline:
            # Events that came along with an answer are in the queue, not on the wire.
            if not self._display.pending_events():
                select.select([self._display], [], [], 0.1)
            now = time.perf_counter()
            while self._display.pending_events():
                event = self._display.next_event()
                if event.type == X.MapNotify and self._is_real(event):
                    return now
            if process.poll() is not None:
                raise RuntimeError(f"It ended with code {process.returncode}, without a window.")
        raise RuntimeError(f"It showed no window within {limit_s:.0f} s.")

    def clear(self) -> None:
        """Forget what happened so far."""
        self._display.sync()
        while self._display.pending_events():
            self._display.next_event()

    def close(self) -> None:
        """Leave the screen."""
        self._display.close()

    @staticmethod
    def _is_real(event: object) -> bool:
        if getattr(event, "override", False):
            return False
        try:
            size = event.window.get_geometry()  # type: ignore[attr-defined]
        except XError:  # gone already
            return False
        return bool(size.width >= _LEAST_WIDTH and size.height >= _LEAST_HEIGHT)


@contextmanager
def screen() -> Iterator[Screen]:
    """Start a screen; it ends with the block."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        found = Screen(f":{server.stdout.readline().strip()}")
        try:
            yield found
        finally:
            found.close()
    finally:
        server.terminate()
        server.wait(10)
