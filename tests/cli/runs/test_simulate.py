"""The command `simulate`: the platform in its place."""

from __future__ import annotations

import base64
import contextlib
import json
import signal
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from builder.backend.payload import request_headers
from builder.backend.tokens import sign_token
from builder.check import validate
from builder.cli import runs
from builder.deliver.faults import FAULTS
from builder.deliver.platform_rules import BASIS, Expectation
from builder.deliver.simulator import Simulator
from builder.keys.store import KeyStore
from builder.render import compile_form
from builder.trial.samples import sample_parameters
from builder.trial.submission import send
from tests.backend.key_material import openssl, others
from tests.cli.command import WORD, first_object
from tests.cli.runs.forms import VALUES, free_port, stop
from tests.deliver.bundles import key, private_key, starter
from tests.projects import INTEGRATION_ID


def test_simulate_verifies_lists_and_fails_on_demand(cli, folder):
    (folder / "public.pem").write_text(key().public_pem)
    form = compile_form(validate(starter()))
    parameters = sample_parameters("web", INTEGRATION_ID)
    options = ("--fault", "503", "--fault", "404", "--always", "429:30", "--json")
    with cli.started("simulate", "--public-key", "public.pem", *options) as process:
        found = first_object(process)
        assert found["rules"] == BASIS
        sent = [
            send(form, VALUES, parameters, key().private_pem, found["url"]).status for _ in range(4)
        ]
        assert sent == [503, 404, 429, 429]
        cleared = {"faults": ["", "500"]}
        change = f"{found['url']}/_simulator/faults"
        assert requests.post(change, json=cleared, timeout=5).json() == {**cleared, "then": ""}
        sent = [
            send(form, VALUES, parameters, key().private_pem, found["url"]).status for _ in range(3)
        ]
        assert sent == [200, 500, 200]
        listed = requests.get(found["deliveries"], timeout=5).json()
        assert [each["accepted"] for each in listed["deliveries"]] == [
            *[False] * 4,
            True,
            False,
            True,
        ]
        assert "eyJ" not in json.dumps(listed)
        assert stop(process) == (0, "", "")


def test_simulate_prints_its_address_for_people(cli, folder):
    (folder / "public.pem").write_text(key().public_pem)
    port = free_port()
    command = ("simulate", "--public-key", "public.pem", "--port", str(port))
    with cli.started(*command) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"http://127.0.0.1:{port}\n"
        assert stop(process, signal.SIGINT) == (0, "", "")


def test_simulate_knows_its_faults_only(cli, folder):
    (folder / "public.pem").write_text(key().public_pem)
    done = cli("simulate", "--public-key", "public.pem", "--fault", "earthquake")
    assert done.code == 2
    for each in FAULTS:
        assert each in done.err


def sources(folder: Path) -> dict[str, tuple[str, str]]:
    """Return each way to name a public key, and what is noted about it."""
    private = private_key()
    sealed = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(WORD.encode())
    )
    certificate = openssl(
        "req",
        "-x509",
        "-key",
        "/dev/stdin",
        "-subj",
        "/CN=x",
        "-days",
        "1",
        given=key().private_pem,
    )
    files = {
        "pem": (key().public_pem.encode(), ""),
        "base64": (base64.b64encode(key().public_pem.encode()), ""),
        "unpadded": (base64.b64encode(key().public_pem.encode()).rstrip(b"="), ""),
        "utf16": (key().public_pem.encode("utf-16"), ""),
        "private": (key().private_pem, "only its public half is used"),
        "private64": (base64.b64encode(key().private_pem), "only its public half is used"),
        "sealed": (sealed, "only its public half is used"),
        "both": (key().private_pem + key().public_pem.encode(), ""),
        "certificate": (certificate, "its public key is used"),
    }
    for name, (content, _) in files.items():
        (folder / name).write_bytes(content)
    KeyStore(folder / "home" / "keys").add("Κλειδί", private_key(), WORD)
    return {
        **{name: (name, note) for name, (_, note) in files.items()},
        "a stored name": ("Κλειδί", ""),
        "the key itself": (key().public_pem, ""),
        "the key itself in base64": (base64.b64encode(key().public_pem.encode()).decode(), ""),
    }


def test_simulate_takes_a_public_key_from_wherever_it_is(command, tmp_path, monkeypatch):
    expected = []

    class Told(Simulator):
        def __init__(self, given: Expectation, _port: int) -> None:
            super().__init__(given)
            expected.append(given)

    stopped = threading.Event()
    stopped.set()
    monkeypatch.setattr(runs, "Simulator", Told)
    monkeypatch.setattr(runs, "stop_signals", lambda: contextlib.nullcontext(stopped))
    for what, (source, note) in sources(tmp_path).items():
        done = command("simulate", "--public-key", source, "--json")
        assert done.code == 0, what
        assert expected[-1] == Expectation(key().public_pem), what
        assert note in done.json.get("note", ""), what
        assert ("note" in done.json) == bool(note), what
        assert done.json.get("note", "") in done.err


def test_simulate_passes_its_options_on(cli, folder):
    (folder / "public.pem").write_text(key().public_pem)
    (folder / "variables.json").write_text('{"total_cost": 12.5, "firstName": "Μαρία"}')
    options = ("--issuer", "mine", "--page-context", "page", "--variables", "variables.json")
    with cli.started("simulate", "--public-key", "public.pem", *options, "--json") as process:
        url = first_object(process)["url"]
        form = compile_form(validate(starter()))
        parameters = sample_parameters("web", INTEGRATION_ID)
        sent = send(form, VALUES, parameters, key().private_pem, url)
        assert json.loads(sent.response_body)["reasons"] == [
            f"The claim iss is “{form.issuer}”, and “mine” is expected."
        ]
        fitting = replace(form, issuer="mine", page_context="page")
        assert send(fitting, VALUES, parameters, key().private_pem, url).status == 200
        bearer = sign_token(private_key(), "u", "mine")
        read = requests.get(
            f"{url}/v1/context/{INTEGRATION_ID}?channel=web",
            headers=request_headers(bearer, "s"),
            timeout=5,
        )
        assert read.json() == {"total_cost": 12.5, "firstName": "Μαρία"}
        assert stop(process) == (0, "", "")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--public-key", "nobody"), 1, "There is neither a file nobody nor a key pair of this name"),
        (("--public-key", "../x"), 1, "There is neither a file ../x nor a key pair"),
        (("--public-key", ""), 1, "There is neither"),
        (("--public-key", "a\nb"), 1, "There is neither"),
        (("--public-key", "x" * 5000), 1, "not a public key"),
        (("--public-key", "weak"), 1, "it has 1024 bits; at least 2048 are needed"),
        (("--public-key", "ec"), 1, "an elliptic-curve key (EC), not an RSA key"),
        (("--public-key", "pss"), 1, "an RSA-PSS key, which may not sign RS256"),
        (("--public-key", "public.pem", "--page-context", "other"), 2, "page-context"),
        (("--public-key", "public.pem", "--variables", "nested"), 1, "'a' in nested is not a flat value"),
        (("--public-key", "public.pem", "--variables", "list"), 1, "is not a JSON object"),
        (("--public-key", "public.pem", "--variables", "twice"), 1, "the name “a” stands twice"),
        (("--public-key", "public.pem", "--variables", "gone"), 1, "There is no file gone"),
    ],
)  # fmt: skip
def test_simulate_refuses_what_it_cannot_use_by_a_sentence(command, tmp_path, options, code, words):
    for name, content in {
        "public.pem": key().public_pem.encode(),
        "weak": openssl("rsa", "-pubout", given=openssl("genrsa", "1024")),
        "ec": openssl("pkey", "-pubout", given=others()["EC"]),
        "pss": openssl("pkey", "-pubout", given=others()["RSA-PSS"]),
        "nested": b'{"a": {}}',
        "list": b"[]",
        "twice": b'{"a": 1, "a": 2}',
    }.items():
        (tmp_path / name).write_bytes(content)
    done = command("simulate", *options)
    assert done.code == code
    assert words in done.err


def test_simulate_takes_variables_under_context_too(command, tmp_path):
    (tmp_path / "v.json").write_text('{"context": {"a": 1}}')
    assert runs._variables(tmp_path / "v.json") == {"a": 1}
