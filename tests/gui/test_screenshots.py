"""The script that takes the pictures of the documentation."""

from __future__ import annotations

import subprocess
from types import SimpleNamespace

import pytest

from scripts import take_screenshots


@pytest.mark.parametrize(("codes", "told"), [((0, 0), 0), ((3, 0), 3), ((0, -11), -11)])
def test_no_scheme_shows_what_was_done_for_another(monkeypatch, tmp_path, codes, told):
    commands = []

    def run(command, check):
        commands.append([str(each) for each in command])
        return SimpleNamespace(returncode=codes[len(commands) - 1])

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr("sys.argv", ["take", "--folder", str(tmp_path), "--only", "test-fault"])
    assert take_screenshots.main() == told
    assert [each[each.index("--scheme") + 1] for each in commands] == ["light", "dark"]
    for each in commands:
        assert each.count("--scheme") == 1
        assert each[each.index("--folder") + 1] == str(tmp_path)
        assert each[each.index("--only") + 1] == "test-fault"
