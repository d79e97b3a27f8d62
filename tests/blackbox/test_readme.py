"""The commands of an exported bundle's README do what it says."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from builder.check import validate
from builder.deliver.export import export
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.render import plan_of, render_bundle
from builder.trial.samples import sample_parameters
from builder.trial.submission import send_through
from tests.backend_python import backend_python
from tests.blackbox.running import running
from tests.deliver.bundles import key, starter
from tests.projects import INTEGRATION_ID

pytestmark = pytest.mark.blackbox


@pytest.mark.parametrize("listed", [True, False])
def test_the_readme_s_commands_serve_the_page_and_take_submissions(tmp_path, listed):
    project = starter()
    if not listed:
        project = replace(project, platform=replace(project.platform, integrations=()))
    export(render_bundle(plan_of(validate(project))), tmp_path / "out")
    folder = tmp_path / "out"
    readme = (folder / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"## Try it here\n\n```sh\n(.*?)```", readme, re.DOTALL)
    make, install, start = shown.splitlines()
    assert make == "python3 -m venv .venv"
    assert install == ".venv/bin/pip install --require-hashes -r backend/requirements.txt"
    # What these two make is kept between tests.
    (folder / ".venv").symlink_to(Path(backend_python()).parent.parent)
    (folder / "key.pem").write_bytes(key().private_pem)
    (folder / "key.pem").chmod(0o600)
    with (
        Simulator(Expectation(key().public_pem)) as simulator,
        subprocess.Popen(
            ["/bin/sh", "-c", start.replace(".venv/bin/python", "exec .venv/bin/python")],
            cwd=folder,
            env={
                "PATH": "/usr/bin:/bin",
                "PORT": "0",
                "MOVEO_BASE_URL": simulator.url,
                "ALLOW_TEMPORARY_DATABASE": "1",  # tests may lie in memory
            },
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            parameters = sample_parameters("web", INTEGRATION_ID if listed else "your-id")
            # The address is shown, too, with an id that works as it stands.
            (query,) = re.findall(r"`http://127\.0\.0\.1:8080/(\?\S+)`", readme)
            assert f"integration_id={parameters['integration_id']}&" in query
            page = requests.get(f"{url}/{query}", timeout=10)
            assert page.content == (folder / "page" / "index.html").read_bytes()
            values = {"first_name": "Ada", "last_name": "Lovelace"}
            assert send_through(url, values, parameters, "readme-0001").status == 200
            assert len(simulator.accepted()) == 1
            # What is not listed is refused, and the log says how to list it.
            other = sample_parameters("web", "another-id")
            assert send_through(url, values, other, "readme-0002").status == 403
            lines = map(json.loads, process.stdout)
            refused = next(each for each in lines if each["event"] == "refused")
            assert (refused["channel"], refused["integration_id"]) == ("web", "another-id")
            assert refused["detail"] == "to take it, add web:another-id to ALLOWED_INTEGRATIONS"
        finally:
            process.terminate()
            process.wait(30)
    assert process.returncode == 0


@pytest.mark.parametrize(
    "env", [{}, {"HOST": "0.0.0.0"}, {"HOST": "::"}, {"HOST": "::1"}, {"ALLOWED_HOSTS": "x.test"}]
)
def test_the_image_s_health_check_follows_the_port(env):
    with running(**env) as target:
        folder, port = target.run.folder, target.url.rpartition(":")[2]
        assert folder is not None
        dockerfile = (folder / "backend" / "Dockerfile").read_text(encoding="utf-8")
        (words,) = re.findall(r"^HEALTHCHECK .*\\\n +CMD (\[.*\])$", dockerfile, re.MULTILINE)
        program, *arguments = json.loads(words)
        assert program == "python"

        def check(**changes: str) -> int:
            # What stands between us and other hosts must not stand between us and ourselves.
            proxy = {"http_proxy": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
            return subprocess.run(
                [backend_python(), *arguments], cwd=folder, check=False,
                env={"PATH": "/usr/bin:/bin", "PORT": port, **proxy, **env, **changes},
            ).returncode  # fmt: skip

        assert check() == 0
        assert check(PORT="") == check(PORT="1") == check(PORT="http") == 1
        target.run.kill()
        assert check() == 1
