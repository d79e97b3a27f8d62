"""Finding keys in any text, at any place and in any wrapping.

Keys travel by e-mail, in environment files, in YAML and through editors. So the file may look
untidy: only the text between the BEGIN and END lines counts, or base64 of a text with such lines.
"""

from __future__ import annotations

import base64
import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .der import DerError, Reader

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Matches only at the beginning of a run of backslashes.
_ESCAPE: Final = re.compile(r"(?<!\\)\\++(?:[nrt]|u000[aAdD])")
_BLANKS: Final = re.compile(r"\s+")
# Limited, so that a text of dashes or blanks costs no more than others.
_BEGIN: Final = re.compile(r"-{1,10} ?BEGIN\s([A-Z0-9][A-Z0-9 \n]{1,60}?)\s?-{1,10}")
_END: Final = re.compile(r"-{1,10} ?END\s([A-Z0-9][A-Z0-9 \n]{1,60}?)\s?-{1,10}")
_SEALED: Final = re.compile(
    r"\s{0,4}Proc-Type: ?4, ?ENCRYPTED\s{1,4}DEK-Info: ?([A-Z0-9-]{1,40}), ?([0-9A-F]{1,64})\s",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(r"^ ?[A-Za-z][A-Za-z0-9-]{0,40}: .*$", re.MULTILINE)
# Characters between the lines of a key in a program, in JSON, in YAML or in an answered e-mail.
_JOINT: Final = re.compile(r"[\"'] ?[+.&,]?\s?[\"']|^[ >|#]+|[\"';]", re.MULTILINE)
_WORDS: Final = re.compile(r"[A-Za-z0-9+/_-]+={0,2}(?:\s{1,4}[A-Za-z0-9+/_-]+={0,2})*")
_URL_SAFE: Final = str.maketrans("-_", "+/")
_BASE64: Final = re.compile(r"\s?[A-Za-z0-9+/_-]{20}")
_WORD_MIN: Final = 20  # a shorter word does not begin base64 of a key
_STARTS_MAX: Final = 4
_LAYERS_MAX: Final = 3


@dataclass(frozen=True, slots=True)
class Block:
    """The text between a BEGIN and an END line.

    Attributes:
        label: What the BEGIN line names, such as ``PRIVATE KEY``.
        content: The content, decoded from base64; None if it is damaged.
        cipher: Name of the cipher of an encrypted traditional PEM; empty for none.
        vector: Its initialisation vector, in hexadecimal.
        closed: Whether there is an END line.
    """

    label: str
    content: bytes | None
    cipher: str = ""
    vector: str = ""
    closed: bool = True


def plain_text(data: bytes) -> str:
    """Return text for searching, from any encoding, without escapes and invisible characters.

    Every run of blanks is one space, or one line feed if there was a line break in it.
    """
    text = data.decode(_encoding(data), "replace")
    text = text.translate({ord(each): _plain(each) for each in set(text) if not each.isascii()})
    text = _ESCAPE.sub("\n", text).replace("\\", "")
    return _BLANKS.sub(lambda found: "\n" if set(found[0]) & {"\n", "\r"} else " ", text)


def blocks(text: str) -> list[Block]:
    """Return the PEM blocks of a text that :func:`plain_text` made."""
    found = []
    begins = list(_BEGIN.finditer(text))
    for begin, following in zip(begins, [*begins, None][1:], strict=True):
        stop = following.start() if following else len(text)
        end = _END.search(text, begin.end(), stop)
        body = _JOINT.sub("\n", text[begin.end() : end.start() if end else stop])
        sealed = _SEALED.match(body)
        content = decoded(_HEADER.sub("", body[sealed.end() if sealed else 0 :]))
        cipher, vector = (sealed[1], sealed[2]) if sealed else ("", "")
        label = " ".join(begin[1].split())
        found.append(Block(label, content, cipher, vector, closed=end is not None))
    return found


def all_blocks(data: bytes, layers: int = _LAYERS_MAX) -> list[Block]:
    """Return the PEM blocks of a text, or of the text that base64 in it holds.

    A structure in base64 that has no BEGIN line is a block without a label.

    Args:
        data: The text, in any Unicode encoding.
        layers: How many layers of base64 are decoded.
    """
    text = plain_text(data)
    found = blocks(text)
    if layers and not any(each.label.endswith("PRIVATE KEY") for each in found):
        for inner in _wrapped(text):
            if is_sequence(inner):
                found.append(Block("", inner))
            elif "BEGIN" in (within := plain_text(inner)) or _BASE64.match(within):
                found += all_blocks(inner, layers - 1)
    return found


def lacks_begin(text: str) -> bool:
    """Tell whether a text has the END line of a key, and no BEGIN line."""
    return not _BEGIN.search(text) and _END.search(text) is not None


def is_sequence(data: bytes) -> bool:
    """Tell whether data is one whole structure in DER."""
    try:
        Reader.of(data)
    except DerError:
        return False
    return True


def _wrapped(text: str) -> Iterator[bytes]:
    """Yield what base64 in a text may hold: its lines joined, with any text around them."""
    for found in _WORDS.finditer(_JOINT.sub("\n", text)):
        words = found[0].split()
        starts = [place for place, word in enumerate(words) if len(word) >= _WORD_MIN]
        for start in starts[:_STARTS_MAX]:
            content = _as_far_as_it_goes("".join(words[start:]))
            if content:
                yield content


def decoded(text: str) -> bytes | None:
    """Decode base64 of both alphabets, with or without padding; None if it is malformed."""
    bare = "".join(text.split()).translate(_URL_SAFE).rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except ValueError:
        return None


def _as_far_as_it_goes(text: str) -> bytes | None:
    """Decode base64 up to its padding; a surplus last character belongs to the text after it."""
    bare = text.partition("=")[0]
    return decoded(bare[:-1] if len(bare) % 4 == 1 else bare)


def _encoding(data: bytes) -> str:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    half = len(data) // 4
    if data[1::2].count(0) > half:
        return "utf-16-le"
    return "utf-16-be" if data[::2].count(0) > half else "utf-8"


def _plain(character: str) -> str:
    """Return the ASCII character for one that programs insert on their own."""
    kind = unicodedata.category(character)
    if kind == "Cf":  # byte order marks, soft hyphens, marks of writing direction
        return ""
    if kind in ("Zl", "Zp") or character == "\x85":
        return "\n"
    stands_for = {"Zs": " ", "Pd": "-", "Pi": '"', "Pf": '"'}
    return stands_for.get(kind, character)
