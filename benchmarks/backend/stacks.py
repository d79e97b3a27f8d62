"""The servers that compete: the exported backend, and baselines built from packages."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from builder.check import validate
from builder.deliver.backend_venv import make_backend_venv
from builder.form.project import Integration, Platform, Project
from builder.render import plan_of, render_bundle
from builder.render.compile import compile_form
from builder.storage.starters import open_starter
from builder.trial.samples import sample_values
from tests.backend.forms import pem, private_key
from tests.backend_python import backend_python
from tests.blackbox.running import UNLIMITED, VALUES, params
from tests.projects import INTEGRATION_ID, every_kind

_BASELINES: Final = Path(__file__).resolve().parent / "baselines"
_CACHE: Final = Path(__file__).resolve().parents[2] / ".cache"

OURS: Final = "ours (durable)"
EVERY_KIND: Final = "ours, every kind of field"
SIGN_ONLY: Final = "sign only (Next.js)"


@dataclass(frozen=True)
class Stack:
    """A server to measure.

    Attributes:
        name: For the table.
        command: How to start it; ``PORT`` stands for the port.
        env: Its environment variables.
        folder: Where to start it.
        body: What is posted to it; ``SESSION`` and ``KEY`` stand for one that is new each time.
    """

    name: str
    command: Sequence[str]
    env: Mapping[str, str]
    folder: Path
    body: Path


def stacks(folder: Path, platform_url: str) -> list[Stack]:
    """Return all stacks, those made from packages built if they are not yet.

    Args:
        folder: An empty folder for what they need in this run.
        platform_url: Where they deliver to.
    """
    key = folder / "key.pem"
    key.write_bytes(pem(private_key()))
    key.chmod(0o600)
    demo = _demo_form()
    body = _body(
        folder / "demo.json", sample_values(compile_form(validate(demo)), date(2026, 1, 2))
    )
    inherited = {"PATH": os.environ["PATH"]}
    env = {**inherited, "KEY_FILE": str(key), "PLATFORM": platform_url, "PORT": "PORT"}
    ours = Stack(
        OURS,
        [backend_python(), "-m", "backend"],
        {
            **inherited, **UNLIMITED, "MOVEO_PRIVATE_KEY_FILE": str(key), "PORT": "PORT",
            "MOVEO_BASE_URL": platform_url, "DATABASE_URL": f"sqlite:///{folder}/outbox.db",
        },
        _bundle(demo, folder / "bundle"),
        body,
    )  # fmt: skip
    python = baselines_python()
    uvicorn = [python, "-m", "uvicorn", "--port", "PORT", "--no-access-log", "--log-level", "error"]
    gunicorn = [python, "-m", "gunicorn", "-w1", "--threads", "32", "-b", "127.0.0.1:PORT"]
    packages = _CACHE.parent / "tests" / "node" / "node_modules"
    next_js = _next_js()
    start = [
        "node", str(next_js / "node_modules/next/dist/bin/next"), "start", "-H", "127.0.0.1",
        "-p", "PORT",
    ]  # fmt: skip
    return [
        ours,
        replace(
            ours,
            name=EVERY_KIND,
            folder=_bundle(every_kind(), folder / "every"),
            body=_body(folder / "every.json", VALUES),
        ),
        Stack(SIGN_ONLY, start, {**env, "NEXT_TELEMETRY_DISABLED": "1"}, next_js, body),
        Stack(
            "sign only (Node.js)", ["node", str(_BASELINES / "sign_only.cjs")],
            {**env, "NODE_PATH": str(packages)}, folder, body,
        ),
        Stack("Flask + gunicorn + requests", [*gunicorn, "flask_app:app"], env, _BASELINES, body),
        Stack("FastAPI + uvicorn + httpx", [*uvicorn, "fastapi_app:app"], env, _BASELINES, body),
        Stack("aiohttp + uvloop", [python, "aiohttp_app.py"], env, _BASELINES, body),
        Stack(
            "Starlette + uvicorn + aiohttp", [*uvicorn, "starlette_app:app"], env, _BASELINES, body
        ),
    ]  # fmt: skip


def baselines_python() -> str:
    """Return an interpreter that has what the baselines need."""
    requirements = _BASELINES.parent / "requirements.txt"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    folder = _CACHE / f"bench-{digest}"
    if not (folder / "installed").exists():
        make_backend_venv(folder, requirements)
        (folder / "installed").touch()
    return str(folder / "bin" / "python")


def next_js_version() -> str:
    """Return the version of Next.js, as locked."""
    lock = json.loads((_BASELINES / "nextjs" / "package-lock.json").read_text(encoding="utf-8"))
    return str(lock["packages"]["node_modules/next"]["version"])


def _next_js() -> Path:
    """Build the Next.js route for production, once for each state of its sources."""
    source, built = _BASELINES / "nextjs", _CACHE / "nextjs"
    digest = hashlib.sha256()
    for path in sorted(each for each in source.rglob("*") if each.is_file()):
        digest.update(path.read_bytes())
    stamp = built / "built"
    if not stamp.exists() or stamp.read_text(encoding="ascii") != digest.hexdigest():
        shutil.rmtree(built, ignore_errors=True)
        shutil.copytree(source, built)
        env = {**os.environ, "NEXT_TELEMETRY_DISABLED": "1"}
        for command in (["npm", "ci", "--silent", "--no-audit", "--no-fund"],
                        ["node", "node_modules/next/dist/bin/next", "build"]):  # fmt: skip
            subprocess.run(command, cwd=built, env=env, stdout=subprocess.DEVNULL, check=True)
        stamp.write_text(digest.hexdigest(), encoding="ascii")
    return built


def _demo_form() -> Project:
    integration = Integration(channel="web", integration_id=INTEGRATION_ID)
    return replace(open_starter("demo-form"), platform=Platform(integrations=(integration,)))


def _bundle(form: Project, folder: Path) -> Path:
    bundle = render_bundle(plan_of(validate(form)))
    for path in bundle:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(bundle[path])
    return folder


def _body(path: Path, values: Mapping[str, Any]) -> Path:
    content = {"params": params(session_id="SESSION"), "values": values, "key": "KEY"}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path
