"""Dead letters, looked after by the command that the bundle's README names."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from tests.blackbox.running import Target, dead, outbox_of, running

pytestmark = pytest.mark.blackbox


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    """A backend with the dead letters of two conversations."""
    with running() as started:
        yield started


@pytest.fixture
def letters(target: Target) -> Iterator[list[dict[str, Any]]]:
    dead(target, "drop", "--all")
    target.platform.received.clear()
    target.platform.fail(400, 404)
    for session in ("one", "two"):
        assert target.submit(session_id=session).status_code == 410
    yield listed(target)
    target.platform.fail()


def listed(target: Target) -> list[dict[str, Any]]:
    return [json.loads(line) for line in dead(target, "list").stdout.splitlines()]


def test_a_list_tells_why_and_nothing_of_a_person(letters):
    assert [each["reason"] for each in letters] == ["refused_400", "refused_404"]
    assert all(set(each) == {"id", "accepted", "ended", "reason", "attempts"} for each in letters)


def test_an_empty_list_says_where_it_looked(target):
    assert dead(target, "drop", "--all").returncode == 0
    done = dead(target, "list")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "dead: no dead letters in sqlite:///outbox.db\n"


def test_a_mistyped_database_is_no_empty_list(target, tmp_path):
    done = dead(target, "list", DATABASE_URL=f"sqlite:///{tmp_path}/typo.db")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"DATABASE_URL: there is no outbox at {tmp_path}/typo.db" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_export_has_the_content_for_its_owner_alone(target, letters, tmp_path):
    path = tmp_path / "letters.jsonl"
    done = dead(target, "export", str(path))
    assert (done.returncode, done.stdout) == (0, "")
    assert path.stat().st_mode & 0o777 == 0o600
    written = path.read_text(encoding="utf-8")
    content = [json.loads(line) for line in written.splitlines()]
    assert [each["session_id"] for each in content] == ["one", "two"]
    assert json.loads(content[0]["body"])["context"]["first_name"] == "Άννα"
    again = dead(target, "export", str(path))
    assert again.returncode == 1
    assert again.stderr == f"dead: {path} exists already; name a new file\n"
    assert path.read_text(encoding="utf-8") == written
    assert dead(target, "export", "-").stdout == written


def test_a_letter_that_cannot_be_unsealed_keeps_no_other_from_being_exported(target, letters):
    with sqlite3.connect(outbox_of(target)) as db:
        db.execute("UPDATE submissions SET payload = x'00' WHERE id = ?", (letters[0]["id"],))
    db.close()
    done = dead(target, "export", "-")
    assert done.returncode == 1
    assert "1 of them without content" in done.stderr
    spoilt, whole = map(json.loads, done.stdout.splitlines())
    assert spoilt == letters[0]
    assert whole["session_id"] == "two"


def test_a_letter_can_be_sent_again(target, letters):
    first = letters[0]["id"]
    assert dead(target, "replay", first).stdout == f"{first}: done\n"
    target.platform.wait_for(1)
    target.wait_until(first, "delivered")
    assert target.platform.delivered[0].headers["X-Moveo-Session-Id"] == "one"
    assert [each["id"] for each in listed(target)] == [letters[1]["id"]]


def test_what_is_no_dead_letter_is_told(target, letters):
    second = letters[1]["id"]
    assert dead(target, "drop", second).returncode == 0
    for command in ("drop", "replay"):
        done = dead(target, command, second)
        assert (done.returncode, done.stdout) == (1, f"{second}: is not a dead letter\n")
    assert len(target.platform.received) == 2


def test_no_id_looks_like_an_option(letters):
    assert all(each["id"].isalnum() for each in letters)
