from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.cli.main import commands
from builder.keys.store import KeyStore
from tests.cli.command import WORD, CommandLine, Done
from tests.quick_keys import few_rounds, quick_keys


@pytest.fixture(autouse=True)
def keys_at_little_cost() -> Iterator[None]:
    with quick_keys():
        yield


@pytest.fixture(autouse=True)
def signals_are_heeded() -> Iterator[None]:
    """Ctrl+C and a hang-up stop what is started, also where the tests run in the background."""
    heeded = [signal.SIGINT, signal.SIGHUP]
    # No child inherits a handler, but each inherits what is switched off.
    before = [signal.signal(each, signal.default_int_handler) for each in heeded]
    yield
    for each, handler in zip(heeded, before, strict=True):
        signal.signal(each, handler)


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Done]:
    """Run a command in this process, which is quick."""
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", WORD)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path) -> Done:
        result = CliRunner().invoke(commands, [str(each) for each in arguments])
        if result.exception is not None:
            assert isinstance(result.exception, SystemExit), repr(result.exception)
        return Done(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture(scope="session")
def made_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one key pair, which is quick to unlock in processes too."""
    folder = tmp_path_factory.mktemp("made") / "keys"
    with few_rounds():
        KeyStore(folder).generate("tests", 2048, WORD)
    return folder
