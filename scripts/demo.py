"""The whole job without a window, each step with what it proved.

A key pair, a form, an export, the exported backend installed and started by itself, a submission
through it, and the platform simulator's verdict. Ends with 1 and a clear line at the first step
that does not hold. The form, its export and the public key stay in demo-output/ to be looked at;
the private key, made for the purpose, does not.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import requests

from builder.backend.spec import FormSpec, read_spec
from builder.check import check, validate
from builder.deliver.backend_venv import make_backend_venv
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import BASIS
from builder.deliver.secret_scan import scan
from builder.deliver.simulator import Simulator
from builder.errors import BuilderError
from builder.form.project import Hosting, Integration, Platform
from builder.keys.pair import KeyPair
from builder.keys.store import KeyStore
from builder.render import Bundle, plan_of, render_bundle
from builder.render.policy import weaknesses
from builder.settings import VARIABLE, Home
from builder.storage import project_file
from builder.storage.starters import open_starter
from builder.trial.local_backend import expectation_of, local_backend, parameters_of
from builder.trial.samples import sample_parameters, sample_values
from builder.trial.signing_key import SigningKey
from builder.trial.submission import send_through

OUTPUT = Path(__file__).resolve().parent.parent / "demo-output"
_KEY = "demo"
_NUMBERS = itertools.count(1)


class FailedError(Exception):
    """A step did not hold; the text says which and how."""


def main() -> int:
    """Run the demonstration; return the exit code."""
    signal.signal(signal.SIGTERM, _stop)
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="webview-demo-") as folder:
            _demonstrate(Path(folder))
    except (FailedError, BuilderError) as fault:
        print(f"FAILED: {fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    print(f"\nAll of it held, in {time.monotonic() - began:.0f} s. To be looked at, there stay:")
    for each in sorted(OUTPUT.iterdir()):
        print(f"   {each}")
    return 0


def _demonstrate(folder: Path) -> None:
    os.environ[VARIABLE] = str(folder / "home")
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir()
    passphrase = secrets.token_urlsafe(16)
    keys, pair = _make_key(passphrase)
    bundle = _make_bundle(pair, passphrase)
    with _step("Install the exported backend in an environment of its own"):
        requirements = OUTPUT / "export/backend/requirements.txt"
        python = make_backend_venv(folder / "venv", requirements)
        listed = (python, "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check")
        found = subprocess.run(listed, capture_output=True, check=True, text=True).stdout.split()
        # What every virtual environment has.
        installed = [each for each in found if not each.startswith(("pip==", "setuptools=="))]
        wanted = _canonical(requirements.read_text(encoding="utf-8")).split()
        foreign = [each for each in installed if _canonical(each) not in wanted]
        _hold(not foreign, f"only what the requirements name is installed ({foreign})")
        _tell(f"{len(installed)} packages, each checked against its SHA-256, and no other:")
        _tell(", ".join(each.replace("==", " ") for each in installed))
    form = read_spec(bundle["backend/config.json"])
    key = SigningKey(keys.private_pem(_KEY, passphrase), pair.public_pem)
    with Simulator(expectation_of(form, key)) as simulator:
        run = local_backend(bundle, form, key, simulator.url, python=python)
        try:
            own = _start(run)
            _submit(run, simulator, form, bundle, pair)
        finally:
            run.stop()
        with _step("Stop it"):
            _hold(len(run.events("stopped")) == 1, "it stopped in good order")
            _hold(not own.exists(), f"its folder is gone ({own})")
            _tell("it ended by itself at SIGTERM; its folder with the private key is gone")


def _canonical(names: str) -> str:
    return names.lower().replace("_", "-")


def _make_key(passphrase: str) -> tuple[KeyStore, KeyPair]:
    with _step("Make a key pair"):
        home = Home.of_user()
        home.make()
        keys = KeyStore(home.keys)
        pair = keys.generate(_KEY, 2048, passphrase)
        (file,) = home.keys.iterdir()
        mode = stat.S_IMODE(file.stat().st_mode)
        _hold(mode == 0o600, f"the key file's mode is 0600 ({mode:04o})")
        _hold(b"BEGIN ENCRYPTED PRIVATE KEY" in file.read_bytes(), "the key is encrypted")
        (OUTPUT / "public-key.pem").write_text(pair.public_pem, encoding="utf-8")
        _tell(f"RSA {pair.bits} bits, SHA-256 of the public key {pair.fingerprint}")
        _tell(f"kept encrypted by a passphrase, mode {mode:04o}, {file.stat().st_size} bytes")
    return keys, pair


def _make_bundle(pair: KeyPair, passphrase: str) -> Bundle:
    with _step("Make the demo form"):
        channel, integration_id = "web", sample_parameters()["integration_id"]
        form_file = OUTPUT / "contact.webview.json"
        integration = Integration(channel=channel, integration_id=integration_id)
        made = replace(
            open_starter("demo-form"),
            platform=Platform(integrations=(integration,)),
            hosting=Hosting(frame_ancestors=("https://www.example.com",)),
            key_fingerprint=pair.fingerprint,
        )
        project_file.write(form_file, made)
        project = project_file.read(form_file).project
        _hold(project == made, "the project file reads back as it was written")
        findings = check(project)
        _hold(not findings, f"the form has no findings ({[each.text for each in findings]})")
        _tell(f"{len(project.fields)} fields in {' and '.join(project.languages)}, no findings")
        _tell(f"may be delivered to {channel}:{integration_id} only")
    with _step("Export it to a folder"):
        report = export(render_bundle(plan_of(validate(project))), OUTPUT / "export")
        bundle = read_bundle(OUTPUT / "export")
        again = render_bundle(plan_of(validate(project)))
        _hold(dict(again.files) == dict(bundle.files), "a second rendering gives the same bytes")
        _hold(not scan(bundle, [passphrase]), "no secret is in any file")
        page = len(bundle["page/index.html"])
        _tell(f"{report.files} files, {report.bytes:,} bytes; the page is {page:,} of them")
        _tell(f"SHA-256 of the manifest {report.manifest}; all files match it")
        _tell("rendered twice to the same bytes; no key, token or passphrase in any file")
    return bundle


def _start(run: LocalRun) -> Path:
    """Start the backend, and return the folder that it runs in."""
    with _step("Start it as a process, with the private key in a file"):
        began = time.monotonic()
        url = run.start()
        seconds = time.monotonic() - began
        if run.folder is None:
            raise FailedError("the backend has no folder")
        left = [each.name for each in run.folder.rglob("*.pem")]
        _hold(not left, f"the private key's file is gone once the backend has read it ({left})")
        ready = _get(f"{url}/readyz")
        _hold(ready.status_code == 200, f"it is ready ({ready.text})")
        _tell(f"{url}, listening after {seconds:.1f} s; the private key's file is gone")
        _tell(f"/readyz answered {ready.status_code} {ready.text}")
        return run.folder


def _submit(
    run: LocalRun, simulator: Simulator, form: FormSpec, bundle: Bundle, pair: KeyPair
) -> None:
    parameters = parameters_of(form)
    with _step("Open the page as the chat does"):
        page = _get(run.page_url(parameters))
        _hold(page.content == bundle["page/index.html"], "the page is the exported one")
        weak = weaknesses({name.lower(): held for name, held in page.headers.items()})
        _hold(not weak, f"the page has its security headers ({weak})")
        _tell(f"{len(page.content):,} bytes, as exported; strict Content-Security-Policy")
    values = sample_values(form, datetime.now(UTC).date())
    key = secrets.token_hex(16)
    with _step("Submit through it"):
        forged = {**parameters, "integration_id": "somebody-elses"}
        refused = send_through(run.url, values, forged, secrets.token_hex(16))
        _hold(refused.status == 403, f"a forged integration is refused ({refused.status})")
        sent = send_through(run.url, values, parameters, key)
        _hold(sent.status == 200, f"it is delivered ({sent.status} {sent.response_body!r})")
        again = send_through(run.url, values, parameters, key)
        _hold(again.status == 200, f"sent again it is the same outcome ({again.status})")
        taken = sent.timeline[-1].milliseconds
        _tell(f"answered {sent.status} {sent.response_body.decode()} after {taken:.0f} ms")
        _tell(f"a forged integration: {refused.status}; the same once more: {again.status}")
    with _step(f"Ask the platform simulator (its rules are {BASIS})"):
        received = simulator.deliveries()
        _hold(len(received) == 1, f"one delivery arrived ({len(received)})")
        (delivery,) = received
        _hold(delivery.accepted, f"it was accepted ({delivery.ruling.reasons})")
        token, body = delivery.ruling.token, delivery.ruling.body
        if token is None:
            raise FailedError("there was no token")
        _hold(body["context"] == values, "the context is what was typed")
        _hold(
            delivery.headers["x-moveo-session-id"] == parameters["session_id"],
            "the session's header is the page's parameter",
        )
        lifetime = token.claims["exp"] - token.claims["iat"]
        _tell(f"body: {delivery.body.decode()}")
        _tell(f"accepted: POST {delivery.path}, {len(delivery.body)} bytes, {len(values)} values")
        _tell(f"token {token.header['alg']}, verified by the public key {pair.fingerprint[:16]}…")
        _tell(
            f"claims verified: iss {token.claims['iss']}, sub {token.claims['sub']}, "
            f"exp {lifetime} s after iat"
        )
    with _step("Read its log"):
        log = "\n".join(run.log_lines)
        personal = [str(value) for value in values.values()] + [parameters["session_id"], "eyJ"]
        told = [each for each in personal if len(each) > 2 and each in log]
        _hold(not told, f"no answer, session or token is in it ({told})")
        _tell(f"{len(run.log_lines)} lines; no answer, session id or token in them")


@contextlib.contextmanager
def _step(title: str) -> Iterator[None]:
    print(f"\n{next(_NUMBERS)}. {title}", flush=True)
    yield


def _tell(fact: str) -> None:
    print(f"   {fact}", flush=True)


def _hold(holds: bool, fact: str) -> None:  # noqa: FBT001 - reads well
    if not holds:
        raise FailedError(f"this should hold, and does not: {fact}")


def _get(url: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        try:
            return session.get(url, timeout=10)
        except requests.RequestException as fault:
            raise FailedError(f"{url} did not answer: {type(fault).__name__}") from fault


def _stop(*_signal: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
