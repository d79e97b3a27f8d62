from __future__ import annotations

import sys
from pathlib import PurePosixPath

import pytest

from builder.check import validate
from builder.render import Bundle, plan_of, render_bundle
from tests.projects import small


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "./a",
        "a//b",
        "a\\b",
        "C:/x",
        "C:x",
        "//host/x",
        "a\0b",
    ],
)
def test_no_path_leads_out_of_a_bundle(path):
    with pytest.raises(ValueError, match="not a path inside"):
        Bundle.of({"page/index.html": b"", path: b""})


def test_a_bundle_is_sorted_and_cannot_be_changed():
    bundle = Bundle.of({"b": b"2", "a/c": b"1"})
    assert list(bundle) == ["a/c", "b"]
    with pytest.raises(TypeError):
        bundle.files["b"] = b"3"  # type: ignore[index]


def test_the_backend_s_folder_hides_no_module_of_python():
    # `python -m pip install -r requirements.txt` in that folder imports from it first: beside a
    # token.py, pip does not even start.
    bundle = render_bundle(plan_of(validate(small())))
    modules = {PurePosixPath(path).stem for path in bundle.below("backend") if path.endswith(".py")}
    assert "server" in modules
    assert modules & sys.stdlib_module_names == set()
