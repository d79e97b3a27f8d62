import json
import os
import subprocess
import sys

_DEMO = ["first_name", "last_name", "gender", "region", "city", "address", "zip_code"]


def test_fields_are_dragged_by_a_real_mouse_through_the_windowing_system(tmp_path, request):
    """From the palette into the form, within it, undone by a key, and given up by Escape."""
    env = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"),
            *(sys.executable, "-m", "tests.gui.real_mouse", str(tmp_path / "home")),
        ],
        cwd=request.config.rootpath,
        env={**env, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.strip().splitlines()[-1])
    first = found["palette to above gender"]
    assert first[: first.index("gender")] == ["first_name", "last_name", "date"]
    second = found["gender to above first_name"]
    assert second[0] == "gender"
    assert sorted(second) == sorted(first)
    assert found["undo by key"] == first
    assert set(_DEMO) < set(first)
    assert found["escape in a drag"] == first
    third = found["gender to above email"]
    assert third[third.index("email") - 1] == "gender"
    assert sorted(third) == sorted(first)
