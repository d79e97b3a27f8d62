"""Draw the app's icon for Windows and macOS: ``python -m scripts.package.icons FOLDER``.

Linux uses the SVG itself. These formats hold pictures of fixed sizes, so Qt draws them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from scripts.package.environments import ROOT

_SOURCE: Final = ROOT / "builder" / "gui" / "widgets" / "resources" / "icons" / "app.svg"
# The largest that each format holds, in pixels; the systems draw smaller ones from it.
_SIZES: Final = {"app.ico": 256, "app.icns": 1024}


def write_icons(folder: Path) -> None:
    """Write the icons.

    Args:
        folder: Where to; it is made if it is missing.

    Raises:
        OSError: One could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(_SOURCE))
    for name, pixels in _SIZES.items():
        image = QImage(QSize(pixels, pixels), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / name)):
            raise OSError(f"{folder / name} could not be written")


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
