"""What is done to the outbox's files under the running process loses nothing acknowledged."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.errors import DeliveryError
from tests.backend_python import backend_python
from tests.blackbox.running import Target, dead, new_key, outbox_of, running

pytestmark = pytest.mark.blackbox


def log_of(target: Target) -> Path:
    return outbox_of(target).with_name("outbox.db-wal")


def remove(target: Target) -> None:
    log_of(target).unlink()


def remove_both(target: Target) -> None:
    log_of(target).unlink()
    outbox_of(target).with_name("outbox.db-shm").unlink()


def remove_the_index(target: Target) -> None:
    outbox_of(target).with_name("outbox.db-shm").unlink()


def move(target: Target) -> None:
    log_of(target).rename(log_of(target).with_name("elsewhere"))


def replace(target: Target) -> None:
    copy = log_of(target).with_name("copy")
    shutil.copy(log_of(target), copy)
    copy.replace(log_of(target))


@pytest.mark.parametrize("harm", [remove, remove_both, remove_the_index, move, replace])
@pytest.mark.parametrize("end", ["kill", "terminate"])
def test_a_log_that_is_gone_is_noticed_and_nothing_acknowledged_is_lost(
    harm: Callable[[Target], None], end: str
):
    with running() as target:
        target.platform.fail(always=503)
        sessions = [new_key() for _ in range(5)]
        for session in sessions:
            assert target.submit(session_id=session).status_code == 202
        harm(target)
        answer = target.submit(session_id="after")
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")
        assert "was removed or replaced" in target.events("outbox_failed")[0]["reason"]
        for _ in range(2):
            assert target.get("/readyz").json()["faults"] == ["database"]
        # It stays so until somebody starts it again.
        assert target.submit(session_id="after").status_code == 503
        assert target.run._process is not None
        if end == "terminate":
            target.run._process.terminate()
            target.run._process.wait(30)
        target.run.kill()
        target.platform.fail(always=None)
        target.platform.received.clear()
        target.run.launch()
        target.platform.wait_for(5)
        assert target.get("/readyz").status_code == 200
        assert target.submit(session_id="new").status_code == 200
        delivered = {each.headers["X-Moveo-Session-Id"] for each in target.platform.delivered}
        assert set(sessions) <= delivered


def test_a_log_that_is_gone_is_noticed_without_a_submission():
    with running() as target:
        target.platform.fail(always=503)
        assert target.submit(session_id="waits").status_code == 202
        remove(target)
        # The process looks twice in a second, also without requests.
        assert "was removed" in target.events("outbox_failed")[0]["reason"]
        target.run.kill()
        target.platform.fail(always=None)
        target.run.launch()
        target.platform.wait_for(1)


def test_a_log_that_is_cut_short_acknowledges_nothing_more():
    with running() as target:
        assert target.submit(session_id="before").status_code == 200
        with log_of(target).open("r+b") as log:
            log.truncate(0)
        for _ in range(2):
            assert target.submit(session_id="after").status_code == 503
            assert target.get("/readyz").json()["faults"] == ["database"]
        assert "was cut short" in target.events("outbox_failed")[0]["reason"]


def test_who_looks_after_dead_letters_meanwhile_disturbs_nothing():
    with running() as target:
        for number in range(5):
            target.platform.fail(400)
            assert target.submit(session_id=f"s-{number}").status_code == 410
            assert len(dead(target, "list").stdout.splitlines()) == number + 1
        assert target.get("/readyz").status_code == 200
        assert not target.run.events("outbox_failed")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:///:memory:", "takes the path of a file"),
        ("sqlite:///file::memory:?cache=shared", "takes the path of a file"),
        ("sqlite://", "must be"),
        ("sqlite:////dev/null", "is not a file"),
        ("sqlite:////dev/shm/outbox.db", "lies in memory"),
    ],
)
def test_a_place_that_does_not_last_refuses_to_start(url, said):
    with pytest.raises(DeliveryError, match=f"DATABASE_URL.*{said}"), running(DATABASE_URL=url):
        pass


def test_a_place_that_does_not_last_is_taken_for_a_trial():
    folder = Path("/dev/shm") / f"webview-{uuid.uuid4()}"  # noqa: S108 - memory is the subject
    folder.mkdir(mode=0o700)
    try:
        where = f"sqlite:///{folder}/outbox.db"
        with running(ALLOW_TEMPORARY_DATABASE="1", DATABASE_URL=where) as target:
            assert target.submit().status_code == 200
    finally:
        shutil.rmtree(folder)


def backup(target: Target, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [backend_python(), "-m", "backend", *arguments], cwd=target.run.folder,
        env={**target.run._env, **env}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_backup_holds_what_a_copy_of_the_file_lacks(tmp_path):
    with running() as target:
        target.platform.fail(always=503)
        sessions = [new_key() for _ in range(5)]
        for session in sessions:
            assert target.submit(session_id=session).status_code == 202
        copy, alone = tmp_path / "copy.db", tmp_path / "alone.db"
        done = backup(target, "backup", str(copy))
        assert (done.returncode, done.stdout) == (0, "")
        assert f"{copy} holds 5 waiting and 0 dead submissions" in done.stderr
        assert "private key" in done.stderr
        shutil.copy(outbox_of(target), alone)
        assert copy.stat().st_mode & 0o777 == 0o600
        assert copy.stat().st_uid == outbox_of(target).stat().st_uid
        assert sorted(each.name for each in tmp_path.iterdir()) == ["alone.db", "copy.db"]
        target.run.kill()
        target.platform.fail(always=None)
        target.platform.received.clear()
        for each in outbox_of(target).parent.glob("outbox.db*"):
            each.unlink()
        shutil.copy(alone, outbox_of(target))
        target.run._lines.clear()
        target.run.launch()
        # Whatever it had, the file alone had none of these.
        assert target.submit(session_id="first").status_code == 200
        assert len(target.platform.delivered) == 1
        target.run.kill()
        for each in outbox_of(target).parent.glob("outbox.db*"):
            each.unlink()
        shutil.copy(copy, outbox_of(target))
        target.run.launch()
        target.platform.wait_for(6)
        delivered = [each.headers["X-Moveo-Session-Id"] for each in target.platform.delivered]
        assert sorted(delivered[1:]) == sorted(sessions)


def test_a_backup_under_load_is_whole(tmp_path):
    with running() as target, ThreadPoolExecutor(4) as pool:
        target.platform.fail(always=503)
        sending = [pool.submit(target.submit, session_id=f"s-{n}") for n in range(60)]
        copies = [tmp_path / f"{number}.db" for number in range(3)]
        for copy in copies:
            assert backup(target, "backup", str(copy)).returncode == 0
        assert {each.result().status_code for each in sending} == {202}
        counts = []
        for copy in copies:
            done = backup(target, "backup", str(copy.with_suffix(".again")),
                          DATABASE_URL=f"sqlite:///{copy}")  # fmt: skip
            counts.append(int(done.stderr.split(" holds ")[1].split()[0]))
        assert counts == sorted(counts)


def test_a_backup_writes_over_nothing_and_says_what_is_wrong(tmp_path):
    with running() as target:
        assert target.submit().status_code == 200
        there = tmp_path / "there.db"
        there.write_text("mine")
        done = backup(target, "backup", str(there))
        assert done.returncode == 1
        assert done.stderr == f"backup: {there} exists already; name a new file\n"
        assert there.read_text() == "mine"
        assert backup(target, "backup", "outbox.db").returncode == 1
        assert target.get("/readyz").status_code == 200
        (tmp_path / "link.db").symlink_to(tmp_path / "nowhere.db")
        assert backup(target, "backup", str(tmp_path / "link.db")).returncode == 1
        for where, env, said in (
            (tmp_path / "no" / "folder.db", {}, "cannot back up: .*No such file"),
            ("/", {}, "cannot back up: / is a folder"),
            (".", {}, "cannot back up: . is a folder"),
            ("", {}, "cannot back up: . is a folder"),
            (tmp_path, {}, "exists already"),
            (tmp_path / "x.db", {"DATABASE_URL": f"sqlite:///{tmp_path}/typo.db"},
             "there is no outbox at"),
            (tmp_path / "x.db", {"DATABASE_URL": "postgresql://h/d"}, "requirements-nodes|pg_dump"),
            (tmp_path / "x.db", {"DATABASE_URL": "sqlite:///:memory:"}, "path of a file"),
            (tmp_path / "x.db", {"DATABASE_URL": f"sqlite:///{there}"}, "cannot be copied"),
        ):  # fmt: skip
            done = backup(target, "backup", str(where), **env)
            assert done.returncode == 1
            assert "Traceback" not in done.stderr
            assert re.search(said, done.stderr), done.stderr
        assert sorted(each.name for each in tmp_path.iterdir()) == ["link.db", "there.db"]


def test_the_service_s_own_environment_is_read_from_its_process(tmp_path):
    with running() as target:
        target.platform.fail(400)
        assert target.submit(session_id="one").status_code == 410
        assert target.run.folder is not None
        bare = {"PATH": "/usr/bin:/bin"}

        def command(*arguments: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [backend_python(), "-m", "backend", *arguments], cwd=target.run.folder, env=bare,
                capture_output=True, text=True, check=False,
            )  # fmt: skip

        environ = f"/proc/{target.run.pid}/environ"
        exported = command("--env-file", environ, "dead", "export", "-")
        assert json.loads(exported.stdout)["session_id"] == "one"
        # Wherever it stands.
        assert command("dead", "--env-file", environ, "list").stdout
        assert command("dead", "list", "--env-file", environ).stdout
        assert command("backup", "--env-file", environ, str(tmp_path / "b.db")).returncode == 0
        # As systemd and Docker write it.
        file = tmp_path / "env"
        file.write_text(
            f"# comment\n; another\n\nMOVEO_PRIVATE_KEY_FILE='{target.run.folder}/key.pem'\n"
            f'DATABASE_URL="sqlite:///{outbox_of(target)}"\n'
        )
        assert command("--env-file", str(file), "dead", "export", "-").stdout == exported.stdout
        for content, said in (("nonsense\n", "line 1 of"), (None, "cannot be read")):
            broken = tmp_path / "broken"
            broken.unlink(missing_ok=True)
            if content is not None:
                broken.write_text(content)
            done = command("--env-file", str(broken), "dead", "list")
            assert done.returncode == 1
            assert said in done.stderr
            assert "Traceback" not in done.stderr
