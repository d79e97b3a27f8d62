"""A request is read within its time and its size, whatever the other side does."""

import io
import socket

import pytest

from builder.deliver.bounded_server import REQUEST_S, RequestReader


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pair():
    here, there = socket.socketpair()
    with here, there:
        yield here, there


def test_the_time_runs_from_the_first_byte_and_drops_do_not_stretch_it(pair, clock):
    here, there = pair
    reader = RequestReader(here, 5, clock=clock)
    clock.now += 10 * REQUEST_S  # nothing was asked yet
    for _ in range(4):
        there.sendall(b"a")
        assert reader.read(1) == b"a"
        clock.now += REQUEST_S / 4
    there.sendall(b"a")
    with pytest.raises(TimeoutError):
        reader.read(1)
    reader.begin()
    assert reader.read(1) == b"a"


def test_waiting_is_limited_to_the_idle_time_and_answering_has_all_of_it(pair, clock):
    here, there = pair
    reader = RequestReader(here, 0.05, clock=clock)
    with pytest.raises(TimeoutError):
        reader.read(1)
    reader = RequestReader(here, 5, clock=clock)
    there.sendall(b"ab")
    assert reader.read(1) == b"a"
    clock.now += REQUEST_S - 0.5
    assert reader.read(1) == b"b"
    assert here.gettimeout() == 5


def test_the_first_byte_has_a_time_of_its_own(pair, clock):
    here, there = pair
    reader = RequestReader(here, 5, clock=clock, first_s=0.05)
    assert not reader.has_spoken
    with pytest.raises(TimeoutError):
        reader.read(1)
    there.sendall(b"a")
    assert reader.read(1) == b"a"
    assert reader.has_spoken
    reader.begin()  # between two requests it has the usual one
    there.sendall(b"b")
    assert reader.read(1) == b"b"
    assert here.gettimeout() == 5


def test_a_head_may_be_so_large_and_a_body_as_large_as_it_says(pair, clock):
    here, there = pair
    there.sendall(b"h" * 10 + b"b" * 20)
    reader = RequestReader(here, 5, 10, clock)
    whole = io.BufferedReader(reader)
    assert whole.read(10) == b"h" * 10
    with pytest.raises(ConnectionAbortedError):
        whole.read(1)
    reader.expect(15)
    assert whole.read(15) == b"b" * 15
    reader.begin()
    assert whole.read(5) == b"b" * 5
