"""verify: the command, as docs/verify.md shows it."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.cli.main import commands
from builder.keys import pem
from builder.keys.audit_log import AuditLog
from builder.keys.store import KeyStore
from builder.storage import project_file
from builder.trial.verify.run import CHECKS
from tests.cli.command import WORD
from tests.deliver.bundles import private_key, starter
from tests.quick_keys import few_rounds
from tests.trial.verify.deployed import PROJECT, Deployment, answer, deployed

pytestmark = pytest.mark.blackbox

GUIDE = (Path(__file__).parents[2] / "docs" / "verify.md").read_text(encoding="utf-8")
SHOWN = [
    line
    for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.splitlines()
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    with deployed(tmp_path_factory.mktemp("deployed")) as made:
        yield made


@pytest.fixture
def deployment(running: Deployment, tmp_path: Path, command) -> Deployment:
    running.put_right()
    project_file.write(tmp_path / "form.webview.json", PROJECT)
    shutil.copy(running.authority.file, tmp_path / "authority.pem")
    return running


def called(deployment: Deployment, line: str, *more: str) -> list[str]:
    """Return a shown command's arguments, for the deployment on this machine."""
    program, *arguments = shlex.split(line)
    assert program == "webview-builder"
    given = [
        each.replace("https://forms.example.com", deployment.url)
        .replace("forms.example.com", deployment.url.removeprefix("https://").partition("/")[0])
        .replace("8080", str(deployment.http_port))
        for each in arguments
    ]
    trusting = [] if "--ca" in given else ["--ca", "authority.pem"]
    return [*given, *trusting, *more]


@pytest.mark.parametrize("line", SHOWN)
def test_each_command_of_the_guide_runs(deployment, command, tmp_path, line):
    keys = KeyStore(tmp_path / "home" / "keys", AuditLog(tmp_path / "home" / "keys.log"))
    with few_rounds():
        keys.add("tests", private_key(), WORD)
    done = command(*called(deployment, line))
    assert (done.code, "wrong: 0" in done.out or done.json["right"]) == (0, True), done.out
    assert len(deployment.simulator.accepted()) == ("--submit" in line)


def test_the_guide_tells_of_each_check():
    table = re.findall(r"^\| `(\w+)` \|", GUIDE, re.MULTILINE)
    assert table == [each.name for each in CHECKS]


def test_what_is_wrong_is_said_with_what_to_do(deployment, command):
    deployment.proxy.answers = answer("/", 200, b"<p>")
    arguments = called(deployment, SHOWN[0])
    told = command(*arguments)
    assert told.code == 1
    assert "WRONG    page         index.html is another one than this export's." in told.out
    assert "do: Export the form again, and deploy the whole bundle." in told.out
    found = command(*arguments, "--json")
    assert (found.code, found.json["ok"], found.json["right"]) == (1, False, False)
    (wrong,) = (each for each in found.json["findings"] if each["state"] == "wrong")
    assert wrong["check"] == "page"
    assert wrong["found"].startswith("sha256:")
    assert wrong["wanted"] != wrong["found"]


def test_a_key_pair_of_another_name_is_compared(deployment, command, tmp_path):
    keys = KeyStore(tmp_path / "home" / "keys", AuditLog(tmp_path / "home" / "keys.log"))
    other = keys.generate("other", 2048, WORD)
    done = command(*called(deployment, SHOWN[0], "--key", "other", "--json"))
    (wrong,) = (each for each in done.json["findings"] if each["state"] == "wrong")
    assert (done.code, wrong["check"], wrong["wanted"]) == (1, "key", other.fingerprint)
    assert wrong["found"] == pem.fingerprint(private_key().public_key())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("forms.example.com",), "is not the address of a page"),
        (("https://[",), "is not the address of a page"),
        (("https://[:::]",), "is not the address of a page"),
        (("http://forms.example.com",), "is not the address of a page"),
        (("https://forms.example.com/?channel=web",), "is not the address of a page"),
        (("https://forms.invalid", "--submit"), "name it with --confirm forms.invalid"),
        (("http://127.0.0.1:9", "--submit"), "name it with --confirm 127.0.0.1:9"),
        (("http://127.0.0.1:9", "--submit", "--confirm", "127.0.0.1"), "--confirm 127.0.0.1:9"),
        (("https://forms.invalid", "--submit", "--confirm", "other.invalid"), "--confirm forms.invalid"),
    ],
)  # fmt: skip
def test_wrong_usage_sends_nothing(command, tmp_path, arguments, told):
    project_file.write(tmp_path / "form.webview.json", starter())
    done = command("verify", *arguments, "--project", "form.webview.json")
    assert done.code == 2
    assert told in done.err
    assert done.out == ""


@pytest.mark.parametrize("more", [(), ("--submit",)])
def test_a_password_in_a_refused_address_is_not_repeated(command, tmp_path, more):
    project_file.write(tmp_path / "form.webview.json", starter())
    for address in ("https://me:s3cret@forms.invalid", "ftp://me:s3c/s3cret@forms.invalid"):
        done = command("verify", address, *more, "--project", "form.webview.json")
        assert (done.code, done.out) == (2, "")
        assert "…@forms.invalid' is not the address of a page" in done.err
        assert "s3c" not in done.err


def test_an_authority_that_is_no_certificate(deployment, command, tmp_path):
    (tmp_path / "authority.pem").write_text("no certificate", encoding="utf-8")
    done = command(*called(deployment, SHOWN[0]))
    assert (done.code, done.err.splitlines()[0]) == (1, "error: authority.pem holds no certificate in PEM or DER.")  # fmt: skip


def test_it_is_one_of_the_commands():
    assert "verify" in commands.commands
