"""The command `serve`: page and backend on this machine, until they are stopped."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest
import requests

from builder.check import validate
from builder.deliver.export import export
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.project import Platform
from builder.keys.store import KeyStore
from builder.render import plan_of, render_bundle
from builder.trial.samples import sample_parameters
from builder.trial.submission import send_through
from tests.cli.command import first_object
from tests.cli.runs.forms import VALUES, free_port, save, stop
from tests.deliver.bundles import bundle, starter
from tests.projects import INTEGRATION_ID


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
    # The backend says it in words of its own.
    for done, why in ((served, "Address already in use"), (simulated, "another program uses this")):
        assert done.code == 1
        assert why in done.err
        assert done.out == ""


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
