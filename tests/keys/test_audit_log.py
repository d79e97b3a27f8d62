"""The log of key pairs: what it tells, and what it notices."""

from __future__ import annotations

import csv
import io
import json
import multiprocessing
import os
import stat
from datetime import UTC, datetime

import pytest

from builder.errors import StorageError
from builder.keys import pem
from builder.keys.audit_log import EVENTS, AuditLog, Entry, Origin
from builder.keys.log_csv import COLUMNS, as_csv
from builder.keys.pair import KeyPair
from builder.keys.publication import note_publication, publications
from builder.keys.store import KeyStore
from tests.keys.conftest import PASSPHRASE

PAIR = KeyPair(
    name="κλειδί 🔑",
    bits=2048,
    fingerprint="ab" * 32,
    created=datetime(2026, 1, 1, tzinfo=UTC),
    public_pem="",
)


@pytest.fixture
def log(tmp_path):
    return AuditLog(tmp_path / "home" / "keys-log.jsonl")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "home" / "keys-log.jsonl"


def fill(log, count=4):
    for number in range(count):
        log.append(
            EVENTS[number % len(EVENTS)], PAIR, f"number {number}", Origin("Shop", "/s.json")
        )


def details(log):
    return [each.detail for each in log.read().entries]


def test_a_log_that_is_not_there_is_empty_and_whole(log):
    assert log.read().entries == log.read().faults == ()


def test_what_was_noted_is_read_as_it_was(log, file):
    fill(log, len(EVENTS))
    reading = log.read()
    assert reading.faults == ()
    assert [each.event for each in reading.entries] == list(EVENTS)
    first = reading.entries[0]
    assert (first.name, first.fingerprint) == (PAIR.name, PAIR.fingerprint)
    assert first.origin == Origin("Shop", "/s.json")
    assert abs((datetime.now(UTC) - first.at).total_seconds()) < 600
    for each in file.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600, each


def test_a_file_that_others_may_read_is_closed_to_them_by_the_next_line(log, file):
    fill(log, 1)
    file.chmod(0o644)
    fill(log, 1)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("then_more", [False, True])
@pytest.mark.parametrize("gone", [0, 1, 2, 3])
def test_a_removed_line_is_noticed_wherever_it_was(log, file, gone, then_more):
    fill(log)
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:gone] + lines[gone + 1 :]))
    if then_more:
        fill(log, 2)
    assert "removed" in " ".join(log.read().faults)
    assert len(log.read().entries) == 3 + 2 * then_more


@pytest.mark.parametrize("then_more", [False, True])
def test_a_log_that_was_removed_or_emptied_is_noticed(log, file, then_more):
    for spoil in (file.unlink, lambda: file.write_bytes(b"")):
        fill(log)
        spoil()
        if then_more:
            fill(log, 1)
        assert "removed" in " ".join(log.read().faults)


def test_a_changed_line_and_two_that_changed_places_are_noticed(log, file):
    fill(log)
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"number 1", b"number 7"))
    assert log.read().faults == ("Before line 3, lines were changed or removed.",)
    lines = whole.splitlines(keepends=True)
    file.write_bytes(b"".join([lines[1], lines[0], *lines[2:]]))
    assert len(log.read().faults) >= 2


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b"{}", b'{"at": 3}', b"[" * 5000, b'"text"', b"\0" * 9,
    ],
)  # fmt: skip
def test_a_damaged_line_keeps_no_other_from_being_read(log, file, damage):
    fill(log)
    lines = file.read_bytes().splitlines()
    file.write_bytes(b"\n".join([*lines[:2], damage, *lines[3:]]) + b"\n")
    assert details(log) == ["number 0", "number 1", "number 3"]
    assert "Line 3 is damaged." in log.read().faults
    fill(log, 1)
    assert details(log)[-1] == "number 0"


@pytest.mark.parametrize("event", ["", 3, None])
@pytest.mark.parametrize("at", ["2026-01-01T00:00:00+00:00", "2026-01-01", "", 7])
def test_a_line_with_other_values_is_damaged(log, file, event, at):
    fill(log, 1)
    data = {**json.loads(file.read_bytes()), "event": event, "at": at}
    file.write_text(json.dumps(data) + "\n")
    assert log.read().entries == ()
    assert log.read().faults[0] == "Line 1 is damaged."


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "0001-01-01T00:00:00+14:00"},  # which has no date in UTC
        {"at": "9999-12-31T23:59:59-12:00"},
        {"name": "\ud800"},  # half of a character
        {"file": "\udfff"},
    ],
)
def test_a_line_that_could_not_be_shown_is_damaged(log, file, wrong):
    fill(log, 1)
    data = {**json.loads(file.read_bytes()), **wrong}
    file.write_text(json.dumps(data) + "\n")
    assert log.read().entries == ()
    assert log.read().faults[0] == "Line 1 is damaged."


def test_a_program_that_ended_while_it_wrote_gives_no_false_alarm(log, file):
    fill(log, 2)
    end = file.with_name(f"{file.name}.end")
    before = end.read_bytes()
    fill(log, 1)
    end.write_bytes(before)  # ended between the line and its digest
    assert log.read().faults == ()
    fill(log, 1)
    assert log.read().faults == ()
    whole = file.read_bytes()
    file.write_bytes(whole + b'{"at": "20')  # ended within a line
    fill(log, 1)
    assert log.read().faults == ("Line 5 is damaged.",)
    assert details(log)[-1] == "number 0"


def test_without_the_mark_of_the_end_that_is_told(log, file):
    fill(log)
    file.with_name(f"{file.name}.end").unlink()
    assert "is missing" in log.read().faults[0]


def test_a_text_stays_on_its_line_and_within_bounds(log):
    log.append("saved", PAIR, "a\nb\u2028c\udcff" + "x" * 5000, Origin("{}\n\r", '"\\'))
    reading = log.read()
    assert reading.faults == ()
    assert reading.entries[0].detail.startswith("a\nb\u2028c?xxx")
    assert len(reading.entries[0].detail) == 1000
    assert reading.entries[0].origin == Origin("{}\n\r", '"\\')


def _append_many(path, worker):
    log = AuditLog(path)
    for number in range(10):
        log.append("copied", PAIR, f"{worker} {number}")


def test_programs_that_write_at_a_time_keep_one_chain(log, file):
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_append_many, args=(file, each)) for each in range(3)]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)
    assert log.read().faults == ()
    assert sorted(details(log)) == sorted(f"{w} {n}" for w in range(3) for n in range(10))


def test_a_log_that_cannot_be_written_or_read_is_a_clear_error(log, file):
    file.mkdir(parents=True)
    with pytest.raises(StorageError, match="could not be written"):
        fill(log)
    with pytest.raises(StorageError, match="could not be read"):
        log.read()


# -- with the store ------------------------------------------------------------------------------


@pytest.fixture
def logged(store, tmp_path, log):
    return KeyStore(tmp_path / "keys", log)


def test_the_store_notes_what_happens_to_key_pairs(logged, log, private_pem):
    origin = Origin("Shop", "/shop.webview.json")
    logged.remove("main", origin)
    logged.add("again", pem.parse_private(private_pem), PASSPHRASE, origin=origin)
    pair = logged.rename("again", "shop", origin)
    logged.set_dates("shop", None, 0, origin)
    entries = log.read().entries
    assert [each.event for each in entries] == ["removed", "imported", "renamed", "dated"]
    assert {each.origin for each in entries} == {origin}
    assert {each.fingerprint for each in entries} == {pair.fingerprint}
    assert entries[2].detail == "was “again”"


def test_what_cannot_be_noted_does_not_happen(logged, file, private_pem):
    file.mkdir(parents=True)
    with pytest.raises(StorageError):
        logged.remove("main")
    assert [each.name for each in logged.list()] == ["main"]
    elsewhere = KeyStore(file.parent / "other", AuditLog(file))
    with pytest.raises(StorageError):
        elsewhere.add("new", pem.parse_private(private_pem), PASSPHRASE)
    assert elsewhere.list() == ()


def test_no_secret_is_in_the_log(logged, file, private_pem):
    logged.remove("main")
    logged.add("again", pem.parse_private(private_pem), PASSPHRASE)
    text = file.read_text()
    assert PASSPHRASE not in text
    assert "PRIVATE" not in text
    body = "".join(private_pem.decode().splitlines()[1:-1])
    assert not any(body[each : each + 24] in text for each in range(0, len(body), 24))


def test_each_export_is_noted_with_its_form(logged, log, tmp_path):
    main = logged.get("main").fingerprint
    shop, other = Origin("Shop", "/shop"), Origin("Other", "/other")
    for origin, target in ((shop, "a"), (other, "a"), (shop, "b"), (shop, "a")):
        assert note_publication(logged, main, tmp_path / target, origin) == ""
    assert note_publication(logged, "", tmp_path, shop) == ""  # a form without a key pair
    assert note_publication(logged, "cd" * 32, tmp_path, shop) == ""  # a pair that is elsewhere
    found = publications(log.read().entries, main)
    told = [(each.origin.form, each.detail) for each in found]
    a, b = str(tmp_path / "a"), str(tmp_path / "b")
    assert told == [("Shop", a), ("Shop", b), ("Other", a)]


def test_an_export_that_cannot_be_noted_is_told_of(logged, file, tmp_path):
    file.mkdir(parents=True)
    said = note_publication(logged, "cd" * 32, tmp_path, Origin("Shop"))
    assert said.startswith("It was not noted which key pair was published")


# -- as a table ----------------------------------------------------------------------------------


def test_the_table_holds_everything_and_no_formula():
    hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", "a,b", '"q"']
    entries = [
        Entry(
            at=PAIR.created, event="saved", name=each, fingerprint="ab" * 32, detail=each,
            origin=Origin(each, each),
        )
        for each in hostile
    ]  # fmt: skip
    data = as_csv(entries)
    assert data.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(head) == COLUMNS
    assert [row[2] for row in rows[-2:]] == ["a,b", '"q"']
    for text, row in zip(hostile[:-2], rows, strict=False):
        assert row[2] == row[4] == row[5] == row[6] == f"'{text}"


def test_the_table_tells_what_is_wrong_with_the_log(log, file):
    fill(log)
    lines = file.read_bytes().splitlines()
    file.write_bytes(b"\n".join([lines[0], lines[2], b"?"]) + b"\n")
    reading = log.read()
    _head, *rows = csv.reader(io.StringIO(as_csv(reading.entries, reading.faults).decode()))
    assert [row[4] for row in rows[:2]] == ["number 0", "number 2"]
    assert [row[4] for row in rows[2:]] == list(reading.faults)
    assert len(reading.faults) == 3
    assert {(len(row), row[1]) for row in rows[2:]} == {(len(COLUMNS), "fault of the log")}


def test_the_log_keeps_to_its_owner_whatever_the_umask(log, file):
    before = os.umask(0)
    try:
        fill(log, 1)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
