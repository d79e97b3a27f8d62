"""What the bundle's README says of running it for years: its commands, word by word."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from builder.check import validate
from builder.deliver.export import export
from builder.render import plan_of, render_bundle
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import send_through
from tests.backend.fake_platform import FakePlatform
from tests.backend.forms import private_key
from tests.backend.servers import PostgresServer, free_port
from tests.backend_python import backend_python
from tests.blackbox.running import running
from tests.deliver.bundles import key, starter
from tests.deliver.test_deployment_files import program_named
from tests.projects import INTEGRATION_ID

pytestmark = pytest.mark.blackbox


class Machine:
    """The README's commands, with another place for the root of the file system.

    What needs an init system or a container is written down instead: ``systemctl`` starts and
    stops the backend as the unit says, with the unit's own environment.
    """

    def __init__(self, folder: Path, platform: FakePlatform) -> None:
        self.folder, self.root = folder / "out", folder / "root"
        for each in ("etc/systemd/system", "etc/caddy", "var/lib", "run", "opt", "root", "bin"):
            (self.root / each).mkdir(parents=True)
        export(render_bundle(plan_of(validate(starter()))), self.folder)
        script = self.folder / "deploy/add-to-caddy.sh"
        script.write_text(self._moved(script.read_text()))
        (self.folder / "key.pem").write_bytes(key().private_pem)
        (self.folder / "key.pem").chmod(0o600)
        self.name = "webview-demo-form"
        self.platform = platform
        self.process: subprocess.Popen[str] | None = None
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        (self.root / "bin/systemctl").write_text(
            '#!/bin/sh\necho "$@" >>"$MACHINE/said"\n[ "$1" = show ] && cat "$MACHINE/pid"\nexit 0\n'
        )
        (self.root / "bin/systemctl").chmod(0o755)
        (self.root / "bin/caddy").symlink_to(program_named("caddy"))

    @property
    def readme(self) -> str:
        return (self.folder / "README.md").read_text(encoding="utf-8")

    def blocks(self, section: str) -> list[str]:
        """Return the commands of a section, block by block."""
        (found,) = re.findall(
            rf"^## {section}\n(.*?)(?=^## |\Z)", self.readme, re.MULTILINE | re.DOTALL
        )
        blocks = re.findall(r"^( *)```sh\n(.*?)^ *```$", found, re.MULTILINE | re.DOTALL)
        return [textwrap.dedent(each) for _, each in blocks]

    @property
    def setting_up(self) -> str:
        """Return how it is installed: without Caddy, and what needs a host name."""
        *installing, _caddy, _ready = self.blocks("One machine, with systemd and Caddy")
        return "".join(installing)

    def row(self, section: str, beginning: str) -> list[str]:
        """Return the commands in a section's table row."""
        (found,) = re.findall(
            rf"^## {section}\n(.*?)(?=^## |\Z)", self.readme, re.MULTILINE | re.DOTALL
        )
        (row,) = [each for each in found.splitlines() if each.startswith(f"| {beginning}")]
        return re.findall(r"`([^`]+)`", row)

    def run(self, commands: str, cwd: Path | None = None, **env: str) -> str:
        """Run commands as they stand, below this machine's root."""
        moved = self._moved(commands)
        # What these two make is kept between tests.
        moved = moved.replace("python3 -m venv .venv", f"ln -s {_environment()} .venv")
        moved = moved.replace(
            ".venv/bin/pip install --require-hashes -r backend/requirements.txt", "true"
        )
        done = subprocess.run(
            ["/bin/sh", "-ec", moved], cwd=cwd or self.folder, capture_output=True, text=True,
            env={"PATH": f"{self.root}/bin:/usr/bin:/bin", "MACHINE": str(self.root), **env},
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def _moved(self, commands: str) -> str:
        """Return commands with this machine's root in place of the usual one."""
        return re.sub(r"(?<![\w.])/(etc|opt|var|root)/", f"{self.root}/\\1/", commands)

    def asked(self) -> list[str]:
        """Return what was asked of systemd since the last time."""
        said = self.root / "said"
        found = said.read_text().splitlines() if said.exists() else []
        said.unlink(missing_ok=True)
        return [each for each in found if not each.startswith("show")]

    def start(self) -> None:
        """Start the service as its unit says."""
        unit = (self.root / f"etc/systemd/system/{self.name}.service").read_text()
        unit = unit.replace("%t", str(self.root / "run"))
        unit = re.sub(r"(?<![\w.])/(etc|opt|var)/", f"{self.root}/\\1/", unit)
        runtime = self.root / "run" / self.name
        runtime.mkdir(mode=0o700, exist_ok=True)
        (self.root / "var/lib" / self.name).mkdir(exist_ok=True)
        key_file = runtime / "key.pem"
        key_file.write_bytes((self.root / "etc" / self.name / "key.pem").read_bytes())
        key_file.chmod(0o600)
        env = dict(re.findall(r"^Environment=(\w+)=(.*)$", unit, re.MULTILINE))
        env |= {"METRICS_PORT": "0", "PORT": str(self.port), "PATH": "/usr/bin:/bin",
                "MOVEO_BASE_URL": self.platform.url, "ALLOW_TEMPORARY_DATABASE": "1"}  # fmt: skip
        (command,) = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
        (cwd,) = re.findall(r"^WorkingDirectory=(.*)$", unit, re.MULTILINE)
        self.process = subprocess.Popen(
            command.split(), cwd=cwd, env=env, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        while '"listening"' not in (line := self.process.stdout.readline()):
            assert line
        (self.root / "pid").write_text(str(self.process.pid))

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End the service, if it runs."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.communicate(timeout=30)
            self.process = None

    def delivered(self) -> list[str]:
        return [each.body["context"]["first_name"] for each in self.platform.delivered]

    def wait_for(self, name: str, count: int = 1) -> None:
        deadline = time.monotonic() + 60
        while self.delivered().count(name) < count:
            assert time.monotonic() < deadline, self.delivered()
            time.sleep(0.1)

    def submit(self, name: str) -> int:
        values = {"first_name": name, "last_name": "Lovelace"}
        parameters = sample_parameters("web", INTEGRATION_ID)
        return send_through(self.url, values, parameters, f"readme-{name}").status


def _environment() -> Path:
    return Path(backend_python()).parent.parent


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    public = load_pem_public_key(key().public_pem.encode())
    assert isinstance(public, RSAPublicKey)
    with FakePlatform(public) as platform:
        made = Machine(tmp_path, platform)
        try:
            yield made
        finally:
            made.stop()


def test_one_machine_is_set_up_backed_up_restored_and_upgraded_as_it_says(machine):
    setting_up = machine.setting_up
    # Somebody tried it here before: what that left must not come along.
    (machine.folder / ".venv").mkdir()
    (machine.folder / ".venv" / "of the trial").touch()
    (machine.folder / "outbox.db").write_text("of the trial")
    machine.run(setting_up)
    assert machine.asked() == ["daemon-reload", f"enable --now {machine.name}"]
    there = machine.root / "opt" / machine.name
    assert not list(there.glob("outbox*"))
    assert not (there / "key.pem").exists()
    assert not (there / ".venv" / "of the trial").exists()
    secret = machine.root / "etc" / machine.name / "key.pem"
    assert secret.stat().st_mode & 0o777 == 0o600
    machine.start()
    assert machine.submit("before") == 200
    for coding, suffix in (("br", ".br"), ("gzip", ".gz")):
        accepted = {"Accept-Encoding": coding}
        with requests.get(machine.url, headers=accepted, timeout=30, stream=True) as page:
            packed = (there / "page" / f"index.html{suffix}").read_bytes()
            assert page.raw.read(decode_content=False) == packed

    machine.platform.fail(always=503)
    assert machine.submit("waits") == 202
    (backing_up,) = machine.row("Backup and restore", "systemd")
    machine.run(backing_up)
    copy = machine.root / "root" / f"{machine.name}.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    machine.platform.fail(always=None)
    machine.wait_for("waits")
    assert machine.submit("after") == 200

    machine.stop()
    restoring, dump = machine.blocks("Backup and restore")
    machine.run(restoring)
    assert machine.asked() == [f"stop {machine.name}", f"start {machine.name}"]
    assert "pg_dump" in dump
    machine.start()
    # What waited in the copy is delivered again; what was delivered before it is remembered.
    machine.wait_for("waits", 2)
    assert machine.submit("before") == 200
    assert machine.delivered().count("before") == 1

    (upgrading,) = machine.blocks("Upgrading to a new export")
    (keeping,) = re.findall(r"keep the old folder: `([^`]+)`", machine.readme)
    machine.run(keeping)
    assert not (machine.folder / "key.pem").exists()
    machine.run(upgrading)
    assert machine.asked() == ["daemon-reload", f"restart {machine.name}"]
    assert (machine.root / "opt" / f"{machine.name}.old" / "backend").is_dir()
    machine.stop()
    machine.start()
    assert machine.submit("upgraded") == 200
    assert machine.submit("after") == 200  # unknown to the copy, so delivered a second time


def test_an_installation_that_is_called_webview_is_moved_as_it_says(machine):
    setting_up = machine.setting_up
    machine.run(setting_up)
    machine.start()
    machine.platform.fail(always=503)
    assert machine.submit("waits") == 202
    machine.stop()
    # As an export of before would have left it, with systemd's own folder for what is kept.
    units, kept = machine.root / "etc/systemd/system", machine.root / "var/lib"
    (units / f"{machine.name}.service").rename(units / "webview.service")
    for each in ("etc", "opt"):
        (machine.root / each / machine.name).rename(machine.root / each / "webview")
    (kept / "private").mkdir(mode=0o700)
    (kept / machine.name).rename(kept / "private" / "webview")
    (kept / "webview").symlink_to("private/webview")
    machine.asked()

    (moving,) = machine.blocks("Moving from the name `webview`")
    machine.run(moving)
    assert machine.asked() == [
        "disable --now webview", "daemon-reload", f"enable --now {machine.name}",
    ]  # fmt: skip
    assert not (units / "webview.service").exists()
    assert not (kept / "webview").is_symlink()
    (kept / machine.name).symlink_to(f"private/{machine.name}")  # as systemd does at the start
    machine.platform.fail(always=None)
    machine.start()
    machine.wait_for("waits")
    assert machine.submit("moved") == 200


def test_dead_letters_are_looked_after_as_it_says_between_the_steps_of_a_rotation(machine):
    setting_up = machine.setting_up
    machine.run(setting_up)
    machine.start()
    machine.platform.fail(400)
    assert machine.submit("refused") == 410
    (row,) = machine.row("Dead letters", "systemd")
    assert row.endswith(" dead …")
    commands = [each.partition("#")[0].strip().removeprefix("python -m backend dead ")
                for each in machine.blocks("Dead letters")[0].splitlines()]  # fmt: skip
    assert [each.split()[0] for each in commands] == ["list", "replay", "export", "drop"]
    # The files have changed their names already, and nobody has restarted the service yet.
    secret = machine.root / "etc" / machine.name / "key.pem"
    secret.write_bytes(ephemeral_key().private_pem)
    letter = json.loads(machine.run(row.replace("…", commands[0])))
    assert letter["reason"] == "refused_400"
    machine.run(row.replace("…", commands[2]))
    exported = machine.root / "opt" / machine.name / "letters.jsonl"
    assert (
        json.loads(json.loads(exported.read_text())["body"])["context"]["first_name"] == "refused"
    )
    machine.run(row.replace("…", commands[1].replace("ID", letter["id"])))
    machine.wait_for("refused")


def test_caddy_takes_a_second_site_as_it_says(machine, tmp_path):
    *_, adding, _ready = machine.blocks("One machine, with systemd and Caddy")
    folder = machine.root / "etc/caddy"
    (folder / "Caddyfile").touch()
    hosts = {machine.name: "your-host.example.com", "webview-second": "second.example.com"}
    for name, host in hosts.items():
        deploy = machine.root / "opt" / name / "deploy"
        deploy.mkdir(parents=True)
        for each in ("Caddyfile", "add-to-caddy.sh"):
            text = (machine.folder / "deploy" / each).read_text()
            (deploy / each).write_text(text.replace(machine.name, name))
        own = adding.replace(machine.name, name).replace("your-host.example.com", host)
        machine.run(own)
    second = folder / "webview-second.caddy"
    at_first = second.read_text()
    assert "127.0.0.1:8080" in at_first
    second.write_text(at_first.replace("8080", "8081"))
    done = subprocess.run(
        [program_named("caddy"), "adapt", "--adapter", "caddyfile",
         "--config", str(folder / "Caddyfile")],
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    routes = json.loads(done.stdout)["apps"]["http"]["servers"]["srv0"]["routes"]
    assert {
        route["match"][0]["host"][0]: sorted(
            set(re.findall(r"127\.0\.0\.1:\d+", json.dumps(route)))
        )
        for route in routes
    } == {"your-host.example.com": ["127.0.0.1:8080"], "second.example.com": ["127.0.0.1:8081"]}


def test_postgresql_is_backed_up_and_restored_as_it_says(machine, tmp_path):
    _, commands = machine.blocks("Backup and restore")
    with (
        PostgresServer() as postgres,
        FakePlatform(private_key().public_key()) as platform,
        running(None, platform, nodes=True, DATABASE_URL=postgres.new_database()) as node,
    ):
        url = node.run._env["DATABASE_URL"]
        platform.fail(always=503)
        assert node.submit(session_id="waits").status_code == 202
        dump, restore = commands.splitlines()
        programs = {"PATH": f"{postgres.programs}:/usr/bin:/bin", "DATABASE_URL": url}
        machine.run(dump, tmp_path, **programs)
        platform.fail(always=None)
        platform.wait_for(1)
        assert node.submit(session_id="after").status_code == 200
        node.run.kill()
        machine.run(restore, tmp_path, **programs)
        node.run.launch()
        platform.wait_for(3)
        delivered = [each.headers["X-Moveo-Session-Id"] for each in platform.delivered]
        assert delivered == ["waits", "after", "waits"]
