"""Take the screenshots in docs/screenshots from the real app, on a display of its own.

Run by `make screenshots` under Xvfb. Everything shown is real: the key pair is generated, the page
is rendered by the engine, the submission goes to the simulator, the export is checked.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from builder.app import make_window
from builder.form.project import Hosting, Integration, Platform
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.main_window import MainWindow
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.test.workspace import TestWorkspace
from builder.gui.widgets.messages import Messages
from builder.settings import Home, Scheme, Settings, save_settings

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
WORD = "only for the picture"
LONG_MS = 60_000


def wait(milliseconds: int) -> None:
    """Let the app run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the app run until something is so.

    Raises:
        TimeoutError: It never was.
    """
    for _ in range(LONG_MS // 50):
        if condition():
            return
        wait(50)
    raise TimeoutError(condition)


def scenes(window: MainWindow) -> Iterator[str]:
    """Lead the app from scene to scene; each yields the name of its picture."""
    services = window.services
    window.go("start")
    yield "start"
    window.go("keys")
    yield "keys"
    window.go("design")
    field = next(f for f in services.document.project.fields if f.kind == "radio")
    services.selection.select({field.id})
    yield "design"
    window.go("translations")
    yield "translations"
    window.go("preview")
    preview = window.workspace("preview")
    assert isinstance(preview, PreviewWorkspace)
    wait_for(lambda: preview.state.text() == "Shown as it will ship")
    wait(800)
    yield "preview"
    window.go("test")
    test = window.workspace("test")
    assert isinstance(test, TestWorkspace)
    test.fill_with_samples()
    test.send()
    wait_for(lambda: bool(test.results))
    yield "test"
    window.go("export")
    export = window.workspace("export")
    assert isinstance(export, ExportWorkspace)
    export.target.line.setText("contact-export")
    wait_for(lambda: export.is_ready)
    services.commands.action("export.check").trigger()
    wait_for(lambda: export.run.has_steps)
    yield "export"


def main() -> int:
    """Take all pictures, light and dark."""
    app = QApplication(sys.argv)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        save_settings(home, Settings(welcomed=True))
        window = make_window(app, home, Messages())
        services = window.services
        pair = services.keys.generate("production", 2048, WORD)
        services.keys.generate("staging", 3072, WORD)
        services.unlock.remember("production", WORD)
        window.setGeometry(0, 0, 1440, 900)
        window.show()
        window.files.new("demo-form")
        project = services.document.project
        services.document.edit(
            "Set up delivery",
            replace(
                project,
                key_fingerprint=pair.fingerprint,
                platform=Platform(
                    integrations=(
                        Integration(
                            channel="web", integration_id="1a234567-b8cd-9e0f-1234-g5h6ij78klmn"
                        ),
                    )
                ),
                hosting=Hosting(frame_ancestors=("https://www.example.com",)),
            ),
        )
        keys = window.workspace("keys")
        assert isinstance(keys, KeysWorkspace)
        keys.refresh("production")
        schemes: tuple[Scheme, ...] = ("light", "dark")
        for scheme in schemes:
            window.theme.choose(scheme)
            for name in scenes(window):
                wait(600)
                # The window's part of the screen, however large the display is.
                place = window.frameGeometry()
                picture = app.primaryScreen().grabWindow(
                    0, place.x(), place.y(), place.width(), place.height()
                )
                picture.save(str(FOLDER / f"{name}-{scheme}.png"))
                print(f"taken: {name}-{scheme}")
        services.document.undo_stack.setClean()
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
