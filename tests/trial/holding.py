"""Keeps a submission back where a test wants it, however quick or slow the machine is."""

import threading

from builder.trial import submission
from builder.trial.transport import post

_HANG_S = 60


class Held:
    """The first submission from now on: it arrives, and its answer is kept back.

    Args:
        monkeypatch: Puts this in the place of what sends.
    """

    def __init__(self, monkeypatch) -> None:
        self.has_arrived = threading.Event()
        self._may_go = threading.Event()
        monkeypatch.setattr(submission, "post", self._post)

    def let_go(self) -> None:
        """Hand on the answer."""
        self._may_go.set()

    def _post(self, *given):
        response = post(*given)
        if not self.has_arrived.is_set():
            self.has_arrived.set()
            assert self._may_go.wait(_HANG_S)
        return response
