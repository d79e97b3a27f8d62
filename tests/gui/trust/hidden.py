"""Finds a secret in bytes, however it is spelled there."""

from __future__ import annotations

import base64
import gzip
import html
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

_PIECE = 24  # bytes of a secret that are looked for where its ends cannot be


def spellings(secret: bytes) -> dict[str, bytes]:
    """Return the ways in which a secret may be written down, by name."""
    found = {"raw": secret, "hex": secret.hex().encode(), "HEX": secret.hex().upper().encode()}
    for lead in range(3):
        # Only what is the same whatever stands before and after it.
        whole = base64.b64encode(b"x" * lead + secret)
        inner = whole[4 if lead else 0 : (lead + len(secret)) // 3 * 4]
        found[f"base64 at {lead}"] = inner
        found[f"url-safe base64 at {lead}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    percent = "".join(f"%{each:02X}" for each in secret)
    found |= {"all percent": percent.encode(), "all percent, small": percent.lower().encode()}
    try:
        text = secret.decode()
    except UnicodeDecodeError:
        return found
    return found | {
        "UTF-16": text.encode("utf-16-le"),
        "JSON": json.dumps(text)[1:-1].encode(),
        "JSON in JSON": json.dumps(json.dumps(text)[1:-1])[1:-1].encode(),
        "JSON as it is": json.dumps(text, ensure_ascii=False)[1:-1].encode(),
        "all escaped": "".join(f"\\u{ord(each):04x}" for each in text).encode(),
        "percent": quote(text, safe="").encode(),
        "percent, small": quote(text, safe="").lower().encode(),
        "address": quote(text).encode(),
        "form": quote_plus(text).encode(),
        "HTML": html.escape(text).encode(),
        "backwards": secret[::-1],
    }


def pieces(secret: bytes) -> list[bytes]:
    """Return a secret, or of a long one parts that tell enough by themselves."""
    if len(secret) < 4 * _PIECE:
        return [secret]
    # Not its beginning, which may say what it is, as with every key.
    ends = (len(secret) // 4, len(secret) // 2, len(secret) - 2 * _PIECE)
    return [secret[at : at + _PIECE] for at in ends]


def found_in(data: bytes, secrets: dict[str, bytes]) -> list[str]:
    """Return which secrets are in some bytes, and how they are spelled there."""
    # Lines of base64 are one text, and so are those of an indented JSON.
    joined = data.translate(None, b"\r\n")
    return [
        f"{name}, {spelling}"
        for name, secret in secrets.items()
        for piece in pieces(secret)
        for spelling, text in spellings(piece).items()
        if text in data or text in joined
    ]


def contents(path: Path) -> Iterator[bytes]:
    """Yield what a file holds: its bytes, and what is packed in it."""
    data = path.read_bytes()
    yield data
    if data.startswith(b"SQLite format 3\0"):
        yield _rows(path)  # a long value is in pieces in the file
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield archive.read(name)
    elif data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif data.startswith(b"%PDF-"):
        for part in data.split(b"stream\n")[1:]:
            yield zlib.decompressobj().decompress(part) if part.startswith(b"x") else b""


def _rows(path: Path) -> bytes:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return b"\n".join(
            cell if isinstance(cell, bytes) else str(cell).encode()
            for (table,) in tables
            for row in database.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - its own tables
            for cell in row
        )


def left_in(folder: Path, secrets: dict[str, bytes]) -> tuple[list[str], int]:
    """Search all files of a folder.

    Returns:
        Where which secret was found, and how many files there were.
    """
    files = [each for each in sorted(folder.rglob("*")) if each.is_file() and not each.is_symlink()]
    found = [
        f"{each.relative_to(folder)}: {how}"
        for each in files
        for data in contents(each)
        for how in found_in(data, secrets)
    ]
    return found, len(files)
