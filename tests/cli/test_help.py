"""Every command explains itself."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from builder.cli.main import commands


def _all(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _all(inner, (*path, name))


def test_the_help_of_every_command_names_its_options(tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path))
    paths = list(_all(commands, ()))
    assert len(paths) > 20
    for path in paths:
        done = CliRunner(catch_exceptions=False).invoke(commands, [*path, "--help"])
        assert done.exit_code == 0, path
        assert done.output.startswith(f"Usage: commands {' '.join(path)}".rstrip()), path
        assert "--help" in done.output, path


@pytest.mark.parametrize("word", ["429", "delay", "reset"])
def test_the_help_of_the_simulator_lists_its_faults(tmp_path, monkeypatch, word):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path))
    done = CliRunner(catch_exceptions=False).invoke(commands, ["simulate", "--help"])
    assert word in done.output
