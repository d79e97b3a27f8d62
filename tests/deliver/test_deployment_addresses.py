"""The deployment files name the hosts that the project names, and settings as they are read."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import yaml

from builder.backend.addresses import read_host
from builder.check import validate
from builder.form.project import Hosting
from builder.render import Bundle, plan_of, render_bundle
from tests.deliver.bundles import starter


def exported(hosting: Hosting) -> Bundle:
    return render_bundle(plan_of(validate(replace(starter(), hosting=hosting))))


@pytest.mark.parametrize(
    ("hosting", "hosts"),
    [
        (Hosting(), ""),
        (Hosting(page_origins=("https://forms.example.com:8443",)), "forms.example.com"),
        (
            Hosting(page_origins=("https://a.example", "https://b.example", "https://a.example:1")),
            "a.example,b.example",
        ),
        # Where the page is elsewhere, it is the backend's own name that is asked for.
        (
            Hosting(backend_url="https://api.example:8443", page_origins=("https://a.example",)),
            "api.example",
        ),
        (
            Hosting(backend_url="https://api.example/contact", page_origins=("https://a.example",)),
            "api.example",
        ),
    ],
)
def test_the_hosts_that_the_project_names_are_in_every_file(hosting, hosts):
    bundle = exported(hosting)
    text = {path: bundle[path].decode() for path in bundle if path.startswith(("deploy/", "back"))}
    assert f"#ALLOWED_HOSTS={hosts}\n" in text["backend/.env.example"]
    (unit,) = (each for each in text if each.endswith(".service"))
    found = re.findall(r"ALLOWED_HOSTS=(.*)", text[unit])
    assert found == ([hosts] if hosts else [])
    for name in ("compose.yaml", "compose-nodes.yaml"):
        services = yaml.safe_load(text[f"deploy/{name}"])["services"].values()
        named = [each["environment"] for each in services if "MOVEO_BASE_URL" in str(each)]
        assert named
        assert {each["ALLOWED_HOSTS"] for each in named} == {hosts}
    pod = next(yaml.safe_load_all(text["deploy/kubernetes.yaml"]))["spec"]["template"]["spec"]
    assert {"name": "ALLOWED_HOSTS", "value": hosts} in pod["containers"][0]["env"]
    for each in filter(None, hosts.split(",")):
        assert read_host(each) == each


def test_the_proxies_say_what_was_asked_and_let_no_client_say_it():
    nginx = exported(Hosting())["deploy/nginx.conf"].decode()
    said = dict(re.findall(r"^\s*proxy_set_header (\S+) (\S+);", nginx, re.MULTILINE))
    assert said["Host"] == said["X-Forwarded-Host"] == "$http_host"
    assert said["X-Forwarded-Proto"] == "$scheme"
    assert said["X-Forwarded-For"] == "$remote_addr"
    assert said["Forwarded"] == '""'
