"""Keeping, finding and clearing submissions; damaged and newer files; several processes."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from builder.errors import NotFoundError, RefusedError, StorageError
from builder.trial.ledger.ledger import Ledger, Removal, Retention
from builder.trial.ledger.query import Query
from builder.trial.ledger.record import Record, message_of, record_of
from builder.trial.target import Target
from tests.trial.results import result

NOW = time.time()


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "home" / "ledger.sqlite3")


def record(number: int = 0, **row) -> Record:
    """A record that differs by its number."""
    made = record_of(
        result(
            sent=b"POST /x HTTP/1.1\r\nHost: a.test\r\n\r\n"
            + b'{"name": "Mar\xc3\xada %d"}' % number,
            answer_head=b"HTTP/1.1 200 OK\r\nX-A: b\r\n\r\n",
            response_body=b'{"ok":true}',
            sent_at=NOW - 1000 + number,
        )
    )
    return replace(made, row=replace(made.row, **row))


def test_a_submission_comes_back_to_the_byte(ledger):
    kept = record()
    number = ledger.append(kept)
    assert ledger.record(number) == replace(kept, row=replace(kept.row, number=number))
    again = Ledger(ledger._file.path)
    assert again.record(number).sent == kept.sent
    assert again.record(number).request.first == "POST /x HTTP/1.1"
    assert again.record(number).response.header("x-a") == "b"
    assert again.notice == ""
    with pytest.raises(NotFoundError):
        ledger.record(number + 1)
    assert stat.S_IMODE(ledger._file.path.stat().st_mode) == 0o600


def test_rows_are_filtered_sorted_and_searched(ledger):
    ledger.append(record(1, tone="good"))
    ledger.append(record(2, tone="error", target="a.test", verdict="Refused: 100% wrong_"))
    ledger.append(record(3, tone="error", form_id="other", form="Παραγγελία"))
    third = max(ledger.numbers())
    ledger.annotate(
        third,
        'Said "no"; eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.' + "s" * 60,
        ["a  b", "c", "a b", ""],
    )

    def numbers(**asked):
        return [*ledger.numbers(Query(**asked))]

    assert numbers() == [3, 2, 1]
    assert numbers(tones=("error",)) == [3, 2]
    assert numbers(tones=("error",), targets=("a.test",)) == [2]
    assert numbers(forms=("other",)) == numbers(tags=("a b", "c")) == [3]
    assert numbers(tags=("a b", "missing")) == []
    assert numbers(since=NOW - 998) == [3, 2]
    assert numbers(until=NOW - 998) == [1]
    assert numbers(numbers=(1, 3, 99)) == [3, 1]
    assert numbers(numbers=()) == []
    assert numbers(text="\ud800half of a pair") == []
    # Letter case and accents do not count; what is typed is never a pattern.
    assert numbers(text="MARIA 2") == numbers(text="100%") == numbers(text="wrong_") == [2]
    assert numbers(text="παραγγελια") == numbers(text='"no"') == [3]
    for short, found in (("a 1", [1]), ("0%", [2]), ("%", [2]), ("_", [2]), ("'", []), ("\0*", [])):
        assert numbers(text=short) == found, short
    assert ledger.numbers(by="target") == (3, 1, 2)
    assert ledger.numbers(by="target", descending=False) == (2, 3, 1)
    rows = ledger.rows([2, 3, 99])
    assert {number: row.number for number, row in rows.items()} == {2: 2, 3: 3}
    assert rows[3].tags == ("a b", "c")
    ledger.append(record(0))  # sent before the others, and kept after them
    assert numbers() == [3, 2, 1, 4]
    assert "s" * 20 not in ledger.record(third).row.notes
    choices = ledger.choices()
    assert choices.targets == ("a.test", "simulator")
    assert choices.tags == ("a b", "c")
    assert ("other", "Παραγγελία") in choices.forms
    with pytest.raises(RefusedError):
        ledger.annotate(third, "", ["x" * 61])
    with pytest.raises(NotFoundError):
        ledger.annotate(99, "", [])


def test_clearing_says_what_goes_and_leaves_no_trace(ledger):
    for number in range(5):
        ledger.append(record(number, verdict=f"Verdict-{number}"))
    ledger.annotate(2, "kept for Thursday", ["tagged"])
    query = Query(until=NOW - 997.5)
    expected = Removal(3, NOW - 1000, NOW - 998, 1)
    assert ledger.would_clear(query) == expected
    assert len(ledger.numbers()) == 5
    assert ledger.clear(query) == expected
    assert ledger.numbers() == (5, 4)
    assert ledger.choices().tags == ()
    raw = ledger._file.path.read_bytes()
    assert b"Verdict-1" not in raw
    assert b"verdict-1" not in raw
    assert b"Thursday" not in raw
    assert b"Verdict-4" in raw
    assert ledger.clear(query).rows == 0


def test_what_a_new_submission_pushes_out_leaves_no_trace_after_the_next_start(ledger):
    ledger.retain(Retention(days=0, rows=1))
    ledger.append(record(1, verdict="☃☄★"))
    ledger.append(record(2, verdict="♠♣♥"))
    again = Ledger(ledger._file.path)
    again.retain(again.retention)
    raw = again._file.path.read_bytes()
    # In what is searched, which holds three letters at a time, the words stay until then.
    assert "☄★".encode() not in raw
    assert "♣♥".encode() in raw


def test_retention_is_shared_and_applied(ledger):
    for number in range(5):
        ledger.append(record(number))
    assert ledger.retention == Retention(90, 10_000)
    wanted = Retention(days=0, rows=3)
    assert ledger.would_retain(wanted).rows == ledger.retain(wanted).rows == 2
    assert Ledger(ledger._file.path).retention == wanted
    ledger.append(record(6))
    assert ledger.numbers() == (6, 5, 4)
    ledger.append(record(0, sent_at=NOW - 3 * 86_400))
    assert ledger.retain(Retention(days=2, rows=0)).rows == 1
    assert ledger.retain(Retention(0, 0)).rows == 0
    with pytest.raises(RefusedError):
        ledger.retain(Retention(-1, 0))


@pytest.mark.parametrize("fault", ["no database", "other database", "torn", "newer", "overwritten"])
def test_a_file_that_cannot_be_used_is_set_aside_whole(tmp_path, fault):
    path = tmp_path / "ledger.sqlite3"
    Ledger(path).append(record(verdict="From before"))
    if fault == "no database":
        path.write_bytes(b"nothing that SQLite knows, but kept anyway" * 50)
    elif fault == "other database":
        path.unlink()
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE mine (x)")
        database.close()
    elif fault == "torn":
        path.write_bytes(path.read_bytes()[:20_000])
    elif fault == "newer":
        database = sqlite3.connect(path)
        database.execute("PRAGMA user_version = 2")
        database.close()
    else:
        held = bytearray(path.read_bytes())
        held[4096:] = b"\xa5" * (len(held) - 4096)
        path.write_bytes(held)
    content = path.read_bytes()
    ledger = Ledger(path)
    assert ledger.numbers() == ()
    ledger.append(record())
    [aside] = [each for each in tmp_path.iterdir() if each != path]
    assert aside.read_bytes() == content
    assert aside.name in ledger.notice
    assert ("newer version" in ledger.notice) == (fault == "newer")
    assert Ledger(path).notice == ""


def test_damage_while_it_is_open_is_told_and_the_next_submission_is_kept(ledger):
    path = ledger._file.path
    ledger.append(record())
    path.write_bytes(b"overwritten by something else" * 100)
    with pytest.raises(StorageError) as caught:
        ledger.append(record())
    assert "set aside as ledger.damaged-" in str(caught.value)
    assert ledger.append(record()) == 1
    assert len(list(path.parent.glob("ledger.damaged-*"))) == 1


def test_a_file_that_was_removed_while_it_is_open_is_made_once_more(ledger):
    ledger.append(record())
    ledger._file.path.unlink()
    assert ledger.numbers() == ()
    assert ledger.append(record()) == 1
    ledger._file.path.write_bytes(b"")
    assert ledger.append(record()) == 1
    assert ledger.notice == ""


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "ledger.sqlite3", tmp_path):
        with pytest.raises(StorageError) as caught:
            Ledger(path)
        assert "could not be used" in str(caught.value)


def test_several_processes_append_at_once(tmp_path):
    path = tmp_path / "ledger.sqlite3"
    script = (
        "import sys; from pathlib import Path; from builder.trial.ledger.ledger import Ledger;"
        "from tests.trial.ledger.test_ledger import record;"
        "ledger = Ledger(Path(sys.argv[1]));"
        "[ledger.append(record(n, verdict=sys.argv[2])) for n in range(20)]"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, path, name]) for name in "ab"]
    assert [each.wait(60) for each in running] == [0, 0]
    kept = Ledger(path)
    found = [row.verdict for row in kept.rows(kept.numbers()).values()]
    assert (len(found), found.count("a")) == (40, 20)


def test_messages_are_read_from_their_bytes():
    made = message_of(b"HTTP/1.1 200 OK\r\nA: b: c\r\nnothing\r\n\r\nbody\r\n\r\nmore")
    assert made.first == "HTTP/1.1 200 OK"
    assert made.headers == (("A", "b: c"),)
    assert made.body == b"body\r\n\r\nmore"
    assert message_of(b"").first == ""
    odd = message_of("HTTP/1.1 200 OK\r\nX: a\u2028b\x85c\x0bd\r\nY: e\r\n\r\n".encode())
    assert odd.headers == (("X", "a\u2028b\x85c\x0bd"), ("Y", "e"))
    assert message_of(b"HTTP/1.0 200\nA: b\n\nx").body == b"x"


def test_the_row_tells_what_the_trial_was():
    made = record_of(result(Target(way="platform", url="https://a.test"), status=503)).row
    assert (made.way, made.target, made.status, made.tone) == ("platform", "a.test", 503, "error")
    assert made.verdict == "Refused: channels.test answered 503."
    assert made.form == "Tested form"
    assert made.revision


def run_in_child(path, script: str) -> str:
    """Run a script over a ledger in a process with no more rights than others have."""
    begin = (
        "import resource, signal, sys\nfrom pathlib import Path\n"
        "from builder.errors import StorageError\n"
        "from builder.trial.ledger.ledger import Ledger\n"
        "from builder.trial.ledger.query import Query\n"
        "from tests.trial.ledger.test_ledger import record\n"
    )
    # Root may write everywhere, unless it gives that up.
    without = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    run = [sys.executable, "-c", begin + script, path]
    ran = subprocess.run(
        [*(without if os.geteuid() == 0 else []), *run], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_what_has_no_room_to_go_without_a_trace_goes_so_the_next_time(ledger):
    path = ledger._file.path
    for number in range(40):
        ledger.append(replace(record(number), answer=b"secretword" + b"%d" % number * 8000))
    said = run_in_child(
        path,
        # No file may grow beyond the ledger's own size, as on a full disk.
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "size = Path(sys.argv[1]).stat().st_size\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "try: ledger.clear(Query(numbers=tuple(range(1, 11))))\n"
        "except StorageError as fault: print(type(fault).__name__, fault)\n",
    )
    assert said.startswith("TracesError The submissions are deleted, but parts of them may still")
    again = Ledger(path)
    assert len(again.numbers()) == 30
    full = path.stat().st_size
    assert again.retain(again.retention).rows == 0
    assert path.stat().st_size < full
    assert again.would_clear() == ledger.would_clear()
    # And then there is nothing left to do.
    before = path.read_bytes()
    again.retain(again.retention)
    assert len(path.read_bytes()) == len(before)


def test_a_file_that_may_only_be_read_is_read_and_says_that_it_takes_nothing(ledger):
    path = ledger._file.path
    ledger.append(record(7))
    path.chmod(0o444)
    path.parent.chmod(0o555)
    said = run_in_child(
        path,
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "print(ledger.numbers(), ledger.notice)\n"
        "for act in (lambda: ledger.append(record(8)), ledger.clear):\n"
        "    try: act()\n"
        "    except StorageError as fault: print(fault)\n",
    )
    path.parent.chmod(0o700)
    assert said.splitlines()[0] == "(1,) "
    assert said.count("could not be used: attempt to write a readonly database.") == 2
    assert ledger.numbers() == (1,)


def test_details_that_are_damaged_are_told_and_can_be_cleared(ledger):
    for number in range(3):
        ledger.append(record(number))
    database = sqlite3.connect(ledger._file.path)
    with database:
        for number, held in ((1, "{"), (2, "[" * 100_000), (3, "{}")):
            database.execute("UPDATE details SET details = ? WHERE attempt = ?", (held, number))
    database.close()
    for number in (1, 2, 3):
        with pytest.raises(StorageError, match=f"submission {number} is damaged"):
            ledger.record(number)
    assert ledger.clear().rows == 3


def test_what_a_wrong_clock_has_put_into_the_future_goes_with_what_was_kept_after_it(ledger):
    days = 86_400
    moments = (-5 * days, 90 * days, -3 * days, -60, 30 * days)
    for number, moment in enumerate(moments):
        ledger.append(record(number, sent_at=NOW + moment))
    ledger.retain(Retention(days=1))
    assert sorted(ledger.numbers()) == [4, 5]
    ledger.retain(Retention(days=0))
    ledger.append(record(9, sent_at=5.0))  # a clock that begins in 1970
    assert sorted(ledger.numbers()) == [4, 5, 6]
    ledger.retain(Retention(days=1))
    assert sorted(ledger.numbers()) == [4]
