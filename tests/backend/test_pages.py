from __future__ import annotations

import asyncio
import gzip
import json
from pathlib import Path
from typing import Any

import brotli
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from builder.backend.pages import PageError, Pages


@pytest.fixture
def folder(tmp_path):
    page = tmp_path / "page"
    (page / "images").mkdir(parents=True)
    (page / "index.html").write_text("<h1>Hello</h1>" * 50)
    (page / "images" / "logo.svg").write_text("<svg/>")
    (tmp_path / "page_headers.json").write_text(json.dumps({"Referrer-Policy": "no-referrer"}))
    (tmp_path / "secret.txt").write_text("secret")
    return tmp_path


PAGE = b"<h1>Hello</h1>" * 50
BR, GZ = brotli.compress(PAGE), gzip.compress(PAGE)


@pytest.fixture
def packed(folder):
    (folder / "page" / "index.html.br").write_bytes(BR)
    (folder / "page" / "index.html.gz").write_bytes(GZ)
    return folder


def asked(folder: Path, *requests: tuple[str, str, dict[str, str]]) -> list[Any]:
    """Return status, headers and the bytes that came over the line, of each request."""

    async def all_of_them() -> list[Any]:
        pages, app = Pages(folder / "page", folder / "page_headers.json"), web.Application()
        for path in pages.paths:
            app.router.add_get(path, pages.answer, allow_head=True)
        found = []
        async with TestClient(TestServer(app), auto_decompress=False) as client:
            for method, path, headers in requests:
                answer = await client.request(
                    method, path, headers=headers, skip_auto_headers=["Accept-Encoding"]
                )
                found.append((answer.status, answer.headers, await answer.read()))
        return found

    return asyncio.run(all_of_them())


def test_the_page_is_sent_as_it_was_packed(packed):
    tags = set()
    for accepted, coding, sent in (
        ({"Accept-Encoding": "gzip, br"}, "br", BR),
        ({"Accept-Encoding": "gzip"}, "gzip", GZ),
        ({"Accept-Encoding": "zstd"}, None, PAGE),
        ({}, None, PAGE),
        # A range of what, packed or not? All of it is a right answer.
        ({"Accept-Encoding": "br", "Range": "bytes=0-3"}, "br", BR),
    ):
        got, head = asked(packed, ("GET", "/", accepted), ("HEAD", "/index.html", accepted))
        status, headers, body = got
        assert (status, body, headers.get("Content-Encoding")) == (200, sent, coding)
        assert headers["Vary"] == "Accept-Encoding"
        assert headers["Content-Type"] == "text/html; charset=utf-8"
        assert headers["Content-Length"] == str(len(sent))
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Content-Range" not in headers
        assert head[2] == b""
        for name in ("ETag", "Content-Length", "Content-Type", "Vary"):
            assert head[1][name] == headers[name]
        tags.add((coding, headers["ETag"]))
    assert len(tags) == len({tag for _, tag in tags}) == 3


def test_each_coding_is_known_by_its_own_tag(packed):
    ((_, headers, _),) = asked(packed, ("GET", "/", {"Accept-Encoding": "br"}))
    tag = headers["ETag"]
    for known, accepted, status in (
        (tag, "br", 304),
        (f'"x", W/{tag}', "br", 304),  # as a proxy weakens it
        ("*", "gzip", 304),
        (tag, "gzip", 200),
        (tag, "identity", 200),
        (tag.strip('"'), "br", 200),
        ("", "br", 200),
    ):
        headers = {"Accept-Encoding": accepted, "If-None-Match": known}
        ((got, answered, body),) = asked(packed, ("GET", "/", headers))
        assert got == status, known
        assert answered["Vary"] == "Accept-Encoding"
        assert (body == b"") == (status == 304)


def test_who_takes_no_coding_that_there_is_gets_none(packed):
    ((status, _, _),) = asked(packed, ("GET", "/", {"Accept-Encoding": "identity;q=0"}))
    assert status == 406


def test_the_packed_files_have_no_address_and_others_are_sent_as_they_are(packed):
    (packed / "page" / "images" / "logo.svg.gz").write_bytes(b"an operator's own")
    found = asked(
        packed,
        ("GET", "/index.html.br", {}),
        ("GET", "/index.html.gz", {}),
        ("GET", "/images/logo.svg", {"Accept-Encoding": "gzip, br"}),
    )
    assert [status for status, _, _ in found] == [404, 404, 200]
    assert found[2][2] == b"<svg/>"
    assert "Content-Encoding" not in found[2][1]


@pytest.mark.parametrize(
    "change", ["page", "truncated", "none", "more", "bomb", "no gzip", "two in one"]
)
def test_a_page_that_was_changed_by_hand_is_sent_as_it_is(packed, change):
    page, gz = packed / "page" / "index.html", packed / "page" / "index.html.gz"
    if change == "page":
        page.write_bytes(PAGE + b"changed")
    elif change == "none":
        gz.unlink()
    else:
        gz.write_bytes(
            {
                "truncated": GZ[:-4],
                "more": GZ + b"more",
                "bomb": gzip.compress(bytes(50_000_000)),
                "no gzip": PAGE,
                "two in one": GZ + GZ,
            }[change]
        )
    ((status, headers, body),) = asked(packed, ("GET", "/", {"Accept-Encoding": "gzip, br"}))
    assert (status, body) == (200, page.read_bytes())
    assert "Content-Encoding" not in headers


def test_only_the_pages_files_have_paths(folder):
    pages = Pages(folder / "page", folder / "page_headers.json")
    assert sorted(pages.paths) == ["/", "/images/logo.svg", "/index.html"]


@pytest.mark.parametrize(
    "headers", ["", '["A"]', "5", '{"A": 1}', '{"A": "b\\r\\nC: d"}', '{"A b": "c"}']
)
def test_headers_that_are_none_refuse_to_start(folder, headers):
    (folder / "page_headers.json").write_text(headers)
    with pytest.raises(PageError, match="page_headers"):
        Pages(folder / "page", folder / "page_headers.json")


def test_a_page_without_headers_or_index_refuses_to_start(folder):
    with pytest.raises(PageError):
        Pages(folder / "page", folder / "nothing.json")
    (folder / "page" / "index.html").unlink()
    with pytest.raises(PageError, match=r"index\.html"):
        Pages(folder / "page", folder / "page_headers.json")


def test_a_page_that_cannot_be_read_refuses_to_start(folder, monkeypatch):
    read = Path.read_bytes

    def broken(path):
        if path.name == "logo.svg":
            raise OSError(5, "Input/output error")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", broken)
    with pytest.raises(PageError, match="Input/output error"):
        Pages(folder / "page", folder / "page_headers.json")


@pytest.mark.parametrize("name", ["a b.png", "{x}.png", "é.png"])
def test_a_file_of_a_strange_name_refuses_to_start(folder, name):
    (folder / "page" / name).touch()
    with pytest.raises(PageError, match="an unexpected file"):
        Pages(folder / "page", folder / "page_headers.json")
