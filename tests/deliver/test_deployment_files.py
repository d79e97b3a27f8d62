"""The files below deploy/ fit the backend and each other."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import yaml

from builder.backend.intake import BODY_MAX
from builder.check import validate
from builder.render import page_headers, render_bundle
from tests.deliver.bundles import bundle, starter
from tests.projects import INTEGRATION_ID, hostile

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
    (caddy,) = re.findall(r"max_size (\S+)", text("deploy/Caddyfile"))
    (nginx,) = re.findall(r"client_max_body_size (\S+);", text("deploy/nginx.conf"))
    assert (caddy, nginx) == (f"{BODY_MAX // 1024}KiB", f"{BODY_MAX // 1024}k")


def test_the_unit_s_key_is_its_user_s_alone():
    # What systemd hands over may look readable by a group, and the backend refuses such a file.
    unit = dict(re.findall(r"^(\w+)=(.*)$", text("deploy/webview.service"), re.MULTILINE))
    (key,) = re.findall(r"MOVEO_PRIVATE_KEY_FILE=(\S+)", text("deploy/webview.service"))
    assert unit["ExecStartPre"] == f"/usr/bin/install -m 0400 %d/key.pem {key}"
    assert key == f"%t/{unit['RuntimeDirectory']}/key.pem"
    assert unit["RuntimeDirectoryMode"] == "0700"
    assert unit["LoadCredential"].startswith("key.pem:")


def test_the_form_s_integrations_and_origins_are_in_every_file_that_asks():
    for path in ("backend/.env.example", "deploy/compose.yaml", "deploy/kubernetes.yaml"):
        assert f"web:{INTEGRATION_ID}" in text(path)


def test_yaml_can_be_read_whatever_the_form_is_called():
    named = render_bundle(validate(replace(starter(), name='x": {evil: [\n`$(x)`')))
    for made in (bundle(), named, render_bundle(validate(hostile()))):
        for path in made:
            if path.endswith((".yaml", ".yml")):
                assert list(yaml.safe_load_all(made[path]))
