"""What the runs of a form share."""

from __future__ import annotations

import signal
from pathlib import Path

from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.project import Project
from builder.storage import project_file
from tests.deliver.bundles import key

VALUES = {"first_name": "Maria", "last_name": "O’Neill"}


def save(folder: Path, project: Project) -> None:
    project_file.write(folder / "form.webview.json", project, force=True)


def stop(process, how=signal.SIGTERM):
    process.send_signal(how)
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


def free_port() -> int:
    with Simulator(Expectation(key().public_pem)) as passing:
        return int(passing.url.rpartition(":")[2])
