from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache

import pytest
import yaml

from builder.backend.logs import _FIELDS
from builder.check import validate
from builder.errors import RefusedError
from builder.render import Bundle, plan_of, render_bundle
from builder.render.deployment import deployment_files
from tests.projects import every_kind, hostile


@cache
def bundle() -> Bundle:
    return render_bundle(plan_of(validate(every_kind())))


def text(path: str) -> str:
    return bundle()[path].decode()


@pytest.mark.parametrize("value", ['a"b', "a\nb", "a\\b", "$host", "{{x}}", "a`b"])
def test_a_header_that_could_end_its_quotes_is_written_nowhere(value):
    plan = replace(plan_of(validate(every_kind())), headers={"X-Policy": value})
    with pytest.raises(RefusedError, match="deployment files safely"):
        deployment_files(plan)


def test_every_variable_of_the_backend_is_explained():
    read = re.findall(r'"([A-Z]+(?:_[A-Z]+)+|HOST|PORT)"', text("backend/settings.py"))
    explained = re.findall(r"^#?([A-Z_]+)=", text("backend/.env.example"), re.MULTILINE)
    # A secret may lie in a file, which a variable of its own names.
    assert {each.removesuffix("_FILE") for each in explained} == {
        each.removesuffix("_FILE") for each in read
    }


def test_every_metric_is_explained_and_every_rule_asks_for_one():
    names = set(re.findall(r'self\._(?:counter|gauge)\(\s*"(\w+)"', text("backend/metrics.py")))
    assert len(names) > 10
    readme = text("README.md")
    for name in names:
        assert f"webview_{name}" in readme, name
    asked = text("deploy/prometheus-alerts.yml") + text("deploy/grafana-dashboard.json")
    for name in re.findall(r"webview_(\w+)", asked):
        assert re.sub(r"_(total|bucket)$", "", name) in names | {"delivery_seconds"}, name


def test_every_event_and_field_of_the_log_is_explained():
    sources = [text(path) for path in bundle() if re.fullmatch(r"backend/\w+\.py", path)]
    written = re.findall(
        r'\.(?:event\(|event_at_most\(\d+,|_line\()\s*"(\w+)"(?:,\s*"(\w+)")?', "\n".join(sources)
    )  # the level is "info" unless it says another
    found = {name: level or "info" for name, level in written}
    # These two are told apart by a variable.
    found |= {"delivered": "info", "dead": "alarm"}
    assert len(found) > 20
    told = {
        name: level
        for names, level in re.findall(
            r"^\| (`[^|]+`) \| (\w+) \|", text("README.md"), re.MULTILINE
        )
        if level in ("info", "warning", "alarm")
        for name in re.findall(r"`(\w+)`", names)
    }
    assert told == found
    (table,) = re.findall(r"\| field \| meaning \|\n(.*?)\n\n", text("README.md"), re.DOTALL)
    for field in _FIELDS:
        assert f"`{field}`" in table, field


def test_the_alerts_and_the_dashboard_can_be_read():
    (group,) = yaml.safe_load(text("deploy/prometheus-alerts.yml"))["groups"]
    assert all({"alert", "expr", "labels", "annotations"} <= set(each) for each in group["rules"])
    assert "{{ $value }}" in text("deploy/prometheus-alerts.yml")
    panels = json.loads(text("deploy/grafana-dashboard.json"))["panels"]
    assert len({each["id"] for each in panels}) == len(panels) > 5


@pytest.mark.parametrize("name", ["compose.yaml", "compose-nodes.yaml"])
def test_compose_files_name_what_is_there(name):
    found = yaml.safe_load(text(f"deploy/{name}"))
    for service in found["services"].values():
        for network in service.get("networks", ()):
            assert network in found["networks"]
        for secret in service.get("secrets", ()):
            assert secret in found["secrets"]
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            known = f"deploy/{source.removeprefix('./')}" in bundle().files
            assert known or source in found["volumes"]
        for other in service.get("depends_on", ()):
            assert other in found["services"]
        if "build" in service:
            assert service["build"]["dockerfile"] in bundle().files


def test_many_nodes_share_their_stores():
    services = yaml.safe_load(text("deploy/compose-nodes.yaml"))["services"]
    backends = [each for name, each in services.items() if name.startswith("backend-")]
    assert len(backends) == 2
    for each in backends:
        assert each["environment"]["DATABASE_URL"].startswith("postgresql://")
        assert each["environment"]["RATE_LIMIT_URL"].startswith("redis://")
        assert "ports" not in each
    assert "networks" in services["redis"]
    assert services["redis"]["networks"] == services["postgres"]["networks"] == ["inner"]


def test_the_kubernetes_manifest_fits_together():
    documents = list(yaml.safe_load_all(text("deploy/kubernetes.yaml")))
    assert [each["kind"] for each in documents] == [
        "Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy", "Ingress"
    ]  # fmt: skip
    pod = documents[0]["spec"]["template"]["spec"]
    volumes = {each["name"] for each in pod["volumes"]}
    for container in (*pod["initContainers"], *pod["containers"]):
        assert {each["name"] for each in container["volumeMounts"]} <= volumes
        assert container["securityContext"]["readOnlyRootFilesystem"]
    assert documents[0]["spec"]["replicas"] == 2


def test_the_readme_tells_how_uncertain_deliveries_are_treated():
    assert "at least once" in text("README.md")
    changed = replace(
        every_kind(),
        platform=replace(every_kind().platform, repeats="at_most_once", submission_id="sid"),
    )
    assert (
        "at most once. It becomes a dead letter"
        in render_bundle(plan_of(validate(changed)))["README.md"].decode()
    )


def test_hostile_texts_change_no_deployment_file():
    ours, theirs = bundle(), render_bundle(plan_of(validate(hostile())))
    for path in ours.below("deploy"):
        same = ours[f"deploy/{path}"].decode().count("\n")
        assert theirs[f"deploy/{path}"].decode().count("\n") == same, path


def test_the_bill_of_materials_lists_every_package_once_and_never_changes():
    found = json.loads(bundle()["sbom.cdx.json"])
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    packages = {each["name"]: each for each in found["components"]}
    assert len(packages) == len(found["components"])
    pinned = dict(
        re.findall(r"^([\w.-]+)==([\w.]+)", text("backend/requirements.txt"), re.MULTILINE)
    )
    for name, version in pinned.items():
        assert packages[name]["purl"] == f"pkg:pypi/{name}@{version}"
        assert packages[name]["scope"] == "required"
    assert {n for n, each in packages.items() if each["scope"] == "optional"} >= {
        "psycopg",
        "redis",
    }
    (dependency,) = found["dependencies"]
    assert dependency["ref"] == found["metadata"]["component"]["bom-ref"]
    assert sorted(dependency["dependsOn"]) == sorted(each["bom-ref"] for each in packages.values())
    assert "timestamp" not in json.dumps(found)
    assert (
        bundle()["sbom.cdx.json"] == render_bundle(plan_of(validate(every_kind())))["sbom.cdx.json"]
    )
