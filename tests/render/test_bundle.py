from __future__ import annotations

import pytest

from builder.render import Bundle


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
