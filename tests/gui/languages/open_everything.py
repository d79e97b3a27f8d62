"""Opens every workspace, view, pane, menu and dialog of the app in a pseudo-locale, and reads it.

A process of its own, as texts are said when modules are imported:
``python -m tests.gui.languages.open_everything HOME [--mirrored] [--pictures FOLDER]`` prints a JSON
object with the texts that nobody said and those that do not fit.
"""

import argparse
import json
import re
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from builder.say import speak
from tests.gui.edges import FAR, drag_edges, splitters_in
from tests.gui.languages.readable import PSEUDO, Reader, cut_off, longer

speak(PSEUDO)

from PySide6.QtCore import Qt, QTranslator  # noqa: E402
from PySide6.QtWidgets import QApplication, QMenu, QWidget  # noqa: E402

from builder.app import make_window  # noqa: E402
from builder.form.channels import CHANNELS  # noqa: E402
from builder.gui.languages import NAMES  # noqa: E402
from builder.gui.main_window import MainWindow  # noqa: E402
from builder.gui.preview.workspace import PreviewWorkspace  # noqa: E402
from builder.gui.shell.workspaces import WORKSPACES  # noqa: E402
from builder.settings import Home, Settings, save_settings  # noqa: E402
from builder.storage.codec import dump_project  # noqa: E402
from builder.storage.starters import starters  # noqa: E402
from scripts.scenes import SCENES, ChosenFiles, Stage  # noqa: E402
from scripts.scenes.ledger import kept_records  # noqa: E402
from scripts.scenes.stage import PASSPHRASE, settle, wait_for  # noqa: E402
from scripts.scenes.states import RECENT  # noqa: E402
from tests.check.codes import known_codes  # noqa: E402
from tests.projects import everything  # noqa: E402
from tests.quick_keys import quick_keys  # noqa: E402

_SIZES: tuple[tuple[int, int], ...] = ((1280, 800), (900, 600))
_AT_REST_MS = 30_000
_LOCALE = Path(__file__).parents[3] / "templates" / "locales" / "en.json"
# Names that are the same in every language.
_NAMES = [
    "Webview",
    "channels",
    "moveo",
    "YYYY",
    "MM",
    "DD",
    "HH",
    "DDTHH",
    "Builder",
    "Moveo",
    "ai",
    "JSON",
    "XLIFF",
    "XLSForm",
    "CSV",
    "Schema",
    "RSA",
    "SHA",
    "ISO",
    "HTML",
    "CSS",
    "URL",
    "URI",
    "JWT",
    "JWE",
    "PEM",
    "SPKI",
    "DER",
    "bit",
    "bits",
    "px",
    "KB",
    "MB",
    "kB",
    "ID",
    "Viber",
    "Messenger",
    "WhatsApp",
    "Instagram",
    "Python",
    "Docker",
    "Kubernetes",
    "https",
    "host",
]


class OfQt(QTranslator):
    """Makes what Qt says by itself longer, too, except the names of keys."""

    def isEmpty(self):
        return False

    def translate(self, context, text, _meaning=None, _count=-1):
        return text if context == "QShortcut" or not text.strip() else longer(text)


class Visitor:
    """Hands everything to the reader."""

    def __init__(self, window: MainWindow, reader: Reader, pictures: Path | None) -> None:
        self._window = window
        self._reader = reader
        self._pictures = pictures

    def visit(self, stage: Stage) -> None:
        """Go everywhere."""
        for id_ in ("start", *(row.id for row in WORKSPACES)):
            stage.go(id_)
            if id_ == "preview":
                self._wait_for_page(stage.workspace(id_, PreviewWorkspace))
            stage.see(id_)
        for scene in SCENES:
            scene(stage)
        self._window.fill_menus()  # as opening one does
        for menu in self._window.menuBar().findChildren(QMenu):
            for action in menu.actions():
                if not action.isSeparator() and action.parent() is not None:
                    self._reader.note(action.text(), f"menu {menu.title()}")

    @staticmethod
    def _wait_for_page(preview: PreviewWorkspace) -> None:
        wait_for(lambda: preview.browser.is_open)

    def look(self, where: str, root: QWidget) -> None:
        """Read what is in front; the window in all its sizes."""
        if root is not self._window:
            self._read(root, where)
            return
        for size in _SIZES:
            self._window.resize(*size)
            QApplication.processEvents()
            settle(self._window)  # what follows the width or the form does so a moment later
            self._read(self._window, where, f" at {size[0]}x{size[1]}")
        self._read_dragged(where)

    def _read_dragged(self, where: str) -> None:
        """Read the window in its smallest size with its edges dragged as far as they go."""
        splitters = splitters_in(self._window)
        before = [each.saveState() for each in splitters]
        for by, way in ((-FAR, "up"), (FAR, "down")):
            drag_edges(splitters, by)
            self._read(self._window, where, f", edges {way}")
        for splitter, state in zip(splitters, before, strict=True):
            splitter.restoreState(state)

    def _read(self, root: QWidget, where: str, size: str = "") -> None:
        for _ in range(3):  # what came may want to be laid out, and that again
            QApplication.processEvents()
        clipped: list[str] = []

        def fits() -> bool:
            clipped[:] = cut_off(root)
            return not clipped

        with suppress(TimeoutError):  # what does not come to rest in time is a fault
            wait_for(fits, _AT_REST_MS)
        self._reader.read(root, where + size, clipped)
        if self._pictures is not None:
            name = re.sub(r"\W+", "-", where + size)
            root.grab().save(str(self._pictures / f"languages-{name}.png"))


def _strings(value: object) -> set[str]:
    """Return the texts in a JSON value."""
    if isinstance(value, dict):
        return {text for each in value.items() for text in _strings(list(each))}
    if isinstance(value, list):
        return {text for each in value for text in _strings(each)}
    return {value} if isinstance(value, str) else set()


def words_of(*texts: str) -> set[str]:
    return {word for text in texts for word in re.findall(r"[^\W\d_]{2,}", text)}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("home", type=Path)
    parser.add_argument("--mirrored", action="store_true")
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    app = QApplication([sys.argv[0], "-style", "fusion"])
    of_qt = OfQt()
    app.installTranslator(of_qt)
    if options.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    home = Home(options.home)
    save_settings(home, Settings(welcomed=True))
    with quick_keys():
        files = ChosenFiles()
        window = make_window(app, home, files)
        services = window.services
        pair = services.keys.generate("shop", 2048, PASSPHRASE)
        services.keys.generate("spare", 2048, PASSPHRASE)
        project = replace(everything(), key_fingerprint=pair.fingerprint)
        services.document.open(project)
        window.show()
        _NAMES.extend(("wrong", "csv", "properties", "brand", "sand", "night", "webview", "json"))
        _NAMES.extend(words_of(*RECENT))
        data = words_of(
            *_strings(json.loads(dump_project(project))),
            str(home.folder),
            "shop",
            "spare",
            *NAMES.values(),
        )
        for record in kept_records("", ""):
            data |= words_of(repr(record))
        # Starter forms tell of themselves in their own language, channels are the platform's.
        data |= words_of(*(each.summary for each in starters()), *CHANNELS, *known_codes())
        words_of_page = json.loads(_LOCALE.read_text("utf-8"))
        reader = Reader(data | set(_NAMES), _strings(words_of_page))
        visitor = Visitor(window, reader, options.pictures)
        try:
            visitor.visit(Stage(window, home.folder, files, visitor.look))
        finally:
            services.document.undo_stack.setClean()
            services.document.hold(())
            window.close()
    found = {"unsaid": sorted(reader.unsaid), "clipped": sorted(reader.clipped)}
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
