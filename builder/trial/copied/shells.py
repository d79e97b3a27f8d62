"""A submission as a command line for a POSIX shell: with curl, or with HTTPie.

Everything that is foreign stands in single quotes, outside of double quotes, where even an
interactive shell leaves ``!`` alone.
"""

from __future__ import annotations

import re
import shlex
from typing import Final

from builder.trial.copied.request import KEY_FILE, CopiedRequest

_SIGNED: Final = '"Authorization: Bearer $TOKEN"'
# Bytes of a body that a program is given as an argument: Linux takes 128 KiB, macOS more.
_ARGUMENT_MAX: Final = 100_000
# HTTPie splits an item at the first of these, unless a backslash stands before it.
_SEPARATORS: Final = re.compile(r"[\\:=@;]")


def curl_of(request: CopiedRequest) -> str:
    """Return a command line for curl that signs and sends."""
    parts = [f"curl -sS --globoff -X POST {shlex.quote(request.url)}"]
    parts += [f"-H {shlex.quote(f'{name}: {held}')}" for name, held in request.headers.items()]
    if request.subject is not None:
        parts.append(f"-H {_SIGNED}")
    # Unlike --data-binary, --data-raw reads no file where the body begins with an @.
    told = f"--data-raw {shlex.quote(request.body)}"
    parts.append("--data-binary @-" if _is_long(request) else told)
    return _signing(request) + _feeding(request) + " \\\n  ".join(parts)


def httpie_of(request: CopiedRequest) -> str:
    """Return a command line for HTTPie that signs and sends."""
    stdin = "" if _is_long(request) else "--ignore-stdin "
    parts = [f"http {stdin}--print=hb POST {shlex.quote(request.url)}"]
    parts += [
        shlex.quote(f"{_escaped(name)}:{_escaped(held)}") for name, held in request.headers.items()
    ]
    if request.subject is not None:
        parts.append('"Authorization:Bearer $TOKEN"')
    if not _is_long(request):
        parts.append(f"--raw={shlex.quote(request.body)}")
    return _signing(request) + _feeding(request) + " \\\n  ".join(parts)


def _escaped(text: str) -> str:
    return _SEPARATORS.sub(lambda each: f"\\{each[0]}", text)


def _is_long(request: CopiedRequest) -> bool:
    return len(request.body.encode()) > _ARGUMENT_MAX


def _feeding(request: CopiedRequest) -> str:
    """Return what hands over a long body; the shell does so by itself, where no limit is."""
    return f"printf %s {shlex.quote(request.body)} |\n" if _is_long(request) else ""


def _signing(request: CopiedRequest) -> str:
    """Return the line that signs a token, right before it is sent."""
    if request.subject is None:
        return ""
    claims = f"--subject={shlex.quote(request.subject)} --issuer={shlex.quote(request.issuer)}"
    key = f"-- {shlex.quote(request.key)}" if request.key else f'--key-file="${KEY_FILE}"'
    return f"TOKEN=$(webview-builder keys token {claims} {key}) &&\n"
