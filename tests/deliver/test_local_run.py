from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import requests

from builder.deliver.local_run import LocalRun
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, StorageError
from builder.trial.local_backend import for_any_key
from builder.trial.samples import sample_parameters
from builder.trial.submission import send_through
from tests.deliver.bundles import bundle, key, with_files
from tests.logged import logged
from tests.projects import INTEGRATION_ID

pytestmark = pytest.mark.blackbox

VALUES = {"first_name": "Ada", "last_name": "Lovelace"}
PARAMETERS = sample_parameters("web", INTEGRATION_ID)


@pytest.fixture(autouse=True)
def passing_folders(tmp_path, monkeypatch):
    """Where runs put their folders, so that a test sees what they leave behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def run_of(simulator: Simulator, **options: object) -> LocalRun:
    return LocalRun(bundle(), key().private_pem, simulator.url, **options)  # type: ignore[arg-type]


def test_it_serves_page_and_backend_and_leaves_nothing_behind(simulator, passing_folders):
    with run_of(simulator) as run:
        assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+", run.url)
        assert run.is_running
        page = requests.get(run.page_url(PARAMETERS), timeout=5)
        assert page.content == bundle()["page/index.html"]
        assert send_through(run.url, VALUES, PARAMETERS, "local-run-1").status == 200
        (event,) = logged(run, "delivered")
        assert event["channel"] == "web"
    assert run.url == ""
    assert not run.is_running
    assert run.events("stopped")
    assert list(passing_folders.iterdir()) == []


def test_the_private_key_is_on_the_disk_only_while_the_backend_starts(simulator):
    seen = []
    run = run_of(simulator)

    def look() -> bool:
        assert run.folder is not None
        file = run.folder / "run.pem"
        seen.append((stat.S_IMODE(file.stat().st_mode), file.read_bytes()))
        return False

    try:
        run.start(look)
        assert run.folder is not None
        assert stat.S_IMODE(run.folder.stat().st_mode) == 0o700
        assert set(seen) == {(0o600, key().private_pem)}
        held = {
            path.relative_to(run.folder).as_posix(): path.read_bytes()
            for path in run.folder.rglob("*")
            if path.is_file() and not path.name.startswith("outbox.db")
        }
        assert held == bundle().files
        assert b"PRIVATE KEY" not in Path(f"/proc/{run.pid}/environ").read_bytes()
        assert b"PRIVATE KEY" not in Path(f"/proc/{run.pid}/cmdline").read_bytes()
        assert "PRIVATE KEY" not in "\n".join(run.log_lines)
        # It signs with what it has read, also after it was started once more.
        run.kill()
        assert list(run.folder.glob("*.pem")) == []
        run.launch(look)
        assert list(run.folder.glob("*.pem")) == []
        assert send_through(run.url, VALUES, PARAMETERS, "local-run-1").status == 200
    finally:
        run.stop()


def test_it_inherits_nothing_of_the_user_s_environment(simulator, monkeypatch):
    monkeypatch.setenv("MOVEO_PRIVATE_KEY", "another")
    monkeypatch.setenv("ALLOW_ANY_INTEGRATION", "1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", "secret")
    with run_of(simulator) as run:
        variables = Path(f"/proc/{run.pid}/environ").read_bytes().split(b"\0")
        names = {each.partition(b"=")[0].decode() for each in variables if each}
        assert not names & {"MOVEO_PRIVATE_KEY", "ALLOW_ANY_INTEGRATION", "HTTP_PROXY", "HOME"}
        assert "WEBVIEW_BUILDER_PASSPHRASE" not in names
        forged = send_through(run.url, VALUES, {**PARAMETERS, "integration_id": "x"}, "local-run-2")
        assert forged.status == 403


def test_other_integrations_and_variables_can_be_given(simulator):
    with run_of(
        simulator, integrations=("viber:mine",), env={"SERVE_PAGE": "0"}, python=sys.executable
    ) as run:
        assert requests.get(f"{run.url}/", timeout=5).status_code == 404
        mine = {**PARAMETERS, "channel": "viber", "integration_id": "mine"}
        assert send_through(run.url, VALUES, mine, "local-run-3").status == 200
        assert send_through(run.url, VALUES, PARAMETERS, "local-run-4").status == 403


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({"MOVEO_PRIVATE_KEY_FILE": "nothing.pem"}, "nothing.pem cannot be read"),
        ({"RATE_LIMIT_IP": "many"}, "RATE_LIMIT_IP must be requests/seconds"),
        ({"MOVEO_BASE_URL": "http://example.com"}, "MOVEO_BASE_URL must be https"),
    ],
)
def test_a_backend_that_does_not_start_says_why_and_leaves_nothing(
    simulator, passing_folders, env, said
):
    run = run_of(simulator, env=env)
    with pytest.raises(DeliveryError) as caught:
        run.start()
    assert caught.value.message.startswith("The exported backend did not start. backend: cannot")
    assert said in caught.value.message
    assert not run.is_running
    assert list(passing_folders.iterdir()) == []


def test_a_backend_that_is_broken_says_so(simulator, passing_folders):
    broken = with_files(bundle(), **{"backend/server.py": b"raise SystemExit('no such luck')\n"})
    with pytest.raises(DeliveryError) as caught:
        LocalRun(broken, key().private_pem, simulator.url).start()
    assert "no such luck" in caught.value.message
    assert list(passing_folders.iterdir()) == []


def test_a_taken_port_is_told(simulator):
    port = int(simulator.url.rpartition(":")[2])
    with pytest.raises(DeliveryError) as caught:
        run_of(simulator, port=port).start()
    assert "Address already in use" in caught.value.message


@pytest.mark.parametrize("python", ["/nowhere/python", os.devnull])
def test_an_interpreter_that_is_none(simulator, passing_folders, python):
    with pytest.raises(DeliveryError):
        run_of(simulator, python=python).start()
    assert list(passing_folders.iterdir()) == []


def test_a_disk_that_takes_nothing(simulator, passing_folders, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(passing_folders / "nothing"))
    with pytest.raises(StorageError):
        run_of(simulator).start()


def test_it_can_be_given_up_while_it_starts(simulator, passing_folders):
    # One that never listens.
    deaf = with_files(bundle(), **{"backend/__main__.py": b"import time\ntime.sleep(600)\n"})
    run = LocalRun(deaf, key().private_pem, simulator.url)
    with pytest.raises(DeliveryError, match=r"^It was cancelled\.$"):
        run.start(lambda: True)
    assert not run.is_running
    assert list(passing_folders.iterdir()) == []


@pytest.fixture
def ctrl_c():
    """Ctrl+C interrupts, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_while_the_process_is_made_leaves_none_running(
    simulator, passing_folders, monkeypatch
):
    made: list[subprocess.Popen[str]] = []

    class Popen(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *arguments, **named):
            super().__init__(*arguments, **named)
            made.append(self)
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("builder.deliver.local_run.subprocess.Popen", Popen)
    with pytest.raises(KeyboardInterrupt):
        run_of(simulator).start()
    (process,) = made
    assert process.returncode is not None
    assert process.stdin is not None
    assert process.stdout is not None
    assert (process.stdin.closed, process.stdout.closed) == (True, True)
    assert list(passing_folders.iterdir()) == []


def test_a_backend_that_ends_by_itself_is_noticed(simulator):
    with run_of(simulator) as run:
        os.kill(run.pid, signal.SIGKILL)
        os.waitid(os.P_PID, run.pid, os.WEXITED | os.WNOWAIT)
        assert not run.is_running
        # What it did is still known.
        assert run.events("listening")


def test_after_a_kill_it_listens_where_it_did_and_knows_what_it_knew(simulator):
    simulator.clear()
    with run_of(simulator) as run:
        url = run.url
        assert send_through(url, VALUES, PARAMETERS, "local-run-5").status == 200
        run.kill()
        run.kill()
        assert not run.is_running
        run.launch()
        assert run.url == url
        assert send_through(url, VALUES, PARAMETERS, "local-run-5").status == 200
    assert len(simulator.deliveries()) == 1


def test_stopping_twice_and_without_a_start_is_harmless(simulator):
    run = run_of(simulator)
    run.stop()
    run.start()
    run.stop()
    run.stop()
    assert run.folder is None


def test_a_bundle_for_another_key_takes_any_once_it_is_told_to(simulator):
    other = with_files(
        bundle(),
        **{
            "backend/config.json": bundle()["backend/config.json"].replace(
                b'"key_fingerprint": ""', b'"key_fingerprint": "%s"' % (b"0" * 64)
            )
        },
    )
    assert other["backend/config.json"] != bundle()["backend/config.json"]
    with pytest.raises(DeliveryError) as caught:
        LocalRun(other, key().private_pem, simulator.url).start()
    assert "does not belong to the public key" in caught.value.message
    free = for_any_key(other)
    assert {p for p in free if free[p] != other[p]} == {"backend/config.json"}
    with LocalRun(free, key().private_pem, simulator.url) as run:
        assert run.is_running


def test_a_backend_that_ends_without_a_word_is_told_of_without_one(simulator, passing_folders):
    with pytest.raises(DeliveryError) as caught:
        run_of(simulator, python="/bin/false").start()
    assert caught.value.message == "The exported backend did not start."
    assert caught.value.hint == "It said nothing about it. Try it once more."
    assert list(passing_folders.iterdir()) == []
