"""Take pictures of every pane and dialog of the real app, on a display of its own.

Run by `make screenshots` under Xvfb. Everything shown is real: the key pair is generated, the page
is rendered by the engine, the submission goes to the simulator, the export is checked.
"""

from __future__ import annotations

import argparse
import logging
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from builder.gui import languages
from builder.say import say
from builder.settings import APP_LANGUAGES, AppLanguage, Home, Scheme, Settings, save_settings

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")
_LOSSLESS = 100  # Qt writes WebP without loss at this quality
_PAGE_MS = 1600  # the engine opens a page once more, and paints it in a process of its own
_WITH_PAGES = ("preview", "appearance", "design-live-page")  # names of pictures
_STEADY_MS = 400  # what slides or fades has come to rest

log = logging.getLogger("screenshots")


def _picture(app: QApplication, widget: QWidget, path: Path) -> None:
    """Write what the screen shows of a window, the browser engine's part included."""
    place = widget.frameGeometry()
    screen = app.primaryScreen()
    place = place.intersected(QRect(screen.geometry()))
    picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
    if not picture.save(str(path), "WEBP", _LOSSLESS):
        raise OSError(f"{path} could not be written")


def _is_opening(widget: QWidget) -> bool:
    """Tell whether a page is still on its way, as words in its place say."""
    opening = {say("Starting the browser engine…"), say("Opening the page…")}
    labels = (each for each in widget.findChildren(QLabel) if each.isVisible())
    return any(each.text() in opening and not each.visibleRegion().isEmpty() for each in labels)


def main() -> int:
    """Take all pictures, light and dark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--size", default="1280x800", help="of the window, in pixels")
    parser.add_argument("--language", choices=APP_LANGUAGES, default="en")
    parser.add_argument("--scheme", choices=_SCHEMES, action="append")
    parser.add_argument("--only", default="", help="names that begin so")
    options = parser.parse_args()
    schemes = options.scheme or _SCHEMES
    if len(schemes) > 1:
        return _take_apart(schemes, options)
    width, height = map(int, options.size.split("x"))
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    app = QApplication(sys.argv[:1])
    language: AppLanguage = options.language
    languages.begin(language)  # before anything that says something is imported
    languages.fit(app)
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _take(app, Path(folder), options, (width, height), schemes[0])
    return 0


def _take_apart(schemes: Sequence[Scheme], options: argparse.Namespace) -> int:
    """Take the pictures of each scheme by a process of its own; return the worst exit code.

    Otherwise those of the second would show what was sent, opened and chosen for the first.
    """
    codes = []
    for scheme in schemes:
        named = (*("--folder", options.folder), *("--size", options.size),
                 *("--language", options.language), *("--only", options.only),
                 *("--scheme", scheme))  # fmt: skip
        command = (sys.executable, "-m", "scripts.take_screenshots", *named)
        codes.append(subprocess.run(command, check=False).returncode)
    return max(codes, key=abs)


def _take(
    app: QApplication,
    folder: Path,
    options: argparse.Namespace,
    size: tuple[int, int],
    scheme: Scheme,
) -> None:
    # What says something is imported once the language is chosen.
    from builder.app import make_window  # noqa: PLC0415
    from scripts.scenes import SCENES, SLOW, ChosenFiles, Stage, property_form  # noqa: PLC0415
    from scripts.scenes.stage import PASSPHRASE, wait, wait_for  # noqa: PLC0415

    home = Home(folder / "home")
    save_settings(home, Settings(welcomed=True, language=options.language))
    files = ChosenFiles()
    window = make_window(app, home, files)
    services = window.services
    pair = services.keys.generate("production", 2048, PASSPHRASE)
    services.keys.generate("staging", 3072, PASSPHRASE)
    services.unlock.remember("production", PASSPHRASE)
    try:
        window.theme.choose(scheme)
        window.setGeometry(0, 0, *size)
        window.show()
        services.document.open(replace(property_form(), key_fingerprint=pair.fingerprint))

        def look(name: str, widget: QWidget) -> None:
            if not name.startswith(options.only):
                return
            for each in (widget, *widget.findChildren(QWidget)):
                each.update()  # on a display of its own, what was in front may stay painted
            wait_for(lambda: not _is_opening(widget))
            wait(_PAGE_MS if name.startswith(_WITH_PAGES) else _STEADY_MS)
            _picture(app, widget, options.folder / f"{name}-{scheme}.webp")
            log.info("taken: %s-%s", name, scheme)

        stage = Stage(window, folder, files, look)
        for scene in (*SCENES, *SLOW):
            scene(stage)
    finally:
        # Whatever a scene fails with: the engine and its servers are to end before the process.
        services.document.undo_stack.setClean()
        services.document.hold(())
        window.close()


if __name__ == "__main__":
    sys.exit(main())
