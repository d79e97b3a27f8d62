import json
import os
import subprocess
import sys


def test_neither_the_first_preview_nor_a_comparison_makes_the_window_again(tmp_path, request):
    env = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"),
            *(sys.executable, "-m", "tests.gui.real_preview", str(tmp_path / "home")),
        ],
        cwd=request.config.rootpath,
        env={**env, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.strip().splitlines()[-1])
    assert seen["same window"] is True
    assert seen["compared"] is True
    # Letters are black; a web view that has not painted yet would be a tenth of the window.
    assert seen["blackest"] < 0.03
