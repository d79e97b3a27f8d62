"""Files that are something else: a clear error, exit code 1, nothing written, no traceback."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from builder.deliver.export import zip_bytes
from builder.storage.codec import dump_project
from tests.deliver.bundles import bundle, key, starter

PNG = bytes.fromhex("89504e470d0a1a0a0000000d494844520000000100000001080600000 01f15c489".replace(" ", ""))  # fmt: skip
GOOD = dump_project(starter()).encode()
DEEP = b'{"a":' * 100_000


def altered(**changes: object) -> bytes:
    return json.dumps({**json.loads(GOOD), **changes}).encode()


PROJECTS: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n\t ",
    "truncated": GOOD[: len(GOOD) // 2],
    "PNG": PNG,
    "list": b"[]",
    "null": b"null",
    "another object": b"{}",
    "another kind": altered(kind="something"),
    "nested lists": b"[" * 100_000,
    "nested objects": DEEP,
    "nested in a field": altered(texts=json.loads("[" * 200 + "]" * 200)),
    "binary": bytes(range(256)) * 50,
    "UTF-16": GOOD.decode().encode("utf-16"),
    "too large": b" " * (9 * 1024 * 1024),
    "a large number": GOOD.replace(b'"format": 1', b'"format": 1' + b"0" * 5000),
    "NaN": GOOD.replace(b'"format": 1', b'"format": NaN'),
    "a newer format": altered(format=99),
    "no format": altered(format=None),
    "a boolean format": altered(format=True),
    "twice": GOOD.replace(b'"kind": "webview-project"', b'"kind": "webview-project", "kind": "x"'),
    "half a surrogate pair": altered(name="\ud800"),
    "misspelt": altered(feilds=[]),
    "wrong types": altered(name=5),
    "no fields": altered(fields={"a": 1}),
    "an unknown field": altered(fields=[{"kind": "rocket", "id": "a"}]),
    "an id twice": altered(fields=[json.loads(GOOD)["fields"][0]] * 2),
    "a private key": key().private_pem,
    "a zip file": zip_bytes(bundle()),
}
PROJECT_COMMANDS = {
    "check": ("check", "input"),
    "export": ("export", "input", "--out", "out"),
    "export --zip": ("export", "input", "--zip", "--out", "out", "--force"),
    "serve": ("serve", "input"),
    "submit": ("submit", "input", "--key", "tests", "--values", "good.json", "--to", "simulator"),
}
PEMS: dict[str, bytes] = {
    "empty": b"",
    "blank": b"\n\n",
    "truncated": key().private_pem[: len(key().private_pem) // 2],
    "first line": b"-----BEGIN PRIVATE KEY-----\n",
    "wrong body": b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    "encrypted and damaged": b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n"
    b"-----END ENCRYPTED PRIVATE KEY-----\n",
    "PNG": PNG,
    "list": b"[]",
    "nested": DEEP,
    "binary": bytes(range(256)) * 50,
    "too large": b"-" * (2 << 20),
    "large": b"A" * (100 << 10),
    "certificate": b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "another algorithm": b"-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n",
    "base64 of nonsense": b"bm9uc2Vuc2U=",
    "a project": GOOD,
}


def named(value: str) -> bytes:
    """Return values of which all but one are right."""
    return b'{"last_name": "Ex", "first_name": %s}' % value.encode()


VALUES: dict[str, bytes] = {
    "empty": b"",
    "truncated": named('"Maria"')[:-1],
    "PNG": PNG,
    "list": b'["Maria"]',
    "text": b'"Maria"',
    "number": b"5",
    "null": b"null",
    "nested": DEEP,
    "nested value": named("[" * 500 + "]" * 500),
    "binary": bytes(range(256)) * 50,
    "too large": named('"Maria"').ljust(2 << 20),
    "large": named(f'"{"x" * 900_000}"'),
    "NaN": named("NaN"),
    "infinite": named("1e999"),
    "many digits": named("9" * 5000),
    "twice": named('"a", "first_name": "b"'),
    "half a surrogate pair": named('"\\ud800"'),
    "undeclared": named('"a", "admin": true'),
    "wrong type": named('["a"]'),
    "reserved": named('"a", "tags": "vip"'),
    "PEM": key().private_pem,
}
BUNDLES: dict[str, bytes] = {
    "empty": b"",
    "truncated": zip_bytes(bundle())[:5000],
    "PNG": PNG,
    "binary": bytes(range(256)) * 50,
    "a project": GOOD,
    "nested": DEEP,
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, made_keys: Path) -> Path:
    (tmp_path / "home").mkdir(mode=0o700)
    shutil.copytree(made_keys, tmp_path / "home" / "keys")
    (tmp_path / "good.json").write_text('{"first_name": "Maria", "last_name": "Ex"}')
    (tmp_path / "form.webview.json").write_bytes(GOOD)
    return tmp_path


def things(folder: Path) -> list[Path]:
    """Everything below a folder but the log."""
    return sorted(each for each in folder.rglob("*") if each.suffix != ".log")


def assert_refused(command, folder, arguments):
    before = things(folder)
    done = command(*arguments)
    assert done.code == 1
    assert done.out == ""
    assert done.err.startswith("error: ")
    assert "should not have happened" not in done.err
    assert len(done.err) < 1000
    told = command(*arguments, "--json")
    assert told.code == 1
    assert told.json["ok"] is False
    assert told.json["error"]["message"] in done.err
    assert things(folder) == before
    log = folder / "home" / "webview-builder.log"
    for said in (done.err, told.out, told.err, log.read_text() if log.exists() else ""):
        assert key().private_pem.splitlines()[3].decode() not in said


@pytest.mark.parametrize("name", PROJECTS)
@pytest.mark.parametrize("which", PROJECT_COMMANDS)
def test_a_project_file_that_is_none(command, folder, which, name):
    (folder / "input").write_bytes(PROJECTS[name])
    assert_refused(command, folder, PROJECT_COMMANDS[which])


@pytest.mark.parametrize("which", PROJECT_COMMANDS)
def test_a_project_file_that_is_not_there_or_a_folder(command, folder, which):
    assert_refused(command, folder, PROJECT_COMMANDS[which])
    (folder / "input").mkdir()
    assert_refused(command, folder, PROJECT_COMMANDS[which])


@pytest.mark.parametrize("name", PEMS)
def test_a_private_key_that_is_none(command, folder, name):
    (folder / "input").write_bytes(PEMS[name])
    assert_refused(command, folder, ("keys", "import", "mine", "input"))


@pytest.mark.parametrize("name", PEMS)
def test_a_public_key_that_is_none(command, folder, name):
    (folder / "input").write_bytes(PEMS[name])
    assert_refused(command, folder, ("simulate", "--public-key", "input"))


@pytest.mark.parametrize("arguments", [("keys", "import", "mine"), ("simulate", "--public-key")])
def test_a_key_file_that_is_not_there_or_a_folder(command, folder, arguments):
    assert_refused(command, folder, (*arguments, "input"))
    (folder / "input").mkdir()
    assert_refused(command, folder, (*arguments, "input"))


def submit(values: str) -> tuple[str, ...]:
    return (
        "submit",
        "form.webview.json",
        "--key",
        "tests",
        "--values",
        values,
        "--to",
        "simulator",
    )


def test_values_that_are_right_are_taken(command, folder):
    (folder / "input").write_bytes(named('"Maria"'))
    assert command(*submit("input")).code == 0


@pytest.mark.parametrize("name", VALUES)
def test_a_values_file_that_is_none(command, folder, name):
    (folder / "input").write_bytes(VALUES[name])
    assert_refused(command, folder, submit("input"))


def test_a_values_file_that_is_not_there_or_a_folder(command, folder):
    assert_refused(command, folder, submit("input"))
    (folder / "input").mkdir()
    assert_refused(command, folder, submit("input"))


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_that_is_none(command, folder, name):
    (folder / "input.zip").write_bytes(BUNDLES[name])
    assert_refused(command, folder, ("serve", "input.zip"))
    (folder / "input").mkdir()
    (folder / "input" / "MANIFEST.json").write_bytes(BUNDLES[name])
    assert_refused(command, folder, ("serve", "input"))


def test_a_bundle_without_settings(command, folder):
    files = {"MANIFEST.json": b'{"files": {}}'}
    (folder / "input").mkdir()
    for name, content in files.items():
        (folder / "input" / name).write_bytes(content)
    assert_refused(command, folder, ("serve", "input"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("submit", "form.webview.json", "--key", "nobody", "--values", "good.json", "--to", "simulator"),
        (*submit("good.json")[:-1], "http://example.com"),
        (*submit("good.json")[:-1], "ftp://127.0.0.1"),
        (*submit("good.json")[:-1], "http://["),
        (*submit("good.json"), "--channel", "../admin"),
        (*submit("good.json"), "--integration-id", "../../admin"),
        (*submit("good.json"), "--session-id", "a\r\nX: y"),
        (*submit("good.json"), "--user-id", "a\u202eb"),
        (*submit("good.json"), "--trigger-node-id", "x" * 257),
        (*submit("good.json"), "--lang", "<script>"),
        ("serve", "form.webview.json", "--platform", "http://example.com"),
        ("serve", "form.webview.json", "--platform", "nonsense"),
        ("serve", "form.webview.json", "--key", "nobody"),
    ],
)  # fmt: skip
def test_arguments_that_lead_nowhere(command, folder, arguments):
    assert_refused(command, folder, arguments)


def test_a_file_that_may_not_be_read(command, folder, monkeypatch):
    real = Path.open

    def locked(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "input":
            raise PermissionError(13, os.strerror(13))
        return real(self, *args, **kwargs)  # type: ignore[call-overload]

    (folder / "input").write_text("x")
    monkeypatch.setattr(Path, "open", locked)
    for arguments in (*PROJECT_COMMANDS.values(), ("keys", "import", "mine", "input")):
        assert_refused(command, folder, arguments)
