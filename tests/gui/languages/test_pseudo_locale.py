"""Every pane, menu and dialog, with texts that are 40 % longer: all are said, and all fit."""

import json
import os
import subprocess
import sys

import pytest

from tests.gui.languages.readable import longer


@pytest.fixture(scope="module", params=[(), ("--mirrored",)], ids=["left-to-right", "mirrored"])
def read(request, tmp_path_factory):
    """What the process that opens everything found."""
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.languages.open_everything", str(home), *request.param],
        cwd=request.config.rootpath,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "",
        },
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout)


def test_everything_that_can_be_read_is_said_and_fits(read):
    assert read["unsaid"] == []
    assert read["clipped"] == []


def test_the_pseudo_locale_keeps_values_marks_and_mnemonics_and_is_longer():
    text = "&Open {name} in <b>this</b> window"
    made = longer(text)
    assert made.startswith("«&O")
    assert made.endswith("~»")
    assert "{name}" in made
    assert "<b>" in made
    assert len(made) >= 1.25 * len(text)
