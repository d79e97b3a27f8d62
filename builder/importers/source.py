"""Reading what others made: bounded before anything is parsed."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Any, Final

from builder.errors import ImportFileError, NotFoundError, StorageError, reason_of
from builder.importers.page_encodings import codec_of
from builder.say import say
from builder.strict_json import NotJsonError, read_json

SIZE_MAX: Final = 8 * 1024 * 1024
OPTIONS_MAX: Final = 20_000  # of all questions together
FIELDS_MAX: Final = 5000  # as builder/check/texts.py allows in a form
_DEPTH_MAX: Final = 64
_NOT_TEXT: Final = re.compile("[\x00\x01-\x08\x0e-\x1f]")
_CHARSET: Final = re.compile(
    rb"<(?:\?xml[^>]{0,100}?encoding|meta[^>]{0,200}?charset)\s*=\s*[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD: Final = 2000  # bytes, within which a page names its encoding
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: Path) -> bytes:
    """Read a file, if it is not too large.

    Raises:
        NotFoundError: There is no such file.
        StorageError: It cannot be read.
        ImportFileError: It is larger than :data:`SIZE_MAX`, or empty.
    """
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_MAX + 1)
    except FileNotFoundError as fault:
        raise NotFoundError(say("There is no file {file}.", file=path)) from fault
    except OSError as fault:
        raise StorageError(
            say("{file} cannot be read: {reason}.", file=path, reason=reason_of(fault))
        ) from fault
    if len(data) > SIZE_MAX:
        raise ImportFileError(
            say(
                "{name}: The file is larger than {most} MiB, which no form needs.",
                name=path.name,
                most=SIZE_MAX // 2**20,
            ),
            hint=say("Remove pictures and data from it, and keep the form."),
        )
    if not data.strip():
        raise ImportFileError(say("{name}: The file is empty.", name=path.name))
    return data


def decoded(data: bytes) -> str:
    """Return a file's text: UTF-8, UTF-16 with its mark, or what a page says of itself.

    Another encoding is refused, as a wrong guess would spoil every accent.

    Raises:
        ImportFileError: It is in another encoding, or is not a text at all; says where.
    """
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        if declared := _declared(data):
            return _decoded_as(declared, data)
        line = data[: fault.start].count(b"\n") + 1
        raise ImportFileError(
            say("The text is not in UTF-8."),
            say("line {number}", number=line),
            say("Save it with the encoding UTF-8 (in Excel: CSV UTF-8)."),
        ) from fault
    if found := _NOT_TEXT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise ImportFileError(
            say(
                "A control character ({code}) stands where text should be.",
                code=f"U+{ord(found[0]):04X}",
            ),
            say("line {number}", number=line),
        )
    return text


def _declared(data: bytes) -> str:
    """Return the encoding that a page of HTML names; empty if it is no page, or names none."""
    found = _CHARSET.search(data[:_HEAD]) if data.lstrip().startswith(b"<") else None
    name = found[1].decode("ascii").lower() if found else ""
    return name if codec_of(name) else ""


def _decoded_as(encoding: str, data: bytes) -> str:
    try:
        return decoded(data.decode(codec_of(encoding)).encode())
    except (UnicodeDecodeError, LookupError) as fault:
        raise ImportFileError(
            say("The page says that it is in {encoding}, and is not.", encoding=encoding)
        ) from fault


def read_object(data: bytes) -> dict[str, Any]:
    """Read a file of JSON whose content is an object.

    Raises:
        ImportFileError: It is not; says where and why.
    """
    try:
        found = read_json(decoded(data).encode(), depth=_DEPTH_MAX)
    except NotJsonError as fault:
        said = say("This is not JSON: {reason}.", reason=fault.syntax or fault)
        raise ImportFileError(said, fault.place) from fault
    if not isinstance(found, dict):
        raise ImportFileError(say("An object { … } was expected."), say("line 1, column 1"))
    return found


def below(pointer: str, *names: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of what stands below another one."""
    return pointer + "".join(
        "/" + str(name).replace("~", "~0").replace("/", "~1") for name in names
    )


def refuse_too_many(count: int, where: str = "") -> None:
    """Refuse a form with more fields than a form can have.

    Raises:
        ImportFileError: There are too many.
    """
    if count > FIELDS_MAX:
        raise ImportFileError(
            say(
                "There are more than {most} fields, which is the most that a form can have.",
                most=FIELDS_MAX,
            ),
            where,
            say("Split it into several forms."),
        )


def refuse_too_many_options(count: int, where: str = "") -> None:
    """Refuse a form with more options than anybody can choose from, before they are made.

    Raises:
        ImportFileError: There are too many.
    """
    if count > OPTIONS_MAX:
        raise ImportFileError(
            say(
                "There are more than {most:,} options, which is more than a form needs.",
                most=OPTIONS_MAX,
            ),
            where,
            say("Leave some out, or ask for a text."),
        )


def refuse_too_much_text(letters: int, where: str = "") -> None:
    """Refuse texts that take more together than the file of a form may.

    Raises:
        ImportFileError: They do.
    """
    if letters > SIZE_MAX:
        raise ImportFileError(
            say("The texts of the form take more than {most} MiB.", most=SIZE_MAX // 2**20),
            where,
            say("A text that stands in many places counts in each of them."),
        )
