from __future__ import annotations

import io
import json
import logging

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
