"""Submissions that were copied as code run as copied, with any answer, and hold no secret."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.errors import RefusedError
from builder.form.fields import TextareaField, TextField
from builder.keys.store import KeyStore
from builder.render import compile_form
from builder.trial.attempt import Attempt, KeyChoice, TrialResult
from builder.trial.copied.request import CopiedRequest, copied_from
from builder.trial.copied.scripts import node_of, python_of
from builder.trial.copied.shells import curl_of, httpie_of
from builder.trial.ledger.record import record_of
from builder.trial.samples import sample_parameters
from builder.trial.submission import send, send_through
from builder.trial.target import Target
from tests.projects import NAME, project, words
from tests.quick_keys import few_rounds
from tests.trial.results import result as trial

pytestmark = pytest.mark.blackbox
WORD = "correct horse battery staple"
KEY = "Ωμ 😀 key-1"
HOSTILE = '@x\'; touch hurt; echo $(touch hurt) `touch hurt` \\ "$HOME" !1 %0A &|<>*?[a]{b}~ \u2028 ${x} Ωμ 😀'
LINES = "one\ntwo\ttabbed\n\\n 'three'\n$(touch hurt)\n%s {x} ${y} `z`"
FORM = project(
    NAME,
    TextField(id="f_a", name="any", label=words("Any"), max_length=200),
    TextareaField(id="f_l", name="lines", label=words("Lines"), max_length=200),
    TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True),
)
VALUES = {"first_name": "Ada", "any": HOSTILE, "lines": LINES, "pin": "canary-4711"}
WRITERS = {"curl": curl_of, "httpie": httpie_of, "python": python_of, "node": node_of}
PROGRAMS = Path(sys.executable).parent  # where HTTPie is


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home with one stored key pair; its name, and its private key in a file."""
    folder = tmp_path_factory.mktemp("home")
    with few_rounds():
        keys = KeyStore(folder / "keys")
        pair = keys.generate(KEY, 2048, WORD)
        (folder / "key.pem").write_bytes(keys.private_pem(KEY, WORD))
    # The command as it is installed, in front of everything else on the path.
    command = folder / "webview-builder"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m builder "$@"\n')
    command.chmod(0o700)
    return folder, pair


@pytest.fixture(scope="module")
def simulator(home):
    with Simulator(Expectation(home[1].public_pem)) as running:
        yield running


def sent(home, simulator, values) -> TrialResult:
    folder, pair = home
    valid = validate(FORM)
    form = compile_form(valid)
    parameters = {**sample_parameters(), "user_id": "user $(id) 'x' !"}
    key = KeyChoice(pair.name, pair.fingerprint)
    exchange = send(form, values, parameters, (folder / "key.pem").read_bytes(), simulator.url)
    attempt = Attempt(
        project=valid, form=form, values=values, parameters=parameters,
        target=Target(way="simulator"), key=key,
    )  # fmt: skip
    return TrialResult(attempt=attempt, exchange=exchange)


def run(home, written: str, kind: str, tmp_path: Path) -> str:
    commands = {
        "curl": ["/bin/bash", "-c", written],
        "httpie": ["/bin/bash", "-c", written],
        "python": [sys.executable, "-c", written],
        "node": ["node", "-e", written],
    }
    folder = home[0]
    done = subprocess.run(
        commands[kind],
        cwd=tmp_path,
        env={
            "PATH": f"{folder}:{PROGRAMS}:{os.environ['PATH']}", "HOME": str(tmp_path), "LANG": "C.UTF-8",
            "PYTHONPATH": str(Path.cwd()), "WEBVIEW_BUILDER_HOME": str(folder),
            "WEBVIEW_BUILDER_PASSPHRASE": WORD, "MOVEO_PRIVATE_KEY_FILE": str(folder / "key.pem"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        },
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []  # nothing was run but what was meant
    return done.stdout


@pytest.mark.parametrize("kind", WRITERS)
def test_it_runs_as_copied(home, simulator, kind, tmp_path):
    result = sent(home, simulator, VALUES)
    assert result.exchange.delivered
    in_file = replace(result.attempt, key=KeyChoice())
    for signed in (result, replace(result, attempt=in_file)):  # with the stored key, or the file
        request = copied_from(record_of(signed))
        written = WRITERS[kind](request)
        assert "canary" not in written
        assert "eyJ" not in written
        assert "PRIVATE KEY" not in written
        assert request.is_masked
        before = len(simulator.deliveries())
        run(home, written, kind, tmp_path)
        [again] = simulator.deliveries()[before:]
        # A token lives four seconds, and a slow machine takes longer to start a client.
        assert [each for each in again.ruling.reasons if not each.startswith("It expired ")] == []
        first = json.loads(result.exchange.request_body)
        assert json.loads(again.body) == {
            **first,
            "context": {**first["context"], "pin": "«redacted»"},
        }
        assert again.ruling.token is not None
        assert again.ruling.token.claims["sub"] == "user $(id) 'x' !"


@pytest.mark.parametrize("kind", WRITERS)
def test_where_the_backend_signs_nothing_is_signed(home, simulator, kind, tmp_path):
    through = send_through(
        simulator.url, {"first_name": HOSTILE}, sample_parameters(), "key-12345678"
    )
    kept = record_of(replace(trial(Target(way="backend")), exchange=through))
    written = WRITERS[kind](copied_from(kept))
    assert "token" not in written.lower()
    assert "MOVEO" not in written
    assert "There is nothing at /submit; " in run(home, written, kind, tmp_path)


@pytest.mark.parametrize("shell", ["bash", "sh"])
@pytest.mark.parametrize("kind", ["curl", "httpie"])
def test_a_body_that_is_too_long_for_an_argument_runs_as_copied(
    home, simulator, kind, shell, tmp_path
):
    body = json.dumps({"lines": "@Ω'\"!\\ 😀\n" * 9_000}, ensure_ascii=False)
    assert len(body.encode()) > 1 << 17
    url = f"{simulator.url}/v1/web/x/webview"
    request = CopiedRequest(url=url, headers={"Content-Type": "application/json"}, body=body)
    file = tmp_path / "copied"
    file.write_text(WRITERS[kind](request))
    before = len(simulator.deliveries())
    subprocess.run(
        [shell, file], env={"PATH": f"{PROGRAMS}:{os.environ['PATH']}", "HOME": str(tmp_path)},
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    (again,) = simulator.deliveries()[before:]
    assert again.body == body.encode()


def test_what_no_shell_can_carry_is_refused(home, simulator):
    kept = record_of(sent(home, simulator, {"first_name": "Ada"}))
    head = kept.sent.partition(b"\r\n\r\n")[0]
    for change in (
        {"url": "http://127.0.0.1/\0"},
        {"sent": head + b"\r\n\r\na\0"},
        {"sent": head + b"\r\n\r\n\xff"},
        {"sent": head + b"\r\nX: a\x1bb\r\n\r\n{}"},
        {"row": replace(kept.row, key="line\nbreak")},
    ):
        with pytest.raises(RefusedError):
            copied_from(replace(kept, **change))


def test_httpie_gets_each_item_as_it_is(tmp_path):
    """HTTPie's own grammar: an item is split at its first separator that has no backslash."""
    request = CopiedRequest(
        url="http://127.0.0.1/x", headers={"X-A": "=b:@c\\d;'e", "B:C": "@file"}, body='{"a": "@\'"}',
        subject="u", issuer="i", key="k",
    )  # fmt: skip
    first, _, rest = httpie_of(request).partition(" &&\n")
    assert shlex.split(first)[-2:] == ["--", "k)"]
    name, *arguments = shlex.split(rest.replace("\\\n", ""))
    assert name == "http"
    assert arguments[:4] == ["--ignore-stdin", "--print=hb", "POST", "http://127.0.0.1/x"]
    assert arguments[4:] == [
        r"X-A:\=b\:\@c\\d\;'e", r"B\:C:\@file", "Authorization:Bearer $TOKEN", '--raw={"a": "@\'"}',
    ]  # fmt: skip
