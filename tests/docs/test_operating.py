"""The commands of the pages about running a form, which are those of every bundle's README.

They are run as they stand, below a folder in place of the root of the file system. What needs a
cluster, a daemon, an account or another host is replaced by a stand-in, which notes how it was
called and looks whether the files that it is to read are there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.export import export
from builder.render import plan_of, render_bundle
from scripts.reference.operating import PARTS
from scripts.write_reference import DOCS
from tests.deliver.bundles import key, starter
from tests.deliver.test_deployment_files import program_named
from tests.docs.pages import blocks_of

pytestmark = pytest.mark.blackbox

# Who runs the blocks of a page; of one-machine.md, only the blocks about Caddy are run here.
RUN_BY = {
    "one-machine.md": "tests/blackbox/test_readme.py, test_readme_operations.py, and here",
    "backup.md": "tests/blackbox/test_readme_operations.py",
    "upgrading.md": "tests/blackbox/test_readme_operations.py",
    "dead-letters.md": "tests/blackbox/test_readme_operations.py",
    "docker.md": "here",
    "many-nodes.md": "here",
    "static-host.md": "here",
}
# Programs that are not run, and why.
STAND_INS = {
    "docker": "needs its daemon, and would download images",
    "kubectl": "needs a cluster; where it is installed, it makes the secret without one",
    "systemctl": "needs systemd as the first process",
    "curl": "asks your host, which is not this one",
    "netlify": "needs an account",
    "wrangler": "needs an account",
    "vercel": "needs an account",
    "sudo": "runs the rest as root; here it only runs it",
    "chown": "needs root",
}
# Without an end of its last line, as an editor may leave it.
OTHER_SITE = "# My sites\nother.example.com {\n\trespond other\n}"
_STAND_IN = r"""#!/bin/sh
echo "$(basename "$0") $*" >>"$NOTED"
for each in "$@"; do
  path=${each#--from-file=}
  case $path in
    -*|*://*|*=*|*:*) ;;
    *.yaml|*.pem|*/Dockerfile|upload) [ -e "$path" ] || { echo "there is no $path" >&2; exit 1; } ;;
  esac
  [ "$each" != - ] || { cat >"$NOTED.read"; [ -s "$NOTED.read" ] || exit 1; }
done
"""


@pytest.fixture
def machine(tmp_path):
    """Run a block of commands on a machine where a bundle was exported; return what was called."""
    export(render_bundle(plan_of(validate(starter()))), tmp_path / "out")
    for each in ("key.pem", "deploy/key.pem"):
        (tmp_path / "out" / each).write_bytes(key().private_pem)
    for each in ("root/etc/caddy", "root/opt", "bin"):
        (tmp_path / each).mkdir(parents=True)
    script = tmp_path / "out/deploy/add-to-caddy.sh"
    script.write_text(_moved(script.read_text(), tmp_path))
    shutil.copytree(tmp_path / "out", tmp_path / "root/opt/webview-demo-form")
    for name in STAND_INS:
        (tmp_path / "bin" / name).write_text(_STAND_IN)
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / "root/etc/caddy/Caddyfile").write_text(OTHER_SITE)
    (tmp_path / "bin/caddy").symlink_to(program_named("caddy"))
    (tmp_path / "bin/sudo").write_text('#!/bin/sh\nexec "$@"\n')
    noted = tmp_path / "noted"

    def run(commands: str) -> list[str]:
        noted.unlink(missing_ok=True)
        done = subprocess.run(
            ["/bin/sh", "-euc", _moved(commands, tmp_path)], cwd=tmp_path / "out", check=False,
            capture_output=True, text=True,
            env={"PATH": f"{tmp_path}/bin:/usr/bin:/bin", "NOTED": str(noted)},
        )  # fmt: skip
        (tmp_path / "said").write_text(done.stdout + done.stderr)
        assert done.returncode == 0, f"{commands}\n{done.stdout}{done.stderr}"
        return noted.read_text().splitlines() if noted.exists() else []

    return run


def _moved(commands: str, folder: Path) -> str:
    """Return commands with a folder in place of the root of the file system."""
    return re.sub(r"(?<![\w.])/(etc|opt|var|root)/", rf"{folder}/root/\1/", commands)


def test_each_page_with_commands_is_run_by_a_test():
    with_commands = {name for name in PARTS if blocks_of(DOCS / "operating" / name)}
    assert with_commands == set(RUN_BY)
    for who in RUN_BY.values():
        for file in re.findall(r"tests/[\w/]+\.py", who):
            assert (DOCS.parent / file).is_file()


@pytest.mark.parametrize(
    ("page", "called"),
    [
        (
            "docker.md",
            [
                "chown 10001 deploy/key.pem",
                "docker compose -f deploy/compose.yaml up -d --build",
                "curl --fail http://127.0.0.1:8080/readyz",
                "systemctl reload caddy",
                "curl --fail https://your-host.example.com/readyz",
            ],
        ),
        (
            "many-nodes.md",
            [
                "docker build -f backend/Dockerfile -t registry.example.com/webview-demo-form:latest .",
                "docker push registry.example.com/webview-demo-form:latest",
                (
                    "kubectl create secret generic webview-demo-form --from-file=key.pem "
                    "--from-literal=database-url=postgresql://webview:password@db/webview "
                    "--from-literal=rate-limit-url=redis://:password@cache:6379/0"
                ),
                "kubectl apply -f -",
                "kubectl rollout status deploy/webview-demo-form",
                "curl --fail https://your-host.example.com/readyz",
            ],
        ),
        (
            "static-host.md",
            [
                "netlify deploy --prod --dir upload",
                "wrangler pages deploy upload --project-name webview-demo-form",
                "vercel deploy --prod upload",
                "curl --fail https://your-host.example.com/readyz",
            ],
        ),
    ],
)
def test_the_commands_of_a_page_do_what_they_say(machine, tmp_path, page, called):
    found = [line for block in blocks_of(DOCS / "operating" / page) for line in machine(block.text)]
    assert found == called
    out = tmp_path / "out"
    if page == "docker.md":
        assert (out / "deploy/key.pem").stat().st_mode & 0o777 == 0o400
    if page == "many-nodes.md":
        applied = (tmp_path / "noted.read").read_text()
        assert "your-host.example.com" in applied
        assert "forms.example.com" not in applied
        assert (out / "key.pem").stat().st_mode & 0o777 == 0o600
        if shutil.which("kubectl"):
            _make_the_secret(out)
    if page == "static-host.md":
        uploaded = {each.name for each in (out / "upload").iterdir()}
        assert uploaded == {"index.html", "_headers", "vercel.json"}


@pytest.mark.parametrize("page", ["one-machine.md", "docker.md"])
@pytest.mark.parametrize(
    "options", ["", "{\n\temail me@example.com\n}\n", "\n  {\n\temail me@example.com\n  }\n"]
)
def test_caddy_keeps_the_sites_that_it_has(machine, tmp_path, page, options):
    caddy, ready = blocks_of(DOCS / "operating" / page)[-2:]
    folder = tmp_path / "root/etc/caddy"
    main = folder / "Caddyfile"
    main.write_text(options + OTHER_SITE)
    main.chmod(0o640)
    port = "8080"
    for is_first in (True, False):
        assert machine(caddy.text) == ["systemctl reload caddy"]
        told = "Add the timeouts of" in (tmp_path / "said").read_text()
        assert told == (is_first and bool(options))
        written = main.read_text()
        # What closes slow connections stands in the options.
        assert written.count("read_header 10s") == (not options)
        assert written.endswith(f"{options}{OTHER_SITE}\nimport webview-demo-form.caddy\n")
        site = (folder / "webview-demo-form.caddy").read_text()
        assert site.count("\nyour-host.example.com {") == 1
        # Another port, for a second form, outlasts a repeated step.
        assert f"127.0.0.1:{port}" in site
        port = "8081"
        (folder / "webview-demo-form.caddy").write_text(site.replace("8080", port))
        assert main.stat().st_mode & 0o777 == 0o640
        done = subprocess.run(
            [program_named("caddy"), "adapt", "--adapter", "caddyfile", "--config", str(main)],
            env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        assert {"your-host.example.com", "other.example.com"} <= set(
            re.findall(r"[\w-]+\.example\.com", done.stdout)
        )
    assert machine(ready.text) == ["curl --fail https://your-host.example.com/readyz"]


@pytest.mark.parametrize("page", ["one-machine.md", "docker.md"])
def test_caddy_s_file_stays_where_caddy_refuses_the_new_one(machine, tmp_path, page):
    adding = blocks_of(DOCS / "operating" / page)[-2].text
    folder = tmp_path / "root/etc/caddy"
    main = folder / "Caddyfile"
    exported = tmp_path / "out/deploy/Caddyfile"
    earlier = exported.read_text().replace("forms.example.com", "your-host.example.com")
    (folder / "options").write_text("{\n\temail me@example.com\n}\n")
    for why, held in {
        "unrecognized directive": "example.com\n\nreverse_proxy localhost:9000\n",
        "ambiguous site definition": earlier,
        "global configuration": "import options\n" + OTHER_SITE,
        "Error": "\ufeff{\n\temail me@example.com\n}\n" + OTHER_SITE,
    }.items():
        main.write_text(held)
        with pytest.raises(AssertionError, match=why) as caught:
            machine(adding)
        assert "Its own file stays as it was." in str(caught.value)
        assert main.read_text() == held
        assert not (folder / "webview-demo-form.caddy").exists()
    # In the wrong folder.
    main.write_text(OTHER_SITE)
    for each in (exported, tmp_path / "root/opt/webview-demo-form/deploy/Caddyfile"):
        each.unlink()
    with pytest.raises(AssertionError, match="cannot stat"):
        machine(adding)
    assert main.read_text() == OTHER_SITE
    assert not (folder / "webview-demo-form.caddy").exists()
    assert not (tmp_path / "noted").exists()


def test_what_is_no_host_name_gets_into_no_site_of_caddy(machine, tmp_path):
    main = tmp_path / "root/etc/caddy/Caddyfile"
    for host in ("", "-x", "'a b'", "'a/; reboot #'", "'a&b'", "https://a.example.com"):
        with pytest.raises(AssertionError, match=r"Usage: sh .*HOST"):
            machine(f"sh deploy/add-to-caddy.sh {host}")
        assert [each.name for each in main.parent.iterdir()] == ["Caddyfile"]
        assert main.read_text() == OTHER_SITE


def test_a_site_that_caddy_has_keeps_its_host(machine, tmp_path):
    main = tmp_path / "root/etc/caddy/Caddyfile"
    machine("sh deploy/add-to-caddy.sh first.example.com")
    held = main.read_text()
    machine("sh deploy/add-to-caddy.sh first.example.com")
    with pytest.raises(AssertionError, match="has another host"):
        machine("sh deploy/add-to-caddy.sh second.example.com")
    assert main.read_text() == held
    main.unlink()
    with pytest.raises(AssertionError, match="Install Caddy first"):
        machine("sh deploy/add-to-caddy.sh first.example.com")
    assert not main.exists()


def test_a_file_that_is_not_there_is_noticed(machine):
    with pytest.raises(AssertionError, match=r"there is no deploy/composed\.yaml"):
        machine("docker compose -f deploy/composed.yaml up -d")


def _make_the_secret(folder: Path) -> None:
    """Let the program itself make the secret, without a cluster."""
    blocks = blocks_of(DOCS / "operating" / "many-nodes.md")
    (secret,) = (
        line for block in blocks for line in block.lines if line.startswith("kubectl create")
    )
    done = subprocess.run(
        ["/bin/sh", "-euc", f"{secret} --dry-run=client -o yaml"], cwd=folder, check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(folder)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert {"key.pem:", "database-url:", "rate-limit-url:"} <= set(done.stdout.split())
