"""serve, submit, simulate."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
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
from builder.deliver.export import export
from builder.deliver.faults import FAULTS
from builder.deliver.platform_rules import BASIS, Expectation
from builder.deliver.simulator import Simulator
from builder.form.fields import TextField
from builder.form.project import Integration, Platform, Project
from builder.keys.store import KeyStore
from builder.render import compile_form, plan_of, render_bundle
from builder.storage import project_file
from builder.trial.samples import sample_parameters
from builder.trial.submission import send, send_through
from tests.backend.key_material import openssl, others
from tests.cli.command import WORD, first_object
from tests.deliver.bundles import bundle, key, private_key, starter
from tests.projects import INTEGRATION_ID

VALUES = {"first_name": "Maria", "last_name": "O’Neill"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, made_keys: Path) -> Path:
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    (tmp_path / "values.json").write_text(json.dumps(VALUES), encoding="utf-8")
    save(tmp_path, starter())
    return tmp_path


@pytest.fixture
def public_pem(folder: Path) -> str:
    return KeyStore(folder / "home" / "keys").public_pem("tests")


def save(folder: Path, project: Project) -> None:
    project_file.write(folder / "form.webview.json", project, force=True)


SUBMIT = ("submit", "form.webview.json", "--key", "tests", "--values", "values.json")


def test_submit_to_the_simulator_prints_what_was_sent_and_answered(command):
    done = command(*SUBMIT, "--to", "simulator", "--json")
    assert (done.code, done.err) == (0, "")
    found = done.json
    assert found["ok"] is True
    assert found["delivered"] is True
    assert found["request"]["method"] == "POST"
    assert found["request"]["url"].endswith(f"/v1/web/{INTEGRATION_ID}/webview")
    assert found["request"]["body"] == {
        "context": VALUES,
        "user_id": sample_parameters()["user_id"],
        "trigger_node_id": None,
        "page_context": None,
    }
    assert found["token"]["problems"] == []
    assert found["token"]["notes"] == []
    assert found["token"]["claims"]["sub"] == sample_parameters()["user_id"]
    assert found["answer"]["status"] == 200
    text = command(*SUBMIT, "--to", "simulator").out
    assert text.startswith("POST http://127.0.0.1:")
    assert '"first_name":"Maria"' in text
    assert "Answer: 200" in text
    # Two facts: the second is not known from an HTTP answer.
    assert (found["accepted"], found["advanced"]) == (True, None)
    assert text.endswith("HTTP: accepted.\nConversation: not verified.\n")
    assert "eyJ" not in text + done.out


def test_submit_prints_no_sensitive_answer(command, public_pem):
    project = starter()
    fields = tuple(
        replace(each, sensitive=True)
        if isinstance(each, TextField) and each.name == "first_name"
        else each
        for each in project.fields
    )
    save(Path(), replace(project, fields=fields))
    with Simulator(Expectation(public_pem)) as simulator:
        for form in ((), ("--json",)):
            done = command(*SUBMIT, *form, "--to", simulator.url)
            assert done.code == 0
            assert "Maria" not in done.out + done.err
            assert "Neill" in done.out
        assert [json.loads(each.body)["context"] for each in simulator.accepted()] == [VALUES] * 2


def test_submit_takes_each_parameter(command, public_pem):
    project = starter(
        platform=Platform(integrations=(Integration(channel="facebook", integration_id="own"),))
    )
    save(Path(), project)
    options = (
        *("--session-id", "session-9", "--user-id", "99", "--trigger-node-id", "node-9"),
        *("--lang", "el", "--channel", "facebook"),
    )
    with Simulator(Expectation(public_pem)) as simulator:
        assert command(*SUBMIT, *options, "--to", simulator.url).code == 0
        other = ("--integration-id", "other")
        assert command(*SUBMIT, *options, *other, "--to", simulator.url).code == 0
        own, foreign = simulator.accepted()
    # The form's own integration of that channel, unless another is named.
    assert own.path == "/v1/facebook/own/webview"
    assert foreign.path == "/v1/facebook/other/webview"
    assert own.headers["x-moveo-session-id"] == "session-9"
    body = json.loads(own.body)
    assert body["user_id"] == "99"
    assert body["trigger_node_id"] == "node-9"
    assert body["page_context"] == {"psid": "99"}


def test_submit_speaks_the_language_it_is_told(command, folder):
    (folder / "values.json").write_text('{"first_name": "Maria"}')
    english = command(*SUBMIT, "--to", "simulator")
    greek = command(*SUBMIT, "--to", "simulator", "--lang", "el")
    assert english.code == greek.code == 1
    assert "Last name" in english.err
    assert "Επώνυμο" in greek.err


def test_submit_that_is_refused_exits_with_1_and_says_why(command, public_pem):
    with Simulator(Expectation(key().public_pem)) as simulator:
        done = command(*SUBMIT, "--to", simulator.url, "--json")
        text = command(*SUBMIT, "--to", simulator.url)
    assert (done.code, text.code) == (1, 1)
    assert done.json["ok"] is False
    assert done.json["answer"]["status"] == 401
    assert done.json["answer"]["body"]["rules"] == BASIS
    assert "The signature does not belong to the public key." in text.out


def test_submit_where_nobody_listens(command, public_pem):
    with Simulator(Expectation(public_pem)) as gone:
        url = gone.url
    done = command(*SUBMIT, "--to", url, "--json")
    assert done.code == 1
    assert done.json["answer"]["status"] == 0
    assert "could not be reached" in done.json["fault"]


def test_submit_follows_the_form_s_platform_settings(command):
    save(Path(), replace(starter(), platform=replace(
        starter().platform, issuer="www.integration-guides.moveo.ai", page_context="page")))  # fmt: skip
    found = command(*SUBMIT, "--to", "simulator", "--json").json
    assert found["delivered"] is True
    assert found["token"]["claims"]["iss"] == "www.integration-guides.moveo.ai"
    assert "page" in found["request"]["body"]
    assert "page_context" not in found["request"]["body"]


def stop(process, how=signal.SIGTERM):
    process.send_signal(how)
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


@pytest.mark.blackbox
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_serve_runs_page_and_backend_until_it_is_stopped(cli, how):
    with cli.started("serve", "form.webview.json", "--json") as process:
        found = first_object(process)
        page = requests.get(found["page"], timeout=5)
        assert page.content == bundle()["page/index.html"]
        assert page.headers["Content-Security-Policy"]
        assert found["page"].startswith(f"{found['backend']}/?channel=web&integration_id=")
        exchange = send_through(found["backend"], VALUES, found["parameters"], "serve-0001")
        assert exchange.status == 200
        assert json.loads(exchange.response_body) == {"status": "delivered"}
        received = requests.get(f"{found['platform']}/_simulator/deliveries", timeout=5).json()
        (delivery,) = received["deliveries"]
        assert delivery["accepted"] is True
        assert delivery["body"]["context"] == VALUES
        foreign = {**found["parameters"], "integration_id": "other"}
        assert send_through(found["backend"], VALUES, foreign, "serve-0002").status == 403
        # One object was printed, and nothing before it, after it or beside it.
        assert stop(process, how) == (0, "", "")
    with pytest.raises(requests.ConnectionError):
        requests.get(found["page"], timeout=5)
    assert list(cli.passing.iterdir()) == []


@pytest.mark.blackbox
@pytest.mark.parametrize("as_zip", [False, True])
def test_serve_runs_an_exported_bundle_with_a_stored_key(cli, folder, public_pem, as_zip):
    fingerprint = KeyStore(folder / "home" / "keys").get("tests").fingerprint
    exported = render_bundle(plan_of(validate(starter(key_fingerprint=fingerprint))))
    export(exported, folder / "out", as_zip=as_zip)
    target = folder / "out"
    if as_zip:
        target = target.rename(folder / "out.zip")
    with (
        Simulator(Expectation(public_pem)) as simulator,
        cli.started("serve", target, "--key", "tests", "--platform", simulator.url) as process,
    ):
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        backend = url.partition("/?")[0]
        parameters = sample_parameters("web", INTEGRATION_ID)
        assert send_through(backend, VALUES, parameters, "serve-0003").status == 200
        assert len(simulator.accepted()) == 1
        code, out, err = stop(process)
    assert (code, out, err) == (0, "", "")


@pytest.mark.blackbox
def test_serve_of_a_form_without_integrations_and_for_another_key(cli, folder):
    save(folder, starter(platform=Platform(), key_fingerprint="0" * 64))
    with cli.started("serve", "form.webview.json", "--json") as process:
        found = first_object(process)
        exchange = send_through(found["backend"], VALUES, found["parameters"], "serve-0004")
        assert exchange.status == 200
        assert stop(process)[0] == 0


def test_serve_with_another_key_than_the_form_s_says_so(cli, folder):
    save(folder, starter(key_fingerprint="0" * 64))
    done = cli("serve", "form.webview.json", "--key", "tests", "--json")
    assert done.code == 1
    assert "does not belong to the public key" in done.json["error"]["message"]
    assert list(cli.passing.iterdir()) == []


def test_serve_and_simulate_on_a_taken_port_say_so(cli, folder, public_pem):
    (folder / "public.pem").write_text(public_pem)
    with Simulator(Expectation(public_pem)) as simulator:
        port = simulator.url.rpartition(":")[2]
        served = cli("serve", "form.webview.json", "--port", port)
        simulated = cli("simulate", "--public-key", "public.pem", "--port", port)
    for done in (served, simulated):
        assert done.code == 1
        assert "address already in use" in done.err
        assert done.out == ""


def free_port() -> int:
    with Simulator(Expectation(key().public_pem)) as passing:
        return int(passing.url.rpartition(":")[2])


def test_serve_on_a_port_of_one_s_choice(cli):
    port = free_port()
    with cli.started("serve", "form.webview.json", "--port", str(port), "--json") as process:
        assert first_object(process)["backend"] == f"http://127.0.0.1:{port}"
        assert stop(process)[0] == 0


@pytest.mark.blackbox
def test_serve_ends_when_its_backend_does(cli):
    with cli.started("serve", "form.webview.json", "--json") as process:
        first_object(process)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        os.kill(int(children), signal.SIGKILL)
        out, err = process.communicate(timeout=30)
        assert process.returncode == 1
        assert "The backend ended by itself." in err
        # The one object was printed before.
        assert out == ""
    assert list(cli.passing.iterdir()) == []


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
    monkeypatch.setattr(runs, "_stop_signals", lambda: contextlib.nullcontext(stopped))
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
