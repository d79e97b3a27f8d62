from __future__ import annotations

import json
from pathlib import Path

import pytest

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
