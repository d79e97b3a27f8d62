"""What becomes of a submission when the platform's answer is none, or the clock jumps."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from builder.backend import sending
from builder.backend.outbox import DEAD, DELIVERED, PENDING
from tests.backend.bench import run
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import private_key

RESET = b"reset"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
UNHEARD = {
    "garbage": b"\x00\xff\x16\x03 what is this\r\n\r\n",
    "another protocol": b"SSH-2.0-OpenSSH_9.2\r\n",
    "half a status line": b"HTTP/1.1 20",
    "a status that is none": b"HTTP/1.1 two hundred\r\n\r\n",
    "a header that is too long": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    # As it comes along with the headers, the library reads neither.
    "a body that is no chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "nothing": b"",
    "a reset": RESET,
}
# The status has decided; nothing after it can undo that.
HEARD = {
    "a body that never comes": HEAD,
    "half a body": HEAD + b"{",
    "a body that does not end": b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 200_000,
    # Codings that nobody asked for: the library may have nothing to unpack them with.
    "Brotli": b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
    "Zstandard": b"HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 2\r\n\r\n{}",
    "broken gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
}


@contextmanager
def answering(answer: bytes, *, hang: bool, ends: bytes = b"}") -> Iterator[str]:
    """Answer each request with these bytes, and then hang up or say no more; yields the URL."""
    over = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection:
            received = b""
            while not received.endswith(ends):
                received += connection.recv(65536)
            if answer == RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
            connection.sendall(answer)
            if hang:
                over.wait(30)

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        accepting = threading.Thread(target=accept, daemon=True)
        accepting.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        over.set()
        server.shutdown(socket.SHUT_RDWR)
        accepting.join(10)


@pytest.mark.parametrize("answer", UNHEARD.values(), ids=UNHEARD)
@pytest.mark.parametrize("repeats", ["at_least_once", "at_most_once"])
def test_an_answer_that_is_none_leaves_it_open_whether_it_arrived(tmp_path, repeats, answer):
    async def steps(bench):
        state, kept = await bench.deliver()
        if repeats == "at_most_once":
            assert (state, kept.outcome) == (DEAD, "unconfirmed")
        else:
            assert (state, kept.state, kept.attempts) == (PENDING, PENDING, 1)
        assert kept.payload is not None
        assert bench.events("ambiguous")[0]["detail"] == "broken"

    with answering(answer, hang=False) as url:
        run(tmp_path, url, steps, repeats=repeats)


@pytest.mark.parametrize("answer", HEARD.values(), ids=HEARD)
@pytest.mark.parametrize("hang", [True, False])
def test_what_comes_after_the_status_decides_nothing(tmp_path, monkeypatch, answer, hang):
    monkeypatch.setattr(sending, "_REQUEST_S", 3)  # in which the status comes, on any machine

    async def steps(bench):
        state, kept = await bench.deliver()
        assert (state, kept.state, kept.payload) == (DELIVERED, DELIVERED, None)

    with answering(answer, hang=hang) as url:
        run(tmp_path, url, steps)


@pytest.fixture
def jump(monkeypatch):
    """Let this process's clock jump by so many seconds; the platform's is to be told apart."""
    real, shift = time.time, 0.0

    def to(seconds: float) -> None:
        nonlocal shift
        shift = seconds

    monkeypatch.setattr(time, "time", lambda: real() + shift)
    return to


def test_a_clock_that_jumps_ahead_loses_nothing_and_goes_on_delivering(tmp_path, jump):
    with FakePlatform(private_key().public_key()) as platform:
        platform.fail(503)

        async def steps(bench):
            state, waiting = await bench.deliver(0, "before")
            assert state == PENDING
            jump(3600)
            platform.clock_ahead = -3600  # it did not jump
            kept = await bench.ended(waiting.id)
            # For this clock it is an hour old: a dead letter, which can be sent again.
            assert (kept.state, kept.outcome, kept.payload is None) == (DEAD, "too_late", False)
            assert await bench.outbox.replay(kept.id, time.time())
            assert (await bench.ended(kept.id)).state == DELIVERED
            assert bench.events("clock_skew")[0]["level"] == "alarm"

        run(tmp_path, platform.url, steps)
        assert len(platform.delivered) == 1


def test_a_clock_that_jumps_back_loses_nothing_and_goes_on_delivering(tmp_path, jump):
    with FakePlatform(private_key().public_key()) as platform:
        platform.fail(503)

        async def steps(bench):
            state, waiting = await bench.deliver(0, "before")
            assert state == PENDING
            jump(-3600)
            platform.clock_ahead = 3600
            state, _ = await bench.deliver(1, "after")
            assert state == DELIVERED
            # It does not wait for its time to come again.
            assert (await bench.ended(waiting.id)).state == DELIVERED
            assert bench.events("clock_set_back")[0]["skew"] == -3600

        run(tmp_path, platform.url, steps)
        assert len(platform.delivered) == 2
