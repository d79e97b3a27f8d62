"""Pictures as ``data:`` URLs: how long they may be, and how one is made."""

from __future__ import annotations

import base64
import binascii
from typing import Final, Literal
from urllib.parse import quote, unquote_to_bytes

# The most characters of a URL.
LOGO_MAX: Final = 16 * 1024
PICTURE_MAX: Final = 64 * 1024
PictureType = Literal["png", "jpeg", "webp", "gif"]


def data_url(type_: PictureType, content: bytes) -> str:
    """Return a picture as a ``data:`` URL."""
    return f"data:image/{type_};base64,{base64.b64encode(content).decode('ascii')}"


def svg_data_url(svg: str) -> str:
    """Return an SVG document as a ``data:`` URL, which is shorter as text than as Base64."""
    return "data:image/svg+xml," + quote(svg, safe=" ='/:;(),!$*+@[]{}|~.-_")


def content_of(url: str) -> bytes:
    """Return the bytes of a ``data:`` URL; nothing if it is none."""
    head, comma, body = url.partition(",")
    if not comma or not head.startswith("data:"):
        return b""
    try:
        return base64.b64decode(body) if head.endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        return b""
