"""The commands of an exported bundle's README do what it says."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import requests

from builder.check import validate
from builder.deliver.export import export
from builder.deliver.platform_rules import Expectation
from builder.deliver.samples import sample_parameters
from builder.deliver.simulator import Simulator
from builder.deliver.submission import send_through
from builder.render import render_bundle
from tests.backend_python import backend_python
from tests.deliver.bundles import key, starter
from tests.projects import INTEGRATION_ID

pytestmark = pytest.mark.blackbox


def test_the_readme_s_commands_serve_the_page_and_take_submissions(tmp_path):
    export(render_bundle(validate(starter())), tmp_path / "out")
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
            parameters = sample_parameters("web", INTEGRATION_ID)
            page = requests.get(url, params=parameters, timeout=10)
            assert page.content == (folder / "page" / "index.html").read_bytes()
            values = {"first_name": "Ada", "last_name": "Lovelace"}
            assert send_through(url, values, parameters, "readme-0001").status == 200
            assert len(simulator.accepted()) == 1
        finally:
            process.terminate()
            process.wait(30)
    assert process.returncode == 0
