from __future__ import annotations

import gzip
import hashlib
import json
import sys
from pathlib import PurePosixPath

import brotli
import pytest

from builder.check import validate
from builder.render import MANIFEST, Bundle, plan_of, render_bundle
from builder.render.packing import pack, unpack
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


def test_the_page_ships_compressed_too():
    bundle = render_bundle(plan_of(validate(small())))
    page = bundle["page/index.html"]
    br, gz = bundle["page/index.html.br"], bundle["page/index.html.gz"]
    assert brotli.decompress(br) == gzip.decompress(gz) == page
    assert len(br) == len(brotli.compress(page, quality=11)) < len(gz) < len(page)
    # No time, no name, no system: the same bytes on each machine.
    assert gz[:10] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    listed = json.loads(bundle[MANIFEST])["files"]
    for path in ("page/index.html.br", "page/index.html.gz"):
        assert listed[path] == hashlib.sha256(bundle[path]).hexdigest()
    assert set(listed) == set(bundle) - {MANIFEST}
    pack.cache_clear()
    assert dict(render_bundle(plan_of(validate(small()))).files) == dict(bundle.files)


def test_what_takes_long_is_made_when_it_is_read_and_once():
    made = []

    def slow() -> bytes:
        made.append(1)
        return b"slow"

    bundle = Bundle.of({"page/a": b"a", "page/b": slow})
    assert list(bundle) == ["page/a", "page/b"]
    assert "page/b" in bundle.files
    assert bundle.below("page")["a"] == b"a"
    assert made == []
    assert dict(bundle.below("page")) == {"a": b"a", "b": b"slow"}
    shown = render_bundle(plan_of(validate(small())))
    assert shown["page/index.html.br"] is shown["page/index.html.br"]
    # As after an edit that was taken back.
    again = render_bundle(plan_of(validate(small())))
    assert again["page/index.html.br"] is shown["page/index.html.br"]


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_unpacking_stops_at_a_limit_and_at_damage(coding):
    content = bytes(range(256)) * 40
    made = pack(coding, content)
    assert unpack(coding, made, len(content)) == content
    for damaged, most in (
        (made, len(content) - 1),
        (pack(coding, bytes(30_000_000)), 1000),
        (made[:-1], len(content)),
        (made + b"x", len(content)),
        (b"", 10),
        (content, len(content)),
    ):
        with pytest.raises(ValueError):
            unpack(coding, damaged, most)
