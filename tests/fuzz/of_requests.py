"""Readers of what strangers send besides bodies, and of bundles that somebody handed over."""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from aiohttp.test_utils import make_mocked_request
from multidict import CIMultiDict

from builder.backend.addresses import AddressError, read_host, read_networks, read_origin
from builder.backend.codings import IDENTITY, chosen
from builder.backend.forwarding import Forwarding
from builder.deliver.bundle_folder import read_bundle
from builder.errors import BundleError
from builder.render import MANIFEST
from tests.fuzz.mutators import mutate_zip
from tests.fuzz.reader import Reader, is_clear

_NAMES = ("Host", "X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "X-Forwarded-Host")
# Everything that a header's line may hold; the HTTP library refuses the rest.
_LINE = str.maketrans(dict.fromkeys("\r\n\0", " "))


def _headers(data: bytes) -> None:
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    for line in lines:
        for read in (read_origin, read_host):
            try:
                found = read(line)
            except AddressError as fault:
                is_clear(fault)
            else:
                assert read(found) == found, (line, found)
        assert chosen(line, ("br", "gzip")) in ("br", "gzip", IDENTITY, None)
    # The stand-in for a request cannot hold bytes that are no text.
    texts = [each.translate(_LINE).encode("utf-8", "replace").decode() for each in lines]
    headers = CIMultiDict(zip(_NAMES, texts, strict=False))
    request = make_mocked_request("POST", "/submit", headers=headers)
    trusting = Forwarding(read_networks(["127.0.0.0/8", "10.0.0.0/8"]))
    for forwarding in (trusting, Forwarding(())):
        caller = forwarding.caller(request.clone(remote="127.0.0.1"))
        assert caller.address is not None
        assert caller.origin == "" or "://" in caller.origin
    # Whom nobody trusts chooses nothing.
    assert str(Forwarding(()).caller(request.clone(remote="192.0.2.1")).address) == "192.0.2.1"


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _bundle(data: bytes) -> None:
    file = _folder() / "bundle.zip"
    file.write_bytes(data)
    try:
        found = read_bundle(file)
    except BundleError as fault:
        is_clear(fault)
        return
    listed = json.loads(found[MANIFEST])["files"]
    for name in set(found) - {MANIFEST}:
        assert hashlib.sha256(found[name]).hexdigest() == listed[name]


# -- what they begin with ------------------------------------------------------------------------


def _lines() -> Iterator[bytes]:
    yield b'forms.example.com\n192.0.2.7, 10.0.0.1\nfor="[2001:db8::1]:80";proto=https\nhttps\na.test:80'
    yield b"https://Forms.example.com:443/\ngzip;q=0.5, br;q=1.0, *;q=0\n[::1]:8080\n_hidden\n1.2.3.4"
    yield "https://παράδειγμα.ελ\nx-gzip\n::ffff:10.0.0.1\nunknown\n2001::1".encode()


def _bundles() -> Iterator[bytes]:
    content = b"<!doctype html>"
    manifest = {"files": {"page/index.html": hashlib.sha256(content).hexdigest()}}
    for way in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", way) as archive:
            archive.writestr(zipfile.ZipInfo(MANIFEST), json.dumps(manifest))
            archive.writestr(zipfile.ZipInfo("page/index.html"), content)
        yield stream.getvalue()


REQUESTS = (
    Reader("headers", "Origins, hosts, proxies' headers, codings", _headers, _lines, size=1024),
    Reader("bundle", "Exported bundles (zip)", _bundle, _bundles, mutate_zip),
)
