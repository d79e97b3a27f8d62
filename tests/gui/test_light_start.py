"""What a start may load: a fresh interpreter shows the window, and is asked for its modules."""

import json
import os
import subprocess
import sys

import pytest

_HEAVY = (
    "aiohttp",
    "cryptography",
    "jinja2",
    "jwt",
    "keyring",
    "lxml",
    "openpyxl",
    "requests",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtNetwork",
)
_OWN = (
    "builder.backend",
    "builder.check",
    "builder.deliver",
    "builder.importers",
    "builder.keys",
    "builder.render",
    *(f"builder.gui.{room}" for room in ("design", "export", "keys", "preview", "test")),
)
_FOR_ACTS = (
    "builder.gui.design.canvas.zoom_button",
    "builder.gui.shell.problem_list",
    "builder.storage.seen",
    "datetime",
    "hashlib",
    "builder.form.calculations",
    "builder.form.dependants",
    "builder.form.edits_texts",
    "builder.form.expressions",
    "builder.form.mends",
    "builder.form.sentences",
    "builder.gui.design.canvas.insertion_list",
    "builder.gui.design.canvas.text_editing",
    "builder.gui.design.deletion",
    "builder.gui.design.labels",
    "builder.gui.design.palette",
    "builder.gui.rules",
    "builder.gui.shell.start",
)
# Of these, what no quiet turn loads.
_AT_NEED = (
    "builder.gui.design.canvas.zoom_button",
    "builder.gui.shell.problem_list",
    "builder.gui.shell.start",
)
_SHOW = """
import json, sys
from builder.app import start
app, window = start(sys.argv[1:])
app.processEvents()
modules = sorted(sys.modules)
window.close()
print(json.dumps(modules))
"""


def modules_after_start(home, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", _SHOW, *arguments],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "WEBVIEW_BUILDER_HOME": str(home),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout)


def those_of(packages, modules):
    return [name for name in modules if name.startswith(tuple(f"{each}." for each in packages))] + [
        name for name in modules if name in packages
    ]


def test_the_importing_of_the_app_loads_no_workspace_and_nothing_heavy():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import json,sys,builder.app;print(json.dumps(sorted(sys.modules)))",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules = json.loads(done.stdout)
    assert "builder.gui.main_window" in modules
    assert those_of((*_HEAVY, *_OWN), modules) == []


def test_the_start_page_loads_nothing_heavy(tmp_path):
    modules = modules_after_start(tmp_path)
    assert "builder.gui.shell.start.page" in modules
    # The pictures of the gallery come later, and with them the canvas; nothing of the rest.
    assert those_of(_HEAVY, modules) == []
    assert those_of(("builder.deliver", "builder.keys", "builder.gui.preview"), modules) == []


@pytest.mark.parametrize("name", ["demo-form"])
def test_a_form_without_a_key_pair_loads_nothing_heavy(tmp_path, request, name):
    path = request.config.rootpath / "templates" / "gallery" / f"{name}.webview.json"
    modules = modules_after_start(tmp_path, str(path))
    assert "builder.gui.design.workspace" in modules
    assert those_of(_HEAVY, modules) == []
    assert those_of(("builder.deliver", "builder.keys", "builder.gui.preview"), modules) == []


def test_the_design_workspace_itself_loads_neither_checks_nor_renderer_nor_backend():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import json,sys,builder.gui.design.workspace;print(json.dumps(sorted(sys.modules)))",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    # They come with the first findings, in a thread of their own.
    assert (
        those_of(("builder.backend", "builder.check", "builder.render"), json.loads(done.stdout))
        == []
    )


_CHILDREN = """
import sys
from PySide6.QtWidgets import QWidget
from builder.app import start
app, window = start(sys.argv[1:])
app.processEvents()
found = window.findChild(QWidget, "start_page") is not None
window.close()
print(found)
"""


@pytest.mark.parametrize(("name", "built"), [("", True), ("demo-form", False)])
def test_the_start_page_is_built_only_where_it_is_seen(tmp_path, request, name, built):
    folder = request.config.rootpath / "templates" / "gallery"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            _CHILDREN,
            *([str(folder / f"{name}.webview.json")] if name else []),
        ],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "WEBVIEW_BUILDER_HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == str(built)


_READ = """
import sys, builder.app
read = sys.modules["PySide6.support.feature"].pyside_feature_dict
print(*(name for name in read if name.startswith("builder.")))
"""


def test_the_source_of_no_module_is_read_to_see_how_it_spells_the_names_of_qt():
    done = subprocess.run(
        [sys.executable, "-c", _READ], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == []


_CLASSES = """
import sys
before = set(sys.modules)  # of what measures the tests, if anything does
import json
from builder.app import start
app, window = start(sys.argv[1:])
window.welcome()
window.grab()  # paints, and runs no timer that draws the pictures
# PySide6 puts a class into its module when it makes it, at the first look.
modules = [sys.modules["PySide6." + each] for each in ("QtCore", "QtGui", "QtWidgets")]
made = [name for module in modules for name in vars(module)]
loaded = sorted(set(sys.modules) - before)
window.close()
print(json.dumps([made, loaded]))
"""


def after_first_painting(home, *arguments):
    """Return the classes of Qt that were made, and the modules that were loaded."""
    (home / "settings.json").write_text('{"welcomed": true}')
    done = subprocess.run(
        [sys.executable, "-c", _CLASSES, *arguments],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "WEBVIEW_BUILDER_HOME": str(home),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    made, loaded = json.loads(done.stdout)
    return set(made), loaded


def test_the_start_page_makes_no_class_of_qt_that_only_a_dialog_or_a_form_needs(tmp_path):
    made, _ = after_first_painting(tmp_path)
    assert {"QListWidget", "QIcon", "QTimer"} <= made
    unneeded = {
        "QAccessible",
        "QComboBox",
        "QDesktopServices",
        "QDialog",
        "QFileDialog",
        "QLineEdit",
        "QMessageBox",
        "QStyleOptionComboBox",
        "QUrl",
    }
    assert unneeded & made == set()


def test_the_first_painting_of_a_form_needs_nothing_that_only_its_neighbours_do(tmp_path, request):
    path = request.config.rootpath / "templates" / "gallery" / "demo-form.webview.json"
    made, loaded = after_first_painting(tmp_path, str(path))
    assert "QAbstractScrollArea" in made
    # These hold hundreds of names each, which PySide6 makes one by one.
    assert {"QAbstractItemView", "QGradient", "QStyle"} & made == set()
    # These are made when PySide6 is handed a widget or a style that it does not know.
    assert {"QMdiSubWindow", "QWizard", "QCalendarWidget", "QCommonStyle"} & made == set()
    # What stands beside the form comes later, and so do the checks.
    assert "builder.gui.design.canvas.canvas" in loaded
    assert those_of(("builder.check", "builder.gui.design.inspector"), loaded) == []
    assert "builder.gui.shell.mend_delegate" not in loaded  # there is no finding yet
    # What only an act or a finding needs comes with it, or in the quiet turns after the start.
    assert those_of(_FOR_ACTS, loaded) == []


_QUIET = """
import json, sys
from PySide6.QtCore import QDeadlineTimer
from builder.app import start
app, window = start(sys.argv[1:])
wanted, given_up = set(json.loads(sys.stdin.read())), QDeadlineTimer(20_000)
while not wanted <= sys.modules.keys() and not given_up.hasExpired():
    app.processEvents()
window.close()
print(json.dumps(sorted(wanted - sys.modules.keys())))
"""


def test_what_first_acts_need_is_loaded_in_the_quiet_turns_after_the_start(tmp_path, request):
    path = request.config.rootpath / "templates" / "gallery" / "demo-form.webview.json"
    acts = [each for each in _FOR_ACTS if each not in _AT_NEED]
    done = subprocess.run(
        [sys.executable, "-c", _QUIET, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WEBVIEW_BUILDER_HOME": str(tmp_path)},
        input=json.dumps(acts),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == []


_SEEN = """
import json, sys
from builder.app import start
app, window = start(sys.argv[1:])

def state():
    menus = [action.menu() for action in window.menuBar().actions()]
    return [
        app.windowIcon().isNull(),
        [len(menu.actions()) for menu in menus if menu.actions()],
        window.recents.in_turn.is_idle,
    ]

window.grab()  # paints, and runs no timer
before = state()
told = []
window.seen.connect(lambda: told.append(state()))
while not told:
    app.processEvents()
window.close()
print(json.dumps([before, *told]))
"""


def test_icon_menus_and_notes_come_once_the_window_was_painted(tmp_path, request):
    path = request.config.rootpath / "templates" / "gallery" / "demo-form.webview.json"
    done = subprocess.run(
        [sys.executable, "-c", _SEEN, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WEBVIEW_BUILDER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    before, after = json.loads(done.stdout)
    assert before == [True, [], False]
    without_icon, entries, _idle = after
    assert not without_icon
    assert len(entries) > 7
    assert sum(entries) > 100
