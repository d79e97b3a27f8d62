"""The whole job without a window, each step with what it proved.

Key pair, form, export, the exported backend in an environment of its own, a submission through it
to a simulated platform. What it makes stays in demo-output/ to be looked at; the key pair, made for
the purpose, does not.
"""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from builder.backend.spec import read_spec
from builder.check import check, validate
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import BASIS, Expectation
from builder.deliver.samples import sample_parameters, sample_values
from builder.deliver.simulator import Simulator
from builder.deliver.submission import send_through
from builder.errors import BuilderError, DeliveryError, RefusedError
from builder.form.project import Integration, Platform
from builder.keys.store import KeyStore
from builder.render import render_bundle
from builder.storage import project_file
from builder.storage.starters import open_starter

OUTPUT = Path(__file__).resolve().parent.parent / "demo-output"


class Steps:
    """Numbers the steps and times them."""

    def __init__(self) -> None:
        self._number = 0
        self._began = time.perf_counter()

    def tell(self, what: str, *proofs: str) -> None:
        """Say that a step is done, and what it proved."""
        self._number += 1
        now = time.perf_counter()
        print(f"{self._number}. {what}  ({now - self._began:.1f} s)")
        for each in proofs:
            print(f"   {each}")
        self._began = time.perf_counter()


def main() -> None:
    """Go the whole way.

    Raises:
        BuilderError: A step failed.
    """
    steps = Steps()
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir()
    with tempfile.TemporaryDirectory() as home:
        word = secrets.token_urlsafe(16)
        keys = KeyStore(Path(home))
        pair = keys.generate("demo", 2048, word)
        private = keys.private_pem("demo", word)
    (OUTPUT / "public-key.pem").write_text(pair.public_pem)
    steps.tell(
        "Key pair made",
        f"RSA, {pair.bits} bits; SHA-256 of the public key {pair.fingerprint}",
        "encrypted at rest, unlocked again with its passphrase; public half in public-key.pem",
    )

    channel = "web"
    parameters = sample_parameters(channel)
    integration = Integration(channel=channel, integration_id=parameters["integration_id"])
    project = replace(
        open_starter("demo-form"),
        platform=Platform(integrations=(integration,)),
        key_fingerprint=pair.fingerprint,
    )
    project_file.write(OUTPUT / "contact.webview.json", project)
    project = project_file.read(OUTPUT / "contact.webview.json").project
    warnings = [each.text for each in check(project)]
    steps.tell(
        f"Form “{project.name}” written and read again",
        f"{len(project.fields)} fields in {', '.join(project.languages)}; no errors",
        *(f"warning: {each}" for each in warnings),
    )

    bundle = render_bundle(validate(project))
    report = export(bundle, OUTPUT / "export")
    again = read_bundle(OUTPUT / "export")
    _require(again.files == bundle.files, "The exported folder is not what was rendered.")
    steps.tell(
        "Exported",
        f"{report.files} files, {report.bytes:,} bytes, no secret in any of them",
        "read back from disk, each file is what the manifest says",
        f"the page is one file of {len(bundle['page/index.html']):,} bytes",
    )

    python = _environment()
    steps.tell(
        "Backend’s environment made",
        "only backend/requirements.txt is installed in it, every file checked by its hash",
    )

    form = read_spec(bundle["backend/config.json"])
    expected = Expectation(pair.public_pem, form.issuer, form.page_context)
    with (
        Simulator(expected) as simulator,
        LocalRun(again, private, simulator.url, python=str(python)) as run,
    ):
        steps.tell("Exported backend started as a process", f"ready at {run.url}")
        values = sample_values(form, datetime.now(UTC).date())
        exchange = send_through(run.url, values, parameters, secrets.token_hex(16))
        _require(
            exchange.status == 200,
            f"The backend answered {exchange.status or exchange.fault} instead of 200.",
        )
        taken = simulator.accepted()
        _require(len(taken) == 1, f"The simulator took {len(taken)} deliveries instead of one.")
        steps.tell(
            "Submitted through it, delivered to the simulated platform",
            f"backend: {exchange.status} {exchange.answer_body.decode()}",
            *_proofs(taken[0].as_json()),
            f"(the simulator’s rules are {BASIS})",
        )
        forged = send_through(
            run.url, values, {**parameters, "integration_id": "forged"}, secrets.token_hex(16)
        )
        _require(forged.status == 403, f"A forged integration got {forged.status}.")
        _require(len(simulator.deliveries()) == 1, "A forged submission reached the platform.")
        steps.tell("A forged integration was refused", "backend: 403; nothing was sent")
    print(f"\nAll of it worked. Look at {OUTPUT}: its export/README.md says what comes next.")


def _proofs(delivery: dict[str, object]) -> list[str]:
    token = delivery["token"]
    return [
        f"token: signature and claims good: {json.dumps(token)}",
        f"session header: {delivery['session_id']}",
        f"body: {json.dumps(delivery['body'], ensure_ascii=False)}",
    ]


def _environment() -> Path:
    """Make the environment that the bundle's README describes; return its interpreter."""
    folder = OUTPUT / "venv"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = subprocess.run(
        [
            python,
            *("-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--require-hashes", "-r", OUTPUT / "export" / "backend" / "requirements.txt"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise DeliveryError(
            "The backend’s requirements could not be installed.", done.stderr.strip()[-300:]
        )
    return python


def _require(fact: object, otherwise: str) -> None:
    if not fact:
        raise RefusedError(otherwise)


if __name__ == "__main__":
    try:
        main()
    except BuilderError as fault:
        sys.exit(f"failed: {fault}")
