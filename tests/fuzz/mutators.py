"""Changes within a format, which bytes changed at random would only break.

Each takes content and a seed, and returns changed content, or what it cannot read as it was.
"""

from __future__ import annotations

import base64
import io
import json
import random
import re
import zipfile
import zlib
from typing import Any

NUMBERS = (0, -1, 1, 0.5, 2**31, 2**53, 2**53 + 1, -(2**63), 10**20, 1e300, -1e300, 5e-324)
TEXTS = (
    "", " ", "a", "0", "x" * 300, "ελ", "\u202e", "\ud800", "\x00", "{{name}}", "{f_1}", "{f",
    "__proto__", "1e5", "2026-02-30", "today+1", "en", "equals", "(a+)+$", "\\p{L}{9}", "'", '"',
)  # fmt: skip
_OTHERS: tuple[Any, ...] = (
    None, True, False, [], {}, [[]], {"": ""}, {"en": ""}, ["a", "a"], {"kind": "text"},
)  # fmt: skip
_PEM = re.compile(rb"(-----BEGIN ([A-Z0-9 ]+)-----)(.*?)(-----END \2-----)", re.DOTALL)


def mutate_json(data: bytes, seed: int) -> bytes:
    """Change one value of a JSON text: replace, remove, repeat or move it."""
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return data
    chance = random.Random(seed)
    places = list(_places(held))
    if not places:
        return data
    for _ in range(chance.randint(1, 3)):
        inside, at = chance.choice(places)
        if (at not in inside) if isinstance(inside, dict) else (at >= len(inside)):
            continue
        _change(chance, inside, at, places)
    return json.dumps(held, ensure_ascii=chance.random() < 0.5).encode("utf-8", "replace")


def _change(chance: random.Random, inside: Any, at: Any, places: list[tuple[Any, Any]]) -> None:
    match chance.randrange(8):
        case 0 | 5 | 6 | 7:
            inside[at] = _instead(chance, inside[at])
        case 1:
            del inside[at]
        case 2 if isinstance(inside, list):
            inside.insert(at, inside[at])
        case 2 | 3:
            other, where = chance.choice(places)
            if (where in other) if isinstance(other, dict) else (where < len(other)):
                # A copy: a value within itself could not be written.
                inside[at] = json.loads(json.dumps(other[where]))
        case 4 if isinstance(inside, dict):
            other, where = chance.choice(places)
            inside[str(where)] = inside.pop(at)


def _instead(chance: random.Random, value: Any) -> Any:
    """Return another value, mostly one of the same type, as others are soon refused."""
    if chance.random() < 0.2:
        return chance.choice((*NUMBERS, *TEXTS, *_OTHERS))
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return chance.choice((*NUMBERS, value + 1, -value, value * 1.5))
    if isinstance(value, str):
        return chance.choice((*TEXTS, value + value, value[1:], value.upper()))
    return chance.choice(_OTHERS)


def _places(held: Any) -> Any:
    if not isinstance(held, dict | list):
        return
    for at, value in list(held.items() if isinstance(held, dict) else enumerate(held)):
        yield held, at
        yield from _places(value)


def mutate_pem(data: bytes, seed: int) -> bytes:
    """Change bytes of what stands between BEGIN and END, which is base64 of DER."""
    found = _PEM.search(data)
    if not found:
        return data
    chance = random.Random(seed)
    try:
        content = bytearray(base64.b64decode(found[3]))
    except ValueError:
        return data
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(content) + 1)
        # The heads of DER are where its structure is.
        at = min(at, chance.randrange(64)) if chance.random() < 0.6 else at
        match chance.randrange(3):
            case 0:
                content[at : at + 1] = bytes([chance.choice((0, 1, 2, 0x30, 0x80, 0x84, 0xFF))])
            case 1:
                del content[at : at + chance.randint(1, 8)]
            case 2:
                content[at:at] = content[at : at + chance.randint(1, 16)]
    text = base64.encodebytes(bytes(content))
    return data[: found.start(3)] + b"\n" + text + data[found.end(3) :]


def mutate_zip(data: bytes, seed: int) -> bytes:
    """Change one part of an archive, which is XML in a workbook."""
    chance = random.Random(seed)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {each: archive.read(each) for each in archive.namelist()}
    except Exception:  # a damaged archive makes zipfile and zlib raise errors of many kinds
        return data
    if not parts:
        return data
    names = [each for each in parts if "sheet" in each or "sharedStrings" in each] or list(parts)
    name = chance.choice(names if chance.random() < 0.8 else list(parts))
    content = parts[name]
    pieces = re.split(rb"(<[^>]*>)", content)
    at = chance.randrange(len(pieces))
    match chance.randrange(4):
        case 0:
            pieces[at] = b""
        case 1:
            pieces.insert(at, pieces[chance.randrange(len(pieces))])
        case 2:
            pieces[at] = re.sub(rb"\d+", str(chance.choice((0, 1, 9, 2**31))).encode(), pieces[at])
        case 3:
            pieces[at] = chance.choice((b"=1+1", b"select_one x", b"<v>", b"\xff", b"  ", b"text"))
    parts[name] = b"".join(pieces)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, held in parts.items():
            archive.writestr(zipfile.ZipInfo(each), held)
    return stream.getvalue()


def mutate_lines(data: bytes, seed: int) -> bytes:
    """Change one line, or one cell between tabs: remove, repeat, move it, or another number."""
    chance = random.Random(seed)
    pieces = re.split(rb"(\r?\n|\t|: )", data)
    if len(pieces) < 2:
        return data
    at = chance.randrange(0, len(pieces), 2)
    match chance.randrange(5):
        case 0:
            del pieces[at : at + 2]
        case 1:
            pieces[at:at] = pieces[at : at + 2]
        case 2:
            other = chance.randrange(0, len(pieces), 2)
            pieces[at], pieces[other] = pieces[other], pieces[at]
        case 3:
            number = chance.choice(NUMBERS)
            pieces[at] = re.sub(rb"\d+", str(number).encode(), pieces[at], count=1)
        case 4:
            pieces[at] = chance.choice(TEXTS).encode("utf-8", "replace")
    return b"".join(pieces)


def mutate_png(data: bytes, seed: int) -> bytes:
    """Change, remove or repeat one chunk of a PNG, whose checksums are right again afterwards."""
    head, rest = data[:8], data[8:]
    chunks: list[tuple[bytes, bytes]] = []
    while len(rest) >= 12:
        size = int.from_bytes(rest[:4], "big")
        chunks.append((rest[4:8], rest[8 : 8 + size]))
        rest = rest[12 + size :]
    if head != b"\x89PNG\r\n\x1a\n" or not chunks:
        return data
    chance = random.Random(seed)
    at = chance.randrange(len(chunks))
    name, content = chunks[at]
    match chance.randrange(4):
        case 0:
            del chunks[at]
        case 1:
            chunks.insert(at, chunks[chance.randrange(len(chunks))])
        case 2:
            chunks[at] = (chance.choice((b"acTL", b"tRNS", b"PLTE", b"eXIf", b"gAMA")), content)
        case 3 if content:
            changed = bytearray(content)
            changed[chance.randrange(len(changed))] = chance.choice((0, 1, 3, 16, 0x7F, 0xFF))
            chunks[at] = (name, bytes(changed))
    return head + b"".join(
        len(held).to_bytes(4, "big") + each + held + zlib.crc32(each + held).to_bytes(4, "big")
        for each, held in chunks
    )
