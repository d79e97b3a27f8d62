"""Opens every workspace, view, pane, menu and dialog of the app in a pseudo-locale, and reads it.

A process of its own, as texts are said when modules are imported:
``python -m tests.gui.languages.open_everything HOME [--mirrored] [--pictures FOLDER]`` prints a JSON
object with the texts that nobody said and those that do not fit.
"""

import argparse
import json
import re
import sys
from dataclasses import replace
from pathlib import Path

from builder.say import speak
from tests.gui.languages.readable import PSEUDO, Reader, longer

speak(PSEUDO)

from PySide6.QtCore import QEventLoop, Qt, QTimer, QTranslator  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget  # noqa: E402

from builder.app import make_window  # noqa: E402
from builder.form.channels import CHANNELS  # noqa: E402
from builder.gui.languages import NAMES  # noqa: E402
from builder.gui.main_window import MainWindow  # noqa: E402
from builder.gui.shell.workspaces import WORKSPACES  # noqa: E402
from builder.gui.widgets.later import Later  # noqa: E402
from builder.gui.widgets.messages import Messages  # noqa: E402
from builder.settings import Home, Settings, save_settings  # noqa: E402
from builder.storage.codec import dump_project  # noqa: E402
from builder.storage.starters import starters  # noqa: E402
from tests.projects import everything  # noqa: E402
from tests.quick_keys import quick_keys  # noqa: E402

_SIZES = ((1280, 800), (900, 600))
_LOCALE = Path(__file__).parents[3] / "templates" / "locales" / "en.json"
_LONG_MS = 30_000
# They start programs outside the app, leave it, or are a choice that its other tests make.
_LEFT_OUT = {"file.quit", "help.log", "keys.folder", "export.open_folder"}
# Names that are the same in every language.
_NAMES = [
    "Webview",
    "channels",
    "moveo",
    "YYYY",
    "MM",
    "DD",
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
]


def wait_for(condition):
    """Let the app run until something is so."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: loop.exit(1))
    look.start(10)
    limit.start(_LONG_MS)
    if not condition() and loop.exec() != 0:
        raise TimeoutError


class OfQt(QTranslator):
    """Makes what Qt says by itself longer, too, except for the names of keys."""

    def isEmpty(self):
        return False

    def translate(self, context, text, _meaning=None, _count=-1):
        return text if context == "QShortcut" or not text.strip() else longer(text)


class NoFiles(Messages):
    """The app's dialogs, without those in which files are chosen."""

    def open_file(self, title, pattern, folder=None):
        return None

    def save_file(self, title, pattern, suggested):
        return None

    def folder(self, title, start=None):
        return None


class Visitor:
    """Opens everything, and hands it to the reader."""

    def __init__(self, window: MainWindow, reader: Reader, pictures: Path | None) -> None:
        self._window = window
        self._reader = reader
        self._pictures = pictures
        self._place = ""
        # Dialogs that wait for an answer are read and closed as they come.
        self._watch = QTimer()
        self._watch.timeout.connect(self._close_dialogs)
        self._watch.start(20)

    def visit(self) -> None:
        """Go everywhere."""
        for id_ in ("start", *(row.id for row in WORKSPACES)):
            self._window.go(id_)
            page = self._window.pages.currentWidget()
            assert page is not None
            panes = page.findChildren(Later)
            wait_for(lambda: all(each.is_made and each.content for each in panes))  # noqa: B023
            wait_for(lambda: self._window.services.derived.is_current)
            for size in _SIZES:
                self._window.resize(*size)
                self._read(self._window, id_, f" at {size[0]}x{size[1]}")
        for menu in self._window.menuBar().findChildren(QMenu):
            for action in menu.actions():
                if not action.isSeparator() and action.parent() is not None:
                    self._reader.note(action.text(), f"menu {menu.title()}")
        commands = self._window.services.commands
        for row in commands.rows:
            action = commands.action(row.id)
            opens = row.title.rstrip("»~ ").endswith("…") or row.menu[0] == self._help
            if opens and action.isEnabled() and row.id not in _LEFT_OUT:
                self._place = row.id
                action.trigger()
                for _ in range(3):
                    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
                self._close_dialogs()

    @property
    def _help(self) -> str:
        rows = self._window.services.commands.rows
        return next(row.menu[0] for row in rows if row.id == "help.about")

    def _close_dialogs(self) -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                self._read(each, f"dialog of {self._place}")
                each.reject()

    def _read(self, root: QWidget, where: str, size: str = "") -> None:
        self._reader.read(root, where, size)
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
        window = make_window(app, home, NoFiles())
        services = window.services
        pair = services.keys.generate("shop", 2048, "only for this test")
        project = replace(everything(), key_fingerprint=pair.fingerprint)
        services.document.open(project)
        window.show()
        data = words_of(
            *_strings(json.loads(dump_project(project))), str(home.folder), "shop", *NAMES.values()
        )
        # Starter forms tell of themselves in their own language, channels are the platform's.
        data |= words_of(*(each.summary for each in starters()), *CHANNELS)
        words_of_page = json.loads(_LOCALE.read_text("utf-8"))
        reader = Reader(data | set(_NAMES), _strings(words_of_page))
        Visitor(window, reader, options.pictures).visit()
        services.document.undo_stack.setClean()
        window.close()
    found = {"unsaid": sorted(reader.unsaid), "clipped": sorted(reader.clipped)}
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
