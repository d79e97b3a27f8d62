"""Which language the window speaks, and how a person chooses it."""

import ast
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from builder.gui import languages
from builder.settings import load_language, load_settings


@pytest.mark.parametrize(
    ("choice", "of_system", "language"),
    [
        ("el", ["ar-EG"], "el"),
        ("system", ["ar-Arab-EG", "ar", "en"], "ar"),
        ("system", ["el_GR"], "el"),
        ("system", ["de-DE", "el-GR", "en"], "el"),
        ("system", ["C"], "en"),
        ("system", ["ell"], "en"),
        ("system", [], "en"),
        ("en", ["el"], "en"),
    ],
)
def test_the_first_language_of_the_system_that_the_app_has_is_spoken(choice, of_system, language):
    assert languages.resolve(choice, of_system) == language


def ticked(app):
    titles = ("As the system", *languages.NAMES.values())
    return [each for each in titles if app.menu_entry("View > Language", each).isChecked()]


@pytest.fixture
def restarts(app):
    """The paths with which a restart was asked for."""
    paths: list[str] = []
    app.window.choices.restart_wanted.connect(paths.append)
    return paths


def test_a_choice_is_kept_for_the_next_start_and_says_so(app, home, restarts):
    app.dialogs.will("confirm", False)
    app.menu("View > Language", "Ελληνικά")
    assert ticked(app) == ["Ελληνικά"]
    assert "Ελληνικά" in app.dialogs.said[-1]
    assert "starts again" in app.dialogs.said[-1]
    app.bot.waitUntil(lambda: load_settings(home).language == "el")
    assert restarts == []
    assert app.window.isVisible()


def test_the_language_that_is_spoken_needs_no_restart(app, home, restarts):
    app.menu("View > Language", "English")  # a dialog would fail
    app.bot.waitUntil(lambda: load_settings(home).language == "en")
    assert ticked(app) == ["English"]
    app.menu("View > Language", "As the system")
    assert ticked(app) == ["As the system"]


def test_a_restart_opens_the_same_file(app, home, tmp_path, restarts):
    app.start_from("Contact details")
    path = tmp_path / "form.webview.json"
    app.save_as(path)
    app.dialogs.will("confirm", True)
    app.menu("View > Language", "العربية")
    assert restarts == [str(path)]
    assert not app.window.isVisible()
    assert load_settings(home).language == "ar"


def test_a_restart_asks_about_unsaved_work_first_and_may_be_given_up(app, restarts):
    app.start_from("Contact details")
    app.document.edit("Rename", replace(app.document.project, name="Other"))
    app.dialogs.will("confirm", True)
    app.dialogs.will("unsaved", "cancel")
    app.menu("View > Language", "العربية")
    assert restarts == []
    assert app.window.isVisible()
    assert not app.document.is_clean


# The loop ends as it begins, and the modules are noted that are loaded when the language is chosen.
_DRIVER = """
import contextlib, json, sys
from builder import __main__ as entry
from builder.gui import languages
from PySide6.QtWidgets import QApplication, QDialogButtonBox
begin = languages.begin
def noting(choice):
    global loaded
    loaded = {name: each.__file__ for name, each in sys.modules.items() if name[:8] == "builder."}
    begin(choice)
languages.begin = noting
QApplication.exec = lambda *_: 0
with contextlib.suppress(SystemExit):
    entry.main()
app = QApplication.instance()
window = next(each for each in app.topLevelWidgets() if each.objectName() == "main_window")
buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(json.dumps({
    "cancel": buttons.buttons()[0].text(),
    "mirrored": window.isRightToLeft(),
    "catalogue": "builder.gui.languages.catalogue" in sys.modules,
    "ticked": [a.text() for a in window.services.commands.actions("view.language_el", "view.language_ar", "view.language_en", "view.language_system") if a.isChecked()],
    "title": window.windowTitle(),
    "loaded": loaded,
}))
window.close()
"""


def shown(home, *arguments, settings=None, languages_of_system=""):
    """Start the app by its entry in a process of its own, and tell what it says."""
    home.make()
    home.settings_file.write_text(json.dumps({"welcomed": True, **(settings or {})}))
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER, *arguments],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "WEBVIEW_BUILDER_HOME": str(home.folder),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": languages_of_system,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_english_loads_no_catalogue(home):
    told = shown(home)
    assert told["cancel"] == "Cancel"
    assert not told["mirrored"]
    assert not told["catalogue"]
    assert told["ticked"] == ["&As the system"]


def test_greek_is_chosen_by_the_settings_and_qt_speaks_it_too(home):
    told = shown(home, settings={"language": "el"})
    assert told["cancel"] == "Άκυρο"
    assert not told["mirrored"]
    # What says something as it is imported comes later, or it would say it in English.
    for path in told["loaded"].values():
        body = ast.parse(Path(path).read_text("utf-8")).body
        outside = [each for each in body if not isinstance(each, ast.FunctionDef | ast.ClassDef)]
        assert "id='say" not in "".join(map(ast.dump, outside)), path


def test_the_system_decides_and_arabic_is_written_from_right_to_left(home):
    told = shown(home, languages_of_system="ar:en")
    assert told["cancel"] == "ألغِ"
    assert told["mirrored"]


def test_an_argument_overrules_the_settings_for_one_start_and_opens_a_file(home, request):
    path = request.config.rootpath / "templates" / "gallery" / "demo-form.webview.json"
    told = shown(home, "--language", "el", str(path), settings={"language": "ar"})
    assert told["cancel"] == "Άκυρο"
    assert not told["mirrored"]
    assert told["title"].startswith("demo-form")


@pytest.mark.parametrize("value", ["fr", "", 5, ["el"], None])
def test_a_language_that_the_app_does_not_have_is_ignored_in_the_settings(home, value):
    home.make()
    home.settings_file.write_text(json.dumps({"language": value}))
    assert load_language(home) == "system"
    assert load_settings(home).language == "system"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"{}", b"5"])
def test_settings_that_cannot_be_read_leave_the_choice_to_the_system(home, content):
    home.make()
    home.settings_file.write_bytes(content)
    assert load_language(home) == "system"
