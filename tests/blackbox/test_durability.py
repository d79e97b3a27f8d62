"""What was acknowledged is delivered, whatever happens to the process or its database."""

from __future__ import annotations

import contextlib
import json
import resource
import shutil
import socket
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from builder.errors import DeliveryError
from tests.backend.fake_platform import FakePlatform, Fault
from tests.backend.forms import pem, private_key
from tests.blackbox.running import Target, dead, new_key, outbox_of, running

pytestmark = pytest.mark.blackbox


def keep_sending(target: Target, until: threading.Event, kept: list[str]) -> None:
    """Send as a page does, and note the sessions of what was acknowledged."""
    while not until.is_set():
        session = new_key()
        try:
            answer = target.submit(session_id=session)
        except (requests.RequestException, ValueError):
            continue
        if answer.status_code in (200, 202):
            kept.append(session)
        else:
            assert answer.status_code == 503, answer.text


@pytest.mark.parametrize("how", ["kill", "terminate"])
def test_an_end_under_load_loses_nothing(how):
    with running() as target, ThreadPoolExecutor(8) as pool:
        target.platform.fail(always=Fault(200, delay=0.05))
        done, kept = threading.Event(), list[str]()
        senders = [pool.submit(keep_sending, target, done, kept) for _ in range(8)]
        target.platform.wait_for(20)
        if how == "kill":
            target.run.kill()
        else:
            assert target.run._process is not None
            target.run._process.terminate()
            assert target.run._process.wait(20) == 0
        done.set()
        for each in senders:
            each.result()
        target.run.launch()
        deadline = time.monotonic() + 60
        while True:
            delivered = {e.headers["X-Moveo-Session-Id"] for e in target.platform.delivered}
            if delivered >= set(kept):
                break
            assert time.monotonic() < deadline, set(kept) - delivered
            time.sleep(0.1)
        if how == "terminate":
            # In good order, nothing is sent twice either.
            assert len(target.platform.delivered) == len(delivered)


def test_a_full_disk_acknowledges_nothing_and_recovers():
    with running() as target:
        assert target.submit().status_code == 200
        assert target.run._process is not None
        process, grown = target.run._process.pid, outbox_of(target).with_name("outbox.db-wal")
        # No file of this process may grow any more, as on a disk that is full.
        before = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (grown.stat().st_size, before[1]))
        for _ in range(3):
            answer = target.submit(session_id=new_key())
            assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
        assert target.get("/readyz").json()["faults"] == ["database"]
        assert len(target.platform.received) == 1
        resource.prlimit(process, resource.RLIMIT_FSIZE, before)
        assert target.submit(session_id=new_key()).status_code == 200
        assert len(target.platform.delivered) == 2


def test_a_disk_that_fills_up_after_delivery_delivers_once():
    with running() as target:
        assert target.run._process is not None
        process, grown = target.run._process.pid, outbox_of(target).with_name("outbox.db-wal")
        full = threading.Event()
        target.platform.fail(Fault(200, allowed=full))
        before = resource.prlimit(process, resource.RLIMIT_FSIZE)
        key = new_key()
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(target.submit, key=key)
            target.events("accepted")
            resource.prlimit(process, resource.RLIMIT_FSIZE, (grown.stat().st_size, before[1]))
            full.set()
            assert sending.result().json() == {"status": "delivered"}
        resource.prlimit(process, resource.RLIMIT_FSIZE, before)
        deadline = time.monotonic() + 30
        while target.submit(key=key).status_code == 409:
            assert time.monotonic() < deadline
            time.sleep(0.2)
        assert target.submit(key=key).json() == {"status": "delivered"}
        assert len(target.platform.received) == 1


def test_a_locked_database_acknowledges_nothing_and_recovers():
    with running() as target:
        other = sqlite3.connect(outbox_of(target), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        answer = target.submit()
        target.refuses(answer, 503)
        assert answer.json()["error"] == "unavailable"
        assert answer.headers["Retry-After"] == "5"
        assert target.get("/readyz").json()["faults"] == ["database"]
        other.execute("ROLLBACK")
        other.close()
        assert target.submit().status_code == 200


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_database_that_is_not_at_its_place_any_more_acknowledges_nothing(how):
    with running() as target:
        outbox = outbox_of(target)
        waiting = target.submit(session_id="before")
        assert waiting.status_code == 200
        elsewhere = outbox.rename(outbox.with_name("elsewhere.db"))
        if how == "replaced":
            shutil.copy(elsewhere, outbox)
        if how == "deleted":
            elsewhere.unlink()
        # The next process would not find it.
        answer = target.submit()
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
        assert target.get("/readyz").json()["faults"] == ["database"]
        assert "was moved or replaced" in target.events("outbox_failed")[0]["reason"]
        if how != "deleted":
            elsewhere.rename(outbox)
            assert target.submit().status_code == 200


def test_a_database_that_cannot_be_opened_is_named(tmp_path):
    where = f"sqlite:///{tmp_path}/nowhere/outbox.db"
    with (
        pytest.raises(DeliveryError, match=r"DATABASE_URL: .*No such file"),
        running(DATABASE_URL=where),
    ):
        pass


def test_an_address_that_cannot_be_listened_on_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = f"HOST and PORT: cannot listen at 127.0.0.1, port {port}: "
        with pytest.raises(DeliveryError, match=refused), running(PORT=port):
            pass
        refused = refused.replace("HOST", "METRICS_HOST").replace("PORT", "METRICS_PORT")
        with pytest.raises(DeliveryError, match=refused), running(METRICS_PORT=port):
            pass
    # No address of this machine, nor of any.
    refused = r"HOST and PORT: cannot listen at 192\.0\.2\.1, port \d+: (?!None)"
    with pytest.raises(DeliveryError, match=refused), running(HOST="192.0.2.1"):
        pass


@pytest.mark.parametrize("host", ["..", "a" * 70, "f\udcfcr"])
def test_what_no_host_can_be_called_is_refused_in_a_sentence(host):
    refused = "HOST and PORT: .* is neither a host name nor an address"
    with pytest.raises(DeliveryError, match=refused), running(HOST=host):
        pass


@pytest.mark.parametrize(
    ("name", "url"),
    [("DATABASE_URL", "postgresql://127.0.0.1/x"), ("RATE_LIMIT_URL", "redis://127.0.0.1")],
)
def test_a_store_whose_driver_is_not_installed_names_what_to_install(name, url):
    expected = f"{name} .*: install requirements-nodes.txt too"
    with pytest.raises(DeliveryError, match=expected), running(None, **{name: url}):
        pass


def test_a_database_that_is_none_refuses_to_start():
    with running() as target:
        target.run.kill()
        outbox_of(target).write_bytes(b"not a database" * 100)
        for beside in outbox_of(target).parent.glob("outbox.db-*"):
            beside.unlink()
        with pytest.raises(DeliveryError, match="not a database"):
            target.run.launch()


def test_a_database_that_may_only_be_read_refuses_to_start():
    with running() as target:
        target.run.kill()
        with contextlib.closing(sqlite3.connect(outbox_of(target))) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # A write version above 2 says so, to root as well (SQLite's file format, 1.3.2).
        with outbox_of(target).open("r+b") as file:
            file.seek(18)
            file.write(b"\x03")
        with pytest.raises(DeliveryError, match="DATABASE_URL: attempt to write a readonly"):
            target.run.launch()


def test_a_newer_database_refuses_to_start():
    with running() as target:
        target.run.kill()
        with sqlite3.connect(outbox_of(target)) as db:
            db.execute("UPDATE schema_version SET version = 99")
        db.close()
        with pytest.raises(DeliveryError, match="version 99"):
            target.run.launch()


def test_a_key_rotation_loses_nothing():
    old, new = private_key(0), private_key(1)
    with (
        FakePlatform(old.public_key()) as platform,
        running(None, platform, key=pem(old), MOVEO_PRIVATE_KEY_NEXT=pem(new).decode()) as target,
    ):
        key = new_key()
        assert target.submit(key=key).status_code == 200
        # The new public key is pasted into the platform while a submission waits.
        platform.fail(503)
        waiting = target.submit(session_id="waits").json()["id"]
        platform.keys = (new.public_key(),)
        target.wait_until(waiting, "delivered")
        assert target.events("key_changed")
        platform.fail(400)
        assert target.submit(session_id="dead").status_code == 410

        assert target.run.folder is not None
        (target.run.folder / "key.pem").write_bytes(pem(new))
        for following in ({"MOVEO_PRIVATE_KEY_NEXT": pem(old).decode()}, {}):
            target.run.kill()
            target.run._env.pop("MOVEO_PRIVATE_KEY_NEXT", None)
            target.run._env.update(following)
            target.run.launch()
            # Nothing was forgotten: neither what was sent nor what could not be sent.
            before = len(platform.received)
            assert target.submit(key=key).json() == {"status": "delivered"}
            assert len(platform.received) == before
            assert target.submit(session_id=new_key()).status_code == 200
        (letter,) = map(json.loads, dead(target, "list").stdout.splitlines())
        assert letter["reason"] == "refused_400"
        dead(target, "replay", "--all")
        platform.wait_for(5)
        assert platform.delivered[-1].headers["X-Moveo-Session-Id"] == "dead"


def test_an_outbox_of_another_key_refuses_to_start():
    with running() as target:
        target.run.kill()
        assert target.run.folder is not None
        (target.run.folder / "key.pem").write_bytes(pem(private_key(1)))
        with pytest.raises(DeliveryError, match="sealed with another private key"):
            target.run.launch()
