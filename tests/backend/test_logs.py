from __future__ import annotations

import io
import json
import logging
import os

import pytest

from builder.backend.logs import LibraryLog, Log, session_tag


def test_an_event_is_one_line_of_json():
    stream = io.StringIO()
    Log(stream).event("retry", "warning", id="x\ny", attempts=2, reason=None)
    assert stream.getvalue().count("\n") == 1
    line = json.loads(stream.getvalue())
    assert line.pop("time").endswith("+00:00")
    assert line == {"level": "warning", "event": "retry", "id": "x\ny", "attempts": 2}


def test_what_is_not_on_the_list_cannot_be_logged():
    with pytest.raises(KeyError, match="values"):
        Log(io.StringIO()).event("x", values="secret")


def test_a_closed_stream_stops_nobody():
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(len(text))

    Log(Full()).event("x")
    closed = io.StringIO()
    closed.close()
    Log(closed).event("x")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_what_can_come_by_the_thousand_is_summed_up():
    stream, clock = io.StringIO(), Clock()
    log = Log(stream, clock=clock)

    def found() -> list[tuple[object, ...]]:
        lines = [json.loads(each) for each in stream.getvalue().splitlines()]
        return [(each["event"], each.get("reason"), each.get("times")) for each in lines]

    for _ in range(1000):
        log.event_at_most(2, "refused", "warning", reason="origin")
    log.event_at_most(2, "refused", "warning", reason="rate")
    assert found() == [("refused", "origin", None)] * 2 + [("refused", "rate", None)]
    clock.now += 60
    log.event("request")
    assert found()[3:] == [("spared", "origin", 998), ("request", None, None)]
    for _ in range(3):
        log.event_at_most(2, "refused", "warning", reason="origin")
    log.sum_up()
    log.sum_up()
    assert found()[5:] == [("refused", "origin", None)] * 2 + [("spared", "origin", 1)]


def test_a_log_that_nobody_reads_holds_nobody_up():
    reading, writing = os.pipe()
    dropped: list[None] = []
    with os.fdopen(reading, "rb", 0) as reader, os.fdopen(writing, "w", encoding="ascii") as pipe:
        log = Log(pipe, lambda: dropped.append(None))
        for number in range(5000):
            log.event("request", attempts=number, detail="é" * 1000)
        lost = len(dropped)
        assert 0 < lost < 5000
        taken = 0
        while taken < 5000 - lost:
            taken += reader.read(65536).count(b"\n")
        # The next reader learns how much was lost.
        log.event("request")
        lines = reader.read(65536).splitlines()
    assert [json.loads(each)["event"] for each in lines] == ["request", "lines_dropped"]
    assert json.loads(lines[1])["times"] == lost
    assert len(dropped) == lost


def test_a_line_is_never_longer_than_a_pipe_takes_at_once():
    stream = io.StringIO()
    Log(stream).event("outbox_failed", "alarm", reason="é" * 5000)
    assert len(stream.getvalue()) < 4096


def test_sessions_are_told_apart_but_not_told():
    assert session_tag("session-1") == session_tag("session-1") != session_tag("session-2")
    assert "session-1" not in session_tag("session-1")


def test_libraries_are_heard_without_their_words():
    stream = io.StringIO()
    logger = logging.getLogger("tests.library")
    logger.propagate = False
    logger.addHandler(LibraryLog(Log(stream)))
    try:
        int("canary")
    except ValueError:
        logger.exception("canary in %s", "canary")
    logger.info("canary")
    assert "canary" not in stream.getvalue()
    line = json.loads(stream.getvalue())
    assert line["detail"] == "tests.library"
    assert line["reason"] == "ValueError"


def test_a_library_that_says_the_same_by_the_thousand_is_heard_once_a_second():
    stream = io.StringIO()
    now = 0.0
    heard = LibraryLog(Log(stream), lambda: now)

    def say(name: str, at: float) -> None:
        nonlocal now
        now = at
        heard.emit(logging.makeLogRecord({"name": name, "levelno": logging.ERROR}))

    for _ in range(1000):
        say("one", 100.0)
    say("one", 100.9)
    say("two", 100.9)
    say("one", 101.0)
    told = [json.loads(line)["detail"] for line in stream.getvalue().splitlines()]
    assert told == ["one", "two", "one"]
