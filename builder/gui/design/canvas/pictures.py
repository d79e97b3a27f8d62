"""Pictures of a form, as the canvas draws them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPixmap


@lru_cache(maxsize=64)
def pixmap_of(url: str) -> QPixmap | None:
    """Return the picture that a ``data:`` URL holds; None if it holds none that can be drawn."""
    if not url:
        return None
    # Most forms have no picture, and the first painting waits for nothing that it does not need.
    from builder.gui.widgets.pictures import picture_of  # noqa: PLC0415

    image = picture_of(url)
    return None if image.isNull() else QPixmap.fromImage(image)
