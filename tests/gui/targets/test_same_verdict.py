"""The window and the command line say the same of the same submission."""

import json
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner

from builder.cli.main import commands
from builder.storage import project_file
from tests.cli.command import WORD, CommandLine, first_object
from tests.gui.keys.memory_keyring import MemoryKeyring
from tests.gui.test.conftest import page  # noqa: F401 - a fixture


@pytest.fixture(autouse=True)
def memory_keyring():
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield
    keyring.set_keyring(before)


@pytest.fixture
def pair(page, services):  # noqa: F811
    pair = services.keys.generate("production", 2048, WORD)
    services.unlock.remember("production", WORD)
    page.workspace.entered()
    page.choose("key_choice", "production")
    return pair


def submitted(page, services, monkeypatch, folder: Path, to: str):  # noqa: F811
    """Send what stands in the window by the command; return its exit code and what it tells."""
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(services.home.folder))
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", WORD)
    file, values = folder / "form.webview.json", folder / "values.json"
    if not file.exists():
        project_file.write(file, services.document.project)
    sheet = page.workspace.input.answers.sheet.values()
    values.write_text(json.dumps(dict(sheet)), encoding="utf-8")
    given = ["submit", str(file), "--key", "production", "--values", str(values), "--to", to]
    done = CliRunner().invoke(commands, [*given, "--json"])
    return done.exit_code, json.loads(done.stdout)


def test_submit_and_simulate(page, pair, services, monkeypatch, tmp_path):  # noqa: F811
    page.fill_in("typical answers")
    page.send()
    assert page.verdict == "Delivered: the simulator took it (200)."
    code, told = submitted(page, services, monkeypatch, tmp_path, "simulator")
    assert (code, told["accepted"]) == (0, True)
    key = tmp_path / "public.pem"
    key.write_text(pair.public_pem, encoding="ascii")
    folder = tmp_path / "command"
    folder.mkdir()
    command = CommandLine(folder)
    faults = ("--fault", "401", "--fault", "401")
    with command.started("simulate", "--public-key", key, *faults, "--json") as running:
        url = first_object(running)["url"]
        page.choose("target_way", "The platform")
        page.type_address(url)
        page.send()
        assert page.verdict.endswith("answered 401.")
        code, told = submitted(page, services, monkeypatch, tmp_path, url)
        assert (code, told["accepted"]) == (1, False)
        page.send()
        assert page.verdict.startswith("Delivered")
        code, told = submitted(page, services, monkeypatch, tmp_path, url)
        assert (code, told["accepted"]) == (0, True)
